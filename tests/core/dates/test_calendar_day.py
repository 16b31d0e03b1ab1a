"""A day before Christ or after: its number, its weekday, its name in the Julian calendar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.dates import FIRST_DAY, LAST_DAY, CalendarDay
from dossier.core.dates.day import is_day

NUMBERS = st.integers(FIRST_DAY.ordinal, LAST_DAY.ordinal)


@given(st.dates())
def test_after_christ_it_counts_as_the_standard_library_does(day):
    ours = CalendarDay(day.year, day.month, day.day)
    assert ours.ordinal == day.toordinal()
    assert ours.weekday == day.weekday()
    assert str(ours) == day.isoformat()
    assert CalendarDay.from_text(day.isoformat()) == ours


@given(NUMBERS)
def test_every_number_is_one_day_of_the_calendar(number):
    day = CalendarDay.from_ordinal(number)
    assert is_day(*day)
    assert day.ordinal == number
    assert CalendarDay.from_text(str(day)) == day


@given(NUMBERS, NUMBERS)
def test_days_sort_by_their_numbers(one, other):
    days = CalendarDay.from_ordinal(one), CalendarDay.from_ordinal(other)
    assert (days[0] < days[1]) is (one < other)


def test_the_years_before_christ_follow_on_without_a_gap():
    assert CalendarDay.from_ordinal(0) == (0, 12, 31)
    assert CalendarDay(0, 2, 29).ordinal == CalendarDay(0, 3, 1).ordinal - 1
    # 400 years later every day falls on the same weekday.
    assert CalendarDay(-43, 3, 15).weekday == date(357, 3, 15).weekday()
    assert str(CalendarDay(-43, 3, 15)) == "-0043-03-15"
    assert str(CalendarDay(0, 1, 1)) == "0000-01-01"


@pytest.mark.parametrize(
    ("julian", "gregorian"),
    [
        ("1582-10-05", "1582-10-15"),  # the day after 4 October 1582, when the calendar changed
        ("1752-09-03", "1752-09-14"),  # the same in Britain
        ("1917-10-25", "1917-11-07"),
        ("1918-02-01", "1918-02-14"),  # the same in Russia
        ("1900-02-28", "1900-03-12"),  # the last day of a difference of twelve days
        ("1900-02-29", "1900-03-13"),  # a leap day that only the Julian calendar has
        ("0300-01-01", "0300-01-01"),
        ("-0043-03-15", "-0043-03-13"),
    ],
)
def test_what_a_day_of_the_julian_calendar_is_called_here(julian, gregorian):
    year, month, day = julian.rsplit("-", 2)
    assert str(CalendarDay(int(year), int(month), int(day)).from_julian) == gregorian


@pytest.mark.parametrize("text", ["2024-02-30", "2024-13-01", "-0043-02-29", "2024-08", "24-08-20"])
def test_what_is_no_day(text):
    with pytest.raises(ValueError, match="is no day"):
        CalendarDay.from_text(text)
