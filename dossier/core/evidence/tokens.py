"""The words beside a name, as the tables of `modifiers` have them.

They are the pieces of `text.words` with the apostrophes inside them, but for those that stand for a
vowel left out: “l'ancien”, “d'Ana” and “jusqu'en” are two words each. A hyphen parts words.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from dossier.core.text.affixes import ARTICLE, cores
from dossier.core.text.words import comparable, with_apostrophes

#: French, Catalan and Italian words that lose their vowel before another.
_ELIDED: Final = re.compile(
    r"(?:[cdjlmnst]|(?:jus|lors|puis|quoi|pres)?qu|(?:d[ae]|a|ne|su|que)ll|un)['’ʼ](?=\w)",
    re.IGNORECASE,
)
_DIGIT: Final = re.compile(r"\d")
_ALIKE: Final = str.maketrans(dict.fromkeys("’ʼ‘`´", "'"))
#: A Turkish capital İ in small letters is an i.
_DOTTED: Final = "i\u0307"
_TO_THE: Final = "لل"
_HEBREW_ARTICLE: Final = "ה"


@dataclass(frozen=True, slots=True)
class Words:
    """Words beside a name: as they are compared, as printed, and where in the text they stand."""

    text: str
    folded: tuple[str, ...]
    printed: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @staticmethod
    def of(text: str, start: int, end: int) -> "Words":
        """The words of `text` in [start, end)."""
        return _words(text, start, end)

    @classmethod
    def read(cls, text: str, start: int, end: int) -> "Words":
        """The same, read anew."""
        spans = tokens(text, start, end)
        printed = tuple(text[first:last] for first, last in spans)
        return cls(text, tuple(map(fold, printed)), printed, tuple(spans))

    def __len__(self) -> int:
        return len(self.folded)


@lru_cache(maxsize=4_096)  # around one name the same stretches are asked for again and again
def _words(text: str, start: int, end: int) -> Words:
    return Words.read(text, start, end)


def tokens(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words of `text` in [start, end), where they stand in it."""
    found = []
    for first, last in with_apostrophes(text[start:end]):
        at, stop = start + first, start + last
        while (elided := _ELIDED.match(text, at)) and elided.end() <= min(stop + 1, end):
            found.append((at, elided.end()))
            at = elided.end()
        if at < stop:
            found.append((at, stop))
    return found


@lru_cache(maxsize=65_536)  # the same few thousand words make up most texts
def fold(word: str) -> str:
    """A word as it is compared: in small letters, one apostrophe, nothing unseen."""
    if word.isascii():
        return word.lower()
    return comparable(word.casefold()).replace(_DOTTED, "i").translate(_ALIKE)


@lru_cache(maxsize=65_536)
def readings(word: str) -> tuple[str, ...]:
    """The ways to compare a folded word with the tables.

    A number with zeros for its digits, and what is left of a word without the particle, the “and”
    or the “to” that is written onto it. Not without an article: “the adviser” is nobody's, where
    “adviser” may be that of the next name.
    """
    if word[0].isdigit():
        return word, _DIGIT.sub("0", word)
    return (
        word,
        *(
            word[start:end]
            for start, end in cores(word)
            if not word[:start].endswith((ARTICLE, _TO_THE, _HEBREW_ARTICLE))
        ),
    )
