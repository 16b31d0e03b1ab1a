"""The dates a passage prints, in words or numbers, in English, Ukrainian and Russian.

A list of patterns, the most telling first; each reads what the ones before it left over. A reader
of dates in free text can only do its best, so these patterns would rather miss a date than make
one up: what is missing in a text (mostly the year) is X in the result, 05/08/2024 is not read, as
nobody can say which is the month, and a number that counts something is not a year.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from dossier.core.dates.parser import DateError, parse
from dossier.core.dates.value import Edtf, Precision
from dossier.core.dates.weekdays import weekdays_named
from dossier.core.dates.words import CYRILLIC_MONTHS, ENGLISH_MONTHS, MONTHS, any_of


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """One date in a passage.

    Attributes:
        date: What is printed, and no more: `XXXX-08-20` for "20 August".
        start: Offset of its first character, in code points; an attached weekday is included.
        end: Offset after its last character.
        weekday: The weekday printed with it (Monday = 0), as in "Thursday, April 17"; else None.
    """

    date: Edtf
    start: int
    end: int
    weekday: int | None = None


# A space, or the end of a wrapped line, but never an empty line.
_SPACE = r"(?:[^\S\n]{1,4}|[^\S\n]{0,4}\n[^\S\n]{0,4})"
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])"
_ORDINAL = r"(?:st|nd|rd|th|-?(?:го|те|е|й))?"
_YEAR = r"(?:1[89]|20)[0-9]{2}(?![0-9])"
_ERA = rf"(?:{_SPACE}(?:року|році|роком|рік|года|году|годом|год|р\.|г\.)(?!\w))?"
_DASH = r"[-–—]"
_TO = rf"{_SPACE}(?:to|до|по){_SPACE}"
# What makes a number part of a longer number, an amount, a time of day or a code.
_FREE_BEFORE = r"(?=[0-9])(?<![\w.,:/$€£₴₽#№-])"
_FREE_AFTER = r"(?![\w%:/]|-\w|[.,][0-9])"
# No further part, as a version or an address has; a letter may follow, as in "16.04.2024р."
_CODE_ENDS = r"(?![./-][0-9])"
# What a number counts if it is neither a year nor a day and month.
_NOT_COUNTING = (
    r"(?!\s?(?:[%°$€£₴₽]|[ap]\.?m\b|GMT\b|UTC\b|hours?\b|hrs\b|views|times\b|per\s?cent|points?\b"
    r"|thousand|million|billion|k[mg]\b|met(?:er|re)s|miles|tonnes|tons|dollars|euros|hryvni"
    r"|people|persons|men\b|women|children|soldiers|troops|civilians|prisoners|drones|missiles"
    r"|тис|тыс|млн|млрд|грн|грив|руб|дол|км\b|осіб|людей|человек|дітей|детей|перегляд|просмотр|раз))"
)


def _not_after(words: str) -> str:
    return "".join(rf"(?<!\b{word} )" for word in words.split())


_NOT_A_CLOCK = _not_after("at о об")
_NOT_AN_AMOUNT = _not_after(
    "some over than nearly almost понад більше близько майже более свыше около почти"
)
_MONTH = any_of(MONTHS)
_ENGLISH_MONTH = any_of(ENGLISH_MONTHS)
_CYRILLIC_MONTH = any_of(CYRILLIC_MONTHS)
_NOT_MAY = any_of(ENGLISH_MONTHS.keys() - {"May", "MAY"})
_BEFORE_MONTH = (
    "[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]hroughout|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext"
)
_BEFORE_CYRILLIC_MONTH = (
    "[УуВвЗзСс]|[Дд]о|[Вв]ід|[Оо]т|[Пп]ісля|[Пп]осле|[Нн]априкінці|початку|кінця|начал[еа]|конц[еа]"
)

# The groups a pattern may have: lead (words before the date), day, last (day), month (a number or
# a word), year, last_year, decade (three digits).
_PATTERNS = (
    # 2025-04-18
    r"(?<![\w/-])(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?![0-9/-])",
    # 18.04.2025
    rf"{_FREE_BEFORE}(?P<day>[0-9]{{1,2}})\.(?P<month>[0-9]{{1,2}})\.(?P<year>{_YEAR}){_CODE_ENDS}",
    # 18/04/2025 and 04/18/2025
    rf"{_FREE_BEFORE}(?P<day>1[3-9]|2[0-9]|3[01])/(?P<month>[0-9]{{1,2}})/(?P<year>{_YEAR}){_CODE_ENDS}",
    rf"{_FREE_BEFORE}(?P<month>[0-9]{{1,2}})/(?P<day>1[3-9]|2[0-9]|3[01])/(?P<year>{_YEAR}){_CODE_ENDS}",
    # 18 April, 17-18 April 2025, 18th of April, 18 квітня 2025 року, с 17 по 18 апреля
    (
        rf"{_FREE_BEFORE}(?:(?P<day>{_DAY}){_ORDINAL}(?:{_SPACE}?{_DASH}{_SPACE}?|{_TO}))?"
        rf"(?P<last>{_DAY}){_ORDINAL}{_SPACE}(?:of{_SPACE})?(?P<month>{_MONTH})"
        rf"(?:,?{_SPACE}(?P<year>{_YEAR}){_NOT_COUNTING}{_ERA})?"
    ),
    # April 18, April 18, 2025, April 17-18; but a spaced dash is one of the sentence, as in
    # "on April 18 – 20 people"
    (
        rf"(?P<month>{_ENGLISH_MONTH}){_SPACE}(?P<day>{_DAY}){_ORDINAL}"
        rf"(?:(?:{_DASH}|{_TO})(?P<last>{_DAY}){_ORDINAL})?"
        rf"(?:,?{_SPACE}(?P<year>{_YEAR}){_NOT_COUNTING}|{_FREE_AFTER})"
    ),
    # April 2025, в апреле 2025 года
    (
        rf"(?P<month>{_MONTH})(?:,|{_SPACE}of)?{_SPACE}(?P<year>{_YEAR}){_ERA}"
        rf"{_FREE_AFTER}{_NOT_COUNTING}"
    ),
    # in April, mid-April; у квітні
    rf"(?P<lead>\b(?:{_BEFORE_MONTH})(?:{_SPACE}|-))(?P<month>{_NOT_MAY})",
    rf"(?P<lead>\b(?:{_BEFORE_CYRILLIC_MONTH}){_SPACE})(?P<month>{_CYRILLIC_MONTH})",
    # 18.04
    (
        rf"{_FREE_BEFORE}{_NOT_A_CLOCK}(?P<day>0[1-9]|[12][0-9]|3[01])\.(?P<month>0[1-9]|1[0-2])"
        rf"{_FREE_AFTER}{_NOT_COUNTING}"
    ),
    # 1990s, 1990-х
    rf"{_FREE_BEFORE}(?P<decade>(?:19|20)[0-9])0(?:s|-х|-ті|-е)(?!\w)",
    # 2025, 2024-2025, 2025-го
    (
        rf"{_FREE_BEFORE}{_NOT_AN_AMOUNT}(?P<year>(?:19|20)[0-9]{{2}})"
        rf"(?:{_DASH}(?P<last_year>(?:19|20)[0-9]{{2}})|-(?:го|й|му|м))?"
        rf"{_FREE_AFTER}{_NOT_COUNTING}{_ERA}"
    ),
)
_WEEKDAY_TO_DATE = re.compile(r"[.,]?[^\S\n]{1,4}(?:the\s)?")
_DATE_TO_WEEKDAY = re.compile(r",?[^\S\n]{1,4}\(?|\(")
# "April 17, Thursday." names the day once more; "on April 17, Thursday's talks" does not.
_WEEKDAY_CLOSED = re.compile(r"[,.;:)\n]|$")


def dates_printed(text: str) -> list[PrintedDate]:
    """Return the dates a passage prints, in order; none overlaps another.

    Read are days, with or without a year and weekday ("20 August", "Thursday, April 17", "August
    20, 2024", "16.04.2024", "20.08", "2025-04-18", "23 липня", "9 марта 2022 года"), months ("in
    March 2022", "у березні"), runs of days in one month ("21–23 July") and of years as intervals,
    years and decades ("1990s"). English months need their capital, and "May" a number beside it.
    """
    found: list[PrintedDate] = []
    rest = text
    for pattern in _patterns():
        rest = pattern.sub(lambda match: _take(match, found), rest)
    found.sort(key=lambda printed: printed.start)
    return list(_with_weekdays(text, found))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    # To compile them takes 40 ms, which a command that reads no passage need not spend.
    return tuple(map(re.compile, _PATTERNS))


def _take(match: re.Match[str], found: list[PrintedDate]) -> str:
    """Note a date that was found, and return what to leave in its place for later patterns."""
    parts = match.groupdict()
    try:
        date = parse(_value(parts))
    except DateError:
        return match[0]
    start = match.start() + len(parts.get("lead") or "")
    found.append(PrintedDate(date, start, match.end()))
    # As long as the date, so that offsets stay, and nothing that any pattern could begin with.
    return "\0" * len(match[0])


def _value(parts: dict[str, str | None]) -> str:
    """Return the EDTF text of the parts that a pattern found."""
    if decade := parts.get("decade"):
        return f"{decade[:3]}X"
    year = parts.get("year") or "XXXX"
    if last_year := parts.get("last_year"):
        return f"{year}/{last_year}"
    word = parts.get("month")
    if word is None:
        return year
    month = f"{year}-{MONTHS[word]:02}" if word in MONTHS else f"{year}-{int(word):02}"
    days = [f"{month}-{int(day):02}" for day in (parts.get("day"), parts.get("last")) if day]
    return "/".join(days) or month


def _with_weekdays(text: str, dates: list[PrintedDate]) -> Iterator[PrintedDate]:
    """Attach to each day the weekday printed right before it, or else right after it."""
    before: dict[int, tuple[int, int]] = {}
    after: dict[int, tuple[int, int]] = {}
    starts = {printed.start for printed in dates}
    for weekday, start, end in weekdays_named(text):
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
