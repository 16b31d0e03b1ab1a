"""The line of keys at the bottom: at most seven, those of the pane that has the focus."""

from textual.reactive import reactive
from textual.strip import Strip

from dossier.tui.commands import Command
from dossier.tui.ink import Piece, Role, fit
from dossier.tui.widgets.painted import Painted


class Hints(Painted, can_focus=False):
    """Shows `commands`, and at the right `status`; `typing` says that letters are no commands."""

    commands: reactive[tuple[Command, ...]] = reactive(())
    status: reactive[str] = reactive("")
    typing: reactive[bool] = reactive(False)

    def render_line(self, y: int) -> Strip:
        """The line."""
        if y:
            return self.paint(())
        pieces: list[Piece] = []
        for one in self.commands:
            pieces += [(f" {self._key(one)} ", Role.STRONG), (f"{one.title} ", Role.MUTED)]
        width = self.size.width
        used = sum(len(text) for text, _ in pieces)
        gap = width - used - len(self.status) - 1
        if gap > 0:
            pieces += [(" " * gap, Role.TEXT), (self.status, Role.MUTED)]
        return self.paint(fit(tuple(pieces), width))

    def _key(self, command: Command) -> str:
        """The key to name: the first, but none that would only type a character."""
        keys = command.shown.split()
        if self.typing:
            keys = [key for key in keys if len(key) > 1 or not key.isascii()] or keys
        return keys[0]
