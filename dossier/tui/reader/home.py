"""The first screen: what is in the library, what was read last, what needs work."""

from collections.abc import Callable, Mapping

from dossier.tui.commands import Pane
from dossier.tui.paint.pieces import says
from dossier.tui.reader.display import Display
from dossier.tui.reader.filters import Filters
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.journey import Journey
from dossier.tui.reader.layout import Layout
from dossier.tui.reader.overviews import Overviews
from dossier.views.home import home
from dossier.views.rows import Row


class Home:
    """Owns what the first screen says and what its rows do."""

    def __init__(  # noqa: PLR0913, PLR0917 - all it may know
        self,
        layout: Layout,
        holding: Holding,
        display: Display,
        journey: Journey,
        filters: Filters,
        overviews: Overviews,
    ) -> None:
        self._layout, self._holding, self._display = layout, holding, display
        self._journey, self._filters, self._overviews = journey, filters, overviews

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """The way back to it."""
        return {"go-home": self.go}

    def go(self) -> None:
        """The first screen, with its rows to choose from."""
        self._journey.remember()
        self._layout.panes.finder.ask("")
        self.show()
        self._layout.focus(Pane.FACTS)

    def show(self) -> None:
        """The first screen in place of a card."""
        holding = self._holding
        sections = home(holding.library, holding.work or (), self._journey.recent)
        said = "g h returns here" if sections else "nothing is in it yet"
        welcome = (
            says("Type a name and ⏎ to read; a day, a tag or a kind narrow it."),
            says("tab leads to the rows of this library; ⏎ acts on one."),
            says("! what needs work · g t the timeline · F1 all keys"),
        )
        self._display.show_home(holding.root.resolve().name, sections, said, welcome)

    def follow(self, row: Row) -> None:
        """A kind narrows the list, an entry opens, what needs work is listed."""
        what, _, which = row.key.partition(":")
        if row.target:
            self._journey.visit(row.target)
        elif what == "work":
            self._overviews.show_work(which)
        elif what == "broken":
            self._overviews.show_work("error")
        else:
            self._filters.all_of(which or "source")
