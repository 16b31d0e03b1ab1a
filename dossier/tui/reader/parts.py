"""The parts of the reader, each with what it may know.

A part is a plain object: no widget, no base class. It is given what it needs, and offers its
commands as a table of actions by the ids of `views/app/commands.py`.
"""

from collections.abc import Awaitable, Callable, Mapping
from itertools import chain
from pathlib import Path
from typing import Protocol

from dossier.tui.messages import Loaded
from dossier.tui.reader.copying import Copying
from dossier.tui.reader.curating import Curating
from dossier.tui.reader.display import Display
from dossier.tui.reader.editing import Editing
from dossier.tui.reader.filters import Filters
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.home import Home
from dossier.tui.reader.journey import Journey
from dossier.tui.reader.ladder import Ladder
from dossier.tui.reader.layout import Layout
from dossier.tui.reader.marks import Marks
from dossier.tui.reader.matches import Matches
from dossier.tui.reader.menus import Menus
from dossier.tui.reader.overviews import Overviews
from dossier.tui.reader.panes import Panes
from dossier.tui.reader.past import Past
from dossier.tui.reader.pictures import Pictures
from dossier.tui.stage import Stage


class Offering(Protocol):
    """A part that offers commands."""

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """What to call for a command, by its id."""
        ...


class Parts:
    """All parts, put together in the order in which they know of each other."""

    def __init__(
        self,
        stage: Stage,
        panes: Panes,
        root: Path,
        first: Loaded,
        carry_out: Callable[[str | None], Awaitable[None]],
    ) -> None:
        self.layout = layout = Layout(stage, panes, first.memory.list_width)
        self.holding = holding = Holding(stage, root, first)
        self.display = display = Display(stage, layout, holding)
        self.journey = journey = Journey(stage, layout, holding, display, first.memory)
        filters, editing = Filters(layout), Editing(stage, holding, display)
        overviews = Overviews(stage, layout, holding, display, journey, editing)
        self.home = Home(layout, holding, display, journey, filters, overviews)
        self.past = Past(stage, layout, holding, display, journey)
        self.marks = Marks(stage, layout, holding, display, journey)
        self.curating = Curating(stage, layout, holding, display, editing)
        self.offering: tuple[Offering, ...] = (
            layout,
            holding,
            journey,
            filters,
            editing,
            overviews,
            self.past,
            self.home,
            Matches(layout),
            Pictures(stage, holding, display, journey),
            self.marks,
            Copying(stage, layout, holding, display),
            self.curating,
            Menus(stage, layout, carry_out),
            Ladder(layout, display, journey, filters, self.home),
        )

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """What to call for each command; no two parts offer the same."""
        return dict(chain.from_iterable(part.actions().items() for part in self.offering))
