"""What the panes show: the only one who knows the library, and the mediator between the panes.

Panes are given what to show and send messages when the reader moves; nothing else passes between
them. What is remembered here is the trail. `reader.py` adds what else can be done with an entry.
"""

from contextlib import suppress
from datetime import date
from pathlib import Path

from textual import events, on

from dossier.core.entries import Source
from dossier.core.harvest import Harvest, harvest
from dossier.core.library import Library, Record
from dossier.core.problems import Place, Problem
from dossier.files.folders import state_folder
from dossier.tui.commands import Pane
from dossier.tui.loading import Loaded
from dossier.tui.memory import MOST_RECENT, Keeper, NotKept, memory_of, trail_of
from dossier.tui.paint import backlink_items, problem_items, says
from dossier.tui.screens.library import LibraryScreen
from dossier.tui.widgets.lines import Lines
from dossier.views.backlinks import backlinks
from dossier.views.card import card
from dossier.views.evidence import evidence
from dossier.views.find import PassageHit
from dossier.views.landing import row_behind, row_for, row_of
from dossier.views.rows import Row
from dossier.views.trail import Stop, Trail


class ReadingScreen(LibraryScreen):
    """One library, read."""

    def __init__(self, root: Path, first: Loaded) -> None:
        super().__init__(root, first)
        self.trail, self.recent = trail_of(first.memory, first.library), first.memory.recent
        self._keeper = Keeper(state_folder(root))
        self.shown: str | None = None  # the entry on the card: visited, or only looked at
        self.at_home = False  # whether the first screen stands where a card would
        self._harvested: tuple[Library, str, Harvest | None] = (first.library, "", None)
        self._looked: PassageHit | None = None  # the passage that was looked at last

    def begin(self) -> None:
        """Show where the reader was, or the first screen."""
        # Watched rather than told by message: the evidence is in the frame in which the row moves.
        self.watch(self.facts, "key", self._fact_moved, init=False)
        if self.trail.current:
            self.finder.ask(self.first.memory.query)
            self._show(self.trail.current)
            self.focus_pane(Pane.FACTS)
        else:
            self.show_home()

    def end(self) -> None:
        """Keep where the reader was."""
        self._remember()
        memory = memory_of(self.trail, self.recent, self.finder.text)
        self._keeper.expect(memory)
        with suppress(OSError):  # it was told when the first visit could not be kept
            self._keeper.keep(memory)

    def leave(self) -> None:
        """Another library is about to be read."""
        self._remember()

    def show_again(self) -> None:
        """The same row at the same scroll, after the library has changed."""
        if self.shown:
            self._show(Stop(self.shown, self.facts.key, self.facts.top))
        elif self.at_home:
            self.show_home()
        elif self.trail.current:
            self._show(self.trail.current)

    def show_home(self) -> None:
        """The first screen in place of a card."""
        raise NotImplementedError

    def open_home_row(self, row: Row) -> None:
        """Do what a row of the first screen is about."""
        raise NotImplementedError

    def leave_home(self) -> None:
        """A card takes the place of the first screen."""
        self.at_home = False
        self.remove_class("-home")

    # What is under the cursor

    @property
    def record(self) -> Record | None:
        """The entry on the card."""
        return self.library_of(self.shown).get(self.shown) if self.shown else None

    @property
    def as_of(self) -> date | None:
        """The day the query asks about: tenures are read at it as long as it stands there."""
        asked = self.finder.answer.as_of if self.finder.answer else None
        return asked.earliest if asked and asked.is_day else None

    @property
    def entry_in_focus(self) -> str | None:
        """The id of the entry a row is about: a hit, what a fact or a backlink leads to."""
        if self.in_finder:
            return self.finder.entry
        if self.pane is Pane.LINKS and self.links.key:
            return self.links.key.split(" ", 1)[0]
        row = self.facts.row
        return row.target if row and row.target else self.shown

    @property
    def place(self) -> Place | None:
        """Where the fact under the cursor is written, or the entry."""
        row = self.facts.row
        if row and row.place and self.shown not in self.stale:
            return row.place
        return self.facts.place

    # Reading

    def visit(self, id_: str, key: str | None = None, found: PassageHit | None = None) -> None:
        """Go to an entry, with the cursor on the row `key` if its card has that row.

        `found` is a passage of it that was found: its row, and its place in the article.
        """
        id_ = self.library.resolve(id_)
        if self.library.get(id_) is None and id_ not in self.library.broken:
            self.tell(f"Nobody has the id {id_}. ! lists all problems.", severity="error")
        else:
            self._remember()
            self.trail = self.trail.visit(Stop(id_, key))
            self._show(Stop(id_, key), reveal=True, found=found)
            self.focus_pane(Pane.FACTS)
            self._arrived(id_)

    def _arrived(self, id_: str) -> None:
        """Count an entry among those last read, and write down where the reader is."""
        self.recent = (id_, *(one for one in self.recent if one != id_))[:MOST_RECENT]
        memory = memory_of(self.trail, self.recent, self.finder.text)
        self._keeper.expect(memory)

        def keep() -> None:
            try:
                self._keeper.keep(memory)
            except OSError as error:
                self.post_message(NotKept(str(error)))

        self.run_worker(keep, thread=True, group="keep")

    @on(NotKept)
    def _not_kept(self, event: NotKept) -> None:
        if not self._keeper.has_told:
            self._keeper.has_told = True
            said = f"Where you are cannot be remembered for the next time: {event.reason}"
            self.tell(said, severity="warning")

    def _remember(self) -> None:
        """Keep the row and the scroll of the entry that is about to leave the screen."""
        if self.trail.current and self.shown == self.trail.current.entry:
            self.trail = self.trail.remember(self.facts.key, self.facts.top)

    def _show(self, stop: Stop, *, reveal: bool = False, found: PassageHit | None = None) -> None:
        """Put an entry on the card; `reveal` scrolls to its row instead of restoring the scroll."""
        library = self.library_of(stop.entry)
        record = library.get(stop.entry)
        self.leave_home()
        if record is None:
            self._show_absent(stop.entry)
            return
        self.shown = record.id
        day = self.read_at = self.as_of
        self.show_status()
        shown = card(library, record, self.problems, day)
        row = row_of(library, shown, found.passage) if found else row_for(shown, stop.row)
        stale = self.stale.get(record.id)
        self.facts.open(shown, row, None if reveal else stop.scroll, day, stale)
        if stale:
            self.facts.place = self.place_of_broken(record.id)
        links = backlink_items(backlinks(library, record.id))
        self.links.show(links or [says("Nothing links here.")])
        self._show_evidence(found)

    def _show_absent(self, id_: str) -> None:
        """Say why an entry cannot be read, with what is wrong in its file; or that it is gone."""
        broken = self.library.broken.get(id_)
        self.shown = None
        self.evidence.open(None, (), (), {})
        self.links.show(())
        if broken:
            items = problem_items(self.problems_in(broken.path))
            self.facts.fail(broken.path, items, self.place_of_broken(id_))
        else:
            self.facts.fail(id_, [says("It is not there any more. [ goes back, / searches.")])

    def _show_evidence(self, aim: PassageHit | None = None) -> None:
        row = self.facts.row
        record = self.record
        library = self.library_of(self.shown or "")
        found = evidence(library, row) if row else ()
        own = self._harvest_of(library, record) if record and not found else None
        self.evidence.open(
            row,
            found,
            self._problems_of(row),
            library.texts,
            own,
            aim,
        )

    def _harvest_of(self, library: Library, record: Record) -> Harvest | None:
        """What became of an article, found once for all rows of its card."""
        if not isinstance(record.entry, Source):
            return None
        before, id_, _ = self._harvested
        if before is not library or id_ != record.id:
            self._harvested = library, record.id, harvest(library, record.id)
        return self._harvested[2]

    def _problems_of(self, row: Row | None) -> list[Problem]:
        if row is None or row.claim is None or not row.signs.problems:
            return []
        return [one for one in self.problems if one.claim == row.claim]

    def _fact_moved(self) -> None:
        if self.facts.card and self.facts.row is not self.evidence.row:
            self._show_evidence()

    @on(Lines.Moved, "#hits")
    def _hit_moved(self) -> None:
        """Look at a hit while the list has the focus; that is no visit yet."""
        entry, found = self.finder.entry, self.finder.passage
        is_there = entry == self.shown and self.as_of == self.read_at and found == self._looked
        self.set_class(self.at_home and not self.finder.text, "-home")
        if self.at_home and not self.finder.text and not self.finder.has_moved:
            return
        if self.in_finder and not self.is_narrow and entry and not is_there:
            self._looked = found
            self._remember()
            self._show(Stop(entry), reveal=found is not None, found=found)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Who steps from the list into an entry that was only looked at visits it."""
        super().on_descendant_focus(event)
        current = self.trail.current
        if not self.in_finder and self.shown and (not current or current.entry != self.shown):
            self.trail = self.trail.visit(Stop(self.shown, self.facts.key, self.facts.top))
            self._arrived(self.shown)

    @on(Lines.Chosen, "#hits")
    def open_hit(self) -> None:
        """Read the hit under the cursor.

        A query of filters alone has no best hit: ⏎ in the box then only steps into the list.
        """
        answer = self.finder.answer
        no_best = answer and not answer.query.has_text and not answer.query.is_empty
        if self.pane is Pane.BOX and answer and no_best and len(answer.hits) > 1:
            self.focus_pane(Pane.HITS)
        elif self.finder.entry:
            self.visit(self.finder.entry, found=self.finder.passage)

    @on(Lines.Chosen, "#facts")
    def _fact_chosen(self) -> None:
        row = self.facts.row
        if self.at_home and row:
            self.open_home_row(row)
        elif row and row.target:
            self.visit(row.target, row_behind(row, self.shown or ""))
        elif row:
            self.tell("This row leads nowhere; e opens it in the editor.")

    @on(Lines.Chosen, "#quotes")
    def _quote_chosen(self) -> None:
        """A quote leads to its source, to the row that rests on this very quote."""
        current, row = self.evidence.current, self.facts.row
        if current and row:
            printed = row_behind(row, self.shown or "") if row.printed else None
            self.visit(current.source, printed or f"{row.claim} {current.exact}")

    @on(Lines.Chosen, "#links")
    def _link_chosen(self, event: Lines.Chosen) -> None:
        self.visit(event.key.split(" ", 1)[0])

    def action_back(self) -> None:
        """The stop before, as it was left."""
        self._remember()
        self._travel(self.trail.back(), "This is where you began; / searches, q quits.")

    def action_forward(self) -> None:
        """The stop after, as it was left."""
        self._remember()
        self._travel(self.trail.forward(), "There is nothing to go forward to.")

    def _travel(self, trail: Trail, otherwise: str) -> None:
        looking = self.trail.current is not None and self.shown != self.trail.current.entry
        if self.at_home and self.trail.current:
            self._show(self.trail.current)
            self.focus_pane(Pane.FACTS)
        elif trail == self.trail and not looking:
            self.tell(otherwise)
        elif trail.current:
            self.trail = trail
            self._show(trail.current)
            self.focus_pane(Pane.FACTS)

    def action_escape(self) -> None:
        """Clear what is typed, else close what is open, else go back; never quits."""
        if self.pane is Pane.BOX and self.finder.text:
            self.finder.ask("")
            if not self.trail.current:
                self.show_home()
        elif self.has_class("-zoomed"):
            self.action_unzoom()
        elif self.in_finder:
            self._leave_finder()
        elif self.pane is not Pane.FACTS:
            self.focus_pane(Pane.FACTS)
        elif self.read_at and self.shown:
            self._forget_day(self.shown)
        else:
            self.action_back()

    def _forget_day(self, shown: str) -> None:
        """Take the day out of the query, and read what is shown without it."""
        self.finder.ask(" ".join(one for one in self.finder.text.split() if one[0] != "@"))
        self._show(Stop(shown, self.facts.key, self.facts.top))

    def _leave_finder(self) -> None:
        """Back to the entry one came from, if there is one."""
        if self.trail.current:
            if self.shown != self.trail.current.entry or self.as_of != self.read_at:
                self._show(self.trail.current)
            self.focus_pane(Pane.FACTS)
        elif self.shown:
            self.focus_pane(Pane.FACTS)
