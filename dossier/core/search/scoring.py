"""The score of an entry for one reading of a query.

For every form of an entry each query word takes the best word of the form that no heavier query
word took; what is left over, late or out of order costs a little (weights.py). An entry is as good
as its best form or, for several words, as its forms together less SCATTERED.

A query of one word needs none of this: `score_one_word` reads the forms straight off the word's
postings.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import Final, NamedTuple

from dossier.core.search.expansion import Expansion
from dossier.core.search.prepared import Prepared, points_left_over
from dossier.core.search.weights import (
    BEGINS_WITH_QUERY,
    LATE_START,
    OUT_OF_ORDER,
    SCATTERED,
    STOP_WORD_SIZE,
)

_MOST_FORMS_OF_ONE_WORD: Final = 200


class Scored(NamedTuple):
    """An entry's score, the form that earned it, and whether every word of the query was met."""

    score: float
    entry: int
    form: int
    is_full: bool = True


def score_one_word(
    expansion: Expansion, prepared: Prepared, keep: Callable[[int], bool] | None
) -> list[Scored]:
    """The entries one word may mean, each with its best form; of very many, the best."""
    columns, entry_of = prepared.columns, prepared.entry_of
    begun, later = prepared.costs_if_begun, prepared.costs_if_later
    first_of = columns.terms.first
    best: dict[int, tuple[float, int]] = {}  # entry -> score, form
    nothing = (0.0, -1)
    for form, quality in expansion.acronyms.items():
        left = points_left_over(columns.sizes[form], len(expansion.plain))
        score = 100.0 * quality - prepared.costs[form] - left
        if score > best.get(entry_of[form], nothing)[0] and (keep is None or keep(entry_of[form])):
            best[entry_of[form]] = (score, form)
    left_to_look_at = _MOST_FORMS_OF_ONE_WORD
    for term in expansion.in_order:
        highest = 100.0 * expansion.qualities[term]
        for form in columns.postings[term]:
            score = highest - (begun[form] if first_of(form) == term else later[form])
            entry = entry_of[form]
            if score > best.get(entry, nothing)[0] and (keep is None or keep(entry)):
                best[entry] = (score, form)
                left_to_look_at -= 1
                if not left_to_look_at:
                    break
        if not left_to_look_at:
            break
    return [Scored(score, entry, form) for entry, (score, form) in best.items()]


class Scorer:
    """Scores entries for a query of several words."""

    __slots__ = ("_columns", "_heavy", "_prepared", "_total", "_words")

    def __init__(self, prepared: Prepared, expansions: list[Expansion]) -> None:
        """Prepare to score entries for the query words behind `expansions`."""
        self._prepared = prepared
        self._columns = prepared.columns
        self._words = expansions
        self._total = sum(expansion.weight for expansion in expansions)
        # The heaviest word picks first: "de" must not take the word that "defence" means.
        heavy = sorted(enumerate(expansions), key=lambda numbered: -numbered[1].weight)
        self._heavy = [(at, e, e.qualities.get, e.weight) for at, e in heavy]

    def score(self, entry: int) -> Scored | None:
        """The entry's score; None if no word of the query is in it."""
        best: Scored | None = None
        against = 0.0
        together = [0.0] * len(self._words)
        for form in self._columns.forms_of(entry):
            earned, is_full, taken, abbreviated = self._meet(form, together)
            if earned > (best.score if best else 0.0):
                points = self._against(form, taken, abbreviated)
                if best is None or earned - points > best.score:
                    best, against = Scored(earned - points, entry, form, is_full), points
        if best is None:
            return best
        earned = sum(e.weight * points for e, points in zip(self._words, together, strict=True))
        score = earned / self._total - SCATTERED - against
        if score <= best.score:
            return best
        is_full = all(
            points or e.is_stop_word for e, points in zip(self._words, together, strict=True)
        )
        return Scored(score, entry, best.form, is_full)

    def _meet(self, form: int, together: list[float]) -> tuple[float, bool, dict[int, int], int]:
        """What a form earns, if it meets every word, with which of its words, how many by initials.

        `together` keeps the most points that any form of the entry earns for each word.
        """
        terms = self._columns.terms[form]
        cost = self._prepared.costs[form]
        taken: dict[int, int] = {}  # word of the form -> word of the query
        abbreviated = 0  # words of the form that initials stand for
        earned = 0.0
        is_full = True
        for at, expansion, quality_of, weight in self._heavy:
            quality, place = 0.0, -1
            for index, term in enumerate(terms):
                found = quality_of(term)
                if found is not None and found > quality and index not in taken:
                    quality, place = found, index
            if expansion.acronyms and expansion.acronyms.get(form, 0.0) > quality:
                quality = expansion.acronyms[form]
                abbreviated += len(expansion.plain)
            elif place >= 0:
                taken[place] = at
            else:
                is_full = is_full and expansion.is_stop_word
                continue
            earned += weight * quality
            together[at] = max(together[at], 100.0 * quality - cost)
        return 100.0 * earned / self._total - cost, is_full, taken, abbreviated

    def _against(self, form: int, taken: dict[int, int], abbreviated: int) -> float:
        """Points for words left over, a late start and another order."""
        terms = self._columns.terms[form]
        stop_terms = self._prepared.stop_terms
        stops = sum(terms[place] in stop_terms for place in taken)
        met = abbreviated + len(taken) - stops * (1.0 - STOP_WORD_SIZE)
        left = points_left_over(self._columns.sizes[form], met)
        if not taken:
            return left
        places = sorted(taken)
        order = [taken[place] for place in places]
        if any(later < earlier for earlier, later in pairwise(order)):
            left += OUT_OF_ORDER
        elif places[-1] == len(self._words) - 1:
            return left * BEGINS_WITH_QUERY
        return left if places[0] == 0 or abbreviated else left + LATE_START
