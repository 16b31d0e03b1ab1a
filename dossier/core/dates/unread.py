"""Dates that stand in a passage and cannot be read here: in other words, calendars and styles.

Whoever is told that a source does not print a date must be able to rely on it. So before that is
said, a passage is looked through for what may be that date after all: the words of a language or of
a calendar that are not known here, two digits for a year, a day of the Julian calendar, a number
that may be the year or count something.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple

from dossier.core.dates.calendars import as_julian, elsewhere
from dossier.core.dates.digits import plain_digits
from dossier.core.dates.languages import READ
from dossier.core.dates.numeric import short_years
from dossier.core.dates.other_months import calendar_of
from dossier.core.dates.pieces import LETTER, SPACE, Lazy, PrintedDate, union
from dossier.core.dates.value import NO_YEAR, Edtf, Precision, compatible, years_of
from dossier.core.dates.words import months
from dossier.core.dates.years import LAST_READ, is_counting
from dossier.core.text.spans import Spans

_FIRST_OF_HIJRA, _LAST_OF_HIJRA = 1250, 1499
_FIRST_OURS: Final = 1500
_SHORTEST: Final = 2  # letters of a word that is no name of a month in Latin letters
# With the vowel signs of the scripts of India, Thailand and Burma.
_LETTER: Final = r"(?:[^\W\d_]|(?!\w)['’\u0900-\u0963\u0970-\u0dff\u0e00-\u0e4f\u1000-\u103f-])"
_WORD: Final = rf"(?P<word>{_LETTER}{{2,30}})"
_NAME: Final = rf"{_LETTER}{{1,30}}"
_DAY: Final = r"(?<![0-9.,:/$€£-])(?P<day>[0-9]{1,2})(?![0-9%:/]|[.,][0-9])"
_YEAR: Final = r"(?<![0-9.,$€£])(?P<year>[0-9]{3,4})(?![0-9%]|[.,][0-9])"
_SHORT_WORD: Final = rf"(?:{LETTER}{{1,5}}\.?{SPACE})?"
#: 4. toukokuuta 2020, 4 de maio de 2020; toukokuun 4, 2020; 2020. május 4., 2020 m. gegužės 4 d.
_SHAPES: Final = (
    Lazy(
        lambda: (
            rf"{_DAY}[.º°]?(?:-?{LETTER}{{1,3}})?{SPACE}{_SHORT_WORD}{_WORD}\.?,?"
            rf"{SPACE}{_SHORT_WORD}{_YEAR}"
        )
    ),
    Lazy(lambda: rf"(?<!\w){_WORD}{SPACE}{_DAY}\.?,{SPACE}{_YEAR}"),
    Lazy(lambda: rf"{_YEAR}\.?,?{SPACE}{_SHORT_WORD}{_WORD}\.?{SPACE}{_DAY}"),
)
_DAY_AND_WORD: Final = Lazy(
    lambda: rf"{_DAY}[.º°]?(?:-?{LETTER}{{1,3}})?{SPACE}{_SHORT_WORD}{_WORD}"
)
_LUNAR: Final = Lazy(lambda: r"(?:农历|農曆|阴历|陰曆|旧暦|舊曆|음력)[^\s,.，。]{1,16}")
_TENS: Final = (
    *("", "", "twenties", "thirties", "forties", "fifties", "sixties", "seventies"),
    *("eighties", "nineties"),
)
_SHORT_DECADE: Final = Lazy(
    lambda: (
        rf"(?<![0-9.,])[’']?(?P<tens>[1-9])0{union('decade_after')}(?!\w)"
        rf"|(?:[A-Za-z]+-)?(?i:(?P<word>{'|'.join(filter(None, _TENS))}))(?!\w)"
    )
)
_CENTURY: Final = Lazy(
    lambda: (
        rf"(?<![\w'’-])(?:{union('century_before')}{SPACE}{_NAME}(?:{SPACE}{_NAME})?"
        rf"|{_NAME}{union('century_after')})(?!\w)"
    )
)
_NUMBER: Final = Lazy(lambda: r"(?<![0-9])[0-9]{1,4}(?![0-9])")
_GOES_ON: Final = Lazy(lambda: rf"{union('goes_on')}\Z")
_THREE_NUMBERS: Final = Lazy(
    lambda: r"(?<![0-9])([0-9]{1,4})[^\w\n]{1,3}([0-9]{1,2})[^\w\n]{1,3}([0-9]{1,4})(?![0-9])"
)
_BEFORE_CHRIST: Final = Lazy(
    lambda: (
        rf"(?<![\w’'])[\w’']{{1,24}}(?:{SPACE}[\w’']{{1,24}})?,?{SPACE}?{union('bc_after')}(?!\w)"
    )
)
#: What stands between a day and its year may be the same day by another calendar, in brackets.
_NEXT_NUMBER: Final = Lazy(
    lambda: rf"(?:\s?[\[(][^\])\n]{{1,40}}[\])])?,?{SPACE}(?P<year>[0-9]{{3,4}})(?![0-9])"
)
_ORDINAL: Final = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth"
    r"|twentieth|thirtieth|premier|primero|ersten?|zweiten?|dritten?|\w+ten|\w+(?:го|ого|ього)|ال\w+"
    r"|\w+م)"
)
_DAY_IN_WORDS: Final = Lazy(lambda: rf"(?<!\w){_ORDINAL}{SPACE}(?:{union('of')}{SPACE})?\Z")


class Unread(NamedTuple):
    """What may be a date that is asked about.

    Attributes:
        words: As it stands there; "" where only its numbers do, each by itself.
        why: What keeps it from being read, as the end of a sentence.
    """

    words: str
    why: str


def unread(
    text: str, said: Edtf, language: str | None, printed: tuple[PrintedDate, ...]
) -> Unread | None:
    """What of a passage may print a date although it cannot be read; None where nothing does.

    Args:
        text: The passage.
        said: A single date that is not among those read in it.
        language: The tag of its language, where it is known.
        printed: The dates that are read in it.
    """
    plain = plain_digits(text)
    found = chain(
        _of_other_calendar(text, said, printed),
        _of_short_year(text, said),
        _of_short_decade(plain, said),
        _of_century(text, said, printed),
        _of_unsure_year(plain, said, printed),
        _of_other_words(text, plain, said, language),
        _in_words(text, said, printed),
        _of_other_era(plain, said, printed),
        _of_other_numbers(text, plain, said),
    )
    return next(found, None)


def _of_other_calendar(text: str, said: Edtf, printed: tuple[PrintedDate, ...]) -> Iterator[Unread]:
    for one in elsewhere(text):
        ends = (end for span in one.spans for end in span)
        if one.fits(said) and (said.year is not None or any(map(said.contains, ends))):
            yield Unread(one.words, f"the {one.calendar} calendar has it as {one.label}")
    for read in printed:
        words = text[read.start : read.end]
        for day in as_julian(read.date):
            if said.contains(day):
                yield Unread(words, f"if it is of the Julian calendar, it is {day}")
        same_day = (read.date.month, read.date.day) == (said.month, said.day)
        if same_day and _is_theirs(read.date.year) and not _is_theirs(said.year):
            yield Unread(words, "its year may be one of the Hijra, or counted from elsewhere")
    whole = Spans((one.start, one.end) for one in elsewhere(text))
    for match in _DAY_AND_WORD.all(plain_digits(text)):
        words = text[match.start() : match.end()]
        calendar = calendar_of().get(match["word"])
        if calendar and not whole.touch(*match.span()):
            yield Unread(words, f"it is of the {calendar} calendar, and cannot be counted here")
    for match in _LUNAR.all(text):
        yield Unread(match[0], "it is of a lunar calendar, and cannot be counted here")


def _is_theirs(year: int | None) -> bool:
    return year is not None and _FIRST_OF_HIJRA <= year <= _LAST_OF_HIJRA


def _of_other_era(plain: str, said: Edtf, printed: tuple[PrintedDate, ...]) -> Iterator[Unread]:
    """A year before Christ whose number is there, with an era that is not known: 44 eaa."""
    if said.year_mask in ("", NO_YEAR) or years_of(said.year_mask)[0] > 0:
        return
    if said.year is None:
        same = any(one.date.precision is said.precision for one in printed)
        found = () if same else (match[0] for match in _BEFORE_CHRIST.all(plain))
        why = "such a span of years before Christ is not read here"
    else:
        number = f"{1 - said.year:,}".replace(",", "[,. ]?")
        pattern = rf"(?<![0-9.,]){number}(?![0-9])(?:\s?[^\s,;]+)?"
        found = (match[0] for match in re.finditer(pattern, plain))
        why = "no era that is known here stands beside it"
    for words in found:
        yield Unread(words, why)


def _of_short_year(text: str, said: Edtf) -> Iterator[Unread]:
    if said.year is not None and said.year >= 0:
        for one in short_years(text, said.year // 100):
            if any(compatible(said, way) for way in one.readings):
                yield Unread(one.words, "two digits of a year leave the century open")


def _of_short_decade(plain: str, said: Edtf) -> Iterator[Unread]:
    """The '90s, 90-ті, the Fifties: ten years of nobody knows which century."""
    if said.precision is Precision.DECADE and not said.year_mask.startswith("-"):
        tens = said.year_mask[2]
        for match in _SHORT_DECADE.all(plain):
            digit = match["tens"] or str(_TENS.index(match["word"].lower()))
            if digit == tens:
                yield Unread(match[0], "the century is not printed, or in words")


def _of_century(text: str, said: Edtf, printed: tuple[PrintedDate, ...]) -> Iterator[Unread]:
    """A century whose number is in words, in a language in which they are not known."""
    is_read = any(one.date.precision is Precision.CENTURY for one in printed)
    if said.precision is Precision.CENTURY and not is_read:
        for match in _CENTURY.all(text):
            yield Unread(match[0], "the number of the century is in words not known here")


def _of_unsure_year(plain: str, said: Edtf, printed: tuple[PrintedDate, ...]) -> Iterator[Unread]:
    """A day without a year, and behind it the number of the year, which may count something."""
    for one in printed:
        if one.date.year is not None or (one.date.month, one.date.day) != (said.month, said.day):
            continue
        number = _NEXT_NUMBER.match(plain, one.end)
        if number and int(number["year"]) == said.year and not is_counting(plain, number.end()):
            words = plain[one.start : number.end()]
            yield Unread(words, f"whether {said.year} is its year or counts something is unsure")


def _of_other_words(text: str, plain: str, said: Edtf, language: str | None) -> Iterator[Unread]:
    """A day and a year with a word between them that is no month here, or numbers alone."""
    known = language.partition("-")[0] if language else None
    foreign = known is not None and known not in READ
    why = f"the months of “{known}” are not known here" if foreign else "its words are not known"
    others = Spans((one.start, one.end) for one in elsewhere(plain))
    for pattern in _SHAPES:
        for match in pattern.all(plain):
            is_known = others.touch(*match.span())
            if not is_known and _may_name_a_month(plain, match) and _may_mean(match, plain, said):
                yield Unread(text[match.start() : match.end()], why)
    wanted = {part for part in (said.year, said.day) if part is not None}
    if foreign:
        numbers = {int(match[0]) for match in _NUMBER.all(plain)}
        if wanted <= numbers and (wanted or said.month):
            yield Unread("", why)
    elif known is None and said.year is None:
        for match in _DAY_AND_WORD.all(plain):
            if int(match["day"]) == said.day and _may_name_a_month(plain, match):
                yield Unread(text[match.start() : match.end()], why)


def _may_mean(match: re.Match[str], plain: str, said: Edtf) -> bool:
    """Tell whether a day, a strange word and a year may be a date that is asked about.

    Its numbers are those of the date; or else its year is counted from elsewhere, in a calendar
    whose month has a name: 5 Iyar 5780.
    """
    year = int(match["year"])
    if said.year in (None, year):
        return said.day in (None, int(match["day"]))
    is_ours = _FIRST_OURS <= year <= LAST_READ
    return not is_ours and not match["word"].islower() and not is_counting(plain, match.end())


def _may_name_a_month(plain: str, match: re.Match[str]) -> bool:
    """Tell whether a word beside a day is neither a month that is read, nor counted, nor common."""
    word = match["word"]
    is_common = _GOES_ON.match(word) is not None or (len(word) <= _SHORTEST and word.isascii())
    return word not in months() and not is_common and not is_counting(plain, match.end("day"))


def _of_other_numbers(text: str, plain: str, said: Edtf) -> Iterator[Unread]:
    """The three numbers of a day together, in an order or style that is not read: 2020|05|04."""
    wanted = (said.year, said.month, said.day)
    if None in wanted:
        return
    for match in _THREE_NUMBERS.all(plain):
        if sorted(map(int, match.groups())) == sorted(part or 0 for part in wanted):
            yield Unread(
                text[match.start() : match.end()], "which of its numbers is which is unsure"
            )
    compact = f"{said.year:04}{said.month:02}{said.day:02}"
    for eight in (compact, compact[6:] + compact[4:6] + compact[:4]):
        if re.search(rf"(?<![0-9]){eight}(?![0-9])", plain):
            yield Unread(eight, "a number of eight digits may be another")


def _in_words(text: str, said: Edtf, printed: tuple[PrintedDate, ...]) -> Iterator[Unread]:
    """The fourth of May 2020: a month that is read, and before it its day in words."""
    for one in printed:
        if one.date.precision is Precision.MONTH and said.day and compatible(one.date, said):
            day = _DAY_IN_WORDS.ends(text, one.start)
            if day:
                yield Unread(text[day.start() : one.end], "days in words are not read here")
