"""What is laid over the reader and closed again: lists to choose from, pages to read."""

from collections.abc import Sequence
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from dossier.tui.commands import Scope, bindings
from dossier.tui.paint.ink import Item
from dossier.tui.paint.narrowed import narrowed
from dossier.tui.paint.pieces import says
from dossier.tui.widgets.article import Article, Mark
from dossier.tui.widgets.box import SearchBox
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle

ALSO: Final = "also "
BACK: Final = "[ back"


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
        Binding("escape,q,left_square_bracket,backspace", "close", "close", id="close-overlay"),
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

    `/` narrows it by words. Where an item can be followed in two ways, the second answers with the
    key behind `ALSO`. In a stop of the history, the key that leads back answers with `BACK`.
    """

    AUTO_FOCUS = "#listing"
    # The keys that move a list while one types into the box above it.
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(Scope.FINDER),
        Binding("slash", "narrow", "narrow", id="narrow-listing"),
        Binding("left_square_bracket,backspace", "back", "back", id="back-from-listing"),
    ]

    def __init__(  # noqa: PLR0913, PLR0917 - what a list is opened with
        self,
        title: str,
        items: Sequence[Item],
        opened_by: str = "",
        subtitle: str = "",
        key: str | None = None,
        words: str = "",
        *,
        is_stop: bool = False,
    ) -> None:
        super().__init__(opened_by)
        self._key = key
        self.lines = ItemList(id="listing")
        self.box = SearchBox(
            self._narrow_by, self.action_open_hit, id="narrowing", placeholder="words to narrow it"
        )
        self._title, self._items, self._subtitle = title, items, subtitle
        self.words = words  # by which it is narrowed
        self._is_stop = is_stop

    def compose(self) -> ComposeResult:
        """The box, which is seen once it is asked for, over the list."""
        with Vertical(classes="box") as both:
            yield self.box
            yield self.lines
        narrows = "/ narrows it" if self._items else ""
        entitle(both, self._title, " · ".join(filter(None, (self._subtitle, narrows))))

    def on_mount(self) -> None:
        """Fill the list."""
        self.box.display = bool(self.words)
        self.box.value = self.words
        self.lines.show(narrowed(self._items, self.words), self._key)

    def action_narrow(self) -> None:
        """Type words that the items have to show."""
        self.box.display = True
        # At once: the letters behind `/` may be there already, and would be commands in the list.
        self.set_focus(self.box)

    def _narrow_by(self, text: str) -> None:
        self.words = text
        found = narrowed(self._items, text) or [says("Nothing here says so; esc shows all again.")]
        self.lines.show(found, self.lines.key)

    def action_close(self) -> None:
        """Show all again where it is narrowed, else close without an answer."""
        if self.words or self.box.has_focus:
            self.box.value = ""
            self.set_focus(self.lines)
            self.box.display = False
        else:
            super().action_close()

    def action_back(self) -> None:
        """Close, and go on back through the history, if it is a stop of it."""
        self.dismiss(BACK if self._is_stop else None)

    def action_open_hit(self) -> None:
        """Follow what the cursor stands on."""
        if self.lines.key:
            self.dismiss(self.lines.key)

    def action_hit_down(self) -> None:
        """The next item, while one types."""
        self.lines.action_cursor_down()

    def action_hit_up(self) -> None:
        """The item before, while one types."""
        self.lines.action_cursor_up()

    def action_hit_page_down(self) -> None:
        """A page down, while one types."""
        self.lines.action_page_down()

    def action_hit_page_up(self) -> None:
        """A page up, while one types."""
        self.lines.action_page_up()

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
