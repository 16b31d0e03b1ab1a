"""Decades and centuries: the 1850s, 1990-х, XVIIIe siècle, the eighteenth century.

The 18th century is `17XX`, as everybody writes it who does not count years: 1800 belongs to the
19th. The 1700s are those hundred years too; the 1900s and 2000s are more often ten.
"""

from collections.abc import Iterator
from typing import Final

from dossier.core.dates.pieces import DASH, LETTER, SPACE, WORD_ENDS, Lazy, union
from dossier.core.dates.years import FIRST_OF_FOUR, FIRST_READ, LAST_READ, Reading

_DIGITS: Final = {"I": 1, "V": 5, "X": 10}
_ONES: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_LOOK_ALIKE: Final = str.maketrans("ІХ", "IX")
_LAST_CENTURY: Final = 21
_TENS: Final = 10
_FIRST_OF_DECADES: Final = 1900
_WORDS: Final = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"),
)
_ORDINAL: Final = r"(?:st|nd|rd|th|-?(?:го|й|му|м|ый|ого|ом)|\.)?"

_DECADE: Final = Lazy(lambda: rf"{union('decade_after')}{WORD_ENDS}")
_DECADE_BEFORE: Final = Lazy(lambda: rf"(?<!\w){union('decade_before')}{SPACE}\Z")
_ARTICLE: Final = Lazy(lambda: r"(?<!\w)[Tt]he\s\Z")
_APOSTROPHE_S: Final = Lazy(lambda: r"[’']s(?!\w)")
_OF_CENTURY: Final = Lazy(
    lambda: (
        rf"(?P<after>{union('decade_after')}{WORD_ENDS})?\.?(?:{SPACE}{LETTER}{{1,7}}\.?){{0,3}}?"
        rf"{SPACE}(?:(?P<roman>[IVXІХ]{{1,6}})|(?P<number>[0-9]{{1,2}}))"
        rf"(?:{_ORDINAL}{union('century_after')}|\s?(?:ст|вв?|w)\.)"
    )
)
_CENTURY: Final = Lazy(lambda: rf"{_ORDINAL}{union('century_after')}{WORD_ENDS}")
_CENTURY_BEFORE: Final = Lazy(lambda: rf"(?<!\w){union('century_before')}{SPACE}\Z")
#: Of "the 17th and 18th centuries" the first.
_CENTURIES: Final = Lazy(
    lambda: (
        rf"{_ORDINAL}(?:{SPACE}(?:and|or|to){SPACE}(?:the{SPACE})?|{DASH})"
        rf"[0-9]{{1,2}}{_ORDINAL}{union('century_after')}"
    )
)
#: "ХІХ" is often typed with the Cyrillic letters at hand; "ст.", "в." and "w." are short for it.
_ROMAN: Final = Lazy(
    lambda: (
        r"(?P<roman>[IVXІХ]+)"
        rf"(?P<after>{_ORDINAL}(?:{union('century_after')}|\s?(?:ст|вв?|w)\.){WORD_ENDS}"
        rf"|(?={DASH}[IVXІХ]+{_ORDINAL}{union('century_after')}))?"
    )
)
_PART_OF_WORD: Final = Lazy(lambda: r"[\w.'’]\Z")
#: Where none of these stands, there is no century.
_STEMS: Final = (
    *("centur", "siècle", "iglo", "wiek", "w.", "Jahrhundert", "Jh", "üzyıl", "yy."),
    *("столі", "сторіч", "ст.", "век", "в.", "قرن", "سده", "सदी", "शताब्द"),
)
_WORDED: Final = Lazy(lambda: rf"(?<!\w)(?P<word>{'|'.join(reversed(_WORDS))})[-\s]centur(?:y|ies)")
_BC: Final = Lazy(lambda: rf",?{SPACE}?{union('bc_after')}{WORD_ENDS}")


def of_number(text: str, start: int, end: int) -> Reading | None:
    """Read the number from `start` to `end` as a decade or a century, if it is one."""
    return (
        _decade_of_century(text, start, end)
        or _decade(text, start, end)
        or _century(text, start, end)
    )


def _decade_of_century(text: str, start: int, end: int) -> Reading | None:
    """Read ten years of a century: "50-х годах XIX века", the 50s of the 19th century."""
    tens, rest = divmod(int(text[start:end]), 10)
    match = _OF_CENTURY.match(text, end) if not rest and 0 < tens < _TENS else None
    if match is None or not (match["after"] or _DECADE_BEFORE.ends(text, start)):
        return None
    roman, number = match["roman"], match["number"]
    century = _from_roman(roman.translate(_LOOK_ALIKE)) if roman else int(number)
    if not 1 <= century <= _LAST_CENTURY:
        return None
    return Reading(f"{century - 1:02}{tens}X", start, match.end())


def _decade(text: str, start: int, end: int) -> Reading | None:
    year = int(text[start:end])
    if not FIRST_READ <= year <= LAST_READ or year % 10:
        return None
    told = _ARTICLE.ends(text, start)
    # 120s may be seconds, and 1000s of things are thousands.
    after = _DECADE.match(text, end) if told or year > FIRST_OF_FOUR else None
    if not after and told:
        after = _APOSTROPHE_S.match(text, end)
    if not after and not _DECADE_BEFORE.ends(text, start):
        return None
    is_century = year % 100 == 0 and year < _FIRST_OF_DECADES
    mask = f"{year // 100:02}XX" if is_century else f"{year // 10:03}X"
    return Reading(mask, start, after.end() if after else end)


def _century(text: str, start: int, end: int) -> Reading | None:
    number = int(text[start:end])
    if not 1 <= number <= _LAST_CENTURY:
        return None
    if after := _CENTURY.match(text, end):
        return _counted(text, number, start, after.end())
    is_century = _CENTURIES.match(text, end) or _CENTURY_BEFORE.ends(text, start)
    return _counted(text, number, start, end) if is_century else None


def _counted(text: str, number: int, start: int, end: int) -> Reading:
    """The century of a number; the first before Christ holds the years -0099 to 0000."""
    era = _BC.match(text, end)
    return Reading(f"{'-' if era else ''}{number - 1:02}XX", start, era.end() if era else end)


def in_words(text: str) -> Iterator[Reading]:
    """Centuries in Roman digits, and in English words."""
    if not any(stem in text for stem in _STEMS):
        return
    for match in _ROMAN.all(text):
        if _PART_OF_WORD.ends(text, match.start()):
            continue
        number = _from_roman(match["roman"].translate(_LOOK_ALIKE))
        told = match["after"] is not None or _CENTURY_BEFORE.ends(text, match.start())
        if told and 1 <= number <= _LAST_CENTURY:
            yield _counted(text, number, match.start(), match.end())
    if "centur" in text:
        for match in _WORDED.all(text):
            number = _WORDS.index(match["word"]) + 1
            yield _counted(text, number, match.start(), match.end())


def _from_roman(digits: str) -> int:
    """Return the number of Roman digits up to XXXIX; 0 if they are none."""
    values = [_DIGITS[digit] for digit in digits]
    number = sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
    return number if number > 0 and digits == "X" * (number // 10) + _ONES[number % 10] else 0
