"""Which script a word is written in, told by its first letter that has one.

Only what the search treats differently is told apart: where a script is read by one table with its
neighbours (the Indic blocks), they are one.
"""

from bisect import bisect_right
from enum import StrEnum
from typing import Final


class Script(StrEnum):
    """A script, or a family of scripts that is romanised by one rule."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    GREEK = "greek"
    ARMENIAN = "armenian"
    GEORGIAN = "georgian"
    HEBREW = "hebrew"
    ARABIC = "arabic"
    INDIC = "indic"
    THAI = "thai"
    HANGUL = "hangul"
    KANA = "kana"
    HAN = "han"
    OTHER = "other"


#: Scripts between whose words one key is enough (sounds.py); all others are compared by ear.
EUROPEAN: Final = frozenset({Script.LATIN, Script.CYRILLIC})
#: Scripts whose letters leave vowels out.
ABJADS: Final = frozenset({Script.ARABIC, Script.HEBREW})
#: Scripts of open syllables: a foreign “Bern” gains a vowel or loses its r.
SYLLABIC: Final = frozenset({Script.HANGUL, Script.KANA, Script.HAN})

# The first code point of each run of blocks; a run ends where the next begins.
_RUNS: Final = (
    (0x0000, Script.LATIN), (0x0370, Script.GREEK), (0x0400, Script.CYRILLIC),
    (0x0530, Script.ARMENIAN), (0x0590, Script.HEBREW), (0x0600, Script.ARABIC),
    (0x0700, Script.OTHER), (0x0750, Script.ARABIC), (0x0780, Script.OTHER),
    (0x08A0, Script.ARABIC), (0x0900, Script.INDIC), (0x0D80, Script.OTHER),
    (0x0E00, Script.THAI), (0x0E80, Script.OTHER), (0x10A0, Script.GEORGIAN),
    (0x1100, Script.HANGUL), (0x1200, Script.OTHER), (0x1C80, Script.CYRILLIC),
    (0x1C90, Script.GEORGIAN), (0x1CC0, Script.OTHER), (0x1D00, Script.LATIN),
    (0x1F00, Script.GREEK), (0x2000, Script.OTHER), (0x2C60, Script.LATIN),
    (0x2C80, Script.OTHER), (0x2D00, Script.GEORGIAN), (0x2D30, Script.OTHER),
    (0x2DE0, Script.CYRILLIC), (0x2E00, Script.OTHER), (0x2E80, Script.HAN),
    (0x3040, Script.KANA), (0x3100, Script.OTHER), (0x3130, Script.HANGUL),
    (0x3190, Script.OTHER), (0x31F0, Script.KANA), (0x3200, Script.OTHER),
    (0x3400, Script.HAN), (0xA000, Script.OTHER), (0xA640, Script.CYRILLIC),
    (0xA6A0, Script.OTHER), (0xA720, Script.LATIN), (0xA800, Script.OTHER),
    (0xA960, Script.HANGUL), (0xA980, Script.OTHER), (0xAC00, Script.HANGUL),
    (0xD800, Script.OTHER), (0xF900, Script.HAN), (0xFB00, Script.LATIN),
    (0xFB13, Script.ARMENIAN), (0xFB1D, Script.HEBREW), (0xFB50, Script.ARABIC),
    (0xFE00, Script.OTHER), (0xFE70, Script.ARABIC), (0xFF00, Script.LATIN),
    (0xFF66, Script.KANA), (0xFFA0, Script.HANGUL), (0xFFE0, Script.OTHER),
    (0x1B000, Script.KANA), (0x1B170, Script.OTHER), (0x20000, Script.HAN),
)  # fmt: skip
_STARTS: Final = [start for start, _ in _RUNS]


def script_of(word: str) -> Script:
    """The script of a word's first letter; a word without any, as “2024”, counts as Latin."""
    if word.isascii():
        return Script.LATIN
    for character in word:
        if character.isalpha():
            return _RUNS[bisect_right(_STARTS, ord(character)) - 1][1]
    return Script.LATIN
