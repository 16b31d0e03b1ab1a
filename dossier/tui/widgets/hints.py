"""The line of keys at the bottom: at most seven, those of the pane that has the focus."""

from typing import Final

from textual.reactive import reactive
from textual.strip import Strip

from dossier.tui.commands import Command
from dossier.tui.paint.ink import Piece, Role, fit
from dossier.tui.widgets.painted import Painted

_ALWAYS: Final = "help"


class Hints(Painted, can_focus=False):
    """Shows `commands`, and at the right as much of `status` as fits.

    `typing` says that letters are no commands just now.
    """

    commands: reactive[tuple[Command, ...]] = reactive(())
    status: reactive[tuple[str, ...]] = reactive(())
    typing: reactive[bool] = reactive(False)

    def render_line(self, y: int) -> Strip:
        """The line."""
        if y:
            return self.paint((), y)
        width = self.room
        pieces = self._keys(width)
        used = sum(len(text) for text, _ in pieces)
        status = self._status(width - used - 2)
        gap = width - used - len(status) - 1
        if status:
            pieces += [(" " * gap, Role.TEXT), (status, Role.MUTED)]
        return self.paint(fit(tuple(pieces), width), y)

    def _keys(self, room: int) -> list[Piece]:
        """As many commands as there is room for; the one that leads to all others stays."""
        commands = list(self.commands)
        while True:
            shown = [(f" {self._key(one)} ", f"{one.title} ") for one in commands]
            if len(commands) <= 1 or sum(len(key) + len(title) for key, title in shown) <= room:
                break
            commands.remove(next(one for one in reversed(commands) if one.id != _ALWAYS))
        return [
            piece for key, title in shown for piece in ((key, Role.STRONG), (title, Role.MUTED))
        ]

    def _status(self, room: int) -> str:
        """As many parts of the status as there is room for, from the last."""
        parts = list(self.status)
        while parts and len(" · ".join(parts)) > room:
            parts.pop(0)
        return " · ".join(parts)

    def _key(self, command: Command) -> str:
        """The key to name: the first, but none that would only type a character."""
        keys = command.shown.split()
        if self.typing:
            keys = [key for key in keys if len(key) > 1 or not key.isascii()] or keys
        return keys[0]
