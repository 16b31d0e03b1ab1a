"""A check that is made again after something has changed: only of the entries it may concern.

While a library is checked it is noted what was read for each entry (`core.library.traced`). Of a
library that was made from it by a change, those entries are checked again for which something was
read that is another now; what was found in all others holds.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.checks.check import LIBRARY_CHECKS, check_entry, of_whole
from dossier.core.checks.links import cycles
from dossier.core.checks.scope import completed
from dossier.core.format.entries import Event, Office
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.library.traced import ALL, ALL_TEXTS, Notes, traced
from dossier.core.problems import Problem

#: The key of what is part of what: circles may come or go.
CIRCLES: Final = "circles"
#: The key of what loading has found; whoever is told of any change at all tells that anew.
_LOADED: Final = "loaded"


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found by checking one entry, moot or not, and the keys of what was read for it."""

    entry: str
    found: tuple[Problem, ...]
    read: frozenset[str]


def check_noting(library: Library, records: Iterable[Record]) -> Iterator[Checked]:
    """Check some entries, noting what is read for each."""
    notes = Notes()
    noted = traced(library, notes)
    for record in records:
        found = tuple(check_entry(noted, record))
        read = notes.taken() | {f"r:{record.id}"}
        yield Checked(record.id, tuple(completed(library, found)), read)


def of_the_whole(library: Library, *, circles: bool = True) -> tuple[Problem, ...]:
    """What was found while loading, and what shows only in the whole, with or without circles."""
    checks = (one for one in LIBRARY_CHECKS if circles or one is not cycles)
    return tuple(completed(library, of_whole(library, checks)))


def changed_keys(before: Library, library: Library) -> frozenset[str] | None:
    """The keys of all that is another in a library than in the one from which it was changed.

    None where that is not known: it was loaded whole.
    """
    change = library.before
    if change is None or change.library() is not before:
        return None
    return frozenset(
        (
            _LOADED,
            *_of_entries(before, library, change.ids),
            *_of_links(before, library, change.ids),
            *_of_texts(change.sources),
            *_of_names(before, library, change.ids),
            *([CIRCLES] if _moves_parts(before, library, change.ids) else []),
        )
    )


def _of_entries(before: Library, library: Library, ids: Iterable[str]) -> Iterator[str]:
    for id_ in ids:
        old, new = before.records.get(id_), library.records.get(id_)
        yield from (f"r:{id_}", ALL)
        if old is None or new is None:
            yield f"x:{id_}"
        if (old and old.sort) != (new and new.sort):
            yield f"s:{id_}"
        if (old and old.name) != (new and new.name):
            yield f"m:{id_}"
    lost, now = before.lost_links, library.lost_links
    for owner in lost.keys() | now.keys():
        if lost.get(owner) != now.get(owner):
            yield f"d:{owner}"


def _of_links(before: Library, library: Library, ids: Iterable[str]) -> Iterator[str]:
    targets = {
        library.resolve(link.target)
        for id_ in ids
        for some in (before, library)
        if (one := some.records.get(id_))
        for link in one.links
    }
    for id_ in targets:
        if before.ties.links_to(id_) != library.ties.links_to(id_):
            yield f"l:{id_}"


def _of_texts(sources: Iterable[str]) -> Iterator[str]:
    for id_ in sources:
        yield from (f"t:{id_}", ALL_TEXTS)


def _of_names(before: Library, library: Library, ids: Iterable[str]) -> Iterator[str]:
    prints = library.prints
    yield from (f"n:{id_}" for id_ in prints.found_otherwise)
    for id_ in prints.other_places:
        if before.prints.places(id_) != prints.places(id_):
            yield f"p:{id_}"
    renamed = [id_ for id_ in ids if not _has_same_names(before, library, id_)]
    if renamed:
        for listed in (before.prints.listed, prints.listed):
            yield from (f"k:{key}" for key in listed.keys("owner", renamed))
            yield from (f"w:{key}" for key in listed.keys("sound", renamed))
            yield from (f"e:{key}" for key in listed.keys("end", renamed))


def _has_same_names(before: Library, library: Library, id_: str) -> bool:
    old, new = before.records.get(id_), library.records.get(id_)
    if old is None or new is None:
        return False
    return (old.name, old.entry.other_names) == (new.name, new.entry.other_names)


def _moves_parts(before: Library, library: Library, ids: Iterable[str]) -> bool:
    """Whether entries are part of others than they were: circles may come or go."""
    return any(_part_of(before, id_) != _part_of(library, id_) for id_ in ids)


def _part_of(library: Library, id_: str) -> str | None:
    record = library.records.get(id_)
    entry = record.entry if record else None
    part_of = entry.part_of if isinstance(entry, Office | Event) else None
    return library.resolve(part_of.id) if part_of else None
