"""Two entries about the same: what the one has to take up of the other, and where they disagree."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any, Final

from dossier.core.capture.additions import Addition
from dossier.core.format.entries import Claim, Name, Part
from dossier.core.format.shapes import fields
from dossier.core.format.values import given, value_of
from dossier.core.format.writing import Value
from dossier.core.library.record import Record
from dossier.core.text.wording import brief

_WIDEST: Final = 60
#: What says which of several claims of a list it is.
_IDENTITY: Final = (
    "post",
    "context",
    "start",
    "end",
    "person",
    "office",
    "party",
    "to",
    "relation",
    "source",
    "exact",
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field of which two entries say different things, each in a few words."""

    field: str
    one: str
    other: str


def joined(one: Record, other: Record) -> tuple[tuple[Addition, ...], tuple[Conflict, ...]]:
    """What an entry takes up of another of its sort, and of what they say different things.

    Names are kept, claims that say the same get the quotes of both, others are continued. What is
    in conflict is no addition.
    """
    joining = _Joining(one, other)
    return tuple(joining.additions()), tuple(joining.conflicts)


class _Joining:
    def __init__(self, one: Record, other: Record) -> None:
        self._one, self._other = one, other
        self.conflicts: list[Conflict] = []

    def additions(self) -> Iterator[Addition]:
        """What is added to claims of the one, then what is added to the entry itself."""
        new: dict[str, Value] = {}
        for key, field in fields(type(self._other.entry)).items():
            old, more = getattr(self._one.entry, field.name), getattr(self._other.entry, field.name)
            if key == "other_names":
                more = (*more, *self._lead())
            if key in {"former_ids", self._other.entry.lead_field} or _says_nothing(more):
                continue
            if isinstance(more, tuple):
                missing = yield from self._items(key, old, more)
                new |= {key: missing} if missing else {}
            elif old is None:
                new[key] = value_of(more) if isinstance(more, Part) else more
            elif isinstance(more, Part):
                taken = self._taken(key, old, more)
                new |= {key: taken} if taken else {}
            elif old != more:
                self._disagree(key, old, more)
        known = {self._one.id, *self._one.entry.former_ids}
        former = (self._other.id, *self._other.entry.former_ids)
        new["former_ids"] = [one for one in former if one not in known]
        yield Addition(self._one.id, new)

    def _lead(self) -> tuple[Name, ...]:
        """The leading name of the other, if that of the one is another."""
        name = self._other.entry.lead
        return (Name(name=name, use="variant"),) if name != self._one.entry.lead else ()

    def _items(
        self, key: str, old: tuple[Any, ...], more: tuple[Any, ...]
    ) -> Generator[Addition, None, list[Value]]:
        """The items that are missing; claims that say the same take up what they have not."""
        missing: list[Value] = []
        known = [_identity(mine) for mine in old]
        if key == "other_names":
            known.append(self._one.entry.lead)
        for item in more:
            identity = _identity(item)
            if identity not in known:
                missing.append(value_of(item) if isinstance(item, Part) else item)
            elif isinstance(item, Claim):
                at = known.index(identity)
                values = self._taken(key, old[at], item)
                claim = self._one.claims_by_path.get((key, at))
                if values and claim:
                    yield Addition(self._one.id, values, claim=claim.id)
        return missing

    def _taken(self, key: str, old: Part, more: Part) -> dict[str, Value]:
        """What a part takes up of another: quotes, and fields it has not."""
        values: dict[str, Value] = {}
        for name, field in fields(type(more)).items():
            mine, its = getattr(old, field.name), getattr(more, field.name)
            if _says_nothing(its) or mine == its:
                continue
            if isinstance(its, tuple):
                missing = [value_of(one) for one in its if one not in mine]
                values |= {name: missing} if missing else {}
            elif mine is None:
                values[name] = value_of(its) if isinstance(its, Part) else its
            else:
                self._disagree(f"{key}: {name}", mine, its)
        return values

    def _disagree(self, key: str, old: object, more: object) -> None:
        self.conflicts.append(Conflict(key, _short(old), _short(more)))


def _says_nothing(value: object) -> bool:
    return value is None or value == ()


def _identity(item: Any) -> object:
    """What an item of a list is about: of two of the same, one is enough."""
    if isinstance(item, Name):
        return item.name
    if isinstance(item, Claim):
        return type(item), tuple(getattr(item, key, None) for key in _IDENTITY)
    return item


def _short(value: object) -> str:
    """A value in a few words."""
    words = given(value).values() if isinstance(value, Part) else (value,)
    return brief(", ".join(str(one) for one in words), _WIDEST)
