"""The facts of one entry: a row a fact, the cursor on the one that is asked about."""

from dossier.tui.paint import card_items, says
from dossier.tui.widgets.lines import Lines
from dossier.tui.widgets.titles import entitle
from dossier.views.rows import Card, Row


class CardPane(Lines):
    """A card as a list; its keys are the keys of the card's rows."""

    def __init__(self) -> None:
        super().__init__(id="facts", classes="pane")
        self.card: Card | None = None

    def open(self, card: Card, key: str | None = None, top: int | None = None) -> None:
        """Show a card with the cursor on the row `key`, the line `top` the first on the screen."""
        self.card = card
        entitle(self, card.title, f"{card.kind_label} · {card.id}")
        self.show(card_items(card), key, top)

    def close(self, *sentences: str) -> None:
        """Show no card, but say why, and which key helps."""
        self.card = None
        entitle(self, "")
        self.show([says(one) for one in sentences])

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        if self.card is None:
            return None
        return next((row for row in self.card.rows if row.key == self.key), None)
