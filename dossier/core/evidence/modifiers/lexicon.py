"""The tables of all languages as one, ready to be looked things up in.

Which language a passage is in is seldom said and sometimes said wrongly, so every language is read
everywhere; a word that means something else in another language stands in a table only together
with a second one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from dossier.core.evidence.modifiers.english import ENGLISH
from dossier.core.evidence.modifiers.language import Language, Lines, Pattern, Sense, patterns
from dossier.core.evidence.modifiers.ukrainian import UKRAINIAN

LANGUAGES: Final[tuple[Language, ...]] = (ENGLISH, UKRAINIAN)
_HEAD: Final = 2  # letters of a stem by which open words are looked up


class Index:
    """Patterns by the word at one of their ends."""

    def __init__(self, found: Iterable[Pattern], *, at_end: bool) -> None:
        self._at = -1 if at_end else 0
        self._by_word: dict[str, list[Pattern]] = {}
        for pattern in found:
            stem, is_open = pattern.words[self._at]
            key = f"{stem[:_HEAD]}*" if is_open else stem
            self._by_word.setdefault(key, []).append(pattern)

    def ending(self, words: Sequence[str], end: int) -> Iterator[Pattern]:
        """The patterns whose last word stands before `end`, the longest first."""
        if end < 1:
            return
        for pattern in self._candidates(words[end - 1]):
            start = end - len(pattern.words)
            if start >= 0 and _fits(pattern, words, start):
                yield pattern

    def starting(self, words: Sequence[str], start: int) -> Iterator[Pattern]:
        """The patterns whose first word stands at `start`, the longest first."""
        if start >= len(words):
            return
        for pattern in self._candidates(words[start]):
            if start + len(pattern.words) <= len(words) and _fits(pattern, words, start):
                yield pattern

    def _candidates(self, word: str) -> list[Pattern]:
        keys = {word, f"{word[:_HEAD]}*", f"{word[:1]}*"}
        found = [one for key in keys for one in self._by_word.get(key, ())]
        return sorted(found, key=lambda one: -len(one.words))


def _fits(pattern: Pattern, words: Sequence[str], start: int) -> bool:
    return all(
        word.startswith(stem) if is_open else word == stem
        for (stem, is_open), word in zip(pattern.words, words[start:], strict=False)
    )


@dataclass(frozen=True)
class Lexicon:
    """What `Language` declares, of all languages together; words are folded to small letters."""

    before: Index
    after: Index
    people_before: Index
    people_after: Index
    portfolios: Index
    partings: Index
    denials: Index
    retractions: Index
    conditions: Index
    negations: Index
    links: frozenset[str]
    articles: frozenset[str]
    between: frozenset[str]
    honours: frozenset[str]
    joins: frozenset[str]
    of: frozenset[str]
    towards: frozenset[str]
    bonds: frozenset[str]

    @cached_property
    def small(self) -> frozenset[str]:
        """Articles and the words that tie one noun to another."""
        return self.articles | self.of | self.towards | self.links


@cache
def lexicon() -> Lexicon:
    """All tables, read when the first passage is."""
    before = _tables(lambda one: one.before)
    after = _tables(lambda one: one.after)
    people = _tables(lambda one: {Sense.SOMEBODY_ELSE: one.people})
    conditions = _tables(lambda one: {Sense.CLAIMED: one.conditions})
    return Lexicon(
        before=Index(before, at_end=True),
        after=Index(after, at_end=False),
        people_before=Index(people, at_end=True),
        people_after=Index(people, at_end=False),
        portfolios=Index(_tables(lambda one: {Sense.GOES_ON: one.portfolios}), at_end=False),
        partings=Index(_tables(lambda one: {Sense.PARTED: one.partings}), at_end=False),
        denials=Index(_tables(lambda one: {Sense.NOT: one.denials}), at_end=True),
        retractions=Index(_tables(lambda one: {Sense.NOT: one.retractions}), at_end=False),
        conditions=Index(conditions, at_end=True),
        negations=Index(_tables(lambda one: {Sense.NOT: one.negations}), at_end=False),
        links=frozenset(link for language in LANGUAGES for link in language.links),
        articles=_words(lambda one: one.articles),
        between=_words(lambda one: one.between),
        honours=_words(lambda one: one.honours),
        joins=_words(lambda one: one.joins),
        of=_words(lambda one: one.of),
        towards=_words(lambda one: one.towards),
        bonds=_words(lambda one: one.bonds),
    )


def _tables(of: Callable[[Language], Mapping[Sense, Lines]]) -> list[Pattern]:
    return [
        pattern
        for language in LANGUAGES
        for sense, lines in of(language).items()
        for pattern in patterns(lines, sense, bare="" in language.links)
    ]


def _words(of: Callable[[Language], str]) -> frozenset[str]:
    return frozenset(word.casefold() for language in LANGUAGES for word in of(language).split())
