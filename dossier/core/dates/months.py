"""Months: their English names and how long they are.

The standard library's `calendar` knows both, and imports `locale` to do so.
"""

FEBRUARY = 2
MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Tell whether February of `year` has 29 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in(month: int, year: int | None) -> int:
    """Return the length of `month` (1-12); without a year, the length it has at most."""
    if month == FEBRUARY and (year is None or is_leap(year)):
        return 29
    return _DAYS[month - 1]
