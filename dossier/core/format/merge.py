"""What an entry says once something has been added to it: the measure of every edit of its file."""

from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec.structs import replace

from dossier.core.format.entries import Part
from dossier.core.format.nodes import Path
from dossier.core.format.shapes import fields

P = TypeVar("P", bound=Part)


def merged(part: P, new: Mapping[str, Any], at: Path = ()) -> P:
    """A part to which decoded fields are added at a path, by their names.

    Lists are continued, parts take up what is new in them, all else is put where there was nothing.
    """
    if not at:
        return replace(
            part, **{name: _joined(getattr(part, name), one) for name, one in new.items()}
        )
    name = fields(type(part))[str(at[0])].name
    inner = getattr(part, name)
    if isinstance(inner, tuple):
        changed = list(inner)
        index = int(at[1])
        changed[index] = merged(inner[index], new, at[2:])
        return replace(part, **{name: tuple(changed)})
    return replace(part, **{name: merged(inner, new, at[1:])})


def _joined(old: Any, new: Any) -> Any:
    if isinstance(old, tuple):
        return old + new
    if isinstance(old, Part):
        known = fields(type(old)).values()
        given = {one.name: value for one in known if (value := getattr(new, one.name))}
        return merged(old, given)
    return new
