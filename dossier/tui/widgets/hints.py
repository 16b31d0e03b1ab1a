"""The line of keys at the bottom: at most seven, those of the pane that has the focus."""

from textual.reactive import reactive
from textual.strip import Strip

from dossier.tui.commands import Command
from dossier.tui.ink import Piece, Role, fit
from dossier.tui.widgets.painted import Painted


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
        pieces: list[Piece] = []
        for one in self.commands:
            pieces += [(f" {self._key(one)} ", Role.STRONG), (f"{one.title} ", Role.MUTED)]
        width = self.room
        used = sum(len(text) for text, _ in pieces)
        status = self._status(width - used - 2)
        gap = width - used - len(status) - 1
        if status:
            pieces += [(" " * gap, Role.TEXT), (status, Role.MUTED)]
        return self.paint(fit(tuple(pieces), width), y)

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
