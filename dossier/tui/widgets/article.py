"""An article as it is stored: every line of it can be reached, marks in it are set off.

A megabyte of text wraps in a few milliseconds, because only offsets are computed; the characters
of a line are cut out when it comes on the screen.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import ClassVar, Final, TypeAlias

from textual.binding import BindingType
from textual.strip import Strip

from dossier import wrap
from dossier.core.text import visible
from dossier.core.text.spans import Span
from dossier.tui.commands import Scope, bindings
from dossier.tui.paint.ink import Role, layered
from dossier.tui.widgets.painted import Painted

#: A stretch [start, end) of the original text that is set off, and as what.
Mark: TypeAlias = tuple[int, int, Role]

_MARGIN: Final = 1
#: What stands in the margin beside a line that holds some of a mark; the first of these wins.
_SIGNS: Final = {Role.CURRENT: "▌", Role.QUOTE: "│", Role.UNUSED: "·"}


class Article(Painted):
    """A text with marks; `show` replaces both and scrolls to one of them."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.TEXT)

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._source: str | None = None  # the original text, to know it again
        self._shown = visible.Shown("")
        self._marks: list[Mark] = []
        self._lines: list[Span] = []
        self._starts: list[int] = []
        self._width = 0
        self._aim: Mark | None = None

    def show(self, text: str, marks: Sequence[Mark], aim: Mark | None = None) -> None:
        """Show a text.

        Args:
            text: the characters as stored.
            marks: what is set off in it, by the original offsets; the later lies on top.
            aim: the mark to scroll to; without one, a new text starts at its beginning.
        """
        is_new = text is not self._source and text != self._source
        if is_new:
            self._source = text
            found = visible.shown(text)
            # A tab takes one cell, so that offsets stay what they are.
            self._shown = visible.Shown(found.text.replace("\t", " "), found.starts, found.shifts)
            self._wrap()
        at = self._shown.offset
        self._marks = [(at(start), at(end), role) for start, end, role in marks]
        self._aim = (at(aim[0]), at(aim[1]), aim[2]) if aim else None
        if self._aim:
            self._reveal()
        elif is_new:
            self.top = 0
        self.refresh()

    def _wrap(self) -> None:
        self._width = self.room
        self._lines = wrap.lines(self._shown.text, max(self._width - _MARGIN, 1))
        self._starts = [start for start, _ in self._lines]
        self.total = len(self._lines)

    def _reveal(self) -> None:
        """Scroll so that the aim is seen with some lines before it, or from its beginning."""
        if self._aim is None or not self._lines:
            return
        first = bisect_right(self._starts, self._aim[0]) - 1
        last = bisect_right(self._starts, max(self._aim[1] - 1, self._aim[0])) - 1
        spare = self.size.height - (last - first + 1)
        self.scroll_lines(first - max(spare // 3, 0))

    def on_resize(self) -> None:
        """Wrap anew and keep the aim in sight."""
        if self.room != self._width:
            self._wrap()
        self.scroll_lines(self.top)
        self._reveal()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line `y` of the screen."""
        index = y + self.top
        if index >= len(self._lines):
            return self.paint((), y)
        start, end = self._lines[index]
        spans = [
            (max(first, start) - start, min(last, end) - start, role)
            for first, last, role in self._marks
            if first < end and start < last
        ]
        line = layered(self._shown.text[start:end], spans, Role.TEXT)
        found = {role for _, role in line}
        sign = next((mark for role, mark in _SIGNS.items() if role in found), " " * _MARGIN)
        return self.paint(((sign, Role.SIGN), *line), y)

    def repeat(self, key: str, count: int) -> bool:
        """`5j`, `12G`: scroll by so many lines, or to that line of the screen."""
        if key == "G":
            self.scroll_lines(count - 1)
        elif key in {"j", "down", "k", "up"}:
            self.scroll_lines(self.top + (count if key in {"j", "down"} else -count))
        else:
            return False
        return True

    @property
    def _page(self) -> int:
        return max(self.size.height - 1, 1)

    def action_line_down(self) -> None:
        """One line down."""
        self.scroll_lines(self.top + 1)

    def action_line_up(self) -> None:
        """One line up."""
        self.scroll_lines(self.top - 1)

    def action_text_page_down(self) -> None:
        """One page down."""
        self.scroll_lines(self.top + self._page)

    def action_text_page_up(self) -> None:
        """One page up."""
        self.scroll_lines(self.top - self._page)

    def action_text_top(self) -> None:
        """To the beginning."""
        self.scroll_lines(0)

    def action_text_bottom(self) -> None:
        """To the end."""
        self.scroll_lines(self.total)
