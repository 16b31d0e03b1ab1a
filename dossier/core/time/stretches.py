"""When a tenure surely held: its attested days, and what lies between a stated start and end.

Only sure days count: of a start in 2001 and an end in 2010 those from the last day of the one year
to the first of the other; months, years and doubtful dates attest no certain day. On its first and
its last day a post may change hands, so a day has three parts: who leaves holds it at its
beginning, who comes at its end, who is attested on it in its middle.
"""

from dataclasses import dataclass
from typing import TypeAlias

from dossier.core.dates import CalendarDay
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.time.attested import Attestation, attestations
from dossier.core.time.days import Day
from dossier.core.time.stated import stated

#: A part of a day: the day, and 0 for its beginning, 1 for its middle, 2 for its end.
Instant: TypeAlias = tuple[CalendarDay, int]

_BEGINNING, _MIDDLE, _END = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time through which a tenure surely held, both instants included.

    `start` and `end` are the days that say so, as they are shown; of an attested day, twice that.
    """

    claim: ClaimRef
    first: Instant
    last: Instant
    start: Day
    end: Day


@dataclass(frozen=True, slots=True)
class Seat:
    """A tenure with when it surely held, in order.

    `days` are the exact days on which it is attested, each by its surest witness.
    """

    claim: ClaimRef
    days: dict[CalendarDay, Day]
    stretches: tuple[Stretch, ...]

    @property
    def sure(self) -> dict[CalendarDay, Day]:
        """The days on which it surely held, as far as they are named: those, starts and ends."""
        ends = [(one.first[0], one.start) for one in self.stretches]
        ends += [(one.last[0], one.end) for one in self.stretches]
        return dict(sorted({**dict(ends), **self.days}.items()))


def seat(library: Library, tenure: ClaimRef, *, own: bool = False) -> Seat:
    """When a tenure surely held; with `own`, as far as its own words say.

    Events somebody attends as the holder say so of the post, whichever of two terms it was.
    """
    bounds = [one if one and not one.doubtful else None for one in stated(library, tenure)]
    days: dict[CalendarDay, Day] = {}
    found = attestations(library, tenure)
    for one in sorted(found, key=lambda one: one.by_editor):
        if one.single and not one.doubtful and _counts(one, tenure, own=own):
            days.setdefault(one.single, one)
    days = dict(sorted(days.items()))
    points = [(day, shown, _part(day, *bounds)) for day, shown in days.items()]
    spans = _between(tenure, *bounds)
    if spans is None:
        ends = ((bounds[0], _END), (bounds[1], _BEGINNING))
        points += [(one.single, one, part) for one, part in ends if one and one.single]
    stretches = [
        Stretch(tenure, (day, part), (day, part), shown, shown) for day, shown, part in points
    ]
    return Seat(tenure, days, tuple([*stretches, spans] if spans else stretches))


def _counts(one: Attestation, tenure: ClaimRef, *, own: bool) -> bool:
    return not own or one.claim == tenure.id


def _part(day: CalendarDay, start: Day | None, end: Day | None) -> int:
    """The part of an attested day on which a tenure held: not all of its first or its last."""
    starts = start is not None and start.single == day
    ends = end is not None and end.single == day
    return _MIDDLE if starts == ends else _END if starts else _BEGINNING


def _between(tenure: ClaimRef, start: Day | None, end: Day | None) -> Stretch | None:
    """What surely lies between a stated start and end; None where nothing does."""
    if start is None or end is None:
        return None
    first, last = start.date.latest, end.date.earliest
    if first is None or last is None or last < first:
        return None
    if first == last:
        one_day = start.single == end.single == first
        return Stretch(tenure, (first, _MIDDLE), (last, _MIDDLE), start, end) if one_day else None
    return Stretch(tenure, (first, _END), (last, _BEGINNING), start, end)
