"""Attested days held against each other: who else is attested in a seat on the same day."""

from dataclasses import dataclass

from dossier.core.attested import Day, attestations, stated
from dossier.core.claims import ClaimRef
from dossier.core.dates import FIRST_DAY, LAST_DAY, CalendarDay
from dossier.core.entries import Office, Tenure
from dossier.core.library import Library


@dataclass(frozen=True, slots=True)
class Seat:
    """A tenure with the exact days on which it is attested, in order, each by its surest witness.

    Months, years and doubtful dates are left out: they contradict nobody.
    """

    claim: ClaimRef
    days: dict[CalendarDay, Day]


def seat(library: Library, tenure: ClaimRef) -> Seat:
    """The exact days of a tenure."""
    found: dict[CalendarDay, Day] = {}
    for one in sorted(attestations(library, tenure), key=lambda one: one.by_editor):
        if one.single and not one.doubtful:
            found.setdefault(one.single, one)
    return Seat(tenure, dict(sorted(found.items())))


def shared_day(one: Seat, other: Seat) -> Day | None:
    """The first day on which both tenures are attested; the editor's, if it is so for either.

    The day on which the one is stated to end and the other to start is that of the handover.
    """
    for day, attested in one.days.items():
        if day in other.days and not _handed_over(day, one.claim, other.claim):
            return other.days[day] if other.days[day].by_editor else attested
    return None


def _handed_over(day: CalendarDay, one: ClaimRef, other: ClaimRef) -> bool:
    starts = [bound for claim in (one, other) if (bound := stated(claim)[0])]
    ends = [bound for claim in (one, other) if (bound := stated(claim)[1])]
    return any(bound.single == day for bound in starts) and any(
        bound.single == day for bound in ends
    )


def by_turns(one: Seat, other: Seat) -> Day | None:
    """A day of the one tenure that lies between two days of the other; None if there is none."""
    for inner, outer in ((one.days, other.days), (other.days, one.days)):
        first, last = min(outer, default=LAST_DAY), max(outer, default=FIRST_DAY)
        for day, attested in inner.items():
            if first < day < last:
                return attested
    return None


def rivals(library: Library, claim: ClaimRef) -> tuple[ClaimRef, ...]:
    """The tenures that contradict a tenure of a one-seat post.

    Those of other persons attested on a day this one is attested on; and, of a pair that the editor
    has marked as a conflict, on one side or both, the other.
    """
    if not isinstance(claim.value, Tenure):
        return ()
    post = library.typed(claim.value.post, Office)
    if post is None or post.seats != 1:
        return ()
    mine = seat(library, claim)
    return tuple(
        other
        for other in library.holders(library.resolve(claim.value.post))
        if other.owner != claim.owner and _contradict(mine, seat(library, other))
    )


def _contradict(one: Seat, other: Seat) -> bool:
    marked = [each.claim.status == "conflict" for each in (one, other)]
    return (
        all(marked)
        or shared_day(one, other) is not None
        or (any(marked) and by_turns(one, other) is not None)
    )
