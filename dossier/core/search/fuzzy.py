"""The fuzzy words of a query, read ever more generously until something is good enough.

    rustem umer        as typed: the words and their beginnings
    van derberg        also "vanderberg", where such a word is printed
    rustem umreov      too little found: also words that these may be a slip for
    rustem kmeorv      nothing good: words not met well are looked for in the whole vocabulary
    bensalman          nothing good: also "ben salman"
    王小明              also 王 小明, as in “Wang Xiaoming”

Each reading gives every entry a score; an entry keeps its best.
"""

from threading import Lock
from typing import NamedTuple

from dossier.core.names.writing import EUROPEAN, script_of
from dossier.core.search.candidates import Keep, candidates
from dossier.core.search.columns import Columns
from dossier.core.search.expansion import Expander, Expansion, Reach
from dossier.core.search.prepared import Prepared
from dossier.core.search.respelling import joined, run_together, signs_apart, split
from dossier.core.search.scoring import Scored, Scorer, score_one_word
from dossier.core.search.weights import (
    CLEAR,
    FAR_BELOW,
    FEW_ENTRIES,
    GOOD_ENOUGH,
    LAST_RESORT,
    REMEMBERED_WORDS,
    RESPELT_SPACING,
)


class Found(NamedTuple):
    """A scored entry and the query words, as expanded, that found it."""

    scored: Scored
    expansions: list[Expansion]


class FuzzySearch:
    """Finds entries by fuzzy words; remembers the last expansions for the next keystroke.

    For one thread: the memory is not guarded.
    """

    __slots__ = ("_expander", "_lock", "_prepared", "_remembered")

    def __init__(self, columns: Columns, prepared: Prepared) -> None:
        """Prepare to search `columns`."""
        self._prepared = prepared
        self._expander = Expander(columns)
        self._remembered: dict[tuple[str, Reach], Expansion] = {}
        self._lock = Lock()  # the search of names and that of texts ask from two threads

    def warm(self) -> None:
        """Make the lists that the first searches would have to make."""
        self._expander.warm()

    def forget(self) -> None:
        """Drop what is remembered."""
        with self._lock:
            self._remembered.clear()

    def search(self, words: list[str], keep: Keep | None) -> list[Found]:
        """The entries that `words` may mean, unsorted; those far below the best are left out.

        If an entry that is good enough has all the words, only entries with all of them are
        returned.
        """
        found: dict[int, Found] = {}
        if any(script_of(word) not in EUROPEAN for word in words):
            self._by_ear(words, keep, found)
        else:
            self._by_letters(words, keep, found)
        return _shown(found)

    def _by_letters(self, words: list[str], keep: Keep | None, found: dict[int, Found]) -> None:
        """Read Latin and Cyrillic words."""
        self._read(self._expanded(words, Reach.BEGUN), keep, found)
        for respelt in joined(words, self._expander.words):
            self._read(self._expanded(respelt, Reach.BEGUN), keep, found, cost=RESPELT_SPACING)
        if not _has_one(found, CLEAR if len(found) < FEW_ENTRIES else GOOD_ENOUGH):
            self._read(self._expanded(words, Reach.NEAR), keep, found)
            if self._expander.has_unspaced and not _has_one(found, CLEAR):
                for respelt in run_together(words):
                    its = self._expanded(respelt, Reach.NEAR)
                    self._read(its, keep, found, cost=RESPELT_SPACING)
        if not _has_one(found, GOOD_ENOUGH):
            self._read(self._expanded(words, Reach.FAR), keep, found, at_least=0.0)
            for respelt in split(words, self._expander.words):
                self._read(self._expanded(respelt, Reach.BEGUN), keep, found, cost=RESPELT_SPACING)

    def _by_ear(self, words: list[str], keep: Keep | None, found: dict[int, Found]) -> None:
        """Read words of other scripts: what sounds like them is looked for at once."""
        self._read(self._expanded(words, Reach.NEAR), keep, found, at_least=0.0)
        for respelt in joined(words, self._expander.words):
            self._read(self._expanded(respelt, Reach.NEAR), keep, found, cost=RESPELT_SPACING)
        if not _has_one(found, GOOD_ENOUGH):
            for respelt in signs_apart(words):
                its = self._expanded(respelt, Reach.NEAR)
                self._read(its, keep, found, cost=RESPELT_SPACING)
        if not _has_one(found, LAST_RESORT):
            self._read(self._expanded(words, Reach.FAR), keep, found, at_least=0.0)

    def _read(
        self,
        expansions: list[Expansion],
        keep: Keep | None,
        found: dict[int, Found],
        *,
        cost: float = 0.0,
        at_least: float = GOOD_ENOUGH - FAR_BELOW / 2,
    ) -> None:
        """Score one reading, at a `cost` in points; `found` keeps each entry's better result.

        Until the last reading only entries that can be good are scored; the last finds all again.
        """
        if len(expansions) == 1:
            its = score_one_word(expansions[0], self._prepared, keep)
        else:
            scorer = Scorer(self._prepared, expansions)
            entries = candidates(expansions, self._prepared, keep, at_least)
            its = [scored for entry in entries if (scored := scorer.score(entry))]
        for scored in its:
            known = found.get(scored.entry)
            if known is None or scored.score - cost > known.scored.score:
                worse = scored._replace(score=scored.score - cost) if cost else scored
                found[scored.entry] = Found(worse, expansions)

    def _expanded(self, words: list[str], reach: Reach) -> list[Expansion]:
        return [self._expand(word, reach) for word in words]

    def _expand(self, word: str, reach: Reach) -> Expansion:
        """A word's expansion, mostly from memory: a keystroke changes only the last word."""
        with self._lock:
            expansion = self._remembered.pop((word, reach), None)
        if expansion is None:
            if reach == Reach.BEGUN:
                expansion = self._expander.expand(word)
            else:
                expansion = self._expander.widen(self._expand(word, Reach(reach - 1)), reach)
        with self._lock:
            if len(self._remembered) >= REMEMBERED_WORDS:  # forget the one not used for longest
                self._remembered.pop(next(iter(self._remembered)), None)
            self._remembered[word, reach] = expansion
        return expansion


def _has_one(found: dict[int, Found], score: float) -> bool:
    """Whether an entry with all the words has so high a score."""
    return any(one.scored.score >= score and one.scored.is_full for one in found.values())


def _shown(found: dict[int, Found]) -> list[Found]:
    """What of all that is found is worth showing."""
    best = max((one.scored.score for one in found.values()), default=0.0)
    only_full = _has_one(found, GOOD_ENOUGH)
    return [
        one
        for one in found.values()
        if one.scored.score >= best - FAR_BELOW and (one.scored.is_full or not only_full)
    ]
