"""Every text that an entry holds, and where in its file it is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dossier.core.format.entries import AnyEntry, Part
from dossier.core.format.nodes import Path
from dossier.core.format.shapes import Shape, fields


@dataclass(frozen=True, slots=True)
class WrittenText:
    """A text, the path to it, and its format in the entry format, such as text, raw, url or id."""

    path: Path
    form: str
    text: str

    @property
    def field(self) -> str:
        """The name of the field that holds it."""
        return str(next(step for step in reversed(self.path) if isinstance(step, str)))

    @property
    def is_name(self) -> bool:
        """Whether it is a form of an entry's name."""
        return self.field in {"name", "title"} or self.path[0] == "other_names"


def texts(entry: AnyEntry) -> Iterator[WrittenText]:
    """Every text of an entry, in the order of the declaration."""
    yield from _in_part(entry, ())


def _in_part(part: Part, path: Path) -> Iterator[WrittenText]:
    for field in fields(type(part)).values():
        value = getattr(part, field.name)
        if value is not None:
            yield from _in_value(value, field.shape, (*path, field.key))


def _in_value(value: Any, shape: Shape, path: Path) -> Iterator[WrittenText]:
    if shape.items:
        for index, item in enumerate(value):
            yield from _in_value(item, shape.items, (*path, index))
    elif shape.part:
        yield from _in_part(value, path)
    elif shape.text:
        yield WrittenText(path, shape.text, value)
