"""The command palette: every command by name; ⏎ carries it out.

The words typed are found by `views.app.palette`. Textual's own palette is not used: its matcher
needs seconds for one long line and folds nothing.
"""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical

from dossier.tui.commands import Scope, bindings
from dossier.tui.overlays.overlay import Overlay
from dossier.tui.paint.ink import Item, Para, Role
from dossier.tui.paint.pieces import says
from dossier.tui.widgets.box import SearchBox
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle
from dossier.views.app.palette import Choice, matching

_TITLE_WIDTH = 18


class Palette(Overlay):
    """A box over a list of commands; the answer is the key of the choice."""

    AUTO_FOCUS = "#words"
    # The keys that move a list while one types into the box above it.
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.FINDER)

    def __init__(self, among: Sequence[Choice], opened_by: str) -> None:
        super().__init__(opened_by)
        self._among = among
        self.lines = ItemList(id="listing")
        self.box = SearchBox(
            self._search, self.action_open_hit, id="words", placeholder="a command, a theme"
        )

    def compose(self) -> ComposeResult:
        """The box over the list."""
        with Vertical(classes="box") as both:
            yield self.box
            yield self.lines
        entitle(both, "Commands", "⏎ does it · esc closes")

    def _search(self, text: str) -> None:
        found = [_item(one) for one in matching(self._among, text)]
        self.lines.show(found or [says("No command is called so; esc closes.")])

    def on_mount(self) -> None:
        """Show all."""
        self._search("")

    @on(ItemList.Chosen)
    def _chosen(self, event: ItemList.Chosen) -> None:
        self.dismiss(event.key)

    def action_open_hit(self) -> None:
        """Carry out what the cursor stands on."""
        if self.lines.key:
            self.dismiss(self.lines.key)

    def action_hit_down(self) -> None:
        """The next command."""
        self.lines.action_cursor_down()

    def action_hit_up(self) -> None:
        """The command before."""
        self.lines.action_cursor_up()

    def action_hit_page_down(self) -> None:
        """A page down."""
        self.lines.action_page_down()

    def action_hit_page_up(self) -> None:
        """A page up."""
        self.lines.action_page_up()


def _item(one: Choice) -> Item:
    body = ((one.help, Role.TEXT),)
    tail = (one.shown, Role.STRONG) if one.shown else None
    return Item(one.key, (Para(body, (one.title, Role.HEADING), _TITLE_WIDTH, tail),))
