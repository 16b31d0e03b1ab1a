"""One word of a query, met with every word of the index that may be meant by it.

Four ways in, best first: the same letters, the same key, the same name in another language, and a
beginning of either. Slips (misspelling.py) cost more time and are a second step, a look at *all*
words a third, taken by the search (fuzzy.py) only when the step before brought too little.

    Expansion("umer").qualities   -> {term of "umer…": 0.91, …}
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice, takewhile
from typing import Final

from rapidfuzz.distance import OSA

from dossier.core import names
from dossier.core.names.writing import EUROPEAN, SYLLABIC, script_of
from dossier.core.search.acronyms import Acronyms
from dossier.core.search.columns import Columns
from dossier.core.search.heard import Heard
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
    HEARD,
    HEARD_SAME_SCRIPT,
    HEARD_UNLIKE,
    LONGEST_WORD,
    NICKNAME,
    SAME,
    STOP_WORDS,
)
from dossier.core.search.word_weight import word_weight
from dossier.core.text.normal import normalize

_NUMBER: Final = re.compile(r"^\d|\d$|\d\d")
#: Terms that a word may mean just as well as its best one.
_AS_GOOD: Final = 0.06
_MOST_TERMS_OF_A_WORD: Final = (
    6000  # words that begin with one letter; beyond, the rest is as good as these
)


class Reach(IntEnum):
    """How far an expansion looks."""

    BEGUN = 1  # the word, its key and what they begin
    NEAR = 2  # also words a slip or two away
    FAR = 3  # also words anywhere in the vocabulary


@dataclass(slots=True)
class Expansion:
    """What a query word may mean: terms, and forms by their initials, each with a quality."""

    typed: str
    plain: str
    weight: float  # how much this word counts in a query
    is_stop_word: bool
    qualities: dict[int, float]
    acronyms: dict[int, float]
    best: float  # the highest quality of any term or form
    form_count: int  # forms under all terms, one form counted once for each of its terms
    in_order: list[int]  # the terms, best first
    entries: dict[int, float] | None = None  # entry -> best quality, once somebody asks


class Expander:
    """Turns query words into expansions."""

    __slots__ = ("_acronyms", "_columns", "_heard", "_keys", "words")

    def __init__(self, columns: Columns) -> None:
        """Prepare to expand words over `columns`."""
        self._columns = columns
        self.words = Vocabulary(columns.words)
        self._keys = Vocabulary(columns.keys)
        self._heard = Heard(columns)
        self._acronyms = Acronyms(columns.initials)

    @property
    def has_unspaced(self) -> bool:
        """Whether the index has words that are written as a whole where others put spaces."""
        return self._heard.has_unspaced

    def warm(self) -> None:
        """Make the lists that expanding makes when it first needs them."""
        self.words.warm()
        self._keys.warm()
        self._heard.warm()
        self._acronyms.warm()

    def expand(self, typed: str) -> Expansion:
        """The meanings of a word as typed."""
        plain = names.plain(typed)[:LONGEST_WORD]
        qualities: dict[int, float] = {}
        if plain:
            keys = _keys_of(plain if typed.isascii() else typed[:LONGEST_WORD])
            self._add_begun(plain, keys, qualities)
            # One letter is the beginning of a word even where it is printed; one sign is a word.
            if len(plain) > 1 or script_of(plain) in SYLLABIC:
                self._add_alike(plain, keys, qualities)
                self._add_same(plain, qualities)
        return self._finish(typed, plain, qualities)

    def widen(self, expansion: Expansion, reach: Reach) -> Expansion:
        """The expansion with words it may be a slip for; from far only if it is not met well."""
        typed, plain = expansion.typed, expansion.plain
        if not plain or _has_number(plain):
            return expansion  # of a number, another digit is another number
        keys = _keys_of(plain if typed.isascii() else typed[:LONGEST_WORD])
        qualities = dict(expansion.qualities)
        if reach == Reach.NEAR:
            for term, quality in near_misses(self.words, plain):
                _raise(qualities, term, quality)
            if script_of(plain) in EUROPEAN:
                for key in keys:
                    if key != plain:  # else the same words have just been looked through
                        self._add_by_key(near_misses(self._keys, key), qualities)
            self._add_heard(typed, keys, qualities, same_script=False)
        elif expansion.best < ALIKE and keys:
            if script_of(plain) in EUROPEAN:
                self._add_by_key(far_misses(self._keys, keys[0]), qualities)
            self._add_heard(typed, keys, qualities, same_script=True)
        if qualities == expansion.qualities:
            return expansion
        return self._finish(typed, plain, qualities)

    def _add_same(self, plain: str, qualities: dict[int, float]) -> None:
        place = self.words.place(plain)
        if place is not None:
            qualities[place] = SAME

    def _add_alike(self, plain: str, keys: tuple[str, ...], qualities: dict[int, float]) -> None:
        """Terms with one of the word's keys, or the key of the same name in another language."""
        romanised = names.latin(plain)
        for key in keys:
            for term in self._terms_of(key):
                nearness = OSA.normalized_similarity(
                    romanised, names.latin(self._columns.words[term])
                )
                _raise(qualities, term, ALIKE + ALIKE_SHADE * nearness)
            for other in names.nicknames(romanised):
                for term in self._terms_of(names.fold(other)):
                    _raise(qualities, term, NICKNAME)
            for other in names.equivalents(key):
                for term in self._terms_of(other):
                    _raise(qualities, term, EQUIVALENT)

    def _terms_of(self, key: str) -> Sequence[int]:
        place = self._keys.place(key)
        return [] if place is None else self._columns.key_terms[place]

    def _add_begun(self, plain: str, keys: tuple[str, ...], qualities: dict[int, float]) -> None:
        """Terms of which the word, or its key, is the beginning."""
        length, words = len(plain), self._columns.words
        for term in islice(self.words.beginning_with(plain), _MOST_TERMS_OF_A_WORD):
            qualities[term] = _BEGUN[len(words[term]) - length]
        if script_of(plain) in SYLLABIC and len(normalize("NFC", plain)) == 1:
            return  # one sign begins what it begins; by its sound, thousands of words
        for key in keys:
            if len(key) == 1 and plain.isascii():
                continue  # one Latin letter begins thousands of words by itself
            for place in islice(self._keys.beginning_with(key), _MOST_TERMS_OF_A_WORD):
                quality = _BEGUN[len(self._columns.keys[place]) - len(key)] - BEGUN_ALIKE_COST
                for term in self._columns.key_terms[place]:
                    _raise(qualities, term, quality)

    def _add_by_key(self, misses: Iterable[tuple[int, float]], qualities: dict[int, float]) -> None:
        """The terms behind (key, quality) pairs."""
        for place, quality in misses:
            for term in self._columns.key_terms[place]:
                _raise(qualities, term, quality - EDITED_ALIKE_COST)

    def _holders(self, in_order: list[int], qualities: dict[int, float]) -> int:
        """How many forms have a word that is met as well as the best one, or nearly."""
        least = qualities[in_order[0]] - _AS_GOOD if in_order else 0.0
        as_good = takewhile(lambda term: qualities[term] >= least, in_order)
        return sum(map(self._columns.postings.size, as_good))

    def _add_heard(
        self, typed: str, keys: tuple[str, ...], qualities: dict[int, float], *, same_script: bool
    ) -> None:
        """Terms of other scripts that sound alike; as a last resort, of the same."""
        for place, likeness in self._heard.like(typed, keys, same_script=same_script):
            quality = HEARD - HEARD_UNLIKE * (1.0 - likeness)
            if same_script:
                quality *= HEARD_SAME_SCRIPT
            for term in self._columns.key_terms[place]:
                _raise(qualities, term, quality)

    def _finish(self, typed: str, plain: str, qualities: dict[int, float]) -> Expansion:
        acronyms = self._acronyms.forms(plain)
        if typed.isupper() and len(typed) > 1:
            acronyms = {form: quality + CAPITALS_BONUS for form, quality in acronyms.items()}
        in_order = sorted(qualities, key=qualities.__getitem__, reverse=True)
        best_term = qualities[in_order[0]] if in_order else 0.0
        forms_of = self._columns.postings.__getitem__
        is_stop_word = plain in STOP_WORDS
        return Expansion(
            typed=typed,
            plain=plain,
            weight=word_weight(plain, self._holders(in_order, qualities), len(self._columns.texts)),
            is_stop_word=is_stop_word,
            qualities=qualities,
            acronyms=acronyms,
            best=max(best_term, max(acronyms.values(), default=0.0)),
            form_count=sum(map(len, map(forms_of, qualities))) + len(acronyms),
            in_order=in_order,
        )


def _keys_of(word: str) -> tuple[str, ...]:
    """The keys of a word, but none that keeps less than half of it: “zzzqqq” means nobody."""
    return tuple(key for key in names.keys(word) if 2 * len(key) >= len(word))


def _has_number(plain: str) -> bool:
    """Whether a word holds a number: a digit between letters is a slip of the hand, as in Ig0r."""
    return _NUMBER.search(plain) is not None


# The quality of a begun word by the number of letters still missing.
_BEGUN: Final = [max(BEGUN - BEGUN_PER_LETTER * missing, BEGUN_AT_LEAST) for missing in range(500)]


def _raise(qualities: dict[int, float], term: int, quality: float) -> None:
    """Let `term` have at least `quality`."""
    if quality > qualities.get(term, 0.0):
        qualities[term] = quality
