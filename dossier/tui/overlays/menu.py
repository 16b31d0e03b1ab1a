"""A menu for the second stroke of a command: what may follow `g`, `y` or `f`."""

from textual import events
from textual.app import ComposeResult

from dossier.tui.commands import Command
from dossier.tui.overlays.overlay import Answering
from dossier.tui.paint.ink import Item, Para, Role
from dossier.tui.terminal.keyboards import latin
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle


class Strokes(ItemList):
    """A list that leaves letters to the menu."""

    clicks = 1

    def check_consume_key(self, key: str, character: str | None) -> bool:  # noqa: ARG002
        """Letters are strokes here, not movements."""
        return character is not None and character.isprintable()


class Menu(Answering):
    """The second strokes with what they do; the answer is the id of the one that is pressed."""

    def __init__(self, title: str, commands: tuple[Command, ...]) -> None:
        super().__init__()
        self.lines = Strokes(id="menu", classes="box")
        self._title = title
        self._commands = {one.strokes[1]: one.id for one in commands}
        self._items = [
            Item(one.id, (Para(((one.help, Role.TEXT),), (one.strokes[1], Role.STRONG), 3),))
            for one in commands
        ]

    def compose(self) -> ComposeResult:
        """The list of strokes; arrows and ⏎ work in it too."""
        yield self.lines

    def on_mount(self) -> None:
        """Fill the list."""
        entitle(self.lines, self._title)
        self.lines.show(self._items)

    def on_item_list_chosen(self, event: ItemList.Chosen) -> None:
        """⏎ or a click."""
        self.dismiss(event.key)

    def on_key(self, event: events.Key) -> None:
        """A stroke chooses; what is no stroke of this menu closes it."""
        if event.key in {"up", "down", "enter"}:
            return
        event.stop()
        stroke = latin(event.character or "")
        self.dismiss(self._commands.get(stroke))
