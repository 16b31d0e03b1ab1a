"""What leads to other commands: the menus of second strokes, the list of keys, the palette."""

from collections.abc import Awaitable, Callable, Mapping

from dossier.tui.commands import sequences
from dossier.tui.overlays.help import HERE, keys_listing
from dossier.tui.overlays.menu import Menu
from dossier.tui.overlays.palette import Palette
from dossier.tui.reader.layout import Layout
from dossier.tui.stage import Stage
from dossier.views.app.palette import choices, theme_of
from dossier.views.app.themes import THEMES


class Menus:
    """Owns nothing; `carry_out` is given the id of the command that was chosen, if one was."""

    def __init__(
        self,
        stage: Stage,
        layout: Layout,
        carry_out: Callable[[str | None], Awaitable[None]],
    ) -> None:
        self._stage, self._layout, self._carry_out = stage, layout, carry_out

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """First strokes, the keys, the palette."""
        return {
            "go": lambda: self._menu("Go to", "g"),
            "copy": lambda: self._menu("Copy", "y"),
            "kinds": lambda: self._menu("Only", "f"),
            "help": self._help,
            "palette": self._palette,
        }

    def _menu(self, title: str, first: str) -> None:
        """What may follow a stroke."""
        self._stage.lay_over(Menu(title, sequences(first)), self._carry_out)

    def _help(self) -> None:
        """All keys, those of the pane in focus first."""
        stage = self._stage
        listing = keys_listing(stage.commands, stage.keys_of("help"), self._layout.pane)
        stage.lay_over(listing, self._chosen)

    async def _chosen(self, key: str | None) -> None:
        await self._carry_out(key.removeprefix(HERE) if key else None)

    def _palette(self) -> None:
        """Every command by name."""
        among = choices(self._stage.commands, THEMES)
        self._stage.lay_over(Palette(among, self._stage.keys_of("palette")), self._choose)

    async def _choose(self, key: str | None) -> None:
        """Take a theme for this session, or carry out a command."""
        if key and (theme := theme_of(key)):
            self._stage.screen.app.theme = theme
        else:
            await self._carry_out(key)
