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
    speaking,
    weekdays,
)
from dossier.core.checks.moot import is_moot
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
    quotes.unproved,
    fit.fit,
    fit.taken_back,
    dates.printed,
    dates.unprinted,
    dates.says_less,
    weekdays.weekdays,
    speaking.undated,
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
    characters.swallowed,
    characters.in_source_texts,
    harvest.unharvested,
)

#: What shows only in the whole.
LIBRARY_CHECKS: Final[tuple[LibraryCheck, ...]] = (links.misplaced, links.cycles)


def check(library: Library) -> tuple[Problem, ...]:
    """Every problem of a library, those found while loading included, in the order of places."""
    return put_together(library, check_entries(library, library.records.values()))


def check_entries(library: Library, records: Iterable[Record]) -> list[Problem]:
    """What some entries show to be wrong, in no order."""
    found = (problem for record in records for problem in check_entry(library, record))
    return [one for one in found if not is_moot(library, one.rule, one.entry)]


def check_entry(library: Library, record: Record) -> Iterator[Problem]:
    """What an entry shows to be wrong, moot or not."""
    return (problem for one in ENTRY_CHECKS for problem in one(library, record))


def put_together(library: Library, found: Iterable[Problem]) -> tuple[Problem, ...]:
    """All problems of a library whose entries have been checked, in the order of places."""
    everything = (*found, *of_whole(library))
    return tuple(sorted(completed(library, everything), key=lambda problem: problem.order))


def of_whole(library: Library, checks: Iterable[LibraryCheck] = LIBRARY_CHECKS) -> list[Problem]:
    """What was found while loading, and what shows only in the whole, by some checks of it."""
    return [*library.problems, *(problem for one in checks for problem in one(library))]


def check_claims(library: Library, record: Record) -> Iterator[Problem]:
    """What is wrong with the claims of an entry, and of others: two holders of its one seat."""
    for one in CLAIM_CHECKS:
        yield from one(library, record)


def everywhere(one: EntryCheck, library: Library) -> Iterator[Problem]:
    """What one check finds in all entries of a library."""
    for record in library.of_kind():
        yield from one(library, record)
