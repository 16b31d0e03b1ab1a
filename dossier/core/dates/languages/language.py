"""What is known of a language: its words for months and weekdays, and what stands around a date.

A language is data: a module each, with the rows of its words and, for every reading that it adds,
an example that is the reading's test. Words stand as printed; whether they have a capital is said
once for all of them. What is a pattern is a regular expression without groups that capture.
"""

from dataclasses import dataclass
from enum import Enum, auto

from dossier.core.text.normal import normalize

_APOSTROPHES = "'’ʼ`"


class Case(Enum):
    """How a language writes the names of months."""

    CAPITAL = auto()  # April, APRIL: "may" and "march" are other words
    ANY = auto()  # апреля, Апреля, АПРЕЛЯ
    LOWER = auto()  # avril; Mars, Mayo and Julio are names, unless a year stands beside them
    NONE = auto()  # a script without capitals


@dataclass(frozen=True, slots=True)
class DateLanguage:
    """How a language prints dates.

    Attributes:
        code: Its tag (BCP 47).
        case: How its months are written.
        months: The words of each month, in every form that stands in a date; `_` is a space.
        only_beside_year: Those that are as often something else: they need a year beside them.
        weekdays: The words of each weekday, Monday first.
        short_weekdays: Their short forms.
        ordinal: What may follow the number of a day: "th".
        to: What stands between the first and the last day of a run: "to".
        of: What may stand before a month, and between a month and its year: "of".
        before_month: What makes a month of a word that stands alone: "in", "since".
        after_month: The same, where it follows: "'ta".
        before_year: What makes a year of any number: "in the year".
        in_year: What may make a year of four digits: "in".
        after_year: What follows a year and nothing else: "року".
        goes_on: Words that may follow a year, and never a number that counts things.
        counted: What numbers count: "people".
        decade_before: What makes a decade of 1850: "années".
        decade_after: The same, where it follows: "s".
        century_before: What makes a century of 18 and XVIII: "siglo".
        century_after: The same, where it follows: "century".
        bc_before: What makes a year before Christ: "MÖ".
        bc_after: The same, where it follows: "BC".
        ad_before: What makes a year after Christ: "AD".
        ad_after: The same, where it follows: "CE".
        examples: Passages, and the dates they print as EDTF.
    """

    code: str
    case: Case
    months: tuple[str, ...]
    only_beside_year: str = ""
    weekdays: tuple[str, ...] = ()
    short_weekdays: tuple[str, ...] = ()
    ordinal: str = ""
    to: str = ""
    of: str = ""
    before_month: str = ""
    after_month: str = ""
    before_year: str = ""
    in_year: str = ""
    after_year: str = ""
    goes_on: str = ""
    counted: str = ""
    decade_before: str = ""
    decade_after: str = ""
    century_before: str = ""
    century_after: str = ""
    bc_before: str = ""
    bc_after: str = ""
    ad_before: str = ""
    ad_after: str = ""
    examples: tuple[tuple[str, str], ...] = ()


def forms(word: str, case: Case) -> dict[str, bool]:
    """The spellings of a word of a row, each with whether it may stand without a year."""
    word = word.replace("_", " ")
    upper, capital, lower = word.upper(), word[0].upper() + word[1:], word.lower()
    match case:
        case Case.CAPITAL:
            plain = {capital: True, upper: True}
        case Case.ANY:
            plain = {lower: True, capital: True, upper: True}
        case Case.LOWER:
            plain = {capital: False, upper: False, word: True}
        case Case.NONE:
            plain = {word: True}
    return {
        normalize("NFC", spelling.replace("'", mark)): alone
        for spelling, alone in plain.items()
        for mark in (_APOSTROPHES if "'" in spelling else "'")
    }
