"""Dates with the name of a month: 4 May 2020, May 4, 4 травня, del 4 al 6 de mayo, May 2020.

All but a month that stands alone are read from their number, and the word beside it is looked up
among the months of all languages: that costs less than to look for those in a whole text.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from dossier.core.dates.languages import DateLanguage
from dossier.core.dates.languages.english import ENGLISH
from dossier.core.dates.pieces import (
    CODE_ENDS,
    DASH,
    DAY,
    FREE_AFTER,
    SPACE,
    WORD,
    Lazy,
    places,
    union,
    words_before,
)
from dossier.core.dates.words import Month, month_pieces, months, months_of, words_in
from dossier.core.dates.years import Reading, beside_month, is_counting

_VERB: Final = frozenset({"May", "MAY"})
_OF_AND_TWO_WORDS: Final = 3
_AND: Final = r"and|і|та|й|и|et|und|y|i|ve|و|और|&"
_NAME: Final = rf"{WORD}(?:[^\S\n]{WORD})?"
#: 18 April, 17-18 April, 17, 18 and 19 April, 18th of April, с 17 по 18 апреля, 4./5. Mai
_DAY_FIRST: Final = Lazy(
    lambda: (
        r"(?<![0-9][–—])"
        rf"(?:(?P<others>(?:{DAY}{union('ordinal')}?,{SPACE}){{0,6}}{DAY}{union('ordinal')}?)"
        rf"{SPACE}(?:{_AND}){SPACE}"
        rf"|(?P<first>{DAY})(?:{union('ordinal')}?(?:{SPACE}?{DASH}{SPACE}?"
        rf"|{SPACE}{union('to')}{SPACE})|\.?(?P<slash>/)))?"
        rf"(?P<last>{DAY})(?P<ordinal>{union('ordinal')})?{SPACE}(?P<of>{union('of')}{SPACE})?"
        rf"(?P<name>{_NAME})"
    )
)
_CODED: Final = Lazy(
    lambda: (
        rf"(?P<day>{DAY})(?P<sep>[-/.])(?P<name>{WORD})(?P=sep)"
        rf"(?P<year>[12][0-9]{{3}})(?![0-9]){CODE_ENDS}"
    )
)
#: April 18, April 17-18; a spaced dash is one of the sentence, as in "on April 18 – 20 people".
_DAYS: Final = Lazy(
    lambda: (
        rf"(?P<first>{DAY})(?:{ENGLISH.ordinal})?"
        rf"(?:(?:{DASH}|{SPACE}(?:{ENGLISH.to}){SPACE})(?P<last>{DAY})(?:{ENGLISH.ordinal})?)?"
    )
)
#: أيار/مايو
_OTHER_NAME: Final = Lazy(lambda: rf"\s?/\s?(?P<name>{_NAME})")
_NAME_BEFORE: Final = Lazy(lambda: rf"{_NAME}\.?\Z")
_GAP_BEFORE: Final = Lazy(lambda: rf"(?:[,،]|{SPACE}{union('of')})?{SPACE}\Z")
_TO_YEAR: Final = Lazy(
    lambda: rf"\)?(?:[,،]?{SPACE}(?:{union('of')}{SPACE})?(?:{union('before_year')}{SPACE}?)?|[,،])"
)
_HEBREW_YEAR: Final = Lazy(lambda: rf",?{SPACE}5[0-9]{{3}}(?![0-9])")
_FREE: Final = Lazy(lambda: FREE_AFTER)
#: What makes a German day of "4." before a month that is also English, and no end of a sentence.
_GERMAN_BEFORE: Final = Lazy(
    lambda: r"(?<!\w)(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Dd]e[nmr]|[Ss]eit|[Aa]b|und|\w+tag,?)\s\Z"
)
#: What may stand before a list of days: "on 17 and 18 April".
_LIST_BEFORE: Final = Lazy(
    lambda: (
        r"(?:^|[(,;:–—\n]\s?|(?<!\w)(?:[Oo]n|[Oo]f|[Tt]he|[Bb]etween|[Ff]rom|[Ff]or|[Bb]y|[Uu]ntil"
        r"|[Dd]ated|[Ll]es?|[Dd]u|[Dd]es|[Ee]ntre|[Aa]m|[Dd]en|[Vv]om|[Zz]wischen|[Ee]l|[Ll]os|[Dd]el"
        r"|[ВвУуЗзСс]|[Нн]а|[Мм]іж|[Мм]ежду|[Дд]о|[Ww]|[Zz]|يومي|في|در)\s)\Z"
    )
)
#: A capital tells a name where neither nouns nor the adjectives of peoples have one.
_NAMED_BY_CAPITAL: Final = frozenset({"en", "uk", "ru"})


class _Named(NamedTuple):
    """A month as a text has it, and where its name begins and ends."""

    month: Month
    start: int
    end: int


def day_first(text: str, start: int, language: str | None) -> Iterator[Reading]:
    """Read the day or days that begin at a number: 18 April 2025, and of 17 and 18 April both."""
    if reading := _coded(text, start):
        yield reading
        return
    match = _DAY_FIRST.match(text, start)
    named = _first_named(text, *match.span("name")) if match else None
    if match is None or named is None or not _is_run(text, start, match):
        return
    dotted = match["ordinal"] == "."
    if dotted and not _is_german(text, start, named.month, language):
        return
    year = _year(text, named.end, named.month)
    if year is None and _HEBREW_YEAR.match(text, named.end):
        return  # 14 Nisan 5780 is no day of April
    if not _is_meant(named.month, language, has_year=year is not None, dotted=dotted):
        return
    in_month = f"{year.edtf if year else 'XXXX'}-{named.month.number:02}"
    for other in re.finditer(r"[0-9]+", match["others"] or ""):
        edtf = f"{in_month}-{int(other[0]):02}"
        yield Reading(edtf, start + other.start(), start + other.end())
    begins = match.start("last") if match["others"] else start
    yield Reading(_days(in_month, match), begins, year.end if year else named.end)


def _coded(text: str, start: int) -> Reading | None:
    """Read a day whose month has a name between two signs: 4-May-2020, 4/مايو/2020."""
    match = _CODED.match(text, start)
    month = months().get(match["name"]) if match else None
    if match is None or month is None:
        return None
    return Reading(f"{match['year']}-{month.number:02}-{int(match['day']):02}", *match.span())


def _is_run(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether the days before a month are meant together.

    "He turned 17 and 18 April was wet" names one day, and 3/4 may be a part of something.
    """
    if match["slash"]:
        return not match["of"] and int(match["last"]) == int(match["first"]) + 1
    return not match["others"] or _LIST_BEFORE.ends(text, start) is not None


def behind_month(text: str, start: int, language: str | None) -> Reading | None:
    """Read a number with the month before it, as a day or a year."""
    named = _last_named(text, start)
    if named is None:
        return None
    return _month_first(text, start, named) or _month_and_year(text, start, named, language)


def _month_first(text: str, start: int, named: _Named) -> Reading | None:
    """Read a day that stands behind its month, as in English: April 18, 2025, April 17-18."""
    match = _DAYS.match(text, start) if "en" in named.month.languages else None
    if match is None or text[named.end : start].strip():
        return None
    year = _year(text, match.end(), named.month)
    if year is None and not _FREE.match(text, match.end()):
        return None
    in_month = f"{year.edtf if year else 'XXXX'}-{named.month.number:02}"
    return Reading(_days(in_month, match), named.start, year.end if year else match.end())


def _month_and_year(text: str, start: int, named: _Named, language: str | None) -> Reading | None:
    """Read a year together with the month before it: April 2025, в апреле 2025 года."""
    if not _is_meant(named.month, language, has_year=True, dotted=True):
        return None
    year = beside_month(text, start, by_name=bool(named.month.languages & _NAMED_BY_CAPITAL))
    if year is None or not _FREE.match(text, year.end) or is_counting(text, year.end):
        return None
    return Reading(f"{year.edtf}-{named.month.number:02}", named.start, year.end)


def months_alone(rest: str, text: str) -> Iterator[Reading]:
    """Months without day and year, in what is left of a text: in April, у квітні, Nisan ayında."""
    for language, spellings in words_in(text).items():
        for start, end in places(rest, spellings & months_of(language)):
            # "In May" would be read in "In May I …", where it is a verb.
            if rest[start:end] not in _VERB and _is_alone(language, rest, start, end):
                yield Reading(f"XXXX-{months()[rest[start:end]].number:02}", start, end)


def _is_alone(language: DateLanguage, text: str, start: int, end: int) -> bool:
    """Tell whether what stands beside a word makes a month of it."""
    if language.after_month:
        return _after(language).match(text, end) is not None
    return _before(language).ends(text, start) is not None


@cache
def _after(language: DateLanguage) -> Lazy:
    return Lazy(lambda: language.after_month)


@cache
def _before(language: DateLanguage) -> Lazy:
    return Lazy(lambda: rf"\b(?:{language.before_month})(?:{SPACE}|-)\Z")


def _days(in_month: str, match: re.Match[str]) -> str:
    return "/".join(f"{in_month}-{int(day):02}" for day in (match["first"], match["last"]) if day)


def _year(text: str, end: int, month: Month) -> Reading | None:
    """The year behind a day and its month."""
    gap = _TO_YEAR.match(text, end)
    by_name = bool(month.languages & _NAMED_BY_CAPITAL)
    return beside_month(text, gap.end(), by_name=by_name) if gap else None


def _first_named(text: str, start: int, end: int) -> _Named | None:
    """The month that one or two words begin with, the longer name first, or under two names."""
    table = months()
    ends = [end, *(at for at in range(end - 1, start, -1) if text[at].isspace())]
    for at in ends:
        for stop in (at + text.startswith(".", at), at):
            if month := table.get(text[start:stop]):
                other = _OTHER_NAME.match(text, stop)
                again = _first_named(text, *other.span("name")) if other else None
                is_same = again is not None and again.month.number == month.number
                return _Named(month, start, again.end if again and is_same else stop)
    return None


def _last_named(text: str, end: int) -> _Named | None:
    """The month whose name stands before a number, the longer name first."""
    # Before most numbers stands no month, and to see that takes no pattern.
    words = text[words_before(text, end) : end].replace(",", " ").replace("،", " ").split()
    if month_pieces().isdisjoint(words[-_OF_AND_TWO_WORDS:]):
        return None
    gap = _GAP_BEFORE.ends(text, end)
    before = _NAME_BEFORE.ends(text, gap.start()) if gap else None
    if before is None:
        return None
    first, last = before.span()
    for at in [first, *(at + 1 for at in range(first, last) if text[at].isspace())]:
        if month := months().get(text[at:last]):
            return _Named(month, at, last)
    return None


def _is_meant(month: Month, language: str | None, *, has_year: bool, dotted: bool) -> bool:
    """Tell whether a word stands for its month here, for it may be another word as well."""
    known = language.partition("-")[0] if language else None
    if month.only_in and known != month.only_in and (known or dotted):
        return False
    return month.alone or has_year


def _is_german(text: str, start: int, month: Month, language: str | None) -> bool:
    """Tell whether a full stop behind a day is one of German, and does not end a sentence."""
    if "de" not in month.languages:
        return False
    known = language is not None and language.partition("-")[0] == "de"
    return known or "en" not in month.languages or _GERMAN_BEFORE.ends(text, start) is not None
