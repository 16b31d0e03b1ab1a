"""When an edge surely was, for graphs that change in time.

A spell has no mark beside it, so only what is sure makes one, and nothing is filled in:

- from a stated start to a stated end all days are stated; of a month or a year only those that are
  surely between them count (`2019-03` to `2020`: 31 March 2019 to 1 January 2020);
- a stated start without an end, or an end without a start, is that one day, if a day is stated;
- an attested day is a spell of one day, and so is the day of an event that took place, for those
  who took part;
- what is uncertain, approximate, inferred or less than a day makes none, and stays an attribute;
  so do days that the calendars of other programs do not have, before the year 1.

A day that is the editor's makes one only where the editor's word was asked for.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.core.dates import CalendarDay
from dossier.core.format.entries import Date
from dossier.core.library.claims import ClaimKind
from dossier.core.time.days import Day, day_of
from dossier.core.time.occasions import event_day
from dossier.export.scope import Fact, Scope


@dataclass(frozen=True, slots=True, order=True)
class Spell:
    """The days from one to another, both of them included."""

    start: CalendarDay
    end: CalendarDay


def spells(scope: Scope, fact: Fact) -> tuple[Spell, ...]:
    """The spells of a fact in the order of time; none touches or overlaps another."""
    if fact.mark in {"inferred", "doubtful"}:
        return ()
    return tuple(_joined(sorted({*_stated(scope, fact), *_days(scope, fact)})))


def _stated(scope: Scope, fact: Fact) -> Iterator[Spell]:
    """What lies between the stated start and the stated end, or the one of them that is stated."""
    start, end = (_sure(scope, fact, word) for word in ("start", "end"))
    if start and end:
        first, last = start.date.latest, end.date.earliest
        if first and last and first <= last and first.year > 0:
            yield Spell(first, last)
            return
    yield from (Spell(day, day) for one in (start, end) if one and (day := _single(one)))


def _sure(scope: Scope, fact: Fact, word: str) -> Day | None:
    date = scope.date_in(fact, word)
    if date is None or date.mark in {"inferred", "doubtful"}:
        return None
    assert isinstance(date.claim.value, Date)
    return day_of(date.claim.value, date.claim.under)


def _days(scope: Scope, fact: Fact) -> Iterator[Spell]:
    found: list[Day | None] = []
    match fact.claim.kind:
        case ClaimKind.TENURE:
            found += scope.attested(fact)
        case ClaimKind.PARTICIPANT:
            found.append(event_day(scope.library, fact.claim.owner, held=True))
        case ClaimKind.RELATION:
            found.append(_sure(scope, fact, "date"))
    for one in found:
        if one and scope.day(one) and (day := _single(one)):
            yield Spell(day, day)


def _single(one: Day) -> CalendarDay | None:
    """The day that is meant, if it is one, sure, and in every program's calendar."""
    day = one.single
    return day if day and not one.doubtful and day.year > 0 else None


def _joined(found: list[Spell]) -> Iterator[Spell]:
    """Spells of which none lies in, or begins in, another."""
    last: Spell | None = None
    for one in found:
        if last is None:
            last = one
        elif one.start <= last.end:
            last = Spell(last.start, max(last.end, one.end))
        else:
            yield last
            last = one
    if last:
        yield last
