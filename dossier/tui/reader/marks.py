"""Marked entries, what they have in common, and two of them side by side."""

from collections.abc import Callable, Mapping
from typing import Final

from dossier.core.checks.by_claim import counted
from dossier.tui.commands import Pane
from dossier.tui.overlays.compare import Compare
from dossier.tui.reader.display import Display
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.journey import Journey
from dossier.tui.reader.layout import Layout
from dossier.tui.stage import Stage
from dossier.views.card import card

_PAIR: Final = 2  # two share something, and stand side by side


class Marks:
    """Marks are kept by the journey; this knows which entry a row is about, and the library."""

    def __init__(
        self, stage: Stage, layout: Layout, holding: Holding, display: Display, journey: Journey
    ) -> None:
        self._stage, self._layout, self._holding = stage, layout, holding
        self._display, self._journey = display, journey

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """Marking, and what can be done with marks."""
        return {"mark": self.mark, "in-common": self.in_common, "compare": self.compare}

    def mark(self) -> None:
        """Mark the entry one reads, or in a list the entry of the row; or take the mark away."""
        journey = self._journey
        id_ = journey.entry_in_focus
        if not id_:
            return
        if len(journey.marked) >= _PAIR and id_ not in journey.marked:
            names = " and ".join(map(self._holding.library.name_of, sorted(journey.marked)))
            self._stage.tell(f"{names} are marked: = compares them, x finds what they share.")
            return
        journey.mark(journey.marked ^ {id_})
        said = "Marked" if id_ in journey.marked else "Not marked any more"
        self._stage.tell(f"{said}: {self._holding.library.name_of(id_)}")
        self.show()
        if self._layout.in_finder or self._layout.pane is Pane.LINKS:
            lines = self._layout.list_in_focus
            assert lines is not None
            lines.action_cursor_down()

    def show(self) -> None:
        """The marks, in the list and in the status."""
        marked = self._journey.marked
        self._layout.panes.finder.hits.marks = marked
        self._stage.status(marked=f"• {len(marked)}" if marked else "")

    def in_common(self) -> None:
        """Everything tied to all marked entries, as the query it is."""
        if len(self._journey.marked) < _PAIR:
            self._stage.tell("Mark two entries with space first; then x finds what they share.")
            return
        self._layout.panes.finder.ask(" ".join(f"+{id_}" for id_ in sorted(self._journey.marked)))
        self._layout.focus(Pane.HITS)

    def compare(self) -> None:
        """The two marked entries side by side."""
        library, problems = self._holding.library, counted(self._holding.problems)
        records = [one for one in map(library.get, sorted(self._journey.marked)) if one]
        if len(records) != _PAIR:
            self._stage.tell("Mark two entries with space first; then = shows them side by side.")
            return
        left, right = (card(library, one, problems, self._display.as_of) for one in records)

        def go(id_: str | None) -> None:
            if id_:
                self._journey.visit(id_)

        self._stage.lay_over(Compare(left, right), go)
