"""Two edits of one entry joined: what each claims is kept, what both changed is left to a person.

A three-way merge by what an entry says. Fields are joined by their keys, the items of lists by what
they are about (see `pairing`), the quotes of a claim that both continued likewise; comments, order
and manner of writing stay those of the files. Where both sides changed one claim or one value, both
stand in the file between the marks that git uses.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from dataclasses import replace as dataclass_replace
from typing import Any, Final, TypeAlias

from msgspec.structs import replace

from dossier.core.changes.chunks import Chunk, Sheet, indented
from dossier.core.changes.lining_up import Three, in_order, lined_up
from dossier.core.changes.meaning import entry_shapes, meaning
from dossier.core.changes.pairing import about
from dossier.core.format.entries import Part
from dossier.core.format.nodes import Document, Lines, Mapping, Sequence
from dossier.core.format.shapes import Shape, fields

#: Reads the characters of a file; None if it is no entry.
Read: TypeAlias = Callable[[str], Document | None]

_QUOTES: Final = "quotes"
#: How a claim is known, and not what it claims.
_HOW: Final = ("basis", "status", "note")


@dataclass(frozen=True, slots=True)
class Marks:
    """How a conflict is marked: the two labels, and how long the marks are."""

    ours: str = "ours"
    theirs: str = "theirs"
    length: int = 7

    def around(self, ours: str, theirs: str) -> str:
        """Both versions of some lines, marked."""
        return (
            f"{'<' * self.length} {self.ours}\n{ours}"
            f"{'=' * self.length}\n{theirs}{'>' * self.length} {self.theirs}\n"
        )


@dataclass(frozen=True, slots=True)
class Joined:
    """The text of both, and what is left to a person: the fields in which they conflict."""

    text: str
    conflicts: tuple[str, ...]


class _ConflictError(Exception):
    """Both sides changed the same."""


@dataclass(frozen=True, slots=True)
class _Made:
    """Lines that were put together, the value they have, and whether they hold a conflict.

    `column` is where the key or the dash stands in them; `is_flow` if they are an item as it stood
    in brackets.
    """

    text: str
    value: Any
    conflict: bool = False
    column: int = 0
    is_flow: bool = False


def joined(base: str, ours: str, theirs: str, read: Read, marks: Marks | None = None) -> Joined:
    """Join two edits of an entry's file.

    Args:
        base: what both began with; "" if both made the file.
        ours: the one edit, whose manner of writing is kept.
        theirs: the other.
        read: reads such a file.
        marks: how conflicts are marked.
    """
    marks = marks or Marks()
    if theirs in (ours, base):
        return Joined(ours, ())
    if base == ours:
        return Joined(theirs, ())
    found = _by_fields(base, ours, theirs, read, marks)
    return found or _whole(ours, theirs, marks)


def _by_fields(base: str, ours: str, theirs: str, read: Read, marks: Marks) -> Joined | None:
    """The two edits joined field by field; None if one of the three cannot be taken apart."""
    sheets: list[Sheet] = []
    for text in (base, ours, theirs):
        ended = text if text.endswith("\n") or not text else f"{text}\n"
        document = read(ended) if ended.strip() else Document(Mapping({}, 0, 0), Lines(""))
        if document is None or document.root.is_flow:
            return None
        sheets.append(Sheet(ended, document))
    merge = _Merge((sheets[0], sheets[1], sheets[2]), marks)
    text = merge.text()
    if not merge.holds(read):
        return None
    if not ours.endswith("\n") and not merge.conflicts:
        text = text.removesuffix("\n")
    return Joined(text, tuple(merge.conflicts))


def _whole(ours: str, theirs: str, marks: Marks) -> Joined:
    """Both files as they are, marked where they part; what they have in common stands once."""
    one, other = (text.splitlines(True) for text in (ours, theirs))
    most = min(len(one), len(other))
    first = next((at for at in range(most) if one[at] != other[at]), most)
    rest = most - first
    last = next((at for at in range(rest) if one[-1 - at] != other[-1 - at]), rest)
    sides = ("".join(side[first : len(side) - last]) for side in (one, other))
    ended = (side if side.endswith("\n") or not side else f"{side}\n" for side in sides)
    text = "".join(one[:first]) + marks.around(*ended) + "".join(one[len(one) - last :])
    return Joined(text, ("the whole file",))


@dataclass
class _Merge:
    sheets: tuple[Sheet, Sheet, Sheet]  # the base, ours, theirs
    marks: Marks
    conflicts: list[str] = field(default_factory=list)
    _made: dict[str, _Made] = field(default_factory=dict)

    def text(self) -> str:
        """The fields of both, joined."""
        base, ours, theirs = (one.fields() for one in self.sheets)
        written: list[str] = []
        for key in in_order(list(base.chunks), list(ours.chunks), list(theirs.chunks)):
            three = (base.chunks.get(key), ours.chunks.get(key), theirs.chunks.get(key))
            made = self._field(key, three)
            if made.conflict:
                self.conflicts.append(key)
            self._made[key] = made
            written.append(made.text)
        tail = _lead(base.tail, ours.tail, theirs.tail)
        return f"{ours.head or theirs.head}{''.join(written)}{tail}"

    def holds(self, read: Read) -> bool:
        """Whether what was put together says what it should; what is in conflict left out."""
        clean = {key: one for key, one in self._made.items() if not one.conflict and one.text}
        document = read("".join(one.text for one in clean.values()))
        if document is None:
            return not clean
        said = {key: meaning(node, _shape(key)) for key, (_, node) in document.root.items.items()}
        # Of what is gone, only comments that somebody wrote meanwhile are left.
        return said == {key: one.value for key, one in clean.items() if one.value is not None}

    def _field(self, key: str, three: Three) -> _Made:
        """One field of the entry, with the comments above it."""
        shape = _shape(key)
        try:
            made = self._three(three, shape)
        except _ConflictError:
            _, ours, theirs = (one.body if one else "" for one in three)
            made = _Made(self.marks.around(ours, theirs), None, conflict=True)
        if made.value is None and not made.conflict:
            made = _Made("", None)
        lead = _lead(*(one.lead if one else "" for one in three)) if made.text else ""
        rescued = self._rescued(three, lead + made.text)
        return _Made(rescued + lead + made.text, made.value, made.conflict)

    def _rescued(self, three: Three, text: str) -> str:
        """Comments that a side added and that nobody took over, as lines of their own."""
        base, *sides = (
            list(sheet.comments(one.at - len(one.lead), one.at + len(one.body))) if one else []
            for sheet, one in zip(self.sheets, three, strict=True)
        )
        lost = [
            comment
            for side in sides
            for comment in side
            if comment not in base and comment not in text
        ]
        return "".join(f"{comment}\n" for comment in dict.fromkeys(lost))

    def _three(self, three: Three, shape: Shape) -> _Made:
        """A field or an item: as the side has it that changed it, or joined.

        Raises:
            _ConflictError: both changed it.
        """
        base, ours, theirs = three
        old, mine, its = (meaning(one.node, shape) if one else None for one in three)
        if its in (mine, old):
            # Of two that mean the same, the one that was written anew.
            other = theirs if mine == its and ours and base and ours.body == base.body else None
            return _made(other or ours, mine)
        if mine == old:
            return _made(theirs, its)
        if shape.items and all(one is None or isinstance(one.node, Sequence) for one in three):
            return self._list(three, shape.items)
        if ours and theirs and isinstance(mine, Part) and isinstance(its, Part):
            return self._part(three, (old, mine, its))
        raise _ConflictError

    # Lists

    def _list(self, three: Three, shape: Shape) -> _Made:
        """A list in which both changed something: item by item."""
        parts = [
            sheet.items(one) if one else ("", [], "")
            for sheet, one in zip(self.sheets, three, strict=True)
        ]
        heads, items, tails = zip(*parts, strict=True)
        sides = [side for side in (1, 2) if items[side]]
        if not sides:
            return _Made("", None)  # one side took the field away, the other emptied it
        blocks = [side for side in sides if not items[side][0].is_flow]
        side = blocks[0] if blocks else sides[0]
        column = items[side][0].column
        rows = list(lined_up(items, shape))
        made = [self._item(chunks, shape, column) for chunks in rows]
        if not any(one.text for one in made):
            return _Made("", None)
        conflict = any(one.conflict for one in made)
        if conflict and not (blocks and _leaves_some(rows, made)):
            raise _ConflictError  # no mark stands inside brackets, and no list is empty
        value = tuple(one.value for one in made if one.text and not one.conflict)
        written = [one for one in made if one.text]
        inside = (
            "".join(_at_dash(one, column) for one in written)
            if blocks
            else ", ".join(one.text for one in written)
        )
        text = f"{heads[side]}{inside}{tails[side]}"
        return _Made(text, value, conflict, _column(three[side]))

    def _item(self, three: Three, shape: Shape, column: int) -> _Made:
        """One item; where it is in conflict, both versions with their dashes in a column."""
        try:
            made = self._three(three, shape)
        except _ConflictError:
            if any(one.is_flow for one in three if one):
                raise  # no mark stands inside brackets
            _, ours, theirs = (
                indented(one.body, column - one.column) if one else "" for one in three
            )
            made = _Made(self.marks.around(ours, theirs), None, conflict=True)
        if not made.text:
            return made
        lead = _lead(*(one.lead if one else "" for one in three))
        return dataclass_replace(made, text=lead + made.text)

    # Parts

    def _part(self, three: Three, values: tuple[Any, Part, Part]) -> _Made:
        """A claim to which one side, or neither, did more than to add and remove quotes."""
        side = _own_side(*values)
        chosen, value = three[side], values[side]
        assert chosen is not None
        known = fields(type(values[1]))
        if type(values[1]) is not type(values[2]) or _QUOTES not in known:
            raise _ConflictError
        quotes = [_quotes_of(sheet, one) for sheet, one in zip(self.sheets, three, strict=True)]
        made = self._three((quotes[0], quotes[1], quotes[2]), known[_QUOTES].shape)
        if made.conflict:
            raise _ConflictError
        all_quotes = made.value or ()
        whole = replace(value, **{_QUOTES: all_quotes})
        if all_quotes == getattr(value, _QUOTES):
            return _made(chosen, whole)
        text = self._with_quotes(side, chosen, quotes[side], made)
        return _Made(text, whole, column=chosen.column)

    def _with_quotes(self, side: int, chosen: Chunk, mine: Chunk | None, made: _Made) -> str:
        """The lines of a claim with other quotes in it."""
        node = chosen.node
        if not isinstance(node, Mapping) or node.is_flow:
            raise _ConflictError
        pieces = self.sheets[side].fields_of(chosen, node)
        first = next(iter(pieces.chunks.values()))
        if mine is not None and mine.at == first.at:
            raise _ConflictError  # the quotes come first, behind the dash
        text = indented(made.text, first.column - made.column)
        body = "".join(
            one.lead + (text if key == _QUOTES else one.body) for key, one in pieces.chunks.items()
        )
        return f"{pieces.head}{body}{'' if mine else text}{pieces.tail}"


def _made(chunk: Chunk | None, value: Any) -> _Made:
    if chunk is None:
        return _Made("", None)
    return _Made(chunk.body, value, column=chunk.column, is_flow=chunk.is_flow)


def _column(chunk: Chunk | None) -> int:
    return chunk.column if chunk else 0


def _leaves_some(rows: list[Three], made: list[_Made]) -> bool:
    """Whether each side has an item left, whichever way all conflicts of a list are settled."""
    return all(
        any(
            one.text and (not one.conflict or row[side])
            for row, one in zip(rows, made, strict=True)
        )
        for side in (1, 2)
    )


def _at_dash(made: _Made, column: int) -> str:
    """An item as a line, or lines, with its dash in a column."""
    if made.is_flow:
        return f"{' ' * column}- {made.text}\n"
    return made.text if made.conflict else indented(made.text, column - made.column)


def _shape(key: str) -> Shape:
    return entry_shapes().get(key) or Shape(text="text")


def _quotes_of(sheet: Sheet, chunk: Chunk | None) -> Chunk | None:
    """The quotes of a claim as they are written, if they are."""
    if chunk is None or not isinstance(chunk.node, Mapping) or _QUOTES not in chunk.node.items:
        return None
    if chunk.node.is_flow:
        raise _ConflictError
    return sheet.fields_of(chunk, chunk.node).chunks[_QUOTES]


def _own_side(old: Any, mine: Part, its: Part) -> int:
    """The side (1 ours, 2 theirs) whose fields stand, quotes aside.

    Raises:
        _ConflictError: both changed them, or the claim is another and the other side proved it.
    """
    own = [_own(one) for one in (old, mine, its)]
    if own[1] == own[2]:
        return 1
    if old is None:
        for side, less in ((1, its), (2, mine)):
            if _is_within(less, mine if side == 1 else its):
                return side
        raise _ConflictError
    for side, changed in ((1, mine), (2, its)):
        if own[3 - side] == own[0]:
            if about(changed) != about(old):
                raise _ConflictError
            return side
    raise _ConflictError


def _own(part: Any) -> Any:
    """A part without its quotes."""
    known = isinstance(part, Part) and _QUOTES in fields(type(part))
    return replace(part, **{_QUOTES: ()}) if known else part


def _is_within(less: Part, more: Part) -> bool:
    """Whether all that one part says, quotes aside, the other says as well.

    Whose word it is, both have to say alike: what one proves is no more than the other's own word.
    """
    return type(less) is type(more) and all(
        getattr(less, one.name)
        in ((getattr(more, one.name),) if key in _HOW else (None, (), getattr(more, one.name)))
        for key, one in fields(type(less)).items()
        if key != _QUOTES
    )


def _lead(base: str, ours: str, theirs: str) -> str:
    """The comments of both sides above one thing: ours, then those of theirs that are new."""
    if theirs in (ours, base):
        return ours
    if ours == base:
        return theirs
    known = {line.strip() for line in (*ours.splitlines(), *base.splitlines())}
    new = [line for line in theirs.splitlines(True) if line.strip() and line.strip() not in known]
    return ours + "".join(new)
