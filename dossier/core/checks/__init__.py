"""Everything `dossier check` looks for: small functions from a library to its problems.

Each yields the problems of one rule or of one family of rules; none stops at the first, none
changes anything. The rules themselves are declared in `core.problems`.
"""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from dossier.core.checks import (
    characters,
    claims,
    dates,
    fit,
    harvest,
    links,
    names,
    overlaps,
    quotes,
    weekdays,
)
from dossier.core.checks.scope import completed
from dossier.core.library.library import Library
from dossier.core.problems import Problem

Check: TypeAlias = Callable[[Library], Iterator[Problem]]

CHECKS: Final[tuple[Check, ...]] = (
    links.dangling,
    links.misplaced,
    links.wrong_kind,
    links.wrong_post_or_body,
    links.cycles,
    links.former_ids,
    links.orphans,
    claims.unsupported,
    claims.basis,
    claims.participants,
    claims.twice,
    quotes.boilerplate_lines,
    quotes.places,
    quotes.left_out,
    quotes.edges,
    quotes.weight,
    fit.fit,
    fit.taken_back,
    dates.printed,
    dates.unprinted,
    weekdays.weekdays,
    dates.bounds,
    overlaps.seats,
    overlaps.terms,
    overlaps.outside,
    names.shared,
    names.needless,
    names.long,
    characters.in_entries,
    characters.in_source_texts,
    harvest.unharvested,
)


def check(library: Library) -> tuple[Problem, ...]:
    """Every problem of a library, those found while loading included, in the order of places."""
    found = list(library.problems)
    for one in CHECKS:
        found.extend(one(library))
    return tuple(sorted(completed(library, found), key=lambda problem: problem.order))
