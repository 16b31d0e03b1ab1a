"""A file taken apart into whole lines: its fields, the items of a list, each with what is above it.

Comments and empty lines belong to what follows them, a comment behind a value to that value. Put
together again in the same order, the pieces are the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.core.format.nodes import Document, Lines, Mapping, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class Chunk:
    """A field or an item as it is written: whole lines, each with its line break.

    `lead` are the comments and empty lines above it. In the lines of `body` the key, or the dash,
    stands in `column`; of an item inside brackets the body is the item alone, `is_flow` then.
    `at` is where the body begins in its file.
    """

    lead: str
    body: str
    at: int
    column: int
    node: Node
    is_flow: bool = False


@dataclass(frozen=True, slots=True)
class Pieces:
    """A mapping or a list taken apart: what stands in front, the pieces in order, what follows."""

    head: str
    chunks: dict[str, Chunk]
    tail: str


class Sheet:
    """One file to be taken apart; its text ends in a line break."""

    def __init__(self, text: str, document: Document) -> None:
        self.text = text
        self.root = document.root
        self._lines = Lines(text)
        self._scalars = list(_scalars(document.root))

    def fields(self) -> Pieces:
        """The fields of the entry."""
        return self._split(self.root, 0, self._after_marks(), len(self.text))

    def fields_of(self, chunk: Chunk, node: Mapping) -> Pieces:
        """The fields of a part that is written in lines, inside the chunk it is the value of.

        Where the first stands behind the dash of an item, the dash is the head.
        """
        end = chunk.at + len(chunk.body)
        first = next(iter(node.items.values()))[0]
        line = self._line_start(first)
        before = self.text[line:first]
        start = first if before.strip() else line
        return self._split(node, chunk.at, start, end)

    def items(self, chunk: Chunk) -> tuple[str, list[Chunk], str]:
        """What stands in front of the items of a list, the items, what follows them."""
        node, end = chunk.node, chunk.at + len(chunk.body)
        if not isinstance(node, Sequence) or not node.items:
            return chunk.body, [], ""
        if node.is_flow:
            found = [
                Chunk("", self.text[one.at : one.end], one.at, 0, one, True) for one in node.items
            ]
            first, last = found[0].at, node.items[-1].end
            return self.text[chunk.at : first], found, self.text[last:end]
        at = self._end_of_line(chunk.at + 1)  # behind the line of the key
        head = self.text[chunk.at : at]
        found = []
        for one in node.items:
            dash = self._dash_before(one.at, at)
            line = self._line_start(dash)
            stop = self._end_of_line(max(one.end, dash + 1))
            body = self.text[line:stop]
            found.append(Chunk(self.text[at:line], body, line, dash - line, one))
            at = stop
        return head, found, self.text[at:end]

    def comments(self, start: int, end: int) -> Iterator[str]:
        """The comments in a stretch of the file, from the sign on."""
        at = self.text.find("#", start, end)
        spans = iter([one for one in self._scalars if one[1] > start and one[0] < end])
        span = next(spans, None)
        while at >= 0:
            while span and span[1] <= at:
                span = next(spans, None)
            if span and span[0] <= at:
                at = self.text.find("#", span[1], end)
                continue
            stop = self._end_of_line(at + 1)
            if at == 0 or self.text[at - 1] in " \t\n":
                yield self.text[at:stop].rstrip()
                at = self.text.find("#", stop, end)
            else:
                at = self.text.find("#", at + 1, end)

    def _split(self, node: Mapping, head: int, start: int, end: int) -> Pieces:
        """The fields between two offsets, with what stands in front of them from `head` on."""
        found: dict[str, Chunk] = {}
        at = start
        for key, (key_at, value) in node.items.items():
            line = max(self._line_start(key_at), start)
            stop = self._end_of_line(max(value.end, key_at + 1))
            column = key_at - self._line_start(key_at)
            found[key] = Chunk(self.text[at:line], self.text[line:stop], line, column, value)
            at = stop
        return Pieces(self.text[head:start], found, self.text[at:end])

    def _after_marks(self) -> int:
        """Where the first field's own lines begin: behind the mark that begins a document."""
        first = min((at for at, _ in self.root.items.values()), default=len(self.text))
        mark = self.text.rfind("---", 0, first)
        if mark < 0 or self._line_start(mark) != mark:
            return 0
        return self._end_of_line(mark + 1)

    def _dash_before(self, at: int, least: int) -> int:
        """The dash of an item whose value begins at an offset."""
        for line in range(self._lines.place(at)[0], 0, -1):
            start, end = self._lines.span(line, line)
            written = self.text[max(start, least) : min(end, at + 1)]
            if written.lstrip()[:1] == "-":
                return max(start, least) + len(written) - len(written.lstrip())
        return at

    def _line_start(self, at: int) -> int:
        return at - self._lines.place(at)[1] + 1

    def _end_of_line(self, at: int) -> int:
        """Behind the line break that ends the line in which something ends."""
        return min(self._lines.end_of_line(at) + 1, len(self.text))


def _scalars(node: Node) -> Iterator[tuple[int, int]]:
    """Where scalars stand, in their order, as nothing in them is a comment."""
    if isinstance(node, Scalar):
        yield node.at, node.end
    elif isinstance(node, Sequence):
        for one in node.items:
            yield from _scalars(one)
    elif isinstance(node, Mapping):
        for key, (at, one) in node.items.items():
            yield at, at + len(key)
            yield from _scalars(one)


def indented(text: str, by: int) -> str:
    """Whole lines moved to the right, or to the left where there is room; empty ones stay."""
    if by == 0:
        return text
    if by > 0:
        return "".join(
            f"{' ' * by}{line}" if line.strip() else line for line in text.splitlines(True)
        )
    return "".join(
        line[min(-by, len(line) - len(line.lstrip(" "))) :] if line.strip() else line
        for line in text.splitlines(True)
    )
