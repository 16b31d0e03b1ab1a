"""What the readers of printed dates share: what they find, and the pieces of their patterns."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dossier.core.dates.languages import LANGUAGES
from dossier.core.dates.value import Edtf
from dossier.core.text.patterns import lazily


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


_REACH: Final = 32
"""Characters looked at before a number: as many as the longest words that tell what it is."""
_WORDS_BACK: Final = 4  # spaces, one of which may stand right before the number
# A space, or the end of a wrapped line, but never an empty line.
SPACE: Final = r"(?:[^\S\n]{1,4}|[^\S\n]{0,4}\n[^\S\n]{0,4})"
DASH: Final = r"[-–—]"
DAY: Final = r"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])"
# The vowel signs of Arabic and Indic scripts are no letters to `re`, but part of their words.
_MARKS: Final = r"\u064b-\u065f\u0900-\u0963"
# A character may match one way only: two ways for each of a word's letters are a million for it.
LETTER: Final = rf"(?:[^\W\d_]|(?!\w)[{_MARKS}])"
WORD: Final = rf"{LETTER}{{1,24}}"  # no name of a month is longer, but a text may be one word
_IN_WORD: Final = re.compile(rf"[\w{_MARKS}]")
WORD_ENDS: Final = rf"(?![\w{_MARKS}])"
# What makes a number part of a longer number, an amount, a time of day or a code.
FREE_BEFORE: Final = r"(?=[0-9])(?<![\w.,/$€£₴₽#№-])(?<![0-9]:)"
FREE_AFTER: Final = r"(?![\w%:/]|-\w|[.,][0-9])"
# No further part, as a version or an address has; a letter may follow, as in "16.04.2024р."
CODE_ENDS: Final = r"(?![./-][0-9])"


class Lazy:
    """A pattern that is compiled when it is first needed.

    A command that reads no passage starts sooner without; all of them together take 50 ms.
    """

    def __init__(self, make: Callable[[], str]) -> None:
        self._compiled = lazily(make)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Match where `start` is."""
        return self._compiled.match(text, start)

    def ends(self, text: str, end: int) -> re.Match[str] | None:
        """Find it in the last words before `end`, up to there; its pattern ends in `Z`."""
        return self._compiled.search(text, words_before(text, end), end)

    def stands_in(self, text: str) -> bool:
        """Tell whether it stands anywhere in a text."""
        return self._compiled.search(text) is not None

    def all(self, text: str) -> Iterator[re.Match[str]]:
        """Every place it has in a text."""
        return self._compiled.finditer(text)


def words_before(text: str, end: int) -> int:
    """Return where the last three words before `end` begin, or the last characters."""
    start, first = end, max(0, end - _REACH)
    for _ in range(_WORDS_BACK):
        start = text.rfind(" ", first, start)
        if start < 0:
            return first
    return start


def places(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Return where some words stand in a text as whole words, in order; of two the longer."""
    found: dict[int, int] = {}
    for word in words:
        start = text.find(word)
        while start >= 0:
            end = start + len(word)
            if _stands_apart(text, start, end):
                found[start] = max(end, found.get(start, end))
            start = text.find(word, end)
    return sorted(found.items())


def _stands_apart(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return not _IN_WORD.match(before) and not _IN_WORD.match(after)


def union(field: str) -> str:
    """Return a pattern for what any language has in one of its fields; never an empty one."""
    patterns: Sequence[str] = [getattr(language, field) for language in LANGUAGES]
    return rf"(?:{'|'.join(dict.fromkeys(filter(None, patterns)))})"
