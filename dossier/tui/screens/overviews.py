"""What leads from the whole library to one fact: timelines, and the list of what needs work."""

from dossier.core.library.library import Library
from dossier.tui.overlays.overlay import Listing
from dossier.tui.overlays.work import EDIT, WorkList
from dossier.tui.paint.lists import timeline_items, work_items
from dossier.tui.paint.pieces import says
from dossier.tui.screens.editing import EditingScreen
from dossier.views.belonging import Belongs, of_entries, of_entry
from dossier.views.rows import Row
from dossier.views.timeline import is_fact, timeline


class Overviews(EditingScreen):
    """The reader with lists of the whole library laid over it."""

    def action_timeline(self) -> None:
        """Of the entry on the card; in the list of hits, of all that the list shows."""
        if self.in_finder and self.finder.text.strip():
            belongs = of_entries(frozenset(self.finder.all_entries()))
            title = f"Timeline of what answers to “{self.finder.text}”"
            self._show_timeline(self.library, title, belongs)
        elif self.record and not self.in_finder:
            library = self.library_of(self.record.id)
            belongs = of_entry(library, self.record.id)
            self._show_timeline(library, f"Timeline of {self.record.name}", belongs)
        else:
            self.action_go_timeline()

    def action_go_timeline(self) -> None:
        """Of the whole library."""
        self._show_timeline(self.library, "Timeline of the library", is_fact)

    def _show_timeline(self, library: Library, title: str, belongs: Belongs) -> None:
        found = timeline(library, belongs)
        items = timeline_items(found) or [says("Nothing here has a date. esc closes.")]
        count = f"{len(found)} fact{'s' if len(found) != 1 else ''} · ⏎ goes there"

        def jump(key: str | None) -> None:
            if key:
                self._go_to(found[int(key)].row)

        listing = Listing(title, items, self.keys_of("timeline"), count if found else "")
        self.app.push_screen(listing, jump)

    def action_problems(self) -> None:
        """What needs work, the gravest first."""
        self.show_work()

    def show_work(self, section: str = "") -> None:
        """What needs work, with the cursor at the first row of a section."""
        if self.work is None:
            self.tell("The library is still being checked; ! again in a moment.")
            return
        sections = self.work
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
            row = rows[int(answer.removeprefix(EDIT))]
            if row.place and (answer.startswith(EDIT) or not self._go_to(row)):
                self.edit_at(row.place)

        listing = WorkList(
            "What needs work", items, self.keys_of("problems"), "⏎ goes there · e mends it", str(at)
        )
        self.app.push_screen(listing.mend_by(self.keys_of("edit")), jump)

    def _go_to(self, row: Row) -> bool:
        """To the fact a row is about, at its first quote; False if its entry cannot be read."""
        owner = row.claim.partition("#")[0] if row.claim else row.target
        if owner is None or self.library_of(owner).get(owner) is None:
            return False
        words = row.quotes[0].exact if row.quotes else ""
        self.visit(owner, f"{row.claim} {words}" if row.claim else None)
        self.evidence.choose(words)
        return True
