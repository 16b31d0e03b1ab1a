"""Three lists side by side: whose item is which, and in what order they are to stand."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from dossier.core.changes.chunks import Chunk
from dossier.core.changes.meaning import meaning
from dossier.core.changes.pairing import about, pairs
from dossier.core.format.entries import Participant
from dossier.core.format.shapes import Shape

#: Of a field or an item: in the base, on our side, on theirs.
Three: TypeAlias = tuple[Chunk | None, Chunk | None, Chunk | None]


def in_order(base: list[str], ours: list[str], theirs: list[str]) -> list[str]:
    """The keys of all: ours in their order, each other one behind the one it stands behind."""
    found = list(ours)
    for keys in (theirs, base):
        before: str | None = None
        for key in keys:
            if key not in found:
                found.insert(found.index(before) + 1 if before in found else 0, key)
            before = key
    return found


def lined_up(items: tuple[list[Chunk], ...], shape: Shape) -> Iterator[Three]:
    """The items of three lists side by side, in the order in which they are to stand."""
    base, ours, theirs = ([meaning(one.node, shape) for one in some] for some in items)
    ours_of = dict(_partners(base, ours))
    theirs_of = dict(_partners(base, theirs))
    base_of = {at: old for old, at in ours_of.items()}
    known = frozenset(theirs_of.values())
    new_ours = [at for at in range(len(ours)) if at not in base_of]
    new_theirs = [at for at in range(len(theirs)) if at not in known]
    same = _same(ours, new_ours, theirs, new_theirs)
    rows: list[tuple[int | None, int | None, int | None]] = []
    for at in range(len(ours)):
        old = base_of.get(at)
        rows.append((old, at, theirs_of.get(old) if old is not None else same.get(at)))
    for old in range(len(base)):
        if old not in ours_of:
            before = _row_of(rows, 0, old - 1)
            rows.insert(before + 1, (old, None, theirs_of.get(old)))
    united = set(same.values())
    for at in new_theirs:
        if at not in united:
            where = _row_of(rows, 2, at - 1) + 1
            while where < len(rows) and rows[where][0] is None and rows[where][2] is None:
                where += 1  # what we have put there comes first
            rows.insert(where, (None, None, at))
    for row in rows:
        chunks = [None if at is None else some[at] for at, some in zip(row, items, strict=True)]
        yield chunks[0], chunks[1], chunks[2]


def _partners(old: list[Any], new: list[Any]) -> Iterator[tuple[int, int]]:
    return (
        (first, second)
        for first, second in pairs(old, new)
        if first is not None and second is not None
    )


def _same(
    ours: list[Any], new_ours: list[int], theirs: list[Any], new_theirs: list[int]
) -> dict[int, int]:
    """Which of the items that both sides added are one: about the same, in no respect another."""
    found: dict[int, int] = {}
    left = list(new_theirs)
    for at in new_ours:
        match = next((one for one in left if _agree(ours[at], theirs[one])), None)
        if match is not None:
            found[at] = match
            left.remove(match)
    return found


def _agree(one: Any, other: Any) -> bool:
    """Whether two items that both sides added are about the same.

    Of a participant the one may say more; a tenure with a date is not the one without.
    """
    mine, its = about(one), about(other)
    if not isinstance(one, Participant):
        return type(one) is type(other) and mine == its
    return mine[0] == its[0] and all(
        None in pair or pair[0] == pair[1] for pair in zip(mine[1:], its[1:], strict=True)
    )


def _row_of(rows: list[tuple[int | None, int | None, int | None]], side: int, at: int) -> int:
    """The row of the nearest item of a side that stands before a place; -1 if none does."""
    while at >= 0:
        for number, row in enumerate(rows):
            if row[side] == at:
                return number
        at -= 1
    return -1
