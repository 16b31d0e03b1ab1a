"""The words for months and weekdays in all languages that are read, ready to be looked up.

Each table maps a spelling exactly as printed, capitals included; so matching needs no case folding,
and a word that is a name of a day only with a capital has only that spelling.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from dossier.core.dates.languages import LANGUAGES
from dossier.core.dates.languages.language import Case, DateLanguage, forms

_WORD: Final = re.compile(r"[^\W\d_]+")
# A word of Polish (and Czech) for November that is October to a Croat: only Polish says so surely.
_ONLY_IN: Final = {"listopad": "pl"}


class Month(NamedTuple):
    """What a spelling stands for: the month, whether it does so without a year, and in whose words.

    `only_in`: the language it is a month of, where it is another month in a language not read.
    """

    number: int
    alone: bool
    languages: frozenset[str]
    only_in: str | None = None


@cache
def months() -> dict[str, Month]:
    """Spelling → month, of all languages."""
    table: dict[str, Month] = {}
    for language in LANGUAGES:
        for spelling, (number, alone) in _months_of(language).items():
            before = table.get(spelling, Month(number, alone=False, languages=frozenset()))
            table[spelling] = Month(
                number,
                alone or before.alone,
                before.languages | {language.code},
                _only_in(spelling.lower()),
            )
    return table


def _only_in(spelling: str) -> str | None:
    return next((code for word, code in _ONLY_IN.items() if word in spelling), None)


def _months_of(language: DateLanguage) -> dict[str, tuple[int, bool]]:
    beside_year = set(language.only_beside_year.split())
    return {
        spelling: (number, alone and word not in beside_year)
        for number, row in enumerate(language.months, 1)
        for word in row.split()
        for spelling, alone in forms(word, language.case).items()
    }


@cache
def months_of(language: DateLanguage) -> frozenset[str]:
    """The spellings of a language's months that stand without a year."""
    return frozenset(spelling for spelling, (_, alone) in _months_of(language).items() if alone)


@cache
def weekdays_of(language: DateLanguage) -> dict[str, int]:
    """Spelling → weekday (Monday = 0) of one language."""
    # English weekdays are written in lower case too, "on friday"; its months are not.
    case = Case.ANY if language.code == "en" else language.case
    return {
        spelling: number
        for number, row in enumerate(language.weekdays)
        for word in row.split()
        for spelling in forms(word, case)
    }


@cache
def names_of_days() -> frozenset[str]:
    """The names of all months and weekdays, short ones too: what may be taken for a name."""
    found = set(months())
    for language in LANGUAGES:
        found.update(weekdays_of(language), short_weekdays(language))
    return frozenset(found)


@cache
def short_weekdays(language: DateLanguage) -> dict[str, int]:
    """Spelling → weekday of the short forms that a language writes with a capital."""
    return {
        spelling: number
        for number, row in enumerate(language.short_weekdays)
        for word in row.split()
        for spelling in forms(word, Case.CAPITAL)
    }


@cache
def month_pieces() -> frozenset[str]:
    """Every word that a spelling of a month ends with: where none stands, there is no month."""
    return frozenset(spelling.split()[-1] for spelling in months())


@cache
def _spellings_by_word() -> dict[str, tuple[tuple[DateLanguage, str], ...]]:
    """Words of which names of months and weekdays are made, each with those names."""
    found: dict[str, list[tuple[DateLanguage, str]]] = {}
    for language in LANGUAGES:
        names = {**_months_of(language), **weekdays_of(language), **short_weekdays(language)}
        for name in names:
            found.setdefault(max(_WORD.findall(name), key=len), []).append((language, name))
    return {word: tuple(names) for word, names in found.items()}


@lru_cache(maxsize=16)
def words_in(text: str) -> Mapping[DateLanguage, frozenset[str]]:
    """By language, the names of months and weekdays that a text may hold; most hold very few."""
    by_word = _spellings_by_word()
    found: dict[DateLanguage, set[str]] = {}
    for word in by_word.keys() & set(_WORD.findall(text)):
        for language, name in by_word[word]:
            found.setdefault(language, set()).add(name)
    return MappingProxyType({language: frozenset(names) for language, names in found.items()})
