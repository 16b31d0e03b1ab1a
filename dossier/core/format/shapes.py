"""The shapes of the entry format, read off its declaration: each part's fields, each field's value.

What decodes an entry, walks it, describes it to an editor or tabulates it works from these.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from msgspec import inspect

from dossier.core.format.entries import Part
from dossier.core.format.ids import Kind


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a part: its key in the file, how it is decoded, and what it links to."""

    name: str
    key: str
    required: bool
    shape: "Shape"
    description: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a value must look like: exactly one of the forms below is set."""

    text: str | None = None  # the name of a text format
    links: tuple[Kind, ...] = ()  # for the format "id": which kinds the id may name
    reverse: str = ""  # for a link: what its target calls the entries that link to it so
    choices: tuple[str, ...] = ()
    part: type[Part] | None = None
    items: "Shape | None" = None
    lowest: int | None = None  # for an integer

    def describe(self) -> str:
        """The shape in words, for messages."""
        if self.items:
            return "a list"
        if self.part:
            return "a mapping (`key: value`)"
        return "a whole number" if self.lowest is not None else "text"


@cache
def fields(part: type[Part]) -> dict[str, Field]:
    """The fields of a part by their keys, in the order of the declaration."""
    info = inspect.type_info(part)
    assert isinstance(info, inspect.StructType)
    return {
        found.encode_name: Field(
            found.name,
            found.encode_name,
            found.required,
            _shape(found.type),
            _description(found.type),
        )
        for found in info.fields
    }


def _description(kind: inspect.Type) -> str:
    """The outermost description of a field, which is the one written beside it."""
    if isinstance(kind, inspect.Metadata):
        said = (kind.extra_json_schema or {}).get("description")
        return str(said) if said else _description(kind.type)
    if isinstance(kind, inspect.UnionType):
        return next(filter(None, map(_description, kind.types)), "")
    return ""


def _shape(kind: inspect.Type, extra: dict[str, Any] | None = None) -> Shape:
    """The shape of a declared type; what stands nearest to the value decides its format."""
    match kind:
        case inspect.Metadata():
            return _shape(kind.type, {**(extra or {}), **(kind.extra or {})})
        case inspect.UnionType():
            (inner,) = (one for one in kind.types if not isinstance(one, inspect.NoneType))
            return _shape(inner, extra)
        case inspect.StructType():
            assert issubclass(kind.cls, Part)
            return Shape(part=kind.cls)
        case inspect.VarTupleType():
            return Shape(items=_shape(kind.item_type))
        case inspect.LiteralType():
            return Shape(choices=tuple(str(value) for value in kind.values))
        case inspect.IntType():
            return Shape(lowest=kind.ge if kind.ge is not None else 0)
        case inspect.StrType():
            extra = extra or {}
            links = extra.get("link", ())
            # A description of its own does not make other words of a link.
            form = "id" if links else extra.get("format", "text")
            return Shape(text=form, links=links, reverse=extra.get("reverse", ""))
        case _:
            raise TypeError(f"no entry field may be of type {kind}")
