"""What a YAML file says, before anybody asks what it means: nodes that know where they stand."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TypeAlias

Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]


class Lines:
    r"""Turns character offsets of one text into lines and columns, and back.

    Only "\n" ends a line, as in an editor; libyaml also counts U+2028, U+0085 and a lone CR, so
    its own line numbers are never used.
    """

    __slots__ = ("_starts", "length")

    def __init__(self, text: str) -> None:
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = starts
        self.length = len(text)

    def __len__(self) -> int:
        """How many lines the text has; a final newline ends a line and starts none."""
        return len(self._starts) - (1 if self._starts[-1] == self.length > 0 else 0)

    def place(self, offset: int) -> tuple[int, int]:
        """The (line, column) of a character offset, both from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def end_of_line(self, offset: int) -> int:
        """The offset at which the line ends that an offset stands in, its line break not counted.

        An offset between two lines is behind the first: there a block ends.
        """
        line = max(bisect_left(self._starts, offset), 1)
        return self._starts[line] - 1 if line < len(self._starts) else self.length

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The offsets [start, end) of the lines `first` to `last`, both from 1 and inclusive."""
        end = self._starts[last] if last < len(self._starts) else self.length
        return self._starts[first - 1], end


# Each node stands at the offsets [at, end) of its file's text, its quotes and brackets included. A
# block ends where the last of what is in it does. Two are the same only if they are one.


@dataclass(slots=True, eq=False)
class Scalar:
    """A scalar as typed: always a string. `plain` is true where it stood without quotes."""

    value: str
    at: int
    plain: bool
    end: int


@dataclass(slots=True, eq=False)
class Sequence:
    """A list; `is_flow` where it stands in brackets."""

    items: "list[Node]"
    at: int
    end: int
    is_flow: bool = False


@dataclass(slots=True, eq=False)
class Mapping:
    """A mapping: for each key its own offset and its value, in the order of the file."""

    items: "dict[str, tuple[int, Node]]"
    at: int
    end: int
    is_flow: bool = False


@dataclass(slots=True, eq=False)
class Unreadable:
    """A value the reader has already complained about (an alias, say); nobody complains twice."""

    at: int
    end: int


Node: TypeAlias = Scalar | Sequence | Mapping | Unreadable


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file as read: its top mapping and the table that turns offsets into lines.

    Paths are those of the decoded entry. Where its lists are not the written ones, item for item,
    `read_as` has the nodes that the decoded items come from.
    """

    root: Mapping
    lines: Lines
    read_as: "dict[Sequence, list[Node]]" = field(default_factory=dict, repr=False)

    def is_cut_short(self, node: Node) -> bool:
        """Whether something of what is written as a list could not be read."""
        if not isinstance(node, Sequence):
            return True
        read = self.read_as.get(node)
        if read is None:
            return False
        starts = sorted(one.at for one in read)
        return any(
            bisect_left(starts, one.at) == bisect_left(starts, max(one.end, one.at + 1))
            for one in node.items
        )

    def node(self, path: Path) -> Node:
        """The node at `path`, or the nearest above it (a short form has no fields to step into)."""
        return self._walk(path)[0]

    def place(self, path: Path = (), *, key: bool = False) -> tuple[int, int]:
        """The (line, column) of what stands at `path`, or of the nearest thing above it.

        With `key`, the place of the key that names it rather than of its value.
        """
        node, key_at = self._walk(path)
        return self.lines.place(key_at if key else node.at)

    def _walk(self, path: Path) -> tuple[Node, int]:
        """The node at `path` or nearest above it, and the offset of its key (or its own)."""
        node: Node = self.root
        key_at = self.root.at
        for step in path:
            if isinstance(node, Mapping) and step in node.items:
                key_at, node = node.items[str(step)]
            elif isinstance(node, Sequence) and isinstance(step, int):
                items = self.read_as.get(node, node.items)
                if step >= len(items):
                    break
                node = items[step]
                key_at = node.at
            else:
                break
        return node, key_at
