"""The pictures of an entry, over the reader: a cursor on a mark, and below it what it rests on."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from dossier.core.library.library import Library
from dossier.tui.overlays.overlay import Overlay
from dossier.tui.panes.evidence import EvidencePane
from dossier.tui.widgets.chart import Chart
from dossier.tui.widgets.titles import entitle
from dossier.views.evidence import evidence
from dossier.views.pictures.picture import Picture
from dossier.views.rows import Row


class Gallery(Overlay):
    """Pictures over their evidence; `chosen` is the row of the mark that ⏎ was pressed on."""

    AUTO_FOCUS = "#chart"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "follow", "follow", id="follow-mark"),
        Binding("tab", "switch", "evidence", id="switch-gallery"),
    ]

    def __init__(
        self,
        title: str,
        library: Library,
        make: Callable[[int], Sequence[Picture]],
        opened_by: str,
    ) -> None:
        super().__init__(opened_by)
        self.chart, self.evidence = Chart(make), EvidencePane()
        self.chosen: Row | None = None
        self._title, self._library = title, library

    def compose(self) -> ComposeResult:
        """The pictures over the evidence."""
        with Vertical(classes="box", id="gallery") as both:
            yield self.chart
            yield self.evidence
        entitle(both, self._title, "arrows go from mark to mark · ⏎ goes there · esc closes")

    def on_mount(self) -> None:
        """The evidence follows the cursor, in the same frame."""
        self.watch(self.chart, "at", self._show_evidence)

    def _show_evidence(self) -> None:
        mark = self.chart.mark
        row = mark.row if mark else None
        found = evidence(self._library, row) if row else ()
        self.evidence.open(row, found, (), self._library.texts)

    def action_follow(self) -> None:
        """To the fact of the mark."""
        mark = self.chart.mark
        if mark and mark.row:
            self.chosen = mark.row
            self.dismiss(mark.row.key)

    def action_switch(self) -> None:
        """From the pictures to the quotes, and back."""
        (self.evidence.quotes if self.chart.has_focus else self.chart).focus()
