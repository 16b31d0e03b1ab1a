"""What the panes show of one entry: its card, the evidence of the row under the cursor, its links.

Panes are given what to show; nothing passes between them. `reading.py` says which entry it is.
"""

from pathlib import Path

from dossier.core.checks.by_claim import counted
from dossier.core.dates import CalendarDay
from dossier.core.evidence.harvest import Harvest, harvest
from dossier.core.format.entries import Source
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Place, Problem
from dossier.tui.messages import Loaded
from dossier.tui.paint.lists import backlink_items
from dossier.tui.paint.pieces import says
from dossier.tui.paint.problems import problem_items
from dossier.tui.screens.library import LibraryScreen
from dossier.views.backlinks import backlinks
from dossier.views.card import card
from dossier.views.evidence import evidence
from dossier.views.find import PassageHit
from dossier.views.landing import row_for, row_of
from dossier.views.rows import Row
from dossier.views.trail import Stop


class ShowingScreen(LibraryScreen):
    """Panes that show an entry, or the first screen."""

    def __init__(self, root: Path, first: Loaded) -> None:
        super().__init__(root, first)
        self.shown: str | None = None  # the entry on the card: visited, or only looked at
        self.at_home = False  # whether the first screen stands where a card would
        self._harvested: tuple[Library, str, Harvest | None] = (first.library, "", None)

    def begin(self) -> None:
        """Let the evidence follow the cursor."""
        # Watched rather than told by message: the evidence is in the frame in which the row moves.
        self.watch(self.facts, "key", self._fact_moved, init=False)

    def show_home(self) -> None:
        """The first screen in place of a card."""

    def open_home_row(self, row: Row) -> None:
        """Do what a row of the first screen is about."""

    def leave_home(self) -> None:
        """A card takes the place of the first screen."""
        self.at_home = False
        self.remove_class("-home")

    @property
    def record(self) -> Record | None:
        """The entry on the card."""
        return self.library_of(self.shown).get(self.shown) if self.shown else None

    @property
    def as_of(self) -> CalendarDay | None:
        """The day the query asks about: tenures are read at it as long as it stands there."""
        asked = self.finder.answer.as_of if self.finder.answer else None
        return asked.earliest if asked and asked.is_day else None

    @property
    def place(self) -> Place | None:
        """Where the fact under the cursor is written, or the entry."""
        row = self.facts.row
        if row and row.place and self.shown not in self.stale:
            return row.place
        return self.facts.place

    def show(self, stop: Stop, *, reveal: bool = False, found: PassageHit | None = None) -> None:
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
        shown = card(library, record, counted(self.problems), day)
        row = row_of(library, shown, found.passage) if found else row_for(shown, stop.row)
        stale = self.stale.get(record.id)
        self.facts.open(
            shown, row, None if reveal else stop.scroll, day, stale.since if stale else None
        )
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
