"""Dates of other calendars in a passage.

Nothing here is read as a date: a source that prints 15 Ordibehesht 1399 does not print 4 May 2020.
It is looked at where somebody says that it does, to tell how to write that down, and whether the
two agree. Beside the calendars of `conversions` these are years that began in March, for which
1750/51 gives both, and the Julian calendar.
"""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple, TypeAlias

from dossier.core.dates.conversions import Spans, buddhist, islamic, ours, solar
from dossier.core.dates.day import CalendarDay
from dossier.core.dates.digits import plain_digits
from dossier.core.dates.other_months import numbered
from dossier.core.dates.pieces import LETTER, SPACE, WORD, Lazy
from dossier.core.dates.value import Edtf
from dossier.core.dates.words import months as our_months

LAST_JULIAN: Final = 1923  # Greece was the last to give it up
_LAST_FROM_MARCH: Final = 1751  # and England the last to begin the year on 25 March
_LADY_DAY: Final = (3, 25)
_LAST_MONTH: Final = 12
_FIRST_LUNAR_NOW: Final = 1411  # 1990; the solar year 1411 begins in 2032
_FIRST_BUDDHIST, _LAST_BUDDHIST = 2400, 2699
_ERAS: Final = (
    {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
    | {"Meiji": 1867, "Taisho": 1911, "Taishō": 1911, "Showa": 1925, "Shōwa": 1925}
    | {"Heisei": 1988, "Reiwa": 2018, "民國": 1911, "民国": 1911, "Minguo": 1911}
)
"""The year before the first of each era."""
_CHINA: Final = frozenset({"民國", "民国", "Minguo"})
# A name has up to three words; one of Thai runs on with its vowel signs and full stops.
_NAME: Final = (
    rf"(?P<name>(?:{LETTER}|(?!\w)['’.\u0e00-\u0e4f-]){{1,24}}"
    rf"(?:[^\S\n](?:{LETTER}|['’-]){{1,24}}){{0,2}}?)"
)
_YEAR: Final = r"(?P<year>[0-9]{3,4})(?![0-9])"
_ERA_WORD: Final = r"(?:(?:พ\.ศ\.|B\.?E\.?|A\.?H\.?|A\.?P\.?|سال|عام|سنة)\s?)?"
_DAY: Final = r"(?<![0-9])(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_N: Final = "[0-9〇零一二三四五六七八九十元]"
_NAMED: Final = (
    Lazy(lambda: rf"{_DAY}{SPACE}(?:of{SPACE}|ماه{SPACE})?{_NAME},?{SPACE}{_ERA_WORD}{_YEAR}"),
    Lazy(lambda: rf"(?<!\w){_NAME}{SPACE}{_DAY},?{SPACE}{_ERA_WORD}{_YEAR}"),
    Lazy(lambda: rf"(?<![0-9\w])(?P<day>){_NAME},?{SPACE}{_ERA_WORD}{_YEAR}"),
)
_IN_NUMBERS: Final = Lazy(
    lambda: (
        r"(?<![\w/.-])(?:(?P<year>1[234][0-9]{2}|2[456][0-9]{2})(?P<sep>[/.-])(?P<month>[0-9]{1,2})"
        r"(?P=sep)(?P<day>[0-9]{1,2})|(?P<day2>[0-9]{1,2})(?P<sep2>[/.-])(?P<month2>[0-9]{1,2})"
        r"(?P=sep2)(?P<year2>1[234][0-9]{2}|2[456][0-9]{2}))(?![\w/-])"
    )
)
_BY_ERA: Final = Lazy(
    lambda: (
        rf"(?:(?P<day>[0-9]{{1,2}}){SPACE}(?P<name>{WORD}),?{SPACE})?"
        rf"(?P<era>{'|'.join(_ERAS)})[^\S\n]?(?P<year>{_N}{{1,4}})"
        rf"(?:年(?:(?P<month>{_N}{{1,3}})月(?:(?P<date>{_N}{{1,3}})日)?)?)?"
    )
)
_BUDDHIST_YEAR: Final = Lazy(
    lambda: r"(?:พ\.ศ\.|B\.?E\.)\s?(?P<year>2[456][0-9]{2})|(?P<other>2[456][0-9]{2})\s?B\.?E\b"
)
_TWO_YEARS: Final = Lazy(
    lambda: (
        rf"(?:(?:{_DAY}{SPACE}(?P<name>{WORD})|(?<!\w)(?P<name2>{WORD}){SPACE}(?P<day2>[0-9]{{1,2}})),?"
        rf"{SPACE})?(?<![\w/.-])(?P<year>1[0-7][0-9]{{2}})/(?P<next>[0-9]{{1,2}}|1[0-7][0-9]{{2}})"
        r"(?![0-9/])"
    )
)


class Elsewhere(NamedTuple):
    """A date of another calendar.

    Attributes:
        words: As it is printed.
        calendar: Which one it is of.
        spans: The first and last of our days that it may be, for each way to take it.
        start: Where it begins in the passage.
        end: Where it ends.
    """

    words: str
    calendar: str
    spans: Spans
    start: int
    end: int

    def fits(self, value: Edtf) -> bool:
        """Tell whether a date may be this one; one without a year may be any."""
        if value.earliest is None or value.latest is None:
            return True
        return any(value.earliest <= last and first <= value.latest for first, last in self.spans)

    @property
    def label(self) -> str:
        """The day it is, or the first day and the last, as EDTF."""
        first, last = self.spans[0]
        return str(first) if first == last else f"{first}/{last}"


def elsewhere(text: str) -> tuple[Elsewhere, ...]:
    """The dates of other calendars that a passage prints, with the longer of two that overlap."""
    plain = plain_digits(text)
    found = [*_by_name(plain), *_in_numbers(plain), *_by_era(plain), *_two_years(plain)]
    taken = bytearray(len(text))
    kept: list[Elsewhere] = []
    for start, end, calendar, spans in sorted(found, key=lambda one: (one[0] - one[1], one[0])):
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\1" * (end - start)
            words = text[start:end].strip(" ,")
            kept.append(Elsewhere(words, calendar, spans, start, end))
    return tuple(sorted(kept, key=lambda one: one.start))


def as_julian(value: Edtf) -> tuple[CalendarDay, ...]:
    """The days that a printed day may be, where our calendar was not yet in use.

    It may be a day of the Julian calendar; and where the year began on 25 March, its first days had
    the number of the year before. The first of them is that of the Julian calendar alone.
    """
    if not value.is_day or value.earliest is None or value.earliest.year > LAST_JULIAN:
        return ()
    year, month, day = value.earliest
    if year > _LAST_FROM_MARCH or (month, day) >= _LADY_DAY:
        return (value.earliest.from_julian,)
    later = CalendarDay(year + 1, month, day)
    return (value.earliest.from_julian, later.from_julian, later)


_Found: TypeAlias = tuple[int, int, str, Spans]


def _by_name(text: str) -> Iterator[_Found]:
    """15 Ordibehesht 1399, 11 رمضان 1441, 4 พฤษภาคม 2563, 4 May 2563, พ.ศ. 2563."""
    for pattern in _NAMED:
        for match in pattern.all(text):
            calendar, month = _calendar(match["name"], int(match["year"]))
            day = int(match["day"]) if match["day"] else None
            spans = _SPANS[calendar](int(match["year"]), month, day) if calendar else ()
            if spans:
                yield (*match.span(), calendar, spans)
    for match in _BUDDHIST_YEAR.all(text):
        spans = buddhist(int(match["year"] or match["other"]), None, None)
        yield (*match.span(), "Buddhist", spans)


def _calendar(name: str, year: int) -> tuple[str, int]:
    """The calendar of a month and its number; "" for a month of ours in a year of ours."""
    calendar, month = numbered().get(name, ("Buddhist", 0))
    if calendar != "Buddhist":
        return calendar, month
    found = our_months().get(name)
    month = found.number if found else month
    is_theirs = _FIRST_BUDDHIST <= year <= _LAST_BUDDHIST
    return (calendar, month) if month and is_theirs else ("", 0)


_SPANS: Final[dict[str, Callable[[int, int, int | None], Spans]]] = {
    "Solar Hijri": solar,
    "Islamic": islamic,
    "Buddhist": buddhist,
}


def _in_numbers(text: str) -> Iterator[_Found]:
    """1399/02/15 by the sun, 11/09/1441 by the moon, 4/5/2563 since the Buddha."""
    for match in _IN_NUMBERS.all(text):
        year, month, day = (
            int(match[part] or match[f"{part}2"]) for part in ("year", "month", "day")
        )
        calendar = "Solar Hijri" if year < _FIRST_LUNAR_NOW else "Islamic"
        if year >= _FIRST_BUDDHIST:
            calendar = "Buddhist"
        spans = _SPANS[calendar](year, month, day) if 1 <= month <= _LAST_MONTH else ()
        if spans:
            yield (*match.span(), calendar, spans)


def _by_era(text: str) -> Iterator[_Found]:
    """令和2年5月4日, 民國109年, 4 May Reiwa 2."""
    for match in _BY_ERA.all(text):
        era = match["era"]
        year = _ERAS[era] + _number(match["year"])
        named = our_months().get(match["name"] or "")
        month = _number(match["month"] or "") or (named.number if named else 0)
        day = _number(match["date"] or (match["day"] if named else ""))
        calendar = "Republic of China" if era in _CHINA else "Japanese"
        start = match.start() if named or not match["name"] else match.start("era")
        if spans := ours(year, month, day):
            yield start, match.end(), calendar, spans


def _number(digits: str) -> int:
    """The number of Arabic or Chinese digits; 0 for none. The first year of an era is 元."""
    values = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {
        "零": 0,
        "元": 1,
    }
    tens, found, ones = digits.partition("十")
    if found:
        return (values.get(tens, 1)) * 10 + values.get(ones, 0)
    plain = "".join(str(values.get(digit, digit)) for digit in digits)
    return int(plain) if plain else 0


def _two_years(text: str) -> Iterator[_Found]:
    """4 February 1750/51: the year began in March, and so the second is ours."""
    for match in _TWO_YEARS.all(text):
        month = our_months().get(match["name"] or match["name2"] or "")
        year, day = int(match["year"]) + 1, match["day"] or match["day2"]
        if not str(year).endswith(match["next"]):
            continue
        if month is None or day is None:
            first, last = CalendarDay(year - 1, 1, 1), CalendarDay(year, 12, 31)
            yield match.start("year"), match.end(), "Julian", ((first, last),)
        elif spans := ours(year, month.number, int(day)):
            julian = spans[0][0].from_julian
            yield (*match.span(), "Julian", (*spans, (julian, julian)))
