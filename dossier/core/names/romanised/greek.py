"""Greek, by the sounds of today rather than the letters of antiquity (ELOT 743, simplified).

Pairs of letters are one sound: μπ is b at the beginning and mb inside, ντ d and nd, γκ g and ng;
αυ and ευ end in v, or in f before a voiceless consonant. A dieresis parts such a pair.
"""

import re
import unicodedata
from typing import Final

_PAIRS: Final = (
    ("^μπ", "b"), ("^ντ", "d"), ("^γκ", "g"), ("^τζ", "j"),
    ("μπ", "mb"), ("ντ", "nd"), ("γγ", "ng"), ("γκ", "ng"), ("γχ", "nch"), ("γξ", "nx"),
    ("([αεη])υ(?=[θκξπσςτφχψ])", r"\1φ"), ("([αεη])υ(?=.)", r"\1β"),
    ("ου", "u"), ("αι", "e"), ("[εου]ι", "i"), ("τζ", "j"), ("τσ", "ts"),
)  # fmt: skip
_RULES: Final = tuple((re.compile(pattern), latin) for pattern, latin in _PAIRS)
_LETTERS: Final = str.maketrans(
    dict(
        zip(
            "αβγδεζηθικλμνξοπρσςτυφχψω",
            "a v g d e z i th i k l m n x o p r s s t i f ch ps o".split(),
            strict=True,
        )
    )
)
_DIERESIS: Final = "\u0308"
_PARTED: Final = {"ι": "i", "υ": "y"}


def readings(word: str) -> tuple[str, ...]:
    """The one reading, and one with b, d and g inside a word where these are not printed mb."""
    letters: list[str] = []
    for character in unicodedata.normalize("NFD", word):
        if character == _DIERESIS and letters:
            letters[-1] = _PARTED.get(letters[-1], letters[-1])
        elif not unicodedata.combining(character):
            letters.append(character)
    plain = "".join(letters)
    for pattern, latin in _RULES:
        plain = pattern.sub(latin, plain)
    plain = plain.translate(_LETTERS)
    softer = plain.replace("mb", "b").replace("nd", "d")
    return (plain, softer) if softer != plain else (plain,)
