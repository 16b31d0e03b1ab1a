"""The days of a picture as columns, and where years, months or days are written above them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.dates import CalendarDay
from dossier.core.dates.day import year_text

_YEARS: Final = 2.5 * 365  # days from which on years are written
_MONTHS: Final = 75  # days from which on months are
_GAP: Final = 1  # cells between two labels
_MONTHS_OF_A_YEAR: Final = 12


@dataclass(frozen=True, slots=True)
class Axis:
    """`columns` cells for the days from `first` to `last`, both by their ordinals."""

    first: int
    last: int
    columns: int

    @classmethod
    def over(cls, days: list[CalendarDay], columns: int) -> "Axis":
        """An axis with room for all the days, from the beginning of a year or month to its end."""
        low, high = min(days), max(days)
        span = high.ordinal - low.ordinal
        if span >= _YEARS:
            first = CalendarDay(low.year, 1, 1).ordinal
            last = CalendarDay(high.year + 1, 1, 1).ordinal - 1
        elif span >= _MONTHS:
            first = CalendarDay(low.year, low.month, 1).ordinal
            last = _next_month(high).ordinal - 1
        else:
            spare = max(span // 10, 1)
            first, last = low.ordinal - spare, high.ordinal + spare
        return cls(first, last, columns)

    def column(self, day: CalendarDay) -> int:
        """The column of a day."""
        at = (day.ordinal - self.first) * self.columns // (self.last - self.first + 1)
        return max(0, min(at, self.columns - 1))

    def ticks(self) -> Iterator[tuple[int, str]]:
        """Columns with what is written above them, as many as have room."""
        free = 0
        for day, label in self._labels():
            column = self.column(day)
            if day.ordinal >= self.first and free <= column <= self.columns - len(label):
                yield column, label
                free = column + len(label) + _GAP

    def _labels(self) -> Iterator[tuple[CalendarDay, str]]:
        first, last = CalendarDay.from_ordinal(self.first), CalendarDay.from_ordinal(self.last)
        if self.last - self.first >= _YEARS:
            for year in range(first.year, last.year + 1):
                yield CalendarDay(year, 1, 1), year_text(year)
        elif self.last - self.first >= _MONTHS:
            day = CalendarDay(first.year, first.month, 1)
            while day <= last:
                yield day, str(day)[: -len("-01")]
                day = _next_month(day)
        else:
            for ordinal in range(self.first, self.last + 1):
                day = CalendarDay.from_ordinal(ordinal)
                yield day, str(day)


def _next_month(day: CalendarDay) -> CalendarDay:
    if day.month == _MONTHS_OF_A_YEAR:
        return CalendarDay(day.year + 1, 1, 1)
    return CalendarDay(day.year, day.month + 1, 1)
