"""The fuzzy words of a query: read as typed, then with other spaces, then, if nothing is good enough, from further away.

    rustem umerov      as typed
    van derberg        also "vanderberg", where such a word is printed
    rustem kmeorv      nothing good: the words not met well are looked for in the whole vocabulary
    bensalman          nothing good: also "ben salman"

Each reading gives every entry a score; an entry keeps its best.
"""

from typing import NamedTuple

from dossier.core.search.candidates import Keep, candidates
from dossier.core.search.columns import Columns
from dossier.core.search.expansion import Expander, Expansion
from dossier.core.search.prepared import Prepared
from dossier.core.search.respelling import joined, split
from dossier.core.search.scoring import Scored, Scorer, score_one_word
from dossier.core.search.weights import (
    ALIKE,
    FAR_BELOW,
    GOOD_ENOUGH,
    REMEMBERED_WORDS,
    RESPELT_SPACING,
)


class Found(NamedTuple):
    """A scored entry and the query words, as expanded, that found it."""

    scored: Scored
    expansions: list[Expansion]


class FuzzySearch:
    """Finds entries by fuzzy words; remembers how it expanded the last words, for the next keystroke."""

    __slots__ = ("_expander", "_prepared", "_remembered")

    def __init__(self, columns: Columns, prepared: Prepared) -> None:
        """Prepare to search `columns`."""
        self._prepared = prepared
        self._expander = Expander(columns)
        self._remembered: dict[tuple[str, bool], Expansion] = {}

    def warm(self) -> None:
        """Make the lists that the first searches would have to make."""
        self._expander.warm()

    def forget(self) -> None:
        """Drop what is remembered."""
        self._remembered.clear()

    def search(self, words: list[str], keep: Keep | None) -> list[Found]:
        """The entries that `words` may mean, unsorted; those far below the best are left out.

        If an entry that is good enough has all the words, only entries with all of them are returned.
        """
        found: dict[int, Found] = {}
        as_typed = [self._expand(word) for word in words]
        self._read(as_typed, keep, found)
        for respelt in joined(words, self._expander.words):
            self._read([self._expand(word) for word in respelt], keep, found, RESPELT_SPACING)
        if _best(found) < GOOD_ENOUGH:
            self._read_further(words, as_typed, keep, found)
        best = _best(found)
        shown = [one for one in found.values() if one.scored.score >= best - FAR_BELOW]
        if best >= GOOD_ENOUGH and any(one.scored.is_full for one in shown):
            return [one for one in shown if one.scored.is_full]
        return shown

    def _read_further(
        self,
        words: list[str],
        as_typed: list[Expansion],
        keep: Keep | None,
        found: dict[int, Found],
    ) -> None:
        """Look for the words that are not met well in the whole vocabulary, and for two words in each."""
        if any(expansion.best < ALIKE for expansion in as_typed):
            self._read([self._widen(e) if e.best < ALIKE else e for e in as_typed], keep, found)
        for at, word in enumerate(words):
            parts = split(word, self._expander.words)
            if parts:
                respelt = [*words[:at], *parts, *words[at + 1 :]]
                self._read([self._expand(word) for word in respelt], keep, found, RESPELT_SPACING)

    def _read(
        self,
        expansions: list[Expansion],
        keep: Keep | None,
        found: dict[int, Found],
        cost: float = 0.0,
    ) -> None:
        """Score one reading of the query, at a `cost` in points, and keep each entry's better result in `found`."""
        if len(expansions) == 1:
            its = score_one_word(expansions[0], self._prepared, keep)
        else:
            scorer = Scorer(self._prepared, expansions)
            entries = candidates(expansions, self._prepared, keep)
            its = [scored for entry in entries if (scored := scorer.score(entry))]
        for scored in its:
            known = found.get(scored.entry)
            if known is None or scored.score - cost > known.scored.score:
                worse = scored._replace(score=scored.score - cost) if cost else scored
                found[scored.entry] = Found(worse, expansions)

    def _expand(self, word: str) -> Expansion:
        """A word's expansion: of the words of a query only the last changes with a keystroke."""
        return self._recall(word, is_wide=False) or self._remember(
            self._expander.expand(word), is_wide=False
        )

    def _widen(self, expansion: Expansion) -> Expansion:
        """The expansion with words from further away."""
        known = self._recall(expansion.typed, is_wide=True)
        return known or self._remember(self._expander.widen(expansion), is_wide=True)

    def _recall(self, word: str, *, is_wide: bool) -> Expansion | None:
        expansion = self._remembered.pop((word, is_wide), None)
        return expansion and self._remember(expansion, is_wide=is_wide)

    def _remember(self, expansion: Expansion, *, is_wide: bool) -> Expansion:
        """Keep the expansion as the one used last, and forget the one not used for longest."""
        if len(self._remembered) >= REMEMBERED_WORDS:
            self._remembered.pop(next(iter(self._remembered)), None)
        self._remembered[expansion.typed, is_wide] = expansion
        return expansion


def _best(found: dict[int, Found]) -> float:
    return max((one.scored.score for one in found.values()), default=0.0)
