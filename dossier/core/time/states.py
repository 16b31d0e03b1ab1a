"""What can be said of a tenure, or a dated relation, on a given day, and on which days that rests.

There are four honest answers and no fifth: a source speaks of that very day (or states a start and
an end that enclose it); sources speak of days before and after it; nobody says; a source states an
end that lies before it, of the tenure, the life or the post. However near an attested day may be,
it says nothing of the next.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dossier.core.dates import FIRST_DAY, LAST_DAY, CalendarDay
from dossier.core.format.entries import Relation, Tenure
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.time.attested import attestations, spoken_days
from dossier.core.time.days import Day
from dossier.core.time.limits import Limit, counting, limits, limits_of, own_limits
from dossier.core.time.stated import stated, stated_day


class State(StrEnum):
    """What the sources let us say of a tenure on a day."""

    ATTESTED = "attested"
    BETWEEN = "between attestations"
    NOT_STATED = "not stated"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Near:
    """A day that an answer rests on; `words` say what it is to the day asked about."""

    words: str
    day: Day

    @property
    def label(self) -> str:
        """`last attested 2025-04-17✎`."""
        return f"{self.words} {self.day.label}"


@dataclass(frozen=True, slots=True)
class AsOf:
    """A tenure at a date.

    `by_editor`: were a day of the editor's another, the answer might be another. `doubtful`: it
    rests on an uncertain date or an inference, or the sources contradict each other. `near` are the
    days around the one asked about, in the order of time; none where that day itself is attested.
    `others` are the ids of further claims that it rests on: of the life, or of the post.
    """

    state: State
    by_editor: bool = False
    doubtful: bool = False
    near: tuple[Near, ...] = ()
    others: tuple[str, ...] = ()


def has_states(claim: ClaimRef) -> bool:
    """Whether a claim holds on some days and not on others: a tenure, or a dated relation."""
    value = claim.value
    if isinstance(value, Relation):
        return any((value.start, value.end, value.date))
    return isinstance(value, Tenure)


def state_at(library: Library, claim: ClaimRef, day: CalendarDay) -> AsOf:
    """What can be said of a tenure, or of a dated relation, on a day."""
    found = _days(library, claim)
    start, end = stated(library, claim)
    bounds = (*own_limits(library, claim), *counting(limits(library, claim), found))
    ahead = [one for one in bounds if not one.is_end and _is_ahead(one.day, day)]
    ended = _nearest([one for one in bounds if one.is_end and _is_over(one.day, day)])
    exact = _surest(one for one in (*found, start, end) if one and one.single == day)
    if exact:
        return AsOf(State.ATTESTED, exact.by_editor, exact.doubtful or bool(ahead or ended))
    near = (*map(_as_near, ahead), *_near(found, start, end, day), *map(_as_near, ended))
    near = tuple(dict.fromkeys(near))
    for state, decisive in ((State.ENDED, ended), (State.NOT_STATED, ahead)):
        bound = _surest(one.day for one in decisive)
        if bound:
            others = tuple(one.claim for one in decisive if one.claim != claim.id)
            return AsOf(state, bound.by_editor, bound.doubtful, near, others)
    if start and end and _is_before(start, day) and _is_after(end, day):
        return _both(State.ATTESTED, start, end, near)
    earlier = _surest(one for one in (*found, start) if one and _is_before(one, day))
    later = _surest(one for one in (*found, end) if one and _is_after(one, day))
    if earlier and later:
        return _both(State.BETWEEN, earlier, later, near)
    by_editor = any(one.by_editor for one in found)
    return AsOf(State.NOT_STATED, by_editor, any(one.doubtful for one in found), near)


def _nearest(ended: list[Limit]) -> list[Limit]:
    """What ended a claim: the end of the body around a post only where nothing else did."""
    return [one for one in ended if not one.remote] or ended


def _as_near(limit: Limit) -> Near:
    return Near(limit.words, limit.day)


def entry_at(library: Library, id_: str, day: CalendarDay) -> AsOf | None:
    """What can be said of a person or an office itself on a day; None where no date is stated.

    Between a stated beginning and a stated end there it was; beside the one or the other nobody
    says, or it had ended.
    """
    found = limits_of(library, id_)
    if not found:
        return None
    near = tuple(map(_as_near, found))
    begun, over = ([one for one in found if one.is_end is is_end] for is_end in (False, True))
    ended = _surest(one.day for one in over if _is_over(one.day, day))
    ahead = _surest(one.day for one in begun if _is_ahead(one.day, day))
    if ended:
        return AsOf(State.ENDED, ended.by_editor, ended.doubtful, near)
    if ahead:
        return AsOf(State.NOT_STATED, ahead.by_editor, ahead.doubtful, near)
    since = _surest(one.day for one in begun if _is_before(one.day, day))
    until = _surest(one.day for one in over if _is_after(one.day, day))
    if since and until:
        return _both(State.ATTESTED, since, until, near)
    days = [one.day for one in found]
    by_editor, doubtful = any(one.by_editor for one in days), any(one.doubtful for one in days)
    return AsOf(State.NOT_STATED, by_editor, doubtful, near)


def _days(library: Library, claim: ClaimRef) -> tuple[Day, ...]:
    """The days on which a tenure is attested; of a relation its own day, and those of its quotes.

    What tells of a relation tells mostly of what was: of its quotes only those count that say
    themselves which day they speak about.
    """
    if isinstance(claim.value, Tenure):
        return attestations(library, claim)
    own = stated_day(library, claim.owner, (*claim.path, "date"))
    spoken = (one for one in spoken_days(library, claim) if one.quote.as_of)
    return (*([own] if own else ()), *spoken)


def _both(state: State, one: Day, other: Day, near: tuple[Near, ...]) -> AsOf:
    """An answer that rests on two days, and has the marks of both."""
    return AsOf(state, one.by_editor or other.by_editor, one.doubtful or other.doubtful, near)


def _surest(days: Iterable[Day]) -> Day | None:
    """The day with least against it."""
    return min(days, key=lambda one: (one.by_editor, one.doubtful), default=None)


def _is_over(one: Day, day: CalendarDay) -> bool:
    return one.date.latest is not None and one.date.latest < day


def _is_ahead(one: Day, day: CalendarDay) -> bool:
    return one.date.earliest is not None and one.date.earliest > day


def _is_before(one: Day, day: CalendarDay) -> bool:
    return one.date.latest is not None and one.date.latest <= day


def _is_after(one: Day, day: CalendarDay) -> bool:
    return one.date.earliest is not None and one.date.earliest >= day


def _near(
    found: tuple[Day, ...], start: Day | None, end: Day | None, day: CalendarDay
) -> tuple[Near, ...]:
    """The stated start and end, and the attested days next to the one asked about.

    A month or an interval that the day lies in attests some day of it, nobody knows which.
    """
    before = [one for one in found if _is_before(one, day)]
    after = [one for one in found if one not in before and _is_after(one, day)]
    around = [one for one in found if one not in before and one not in after]
    near = [Near("from", start)] if start else []
    if before:
        near.append(Near("last attested", max(before, key=_latest)))
    if around:
        one = min(around, key=_width)
        words = "attested some day of" if one.date.earliest or one.date.latest else "attested on"
        near.append(Near(words, one))
    if after:
        near.append(Near("next" if before else "first attested", min(after, key=_earliest)))
    return (*near, Near("to", end)) if end else tuple(near)


def _latest(one: Day) -> tuple[CalendarDay, bool, bool]:
    return one.date.latest or FIRST_DAY, not one.by_editor, not one.doubtful


def _earliest(one: Day) -> tuple[CalendarDay, bool, bool]:
    return one.date.earliest or LAST_DAY, one.by_editor, one.doubtful


def _width(one: Day) -> int:
    return (one.date.latest or LAST_DAY).ordinal - (one.date.earliest or FIRST_DAY).ordinal
