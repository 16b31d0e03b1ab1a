"""What scoring reads off the columns again and again, worked out once when an index is made or loaded."""

from dataclasses import dataclass

from dossier.core.search.columns import Columns
from dossier.core.search.weights import (
    FIELD_COST,
    KIND_COST,
    LEFT_OVER,
    OTHER_FIELD_COST,
    STOP_WORDS,
    UNKNOWN_KIND_COST,
    USE_COST,
)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The columns, and for each form its entry and what speaks against it whatever is asked."""

    columns: Columns
    entry_of: list[int]
    costs: list[float]  # points for kind, field and use
    left_over: list[float]  # points for one word that nobody asked for
    stop_terms: frozenset[int]


def prepare(columns: Columns) -> Prepared:
    """Work out what `Prepared` holds."""
    entry_of = columns.entry_of_forms()
    kind_costs = [KIND_COST.get(kind, UNKNOWN_KIND_COST) for kind in columns.kinds]
    costs = [
        kind_costs[entry] + FIELD_COST.get(field, OTHER_FIELD_COST) + USE_COST.get(use or "", 0.0)
        for entry, field, use in zip(entry_of, columns.fields, columns.uses, strict=True)
    ]
    return Prepared(
        columns=columns,
        entry_of=entry_of,
        costs=costs,
        left_over=[LEFT_OVER / max(size, 1) for size in columns.sizes],
        stop_terms=frozenset(term for term, word in enumerate(columns.words) if word in STOP_WORDS),
    )
