"""The app: its colours, its first screen, and the code it ends with."""

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import App
from textual.binding import BindingType
from textual.theme import Theme

from dossier.files.tree import LibraryError
from dossier.tui.commands import Scope, bindings
from dossier.tui.screens.reader import Reader

_DARK = Theme(
    name="dossier-dark",
    primary="#7aa2d6",
    secondary="#9fb3a0",
    accent="#e8c069",
    warning="#e0985a",
    error="#e06c75",
    success="#8fbf7f",
    foreground="#d8dade",
    background="#14171c",
    surface="#14171c",
    panel="#232830",
    variables={"border": "#7aa2d6", "border-blurred": "#3a414c"},
)


class DossierApp(App[None]):
    """Opens the reader on the library in `root`."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.APP)
    TITLE = "dossier"

    def __init__(self, root: Path) -> None:
        super().__init__()
        self.root = root
        self.refusal: LibraryError | None = None
        self.register_theme(_DARK)
        self.theme = _DARK.name

    def on_mount(self) -> None:
        """Show the reader; it loads behind its first frame."""
        self.push_screen(Reader(self.root))

    @on(Reader.Unreadable)
    def _unreadable(self, event: Reader.Unreadable) -> None:
        self.refusal = event.error
        self.exit()


def browse(root: Path) -> int:
    """Run the app on the library in `root` and return its exit code.

    Raises:
        LibraryError: `root` is no library.
    """
    app = DossierApp(root)
    app.run()
    if app.refusal:
        raise app.refusal
    return app.return_code or 0
