"""Checks of written dates against the weekdays that the passages name."""

from collections.abc import Iterator
from typing import Final

from dossier.core.checks.dates import WrittenDate, written
from dossier.core.dates import CalendarDay, Edtf, PrintedDate, compatible, years_fitting
from dossier.core.dates.calendars import LAST_JULIAN
from dossier.core.dates.in_passages import lone_weekday
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Problem, Rules

_NAMES: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
_YEARS_AROUND: Final = 6


def weekdays(library: Library, record: Record) -> Iterator[Problem]:
    """A date against the weekday printed with it; “Thursday, April 17” fits only some years."""
    for one in written(library, record):
        if not one.passages.name_weekdays:
            continue
        for value in dict.fromkeys(side for side in one.date.value.sides if side):
            if value.is_day and value.earliest:
                yield from _of_day(one, value, value.earliest)


def _of_day(one: WrittenDate, value: Edtf, day: CalendarDay) -> Iterator[Problem]:
    beside = _beside(one, value)
    if beside:
        named = [read.weekday for read in beside if read.weekday is not None]
        in_full = beside[0].date.year is not None
        hint = _self_contradiction(one) if in_full else _fitting(day, named[0])
        # Who has said which of the two he trusts cannot do more about a misprint.
        settled = in_full and (one.is_inferred or one.date.by_editor)
    else:
        alone = None if one.date.value.is_interval else lone_weekday(one.own.all)
        named = [] if alone is None else [alone]
        hint = _next_to(day, named[0]) if named else ""
        settled = False
    if named and not settled and not any(_fits(day, weekday) for weekday in named):
        message = (
            f"{value.text} was a {_NAMES[day.weekday]}, and the passage says {_NAMES[named[0]]}"
        )
        yield one.problem(Rules.WEEKDAY, "edtf", message, hint)


def _beside(one: WrittenDate, value: Edtf) -> list[PrintedDate]:
    """The printed days that may be this one and have a weekday beside them."""
    return [
        read
        for read in one.passages.dates()
        if read.weekday is not None and compatible(read.date, value)
    ]


def _fits(day: CalendarDay, weekday: int) -> bool:
    """Whether a day fell on a weekday, in the Julian calendar too as long as anybody used it."""
    is_julian = day.year <= LAST_JULIAN and day.from_julian.weekday == weekday
    return day.weekday == weekday or is_julian


def _fitting(day: CalendarDay, weekday: int) -> str:
    """The year is the editor's: those in which the day fell on the weekday."""
    first, last = day.year - _YEARS_AROUND, day.year + _YEARS_AROUND
    years = years_fitting(day.month, day.day, weekday, first, last)
    fitting = ", ".join(map(str, years)) or "none near"
    return f"the year is not the source's, and that day was a {_NAMES[weekday]} in {fitting}"


def _self_contradiction(one: WrittenDate) -> str:
    """The source prints day, year and weekday, and one of them is its own misprint."""
    note = "" if one.date.note else " and a note"
    return (
        "the source contradicts itself, for it prints the year as well; write `basis: inferred`"
        f"{note} that says which of its words you trust"
    )


def _next_to(day: CalendarDay, weekday: int) -> str:
    """The day is the editor's: the nearest ones that have the weekday's name."""
    back = (day.weekday - weekday) % 7
    days = (CalendarDay.from_ordinal(day.ordinal - back + step) for step in (0, 7))
    return f"the {_NAMES[weekday]}s next to it are {' and '.join(map(str, days))}"
