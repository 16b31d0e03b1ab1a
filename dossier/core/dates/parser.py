"""Reading an EDTF value: a subset, by one regular expression, in a few microseconds.

Source: the Library of Congress "Extended Date/Time Format Specification" (2019), which is the
profile of ISO 8601-2:2019. Read here:

- level 0: `2024-08-20`, `2024-08`, `2024`, and intervals `A/B`;
- level 1: a mark at the end, `?` uncertain, `~` approximate, `%` both; unspecified digits from the
  right, `201X`, `20XX`, `2024-XX`, `2024-08-XX`, `2024-XX-XX`; seasons `2024-21` (spring) to
  `2024-24` (winter); open `..` and unknown (empty) ends of an interval;
- level 2, because sources print days without a year: unspecified digits left of known ones, such
  as `XXXX-07-23`, `XXXX-07`, `202X-07-23`, `XXXX-XX-23`; and `1XXX`.

Years are astronomical: `0000` is 1 BC and `-0043` is 44 BC, down to `-9999`; so `-00XX` are the
years of the first century BC, and `-004X` those from 50 to 41 BC.

Not read: times of day, years of more than four digits, marks inside a date, sets, and `1X` in a
month or day.
"""

import re
from functools import lru_cache

from dossier.core.dates.day import LAST_DAY, CalendarDay, year_text
from dossier.core.dates.mistakes import LONGEST, explain, shown
from dossier.core.dates.months import FEBRUARY, MONTH_NAMES, days_in, is_leap
from dossier.core.dates.value import NO_YEAR, SEASON_MONTHS, WINTER, Edtf, Precision, years_of

_SINGLE = re.compile(
    r"(-?(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX)|XXXX)"
    r"(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?"
    r"([?~%]?)"
)
_LAST_MONTH = 12
_LONGEST_MONTH = 31
_PRECISION_OF_MASK = (
    Precision.YEAR,
    Precision.DECADE,
    Precision.CENTURY,
    Precision.MILLENNIUM,
    Precision.UNKNOWN,
)


class DateError(ValueError):
    """A text is no date we read; the message says what is wrong and shows a right value."""


def parse(text: str) -> Edtf:
    """Read one EDTF value of the subset named at the top of this module.

    Raises:
        DateError: The text is no such value.
    """
    return _parse(text)


# A library names the same days over and over, and the values are frozen: sharing them is free.
@lru_cache(maxsize=8192)
def _parse(text: str) -> Edtf:
    if match := _SINGLE.fullmatch(text):
        return _single(text, *match.groups())
    if len(text) <= LONGEST and text.count("/") == 1:
        return _interval(text)
    raise DateError(explain(text, _is_date))


def _is_date(text: str) -> bool:
    """Tell whether a correction we are about to offer is itself a date."""
    try:
        _parse(text)
    except DateError:
        return False
    return True


def _single(text: str, mask: str, month_text: str | None, day_text: str | None, mark: str) -> Edtf:
    if mask == "-0000":
        raise DateError(f"{shown(text)} has the year -0000; 1 BC is 0000, and 2 BC is -0001")
    year = int(mask) if "X" not in mask else None
    month = int(month_text) if month_text and month_text != "XX" else None
    day = int(day_text) if day_text and day_text != "XX" else None
    season = None
    if month is not None and month in SEASON_MONTHS and day_text is None:
        month, season = None, month
    _check_month_and_day(text, mask, month, day)
    earliest, latest = _bounds(mask, month, day, season)
    return Edtf(
        text=text,
        earliest=earliest,
        latest=latest,
        precision=_precision(mask, month, day, season),
        uncertain=mark in ("?", "%"),
        approximate=mark in ("~", "%"),
        year=year,
        month=month,
        day=day,
        season=season,
        year_mask=mask,
    )


def _check_month_and_day(text: str, mask: str, month: int | None, day: int | None) -> None:
    if month is not None and not 1 <= month <= _LAST_MONTH:
        raise DateError(
            f"{shown(text)} has the month {month:02}; months are 01 to 12 and seasons 21 to 24 "
            "without a day, as in 2024-08 or 2024-22"
        )
    year = int(mask) if "X" not in mask else None
    longest = _LONGEST_MONTH if month is None else days_in(month, year)
    if day is None or 1 <= day <= longest:
        return
    if month is None:
        raise DateError(f"{shown(text)} has the day {day:02}; days are 01 to 31, as in 2024-08-20")
    in_year = f" {year_text(year)}" if year is not None and month == FEBRUARY else ""
    name = MONTH_NAMES[month - 1] + in_year
    example = f"{mask}-{month:02}-{longest:02}"
    raise DateError(
        f"{shown(text)} has the day {day:02}; {name} has the days 01 to {longest}, as in {example}"
    )


def _precision(mask: str, month: int | None, day: int | None, season: int | None) -> Precision:
    if day is not None:
        return Precision.DAY
    if month is not None:
        return Precision.MONTH
    if season is not None:
        return Precision.SEASON
    return _PRECISION_OF_MASK[mask.count("X")]


def _bounds(
    mask: str, month: int | None, day: int | None, season: int | None
) -> tuple[CalendarDay | None, CalendarDay | None]:
    if mask == NO_YEAR:
        return None, None
    first, last = years_of(mask)
    if season is not None:
        return _season_bounds(first, last, season)
    if month == FEBRUARY and day == days_in(FEBRUARY, None):
        # Only leap years have the day; every run of ten years holds one.
        first = next(year for year in range(first, last + 1) if is_leap(year))
        last = next(year for year in range(last, first - 1, -1) if is_leap(year))
    last_month = month or _LAST_MONTH
    return (
        CalendarDay(first, month or 1, day or 1),
        CalendarDay(last, last_month, day or days_in(last_month, last)),
    )


def _season_bounds(first: int, last: int, season: int) -> tuple[CalendarDay, CalendarDay]:
    if season != WINTER:
        months = SEASON_MONTHS[season]
        end = CalendarDay(last, months[-1], days_in(months[-1], last))
        return CalendarDay(first, months[0], 1), end
    # Writers call both January and December of a year "the winter of" that year, and the second
    # winter runs on into the next; the honest bounds hold both.
    if last == LAST_DAY.year:
        return CalendarDay(first, 1, 1), LAST_DAY
    end = CalendarDay(last + 1, FEBRUARY, days_in(FEBRUARY, last + 1))
    return CalendarDay(first, 1, 1), end


def _interval(text: str) -> Edtf:
    start, end = (_side(text, part) for part in text.split("/"))
    if start is None and end is None:
        raise DateError(
            f"{shown(text)} is an interval without a date; "
            "write one like 2024-08/2024-09 or ../2024"
        )
    if _backwards(start, end):
        first, last = text.split("/")
        raise DateError(f"{shown(text)} ends before it starts; write {last}/{first}")
    sides = [side for side in (start, end) if side]
    return Edtf(
        text=text,
        earliest=start.earliest if start else None,
        latest=end.latest if end else None,
        precision=Precision.INTERVAL,
        uncertain=any(side.uncertain for side in sides),
        approximate=any(side.approximate for side in sides),
        start=start,
        end=end,
    )


def _backwards(start: Edtf | None, end: Edtf | None) -> bool:
    if start is None or end is None:
        return False
    if start.earliest and end.latest:
        return end.latest < start.earliest
    # Without years only days of one month are sure to be: 12-30 to 01-02 spans the new year.
    return (
        start.year_mask == end.year_mask == NO_YEAR
        and start.month is not None
        and start.month == end.month
        and (end.day or _LONGEST_MONTH) < (start.day or 1)
    )


def _side(text: str, part: str) -> Edtf | None:
    if part in ("", ".."):
        return None
    match = _SINGLE.fullmatch(part)
    if match:
        return _single(part, *match.groups())
    raise DateError(explain(text, _is_date, part))
