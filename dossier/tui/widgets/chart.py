"""Pictures to look at, with a cursor that goes from mark to mark."""

from collections.abc import Callable, Sequence
from itertools import chain
from typing import ClassVar, Final, NamedTuple

from textual.binding import BindingType
from textual.reactive import var
from textual.strip import Strip

from dossier.tui.commands import Scope, bindings
from dossier.tui.paint.ink import Line, Role
from dossier.tui.paint.pictures import picture_line, words_below
from dossier.tui.widgets.painted import Painted
from dossier.views.pictures.picture import Cell, Picture

_MARGIN: Final = 1


class _Mark(NamedTuple):
    """A mark with the line it stands in, of all pictures below each other."""

    line: int
    picture: int
    cell: Cell


class Chart(Painted):
    """Some pictures below each other; they are made anew for each width."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.PICTURE)

    at: var[int] = var(0)
    """The number of the mark under the cursor, in the order of the lines."""

    def __init__(self, make: Callable[[int], Sequence[Picture]]) -> None:
        super().__init__(id="chart")
        self._make = make
        self._pictures: Sequence[Picture] = ()
        self._tops: list[int] = []
        self._lines: list[Sequence[Sequence[Cell]]] = []  # of each picture
        self._below: list[tuple[Line, ...]] = []  # the legend and the sentence of each picture
        self._marks: list[_Mark] = []
        self._width = 0

    @property
    def mark(self) -> Cell | None:
        """The mark under the cursor; None if there is none."""
        return self._marks[self.at].cell if self._marks else None

    @property
    def _inside(self) -> int:
        return max(self._width - _MARGIN, 1)

    def on_resize(self) -> None:
        """Draw for the new width."""
        if self.room != self._width:
            self._width = self.room
            self._draw()
        self._reveal()

    def _draw(self) -> None:
        self._pictures = self._make(self._inside)
        self._tops, self._below, self._marks = [], [], []
        self._lines = [picture.lines for picture in self._pictures]
        line = 0
        for number, picture in enumerate(self._pictures):
            self._tops.append(line)
            self._marks += (_Mark(line + 1 + cell.line, number, cell) for cell in picture.marks)
            words = (picture.legend, picture.says)
            below = tuple(chain.from_iterable(words_below(one, self._inside) for one in words))
            self._below.append(below)
            line += len(self._lines[number]) + len(below) + 2  # a title above, and a blank below
        self.total = max(line - 1, 0)
        before = self.at
        self.at = min(before, max(len(self._marks) - 1, 0))
        self.mutate_reactive(Chart.at)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line `y` of the screen."""
        return self.paint(((" " * _MARGIN, Role.TEXT), *self._line(y + self.top)), y)

    def _line(self, at: int) -> Line:
        every = zip(self._tops, self._pictures, self._lines, self._below, strict=True)
        for top, picture, lines, below in every:
            within = at - top
            if within == 0:
                return ((picture.title.upper(), Role.HEADING),)
            if 0 < within <= len(lines):
                return picture_line(lines[within - 1], self.mark)
            if 0 < within <= len(lines) + len(below):
                return below[within - len(lines) - 1]
        return ()

    def _go(self, at: int) -> None:
        if self._marks:
            self.at = max(0, min(at, len(self._marks) - 1))
            self._reveal()
            self.refresh()

    def _reveal(self) -> None:
        """Scroll so that the mark is seen, with the head of its picture if both have room.

        With its last mark a picture brings along what stands below it.
        """
        if not self._marks:
            return
        mark, rows = self._marks[self.at], self.size.height
        head, last = self._tops[mark.picture], mark.line
        if mark.line == max(one.line for one in self._marks if one.picture == mark.picture):
            end = len(self._lines[mark.picture]) + len(self._below[mark.picture])
            last = min(head + end, mark.line + rows - 1)
        first = head if last - head < rows else mark.line
        if last >= self.top + rows:
            self.scroll_lines(last - rows + 1)
        if first < self.top:
            self.scroll_lines(first)

    def action_picture_page_down(self) -> None:
        """A page down, whatever the mark."""
        self.scroll_lines(self.top + max(self.size.height - 1, 1))

    def action_picture_page_up(self) -> None:
        """A page up, whatever the mark."""
        self.scroll_lines(self.top - max(self.size.height - 1, 1))

    def _to_line(self, by: int) -> None:
        """To the nearest mark of the next line that has one, or of the one before."""
        if not self._marks:
            return
        here = self._marks[self.at]
        lines = sorted({mark.line for mark in self._marks if (mark.line - here.line) * by > 0})
        if lines:
            line = lines[0] if by > 0 else lines[-1]
            there = [at for at, mark in enumerate(self._marks) if mark.line == line]
            column = here.cell.column
            self._go(min(there, key=lambda at: abs(self._marks[at].cell.column - column)))

    def action_mark_right(self) -> None:
        """The next mark."""
        self._go(self.at + 1)

    def action_mark_left(self) -> None:
        """The mark before."""
        self._go(self.at - 1)

    def action_mark_down(self) -> None:
        """The nearest mark of a line below."""
        self._to_line(1)

    def action_mark_up(self) -> None:
        """The nearest mark of a line above."""
        self._to_line(-1)
