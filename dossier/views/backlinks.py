"""What links here: the entries that name an entry, by the field in which they do."""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.core.format.entries import Relation
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.links import Link
from dossier.views.labels import kind_mark


@dataclass(frozen=True, slots=True)
class Backlink:
    """One entry that links here; `label` says how the link reads from here, `count` how often.

    `mark` is the letter of the entry's sort.
    """

    id: str
    kind: Kind
    name: str
    label: str
    count: int
    mark: str


def _label(library: Library, link: Link) -> str:
    """How a link reads from here: a relation by its own words."""
    claim = library.records[link.owner].claims_by_path.get(link.path[:-1])
    if claim is None or not isinstance(claim.value, Relation):
        return link.label
    relation = claim.value
    return relation.reverse or f"{link.label}: {relation.relation} this"


def backlinks(library: Library, id_: str) -> Iterator[Backlink]:
    """Every other entry that links to `id_`, by kind, then name; once for each label."""
    counts: dict[tuple[str, str], int] = {}
    for link in library.ties.links_to(id_):
        if link.owner != id_:
            key = (link.owner, _label(library, link))
            counts[key] = counts.get(key, 0) + 1
    found = [
        Backlink(
            owner,
            library.records[owner].kind,
            library.name_of(owner),
            label,
            count,
            kind_mark(library, owner),
        )
        for (owner, label), count in counts.items()
    ]
    kinds = list(Kind)
    yield from sorted(found, key=lambda one: (kinds.index(one.kind), one.name, one.label))
