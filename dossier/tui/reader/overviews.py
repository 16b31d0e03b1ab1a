"""What leads from the whole library to one fact: timelines, what needs work, what links here."""

from collections.abc import Callable, Mapping

from dossier.core.library.library import Library
from dossier.tui.commands import Pane
from dossier.tui.overlays.overlay import ALSO, Listing
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
from dossier.views.rows import Row
from dossier.views.timeline import is_fact, timeline


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

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """The lists."""
        return {
            "timeline": self.timeline,
            "go-timeline": self.go_timeline,
            "problems": self.show_work,
            "backlinks": self.show_backlinks,
        }

    # Timelines

    def timeline(self) -> None:
        """Of the entry on the card; in the list of hits, of all that the list shows."""
        finder, record = self._layout.panes.finder, self._display.record
        if self._layout.in_finder and finder.text.strip():
            found = frozenset(finder.all_entries())
            title = f"Timeline of what answers to “{finder.text}”"
            self._show_timeline(self._holding.library, title, of_entries(found), found)
        elif record and not self._layout.in_finder:
            library = self._holding.library_of(record.id)
            belongs = of_entry(library, record.id)
            within = owners(library, record.id)
            self._show_timeline(library, f"Timeline of {record.name}", belongs, within)
        else:
            self.go_timeline()

    def go_timeline(self) -> None:
        """Of the whole library."""
        self._show_timeline(self._holding.library, "Timeline of the library", is_fact)

    def _show_timeline(
        self, library: Library, title: str, belongs: Belongs, within: frozenset[str] | None = None
    ) -> None:
        found = timeline(library, belongs, owners=within)
        items = timeline_items(found) or [says("Nothing here has a date. esc closes.")]
        count = f"{len(found)} fact{'s' if len(found) != 1 else ''} · ⏎ goes there"

        def jump(key: str | None) -> None:
            if key:
                self._go_to(found[int(key)].row)

        opened_by = self._stage.keys_of("timeline")
        self._stage.lay_over(Listing(title, items, opened_by, count if found else ""), jump)

    # What needs work

    def show_work(self, section: str = "") -> None:
        """What needs work, the gravest first, with the cursor at the first row of a section."""
        if self._holding.work is None:
            self._stage.tell("The library is still being checked; ! again in a moment.")
            return
        sections = self._holding.work
        rows = [row for one in sections for row in one.rows]
        items = work_items(sections) or [says("Nothing needs work. esc closes.")]
        at = 0
        for one in sections:
            if one.key == section:
                break
            at += len(one.rows)

        def jump(answer: str | None) -> None:
            if answer is None:
                return
            row = rows[int(answer.removeprefix(ALSO))]
            if row.place and (answer.startswith(ALSO) or not self._go_to(row)):
                self._editing.edit_at(row.place)

        opened_by, said = self._stage.keys_of("problems"), "⏎ goes there · e mends it"
        listing = Listing("What needs work", items, opened_by, said, str(at))
        listing.answer_also_by(self._stage.keys_of("edit"))
        self._stage.lay_over(listing, jump)

    def _go_to(self, row: Row) -> bool:
        """To the fact a row is about, at its first quote; False if its entry cannot be read."""
        owner = row.claim.partition("#")[0] if row.claim else row.target
        if owner is None or self._holding.library_of(owner).get(owner) is None:
            return False
        words = row.quotes[0].exact if row.quotes else ""
        self._journey.visit(owner, f"{row.claim} {words}" if row.claim else None)
        self._layout.panes.evidence.choose(words)
        return True

    # Backlinks

    def show_backlinks(self) -> None:
        """What links here: its pane where there is room for one, else a list."""
        record = self._display.record
        if record is None:
            return
        if self._layout.has_links:
            self._layout.focus(Pane.LINKS)
            return
        found = backlinks(self._holding.library, record.id)
        items = backlink_items(found) or [says("Nothing links here.")]

        def follow(key: str | None) -> None:
            if key:
                self._journey.follow_link(key)

        title, opened_by = f"What links to {record.name}", self._stage.keys_of("backlinks")
        self._stage.lay_over(Listing(title, items, opened_by), follow)
