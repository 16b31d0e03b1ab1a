"""What scoring reads off the columns again and again, worked out once for an index."""

from array import array
from dataclasses import dataclass

from dossier.core.search.columns import Columns
from dossier.core.search.ragged import REAL
from dossier.core.search.weights import (
    BEGINS_WITH_QUERY,
    FIELD_COST,
    INCOMPLETE,
    KIND_COST,
    LATE_START,
    LEFT_OVER,
    OTHER_FIELD_COST,
    STOP_WORDS,
    UNKNOWN_KIND_COST,
    USE_COST,
)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The columns, and for each form its entry and what speaks against it, in points."""

    columns: Columns
    entry_of: "array[int]"
    costs: "array[float]"  # for kind, field and use
    costs_if_begun: "array[float]"  # all there is, when only the form's first word is asked for
    costs_if_later: "array[float]"  # all there is, when only another of its words is asked for
    stop_terms: frozenset[int]


def prepare(columns: Columns) -> Prepared:
    """Work out what `Prepared` holds."""
    entry_of = columns.entry_of_forms()
    kind_costs = [KIND_COST.get(kind, UNKNOWN_KIND_COST) for kind in columns.kinds]
    costs = array(
        REAL,
        (
            kind_costs[entry]
            + FIELD_COST.get(field, OTHER_FIELD_COST)
            + USE_COST.get(use or "", 0.0)
            for entry, field, use in zip(entry_of, columns.fields, columns.uses, strict=True)
        ),
    )
    left = [points_left_over(size, 1.0) for size in columns.sizes]
    return Prepared(
        columns=columns,
        entry_of=entry_of,
        costs=costs,
        costs_if_begun=array(
            REAL, (a + b * BEGINS_WITH_QUERY for a, b in zip(costs, left, strict=True))
        ),
        costs_if_later=array(REAL, (a + b + LATE_START for a, b in zip(costs, left, strict=True))),
        stop_terms=frozenset(term for term, word in enumerate(columns.words) if word in STOP_WORDS),
    )


def points_left_over(size: float, met: float) -> float:
    """What a form of `size` words loses when `met` of them are asked for."""
    if met >= size:
        return 0.0
    return INCOMPLETE + LEFT_OVER * (size - met) / size
