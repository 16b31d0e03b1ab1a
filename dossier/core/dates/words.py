"""The words for months and weekdays in English, Ukrainian and Russian, as sources print them.

Each table maps a spelling exactly as printed, capitals included, to its number; so matching needs
no case folding, and a word that is a name of a day only with a capital has only that spelling.
"""

import re
from collections.abc import Iterable

_APOSTROPHES = "'’ʼ`"

_ENGLISH_MONTHS = (
    "January Jan Jan.",
    "February Feb Feb.",
    "March Mar Mar.",
    "April Apr Apr.",
    "May",
    "June Jun Jun.",
    "July Jul Jul.",
    "August Aug Aug.",
    "September Sept Sept. Sep Sep.",
    "October Oct Oct.",
    "November Nov Nov.",
    "December Dec Dec.",
)
# Every singular case. Left out is "маю", which in Ukrainian is "I have".
_CYRILLIC_MONTHS = (
    "січень січня січню січнем січні январь января январю январем январе",
    "лютий лютого лютому лютим февраль февраля февралю февралем феврале",
    "березень березня березню березнем березні март марта марту мартом марте",
    "квітень квітня квітню квітнем квітні апрель апреля апрелю апрелем апреле",
    "травень травня травню травнем травні май мая маем мае",
    "червень червня червню червнем червні июнь июня июню июнем июне",
    "липень липня липню липнем липні июль июля июлю июлем июле",
    "серпень серпня серпню серпнем серпні август августа августу августом августе",
    "вересень вересня вересню вереснем вересні сентябрь сентября сентябрю сентябрем сентябре",
    "жовтень жовтня жовтню жовтнем жовтні октябрь октября октябрю октябрем октябре",
    "листопад листопада листопаду листопадом листопаді ноябрь ноября ноябрю ноябрем ноябре",
    "грудень грудня грудню груднем грудні декабрь декабря декабрю декабрем декабре",
)
_ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_WEEKDAYS = ("Mon", "Tue Tues", "Wed Weds", "Thu Thur Thurs", "Fri", "Sat", "Sun")
# Singular only: "on Mondays" and "по понедельникам" tell a habit, not a day.
_CYRILLIC_WEEKDAYS = (
    (
        "понеділок понеділка понеділку понеділком "
        "понедельник понедельника понедельнику понедельником понедельнике"
    ),
    "вівторок вівторка вівторку вівторком вторник вторника вторнику вторником вторнике",
    "середа середи середі середу середою среда среды среде среду средой",
    "четвер четверга четвергу четвергом четверзі четверг четверге",
    "п'ятниця п'ятниці п'ятницю п'ятницею пятница пятницы пятнице пятницу пятницей",
    "субота суботи суботі суботу суботою суббота субботы субботе субботу субботой",
    "неділя неділі неділю неділею воскресенье воскресенья воскресенью воскресеньем",
)


def _table(rows: Iterable[str], *, first: int, lower: bool) -> dict[str, int]:
    """Return each spelling of the words in `rows` with its row's number, counted from `first`."""
    table = {}
    for number, row in enumerate(rows, first):
        for word in row.split():
            for spelling in [word.capitalize(), word.upper(), *([word.lower()] if lower else [])]:
                for mark in _APOSTROPHES:
                    table[spelling.replace("'", mark)] = number
    return table


def any_of(spellings: Iterable[str]) -> str:
    """Return a pattern for any of these spellings as a whole word, the longest first."""
    longest_first = sorted(spellings, key=lambda word: (-len(word), word))
    # The letters ahead are looked at first, as most places in a text begin none of the words.
    initials = "".join(sorted({word[0] for word in longest_first}))
    return rf"(?<!\w)(?=[{initials}])(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"


# "march", "august" and "may" are words of their own, so an English month needs its capital.
ENGLISH_MONTHS = _table(_ENGLISH_MONTHS, first=1, lower=False)
CYRILLIC_MONTHS = _table(_CYRILLIC_MONTHS, first=1, lower=True)
MONTHS = ENGLISH_MONTHS | CYRILLIC_MONTHS
"""Spelling → month, 1-12."""

SHORT_WEEKDAYS = _table(_SHORT_WEEKDAYS, first=0, lower=False)
CYRILLIC_WEEKDAYS = _table(_CYRILLIC_WEEKDAYS, first=0, lower=True)
WEEKDAYS = _table(_ENGLISH_WEEKDAYS, first=0, lower=True) | SHORT_WEEKDAYS | CYRILLIC_WEEKDAYS
"""Spelling → weekday, Monday = 0."""
