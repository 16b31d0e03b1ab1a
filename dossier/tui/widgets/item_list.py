"""A virtual list: however many items there are, only the lines on the screen are made.

Items may be several lines high and wrap with a hanging indent. The cursor belongs to an item's
key, so it survives a new list, a new width and a reload.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar, Final

from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive, var
from textual.strip import Strip

from dossier.tui.commands import Scope, bindings
from dossier.tui.paint.ink import Item, Line, Role, height, lay_out
from dossier.tui.widgets.painted import Painted

#: The gutter: the cursor's sign and the sign of a marked item.
_GUTTER: Final = 2
_MOST_CACHED: Final = 500


class ItemList(Painted):
    """The list. `show` replaces its items whole."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.LIST)
    clicks: ClassVar[int] = 2  # how many clicks follow an item

    marks: reactive[frozenset[str]] = reactive(frozenset())
    key: var[str | None] = var(None)
    """The key of the item under the cursor; None if there is none."""

    @dataclass
    class Moved(Message):
        """The cursor stands on another item; `key` is None for an empty list."""

        lines: "ItemList"
        key: str | None

        @property
        def control(self) -> "ItemList":
            """The list that speaks."""
            return self.lines

    @dataclass
    class Chosen(Message):
        """⏎ or a double click on an item."""

        lines: "ItemList"
        key: str

        @property
        def control(self) -> "ItemList":
            """The list that speaks."""
            return self.lines

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._items: Sequence[Item] = ()
        self._stops: list[int] = []  # indices of the items the cursor stops at
        self._ends: list[int] = [0]  # ends[i + 1] is the line after item i
        self._cursor = -1  # an index into _stops
        self._laid_out: dict[int, tuple[Line, ...]] = {}
        self._width = 0
        #: What is done with a step, or a page (of lines), beyond the first or the last item.
        self.beyond: Callable[[int], None] = lambda _: None

    def show(self, items: Sequence[Item], key: str | None = None, top: int | None = None) -> None:
        """Replace the items.

        Args:
            items: what to show.
            key: where the cursor goes; if no item has it, to the first.
            top: the first line on the screen; default: wherever the cursor can be seen.
        """
        self._items = items
        self._stops = [index for index, item in enumerate(items) if item.key]
        keys = {items[index].key: at for at, index in reversed(list(enumerate(self._stops)))}
        self._cursor = keys.get(key or "", 0)
        lines = self._ends[-1]
        self._measure()
        if lines != self._ends[-1] and self.styles.auto_dimensions:
            self.refresh(layout=True)
        self.scroll_lines(top or 0)
        if top is None:
            self._reveal()
            self._show_what_follows()
        self.refresh()
        self._tell()

    def move_to(self, key: str) -> None:
        """Put the cursor on the item with this key, if there is one."""
        for at, index in enumerate(self._stops):
            if self._items[index].key == key:
                self._go(at)
                return

    def _tell(self) -> None:
        self.key = self._items[self._stops[self._cursor]].key if self._stops else None
        self.post_message(self.Moved(self, self.key))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """The height of all items, for a list that is as high as what it holds."""
        return sum(height(item, width - 1 - _GUTTER) for item in self._items)

    def _measure(self) -> None:
        """Find where every item stands at the present width."""
        self._width = self.room
        self._laid_out.clear()
        heights = (height(item, self._width - _GUTTER) for item in self._items)
        self._ends = list(accumulate(heights, initial=0))
        self.total = self._ends[-1]

    def on_resize(self) -> None:
        """Wrap anew and keep the cursor in sight."""
        if self.room != self._width:
            self._measure()
        self.scroll_lines(self.top)
        self._reveal()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line `y` of the screen."""
        at = y + self.top
        if at >= self.total:
            return self.paint((), y)
        index = bisect_right(self._ends, at) - 1
        while self._ends[index] == self._ends[index + 1]:  # items without lines
            index -= 1
        within = at - self._ends[index]
        item = self._items[index]
        is_cursor = bool(self._stops) and self._stops[self._cursor] == index
        gutter = self._gutter(item, first=within == 0, cursor=is_cursor)
        return self.paint((gutter, *self._lines_of(index)[within]), y, cursor=is_cursor)

    def _gutter(self, item: Item, *, first: bool, cursor: bool) -> tuple[str, Role]:
        marked = "•" if first and item.key in self.marks else " "
        return f"{'>' if first and cursor else ' '}{marked}", Role.STRONG

    def _lines_of(self, index: int) -> tuple[Line, ...]:
        found = self._laid_out.get(index)
        if found is None:
            if len(self._laid_out) >= _MOST_CACHED:
                self._laid_out.clear()
            found = tuple(lay_out(self._items[index], self._width - _GUTTER))
            self._laid_out[index] = found
        return found

    def _go(self, at: int) -> None:
        if self._stops:
            before, self._cursor = self._cursor, max(0, min(at, len(self._stops) - 1))
            self._reveal()
            if self._cursor != before:
                self.refresh()
                self._tell()

    def _reveal(self) -> None:
        """Scroll so that the item under the cursor is seen, with the headings above the first."""
        if not self._stops:
            return
        index = self._stops[self._cursor]
        first, last = self._ends[index], self._ends[index + 1]
        rows = self.size.height
        if self._cursor == 0 and last <= rows:
            first = 0
        elif index and not self._items[index - 1].key:
            first -= 1  # the heading belongs to the first item below it
        top = self.top
        if first < top or last - first > rows:
            top = first
        elif last > top + rows:
            top = last - rows
        self.scroll_lines(top)

    def _step(self, by: int) -> None:
        """Move by some items; from the first or the last on, whatever lies beyond."""
        if 0 <= self._cursor + by < len(self._stops):
            self._go(self._cursor + by)
        elif self._cursor in {0, len(self._stops) - 1, -1} or not self._stops:
            self.beyond(by)
        else:
            self._go(self._cursor + by)

    def repeat(self, key: str, count: int) -> bool:
        """`5j`, `12G`: move by so many items, or to that item."""
        if key == "G":
            self._go(count - 1)
        elif key in {"j", "down", "k", "up"}:
            self._step(count if key in {"j", "down"} else -count)
        else:
            return False
        return True

    def _show_what_follows(self) -> None:
        """Scroll on, where the item under the cursor stands so low that little is seen below it."""
        rows = self.size.height
        if self._stops and (first := self._ends[self._stops[self._cursor]]) - self.top > rows // 2:
            self.scroll_lines(first - rows // 3)

    def _by_page(self, direction: int) -> None:
        """Move by as many items as fill a page."""
        if not self._stops or self._cursor == (len(self._stops) - 1 if direction > 0 else 0):
            self.beyond(direction * max(self.size.height - 1, 1))
            return
        rows = max(self.size.height - 1, 1)
        line = self._ends[self._stops[self._cursor]] + direction * rows
        index = bisect_right(self._ends, line) - 1
        at = bisect_right(self._stops, index) - 1
        self._go(at if at != self._cursor else self._cursor + direction)

    def action_cursor_down(self) -> None:
        """One item down."""
        self._step(1)

    def action_cursor_up(self) -> None:
        """One item up."""
        self._step(-1)

    def action_page_down(self) -> None:
        """One page down."""
        self._by_page(1)

    def action_page_up(self) -> None:
        """One page up."""
        self._by_page(-1)

    def action_to_top(self) -> None:
        """To the first item."""
        self._go(0)

    def action_to_bottom(self) -> None:
        """To the last item."""
        self._go(len(self._stops) - 1)

    def action_choose(self) -> None:
        """Follow the item under the cursor."""
        if self.key:
            self.post_message(self.Chosen(self, self.key))

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor to an item; as many as `clicks` follow it."""
        line = event.get_content_offset(self)
        if line is None:
            return
        index = bisect_right(self._ends, line.y + self.top) - 1
        if index in self._stops:
            self._go(self._stops.index(index))
            if event.chain >= self.clicks:
                self.action_choose()
