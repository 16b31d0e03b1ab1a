"""Putting fields and items into a file that a person wrote: lines by place, nothing written anew.

An edit only adds characters, at the place where a careful editor would have put them, in the manner
of the file: its line ends, the columns its lists are moved in, brackets where brackets stand.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dossier.core.format import nodes
from dossier.core.format.entries import ENTRY_TYPE, Part
from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Document, Node, Path, Scalar
from dossier.core.format.schema import order_of
from dossier.core.format.shapes import Field, fields
from dossier.core.format.writing import HOUSE, Style, Value, flow, items, mapping
from dossier.core.problems import Edit

#: How a block of text begins, of which the line breaks at its end are part of its value: one of
#: them, or with a plus sign all.
_ENDS_IN_BREAKS: Final = re.compile(r"[|>][0-9]?(\+?)(?!-|[0-9]-)")
_COMMENT: Final = re.compile(r"( *)#")


class NoRoomError(Exception):
    """Something cannot be put into a file; `at` is the offset of what is in the way."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.at = at


@dataclass(frozen=True, slots=True)
class EntryPage:
    """One entry's file: its path in the library, its characters, and what they say."""

    path: str
    kind: Kind
    text: str
    document: Document

    @property
    def line_end(self) -> str:
        """How its lines end."""
        return "\r\n" if "\r\n" in self.text else "\n"

    @property
    def style(self) -> Style:
        """How its lists stand under their keys; the first of them decides."""
        return next(_styles(self.document, self.document.root), HOUSE)


def inserted(page: EntryPage, values: Mapping[str, Value], at: Path = ()) -> tuple[Edit, ...]:
    """The edits that add fields to the mapping at a path of an entry, in no order.

    The items of a list are put behind those that are there; a mapping takes up what is new in it;
    a single value is put where there is none.

    Raises:
        NoRoomError: another value stands there, or nothing can be added at that path.
    """
    part = part_at(ENTRY_TYPE[page.kind], at)
    node = page.document.node(at)
    return tuple(_into(page, node, part, values))


def part_at(part: type[Part], at: Path) -> type[Part]:
    """What an entry has at a path."""
    for step in at:
        if isinstance(step, str):
            shape = fields(part)[step].shape
            inner = shape.items.part if shape.items else shape.part
            assert inner is not None
            part = inner
    return part


def _into(
    page: EntryPage, node: Node, part: type[Part], values: Mapping[str, Value]
) -> Iterator[Edit]:
    if isinstance(node, Scalar) and part.short:
        yield _in_full(page, node, part, values)
        return
    if not isinstance(node, nodes.Mapping):
        raise NoRoomError("no field can be put here", node.at)
    known = fields(part)
    new = {}
    for key, value in values.items():
        if key not in node.items:
            new[key] = value
        else:
            yield from _joined(page, node.items[key][1], known[key], value)
    yield from _added(page, node, part, new)


def _joined(page: EntryPage, node: Node, known: Field, value: Value) -> Iterator[Edit]:
    """The edits that add to a field that is there."""
    if isinstance(node, Scalar) and known.shape.part is None:
        if node.value != str(value):
            raise NoRoomError(f"`{known.key}` is “{node.value}” already", node.at)
    elif isinstance(node, nodes.Sequence) and isinstance(value, Sequence) and known.shape.items:
        assert not isinstance(value, str)
        yield _appended(page, node, known, value)
    elif known.shape.part and isinstance(value, Mapping):
        yield from _into(page, node, known.shape.part, value)
    elif known.shape.part and isinstance(node, Scalar) and node.value == value:
        return
    else:
        raise NoRoomError(f"`{known.key}` is there already", node.at)


def _appended(page: EntryPage, node: nodes.Sequence, known: Field, values: Sequence[Value]) -> Edit:
    """The edit that puts items at the end of a list."""
    inner = known.shape.items.part if known.shape.items else None
    if not node.is_flow:
        column = _column(page, node)
        lines = items(known.key, values, inner, column, page.style)
        return _lines_behind(page, node.items[-1], lines, column)
    if node.items:
        at = node.items[-1].end
        text = "".join(f", {flow(one, known.key, inside=True)}" for one in values)
        return Edit(page.path, at, at, text)
    at = page.text.rindex("[", node.at, node.end)
    if _is_in_braces(page, node):
        text = ", ".join(flow(one, known.key, inside=True) for one in values)
        return Edit(page.path, at + 1, at + 1, text)
    # Nothing stands between the brackets: a list down the page takes their place.
    column = _indent(page, node) + page.style.dash
    start = len(page.text[:at].rstrip(" "))
    lines = items(known.key, values, inner, column, page.style)
    return Edit(page.path, start, node.end, "".join(page.line_end + line for line in lines))


def _added(
    page: EntryPage, node: nodes.Mapping, part: type[Part], values: Mapping[str, Value]
) -> Iterator[Edit]:
    """The edits that put new fields where they belong in a mapping."""
    order = order_of(part)
    behind: dict[str | None, dict[str, Value]] = {}
    for key in sorted(values, key=order.__getitem__):
        before = [one for one in node.items if one in order and order[one] < order[key]]
        last = max(before, key=lambda one: node.items[one][1].end, default=None)
        behind.setdefault(last, {})[key] = values[key]
    for last, some in behind.items():
        if node.is_flow:
            yield _in_braces(page, node, last, some)
            continue
        column = _column(page, node)
        lines = mapping(some, part, column, page.style)
        if last is not None:
            yield _lines_behind(page, node.items[last][1], lines, column)
        else:
            first = page.text.rindex("\n", 0, node.at) + 1 if "\n" in page.text[: node.at] else 0
            yield _lines_before(page, node, first, lines)


def _in_braces(
    page: EntryPage, node: nodes.Mapping, last: str | None, values: Mapping[str, Value]
) -> Edit:
    pairs = [f"{key}: {flow(one, key, inside=True)}" for key, one in values.items()]
    if last is not None:
        at = node.items[last][1].end
        return Edit(page.path, at, at, "".join(f", {one}" for one in pairs))
    at = node.at + 1
    return Edit(page.path, at, at, ", ".join(pairs) + (", " if node.items else ""))


def _in_full(page: EntryPage, node: Scalar, part: type[Part], values: Mapping[str, Value]) -> Edit:
    """The edit that makes the long form of a short one, its text as it is written."""
    assert part.short is not None
    if part.short in values and values[part.short] != node.value:
        raise NoRoomError(f"it is “{node.value}” already", node.at)
    more = {key: one for key, one in values.items() if key != part.short}
    written = page.text[node.at : node.end]
    if _is_in_braces(page, node) or "\n" in written:
        inner = "".join(f", {key}: {flow(one, key, inside=True)}" for key, one in more.items())
        return Edit(page.path, node.at, node.end, f"{{{part.short}: {written}{inner}}}")
    line = page.text.rfind("\n", 0, node.at) + 1
    is_item = page.text[line : node.at].lstrip(" ").startswith("- ")
    column = node.at - line if is_item else _indent(page, node) + 2
    lines = [f"{' ' * column}{part.short}: {written}", *mapping(more, part, column, page.style)]
    if is_item:
        text = page.line_end.join(lines).lstrip(" ")
        return Edit(page.path, node.at, node.end, text)
    start = len(page.text[: node.at].rstrip(" "))
    return Edit(page.path, start, node.end, "".join(page.line_end + line for line in lines))


def _lines_behind(page: EntryPage, node: Node, lines: list[str], column: int) -> Edit:
    """The edit that puts lines behind the last line of a node and the remarks that belong to it."""
    end = page.document.lines.end_of_line(node.end)
    last = _last_of(node)
    block = _ENDS_IN_BREAKS.match(page.text, last.at) if isinstance(last, Scalar) else None
    if block and end == len(page.text):
        message = "the file ends here without a line break, which what is added would bring about"
        raise NoRoomError(message, last.at)
    if block and block[1]:
        while end + 1 < len(page.text) and not _next_line(page.text, end).strip():
            end = _next_end(page.text, end)
    while (found := _COMMENT.match(page.text, end + 1)) and len(found[1]) > column:
        end = _next_end(page.text, end)
    if page.text[end - 1 : end] == "\r":
        end -= 1
    return Edit(page.path, end, end, "".join(page.line_end + line for line in lines))


def _lines_before(page: EntryPage, node: nodes.Mapping, first: int, lines: list[str]) -> Edit:
    """The edit that puts lines before the first key of a mapping, be it behind a dash."""
    if page.text[first : node.at].strip(" "):  # “- ” stands before it
        margin = " " * (node.at - first)
        text = page.line_end.join(lines).lstrip(" ") + page.line_end + margin
        return Edit(page.path, node.at, node.at, text)
    return Edit(page.path, first, first, "".join(line + page.line_end for line in lines))


def _next_line(text: str, end: int) -> str:
    """The line after the one that ends at `end`."""
    return text[end + 1 : _next_end(text, end)]


def _next_end(text: str, end: int) -> int:
    """The offset at which the line after the one that ends at `end` ends."""
    found = text.find("\n", end + 1)
    return found if found >= 0 else len(text)


def _last_of(node: Node) -> Node:
    """The last thing written in a node."""
    while isinstance(node, nodes.Sequence | nodes.Mapping) and node.items and not node.is_flow:
        node = (
            node.items[-1]
            if isinstance(node, nodes.Sequence)
            else max((one for _, one in node.items.values()), key=lambda one: one.end)
        )
    return node


def _column(page: EntryPage, node: Node) -> int:
    """The column, from 0, in which a node begins."""
    return page.document.lines.place(node.at)[1] - 1


def _indent(page: EntryPage, node: Node) -> int:
    """The column, from 0, of the key on the line on which a node begins; dashes are no key."""
    line = page.text.rfind("\n", 0, node.at) + 1
    written = page.text[line : node.at]
    return len(written) - len(written.lstrip(" -"))


def _is_in_braces(page: EntryPage, node: Node) -> bool:
    """Whether a node stands inside braces or brackets of another."""
    return any(
        one.is_flow and one.at < node.at and node.end < one.end
        for one in _all(page.document.root)
        if isinstance(one, nodes.Sequence | nodes.Mapping)
    )


def _all(node: Node) -> Iterator[Node]:
    yield node
    if isinstance(node, nodes.Sequence):
        for one in node.items:
            yield from _all(one)
    elif isinstance(node, nodes.Mapping):
        for _, one in node.items.values():
            yield from _all(one)


def _styles(document: Document, node: Node) -> Iterator[Style]:
    if isinstance(node, nodes.Mapping):
        for key_at, one in node.items.values():
            if isinstance(one, nodes.Sequence) and not one.is_flow and one.items:
                dash = document.lines.place(one.at)[1] - document.lines.place(key_at)[1]
                yield Style(max(dash, 0))
            yield from _styles(document, one)
    elif isinstance(node, nodes.Sequence):
        for one in node.items:
            yield from _styles(document, one)
