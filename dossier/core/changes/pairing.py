"""Which items of a list are the same as before: by what they are about, not by where they stand."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, Final

from dossier.core.format.entries import (
    Boilerplate,
    Date,
    Distinct,
    LeftOut,
    Name,
    Participant,
    Quote,
    Relation,
    Statement,
    Tenure,
    WebPage,
)

#: An item before and after, by their places in the lists; None where there is none.
Pair = tuple[int | None, int | None]


def pairs(old: Sequence[Any], new: Sequence[Any]) -> list[Pair]:
    """Each item of two lists with the one that is the same, in the order of the new list.

    What says the very same is the same; then what is about the same, in ever fewer respects: a
    tenure of the post that began on the same day, else one of the same post. A passage is the same
    if one holds the other. What is gone comes last.
    """
    found: dict[int, int] = {}
    for keys in _ways(old, new):
        _match(found, *keys)
    for at, item in enumerate(new):
        if at not in found and isinstance(item, Quote | Statement):
            taken = set(found.values())
            left = (one for one in range(len(old)) if one not in taken)
            same = next((one for one in left if _overlaps(old[one], item)), None)
            if same is not None:
                found[at] = same
    taken = set(found.values())
    return [
        *((found.get(at), at) for at in range(len(new))),
        *((at, None) for at in range(len(old)) if at not in taken),
    ]


def _ways(
    old: Sequence[Any], new: Sequence[Any]
) -> Iterator[tuple[list[Hashable], list[Hashable]]]:
    """What the items of both lists are held against each other by, the strictest first."""
    yield [*old], [*new]
    both = [about(one) for one in old], [about(one) for one in new]
    deepest = max((len(one) for side in both for one in side), default=0)
    for depth in range(deepest, 0, -1):
        yield tuple([(depth, one[:depth]) for one in side] for side in both)  # type: ignore[misc]


def _match(found: dict[int, int], old: list[Hashable], new: list[Hashable]) -> None:
    """Pair what has the same key and has no partner yet, in its order."""
    taken = set(found.values())
    free: dict[Hashable, list[int]] = {}
    for at in range(len(old) - 1, -1, -1):
        if at not in taken:
            free.setdefault(old[at], []).append(at)
    for at, key in enumerate(new):
        if at not in found and free.get(key):
            found[at] = free[key].pop()


def about(item: Any) -> tuple[Hashable, ...]:
    """What an item is about, the most telling respect first."""
    respects = _RESPECTS.get(type(item))
    return respects(item) if respects else (item,)


def _passage(item: Quote | Statement) -> tuple[Hashable, ...]:
    return (item.source, item.exact), (item.prefix, item.suffix)


#: What items are about, each sort in its respects.
_RESPECTS: Final[dict[type, Callable[[Any], tuple[Hashable, ...]]]] = {
    Tenure: lambda one: (one.post, _day(one.start), one.context),
    Statement: _passage,
    Quote: _passage,
    Participant: lambda one: ((one.person, one.office, one.party), one.as_, one.role),
    Relation: lambda one: (one.to, one.relation, _day(one.start)),
    Name: lambda one: (one.name,),
    WebPage: lambda one: (one.url,),
    Distinct: lambda one: (one.id,),
    Boilerplate: lambda one: (one.lines, one.note),
    LeftOut: lambda one: (one.exact,),
}


def _day(date: Date | None) -> str | None:
    return date.edtf if date else None


def _overlaps(one: Quote | Statement, other: Quote | Statement) -> bool:
    """Whether one passage holds the other: a quote that was lengthened or cut."""
    same = type(one) is type(other) and one.source == other.source
    return same and (one.exact in other.exact or other.exact in one.exact)
