"""Painted text before it has colours: pieces with roles, paragraphs with a hanging indent, items.

Everything here is plain data that knows nothing of Textual, so what a pane will show can be read
in a test as lines of characters. A style sheet turns roles into colours.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final, NamedTuple, TypeAlias

from rich.cells import cell_len, set_cell_size

from dossier import wrap
from dossier.core.text.spans import Span


class Role(StrEnum):
    """What a piece of text is to the reader."""

    TEXT = "text"
    STRONG = "strong"
    MUTED = "muted"
    DATE = "date"
    HEADING = "heading"
    SIGN = "sign"
    WARNING = "warning"
    ERROR = "error"
    EDITOR = "editor"
    LINK = "link"
    STATE = "state"
    UNUSED = "unused"
    MATCH = "match"
    QUOTE = "quote"
    CURRENT = "current"
    BOILERPLATE = "boilerplate"
    PERSON = "person"
    POST = "post"
    BODY = "body"
    EVENT = "event"
    ARTICLE = "article"


#: The shapes that stand for the letters of entries' sorts where there are colours to tell them by.
SHAPES: Final = {
    Role.PERSON: "●",
    Role.POST: "◆",
    Role.BODY: "■",
    Role.EVENT: "▲",
    Role.ARTICLE: "≡",
}


Piece: TypeAlias = tuple[str, Role]
Line: TypeAlias = tuple[Piece, ...]

#: Below this room beside its head, a paragraph's body stands under the head instead.
_NARROW_BODY: Final = 18
_INDENT: Final = 2
_CUT: Final = "…"
#: Cells of a name below which no middle can be taken out of it.
_LEAST_OF_A_NAME: Final = 8
#: Cells of a name for which a tail gives way.
_ENOUGH_OF_A_NAME: Final = 14


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph: a head in its own column, a body with a hanging indent, a tail at the right.

    `head_width` is the head's column, 0 for none. A body that may not `wrap` is cut with an
    ellipsis: at its end, or in the middle of the characters `give`, so that the words by which
    names differ stay. All text is visible already: one piece holds no newline or control character.
    """

    body: Line
    head: Piece | None = None
    head_width: int = 0
    tail: Piece | None = None
    wrap: bool = True
    indent: int = 0
    give: Span | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a virtual list; `key` names it, and "" is passed over by the cursor.

    What is no text is `drawn` for a width.
    """

    key: str
    paras: tuple[Para, ...]
    drawn: Callable[[int], Sequence[Line]] | None = None

    @property
    def is_fixed(self) -> bool:
        """Whether the height is the same at any width."""
        if self.drawn:
            return False
        return not any(para.wrap or para.head_width or para.tail for para in self.paras)


def blank() -> Item:
    """An empty line between sections."""
    return Item("", (Para((), wrap=False),))


def height(item: Item, width: int) -> int:
    """How many lines an item takes at `width` cells."""
    if item.drawn:
        return len(item.drawn(max(width, 1)))
    if item.is_fixed:
        return len(item.paras)
    return sum(_height(para, _Shape.of(para, max(width, 1))) for para in item.paras)


def lay_out(item: Item, width: int) -> Iterator[Line]:
    """The lines of an item at `width` cells; each is at most so wide, or one character long."""
    if item.drawn:
        yield from item.drawn(max(width, 1))
    for para in item.paras:
        yield from _para(para, max(width, 1))


def text_of(line: Line) -> str:
    """The characters of a line."""
    return "".join(text for text, _ in line)


class _Shape(NamedTuple):
    """Where the parts of a paragraph stand at some width: the body has `room` from `left` on.

    The head may stand `above` the body, the tail `beside` its first line, or below it; that of a
    name which has no room is left out.
    """

    left: int
    room: int
    above: bool
    beside: bool

    @classmethod
    def of(cls, para: Para, width: int) -> "_Shape":
        tail_width = cell_len(para.tail[0]) + 1 if para.tail else 0
        left = para.indent + para.head_width
        if para.give:  # a name in a list stands in one line, with its tail or without
            beside = width - left - tail_width >= _ENOUGH_OF_A_NAME
            return cls(left, max(width - left - beside * tail_width, 1), above=False, beside=beside)
        above = para.head_width > 0 and width - left - tail_width < _NARROW_BODY
        if above:
            left = min(_INDENT, width - 1)
        beside = width - left - tail_width >= _NARROW_BODY
        room = max(width - left - (tail_width if beside else 0), 1)
        return cls(left, room, above, beside)


def _height(para: Para, shape: _Shape) -> int:
    """How many lines `_para` makes; a list asks it of all its items, and shows few of them."""
    lines = len(wrap.lines(text_of(para.body), shape.room)) if para.wrap else 1
    has_head = shape.above and para.head is not None and bool(para.head[0])
    return has_head + lines + (para.tail is not None and not shape.beside and not para.give)


def _para(para: Para, width: int) -> Iterator[Line]:
    left, room, above, beside = _Shape.of(para, width)
    head = para.head or ("", Role.TEXT)
    pad: Line = ((" " * left, Role.TEXT),)
    if above:
        if head[0]:
            yield fit((head,), width)
        first_pad = pad
    else:
        column = (set_cell_size(head[0], para.head_width), head[1])
        first_pad = ((" " * para.indent, Role.TEXT), column)
    for index, line in enumerate(_body(para, room)):
        tail = _at_right(para.tail, line, room) if para.tail and beside and not index else ()
        yield _tidy((*(pad if index else first_pad), *line, *tail))
    if para.tail and not beside and not para.give:
        yield _tidy((*pad, *fit((para.tail,), room)))


def _at_right(tail: Piece, line: Line, room: int) -> Line:
    """The tail with the gap that pushes it to the right edge."""
    gap = room - sum(cell_len(text) for text, _ in line) + 1
    return ((" " * gap, Role.TEXT), tail)


def _body(para: Para, room: int) -> Iterator[Line]:
    if not para.wrap:
        yield fit_middle(para.body, room, para.give) if para.give else fit(para.body, room)
        return
    text = text_of(para.body)
    for start, end in wrap.lines(text, room):
        yield cut_out(para.body, start, end)


def cut_out(line: Line, start: int, end: int) -> Line:
    """The characters [start, end) of a line, each with its role."""
    found: list[Piece] = []
    at = 0
    for text, role in line:
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            found.append((text[first:last], role))
        at += len(text)
    return tuple(found)


def fit(line: Line, width: int) -> Line:
    """A line cut to `width` cells, with an ellipsis if anything was lost."""
    if sum(cell_len(text) for text, _ in line) <= width:
        return line
    found: list[Piece] = []
    room = width - 1
    role = Role.MUTED
    for text, role in line:
        size = cell_len(text)
        if size > room:
            found.append((set_cell_size(text, room), role))
            break
        found.append((text, role))
        room -= size
    return (*found, (_CUT, role)) if width > 0 else ()


def fit_middle(line: Line, width: int, give: Span) -> Line:
    """A line cut to `width` cells in the middle of its characters `give`.

    What stands before and behind them stays; where even that has no room, the end is cut too.
    """
    lost = sum(cell_len(text) for text, _ in line) - width
    if lost <= 0:
        return line
    start, end = give
    text = text_of(line)
    room = cell_len(text[start:end]) - lost - len(_CUT)
    if room < _LEAST_OF_A_NAME:
        return fit(line, width)
    # Names differ at their ends as often as at their beginnings: a little more of the beginning.
    behind = room * 2 // 5
    first = wrap.reach(text, start, end, room - behind)
    last = wrap.reach_back(text, first, end, behind)
    return (*cut_out(line, 0, first), (_CUT, Role.MUTED), *cut_out(line, last, len(text)))


def _tidy(line: Line) -> Line:
    return tuple(piece for piece in line if piece[0])


def layered(text: str, spans: Iterable[tuple[int, int, Role]], role: Role) -> Line:
    """`text` in `role`, with spans [start, end) of other roles; where two meet, the later wins."""
    found = list(spans)
    edges = sorted({0, len(text), *(edge for start, end, _ in found for edge in (start, end))})
    pieces: list[Piece] = []
    for start, end in pairwise(edges):
        if 0 <= start < end <= len(text):
            top = _top(found, start, role)
            pieces.append((text[start:end], top))
    return tuple(pieces)


def _top(spans: Sequence[tuple[int, int, Role]], at: int, role: Role) -> Role:
    return next((one for start, end, one in reversed(spans) if start <= at < end), role)
