"""Whether passages print a date: read as dates where they can be, else by their numbers and words.

A date that is written in words we do not read (“20 sierpnia 2024”, “05/08/2024”) must not be called
absent. So what the reader of dates leaves over is looked through for every number of the date, and
for its month as a number or a word; in a language whose months we do not know, for numbers only.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.dates import (
    Edtf,
    Precision,
    PrintedDate,
    compatible,
    dates_printed,
    weekdays_named,
)
from dossier.core.dates.words import months as month_words
from dossier.core.spans import Spans

_NUMBER: Final = re.compile(r"(?<![0-9])[0-9]{1,4}(?![0-9])")
_WORD: Final = re.compile(r"[^\W\d_]+\.?")
_DAYS: Final = frozenset({Precision.DAY, Precision.INTERVAL})
#: Languages whose months are read.
_READ: Final = frozenset({"en", "uk", "ru"})
#: What says that a weekday is not the day of the event, but one it is counted from.
_COUNTED_FROM: Final = re.compile(
    r"\b(?:before|after|ago|earlier|later|previous|following|next|last|yesterday|tomorrow|eve|since"
    r"|until|till|by|напередодні|після|до|тому|раніше|пізніше|накануне|после|назад|ранее|позже"
    r"|минул\w+|прошл\w+|наступн\w+|следующ\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Passages:
    """What prints a date: the texts, and the language of their source if it is known."""

    texts: tuple[str, ...]
    language: str | None = None

    def dates(self) -> Iterator[PrintedDate]:
        """Every date that is read in them."""
        for text in self.texts:
            yield from dates_printed(text)

    @property
    def name_weekdays(self) -> bool:
        """Whether they name a weekday at all, which is sooner seen than the dates."""
        return any(weekdays_named(text) for text in self.texts)

    def print(self, said: Edtf) -> bool:
        """Whether they print a date, or, of an interval, both its ends."""
        return self._print(said) or (
            said.is_interval and all(self._print(side) for side in said.sides if side)
        )

    def _print(self, said: Edtf) -> bool:
        read = any(compatible(said, one.date) for one in self.dates())
        return read or any(self._stands_in(text, said) for text in self.texts)

    def _stands_in(self, text: str, said: Edtf) -> bool:
        """Whether a text holds each part of a date somewhere outside the days that are read."""
        days = (one for one in dates_printed(text) if one.date.precision in _DAYS)
        rest = Spans((one.start, one.end) for one in days).blank(text)
        numbers = {int(match.group()) for match in _NUMBER.finditer(rest)}
        words = {word.rstrip(".") for word in _WORD.findall(rest)}
        months = {month_words()[word].number for word in words if word in month_words()}
        foreign = self.language is not None and self.language.partition("-")[0] not in _READ
        wanted = [part for part in (said.year, said.day) if part is not None]
        if said.is_interval or not (wanted or said.month):
            return False
        month_stands = (
            said.month is None
            or said.month in months
            or (bool(wanted) and (foreign or said.month in numbers))
        )
        return month_stands and numbers.issuperset(wanted)


def other_year(passages: Iterable[str], value: Edtf) -> Edtf | None:
    """The date that passages print where they have this day and month, but only in other years."""
    printed = [
        one.date
        for text in passages
        for one in dates_printed(text)
        if value.day is not None and (one.date.month, one.date.day) == (value.month, value.day)
    ]
    if any(compatible(date, value) for date in printed):
        return None
    return printed[0] if printed else None


def lone_weekday(passages: Iterable[str]) -> int | None:
    """The weekday by which passages name a day, if it is all that they say of the day.

    It is not where a date stands beside it, where there are two, or where something is counted from
    it (“two days before Thursday”).
    """
    named: set[int] = set()
    for text in passages:
        if dates_printed(text) or _COUNTED_FROM.search(text):
            continue
        named |= {weekday for weekday, _, _ in weekdays_named(text)}
    return named.pop() if len(named) == 1 else None
