"""One word of a query, met with every word of the index that may be meant by it.

Four ways in, best first: the same letters, the same key, the same name in another language, a beginning of either, and a
near miss of either (weights.py has the numbers). Looking at *all* words is dear (milliseconds), so it is a second step,
taken by the search only when the first brought nothing good enough.

    Expansion("umer").qualities   -> {term of "umer…": 0.91, …}
"""

from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Final

from rapidfuzz.distance import OSA

from dossier.core import names
from dossier.core.search.acronyms import Acronyms
from dossier.core.search.columns import Columns
from dossier.core.search.misspelling import far_misses, near_misses
from dossier.core.search.vocabulary import Vocabulary
from dossier.core.search.weights import (
    ALIKE,
    ALIKE_SHADE,
    BEGUN,
    BEGUN_ALIKE_COST,
    BEGUN_AT_LEAST,
    BEGUN_PER_LETTER,
    CAPITALS_BONUS,
    EDITED_ALIKE_COST,
    EQUIVALENT,
    HEAVIEST_WORD,
    LONGEST_WORD,
    SAME,
    STOP_WORD_WEIGHT,
    STOP_WORDS,
)

_MOST_TERMS_OF_A_WORD: Final = (
    6000  # words that begin with one letter; beyond, the rest is as good as these
)


@dataclass(slots=True)
class Expansion:
    """What a query word may mean: terms, and forms by their initials, each with a quality from 0 to 1."""

    typed: str
    plain: str
    weight: float  # how much this word counts in a query
    qualities: dict[int, float]
    acronyms: dict[int, float]
    best: float = 0.0
    form_count: int = 0  # forms under all terms, one form counted once for each of its terms
    in_order: list[int] = field(default_factory=list)  # the terms, best first
    entries: dict[int, float] | None = None  # entry -> best quality, once somebody asks

    @property
    def is_stop_word(self) -> bool:
        """Whether titles are full of this word."""
        return self.plain in STOP_WORDS


class Expander:
    """Turns query words into expansions."""

    __slots__ = ("_acronyms", "_columns", "_keys", "words")

    def __init__(self, columns: Columns) -> None:
        """Prepare to expand words over `columns`."""
        self._columns = columns
        self.words = Vocabulary(columns.words)
        self._keys = Vocabulary(columns.keys)
        self._acronyms = Acronyms(columns.initials)

    def expand(self, typed: str, *, anywhere: bool) -> Expansion:
        """The meanings of a word as typed; with `anywhere`, also words that begin otherwise, one edit further off."""
        plain = names.plain(typed)[:LONGEST_WORD]
        qualities: dict[int, float] = {}
        if plain:
            keys = names.keys(plain if plain.isascii() else typed)
            self._add_begun(plain, keys, qualities)
            self._add_alike(plain, keys, qualities)
            self._add_same(plain, qualities)
            if not any(character.isdigit() for character in plain):
                self._add_misspelt(plain, keys[0], qualities, anywhere=anywhere)
        return self._finish(typed, plain, qualities)

    def _add_same(self, plain: str, qualities: dict[int, float]) -> None:
        place = self.words.place(plain)
        if place is not None:
            qualities[place] = SAME

    def _add_alike(self, plain: str, keys: tuple[str, ...], qualities: dict[int, float]) -> None:
        """Terms with one of the word's keys, or with the key of the same name in another language."""
        romanised = names.latin(plain)
        for key in keys:
            for term in self._terms_of(key):
                nearness = OSA.normalized_similarity(
                    romanised, names.latin(self._columns.words[term])
                )
                _raise(qualities, term, ALIKE + ALIKE_SHADE * nearness)
            for other in names.equivalents(key):
                for term in self._terms_of(other):
                    _raise(qualities, term, EQUIVALENT)

    def _terms_of(self, key: str) -> list[int]:
        place = self._keys.place(key)
        return [] if place is None else self._columns.key_terms[place]

    def _add_begun(self, plain: str, keys: tuple[str, ...], qualities: dict[int, float]) -> None:
        """Terms of which the word, or its key, is the beginning."""
        length = len(plain)
        words = self._columns.words
        for term in islice(self.words.beginning_with(plain), _MOST_TERMS_OF_A_WORD):
            quality = BEGUN - BEGUN_PER_LETTER * (len(words[term]) - length)
            qualities[term] = quality if quality > BEGUN_AT_LEAST else BEGUN_AT_LEAST
        for key in keys:
            if len(key) == 1 and plain.isascii():
                continue  # one Latin letter begins thousands of words by itself
            for place in islice(self._keys.beginning_with(key), _MOST_TERMS_OF_A_WORD):
                missing = len(self._columns.keys[place]) - len(key)
                quality = max(BEGUN - BEGUN_PER_LETTER * missing, BEGUN_AT_LEAST) - BEGUN_ALIKE_COST
                for term in self._columns.key_terms[place]:
                    _raise(qualities, term, quality)

    def _add_misspelt(
        self, plain: str, key: str, qualities: dict[int, float], *, anywhere: bool
    ) -> None:
        """Terms the word, or its key, may be a slip for."""
        for term, quality in near_misses(self.words, plain):
            _raise(qualities, term, quality)
        misses = near_misses(self._keys, key)
        if anywhere:
            misses = chain(misses, far_misses(self._keys, key))
        for place, quality in misses:
            for term in self._columns.key_terms[place]:
                _raise(qualities, term, quality - EDITED_ALIKE_COST)

    def _finish(self, typed: str, plain: str, qualities: dict[int, float]) -> Expansion:
        acronyms = self._acronyms.forms(plain)
        if typed.isupper() and len(typed) > 1:
            acronyms = {form: quality + CAPITALS_BONUS for form, quality in acronyms.items()}
        postings = self._columns.postings
        expansion = Expansion(
            typed=typed,
            plain=plain,
            weight=STOP_WORD_WEIGHT
            if plain in STOP_WORDS
            else float(min(len(plain), HEAVIEST_WORD)),
            qualities=qualities,
            acronyms=acronyms,
            form_count=sum(len(postings[term]) for term in qualities) + len(acronyms),
            in_order=sorted(
                qualities, key=lambda term: (-qualities[term], postings[term][0], term)
            ),
        )
        expansion.best = max(
            qualities[expansion.in_order[0]] if qualities else 0.0,
            max(acronyms.values(), default=0.0),
        )
        return expansion


def _raise(qualities: dict[int, float], term: int, quality: float) -> None:
    """Let `term` have at least `quality`."""
    if quality > qualities.get(term, 0.0):
        qualities[term] = quality
