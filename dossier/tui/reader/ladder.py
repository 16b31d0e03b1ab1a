"""What `esc` does: one rung at a time, and never out of the app."""

from collections.abc import Callable, Mapping

from dossier.tui.commands import Pane
from dossier.tui.reader.display import Display
from dossier.tui.reader.filters import Filters
from dossier.tui.reader.home import Home
from dossier.tui.reader.journey import Journey
from dossier.tui.reader.layout import Layout


class Ladder:
    """Owns the order in which things are cleared and closed; each is done by its own part."""

    def __init__(
        self, layout: Layout, display: Display, journey: Journey, filters: Filters, home: Home
    ) -> None:
        self._layout, self._display, self._journey = layout, display, journey
        self._filters, self._home = filters, home

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """The key itself."""
        return {"escape": self.step_down}

    def step_down(self) -> None:
        """Clear what is typed, else close what is open, else go back; never quit."""
        layout, finder = self._layout, self._layout.panes.finder
        if layout.pane is Pane.BOX and finder.text:
            finder.ask("")
            if not self._journey.trail.current:
                self._home.show()
        elif layout.is_zoomed:
            layout.unzoom()
        elif layout.in_finder:
            self._journey.leave_finder()
        elif layout.pane is not Pane.FACTS:
            layout.focus(Pane.FACTS)
        elif self._display.read_at and (stop := self._display.stop):
            self._filters.forget_day()
            self._display.show(stop)
        else:
            self._journey.back()
