"""The facts of one entry: a row a fact, the cursor on the one that is asked about."""

from collections.abc import Sequence
from datetime import date

from dossier.core.problems import Place
from dossier.tui.ink import Item
from dossier.tui.paint import card_items
from dossier.tui.widgets.lines import Lines
from dossier.tui.widgets.titles import entitle
from dossier.views.rows import Card, Row


class CardPane(Lines):
    """A card as a list; its keys are the keys of the card's rows."""

    def __init__(self) -> None:
        super().__init__(id="facts", classes="pane")
        self.card: Card | None = None
        self.place: Place | None = None  # where the entry is written

    def open(
        self, card: Card, key: str | None = None, top: int | None = None, day: date | None = None
    ) -> None:
        """Show a card with the cursor on the row `key`, the line `top` the first on the screen.

        `day` is the day its tenures are read at.
        """
        self.card = card
        self.place = card.place
        read_at = f" · read at {day}" if day else ""
        entitle(self, card.title, f"{card.kind_label} · {card.id}{read_at}")
        self.show(card_items(card), key, top)

    def fail(self, title: str, items: Sequence[Item], place: Place | None = None) -> None:
        """Show no card, but say why; `place` is where it can be mended."""
        self.card = None
        self.place = place
        entitle(self, title, "e mends it" if place else "")
        self.show(items)

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        if self.card is None:
            return None
        return next((row for row in self.card.rows if row.key == self.key), None)
