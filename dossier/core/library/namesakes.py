"""Who is told apart from whom: entries of one name that are somebody or something else."""

from collections.abc import Iterator

from dossier.core.format.entries import AnyEntry, Distinct, Relation
from dossier.core.library.library import Library
from dossier.core.library.meanings import keeps_apart


def told_apart(library: Library, id_: str) -> dict[str, str | None]:
    """The entries that are not the one with this id, each with the note on it.

    Whichever of the two says so, by `distinct_from` or in a relation (“not the same as”); its own
    note comes before that of the other.
    """
    id_ = library.resolve(id_)
    record = library.records.get(id_)
    found: dict[str, str | None] = {}
    for one in _apart(record.entry) if record else ():
        other = library.resolve(one.id if isinstance(one, Distinct) else one.to)
        found[other] = found.get(other) or one.note
    for owner, one in _said_elsewhere(library, id_):
        found[owner] = found.get(owner) or one.note
    found.pop(id_, None)
    return found


def _apart(entry: AnyEntry) -> Iterator[Distinct | Relation]:
    """Where an entry tells others apart from itself."""
    yield from entry.distinct_from
    yield from filter(keeps_apart, entry.relations)


def _said_elsewhere(library: Library, id_: str) -> Iterator[tuple[str, Distinct | Relation]]:
    """The entries that tell themselves apart from this one, and where they do."""
    for link in library.ties.links_to(id_):
        entry = library.records[link.owner].entry
        if link.field == "distinct_from":
            yield link.owner, entry.distinct_from[int(link.path[1])]
        elif link.field == "to" and keeps_apart(entry.relations[int(link.path[1])]):
            yield link.owner, entry.relations[int(link.path[1])]
