"""One day of the calendar, before the year 1 as well, which `datetime.date` cannot hold.

The calendar is the proleptic Gregorian one and the years are astronomical, as ISO 8601 and EDTF
have them: the year 0 is 1 BC, the year -43 is 44 BC. Days are counted by shifting the year to begin
in March, so that the leap day is its last; every 400 years have the same 146,097 days (the method
of E. G. Richards, "Mapping Time", 1998, ch. 25). The count is that of `date.toordinal`: 1 January
of the year 1, a Monday, is day 1. The Julian calendar is here too, for what was printed in it.
"""

import re
from typing import Final, NamedTuple

from dossier.core.dates.months import days_in

_ISO: Final = re.compile(r"(-?[0-9]{4})-([0-9]{2})-([0-9]{2})")
_DAYS_OF_400_YEARS: Final = 146_097
_DAYS_OF_4_YEARS: Final = 1_461
_DAYS_OF_5_MONTHS: Final = 153  # from March and from August: 31, 30, 31, 30, 31
_DAYS_BEFORE_MARCH_1_BC: Final = 306  # from 1 March of the year 0 to day 1
_JULIAN_BEHIND: Final = 2  # 1 March of the year 0 was two days earlier in the Julian calendar
_MARCH: Final = 3


class CalendarDay(NamedTuple):
    """A day, ordered by time, since its parts are. Made by `parse`, which checks them."""

    year: int
    month: int
    day: int

    def __str__(self) -> str:
        """The day as EDTF writes it: `2024-08-20`, `-0043-03-15`."""
        return f"{year_text(self.year)}-{self.month:02}-{self.day:02}"

    @classmethod
    def from_text(cls, text: str) -> "CalendarDay":
        """Read what `str` writes.

        Raises:
            ValueError: the text is no such day.
        """
        match = _ISO.fullmatch(text)
        if not match or not is_day(*map(int, match.groups())):
            raise ValueError(f"{text} is no day")
        return cls(*map(int, match.groups()))

    @classmethod
    def from_ordinal(cls, ordinal: int) -> "CalendarDay":
        """The day with this number."""
        era, rest = divmod(ordinal + _DAYS_BEFORE_MARCH_1_BC - 1, _DAYS_OF_400_YEARS)
        # Of the 400 years the last days of 4, of 100 and of 400 are the ones a leap day may take.
        year = (rest - rest // 1_460 + rest // 36_524 - rest // 146_096) // 365
        day_of_year = rest - (365 * year + year // 4 - year // 100)
        from_march = (5 * day_of_year + 2) // _DAYS_OF_5_MONTHS
        day = day_of_year - (_DAYS_OF_5_MONTHS * from_march + 2) // 5 + 1
        month = (from_march + 2) % 12 + 1
        return cls(era * 400 + year + (month < _MARCH), month, day)

    @property
    def ordinal(self) -> int:
        """The number of the day; 1 January of the year 1 is 1, earlier ones are 0 and less."""
        year = self.year - (self.month < _MARCH)
        return _ordinal(self) - year // 100 + year // 400

    @property
    def weekday(self) -> int:
        """The day of the week, Monday = 0."""
        return (self.ordinal + 6) % 7

    @property
    def julian_ordinal(self) -> int:
        """The number of the day that the Julian calendar calls so."""
        return _ordinal(self) - _JULIAN_BEHIND

    @property
    def from_julian(self) -> "CalendarDay":
        """The day that the Julian calendar calls so: 25 October 1917 is 7 November."""
        return CalendarDay.from_ordinal(self.julian_ordinal)


def _ordinal(day: CalendarDay) -> int:
    """The number of a day if every fourth year were a leap year."""
    year = day.year - (day.month < _MARCH)
    day_of_year = (_DAYS_OF_5_MONTHS * ((day.month - _MARCH) % 12) + 2) // 5 + day.day
    return year * _DAYS_OF_4_YEARS // 4 + day_of_year - _DAYS_BEFORE_MARCH_1_BC


def year_text(year: int) -> str:
    """A year as EDTF writes it: `2024`, `0079`, `-0043`."""
    return f"{year:05}" if year < 0 else f"{year:04}"


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has this day, in the years that are read."""
    return (
        FIRST_DAY.year <= year <= LAST_DAY.year
        and 1 <= month <= LAST_DAY.month
        and 1 <= day <= days_in(month, year)
    )


FIRST_DAY: Final = CalendarDay(-9999, 1, 1)
LAST_DAY: Final = CalendarDay(9999, 12, 31)
"""The ends of time: EDTF gives a year four digits."""
