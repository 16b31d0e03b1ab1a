"""What leads from the whole library to one fact: timelines, what needs work, what links here.

Each is a stop of the history, under a name: `work`, `timeline`, `timeline ID`, `timeline of QUERY`,
`links ID`. By it the list is made again when one comes back.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dossier.core.library.library import Library
from dossier.tui.commands import Pane
from dossier.tui.overlays.overlay import ALSO, BACK, Listing
from dossier.tui.paint.ink import Item
from dossier.tui.paint.lists import backlink_items, timeline_items, work_items
from dossier.tui.paint.pieces import says
from dossier.tui.reader.display import Display
from dossier.tui.reader.editing import Editing
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.journey import Journey
from dossier.tui.reader.layout import Layout
from dossier.tui.stage import Stage
from dossier.views.backlinks import backlinks
from dossier.views.belonging import Belongs, of_entries, of_entry, owners
from dossier.views.rows import Row, Section
from dossier.views.timeline import is_fact, timeline
from dossier.views.trail import OVERVIEW, Stop

_WORK: Final = "work"
_TIMELINE: Final = "timeline"
_OF: Final = "of"
_LINKS: Final = "links"


@dataclass(frozen=True, slots=True)
class Overview:
    """A list over the reader: what it shows, and what its rows lead to by their keys.

    `opened_by` is the command that opens it, whose keys close it again; `also` a second command
    that follows a row, `row` where the cursor begins.
    """

    title: str
    items: list[Item]
    said: str
    opened_by: str
    follow: Callable[[str], None]
    also: str = ""
    row: str | None = None


class Overviews:
    """Owns the lists laid over the reader, and the way from one of their rows to its fact."""

    def __init__(  # noqa: PLR0913, PLR0917 - all it may know
        self,
        stage: Stage,
        layout: Layout,
        holding: Holding,
        display: Display,
        journey: Journey,
        editing: Editing,
    ) -> None:
        self._stage, self._layout, self._holding = stage, layout, holding
        self._display, self._journey, self._editing = display, journey, editing
        journey.lay_over = self.open_again

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """The lists."""
        return {
            "timeline": self.timeline,
            "go-timeline": self.go_timeline,
            "problems": self.show_work,
            "backlinks": self.show_backlinks,
        }

    # Opening, and opening again

    def open(self, name: str, row: str | None = None) -> None:
        """Lay an overview over the reader, and remember it as a stop."""
        overview = self._make(name)
        if overview:
            self._lay(Stop(f"{OVERVIEW}{name}", row or overview.row), overview)

    def open_again(self, stop: Stop) -> None:
        """An overview as it was left."""
        name = stop.entry.removeprefix(OVERVIEW)
        if overview := self._make(name):
            self._lay(stop, overview)
        else:
            self._stage.tell(f"What was listed there is not there any more: {name}")
            self._journey.close(stop)

    def _make(self, name: str) -> Overview | None:
        what, _, of = name.partition(" ")
        if what == _WORK:
            return self._work(of)
        is_of_entry = bool(of) and not of.startswith(f"{_OF} ")
        if is_of_entry and self._holding.library_of(of).get(of) is None:
            return None
        if what == _LINKS:
            return self._links(of)
        if of.startswith(f"{_OF} "):
            query = of.removeprefix(f"{_OF} ")
            found = frozenset(self._layout.panes.finder.all_entries(query))
            title = f"Timeline of what answers to “{query}”"
            return self._timeline(self._holding.library, title, of_entries(found), found, found)
        library = self._holding.library_of(of)
        if of:
            title, within = f"Timeline of {library.name_of(of)}", owners(library, of)
            return self._timeline(library, title, of_entry(library, of), within)
        return self._timeline(self._holding.library, "Timeline of the library", is_fact)

    def _lay(self, stop: Stop, made: Overview) -> None:
        listing = Listing(
            made.title,
            made.items,
            self._stage.keys_of(made.opened_by),
            made.said,
            stop.row,
            stop.words,
            is_stop=True,
        )
        if made.also:
            listing.answer_also_by(self._stage.keys_of(made.also))
        self._journey.stand_on(stop)

        def answered(answer: str | None) -> None:
            left = Stop(stop.entry, listing.lines.key, listing.lines.top, listing.words)
            if answer == BACK and self._journey.trail.can_go_back:
                self._journey.step_off(left)
                self._journey.back()
            elif answer in {None, BACK}:
                self._journey.close(left)
            else:
                self._journey.step_off(left)
                made.follow(answer or "")

        self._stage.lay_over(listing, answered)

    # Timelines

    def timeline(self) -> None:
        """Of the entry on the card; in the list of hits, of all that the list shows."""
        finder, record = self._layout.panes.finder, self._display.record
        if self._layout.in_finder and finder.text.strip():
            self.open(f"{_TIMELINE} {_OF} {finder.text}")
        elif record and not self._layout.in_finder:
            self.open(f"{_TIMELINE} {record.id}")
        else:
            self.go_timeline()

    def go_timeline(self) -> None:
        """Of the whole library."""
        self.open(_TIMELINE)

    def _timeline(
        self,
        library: Library,
        title: str,
        belongs: Belongs,
        within: frozenset[str] | None = None,
        asked: frozenset[str] = frozenset(),
    ) -> Overview:
        found = timeline(library, belongs, owners=within)
        items = timeline_items(found) or [says("Nothing here has a date. esc closes.")]
        facts = sum(1 + len(one.also) for one in found)
        count = f"{facts} fact{'s' if facts != 1 else ''} · ⏎ goes there"
        dated = {one.claim.owner for moment in found for one in (moment, *moment.also)}
        if undated := len(asked - dated):
            count = f"{undated} without a date · {count}"

        def follow(key: str) -> None:
            self._journey.go_to_fact(found[int(key)].row)

        return Overview(title, items, count if found else "", _TIMELINE, follow)

    # What needs work

    def show_work(self, section: str = "") -> None:
        """What needs work, the gravest first, with the cursor at the first row of a section."""
        if self._holding.work is None:
            self._stage.tell("The library is still being checked; ! again in a moment.")
        else:
            self.open(f"{_WORK} {section}".rstrip())

    def _work(self, section: str) -> Overview | None:
        sections = self._holding.work
        if sections is None:
            return None
        items = work_items(sections) or [says("Nothing needs work. esc closes.")]
        at = 0
        for one in sections:
            if one.key == section:
                break
            at += len(one.rows)

        def follow(answer: str) -> None:
            row = _row_of(sections, int(answer.removeprefix(ALSO)))
            if row.place and (answer.startswith(ALSO) or not self._journey.go_to_fact(row)):
                self._editing.edit_at(row.place)

        said = "⏎ goes there · e mends it"
        return Overview("What needs work", items, said, "problems", follow, "edit", str(at))

    # Backlinks

    def show_backlinks(self) -> None:
        """What links here: its pane where there is room for one, else a list."""
        record = self._display.record
        if record is None:
            return
        if self._layout.has_links:
            self._layout.focus(Pane.LINKS)
            return
        self.open(f"{_LINKS} {record.id}")

    def _links(self, id_: str) -> Overview:
        library = self._holding.library
        items = backlink_items(backlinks(library, id_)) or [says("Nothing links here.")]
        title = f"What links to {library.name_of(id_)}"
        return Overview(title, items, "", "backlinks", self._journey.follow_link)


def _row_of(sections: Sequence[Section], number: int) -> Row:
    """The row with a number, counted through all sections."""
    for section in sections:
        if number < len(section.rows):
            return section.rows[number]
        number -= len(section.rows)
    raise IndexError(number)
