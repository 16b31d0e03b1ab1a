"""What can be said of a tenure on a given day, and on which days that rests.

There are four honest answers and no fifth: a source speaks of that very day (or states a start and
an end that enclose it); sources speak of days before and after it; nobody says; a source states an
end that lies before it. However near an attested day may be, it says nothing of the next.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dossier.core.attested import Attestation, Day, attestations, stated
from dossier.core.claims import ClaimRef
from dossier.core.dates import FIRST_DAY, LAST_DAY, CalendarDay
from dossier.core.library import Library


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
    """

    state: State
    by_editor: bool = False
    doubtful: bool = False
    near: tuple[Near, ...] = ()


def state_at(library: Library, tenure: ClaimRef, day: CalendarDay) -> AsOf:
    """What can be said of a tenure on a day."""
    found = attestations(library, tenure)
    start, end = stated(tenure)
    ended = end is not None and _is_over(end, day)
    ahead = start is not None and _is_ahead(start, day)
    exact = _surest(one for one in (*found, start, end) if one and one.single == day)
    if exact:
        return AsOf(State.ATTESTED, exact.by_editor, exact.doubtful or ended or ahead)
    near = _near(found, start, end, day)
    if end and ended:
        return AsOf(State.ENDED, end.by_editor, end.doubtful, near)
    if start and ahead:
        return AsOf(State.NOT_STATED, start.by_editor, start.doubtful, near)
    if start and end and _is_before(start, day) and _is_after(end, day):
        return _both(State.ATTESTED, start, end, near)
    earlier = _surest(one for one in (*found, start) if one and _is_before(one, day))
    later = _surest(one for one in (*found, end) if one and _is_after(one, day))
    if earlier and later:
        return _both(State.BETWEEN, earlier, later, near)
    return AsOf(State.NOT_STATED, any(one.by_editor for one in found), doubtful=False, near=near)


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
    found: tuple[Attestation, ...], start: Day | None, end: Day | None, day: CalendarDay
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
