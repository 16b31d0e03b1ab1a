"""What every part may do to the screen: lay something over it, start a thread, say something.

It knows of its screen only what any of Textual's screens offers.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, Literal, TypeAlias

from textual.screen import Screen

from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.tui.commands import Command
from dossier.tui.overlays.overlay import Answering
from dossier.tui.terminal import clipboard
from dossier.tui.widgets.hints import Hints

Severity: TypeAlias = Literal["information", "warning", "error"]
Answered: TypeAlias = Callable[[str | None], None] | Callable[[str | None], Awaitable[None]]

#: The parts of the status in their order; the last are dropped last where room is short.
_STATUS: Final = ("entries", "marked", "day", "wrong")


class Stage:
    """Owns the line of keys, the status at its right, and the toasts.

    `commands` are the commands with the keys in force; `editor` is what the settings name.
    """

    def __init__(
        self,
        screen: Screen[None],
        hints: Hints,
        commands: tuple[Command, ...],
        editor: str | None = None,
    ) -> None:
        self.screen, self.hints, self.commands, self.editor = screen, hints, commands, editor
        self._said = dict.fromkeys(_STATUS, "")

    def keys_of(self, id_: str) -> str:
        """The keys of a command, by Textual's names."""
        return next(one.keys for one in self.commands if one.id == id_)

    def lay_over(self, overlay: Answering, answered: Answered | None = None) -> None:
        """Show an overlay; what it answers is handed to `answered`."""
        self.screen.app.push_screen(overlay, answered)

    def in_thread(self, work: Callable[[], None], group: str) -> None:
        """Do something that takes time; it posts messages to the screen and touches nothing."""
        self.screen.run_worker(work, thread=True, group=group)

    def tell(self, message: str, *, severity: Severity = "information") -> None:
        """A word in the last line, over the keys; never read as markup. It replaces the last."""
        self.screen.app.clear_notifications()
        said = visible.line(one_line(message))
        self.screen.notify(said, severity=severity, markup=False)

    def copy(self, what: str, text: str | None) -> None:
        """Hand a text to the clipboard by every route, and name those that took it."""
        if text:
            self.screen.run_worker(self._hand_over(what, text), group="copy")
        else:
            self.tell(f"There is no {what} here.")

    async def _hand_over(self, what: str, text: str) -> None:
        """By every route; the terminal's own gives no answer, so it is named apart."""
        self.screen.app.copy_to_clipboard(text)
        routes = await asyncio.to_thread(clipboard.to_clipboard, text)
        named = ", ".join(routes) if routes else "OSC 52, if the terminal allows it"
        self.tell(f"{what[0].upper()}{what[1:]} copied by {named}:\n{_short(text)}")

    def busy(self, said: str) -> None:
        """Say what is being done in place of the status, until the next `status`."""
        self.hints.status = (said,)

    def status(self, **said: str) -> None:
        """Change some parts of the status: `entries`, `marked`, `day`, `wrong`; "" is none."""
        self._said.update(said)
        self.hints.status = tuple(one for one in self._said.values() if one)


def _short(text: str, most: int = 120) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
