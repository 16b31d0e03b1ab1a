"""Who links to whom, and the claims that do: what an entry is from the others' side."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

from dossier.core.format.entries import Person, Quote
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.links import Link
from dossier.core.library.mappings import Layered
from dossier.core.library.quoted import Quoted
from dossier.core.library.record import Record
from dossier.core.library.shelf import Shelf


class Ties:
    """The links of the entries on a shelf, read backwards."""

    def __init__(self, shelf: Shelf, kept: Mapping[str, tuple[Link, ...]] | None = None) -> None:
        """Read the links of all entries, unless they are `kept`, by their targets."""
        self._shelf = shelf
        self._links_to = by_target(shelf, shelf.of_kind()) if kept is None else kept
        self._linking: dict[tuple[str, ClaimKind, str], tuple[ClaimRef, ...]] = {}

    def changed(self, shelf: Shelf, before: Shelf, ids: Iterable[str]) -> "Ties":
        """The same for a shelf on which some entries are others, new, or gone.

        No id that an entry had before may be another's on it.
        """
        ids = frozenset(ids)
        gone = (link for id_ in ids if (old := before.records.get(id_)) for link in old.links)
        here = (one for id_ in ids if (one := shelf.records.get(id_)))
        come = by_target(shelf, here)
        new: dict[str, tuple[Link, ...]] = {}
        for target in {shelf.resolve(link.target) for link in gone} | come.keys():
            stay = (link for link in self.links_to(target) if link.owner not in ids)
            both = (*stay, *come.get(target, ()))
            new[target] = tuple(sorted(both, key=lambda link: link.owner))
        left = {target: some for target, some in new.items() if some}
        return Ties(shelf, Layered(self._links_to, left, new.keys() - left.keys()))

    @property
    def by_target(self) -> Mapping[str, tuple[Link, ...]]:
        """Every link by the id it leads to; of one that was renamed, the id it has now."""
        return self._links_to

    def links_to(self, id_: str) -> tuple[Link, ...]:
        """Every link that leads to an entry, in the order of the linking entries' ids."""
        return self._links_to.get(id_, ())

    @cached_property
    def loose(self) -> tuple[Link, ...]:
        """The links to ids that no entry has or had, in the order of the linking entries' ids."""
        loose = {id_ for id_ in self._links_to if self._shelf.get(id_) is None}
        owners = sorted({link.owner for id_ in loose for link in self._links_to[id_]})
        return tuple(
            link
            for owner in owners
            for link in self._shelf.records[owner].links
            if self._shelf.resolve(link.target) in loose
        )

    def claims_linking(self, id_: str, kind: ClaimKind, field_name: str) -> tuple[ClaimRef, ...]:
        """The claims of one kind that link to an entry by one of their own fields."""
        key = (id_, kind, field_name)
        if key not in self._linking:
            self._linking[key] = self._claims_linking(*key)
        return self._linking[key]

    def _claims_linking(self, id_: str, kind: ClaimKind, field_name: str) -> tuple[ClaimRef, ...]:
        links = (link for link in self.links_to(id_) if link.path[-1] == field_name)
        claims = map(self._claim_at, links)
        return tuple(one for one in claims if one and one.kind is kind)

    def _claim_at(self, link: Link) -> ClaimRef | None:
        """The claim whose own field a link is; None for links inside its quotes."""
        return self._shelf.records[link.owner].claims_by_path.get(link.path[:-1])

    def holders(self, post: str) -> tuple[ClaimRef, ...]:
        """The tenures of a post."""
        return self.claims_linking(post, ClaimKind.TENURE, "post")

    def participations(self, id_: str) -> tuple[ClaimRef, ...]:
        """The participations of a person or an office, in events."""
        field_name = "person" if self._shelf.typed(id_, Person) else "office"
        return self.claims_linking(id_, ClaimKind.PARTICIPANT, field_name)

    def attendances(self, post: str) -> tuple[ClaimRef, ...]:
        """The participations in which somebody attends as the holder of a post."""
        return self.claims_linking(post, ClaimKind.PARTICIPANT, "as")

    def children(self, id_: str) -> tuple[str, ...]:
        """The ids of the posts, bodies or events that are part of an entry."""
        return tuple(one.owner for one in self.claims_linking(id_, ClaimKind.PART_OF, "id"))

    def relations_to(self, id_: str) -> tuple[ClaimRef, ...]:
        """The relations other entries declare to this one."""
        return self.claims_linking(id_, ClaimKind.RELATION, "to")

    def statements_on(self, event: str) -> tuple[ClaimRef, ...]:
        """The statements made at, or speaking of, an event."""
        return self.claims_linking(event, ClaimKind.STATEMENT, "event")

    def statements_about(self, id_: str) -> tuple[ClaimRef, ...]:
        """The statements that speak of an entry."""
        return self.claims_linking(id_, ClaimKind.STATEMENT, "about")

    def citing(self, source: str) -> tuple[Quoted, ...]:
        """Every quote from a source with the claim it belongs to.

        In the order of the text; quotes that have no place in it come last. A quote that stands
        for two claims (an event and its date) is given once, for the first.
        """
        found = [
            (claim, cited)
            for owner in dict.fromkeys(link.owner for link in self.links_to(source))
            for claim, cited in self._shelf.records[owner].quotes
            if self._shelf.resolve(cited.quote.source) == source
        ]
        return tuple(sorted(found, key=lambda one: self._text_order(one[1].quote)))

    def _text_order(self, quote: Quote) -> tuple[bool, int, int]:
        place = self._shelf.locate(quote)
        return (place.start is None, place.start or 0, place.end or 0)


def by_target(shelf: Shelf, records: Iterable[Record]) -> Mapping[str, tuple[Link, ...]]:
    """The links of some entries by the ids they lead to, in the order of the entries."""
    found: dict[str, list[Link]] = {}
    for record in records:
        for link in record.links:
            found.setdefault(shelf.resolve(link.target), []).append(link)
    return MappingProxyType({id_: tuple(found[id_]) for id_ in sorted(found)})
