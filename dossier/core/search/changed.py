"""A name index of a library in which a few entries are others: the old one, and one of these."""

from bisect import insort
from collections.abc import Collection, Iterator
from typing import TypeAlias

from dossier.core.format.entries import Event
from dossier.core.library.library import Library
from dossier.core.search.forms import citations, name_forms
from dossier.core.search.index import Allow, NameIndex
from dossier.core.search.model import Hit
from dossier.core.search.passages import telling_otherwise
from dossier.core.search.query import Query
from dossier.core.search.weights import GOOD_ENOUGH, KIND_COST, SCORE_STEP, UNKNOWN_KIND_COST


class ChangedIndex:
    """The index of a library, in which the entries of some ids stand as they are now.

    How often the others are cited is as it was: it orders equals, and is right again once the
    whole is indexed anew. So it is with what is only a guess: either index guesses where it knows
    nothing good, and what the one guesses is left out where the other knows better.
    """

    def __init__(self, base: NameIndex, library: Library, ids: Collection[str]) -> None:
        self._base = base
        self._library = library
        self._ids = frozenset(ids)
        records = [one for id_ in sorted(ids) if (one := library.records.get(id_))]
        self._new = NameIndex.build(name_forms(library, records), citations(library, records))

    def search(self, query: Query, limit: int = 50, allow: Allow | None = None) -> list[Hit]:
        """The best entries for a query whose id `allow` lets through, best first."""
        # Of those that are others now the old index knows nothing, and some are no more at all.
        stay = self._base.search(
            query, limit, lambda id_: id_ not in self._ids and (allow is None or allow(id_))
        )
        new = self._new.search(query, limit, allow)
        best = max((hit.score for hit in (*stay[:1], *new[:1])), default=0)
        least = GOOD_ENOUGH if best >= GOOD_ENOUGH else 0
        found = stay if stay and stay[0].score >= least else []
        for hit in new:
            if hit.score >= least:
                insort(found, hit, key=self._order)
        return found[:limit]

    def prints(self, piece: str) -> bool:
        """Whether a form holds `piece` literally, case aside."""
        return self._new.prints(piece) or self._base.prints(piece)

    def warm(self) -> None:
        """Make now what the first searches would have to make."""
        self._base.warm()
        self._new.warm()

    def of(self, library: Library, ids: Collection[str]) -> "ChangedIndex":
        """The same of a library in which more entries are others."""
        return ChangedIndex(self._base, library, self._ids | frozenset(ids))

    def _order(self, hit: Hit) -> tuple[int, int, float, str, str]:
        """As the index orders: best first; among equals the most cited, then kind and name."""
        cited = len(self._library.ties.links_to(hit.id))
        kind = KIND_COST.get(hit.kind, UNKNOWN_KIND_COST)
        return (-round(hit.score / SCORE_STEP), -cited, kind, hit.name.casefold(), hit.id)


#: Whatever finds the entries of a library by their names.
Index: TypeAlias = NameIndex | ChangedIndex


def found_otherwise(before: Library, library: Library) -> frozenset[str] | None:
    """The entries that may be found otherwise than before a change, by a name or in a text.

    None where that cannot be told: the library was put together anew.
    """
    if library.before is None:
        return None
    return frozenset((*named_otherwise(before, library), *telling_otherwise(library)))


def named_otherwise(before: Library, library: Library) -> frozenset[str]:
    """The entries that may have other names than before a change, or other people in them."""
    assert library.before is not None
    return frozenset((*library.before.ids, *_telling_of(before, library)))


def changed_index(index: Index, before: Library, library: Library) -> Index:
    """The index of a library that was made from another by a change, out of that one's index."""
    ids = named_otherwise(before, library)
    if not ids:
        return index
    return (
        index.of(library, ids)
        if isinstance(index, ChangedIndex)
        else ChangedIndex(index, library, ids)
    )


def _telling_of(before: Library, library: Library) -> Iterator[str]:
    """The events that are found by the name of somebody who is called otherwise now."""
    assert library.before is not None
    for id_ in library.before.ids:
        if before.name_of(id_) != library.name_of(id_):
            owners = {link.owner for link in library.ties.links_to(id_)}
            yield from (one for one in owners if library.typed(one, Event))
