"""Weekdays: the ones a passage names, and the years in which a day falls on one."""

import re
from functools import cache

from dossier.core.dates.day import FIRST_DAY, LAST_DAY, CalendarDay, is_day
from dossier.core.dates.words import ENGLISH_MONTHS, SHORT_WEEKDAYS, WEEKDAYS, any_of

# What may follow a weekday and make it one: "17 April", "April 17", "the 17th" but not "10:30".
_DATE_NEXT = rf"[.,]?[^\S\n]{{1,4}}(?:the\s)?(?:[0-9]{{1,2}}(?![0-9:])|{any_of(ENGLISH_MONTHS)})"
_ARTICLE_BEFORE = re.compile(r"\b[Tt]he\s$")
_NEWSPAPER_NEXT = re.compile(r"\s(?:Times|Telegraph|Express|Mirror|Mail|Post)\b")
# Words that are a weekday only in company. "The Sun" is a paper and "sat" a verb.
_SUN_AND_SAT = {5, 6}
# Середа, Субота and Неділя are also surnames; Russian среда is also "environment", which after
# most prepositions it will be.
_SURNAMES = ("Серед", "Субот", "Неділ")
_ENVIRONMENT = "сред"
_TIME_WORD_BEFORE = re.compile(
    r"\b(?:в|со|до|после|утром|дн[её]м|вечером|ночью|ночь на)\s$", re.IGNORECASE
)
_REACH = 12
"""Characters looked back at; the longest word above and its space have 8."""


def weekdays_named(text: str) -> list[tuple[int, int, int]]:
    """Return the weekdays a passage names, as (weekday, start, end) in order.

    Monday is 0; offsets count code points. Read are English, Ukrainian and Russian names in the
    singular, in every case form; the English short forms only before a comma, a period or a date
    (Sat and Sun only before a date). Words that are as often something else are left out where
    nothing speaks for the weekday: Середа the surname, среда the environment, The Sunday Times.
    """
    return [
        (WEEKDAYS[match[0]], match.start(), match.end())
        for match in _weekday().finditer(text)
        if _is_weekday(text, match[0], match.start(), match.end())
    ]


def fits_weekday(day: CalendarDay, weekday: int) -> bool:
    """Tell whether `day` falls on `weekday` (Monday = 0)."""
    return day.weekday == weekday


def years_fitting(month: int, day: int, weekday: int, start: int, end: int) -> list[int]:
    """Return the years from `start` to `end`, both included, in which the day fell on `weekday`.

    Monday is 0. Years that have no such day, as 29 February in most, are passed over; so a day
    that no year has gives no years.
    """
    years = range(max(start, FIRST_DAY.year), min(end, LAST_DAY.year) + 1)
    return [
        year
        for year in years
        if is_day(year, month, day) and CalendarDay(year, month, day).weekday == weekday
    ]


# The two long patterns are compiled when first needed: a command that reads no passage starts
# sooner without.
@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(any_of(WEEKDAYS))


@cache
def _date_next() -> re.Pattern[str]:
    return re.compile(_DATE_NEXT)


def _date_follows(text: str, end: int) -> bool:
    return _date_next().match(text, end) is not None


def _is_weekday(text: str, word: str, start: int, end: int) -> bool:
    before = text[max(0, start - _REACH) : start]
    if word in SHORT_WEEKDAYS:
        if _date_follows(text, end):
            return not _ARTICLE_BEFORE.search(before)
        return SHORT_WEEKDAYS[word] not in _SUN_AND_SAT and text.startswith((",", "."), end)
    if word.startswith(_SURNAMES):
        return _date_follows(text, end)
    if word.lower().startswith(_ENVIRONMENT):
        return _date_follows(text, end) or bool(_TIME_WORD_BEFORE.search(before))
    return not _NEWSPAPER_NEXT.match(text, end)
