"""One date or interval, the days it may mean, its place in order and how a reader sees it."""

from dataclasses import dataclass
from enum import StrEnum

from dossier.core.dates.day import FIRST_DAY, LAST_DAY, CalendarDay
from dossier.core.dates.months import FEBRUARY, MONTH_NAMES

NO_YEAR = "XXXX"
WINTER = 24
# EDTF gives the four seasons no months. These are the months the northern hemisphere gives them.
SEASON_MONTHS = {21: (3, 4, 5), 22: (6, 7, 8), 23: (9, 10, 11), WINTER: (12, 1, 2)}
_SEASON_NAMES = {21: "spring", 22: "summer", 23: "autumn", WINTER: "winter"}
_NEW_YEARS_DAY = 101
_NEW_YEARS_EVE = 1231
"""Days of an unknown year, as month * 100 + day."""


class Precision(StrEnum):
    """The finest part of a date that is known, coarsest first."""

    UNKNOWN = "unknown"
    INTERVAL = "interval"
    MILLENNIUM = "millennium"
    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    SEASON = "season"
    MONTH = "month"
    DAY = "day"


_RANK = {precision: rank for rank, precision in enumerate(Precision)}


@dataclass(frozen=True, slots=True)
class Edtf:
    """One date or interval, with the days it may mean. Made by `parse`, not by hand.

    Attributes:
        text: The value as written.
        earliest: The first day it may mean; None where that is open, unknown or has no year.
        latest: The last such day; None likewise. Never before `earliest`.
        precision: The finest known part; `XXXX-07-23` knows its day.
        uncertain: Marked `?` or `%` (for an interval, on either side).
        approximate: Marked `~` or `%` (likewise).
        year: The year if all four digits are known. None for an interval, as are the next four.
        month: 1–12, if known.
        day: 1–31, if known.
        season: 21 spring, 22 summer, 23 autumn, 24 winter.
        year_mask: The year as written, `2024`, `202X` or `-0043`; empty for an interval.
        start: The first side of an interval; None if that side is open or unknown.
        end: The last side of an interval; None likewise.
    """

    text: str
    earliest: CalendarDay | None
    latest: CalendarDay | None
    precision: Precision
    uncertain: bool = False
    approximate: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    year_mask: str = ""
    start: "Edtf | None" = None
    end: "Edtf | None" = None

    @property
    def is_interval(self) -> bool:
        """Tell whether this was written as an interval."""
        return self.precision is Precision.INTERVAL

    @property
    def is_day(self) -> bool:
        """Tell whether this is exactly one day with its year (perhaps marked uncertain)."""
        return self.year is not None and self.month is not None and self.day is not None

    @property
    def year_known(self) -> bool:
        """Tell whether no digit of the year is missing (for an interval, at either end given)."""
        return all("X" not in side.year_mask for side in self.sides if side)

    @property
    def sides(self) -> "tuple[Edtf | None, Edtf | None]":
        """The two ends of an interval; for a single date, that date twice."""
        return (self.start, self.end) if self.is_interval else (self, self)

    def contains(self, day: CalendarDay) -> bool:
        """Tell whether this may mean `day`, or span it. Marks of doubt do not widen it."""
        if self.is_interval:
            return _interval_contains(self, day)
        if self.season is not None:
            return _season_fits(self, (day.year, day.year), day.month)
        return (
            self.month in (None, day.month)
            and self.day in (None, day.day)
            and _holds(years_of(self.year_mask), (day.year, day.year))
        )

    def sort_key(self) -> tuple[int, int, int, int, str]:
        """Return the place of this date in a total order.

        First by the earliest day. On the same earliest day the wider comes before the narrower, so
        a year heads its months and a month heads its days: 2024, 2024-01, 2024-01-01. An interval
        that is open at its start has no earliest day; it comes right before its last, `../2024-04`
        before 30 April, for that it was over by then is all that is known. Dates without a year
        stand apart, after all others, in the order of their month and day. Ties end in the order
        of the text.
        """
        rank = _RANK[self.precision]
        if self.earliest is None and self.latest is None:
            first, last = _month_days(self)
            return (1, first, -last, rank, self.text)
        ends = self.latest or LAST_DAY
        last = ends.ordinal if self.latest else ends.ordinal + 1
        return (0, (self.earliest or ends).ordinal, -last, rank, self.text)

    def label(self) -> str:
        """Return what a reader sees: short, ISO-like, and saying so where no year is known.

        Examples: 2024-08-20 · 2024-08 · 2025? · ~2025 (approximate) · summer 2024 · 2010s ·
        2000-2099 (20XX) · 07-23 (year not printed) · 2024-08…2024-09 · 2024…  (open) ·
        2024…? (end unknown) · 44 BC (-0043) · 44-03-15 BC.
        """
        label = _interval_label(self) if self.is_interval else _label(self)
        no_year = any(_lacks_year(side) for side in self.sides if side)
        return f"{label} (year not printed)" if no_year else label

    def weekday(self) -> int | None:
        """Return the day of the week, Monday = 0, if this is exactly one day; else None."""
        return self.earliest.weekday if self.is_day and self.earliest else None


def compatible(printed: Edtf, full: Edtf) -> bool:
    """Tell whether `full` says all that `printed` says, and perhaps more.

    Every part that `printed` specifies must be the same in `full`: X in a printed year matches any
    digit, a printed year or month any day inside it, a printed season the months in it, a printed
    interval the days it spans. What `printed` knows and `full` leaves out does not fit. Marks of
    doubt are ignored; an open or unknown end asks for nothing.
    """
    if printed.is_interval and full.is_interval:
        pairs = zip(printed.sides, full.sides, strict=True)
        return all(p is None or (f is not None and compatible(p, f)) for p, f in pairs)
    if full.is_interval:
        return all(compatible(printed, side) for side in full.sides if side)
    if printed.is_interval:
        return (
            full.earliest is not None
            and full.latest is not None
            and printed.contains(full.earliest)
            and printed.contains(full.latest)
        )
    if printed.season is None:
        return (
            printed.month in (None, full.month)
            and printed.day in (None, full.day)
            and _holds(years_of(printed.year_mask), years_of(full.year_mask))
        )
    if full.season is not None:
        same_years = _holds(years_of(printed.year_mask), years_of(full.year_mask))
        return printed.season == full.season and same_years
    return _season_fits(printed, years_of(full.year_mask), full.month)


def years_of(mask: str) -> tuple[int, int]:
    """Return the first and the last year that a mask may mean; all there are for `XXXX`.

    No year 0 is meant by `000X` and `00XX`: they are the first years after Christ.
    """
    if mask == NO_YEAR:
        return FIRST_DAY.year, LAST_DAY.year
    near, far = int(mask.replace("X", "0")), int(mask.replace("X", "9"))
    if mask.startswith("-"):
        return far, near
    return max(near, min(far, 1)), far


def _interval_contains(interval: Edtf, day: CalendarDay) -> bool:
    if interval.earliest is None and interval.latest is None:
        if interval.start is None or interval.end is None:
            return True
        first, last = _month_days(interval)
        here = day.month * 100 + day.day
        # XXXX-12-30/XXXX-01-02 runs over the turn of the year.
        return first <= here <= last if first <= last else here >= first or here <= last
    return (interval.earliest is None or interval.earliest <= day) and (
        interval.latest is None or day <= interval.latest
    )


def _month_days(value: Edtf) -> tuple[int, int]:
    """Return the first and last day of a date without a year, as month * 100 + day.

    An interval open at its start has its last day for both, as it has in the order of years.
    """
    if value.is_interval:
        last = _month_days(value.end)[1] if value.end else _NEW_YEARS_EVE
        return _month_days(value.start)[0] if value.start else last, last
    if value.season is not None:
        months = SEASON_MONTHS[value.season]
        return months[0] * 100 + 1, months[-1] * 100 + 31
    first_month, last_month = (value.month, value.month) if value.month else (1, 12)
    return first_month * 100 + (value.day or 1), last_month * 100 + (value.day or 31)


def _holds(years: tuple[int, int], others: tuple[int, int]) -> bool:
    """Tell whether the first of two spans of years holds the other."""
    return years[0] <= others[0] and others[1] <= years[1]


def _season_fits(season: Edtf, years: tuple[int, int], month: int | None) -> bool:
    """Tell whether a month of these years lies in a season; of one year, in the next winter too."""
    if season.season is None or month not in SEASON_MONTHS[season.season]:
        return False
    first, last = years
    if _holds(years_of(season.year_mask), years):
        return True
    in_new_year = season.season == WINTER and month <= FEBRUARY and first == last
    return in_new_year and _holds(years_of(season.year_mask), (first - 1, last - 1))


def _label(value: Edtf) -> str:
    """Return the label of a single date with its marks, but without a word on a missing year."""
    year, era = _year_and_era(value.year_mask)
    match value.precision:
        case Precision.DAY:
            month = f"{value.month:02}" if value.month else "XX"
            label = f"{year}-{month}-{value.day:02}".lstrip("-")
        case Precision.MONTH if value.month and not year:
            label = MONTH_NAMES[value.month - 1]
        case Precision.MONTH:
            label = f"{year}-{value.month:02}"
        case Precision.SEASON:
            label = f"{_SEASON_NAMES[value.season or WINTER]} {year}".rstrip()
        case Precision.DECADE if not era:
            label = f"{year[:3]}0s"
        case Precision.CENTURY | Precision.MILLENNIUM if not era:
            label = f"{year.replace('X', '0')}-{year.replace('X', '9')}"
        case Precision.UNKNOWN:
            label = "year not printed"
        case _:
            label = year
    return f"{'~' if value.approximate else ''}{label}{era}{'?' if value.uncertain else ''}"


def _year_and_era(mask: str) -> tuple[str, str]:
    """Return a year as a reader counts it, and " BC" behind years before the first."""
    if mask == NO_YEAR:
        return "", ""
    first, last = years_of(mask)
    if first > 0:
        return mask, ""
    # There is no year 0 in that count: the astronomical year 0 is 1 BC.
    return (f"{1 - first}" if first == last else f"{1 - first}-{1 - last}"), " BC"


def _lacks_year(value: Edtf) -> bool:
    return value.year_mask == NO_YEAR and value.precision is not Precision.UNKNOWN


def _interval_label(interval: Edtf) -> str:
    # The text tells an open end, "..", from an unknown one, which stands empty.
    return "…".join(
        _label(side) if side else ("" if part else "?")
        for side, part in zip(interval.sides, interval.text.split("/"), strict=True)
    )
