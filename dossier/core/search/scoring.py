"""The score of one entry for one reading of a query.

For every form of the entry each query word takes the best word of the form that no earlier query word took; what is left
over, late or out of order costs a little (weights.py). An entry is as good as its best form, or, for several words, as
its forms together less SCATTERED.
"""

from dataclasses import dataclass

from dossier.core.search.columns import Columns
from dossier.core.search.expansion import Expansion
from dossier.core.search.weights import (
    FIELD_COST,
    KIND_COST,
    LATE_START,
    LEFT_OVER,
    OTHER_FIELD_COST,
    OUT_OF_ORDER,
    SCATTERED,
    STOP_WORDS,
    UNKNOWN_KIND_COST,
    USE_COST,
)


@dataclass(frozen=True, slots=True)
class Scored:
    """An entry's score, the form that earned it, and whether every word of the query was met."""

    score: float
    entry: int
    form: int
    is_full: bool


def form_costs(columns: Columns) -> list[float]:
    """What each form's kind, field and use cost it."""
    kinds = [
        KIND_COST.get(kind, UNKNOWN_KIND_COST)
        for entry, kind in enumerate(columns.kinds)
        for _ in range(columns.first_form[entry], columns.first_form[entry + 1])
    ]
    return [
        kind + FIELD_COST.get(field, OTHER_FIELD_COST) + USE_COST.get(use or "", 0.0)
        for kind, field, use in zip(kinds, columns.fields, columns.uses, strict=True)
    ]


def stop_terms(columns: Columns) -> frozenset[int]:
    """The terms that are stop-words."""
    return frozenset(term for term, word in enumerate(columns.words) if word in STOP_WORDS)


class Scorer:
    """Scores entries for one reading of a query."""

    __slots__ = ("_columns", "_costs", "_expansions", "_heavy", "_stop_terms", "_total")

    def __init__(
        self,
        columns: Columns,
        costs: list[float],
        stops: frozenset[int],
        expansions: list[Expansion],
    ) -> None:
        """Prepare to score entries of `columns` for the query words behind `expansions`."""
        self._columns = columns
        self._costs = costs
        self._stop_terms = stops
        self._expansions = expansions
        self._total = sum(expansion.weight for expansion in expansions)
        # The heaviest word picks first: "de" must not take the word that "defence" means.
        self._heavy = sorted(range(len(expansions)), key=lambda at: -expansions[at].weight)

    def score(self, entry: int) -> Scored | None:
        """The entry's score; None if no word of the query is in it."""
        columns = self._columns
        best: Scored | None = None
        together = [0.0] * len(self._expansions)
        cheapest = OTHER_FIELD_COST + UNKNOWN_KIND_COST
        for form in range(columns.first_form[entry], columns.first_form[entry + 1]):
            score, is_full = self._score_form(form, together)
            if score > 0.0 and (best is None or score > best.score):
                best = Scored(score, entry, form, is_full)
                cheapest = self._costs[form]
        if best is None or len(together) == 1 or best.is_full:
            return best
        sum_together = sum(
            e.weight * quality for e, quality in zip(self._expansions, together, strict=True)
        )
        score = 100.0 * sum_together / self._total - SCATTERED - cheapest
        if score <= best.score:
            return best
        return Scored(score, entry, best.form, self._is_full(together))

    def _is_full(self, qualities: list[float]) -> bool:
        """Whether every word is met, stop-words aside."""
        return all(
            quality or e.is_stop_word
            for e, quality in zip(self._expansions, qualities, strict=True)
        )

    def _score_form(self, form: int, together: list[float]) -> tuple[float, bool]:
        """The form's score and whether it meets every word; `together` keeps the entry's best for each word."""
        terms = self._columns.terms[form]
        taken = 0  # one bit for each word of the form
        met = 0  # words of the form that are asked for, stop-words aside
        earned = 0.0
        full = True
        places = []
        for at in self._heavy:
            expansion = self._expansions[at]
            quality, place = 0.0, -1
            qualities = expansion.qualities
            for index, term in enumerate(terms):
                found = qualities.get(term)
                if found is not None and found > quality and not taken >> index & 1:
                    quality, place = found, index
            acronym = expansion.acronyms.get(form)
            if acronym is not None and acronym > quality:
                quality = acronym
                met += len(expansion.plain)
            elif place >= 0:
                taken |= 1 << place
                places.append((at, place))
                met += terms[place] not in self._stop_terms
            elif not expansion.is_stop_word:
                full = False
                continue
            earned += expansion.weight * quality
            if quality > together[at]:
                together[at] = quality
        if not earned:
            return 0.0, False
        size = self._columns.sizes[form]
        score = (
            100.0 * earned / self._total - self._costs[form] - LEFT_OVER * max(size - met, 0) / size
        )
        if places:
            places.sort()
            if places[0][1]:
                score -= LATE_START
            if any(
                later[1] < earlier[1] for earlier, later in zip(places, places[1:], strict=False)
            ):
                score -= OUT_OF_ORDER
        return score, full
