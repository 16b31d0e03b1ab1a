"""The mappings of a file while they are read: what nobody asks for is left, and counted.

So no field of a format is passed over in silence, whether anybody has thought of it or not.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from dossier.core.format.nodes import Lines, Mapping, Node, Scalar, Sequence
from dossier.imports.report import Origin, Report

#: What a file says of what it does not know, where it stands without quotes.
_NOTHING: Final = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file: its name, its lines, and who is told."""

    name: str
    lines: Lines
    report: Report

    def origin(self, at: int) -> Origin:
        """The place of an offset."""
        return Origin(self.name, self.lines.place(at)[0])


@dataclass(slots=True)
class Item:
    """One mapping of a file; `what` names it in what is said of its fields."""

    node: Mapping
    sheet: Sheet
    what: str
    asked: set[str] = field(default_factory=set)

    @property
    def origin(self) -> Origin:
        """Where it stands."""
        return self.sheet.origin(self.node.at)

    def origin_of(self, key: str) -> Origin:
        """Where one of its fields stands; its own place for one that it has not."""
        found = self.node.items.get(key)
        return self.sheet.origin(found[0] if found else self.node.at)

    def has(self, key: str) -> bool:
        """Whether it has a field that says something."""
        found = self.node.items.get(key)
        return found is not None and not is_nothing(found[1])

    def peek(self, key: str) -> Node | None:
        """What stands in a field, which stays unread."""
        found = self.node.items.get(key)
        return found[1] if found else None

    def text(self, *keys: str) -> str:
        """The text of the first of some fields that says anything; "" where none does."""
        said = ""
        for key in keys:
            node = self._taken(key)
            if node is None or said:
                continue
            if isinstance(node, Scalar):
                said = node.value
            else:
                self._complain(key, "a text")
        return said

    def texts(self, key: str) -> list[tuple[str, Origin]]:
        """The texts of a list, or the one that stands there instead, each with its place."""
        node = self._taken(key)
        if node is None:
            return []
        found: list[tuple[str, Origin]] = []
        for one in node.items if isinstance(node, Sequence) else (node,):
            if isinstance(one, Scalar):
                if not is_nothing(one):
                    found.append((one.value, self.sheet.origin(one.at)))
            else:
                self._complain(key, "a text, or a list of texts")
        return found

    def items(self, key: str) -> "list[Item]":
        """The mappings of a list."""
        node = self._taken(key)
        if node is None:
            return []
        if not isinstance(node, Sequence):
            self._complain(key, "a list")
            return []
        return list(self._mappings(key, node.items))

    def item(self, key: str) -> "Item | None":
        """The mapping that stands in a field."""
        node = self._taken(key)
        return next(self._mappings(key, () if node is None else (node,)), None)

    def _mappings(self, key: str, nodes: Iterable[Node]) -> "Iterator[Item]":
        for one in nodes:
            if isinstance(one, Mapping):
                yield Item(one, self.sheet, f"{self.what}.{key}")
            else:
                self._complain(key, "a mapping of fields")

    def _taken(self, key: str) -> Node | None:
        self.asked.add(key)
        found = self.node.items.get(key)
        return None if found is None or is_nothing(found[1]) else found[1]

    def _complain(self, key: str, wanted: str) -> None:
        message = f"{self.what}.{key} is to be {wanted}"
        self.sheet.report.complain("of another shape", message, self.origin_of(key))

    def pass_over(self, *keys: str) -> None:
        """Take some fields for read that say nothing of their own."""
        self.asked.update(keys)

    def leave_rest(self) -> None:
        """Count what nobody has asked for."""
        for key, (at, node) in self.node.items.items():
            if key not in self.asked and not is_nothing(node):
                self.sheet.report.leave(f"{self.what}.{key}", example(node), self.sheet.origin(at))


def is_nothing(node: Node) -> bool:
    """Whether a value says nothing at all."""
    if isinstance(node, Scalar):
        return not node.value.strip() or (node.plain and node.value in _NOTHING)
    return isinstance(node, Sequence | Mapping) and not node.items


def example(node: Node) -> str:
    """A value in a few words: of a list or a mapping the first texts in it."""
    return "; ".join(_texts(node))


def _texts(node: Node, most: int = 3) -> list[str]:
    """Some texts of a node, without walking through all of it."""
    found: list[str] = []
    waiting = [node]
    while waiting and len(found) < most:
        one = waiting.pop(0)
        if isinstance(one, Scalar):
            found.append(one.value)
        elif isinstance(one, Sequence):
            waiting[:0] = one.items[:most]
        elif isinstance(one, Mapping):
            waiting[:0] = [value for _, value in list(one.items.values())[:most]]
    return found
