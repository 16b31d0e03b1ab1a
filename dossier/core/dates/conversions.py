"""Days of other calendars as days of ours, by arithmetic.

- Solar Hijri: leap years stand in cycles of 33, as in the arithmetic calendar of Omar Khayyam; it
  agrees with the astronomical one from 1178 to 1634 AP (K. Borkowski, "The Persian calendar for
  3000 years", 1996). Before the law of 1925 a printed day may be one off.
- Islamic: the tabular calendar (E. Reingold, N. Dershowitz, "Calendrical Calculations", ch. 7).
  Months begin by the sighting of the moon, so that a printed day may be two off.
- Japanese eras, the Republic of China and the Buddhist era count the years of our own calendar.
"""

from typing import Final, TypeAlias

from dossier.core.dates.day import CalendarDay, is_day
from dossier.core.dates.months import days_in

Spans: TypeAlias = tuple[tuple[CalendarDay, CalendarDay], ...]
"""The first and last day that a date may be, for each way to take it."""

_SOLAR_LEAPS: Final = (1, 5, 9, 13, 17, 22, 26, 30)
_BEFORE_SOLAR_1: Final = CalendarDay(622, 3, 20).ordinal
_BEFORE_ISLAMIC_1: Final = CalendarDay(622, 7, 18).ordinal
_LONG_MONTHS: Final = 6
_FIRST_BY_LAW: Final = 1304
_BUDDHIST_BEHIND: Final = 543


def solar(year: int, month: int, day: int | None) -> Spans:
    """The days of a month, or the day, of the Solar Hijri calendar."""
    first = solar_ordinal(year, month, day or 1)
    length = 1 if day else 31 if month <= _LONG_MONTHS else 30
    return _around(first, first + length - 1, slack=0 if year >= _FIRST_BY_LAW else 1)


def islamic(year: int, month: int, day: int | None) -> Spans:
    """The days of a month, or the day, of the Islamic calendar, as near as they can be told."""
    first = islamic_ordinal(year, month, day or 1)
    return _around(first, first if day else first + 29, slack=2)


def buddhist(year: int, month: int | None, day: int | None) -> Spans:
    """The days of a year, a month or a day of the Buddhist era, as Thailand counts it."""
    return ours(year - _BUDDHIST_BEHIND, month, day)


def ours(year: int, month: int | None, day: int | None) -> Spans:
    """The days of a year, a month or a day of our own calendar, if there is such a one."""
    if not is_day(year, month or 1, day or 1):
        return ()
    last_month = month or 12
    last = CalendarDay(year, last_month, day or days_in(last_month, year))
    return ((CalendarDay(year, month or 1, day or 1), last),)


def solar_ordinal(year: int, month: int, day: int) -> int:
    """The number of a day of the Solar Hijri calendar."""
    cycles, rest = divmod(year - 1, 33)
    leaps = 8 * cycles + sum(leap <= rest for leap in _SOLAR_LEAPS)
    before = 31 * (month - 1) - max(0, month - _LONG_MONTHS - 1)
    return _BEFORE_SOLAR_1 + 365 * (year - 1) + leaps + before + day


def islamic_ordinal(year: int, month: int, day: int) -> int:
    """The number of a day of the tabular Islamic calendar."""
    before = 29 * (month - 1) + month // 2
    return _BEFORE_ISLAMIC_1 + 354 * (year - 1) + (3 + 11 * year) // 30 + before + day


def _around(first: int, last: int, slack: int) -> Spans:
    return ((CalendarDay.from_ordinal(first - slack), CalendarDay.from_ordinal(last + slack)),)
