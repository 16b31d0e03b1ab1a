"""Everything `dossier check` looks for: small functions from an entry to its problems.

Each yields the problems of one rule or of one family of rules; none stops at the first, none
changes anything. What one entry alone does not show, a circle of entries, is looked for in the
whole. The rules themselves are declared in `core.problems`.
"""

from collections.abc import Callable, Iterable, Iterator
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
    readings,
    weekdays,
)
from dossier.core.checks.scope import completed
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Problem

EntryCheck: TypeAlias = Callable[[Library, Record], Iterator[Problem]]
LibraryCheck: TypeAlias = Callable[[Library], Iterator[Problem]]

#: What the claims of one entry are asked; the library is there to look up what it links to and
#: quotes.
CLAIM_CHECKS: Final[tuple[EntryCheck, ...]] = (
    links.wrong_post_or_body,
    claims.unsupported,
    claims.basis,
    claims.participants,
    claims.twice,
    quotes.places,
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
)

#: What one entry is asked.
ENTRY_CHECKS: Final[tuple[EntryCheck, ...]] = (
    *CLAIM_CHECKS,
    links.dangling,
    links.wrong_kind,
    links.former_ids,
    links.orphans,
    quotes.boilerplate_lines,
    quotes.left_out,
    names.shared,
    names.needless,
    names.long,
    readings.unread,
    characters.in_entries,
    characters.in_source_texts,
    harvest.unharvested,
)

#: What shows only in the whole.
LIBRARY_CHECKS: Final[tuple[LibraryCheck, ...]] = (links.misplaced, links.cycles)


def check(library: Library) -> tuple[Problem, ...]:
    """Every problem of a library, those found while loading included, in the order of places."""
    found = list(library.problems)
    for one in ENTRY_CHECKS:
        found.extend(everywhere(one, library))
    for whole in LIBRARY_CHECKS:
        found.extend(whole(library))
    return in_order(completed(library, found))


def check_claims(library: Library, record: Record) -> Iterator[Problem]:
    """What is wrong with the claims of an entry, and of others: two holders of its one seat."""
    for one in CLAIM_CHECKS:
        yield from one(library, record)


def everywhere(one: EntryCheck, library: Library) -> Iterator[Problem]:
    """What one check finds in all entries of a library."""
    for record in library.of_kind():
        yield from one(library, record)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems in the order of their places."""
    return tuple(sorted(problems, key=lambda problem: problem.order))
