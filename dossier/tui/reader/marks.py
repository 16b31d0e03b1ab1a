"""Marked entries, what they have in common, and two of them side by side."""

from collections.abc import Callable, Mapping

from dossier.core.checks.by_claim import counted
from dossier.tui.commands import Pane
from dossier.tui.overlays.compare import Compare
from dossier.tui.reader.display import Display
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.journey import Journey
from dossier.tui.reader.layout import Layout
from dossier.tui.stage import Stage
from dossier.views.card import card


class Marks:
    """Owns the marks; it knows which entry a row is about, and the library."""

    def __init__(
        self, stage: Stage, layout: Layout, holding: Holding, display: Display, journey: Journey
    ) -> None:
        self._marked: frozenset[str] = frozenset()
        self._stage, self._layout, self._holding = stage, layout, holding
        self._display, self._journey = display, journey

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """Marking, and what can be done with marks."""
        return {"mark": self.mark, "in-common": self.in_common, "compare": self.compare}

    def mark(self) -> None:
        """Mark the entry the row is about, or the one on the card; or take the mark away."""
        id_ = self._journey.entry_in_focus
        if not id_:
            return
        self._marked ^= {id_}
        self._layout.panes.finder.hits.marks = self._marked
        said = "Marked" if id_ in self._marked else "Not marked any more"
        self._stage.tell(f"{said}: {self._holding.library.name_of(id_)}")
        if lines := self._layout.list_in_focus:
            lines.action_cursor_down()
        self._stage.status(marked=f"• {len(self._marked)}" if self._marked else "")

    def in_common(self) -> None:
        """Everything tied to all marked entries, as the query it is."""
        if len(self._marked) < 2:  # noqa: PLR2004 - two are needed to share anything
            self._stage.tell("Mark two entries with space first; then x finds what they share.")
            return
        self._layout.panes.finder.ask(" ".join(f"+{id_}" for id_ in sorted(self._marked)))
        self._layout.focus(Pane.HITS)

    def compare(self) -> None:
        """The two marked entries side by side."""
        library, problems = self._holding.library, counted(self._holding.problems)
        records = [one for one in map(library.get, sorted(self._marked)) if one]
        if len(records) != 2:  # noqa: PLR2004 - left and right
            self._stage.tell("Mark two entries with space first; then = shows them side by side.")
            return
        left, right = (card(library, one, problems, self._display.as_of) for one in records)

        def go(id_: str | None) -> None:
            if id_:
                self._journey.visit(id_)

        self._stage.lay_over(Compare(left, right), go)
