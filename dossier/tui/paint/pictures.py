"""Pictures as ink: what each style of a cell is to the reader."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from rich.cells import cell_len

from dossier import wrap
from dossier.tui.paint.ink import Item, Line, Piece, Role
from dossier.views.pictures.picture import Cell, Ink, Picture

_ROLES: Final = {
    Ink.LABEL: Role.TEXT,
    Ink.MUTED: Role.MUTED,
    Ink.TICK: Role.DATE,
    Ink.ATTESTED: Role.STATE,
    Ink.EDITOR: Role.EDITOR,
    Ink.DOUBTFUL: Role.WARNING,
    Ink.BETWEEN: Role.LINK,
    Ink.UNSTATED: Role.MUTED,
    Ink.HANDOVER: Role.WARNING,
    Ink.USED: Role.QUOTE,
    Ink.LEFT: Role.MUTED,
    Ink.UNUSED: Role.TEXT,
}
_LEAST: Final = 36  # cells below which nothing is drawn
_INDENT: Final = 2


def picture_line(cells: Sequence[Cell], current: Cell | None = None) -> Line:
    """A line of a picture, with the cell under the cursor set off."""
    line: list[Piece] = []
    at = 0
    for cell in cells:
        gap = cell.column - at
        if gap > 0:
            line.append((" " * gap, Role.TEXT))
        line.append((cell.text, Role.CURRENT if cell is current else _ROLES[cell.style]))
        at = max(cell.column, at) + cell_len(cell.text)
    return tuple(line)


def words_below(words: str, width: int) -> Iterator[Line]:
    """The lines of what is said below a picture: its legend, its sentence."""
    room = max(width - _INDENT, 1)
    for start, end in wrap.lines(words, room) if words else ():
        yield ((" " * _INDENT, Role.TEXT), (words[start:end], Role.MUTED))


def drawn(make: Callable[[int], Picture | None]) -> Item:
    """An item that is a picture, drawn anew for each width; the cursor passes it over."""

    @lru_cache(maxsize=2)
    def lines(width: int) -> Sequence[Line]:
        picture = make(width) if width >= _LEAST else None
        if picture is None:
            return ()
        return (*map(picture_line, picture.lines), *words_below(picture.legend, width))

    return Item("", (), lines)
