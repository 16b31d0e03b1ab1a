"""The dates a passage prints, in words or numbers.

A reader of dates in free text can only do its best, so this one would rather miss a date than make
one up: what is missing in a text (mostly the year) is X in the result, 05/08/2024 is not read, as
nobody can say which is the month, and a number that counts something is not a year. Which languages
are read stands in `languages`; dates in Chinese, Japanese and Korean need no words (`east_asian`).

A passage is read from number to number. At each, the most telling reading comes first: a whole day
in numbers, a day beside a month, a month beside a year, a decade, a century, a year. What has no
number is read last, from what was left over.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from dossier.core.dates import centuries, east_asian, numeric, worded, years
from dossier.core.dates.composed import Composed
from dossier.core.dates.digits import plain_digits
from dossier.core.dates.numeric import Orders
from dossier.core.dates.parser import DateError, parse
from dossier.core.dates.pieces import FREE_BEFORE, Lazy, PrintedDate
from dossier.core.dates.value import Precision
from dossier.core.dates.weekdays import weekdays_named
from dossier.core.dates.years import Reading
from dossier.core.text.spans import Spans

__all__ = ["PrintedDate", "dates_printed"]

_DIGITS: Final = re.compile(r"[0-9]+")
_FREE_BEFORE: Final = Lazy(lambda: FREE_BEFORE)
#: 25 October/7 November 1917
_AFTER_NAME: Final = Lazy(lambda: r"[^\W\d_]/\Z")
_MID: Final = Lazy(lambda: r"(?<!\w)(?:[Mm]id|[Ee]arly|[Ll]ate)-\Z")
_LONGEST_DAY, _LONGEST_YEAR = 2, 4
_WEEKDAY_TO_DATE: Final = re.compile(r"[.,]?[^\S\n]{1,4}(?:(?:the|den|dem|le|el|dnia)\s)?")
_DATE_TO_WEEKDAY: Final = re.compile(r",?[^\S\n]{1,4}\(?|\(")
# "April 17, Thursday." names the day once more; "on April 17, Thursday's talks" does not.
_WEEKDAY_CLOSED: Final = re.compile(r"[,.;:)\n]|$|\sgünü")


@lru_cache(maxsize=512)
def dates_printed(
    text: str, language: str | None = None, orders: Orders = ()
) -> tuple[PrintedDate, ...]:
    """Return the dates a passage prints, in order; none overlaps another.

    Read are days, with or without a year and weekday ("20 August", "Thursday, April 17", "August
    20, 2024", "16.04.2024", "20.08", "2025-04-18", "23 липня", "le 4 mai 2020"), months ("in March
    2022", "у березні"), runs of days in one month ("21–23 July") and of years as intervals, years,
    decades and centuries ("the 1850s", "XIX століття"), and all of them before Christ.

    Args:
        text: The passage.
        language: The tag of its language, where it is known; a few words need it.
        orders: What is known of the order of day and month in numbers (see `numeric`).
    """
    composed = Composed(text)
    text = composed.text
    rest = plain_digits(text)
    found: list[PrintedDate] = []
    for read in (
        east_asian.readings,
        lambda rest: _by_number(rest, language, orders),
        centuries.in_words,
        lambda rest: worded.months_alone(rest, text),
    ):
        dates = list(_dates(read(rest)))
        if dates:
            found += dates
            rest = Spans((one.start, one.end) for one in dates).blank(rest)
    found.sort(key=lambda printed: printed.start)
    return tuple(
        replace(one, start=composed.place(one.start), end=composed.place(one.end))
        for one in _with_weekdays(text, found)
    )


def _dates(readings: Iterable[Reading]) -> Iterator[PrintedDate]:
    """What was read, as dates, without those that overlap an earlier one."""
    at = 0
    for edtf, start, end in sorted(readings, key=lambda one: (one.start, -one.end)):
        if start < at:
            continue
        try:
            yield PrintedDate(parse(edtf), start, end)
        except DateError:
            continue
        at = end


def _by_number(text: str, language: str | None, orders: Orders) -> Iterator[Reading]:
    """The dates that have a number, from number to number; what a date takes up is passed over."""
    at = 0
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        if start < at:
            continue
        for reading in _at_number(text, start, end, language, orders):
            if reading.start >= at and _is_date(reading.edtf):
                at = reading.end
                yield reading


def _at_number(
    text: str, start: int, end: int, language: str | None, orders: Orders
) -> Iterable[Reading]:
    """The reading of one number: the first that it has, which may be of several days."""
    day = numeric.whole_day(text, start, orders)
    if day and _is_date(day.edtf):
        return (day,)
    if end - start > _LONGEST_YEAR:
        return ()
    if not _FREE_BEFORE.match(text, start) and not _AFTER_NAME.ends(text, start):
        of_prefix = _MID.ends(text, start) and centuries.of_number(text, start, end)
        return (of_prefix,) if of_prefix else ()
    if end - start <= _LONGEST_DAY:
        days = tuple(worded.day_first(text, start, language))
        if days:
            return days
    reading = (
        worded.behind_month(text, start, language)
        or numeric.short_day(text, start)
        or years.run_before_christ(text, start, end)
        or centuries.of_number(text, start, end)
        or years.alone(text, start, end)
    )
    return (reading,) if reading else ()


def _is_date(edtf: str) -> bool:
    try:
        parse(edtf)
    except DateError:
        return False
    return True


def _with_weekdays(text: str, dates: list[PrintedDate]) -> Iterator[PrintedDate]:
    """Attach to each day the weekday printed right before it, or else right after it."""
    before: dict[int, tuple[int, int]] = {}
    after: dict[int, tuple[int, int]] = {}
    starts = {printed.start for printed in dates}
    for weekday, start, end in weekdays_named(text) if dates else ():
        gap = _WEEKDAY_TO_DATE.match(text, end)
        if gap and gap.end() in starts:
            before[gap.end()] = (weekday, start)
        elif _WEEKDAY_CLOSED.match(text, end):
            after[start] = (weekday, end)
    for printed in dates:
        gap = _DATE_TO_WEEKDAY.match(text, printed.end)
        if printed.date.precision is not Precision.DAY:
            yield printed
        elif printed.start in before:
            weekday, start = before[printed.start]
            yield replace(printed, start=start, weekday=weekday)
        elif gap and gap.end() in after:
            weekday, end = after[gap.end()]
            end += gap[0].endswith("(") and text.startswith(")", end)
            yield replace(printed, end=end, weekday=weekday)
        else:
            yield printed
