"""The tables of all languages as one, ready to be looked things up in.

Which language a passage is in is seldom said and sometimes said wrongly, so every language is read
everywhere; a word that means something else in another language stands in a table only together
with a second one. What a link may tie and in which case is asked of the language of the noun.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from typing import Final

from dossier.core.evidence.modifiers.arabic import ARABIC
from dossier.core.evidence.modifiers.chinese import CHINESE
from dossier.core.evidence.modifiers.english import ENGLISH
from dossier.core.evidence.modifiers.french import FRENCH
from dossier.core.evidence.modifiers.german import GERMAN
from dossier.core.evidence.modifiers.hebrew import HEBREW
from dossier.core.evidence.modifiers.hindi import HINDI
from dossier.core.evidence.modifiers.japanese import JAPANESE
from dossier.core.evidence.modifiers.korean import KOREAN
from dossier.core.evidence.modifiers.language import (
    Lines,
    ModifierLanguage,
    Pattern,
    Sense,
    patterns,
)
from dossier.core.evidence.modifiers.persian import PERSIAN
from dossier.core.evidence.modifiers.polish import POLISH
from dossier.core.evidence.modifiers.russian import RUSSIAN
from dossier.core.evidence.modifiers.spanish import SPANISH
from dossier.core.evidence.modifiers.turkish import TURKISH
from dossier.core.evidence.modifiers.ukrainian import UKRAINIAN
from dossier.core.evidence.tokens import fold, readings

LANGUAGES: Final[tuple[ModifierLanguage, ...]] = (
    ENGLISH,
    UKRAINIAN,
    RUSSIAN,
    FRENCH,
    GERMAN,
    SPANISH,
    POLISH,
    TURKISH,
    CHINESE,
    JAPANESE,
    KOREAN,
    ARABIC,
    HEBREW,
    PERSIAN,
    HINDI,
)
_HEAD: Final = 2  # letters of a stem by which open words are looked up
_REMEMBERED: Final = 16_384  # words whose patterns are kept


class Stems:
    """Words, of some of them only the beginning (`міністр*`) or the end (`*ministerin`)."""

    def __init__(self, words: Iterable[str], exceptions: Iterable[str] = ()) -> None:
        listed = frozenset(words)
        self._whole = frozenset(word for word in listed if "*" not in word)
        self._endings = tuple(word[1:] for word in listed if word.startswith("*"))
        self._stems: dict[str, tuple[str, ...]] = {}
        for word in listed:
            if word.endswith("*"):
                self._stems[word[:_HEAD]] = (*self._stems.get(word[:_HEAD], ()), word[:-1])
        self._none = frozenset(exceptions).union(self._endings)

    def __contains__(self, word: str) -> bool:
        return self.lists(word) or (word.endswith(self._endings) and word not in self._none)

    def lists(self, word: str) -> bool:
        """Whether a word is there by more than its end."""
        return word in self._whole or word.startswith(self._stems.get(word[:_HEAD], ()))


class Index:
    """Patterns by the word at one of their ends."""

    def __init__(self, found: Iterable[Pattern], *, at_end: bool) -> None:
        self._at = -1 if at_end else 0
        self._by_word: dict[str, list[Pattern]] = {}
        for pattern in found:
            stem, is_open = pattern.words[self._at]
            key = f"{stem[:_HEAD]}*" if is_open else stem
            self._by_word.setdefault(key, []).append(pattern)
        self._of = lru_cache(maxsize=_REMEMBERED)(self._look_up)

    def ending(self, words: Sequence[str], end: int) -> Iterator[Pattern]:
        """The patterns whose last word stands before `end`, the longest first."""
        for pattern in self._of(words[end - 1]) if end > 0 else ():
            start = end - len(pattern.words)
            if start >= 0 and _fits(pattern.words[:-1], words, start):
                yield pattern

    def starting(self, words: Sequence[str], start: int) -> Iterator[Pattern]:
        """The patterns whose first word stands at `start`, the longest first."""
        for pattern in self._of(words[start]) if start < len(words) else ():
            if start + len(pattern.words) <= len(words) and _fits(
                pattern.words[1:], words, start + 1
            ):
                yield pattern

    def _look_up(self, word: str) -> tuple[Pattern, ...]:
        """The patterns that have a word at that end, the longest first."""
        keys = {key for one in readings(word) for key in (one, f"{one[:_HEAD]}*", f"{one[:1]}*")}
        found = (one for key in keys for one in self._by_word.get(key, ()))
        fitting = [one for one in found if _is_printed_as(one.words[self._at], word)]
        return tuple(sorted(fitting, key=lambda one: -len(one.words)))


def _fits(stems: Sequence[tuple[str, bool]], words: Sequence[str], start: int) -> bool:
    return all(_is_printed_as(stem, word) for stem, word in zip(stems, words[start:], strict=False))


def _is_printed_as(stem: tuple[str, bool], word: str) -> bool:
    text, is_open = stem
    return any(one.startswith(text) if is_open else one == text for one in readings(word))


class Lexicon:
    """What the languages declare, all together; words are folded to small letters.

    A table is read when it is first asked for.
    """

    @cached_property
    def before(self) -> Index:
        """What stands directly before a name."""
        predicates = _tables(lambda one: one.predicates, predicate=True)
        return Index([*_tables(lambda one: one.before), *predicates], at_end=True)

    @cached_property
    def after(self) -> Index:
        """What stands directly behind one."""
        return Index(_tables(lambda one: one.after), at_end=False)

    @cached_property
    def dates(self) -> Index:
        """Times behind a title."""
        return Index(_table(Sense.FORMER, lambda one: one.dates), at_end=False)

    @cached_property
    def harmless(self) -> Index:
        """What stands before a name and changes nothing."""
        return Index(_table(Sense.HARMLESS, lambda one: one.harmless), at_end=True)

    @cached_property
    def _people(self) -> list[Pattern]:
        return _table(Sense.SOMEBODY_ELSE, lambda one: one.people)

    @cached_property
    def people_before(self) -> Index:
        """Nouns that a name hangs on, by a link or without."""
        return Index((one for one in self._people if one.links), at_end=True)

    @cached_property
    def people_after(self) -> Index:
        """Nouns behind the name of whom they belong to."""
        return Index((one for one in self._people if one.language.owners), at_end=False)

    @cached_property
    def belongings(self) -> Index:
        """What stands behind a possessive."""
        return Index(_tables(lambda one: one.belongings), at_end=False)

    @cached_property
    def portfolios(self) -> Index:
        """Words by which a title goes on."""
        return Index(_table(Sense.GOES_ON, lambda one: one.portfolios), at_end=False)

    @cached_property
    def portfolios_before(self) -> Index:
        """The same words where they stand before the title."""
        return Index(_table(Sense.GOES_ON, lambda one: one.portfolios), at_end=True)

    @cached_property
    def partings(self) -> Index:
        """What makes two people of a person and a post."""
        return Index(_table(Sense.PARTED, lambda one: one.partings), at_end=False)

    @cached_property
    def denials(self) -> Index:
        """What stands before a passage and takes it back."""
        return Index(_table(Sense.NOT, lambda one: one.denials), at_end=True)

    @cached_property
    def retractions(self) -> Index:
        """The same, behind the passage."""
        return Index(_table(Sense.NOT, lambda one: one.retractions), at_end=False)

    @cached_property
    def conditions(self) -> Index:
        """What stands before a passage and makes it less than a statement."""
        return Index(_table(Sense.CLAIMED, lambda one: one.conditions), at_end=True)

    @cached_property
    def negations(self) -> Index:
        """What does so inside it."""
        return Index(_table(Sense.NOT, lambda one: one.negations), at_end=False)

    @cached_property
    def between(self) -> Stems:
        """Adjectives that may stand between a modifier and the name."""
        exceptions = _words(lambda one: one.no_adjectives)
        return Stems(_words(lambda one: one.between), exceptions)

    @cached_property
    def honours(self) -> Stems:
        """Titles before a person's name."""
        return Stems(_words(lambda one: one.honours))

    @cached_property
    def joins(self) -> frozenset[str]:
        """What joins two fields of one title; some are of several words."""
        return frozenset(join for language in LANGUAGES for join in language.joins)

    @cached_property
    def links(self) -> frozenset[str]:
        """The words by which a name follows a noun; which noun goes with which, the nouns know."""
        return frozenset(link for noun in self._people for link in noun.links if link)

    @cached_property
    def small(self) -> frozenset[str]:
        """Articles and the words that tie one noun to another."""
        return self.articles | self.of | self.towards | self.links

    @cached_property
    def abbreviations(self) -> tuple[str, ...]:
        """Words with a point that ends no sentence."""
        return tuple(sorted(_words(lambda one: one.abbreviations)))

    @cached_property
    def possessives(self) -> frozenset[str]:
        """Words that make a possessive of the name before them."""
        return _words(lambda one: one.possessives)

    @cached_property
    def articles(self) -> frozenset[str]:
        """Articles and possessives."""
        return _words(lambda one: one.articles)

    @cached_property
    def copulas(self) -> frozenset[str]:
        """“was”, “as”."""
        return _words(lambda one: one.copulas)

    @cached_property
    def bonds(self) -> frozenset[str]:
        """Words that say that somebody holds a post."""
        return _words(lambda one: one.bonds)

    @cached_property
    def openers(self) -> frozenset[str]:
        """Words with a capital beside a name that are no part of it."""
        return _words(lambda one: one.openers)

    @cached_property
    def prepositions(self) -> frozenset[str]:
        """Words behind which a name stands that is no part of a person's."""
        return _words(lambda one: one.prepositions)

    @cached_property
    def of(self) -> frozenset[str]:
        """Words by which a title goes on."""
        return _words(lambda one: one.of)

    @cached_property
    def towards(self) -> frozenset[str]:
        """Words by which it goes on if somebody is named behind."""
        return _words(lambda one: one.towards)

    @cached_property
    def given(self) -> frozenset[str]:
        """Given names."""
        return _words(lambda one: one.given)

    @cached_property
    def capital_nouns(self) -> frozenset[str]:
        """The marks of languages that write every noun with a capital."""
        return _words(lambda one: one.marks if one.capital_nouns else "")

    @cached_property
    def bare_complements(self) -> frozenset[str]:
        """Those of languages in which a place follows a noun without a small word."""
        return _words(lambda one: one.marks if one.bare_complements else "")

    @cached_property
    def head_last(self) -> frozenset[str]:
        """Those of languages in which a title ends with its noun."""
        return _words(lambda one: one.marks if one.head_last else "")

    @cached_property
    def free_openings(self) -> frozenset[str]:
        """Those of languages in which any word may open a sentence."""
        return _words(lambda one: one.marks if one.free_openings else "")


@cache
def lexicon() -> Lexicon:
    """The tables of all languages."""
    return Lexicon()


def _table(sense: Sense, of: Callable[[ModifierLanguage], Lines]) -> list[Pattern]:
    return _tables(lambda one: {sense: of(one)})


def _tables(
    of: Callable[[ModifierLanguage], Mapping[Sense, Lines]], *, predicate: bool = False
) -> list[Pattern]:
    return [
        pattern
        for language in LANGUAGES
        for sense, lines in of(language).items()
        for pattern in patterns(language, lines, sense, predicate=predicate)
    ]


def _words(of: Callable[[ModifierLanguage], str]) -> frozenset[str]:
    return frozenset(fold(word) for language in LANGUAGES for word in of(language).split())


@cache
def genitives(language: ModifierLanguage) -> tuple[tuple[str, ...], Stems]:
    """The endings of a genitive, and the names that have one by themselves."""
    return tuple(language.genitives.split()), Stems(map(fold, language.given.split()))


@cache
def instrumentals(language: ModifierLanguage) -> tuple[str, ...]:
    """The endings of a title that somebody is said to have; “” for any."""
    return tuple(language.instrumentals.split()) or ("",)
