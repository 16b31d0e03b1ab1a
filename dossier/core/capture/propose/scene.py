"""An article as the proposer reads it: words, the names in them, and who has which.

Names are those that the library lists and those that are proposed here; the rules for titles,
speakers and events ask what stands at an offset, and need not know which of the two it is.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from typing import Final

from dossier.core.capture.propose.language import ProposerLanguage, folded
from dossier.core.dates import dates_printed
from dossier.core.dates.words import names_of_days
from dossier.core.evidence.modifiers import lexicon
from dossier.core.names.abroad import places
from dossier.core.names.capitals import OPENERS
from dossier.core.names.countries import demonyms
from dossier.core.text.spans import Span, Spans

_WORD: Final = re.compile(r"[^\W\d_][\w\u0300-\u036f]*(?:[’'ʼ‑-][\w\u0300-\u036f]+)*")
_SPACE: Final = re.compile(r"[^\S\n]+")
#: Small words inside the names of people.
_NOBLE: Final = frozenset(
    "al bin ibn ben van von der den de del della di da dos du la le el ter zu af".split()
)
_ATTACHED: Final = _NOBLE | {"l", "d"}
_PARTICLE: Final = re.compile("[-‑'’]")
_MOST_WORDS: Final = 4


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text, [start, end), and as the tables of a language are asked for it."""

    start: int
    end: int
    text: str
    key: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital, a small particle aside: al-Rashid, l'OTAN."""
        particle, rest = [*_PARTICLE.split(self.text, maxsplit=1), ""][:2]
        return self.text[0].isupper() or (particle in _ATTACHED and rest[:1].isupper())


@dataclass(frozen=True, slots=True)
class PrintedName:
    """A name where the text prints it: whose it is, and what that is."""

    start: int
    end: int
    id: str
    sort: str


class Scene:
    """One text, with the names in it."""

    def __init__(
        self,
        text: str,
        spans: Iterable[Span],
        names: Iterable[PrintedName],
        language: ProposerLanguage,
    ) -> None:
        """Take the sentences that may be used, and the names that are known."""
        self.text, self.language = text, language
        self.sentences = tuple(spans)
        self._dates = Spans((one.start, one.end) for one in dates_printed(text))
        self._words = [
            Word(*one.span(), one.group(), folded(one.group())) for one in _WORD.finditer(text)
        ]
        self._at = [one.start for one in self._words]
        self._know(names)

    def _know(self, names: Iterable[PrintedName]) -> None:
        self.names = tuple(sorted(names, key=lambda one: (one.start, -one.end)))
        self._names_at = [one.start for one in self.names]
        people = [one for one in self.names if one.sort == "person"]
        self._starts = {one.start: one for one in reversed(people)}
        self._ends = {one.end: one for one in reversed(people)}

    def with_names(self, more: Iterable[PrintedName]) -> "Scene":
        """The same text with more names known."""
        other = copy(self)
        other._know((*self.names, *more))  # noqa: SLF001 - it is one of us
        return other

    def words(self, span: Span) -> list[Word]:
        """The words of a stretch of the text."""
        first, last = bisect_left(self._at, span[0]), bisect_left(self._at, span[1])
        return self._words[first:last]

    def named(self, span: Span, *sorts: str) -> Iterator[PrintedName]:
        """The names in a stretch of the text, of some sorts."""
        first, last = (bisect_left(self._names_at, offset) for offset in span)
        for one in self.names[first:last]:
            if one.end <= span[1] and one.sort in sorts:
                yield one

    def joined(self, one: Word, other: Word) -> bool:
        """Whether nothing but white space on one line parts two words."""
        return _SPACE.fullmatch(self.text, one.end, other.start) is not None

    def person_at(self, start: int) -> PrintedName | None:
        """The known person whose name begins at an offset."""
        return self._starts.get(start)

    def person_before(self, end: int) -> PrintedName | None:
        """The known person whose name ends at an offset."""
        return self._ends.get(end)

    def is_name_word(self, word: Word) -> bool:
        """Whether a word may be one of a person's name."""
        language = self.language
        return (
            word.is_capital
            and not word.text.endswith(("'s", "’s"))
            and not word.key.endswith("-elect")
            and word.key not in lexicon().honours
            and not (word.text.isupper() and len(word.text) > 1 and len(word.text) < _LONG)
            and language.title_in(word.key) is None
            and word.key not in language.bodies
            and word.key not in language.before
            and word.key not in language.gatherings
            and word.key not in language.small
            and word.text not in OPENERS
            and word.text not in demonyms()
            and not self.is_land(word)
            and word.text not in names_of_days()
            and not self.is_date(word)
        )

    def is_land(self, word: Word) -> bool:
        """Whether a word is of a country's name."""
        return word.text in places() or word.key in self.language.lands

    def is_date(self, word: Word) -> bool:
        """Whether a word is a piece of a date."""
        return self._dates.touch(word.start, word.end)

    def back_over(self, words: list[Word], index: int, is_part: Callable[[Word], bool]) -> int:
        """The index of the first of the words directly before one that all belong to it."""
        while (
            index > 0 and self.joined(words[index - 1], words[index]) and is_part(words[index - 1])
        ):
            index -= 1
        return index

    def stranger_at(self, words: list[Word], index: int) -> int:
        """How many words from an index on may be a name of nobody: 0, or 2 to 4."""
        return self._stranger(words[index:], self.joined)

    def stranger_before(self, words: list[Word], index: int) -> int:
        """How many words before an index may be a name of nobody: 0, or 2 to 4."""
        return self._stranger(words[:index][::-1], lambda one, other: self.joined(other, one))

    def _stranger(self, words: list[Word], joined: Callable[[Word, Word], bool]) -> int:
        """How many of some words may be a name, read from one of its ends."""
        count = 0
        for at, word in enumerate(words):
            if at and not joined(words[at - 1], word):
                break
            if not self.is_name_word(word) and not (at and word.key in _NOBLE):
                break
            count += 1
        while count and not words[count - 1].is_capital:
            count -= 1
        return count if 1 < count <= _MOST_WORDS else 0


#: Words in capitals that are longer may be a name in a headline; shorter ones are acronyms.
_LONG: Final = 6
