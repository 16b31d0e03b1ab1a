"""What is shown: a card, the evidence of the row under the cursor, the links; or the first screen.

Panes are given what to show; nothing passes between them. Which entry it is, `journey.py` says.
"""

from collections.abc import Callable, Sequence

from dossier.core.checks.by_claim import counted
from dossier.core.dates import CalendarDay
from dossier.core.evidence.harvest import Harvest, harvest
from dossier.core.format.entries import Source
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Place, Problem
from dossier.tui.paint.ink import Item
from dossier.tui.paint.lists import backlink_items
from dossier.tui.paint.pieces import says
from dossier.tui.paint.problems import problem_items
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.layout import Layout
from dossier.tui.stage import Stage
from dossier.views.backlinks import backlinks
from dossier.views.card import card
from dossier.views.evidence import evidence
from dossier.views.find import PassageHit
from dossier.views.landing import opening_row, row_for, row_of
from dossier.views.rows import Row, Section
from dossier.views.trail import Stop


class Display:
    """Owns what stands on the card, and the day it is read at; it offers no command."""

    def __init__(self, stage: Stage, layout: Layout, holding: Holding) -> None:
        self.shown: str | None = None  # the entry on the card: visited, or only looked at
        self.at_home = False  # whether the first screen stands where a card would
        self.read_at: CalendarDay | None = None  # the day the card was read at
        #: The names of the stops one came by to an entry, the last first.
        self.path_to: Callable[[str], Sequence[str]] = lambda _: ()
        self._stage, self._layout, self._holding = stage, layout, holding
        self._panes = layout.panes
        self._harvested: tuple[Library, str, Harvest | None] = (holding.library, "", None)

    def follow_cursor(self) -> None:
        """Let the evidence follow the cursor from now on."""
        # Watched rather than told by message: the evidence is in the frame in which the row moves.
        facts = self._panes.facts
        facts.watch(facts, "key", self._fact_moved, init=False)

    # What is shown

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self._panes.facts.row

    @property
    def record(self) -> Record | None:
        """The entry on the card."""
        return self._holding.library_of(self.shown).get(self.shown) if self.shown else None

    @property
    def as_of(self) -> CalendarDay | None:
        """The day the query asks about: tenures are read at it as long as it stands there."""
        answer = self._panes.finder.answer
        asked = answer.as_of if answer else None
        return asked.earliest if asked and asked.is_day else None

    @property
    def place(self) -> Place | None:
        """Where the fact under the cursor is written, or the entry."""
        if self.row and self.row.place and self.shown not in self._holding.stale:
            return self.row.place
        return self._panes.facts.place

    @property
    def stop(self) -> Stop | None:
        """The entry on the card, with the row and the scroll as they are."""
        facts = self._panes.facts
        return Stop(self.shown, facts.key, facts.top) if self.shown else None

    # Showing

    def show(self, stop: Stop, *, reveal: bool = False, found: PassageHit | None = None) -> None:
        """Put an entry on the card; `reveal` scrolls to its row instead of restoring the scroll."""
        holding, facts = self._holding, self._panes.facts
        library = holding.library_of(stop.entry)
        record = library.get(stop.entry)
        self.at_home = False
        self._layout.share_with_home(False)
        if record is None:
            self._show_absent(stop.entry)
            return
        self.shown = record.id
        day = self.read_at = self.as_of
        self._stage.status(day=f"@ {day}" if day else "")
        shown = card(library, record, counted(holding.problems), day)
        row = row_of(library, shown, found.passage) if found else row_for(shown, stop.row)
        row = row or opening_row(shown)
        stale = holding.stale.get(record.id)
        since = stale.since if stale else None
        top = None if reveal else stop.scroll
        facts.open(shown, row, top, day, since, self.path_to(record.id))
        if stale:
            facts.place = holding.place_of_broken(record.id)
        links = backlink_items(backlinks(library, record.id))
        self._panes.links.show(links or [says("Nothing links here.")])
        self._show_evidence(found)

    def show_home(
        self, title: str, sections: Sequence[Section], said: str, welcome: Sequence[Item]
    ) -> None:
        """Put rows of no entry in place of a card, and a welcome in place of evidence."""
        self.at_home, self.shown = True, None
        self._layout.share_with_home(True)
        self._panes.evidence.welcome(welcome)
        self._panes.links.show((says("Nothing is open yet."),))
        self._panes.facts.list_sections(title, sections, said)

    def _show_absent(self, id_: str) -> None:
        """Say why an entry cannot be read, with what is wrong in its file; or that it is gone."""
        broken = self._holding.library.broken.get(id_)
        self.shown = None
        self._panes.evidence.open(None, (), (), {})
        self._panes.links.show(())
        if broken:
            items = problem_items(self._holding.problems_in(broken.path))
            self._panes.facts.fail(broken.path, items, self._holding.place_of_broken(id_))
        else:
            gone = says("It is not there any more. [ goes back, / searches.")
            self._panes.facts.fail(id_, [gone])

    # Evidence

    def _fact_moved(self) -> None:
        if self._panes.facts.card and self.row is not self._panes.evidence.row:
            self._show_evidence()

    def _show_evidence(self, aim: PassageHit | None = None) -> None:
        row, record = self.row, self.record
        library = self._holding.library_of(self.shown or "")
        found = evidence(library, row) if row else ()
        own = self._harvest_of(library, record) if record and not found else None
        wrong = self._problems_of(row)
        self._panes.evidence.open(row, found, wrong, library.texts, own, aim)

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
        return [one for one in self._holding.problems if one.claim == row.claim]
