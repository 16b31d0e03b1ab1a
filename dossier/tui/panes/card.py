"""The facts of one entry: a row a fact, the cursor on the one that is asked about."""

from collections.abc import Sequence
from typing import Final

from dossier.core.dates import CalendarDay, parse
from dossier.core.problems import Place
from dossier.tui.paint.cards import card_items, section_items, stale_items
from dossier.tui.paint.ink import Item
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle
from dossier.views.rows import Card, Row, Section

#: Stands in the title of a card before each place one came by.
CAME_FROM: Final = " ‹ "


class CardPane(ItemList):
    """A card as a list; its keys are the keys of the card's rows."""

    def __init__(self) -> None:
        super().__init__(id="facts", classes="pane")
        self.card: Card | None = None
        self.rows: tuple[Row, ...] = ()
        self.place: Place | None = None  # where the entry is written

    def open(  # noqa: PLR0913, PLR0917 - all that is known of an entry and the way to it
        self,
        card: Card,
        key: str | None = None,
        top: int | None = None,
        day: CalendarDay | None = None,
        since: str | None = None,
        path: Sequence[str] = (),
    ) -> None:
        """Show a card.

        Args:
            card: the entry.
            key: the row the cursor stands on.
            top: the first line on the screen; default: wherever the cursor can be seen.
            day: the day its tenures are read at.
            since: when the entry's file could not be read any more, if it cannot.
            path: the names of what one came by, the last first.
        """
        self.card, self.rows = card, card.rows
        self.place = card.place
        read_at = f" · read at {parse(str(day)).label()}" if day else ""
        # In the border, where it never scrolls away.
        warning = "! stale, ! says why · " if since else ""
        title = CAME_FROM.join((card.title, *path))
        entitle(self, title, f"{warning}{card.kind_label} · {card.id}{read_at}")
        above = stale_items(since) if since else ()
        self.show([*above, *card_items(card)], key, top)

    def list_sections(self, title: str, sections: Sequence[Section], says: str) -> None:
        """Show rows of no entry under their headings."""
        self.card = self.place = None
        self.rows = tuple(row for one in sections for row in one.rows)
        entitle(self, title, says)
        self.show(list(section_items(sections)), self.key)

    def fail(self, title: str, items: Sequence[Item], place: Place | None = None) -> None:
        """Show no card, but say why; `place` is where it can be mended."""
        self.card, self.rows = None, ()
        self.place = place
        entitle(self, title, "e mends it" if place else "")
        self.show(items)

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return next((row for row in self.rows if row.key == self.key), None)
