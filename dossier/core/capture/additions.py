"""What is to be added to a library, in the words of its files."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from dossier.core.format.ids import Kind
from dossier.core.format.writing import Value

_ENTRY, _KIND, _CLAIM = "entry", "kind", "claim"
_SHAPE: Final = '{"entry": "rustem-umerov", "tenures": [{"post": …, "quotes": […]}]}'


class AdditionError(Exception):
    """What somebody wants to add cannot be meant; `hint` is the way out."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Addition:
    """What is to be added to one entry.

    `fields` are those of its file, short forms allowed: the items of a list are put behind those
    that stand there, a single value where there is none. `kind` is that of an entry that is to be
    made, None for one that is there. With `claim`, the id of a claim of the entry
    (`rustem-umerov#minister-of-defence-ukraine`), the fields are those of the claim.
    """

    entry: str
    fields: Mapping[str, Value]
    kind: Kind | None = None
    claim: str | None = None


def to_json(addition: Addition) -> dict[str, Any]:
    """An addition as JSON: whom it is to, and the fields as they would stand in the file."""
    head: dict[str, Any] = {_ENTRY: addition.entry}
    if addition.kind:
        head[_KIND] = addition.kind.value
    if addition.claim:
        head[_CLAIM] = addition.claim
    return {**head, **addition.fields}


def from_json(value: Any) -> tuple[Addition, ...]:
    """The additions that a JSON value holds: one object, or a list of them.

    Raises:
        AdditionError: it is something else.
    """
    some = value if isinstance(value, list) else [value]
    if not some:
        raise AdditionError("there is nothing to add", f"an addition is an object: {_SHAPE}")
    return tuple(_addition(one, f"addition {number}") for number, one in enumerate(some, 1))


def _addition(value: Any, which: str) -> Addition:
    if not isinstance(value, dict):
        raise AdditionError(f"{which} is no object", f"write {_SHAPE}")
    claim = value.get(_CLAIM)
    entry = value.get(_ENTRY, str(claim).partition("#")[0] if claim is not None else None)
    if not isinstance(entry, str) or not isinstance(claim, str | None):
        message = f"{which} does not say which entry it is to"
        raise AdditionError(message, f"`entry` is an id in quotes: {_SHAPE}")
    if claim is not None and claim.partition("#")[0] != entry:
        raise AdditionError(f"{which}: the claim {claim} is not one of {entry}")
    kind = value.get(_KIND)
    if kind is not None and kind not in set(Kind):
        message = f"{which}: there is no kind “{kind}”"
        raise AdditionError(message, f"it may be {', '.join(Kind)}; leave it out for an old entry")
    fields = {key: one for key, one in value.items() if key not in {_ENTRY, _KIND, _CLAIM}}
    if not fields:
        raise AdditionError(f"{which} adds nothing to {entry}", f"name a field: {_SHAPE}")
    for key, one in fields.items():
        for wrong in _not_writable(one):
            message = f"{which}: `{key}` holds {wrong}, which no field of an entry may"
            raise AdditionError(message, "values are text, whole numbers, lists and mappings")
    return Addition(entry, fields, Kind(kind) if kind else None, claim)


def _not_writable(value: Any) -> Iterator[str]:
    """The parts of a value that no file of an entry may hold, as they are written in JSON."""
    if value is None or isinstance(value, bool | float):
        yield json.dumps(value)
    elif isinstance(value, list | dict):
        if not value:
            yield "an empty list" if isinstance(value, list) else "an empty mapping"
        for one in value.values() if isinstance(value, dict) else value:
            if isinstance(value, list) and isinstance(one, list):
                yield "a list in a list"
            yield from _not_writable(one)
