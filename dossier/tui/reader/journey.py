"""Which entry is read, and the trail of where one has been.

A visit leaves a mark on the trail and is remembered for the next session; looking at a hit while
the list has the focus is no visit yet.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Final

from dossier.files.state import Memory
from dossier.tui.commands import Pane
from dossier.tui.messages import NotKept
from dossier.tui.reader.display import Display
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.layout import Layout
from dossier.tui.reader.memory import MOST_RECENT, Keeper, memory_of, trail_of
from dossier.tui.stage import Stage
from dossier.views.find import PassageHit
from dossier.views.landing import row_behind
from dossier.views.rows import Row
from dossier.views.trail import Stop, Trail

#: Places that the title of a card names beside it.
_LONGEST_PATH: Final = 2


class Journey:
    """Owns the trail, what was read last, and what is remembered of both."""

    def __init__(
        self, stage: Stage, layout: Layout, holding: Holding, display: Display, memory: Memory
    ) -> None:
        self.trail, self.recent = trail_of(memory, holding.library), memory.recent
        self._stage, self._layout, self._holding = stage, layout, holding
        self._display, self._panes = display, layout.panes
        self._query = memory.query  # what was asked when the last session ended
        self._keeper = Keeper(holding.root)
        self._looked: PassageHit | None = None  # the passage that was looked at last
        self.lay_over: Callable[[Stop], None] = lambda _: None  # how an overview is opened again
        self.marked = frozenset(id_ for id_ in memory.marked if holding.library.get(id_))
        self._resting: tuple[str, str | None] | None = None  # query and hit until one moves
        display.path_to = self._path_to

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """Back and forward."""
        return {"back": self.back, "forward": self.forward}

    @property
    def entry_in_focus(self) -> str | None:
        """The id of the entry one reads, or of a hit, or of what links to it."""
        if self._layout.in_finder:
            return self._panes.finder.entry
        if self._layout.pane is Pane.LINKS and self._panes.links.key:
            return _linking(self._panes.links.key)
        if self._display.at_home:
            row = self._display.row
            return row.target if row else None
        return self._display.shown

    # Where the reader is

    def begin(self) -> bool:
        """Show where the reader was at the end of the last session; False if he was nowhere.

        The focus is in the box, so that typing a name searches as it does at the first start.
        """
        finder = self._panes.finder
        if self.trail.current is None:
            return False
        finder.ask(self._query)
        self._resting = finder.text, finder.hits.key
        self._display.show(self.trail.current)
        self._layout.share_with_home(True)
        self._layout.search()  # its text selected: what is typed takes its place
        return True

    def _path_to(self, entry: str) -> tuple[str, ...]:
        """The names of the last stops one came by to an entry, the last first."""
        library = self._holding.library
        behind = self.trail.behind(entry)[:_LONGEST_PATH]
        return tuple(stop.name(library.name_of) for stop in behind)

    def mark(self, marked: frozenset[str]) -> None:
        """Keep which entries are marked."""
        self.marked = marked
        self._write_down()

    def show_again(self) -> None:
        """The same row at the same scroll, after the library has changed."""
        stop = self._display.stop or self.trail.current
        if stop and not stop.is_overview:
            self._display.show(stop)
            self._layout.share_with_home(self._resting is not None)

    def remember(self) -> None:
        """Keep the row and the scroll of the entry that is about to leave the screen."""
        stop = self._display.stop
        if stop and self.trail.current and stop.entry == self.trail.current.entry:
            self.trail = self.trail.remember(stop.row, stop.scroll)

    def end(self) -> None:
        """Keep where the reader was."""
        self.remember()
        memory = self._expected()
        with suppress(OSError):  # it was told when the first visit could not be kept
            self._keeper.keep(memory)

    def tell_not_kept(self, event: NotKept) -> None:
        """Nothing can be remembered: say so once."""
        if not self._keeper.has_told:
            self._keeper.has_told = True
            said = f"Where you are cannot be remembered for the next time: {event.reason}"
            self._stage.tell(said, severity="warning")

    def _expected(self) -> Memory:
        memory = memory_of(
            self.trail,
            self.recent,
            self._panes.finder.text,
            self._layout.list_width,
            tuple(sorted(self.marked)),
        )
        self._keeper.expect(memory)
        return memory

    # Overviews are stops too

    def stand_on(self, overview: Stop) -> None:
        """An overview was opened: it is where the reader is."""
        self.remember()
        self.trail = self.trail.visit(overview)

    def step_off(self, overview: Stop) -> None:
        """It is about to be left for one of its rows: it stays as it was."""
        self.trail = self.trail.keep(overview)

    def close(self, overview: Stop) -> None:
        """It was closed: the reader is where he was below it."""
        self.trail = self.trail.leave(overview, self._display.shown)

    # Visits

    def visit(self, id_: str, key: str | None = None, found: PassageHit | None = None) -> None:
        """Go to an entry, with the cursor on the row `key` if its card has that row.

        `found` is a passage of it that was found: its row, and its place in the article.
        """
        library = self._holding.library
        id_ = library.resolve(id_)
        if library.get(id_) is None and id_ not in library.broken:
            said = f"Nobody has the id {id_}. ! lists all problems."
            self._stage.tell(said, severity="error")
            return
        self.remember()
        self.trail = self.trail.visit(Stop(id_, key))
        self._display.show(Stop(id_, key), reveal=True, found=found)
        self._layout.focus(Pane.FACTS)
        self._arrived(id_)

    def _arrived(self, id_: str) -> None:
        """Count an entry among those last read, and write down where the reader is."""
        self._resting = None
        self.recent = (id_, *(one for one in self.recent if one != id_))[:MOST_RECENT]
        self._write_down()

    def _write_down(self) -> None:
        memory = self._expected()

        def keep() -> None:
            try:
                self._keeper.keep(memory)
            except OSError as error:
                self._stage.screen.post_message(NotKept(error.strerror or str(error)))

        self._stage.in_thread(keep, "keep")

    def glance(self) -> None:
        """Look at the hit under the cursor while the list has the focus; that is no visit yet."""
        finder, display = self._panes.finder, self._display
        if self._resting == (finder.text, finder.hits.key):
            return
        self._resting = None
        entry, found = finder.entry, finder.passage
        is_unasked = display.at_home and not finder.text
        self._layout.share_with_home(is_unasked)
        if is_unasked and not finder.has_moved:
            return
        is_day = display.as_of == display.read_at
        is_there = entry == display.shown and is_day and found == self._looked
        if self._layout.in_finder and not self._layout.is_narrow and entry and not is_there:
            self._looked = found
            self.remember()
            display.show(Stop(entry), reveal=found is not None, found=found)

    def step_in(self) -> None:
        """Who steps from the list into an entry that was only looked at visits it."""
        current, stop = self.trail.current, self._display.stop
        if not self._layout.in_finder and stop and (not current or current.entry != stop.entry):
            self.trail = self.trail.visit(stop)
            self._arrived(stop.entry)

    # What a row leads to

    def open_hit(self) -> None:
        """Read the hit under the cursor.

        A query of filters alone has no best hit: ⏎ in the box then only steps into the list.
        """
        finder = self._panes.finder
        answer = finder.answer
        no_best = answer and not answer.query.has_text and not answer.query.is_empty
        if self._layout.pane is Pane.BOX and answer and no_best and len(answer.hits) > 1:
            self._layout.focus(Pane.HITS)
        elif finder.entry:
            self.visit(finder.entry, found=finder.passage)

    def follow_fact(self) -> None:
        """To the entry a row leads to, on the row that is its other side."""
        row = self._display.row
        if row and row.target:
            self.visit(row.target, row_behind(row, self._display.shown or ""))
        elif row:
            self._stage.tell("This row leads nowhere; e opens it in the editor.")

    def follow_quote(self) -> None:
        """A quote leads to its source, to the row that rests on this very quote."""
        current, row = self._panes.evidence.current, self._display.row
        if current and row:
            printed = row_behind(row, self._display.shown or "") if row.printed else None
            self.visit(current.source, printed or f"{row.claim} {current.exact}")

    def follow_link(self, key: str) -> None:
        """To the entry that links here, by its key in a list of backlinks."""
        self.visit(_linking(key))

    def go_to_fact(self, row: Row) -> bool:
        """To the fact a row is about, at its first quote; False if its entry cannot be read."""
        owner = row.claim.partition("#")[0] if row.claim else row.target
        if owner is None or self._holding.library_of(owner).get(owner) is None:
            return False
        words = row.quotes[0].exact if row.quotes else ""
        self.visit(owner, f"{row.claim} {words}" if row.claim else f"unused:{row.text}")
        self._panes.evidence.choose(words)
        return True

    # Back and forward

    def back(self) -> None:
        """The stop before, as it was left."""
        self.remember()
        self._travel(self.trail.back(), "This is where you began; / searches, q quits.")

    def forward(self) -> None:
        """The stop after, as it was left."""
        self.remember()
        self._travel(self.trail.forward(), "There is nothing to go forward to.")

    def _travel(self, trail: Trail, otherwise: str) -> None:
        here = self.trail.current
        looking = here is not None and self._display.shown != here.entry
        if self._display.at_home and here:
            self._return_to(here)
        elif trail == self.trail and not looking:
            self._stage.tell(otherwise)
        elif trail.current:
            self.trail = trail
            self._return_to(trail.current)

    def leave_finder(self) -> None:
        """Back to the entry one came from, if there is one."""
        here, display = self.trail.current, self._display
        if here and (display.shown != here.entry or display.as_of != display.read_at):
            self._return_to(here)
        elif here or display.shown:
            self._layout.focus(Pane.FACTS)

    def _return_to(self, stop: Stop) -> None:
        if stop.is_overview:
            self.lay_over(stop)
            return
        self._display.show(stop)
        self._layout.focus(Pane.FACTS)


def _linking(key: str) -> str:
    """The entry's id in the key of a backlink."""
    return key.split(" ", 1)[0]
