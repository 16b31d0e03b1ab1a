"""`dossier pick`: the search box and its hits below the prompt; ⏎ answers with an id."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from dossier.core.library.library import Library
from dossier.files.config import Config
from dossier.tui.base import INTERRUPTED, BaseApp
from dossier.tui.panes.finder import FinderPane
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle
from dossier.views.find import Finder


class PickScreen(Screen[None]):
    """The finder alone."""

    AUTO_FOCUS = "#box"

    def __init__(self, library: Library, text: str) -> None:
        super().__init__()
        self.finder = FinderPane(lambda *_: self._choose())
        self._library, self._text = library, text

    def compose(self) -> ComposeResult:
        """Box over list."""
        yield self.finder

    def on_mount(self) -> None:
        """Begin with the query of the command line."""
        self.finder.open(Finder(self._library))
        if self._text:
            self.finder.ask(self._text)
        entitle(self.finder, "Pick", "⏎ takes it · esc leaves")

    @on(ItemList.Chosen)
    def _choose(self) -> None:
        self.app.exit(self.finder.hits.key)


class PickApp(BaseApp[str]):
    """The picker; what it returns is an id, or None."""

    CSS_PATH = ["pick.tcss", "paint/ink.tcss"]  # noqa: RUF012 - as Textual declares it
    INLINE_PADDING = 0
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "leave", show=False, id="pick-leave"),
        Binding("ctrl+c", "interrupt", "interrupt", show=False, id="pick-interrupt", priority=True),
    ]

    def __init__(self, library: Library, text: str = "", config: Config | None = None) -> None:
        super().__init__(config)
        self._first = PickScreen(library, text)

    def on_mount(self) -> None:
        """Show the finder."""
        self.heed_signals()
        self.push_screen(self._first)

    def action_leave(self) -> None:
        """Choose nothing."""
        self.exit()

    def action_interrupt(self) -> None:
        """Choose nothing, and tell the script that it was interrupted."""
        self.exit(None, INTERRUPTED)


def pick(library: Library, text: str, config: Config) -> tuple[str | None, int]:
    """Let the reader choose; the id or None, and the code the app ended with.

    Raises:
        CrashError: the picker met a mistake of ours.
    """
    app = PickApp(library, text, config)
    chosen = app.run(inline=True, mouse=False)
    if app.crash:
        raise app.crash
    return chosen, app.return_code or 0
