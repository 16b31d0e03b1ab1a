"""Two entries side by side: the same person, the same event?"""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from dossier.tui.overlays.overlay import Answering
from dossier.tui.paint.cards import card_items
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle
from dossier.views.rows import Card


class Compare(Answering):
    """Two cards; ⏎ on a row answers with the id of the entry it stands in."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,equals_sign", "close", "close", id="close-compare"),
        Binding("tab,h,l", "app.focus_next", "other", id="other-side"),
    ]

    def __init__(self, left: Card, right: Card) -> None:
        super().__init__()
        self._sides = [(ItemList(classes="box"), left), (ItemList(classes="box"), right)]

    def compose(self) -> ComposeResult:
        """Left and right."""
        for lines, _ in self._sides:
            yield lines

    def on_mount(self) -> None:
        """Fill both."""
        for lines, card in self._sides:
            entitle(lines, card.title, f"{card.kind_label} · {card.id}")
            lines.show(card_items(card))

    def on_item_list_chosen(self, event: ItemList.Chosen) -> None:
        """Go to the entry one has decided for."""
        self.dismiss(next(card.id for lines, card in self._sides if lines is event.lines))

    def action_close(self) -> None:
        """Close without an answer."""
        self.dismiss(None)
