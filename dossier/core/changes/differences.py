"""What an entry says that it did not say before: facts added, changed and removed."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from dossier.core.changes.pairing import pairs
from dossier.core.format.entries import AnyEntry, Claim, Date, Entry, Part, Statement
from dossier.core.format.nodes import Path
from dossier.core.format.schema import key_order
from dossier.core.format.shapes import fields
from dossier.core.library.claims import claims

#: What one item of a list is called.
_ONE_OF: Final = {
    "other_names": "name",
    "tags": "tag",
    "relations": "relation",
    "links": "link",
    "former_ids": "former id",
    "tenures": "tenure",
    "statements": "statement",
    "topics": "topic",
    "participants": "participant",
    "quotes": "quote",
    "distinct_from": "distinct from",
    "left_out": "left out",
    "as_of": "as of",
    "part_of": "part of",
}


class Action(StrEnum):
    """What became of a fact."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"

    @classmethod
    def became(cls, before: object, after: object) -> "Action":
        """What became of something that was, and is; None where it was not, or is not."""
        return cls.ADDED if before is None else cls.REMOVED if after is None else cls.CHANGED


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that an entry says now, no longer, or otherwise.

    `what` is a word for it (“tenure”, “quote”, “name”); `before` and `after` are its values, None
    where it is not, and `was_at` and `path` where they stand in the entries. Quotes and dates are
    facts of their own beside the claim they belong to; `claim` is that claim's id, where it is
    still there the one it has now.
    """

    action: Action
    what: str
    before: Any
    after: Any
    was_at: Path | None
    path: Path | None
    claim: str | None = None

    @property
    def fields(self) -> tuple[tuple[str, Any, Any], ...]:
        """The fields in which a changed part differs: the key, what stood there, what stands."""
        if not isinstance(self.before, Part) or not isinstance(self.after, Part):
            return ()
        return tuple(_own_differences(self.before, self.after))


def differences(id_: str, old: AnyEntry | None, new: AnyEntry | None) -> tuple[Difference, ...]:
    """What the entry with an id says otherwise than before; all it says, where it was not there."""
    return tuple(_Comparison(id_, old, new).found())


class _Comparison:
    def __init__(self, id_: str, old: AnyEntry | None, new: AnyEntry | None) -> None:
        self._old, self._new = old, new
        self._before, self._after = (
            {one.path: one.id for one in claims(id_, entry)} if entry else {}
            for entry in (old, new)
        )

    def found(self) -> Iterator[Difference]:
        """Every difference, in the order of the format."""
        one = self._old or self._new
        if one is not None:
            known = fields(type(one))
            for key in key_order(one.kind):
                field = known[key]
                old, new = (
                    getattr(entry, field.name) if entry else None
                    for entry in (self._old, self._new)
                )
                yield from self._field(key, old, new, (), ())

    def _field(
        self, key: str, old: Any, new: Any, was_in: Path | None, within: Path | None
    ) -> Iterator[Difference]:
        """What differs in one field of a part, which stood at `was_in` and stands `within`."""
        if old == new:
            return
        was_at, path = (None if at is None else (*at, key) for at in (was_in, within))
        if not (isinstance(old, tuple) or isinstance(new, tuple)):
            yield from self._fact(_ONE_OF.get(key, key), old, new, was_at, path)
            return
        before, after = old or (), new or ()
        for first, second in pairs(before, after):
            yield from self._fact(
                _ONE_OF.get(key, key),
                None if first is None else before[first],
                None if second is None else after[second],
                None if first is None or was_at is None else (*was_at, first),
                None if second is None or path is None else (*path, second),
            )

    def _fact(
        self, what: str, old: Any, new: Any, was_at: Path | None, path: Path | None
    ) -> Iterator[Difference]:
        """What became of a fact, and of the quotes and dates that stand in it."""
        if old == new:
            return
        both = isinstance(old, Part) and isinstance(new, Part)
        if not both or any(_own_differences(old, new)):
            claim = self._claim(what, was_at, path)
            yield Difference(
                Action.became(old, new),
                what,
                old,
                new,
                None if old is None else was_at,
                None if new is None else path,
                claim,
            )
        one = old if isinstance(old, Part) else new
        if isinstance(one, Part):
            for key, field in fields(type(one)).items():
                if _stands_alone(type(one), key):
                    first, second = (
                        getattr(side, field.name) if side else None for side in (old, new)
                    )
                    was_in = was_at if old is not None else None
                    within = path if new is not None else None
                    yield from self._field(key, first, second, was_in, within)

    def _claim(self, what: str, was_at: Path | None, path: Path | None) -> str | None:
        """The id of the claim that a fact is, or that it is a quote of."""
        if what == "quote":
            was_at, path = (at[:-2] if at else None for at in (was_at, path))
        found = self._after.get(path) if path is not None else None
        return found or (self._before.get(was_at) if was_at is not None else None)


def _stands_alone(part: type[Part], key: str) -> bool:
    """Whether a field of a part is a fact of its own: its quotes, and the dates of a claim."""
    return key == "quotes" or (
        issubclass(part, Claim)
        and not issubclass(part, Statement)
        and fields(part)[key].shape.part is Date
    )


def _own_differences(old: Part, new: Part) -> Iterator[tuple[str, Any, Any]]:
    """The fields in which two parts differ, those aside that are facts of their own."""
    for key, field in fields(type(new)).items():
        before, after = getattr(old, field.name, None), getattr(new, field.name)
        if before != after and not _stands_alone(type(new), key):
            yield key, before, after


def alike(old: Entry, new: Entry) -> float:
    """How much of what either of two entries says both say: 0 to 1."""
    known, all_ = 0, 0
    for field in fields(type(new)).values():
        before, after = getattr(old, field.name, None), getattr(new, field.name)
        if isinstance(after, tuple):
            found = pairs(before or (), after)
            all_ += len(found)
            known += sum(None not in pair for pair in found)
        elif before is not None or after is not None:
            all_ += 1
            known += before == after
    return known / all_ if all_ else 0.0
