"""Whether passages print a date: as a date that is read, or by its parts, each somewhere.

There are four answers. A date is printed, or it is not; and so that neither is ever said wrongly,
it may be printed in numbers that can be read in two ways, or in words that cannot be read here.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dossier.core.dates import Edtf, Precision, PrintedDate, compatible, dates_printed
from dossier.core.dates import weekdays_named as named_in
from dossier.core.dates.digits import plain_digits
from dossier.core.dates.numeric import Orders, orders_in, two_ways
from dossier.core.dates.unread import unread
from dossier.core.dates.words import months
from dossier.core.dates.years import is_counting
from dossier.core.text.patterns import lazily
from dossier.core.text.spans import Spans

# A number that stands for itself, a year also in numbers: 05/08/2024.
_DAY: Final = re.compile(
    r"(?<![0-9.,:/$€£-])[0-9]{1,2}(?=(?:st|nd|rd|th|-?го|er|º|\.)?(?:[^\w%:/]|$))(?![.,][0-9])"
)
_YEAR: Final = re.compile(r"(?<![0-9A-Za-z$€£])(?<![0-9],)[0-9]{3,4}(?![0-9A-Za-z%]|[.,][0-9]{3})")
_WORD: Final = re.compile(r"[^\W\d_]+\.?")
#: What is blanked before parts are looked for: they say more than a year or a month.
_WHOLE: Final = frozenset(Precision) - {Precision.MONTH, Precision.YEAR}
#: What says that a weekday is not the day of the event, but one it is counted from.
_COUNTED_FROM: Final = re.compile(
    r"\b(?:before|after|ago|earlier|later|previous|following|next|last|yesterday|tomorrow|eve|since"
    r"|until|till|by|напередодні|після|до|тому|раніше|пізніше|накануне|после|назад|ранее|позже"
    r"|минул\w+|прошл\w+|наступн\w+|следующ\w+)\b",
    re.IGNORECASE,
)


class DateAnswer(StrEnum):
    """Whether a date is printed."""

    PRINTED = "printed"
    TWO_WAYS = "two-ways"  # in numbers that can be read in two ways
    UNREAD = "unread"  # it may be, in words that cannot be read here
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Said:
    """An answer, with the words it is about, and what is to be said of them."""

    answer: DateAnswer
    words: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class PrintingText:
    """A text that may print a date, the language of its source, and all that the source prints."""

    text: str
    language: str | None = None
    whole: str = ""

    @property
    def orders(self) -> Orders:
        """What the source shows of the order of day and month in numbers."""
        return orders_in(self.whole or self.text)

    @property
    def dates(self) -> tuple[PrintedDate, ...]:
        """Every date that is read in it."""
        return dates_printed(self.text, self.language, self.orders)

    def prints(self, said: Edtf) -> bool:
        """Whether it prints a single date: it, one that says more, or all its parts."""
        ends = (end for one in self.dates for end in (one.date, *one.date.sides))
        return any(end and compatible(said, end) for end in ends) or self._has_parts(said)

    def _has_parts(self, said: Edtf) -> bool:
        """Whether each part of a date stands somewhere outside the days that are read."""
        whole = (one for one in self.dates if one.date.precision in _WHOLE)
        rest = plain_digits(Spans((one.start, one.end) for one in whole).blank(self.text))
        if said.year is None and said.day is None and said.month is None:
            return False
        return (
            (said.year is None or said.year in _numbers(_YEAR, rest))
            and (said.day is None or said.day in _numbers(_DAY, rest))
            and (said.month is None or said.month in _months(rest))
        )

    def differently(self, said: Edtf) -> Said:
        """Whether it may print a single date that it does not surely print."""
        for one in two_ways(self.text, self.orders):
            if any(compatible(said, way) for way in one.readings):
                ways = " and as ".join(sorted(way.text for way in one.readings))
                return Said(DateAnswer.TWO_WAYS, one.words, ways)
        found = unread(self.text, said, self.language, self.dates)
        return Said(DateAnswer.UNREAD, *found) if found else Said(DateAnswer.ABSENT)


@dataclass(frozen=True, slots=True)
class PrintedIn:
    """The passages that may print a date."""

    all: tuple[PrintingText, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Their texts."""
        return tuple(one.text for one in self.all)

    def dates(self) -> Iterator[PrintedDate]:
        """Every date that is read in them."""
        for one in self.all:
            yield from one.dates

    @property
    def name_weekdays(self) -> bool:
        """Whether they name a weekday at all, which is sooner seen than the dates."""
        return any(named_in(text) for text in self.texts)

    def hold(self, words: str) -> bool:
        """Whether one of them holds some words, and not as a part of longer ones."""
        return any(_holds(text, words) for text in self.texts)

    def say(self, said: Edtf) -> Said:
        """Whether they print a date, or, of an interval, both its ends."""
        if any(compatible(said, one.date) for one in self.dates()):
            return Said(DateAnswer.PRINTED)
        ends = [self._say(end) for end in dict.fromkeys(said.sides) if end]
        order = list(DateAnswer)
        return max(ends, key=lambda one: order.index(one.answer))

    def _say(self, said: Edtf) -> Said:
        if any(one.prints(said) for one in self.all):
            return Said(DateAnswer.PRINTED)
        answers = [one.differently(said) for one in self.all]
        order = list(DateAnswer)
        nothing = Said(DateAnswer.ABSENT)
        return min(answers, key=lambda one: order.index(one.answer), default=nothing)


def _numbers(pattern: re.Pattern[str], text: str) -> set[int]:
    """The numbers of a text that may be a day or a year, for they count nothing."""
    found = pattern.finditer(text)
    return {int(match[0]) for match in found if not is_counting(text, match.end())}


def _months(text: str) -> set[int]:
    words = {word for found in _WORD.findall(text) for word in (found, found.rstrip("."))}
    return {months()[word].number for word in words & months().keys()}


def _holds(text: str, words: str) -> bool:
    """Whether words stand in a text, cut off neither from a number nor from a word."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not _is_one(text[start - 1 : start], words[0]) and not _is_one(
            words[-1], text[end : end + 1]
        ):
            return True
        start = text.find(words, start + 1)
    return False


def _is_one(left: str, right: str) -> bool:
    """Whether two characters belong together: two digits, or two letters of an alphabet."""
    if left.isdecimal() and right.isdecimal():
        return True
    # In scripts without spaces the next word follows at once; their letters have no case.
    return (
        left.isalpha() and right.isalpha() and not (_RUNS_ON.match(left) or _RUNS_ON.match(right))
    )


#: Thai, Lao, Burmese, Khmer, Chinese, Japanese and Korean.
_RUNS_ON: Final = lazily(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3]")


def other_year(passages: Iterable[PrintingText], value: Edtf) -> Edtf | None:
    """The date that passages print where they have this day and month, but only in other years."""
    printed = [
        one.date
        for passage in passages
        for one in passage.dates
        if value.day is not None and (one.date.month, one.date.day) == (value.month, value.day)
    ]
    if any(compatible(date, value) for date in printed):
        return None
    return printed[0] if printed else None


def lone_weekday(passages: Iterable[PrintingText]) -> int | None:
    """The weekday by which passages name a day, if it is all that they say of the day.

    It is not where a date stands beside it, where there are two, or where something is counted from
    it (“two days before Thursday”).
    """
    named: set[int] = set()
    for one in passages:
        if one.dates or _COUNTED_FROM.search(one.text):
            continue
        named |= {weekday for weekday, _, _ in named_in(one.text)}
    return named.pop() if len(named) == 1 else None
