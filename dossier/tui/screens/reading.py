"""Which entry is read: the mediator between the panes, and the trail of where one has been.

Panes send messages when the reader moves or chooses; here they become visits. `showing.py` puts an
entry on the screen, `reader.py` adds what else can be done with it.
"""

from contextlib import suppress
from pathlib import Path

from textual import events, on

from dossier.core.search.query import parse
from dossier.files.folders import state_folder
from dossier.tui.commands import Pane
from dossier.tui.memory import MOST_RECENT, Keeper, memory_of, trail_of
from dossier.tui.messages import Loaded, NotKept
from dossier.tui.screens.showing import ShowingScreen
from dossier.tui.widgets.lines import Lines
from dossier.views.find import PassageHit
from dossier.views.landing import row_behind
from dossier.views.matching import matching, next_of
from dossier.views.trail import Stop, Trail


class ReadingScreen(ShowingScreen):
    """One library, read."""

    def __init__(self, root: Path, first: Loaded) -> None:
        super().__init__(root, first)
        self.trail, self.recent = trail_of(first.memory, first.library), first.memory.recent
        self._keeper = Keeper(state_folder(root))
        self._looked: PassageHit | None = None  # the passage that was looked at last

    def begin(self) -> None:
        """Show where the reader was, or the first screen."""
        super().begin()
        if self.trail.current:
            self.finder.ask(self.first.memory.query)
            self.show(self.trail.current)
            self.focus_pane(Pane.FACTS)
        else:
            self.show_home()

    def action_next_match(self) -> None:
        """The next row with a word of the query; in the evidence, the next quote."""
        self._step_match(1)

    def action_previous_match(self) -> None:
        """The row, or the quote, before."""
        self._step_match(-1)

    def _step_match(self, by: int) -> None:
        rows = self.facts.rows
        found = matching(rows, parse(self.finder.text))
        key = next_of([row.key for row in rows], found, self.facts.key, by)
        if key is None or self.pane in (Pane.QUOTES, Pane.ARTICLE):
            self.evidence.step(by)
        else:
            self.facts.move_to(key)

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
            self.show(Stop(self.shown, self.facts.key, self.facts.top))
        elif self.at_home:
            self.show_home()
        elif self.trail.current:
            self.show(self.trail.current)

    # What is under the cursor

    @property
    def entry_in_focus(self) -> str | None:
        """The id of the entry a row is about: a hit, what a fact or a backlink leads to."""
        if self.in_finder:
            return self.finder.entry
        if self.pane is Pane.LINKS and self.links.key:
            return self.links.key.split(" ", 1)[0]
        row = self.facts.row
        return row.target if row and row.target else self.shown

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
            self.show(Stop(id_, key), reveal=True, found=found)
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
            self.show(Stop(entry), reveal=found is not None, found=found)

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
            self.show(self.trail.current)
            self.focus_pane(Pane.FACTS)
        elif trail == self.trail and not looking:
            self.tell(otherwise)
        elif trail.current:
            self.trail = trail
            self.show(trail.current)
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
        self.show(Stop(shown, self.facts.key, self.facts.top))

    def _leave_finder(self) -> None:
        """Back to the entry one came from, if there is one."""
        if self.trail.current:
            if self.shown != self.trail.current.entry or self.as_of != self.read_at:
                self.show(self.trail.current)
            self.focus_pane(Pane.FACTS)
        elif self.shown:
            self.focus_pane(Pane.FACTS)
