"""Pictures to look at, with a cursor that goes from mark to mark."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final, NamedTuple

from textual.binding import BindingType
from textual.reactive import var
from textual.strip import Strip

from dossier.tui.commands import Scope, bindings
from dossier.tui.paint.ink import Line, Role
from dossier.tui.paint.pictures import legend_line, picture_lines
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
        self._marks: list[_Mark] = []
        self._width = 0

    @property
    def mark(self) -> Cell | None:
        """The mark under the cursor; None if there is none."""
        return self._marks[self.at].cell if self._marks else None

    def on_resize(self) -> None:
        """Draw for the new width."""
        if self.room != self._width:
            self._width = self.room
            self._draw()
        self._reveal()

    def _draw(self) -> None:
        self._pictures = self._make(max(self._width - _MARGIN, 1))
        self._tops, self._marks = [], []
        line = 0
        for number, picture in enumerate(self._pictures):
            self._tops.append(line)
            self._marks += (_Mark(line + 1 + cell.line, number, cell) for cell in picture.marks)
            line += len(picture.lines) + 3  # a title above, the legend and a blank below
        self.total = max(line - 1, 0)
        before = self.at
        self.at = min(before, max(len(self._marks) - 1, 0))
        self.mutate_reactive(Chart.at)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line `y` of the screen."""
        return self.paint(((" " * _MARGIN, Role.TEXT), *self._line(y + self.top)), y)

    def _line(self, at: int) -> Line:
        for top, picture in zip(self._tops, self._pictures, strict=True):
            within = at - top
            if within == 0:
                return ((picture.title.upper(), Role.HEADING),)
            if 0 < within <= len(picture.lines):
                return list(picture_lines(picture, self.mark))[within - 1]
            if within == len(picture.lines) + 1:
                return legend_line(picture, self._width - _MARGIN)
        return ()

    def _go(self, at: int) -> None:
        if self._marks:
            self.at = max(0, min(at, len(self._marks) - 1))
            self._reveal()
            self.refresh()

    def _reveal(self) -> None:
        """Scroll so that the mark is seen, and the head of its picture if both have room."""
        if not self._marks:
            return
        mark, rows = self._marks[self.at], self.size.height
        head = self._tops[mark.picture]
        first = head if mark.line - head < rows else mark.line
        if first < self.top:
            self.scroll_lines(first)
        elif mark.line >= self.top + rows:
            self.scroll_lines(mark.line - rows + 1)

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
