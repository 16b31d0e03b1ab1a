"""A picture as data: what stands where on a grid of character cells, and what it rests on.

The terminal, `dossier show` and the SVG of `dossier chart` draw the same cells; `says` is the
picture in a sentence, for who cannot see it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from unicodedata import category, east_asian_width

from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.views.rows import Row

_LEAST: Final = 4  # cells of a name that is cut in its middle


class Ink(StrEnum):
    """What a cell is, and so how it looks."""

    LABEL = "label"
    MUTED = "muted"
    TICK = "tick"
    ATTESTED = "attested"
    EDITOR = "editor"
    DOUBTFUL = "doubtful"
    BETWEEN = "between"
    UNSTATED = "unstated"
    HANDOVER = "handover"
    USED = "used"
    LEFT = "left"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class Cell:
    """Some characters on the grid; where they rest on passages, `row` has them, and the way on."""

    line: int
    column: int
    text: str
    style: Ink
    row: Row | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture. `key` says of what sort, `legend` explains its signs, `says` tells it in words.

    Cells stand in no particular order; none covers another.
    """

    key: str
    title: str
    cells: tuple[Cell, ...]
    legend: str
    says: str

    @property
    def marks(self) -> tuple[Cell, ...]:
        """The cells that rest on passages, line by line."""
        return tuple(cell for cell in in_order(self.cells) if cell.row)

    @property
    def lines(self) -> tuple[tuple[Cell, ...], ...]:
        """The cells of each line from left to right; lines without any are empty."""
        found: list[list[Cell]] = [
            [] for _ in range(max((c.line for c in self.cells), default=-1) + 1)
        ]
        for cell in in_order(self.cells):
            found[cell.line].append(cell)
        return tuple(map(tuple, found))

    def as_text(self) -> list[str]:
        """The picture as lines of characters."""
        return [_joined(cells) for cells in self.lines]

    def told(self) -> list[str]:
        """The lines below the title and the sentence that they say, with the legend."""
        legend = [f"  {self.legend}"] if self.legend else []
        return [f"{self.title}:", f"  {self.says}", *self.as_text(), *legend]


def in_order(cells: Iterable[Cell]) -> list[Cell]:
    """Cells line by line, from left to right."""
    return sorted(cells, key=lambda cell: (cell.line, cell.column))


def _joined(cells: Sequence[Cell]) -> str:
    text, at = "", 0
    for cell in cells:
        text += " " * (cell.column - at) + cell.text
        at = max(cell.column, at) + width_of(cell.text)
    return text


def width_of(text: str) -> int:
    """How many cells a text takes in a terminal (Unicode Standard Annex #11)."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


def _cells(character: str) -> int:
    if category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if east_asian_width(character) in {"W", "F"} else 1


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of at most `width` cells; a word that is longer is cut in its middle."""
    lines: list[str] = []
    for word in visible.line(one_line(text)).split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(cut(word, width))
    return lines


def cut(text: str, width: int) -> str:
    """A text on one line in at most `width` cells, cut in its middle: names differ at both ends."""
    line = visible.line(one_line(text))
    if width_of(line) <= width:
        return line
    if width < _LEAST:
        return _first(line, width)
    behind = (width - 1) * 2 // 5
    return f"{_first(line, width - 1 - behind)}…{_first(line[::-1], behind)[::-1]}"


def _first(text: str, width: int) -> str:
    used = 0
    for index, character in enumerate(text):
        used += _cells(character)
        if used > width:
            return text[:index]
    return text
