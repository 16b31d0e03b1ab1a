"""Links between entries, read off the declaration of the entry format.

Which fields link, to which kinds, and how the link reads from its target's side stands there;
nothing here names a field.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dossier.core.format.entries import AnyEntry, Part
from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Path
from dossier.core.format.shapes import Shape, fields


@dataclass(frozen=True, slots=True)
class Link:
    """One mention of another entry: from where, to whom, and which kinds may stand there."""

    owner: str
    path: Path
    target: str
    kinds: tuple[Kind, ...]
    label: str  # how the link reads from its target's side

    @property
    def field(self) -> str:
        """The name of the field that links; of a mapping with an `id` (`part_of`), its own."""
        names = [step for step in self.path if isinstance(step, str)]
        return names[-2] if names[-1] == "id" else names[-1]


def links(owner: str, entry: AnyEntry) -> Iterator[Link]:
    """Every link an entry makes, in the order of the declaration."""
    yield from _in_part(owner, entry, ())


def _in_part(owner: str, part: Part, path: Path) -> Iterator[Link]:
    for field in fields(type(part)).values():
        value = getattr(part, field.name)
        if value is not None:
            yield from _in_value(owner, value, field.shape, (*path, field.key))


def _in_value(owner: str, value: Any, shape: Shape, path: Path) -> Iterator[Link]:
    if shape.items:
        for index, item in enumerate(value):
            yield from _in_value(owner, item, shape.items, (*path, index))
    elif shape.part:
        yield from _in_part(owner, value, path)
    elif shape.links:
        yield Link(owner, path, value, shape.links, shape.reverse)
