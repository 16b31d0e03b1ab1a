"""Weekdays: the ones a passage names, and the years in which a day falls on one."""

import re
from functools import cache
from typing import Final

from dossier.core.dates.day import FIRST_DAY, LAST_DAY, CalendarDay, is_day
from dossier.core.dates.languages import DateLanguage
from dossier.core.dates.languages.english import ENGLISH
from dossier.core.dates.pieces import Lazy, places
from dossier.core.dates.words import months_of, short_weekdays, weekdays_of, words_in

#: What may follow a weekday and make it one: "17 April", "April 17", "the 17th" but not "10:30".
_DATE_NEXT: Final = Lazy(
    lambda: (
        r"[.,]?[^\S\n]{1,4}(?:(?:the|den|dem|le|el|dnia)\s)?"
        rf"(?:[0-9]{{1,2}}(?![0-9:])|(?:{'|'.join(sorted(months_of(ENGLISH)))})(?!\w))"
    )
)
_DATE_BEFORE: Final = Lazy(lambda: r"[0-9]{4},?\s\Z")
_ARTICLE_BEFORE: Final = re.compile(r"\b[Tt]he\s\Z")
_NEWSPAPER_NEXT: Final = re.compile(r"\s(?:Times|Telegraph|Express|Mirror|Mail|Post)\b")
# Words that are a weekday only in company. "The Sun" is a paper and "sat" a verb.
_SUN_AND_SAT: Final = {5, 6}
# Середа, Субота and Неділя are also surnames, and so is many a name with a capital where weekdays
# have none: Domingo, Sobota. Mardi Gras is no Tuesday. Turkish "pazar" is a market, "Cuma" a name.
_SURNAMES: Final = ("Серед", "Субот", "Неділ")
_WITHOUT_CAPITAL: Final = frozenset({"fr", "es", "pl"})
_OFTEN_OTHERWISE: Final = frozenset({"Pazar", "PAZAR", "Salı", "SALI", "Cuma", "CUMA"})
_DAY_NEXT: Final = re.compile(r"\s(?:günü|gecesi|sabahı|akşamı)\b")
# Russian среда is also "environment", which after most prepositions it will be.
_ENVIRONMENT: Final = "сред"
_TIME_WORD_BEFORE: Final = re.compile(
    r"\b(?:в|со|до|после|утром|дн[её]м|вечером|ночью|ночь на)\s\Z", re.IGNORECASE
)
# "Los lunes" are all Mondays.
_EVERY: Final = re.compile(r"\b(?:[Ll]os|[Cc]ada|[Cc]haque|[Tt]ous les|każd\w+)\s\Z")
_REACH: Final = 12
"""Characters looked back at; the longest word above and its space have 9."""


def weekdays_named(text: str) -> list[tuple[int, int, int]]:
    """Return the weekdays a passage names, as (weekday, start, end) in order.

    Monday is 0; offsets count code points. Read are the names of the languages that have them, in
    the singular, in every case form; the English short forms only before a comma, a period or a
    date (Sat and Sun only before a date). Words that are as often something else are left out where
    nothing speaks for the weekday: Середа the surname, среда the environment, The Sunday Times.
    """
    named = {
        (_numbers(language)[text[start:end]], start, end)
        for language, words in words_in(text).items()
        for start, end in places(text, words & _numbers(language).keys())
        if _is_weekday(text, start, end, language.code)
    }
    return sorted(named, key=lambda found: found[1])


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


@cache
def _numbers(language: DateLanguage) -> dict[str, int]:
    return weekdays_of(language) | short_weekdays(language)


def _is_weekday(text: str, start: int, end: int, language: str) -> bool:
    word = text[start:end]
    before = text[max(0, start - _REACH) : start]
    if word in short_weekdays(ENGLISH):
        if _DATE_NEXT.match(text, end):
            return not _ARTICLE_BEFORE.search(before)
        number = short_weekdays(ENGLISH)[word]
        return number not in _SUN_AND_SAT and text.startswith((",", "."), end)
    if word.startswith(_SURNAMES):
        return _DATE_NEXT.match(text, end) is not None
    if word in _OFTEN_OTHERWISE or (language in _WITHOUT_CAPITAL and not word.islower()):
        beside = _DATE_NEXT.match(text, end) or _DATE_BEFORE.ends(text, start)
        return beside is not None or _DAY_NEXT.match(text, end) is not None
    if word.lower().startswith(_ENVIRONMENT):
        is_time = _TIME_WORD_BEFORE.search(before) is not None
        return is_time or _DATE_NEXT.match(text, end) is not None
    return not _NEWSPAPER_NEXT.match(text, end) and not _EVERY.search(before)
