"""What is laid over the reader and closed again: lists to choose from, pages to read."""

from collections.abc import Sequence
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from dossier.tui.paint.ink import Item
from dossier.tui.widgets.article import Article, Mark
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle

ALSO: Final = "also "


class Answering(ModalScreen[str | None]):
    """A screen that is asked one thing and answers once, however many keys arrive in one burst."""

    _answered = False

    def dismiss(self, result: str | None = None) -> AwaitComplete:
        """Close with an answer; what comes after the first is dropped."""
        if self._answered:
            return AwaitComplete()
        self._answered = True
        return super().dismiss(result)


class Overlay(Answering):
    """A box over the reader; `esc`, `q` and the key that opened it close it with no answer."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,left_square_bracket,backspace", "close", "close", id="close-overlay")
    ]

    def __init__(self, opened_by: str = "") -> None:
        super().__init__()
        if opened_by:
            self._bindings.bind(opened_by, "close", show=False)

    def action_close(self) -> None:
        """Close without an answer."""
        self.dismiss(None)


class Listing(Overlay):
    """A list of which one item may be chosen; the answer is its key.

    Where an item can be followed in two ways, the second answers with the key behind `ALSO`.
    """

    def __init__(
        self,
        title: str,
        items: Sequence[Item],
        opened_by: str = "",
        subtitle: str = "",
        key: str | None = None,
    ) -> None:
        super().__init__(opened_by)
        self._key = key
        self.lines = ItemList(id="listing", classes="box")
        self._title, self._items, self._subtitle = title, items, subtitle

    def compose(self) -> ComposeResult:
        """The list alone."""
        yield self.lines

    def on_mount(self) -> None:
        """Fill the list."""
        entitle(self.lines, self._title, self._subtitle)
        self.lines.show(self._items, self._key)

    def answer_also_by(self, keys: str) -> None:
        """The keys of the second way to follow an item."""
        for key in keys.split(","):
            self._bindings.bind(key, "also", show=False)

    @on(ItemList.Chosen)
    def _chosen(self, event: ItemList.Chosen) -> None:
        self.dismiss(event.key)

    def action_also(self) -> None:
        """Follow the item under the cursor in the second way."""
        if self.lines.key:
            self.dismiss(f"{ALSO}{self.lines.key}")


class Page(Overlay):
    """A text to read, scrolled to one of its marks."""

    def __init__(
        self,
        title: str,
        text: str,
        marks: Sequence[Mark] = (),
        aim: Mark | None = None,
        opened_by: str = "",
    ) -> None:
        super().__init__(opened_by)
        self.article = Article(id="page", classes="box")
        self._title, self._text, self._marks, self._aim = title, text, marks, aim

    def compose(self) -> ComposeResult:
        """The text alone."""
        yield self.article

    def on_mount(self) -> None:
        """Show the text."""
        entitle(self.article, self._title, "esc closes")
        self.article.show(self._text, self._marks, self._aim)
