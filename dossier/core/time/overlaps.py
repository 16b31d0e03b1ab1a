"""Tenures held against each other: who else surely held a seat at the same time.

Everything here walks once through the days of a post in their order, so that a post with thousands
of holders takes little longer for each of them than a post with two.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, Generic, TypeVar

from dossier.core.format.entries import Office, Tenure
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.time.days import Day
from dossier.core.time.stretches import Instant, Seat, Stretch, seat

#: Of how many others one is told; where more hold one seat at once, nobody reads their names.
MOST_TOLD: Final = 20

_ENDS, _IS_MET, _BEGINS = 0, 1, 2
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Meeting:
    """A stretch of a tenure, and the stretches of other persons that hold when it begins.

    `others` stand in the order in which they began, `MOST_TOLD` of them at most; `persons` is how
    many persons hold, this one included.
    """

    stretch: Stretch
    others: tuple[Stretch, ...]
    persons: int


@dataclass(frozen=True, slots=True)
class Turn:
    """A day of one tenure that lies between two days of tenures of other persons."""

    claim: ClaimRef
    day: Day
    others: tuple[ClaimRef, ...]


class _Present(Generic[T]):
    """What is present at a point of a walk through time, by the person it belongs to."""

    def __init__(self) -> None:
        self._of: dict[str, dict[int, T]] = {}

    def __len__(self) -> int:
        return len(self._of)

    def enter(self, person: str, at: int, what: T) -> None:
        self._of.setdefault(person, {})[at] = what

    def leave(self, person: str, at: int) -> None:
        del self._of[person][at]
        if not self._of[person]:
            del self._of[person]

    def beside(self, person: str) -> tuple[T, ...]:
        """What is present of others."""
        others = (held.values() for owner, held in self._of.items() if owner != person)
        return tuple(islice((one for held in others for one in held), MOST_TOLD))


def seats(library: Library, post: str) -> tuple[Seat, ...]:
    """The tenures of a post with when they surely held. Computed once."""
    return library.kept(
        ("seats", post), lambda: tuple(seat(library, one) for one in library.ties.holders(post))
    )


def meetings(found: Iterable[Seat]) -> Iterator[Meeting]:
    """For each stretch, in the order in which they begin, who else holds; none that is alone."""
    stretches = [one for each in found for one in each.stretches]
    stretches.sort(key=lambda one: (one.first, one.claim.id))
    moves: list[tuple[Instant, bool, int]] = []
    for at, one in enumerate(stretches):
        moves += [(one.first, False, at), (one.last, True, at)]
    present = _Present[Stretch]()
    for _, is_end, at in sorted(moves):
        stretch = stretches[at]
        person = stretch.claim.owner
        if is_end:
            present.leave(person, at)
            continue
        present.enter(person, at, stretch)
        if len(present) > 1:
            yield Meeting(stretch, present.beside(person), len(present))


def turns(found: Iterable[Seat]) -> Iterator[Turn]:
    """Sure days of tenures that lie between two of somebody else's, in order."""
    listed = [(one.claim, one.sure) for one in found if one.stretches]
    moves: list[tuple[Instant, int]] = []
    for at, (_, sure) in enumerate(listed):
        days = list(sure)
        # A tenure whose first or last sure day this is does not enclose it.
        moves += [((days[0], _BEGINS), at), ((days[-1], _ENDS), at)] if len(days) > 1 else []
        moves += [((day, _IS_MET), at) for day in days]
    present = _Present[ClaimRef]()
    for (day, step), at in sorted(moves):
        claim, sure = listed[at]
        if step == _BEGINS:
            present.enter(claim.owner, at, claim)
        elif step == _ENDS:
            present.leave(claim.owner, at)
        elif others := present.beside(claim.owner):
            yield Turn(claim, sure[day], others)


def rivals(library: Library, claim: ClaimRef) -> tuple[ClaimRef, ...]:
    """The tenures that contradict a tenure of a one-seat post, `MOST_TOLD` at most.

    Those of other persons that surely hold while this one does; and, of a pair that the editor has
    marked as a conflict, on one side or both, the other.
    """
    if not isinstance(claim.value, Tenure):
        return ()
    post = library.resolve(claim.value.post)
    office = library.typed(post, Office)
    if office is None or office.seats != 1:
        return ()
    return library.kept(("rivals", post), lambda: _rivals(library, post)).get(claim.id, ())


def _rivals(library: Library, post: str) -> dict[str, tuple[ClaimRef, ...]]:
    """The rivals of each tenure of a post, by its id, in the order of the holders."""
    found = seats(library, post)
    order = {one.claim.id: at for at, one in enumerate(found)}
    of: dict[str, dict[str, ClaimRef]] = {id_: {} for id_ in order}
    for one, other in _contradicting(found):
        if one.owner != other.owner and max(len(of[one.id]), len(of[other.id])) < MOST_TOLD:
            of[one.id][other.id] = other
            of[other.id][one.id] = one
    return {
        id_: tuple(sorted(others.values(), key=lambda one: order[one.id]))
        for id_, others in of.items()
    }


def _contradicting(found: tuple[Seat, ...]) -> Iterator[tuple[ClaimRef, ClaimRef]]:
    for meeting in meetings(found):
        yield from ((meeting.stretch.claim, other.claim) for other in meeting.others)
    for turn in turns(found):
        for other in turn.others:
            if "conflict" in (turn.claim.status, other.status):
                yield turn.claim, other
    marked = [one.claim for one in found if one.claim.status == "conflict"]
    for one in marked:
        others = (other for other in marked if other.owner != one.owner)
        yield from ((one, other) for other in islice(others, MOST_TOLD))
