"""The score of an entry for one reading of a query.

For every form of an entry each query word takes the best word of the form that no heavier query word took; what is left
over, late or out of order costs a little (weights.py). An entry is as good as its best form or, for several words, as its
forms together less SCATTERED.

A query of one word needs none of this: `score_one_word` reads the forms straight off the word's postings.
"""

from collections.abc import Callable
from heapq import nlargest
from itertools import pairwise
from typing import Final, NamedTuple

from dossier.core.search.expansion import Expansion
from dossier.core.search.prepared import Prepared
from dossier.core.search.weights import LATE_START, MOST_SHOWN, OUT_OF_ORDER, SCATTERED

_MOST_FORMS_OF_ONE_WORD: Final = 1000


class Scored(NamedTuple):
    """An entry's score, the form that earned it, and whether every word of the query was met."""

    score: float
    entry: int
    form: int
    is_full: bool = True


def score_one_word(
    expansion: Expansion, prepared: Prepared, keep: Callable[[int], bool] | None
) -> list[Scored]:
    """The entries one word may mean, each with its best form; of very many, those whose words fit best."""
    entry_of, costs, left_over = prepared.entry_of, prepared.costs, prepared.left_over
    columns = prepared.columns
    best: dict[int, tuple[float, int]] = {}  # entry -> score, form
    nothing = (0.0, -1)
    for form, quality in expansion.acronyms.items():
        left = left_over[form] * max(columns.sizes[form] - len(expansion.plain), 0)
        score = 100.0 * quality - costs[form] - left
        if score > best.get(entry_of[form], nothing)[0]:
            best[entry_of[form]] = (score, form)
    looked_at = 0
    for term in expansion.in_order:
        highest = 100.0 * expansion.qualities[term]
        for form in columns.postings[term]:
            score = highest - costs[form] - left_over[form] * (columns.sizes[form] - 1)
            if columns.terms[form][0] != term:
                score -= LATE_START
            entry = entry_of[form]
            if score > best.get(entry, nothing)[0] and (keep is None or keep(entry)):
                best[entry] = (score, form)
                looked_at += 1
        if looked_at > _MOST_FORMS_OF_ONE_WORD:
            break
    shown = nlargest(MOST_SHOWN, best, key=lambda entry: (best[entry][0], -entry))
    return [Scored(best[entry][0], entry, best[entry][1]) for entry in shown]


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
        together = [0.0] * len(self._words)
        for form in self._columns.forms_of(entry):
            score, is_full = self._score_form(form, together)
            if score > 0.0 and (best is None or score > best.score):
                best = Scored(score, entry, form, is_full)
        if best is None or best.is_full:
            return best
        earned = sum(e.weight * quality for e, quality in zip(self._words, together, strict=True))
        score = 100.0 * earned / self._total - SCATTERED - self._prepared.costs[best.form]
        if score <= best.score:
            return best
        is_full = all(q or e.is_stop_word for e, q in zip(self._words, together, strict=True))
        return Scored(score, entry, best.form, is_full)

    def _score_form(self, form: int, together: list[float]) -> tuple[float, bool]:
        """The form's score and whether it meets every word; `together` keeps the entry's best for each word."""
        terms = self._columns.terms[form]
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
            if quality > together[at]:
                together[at] = quality
        if not earned:
            return 0.0, False
        score = 100.0 * earned / self._total - self._prepared.costs[form]
        return score - self._against(form, terms, taken, abbreviated), is_full

    def _against(
        self, form: int, terms: tuple[int, ...], taken: dict[int, int], abbreviated: int
    ) -> float:
        """Points for words left over, a late start and another order."""
        stop_terms = self._prepared.stop_terms
        met = abbreviated + sum(terms[place] not in stop_terms for place in taken)
        points = self._prepared.left_over[form] * max(self._columns.sizes[form] - met, 0)
        if taken:
            order = [at for _, at in sorted(taken.items())]
            if 0 not in taken and not abbreviated:
                points += LATE_START
            if any(later < earlier for earlier, later in pairwise(order)):
                points += OUT_OF_ORDER
        return points
