"""The library: every entry, how they link, and what is wrong, as one frozen value.

A library is built by one call and replaced whole on reload. Ask it for an entry by its id, for the
names of a kind, for the links to an entry; nobody outside this module holds all entries at once.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar

from dossier.core.format.entries import AnyEntry, Event, Office, Person, Quote, Source
from dossier.core.format.ids import KIND_OF_FOLDER, Kind
from dossier.core.format.nodes import Document, Path
from dossier.core.library.claims import ClaimKind, ClaimRef, claims
from dossier.core.library.links import Link, links
from dossier.core.library.quoted import Quoted, quoted
from dossier.core.names.mentions import ListedName, Mention, Names, Printed, longest
from dossier.core.names.twins import Twins
from dossier.core.problems import Place, Problem, Rules
from dossier.core.sources.quotes import Found, Verdict, locate
from dossier.core.sources.texts import SourceText
from dossier.core.text.suggest import Suggestions

T = TypeVar("T")
EntryT = TypeVar("EntryT", Person, Office, Event, Source)

#: What an office has to be where one of these fields links to it.
_OFFICE_TYPE = {"post": "post", "as": "post", "part_of": "body"}
#: What keeps a file or a folder from being read at all.
_CLOSED = (Rules.UNREADABLE, Rules.NOT_REGULAR)
#: What keeps a file from being taken for an entry; such a finding concerns the id it would have.
MISPLACED = (Rules.STRAY, Rules.BAD_NAME)


@dataclass(frozen=True)
class Record:
    """An entry with its id, its file, and the claims it makes."""

    id: str
    kind: Kind
    path: str
    entry: AnyEntry
    document: Document

    @cached_property
    def claims(self) -> tuple[ClaimRef, ...]:
        """Every claim of the entry, in the order of its file."""
        return claims(self.id, self.entry)

    @cached_property
    def quotes(self) -> tuple[Quoted, ...]:
        """Every quote of the entry with the claim it belongs to, those of its dates included."""
        return quoted(self.entry, self.claims)

    @cached_property
    def claims_by_path(self) -> dict[Path, ClaimRef]:
        """The claims by where in the entry they are written."""
        return {claim.path: claim for claim in self.claims}

    @property
    def name(self) -> str:
        """The form we lead with."""
        return self.entry.lead

    def place(self, path: Path = (), *, key: bool = False) -> Place:
        """Where in the library's files the value at `path` stands (its key, with `key`)."""
        return Place(self.path, *self.document.place(path, key=key))


@dataclass(frozen=True, slots=True)
class Broken:
    """A file that holds no readable entry; it keeps its id, so that links to it do not dangle."""

    id: str
    kind: Kind
    path: str


@dataclass(frozen=True, slots=True)
class LostLink:
    """A link that leads nowhere; `meant` is the id that looks most like its target, or ""."""

    link: Link
    meant: str


@dataclass(frozen=True)
class Library:
    """All entries of one folder. Build it with `build`."""

    records: Mapping[str, Record]
    broken: Mapping[str, Broken]
    texts: Mapping[str, SourceText]
    problems: tuple[Problem, ...]  # found while loading; `checks.check` finds the rest
    _former: Mapping[str, str] = field(repr=False)
    _links_to: Mapping[str, tuple[Link, ...]] = field(repr=False)
    _claims: Mapping[str, ClaimRef] = field(repr=False)

    def __len__(self) -> int:
        return len(self.records)

    @cached_property
    def unread_folders(self) -> tuple[str, ...]:
        """The folders that cannot be read; anything may lie in them."""
        files = {one.path for one in self.broken.values()}
        closed = (one.place.path for one in self.problems if one.rule in _CLOSED)
        return tuple(dict.fromkeys(path for path in closed if path not in files))

    @cached_property
    def unread_kinds(self) -> frozenset[Kind]:
        """The kinds whose folder cannot be read: nobody knows which entries of them there are."""
        return frozenset(
            KIND_OF_FOLDER[one] for one in self.unread_folders if one in KIND_OF_FOLDER
        )

    def resolve(self, id_: str) -> str:
        """The id an entry has now, for an id it has or had; `id_` itself if nobody knows it."""
        return id_ if id_ in self.records else self._former.get(id_, id_)

    def get(self, id_: str) -> Record | None:
        """The entry that has, or once had, this id."""
        return self.records.get(self.resolve(id_))

    def typed(self, id_: str, kind: type[EntryT]) -> EntryT | None:
        """The entry with this id if it is of the kind asked for, else None."""
        record = self.get(id_)
        return record.entry if record and isinstance(record.entry, kind) else None

    def of_kind(self, kind: Kind | None = None) -> Iterator[Record]:
        """The entries of a kind, or all, in the order of their ids."""
        return (one for one in self.records.values() if kind is None or one.kind is kind)

    def name_of(self, id_: str) -> str:
        """How an entry is called where it is linked: its name, or its id if it cannot be read."""
        record = self.get(id_)
        return record.name if record else id_

    def sort(self, id_: str) -> str:
        """What an entry may be mistaken for another of: person, post, body, event or source."""
        record = self.get(id_)
        if record is None:
            return ""
        return record.entry.type if isinstance(record.entry, Office) else record.kind.value

    def links_to(self, id_: str) -> tuple[Link, ...]:
        """Every link that leads to an entry, in the order of the linking entries' ids."""
        return self._links_to.get(id_, ())

    @cached_property
    def misplaced(self) -> dict[str, Problem]:
        """The ids of entries in files or places where they are not read, each with its finding."""
        found = (one for one in self.problems if one.rule in MISPLACED)
        return {id_: one for one in found for id_ in one.concerns if id_ not in self.records}

    @cached_property
    def lost_links(self) -> tuple[LostLink, ...]:
        """The links that lead nowhere, in the order of the linking entries' ids.

        An entry that cannot be read is there all the same, and so is one in a file with another
        name or in another place; of a kind whose folder cannot be read nobody knows who is there.
        """
        suggest = Suggestions()
        return tuple(
            LostLink(link, suggest(link.target, self._candidates(link)))
            for record in self.records.values()
            for link in links(record.id, record.entry)
            if self.get(link.target) is None
            and link.target not in self.broken
            and link.target not in self.misplaced
            and self.unread_kinds.isdisjoint(link.kinds)
        )

    def _candidates(self, link: Link) -> Iterator[str]:
        """The ids that may stand where a link does: of its kinds, and a post where one is meant."""
        wanted = _OFFICE_TYPE.get(link.field)
        for record in self.records.values():
            type_ = record.entry.type if isinstance(record.entry, Office) else wanted
            if record.kind in link.kinds and wanted in {None, type_}:
                yield record.id

    def claim(self, id_: str) -> ClaimRef | None:
        """The claim with this id; the part before the hash may be a former id."""
        owner, hash_sign, rest = id_.partition("#")
        return self._claims.get(f"{self.resolve(owner)}{hash_sign}{rest}")

    @cached_property
    def _linking(self) -> dict[tuple[str, ClaimKind, str], tuple[ClaimRef, ...]]:
        return {}

    @cached_property
    def _kept(self) -> dict[Hashable, Any]:
        return {}

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What somebody worked out of the library under a key; worked out once, as it is frozen."""
        if key not in self._kept:
            self._kept[key] = make()
        value: T = self._kept[key]
        return value

    def claims_linking(self, id_: str, kind: ClaimKind, field_name: str) -> tuple[ClaimRef, ...]:
        """The claims of one kind that link to an entry by one of their own fields."""
        key = (id_, kind, field_name)
        if key not in self._linking:
            claims = (
                self._claim_at(link) for link in self.links_to(id_) if link.path[-1] == field_name
            )
            self._linking[key] = tuple(one for one in claims if one and one.kind is kind)
        return self._linking[key]

    def _claim_at(self, link: Link) -> ClaimRef | None:
        """The claim whose own field a link is; None for links inside its quotes."""
        return self.records[link.owner].claims_by_path.get(link.path[:-1])

    def holders(self, post: str) -> tuple[ClaimRef, ...]:
        """The tenures of a post."""
        return self.claims_linking(post, ClaimKind.TENURE, "post")

    def participations(self, id_: str) -> tuple[ClaimRef, ...]:
        """The participations of a person or an office, in events."""
        field_name = "person" if self.typed(id_, Person) else "office"
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
            for claim, cited in self.records[owner].quotes
            if self.resolve(cited.quote.source) == source
        ]
        return tuple(sorted(found, key=lambda one: self._text_order(one[1].quote)))

    def _text_order(self, quote: Quote) -> tuple[bool, int, int]:
        place = self.locate(quote)
        return (place.start is None, place.start or 0, place.end or 0)

    def forms(self) -> Iterator[ListedName]:
        """Every listed form of every name, the leading ones included; titles are no names."""
        for record in self.records.values():
            if record.kind is not Kind.SOURCE:
                yield ListedName(record.id, record.name)
            for name in record.entry.other_names:
                yield ListedName(record.id, name.name, name.use)

    @cached_property
    def _names(self) -> Names:
        return Names(self.forms())

    @cached_property
    def twins(self) -> Twins:
        """All listed forms by their sound, to find the one that a strange name resembles."""
        return Twins(self.forms())

    @cached_property
    def _mentions(self) -> dict[str, tuple[Mention, ...]]:
        return {}

    def mentions(self, source: str) -> tuple[Mention, ...]:
        """Every listed name that a source's text prints; they may overlap. Computed once."""
        source = self.resolve(source)
        text = self.texts.get(source)
        if text is None:
            return ()
        if source not in self._mentions:
            self._mentions[source] = self._names.all_of(text.text)
        return self._mentions[source]

    def named(self, source: str) -> tuple[Mention, ...]:
        """Whom a source's text names: the longest mentions of people, of offices and of events.

        Only names of one kind compete: “a speech by Dmytro Lubinets” names a speech and a man, but
        “Secretary of the Council” names the secretary and not the council as well.
        """
        by_kind: dict[Kind, list[Mention]] = {}
        for mention in self.mentions(source):
            for kind in {self.records[entry].kind for entry in mention.entries}:
                by_kind.setdefault(kind, []).append(mention)
        kept = {mention for some in by_kind.values() for mention in longest(some)}
        return tuple(sorted(kept, key=lambda one: (one.start, -one.end)))

    @cached_property
    def _printed(self) -> Mapping[tuple[str, str], tuple[Printed, ...]]:
        found: dict[tuple[str, str], list[Printed]] = {}
        for source in self.texts:
            for mention in self.named(source):
                for name in mention.names:
                    place = Printed(source, mention.start, mention.end)
                    found.setdefault((name.entry, name.form), []).append(place)
        return {key: tuple(places) for key, places in found.items()}

    @cached_property
    def _within(self) -> frozenset[tuple[str, str]]:
        return frozenset(
            (name.entry, name.form)
            for source in self.texts
            for mention in self.mentions(source)
            for name in mention.names
        )

    def printed_within(self, id_: str, form: str) -> bool:
        """Whether a text prints a form of an entry's name, be it only inside a longer name."""
        return (self.resolve(id_), form) in self._within

    def printed(self, id_: str, form: str) -> tuple[Printed, ...]:
        """Where the texts print a form of an entry's name, as its longest; () for nowhere."""
        return self._printed.get((self.resolve(id_), form), ())

    def locate(self, quote: Quote) -> Found:
        """Where a quote stands in the text of its source, and whether that proves it."""
        text = self.texts.get(self.resolve(quote.source))
        if text is None:
            return Found(Verdict.NO_TEXT)
        found = locate(text.text, quote.exact, quote.prefix, quote.suffix)
        if found.verdict is Verdict.PROVED and not text.intact:
            return Found(Verdict.UNVERIFIED, found.start, found.end)
        return found


def build(
    records: Iterable[Record],
    broken: Iterable[Broken] = (),
    texts: Iterable[SourceText] = (),
    problems: Iterable[Problem] = (),
) -> Library:
    """Put a library together: links forward and back, former ids, claims.

    The records' ids must be distinct; the loader reports and drops what is not.
    """
    by_id = {record.id: record for record in sorted(records, key=lambda one: one.id)}
    unread = {one.id: one for one in sorted(broken, key=lambda one: one.id)}
    former = {
        old: record.id
        for record in reversed(by_id.values())
        for old in record.entry.former_ids
        if old not in by_id and old not in unread
    }
    links_to: dict[str, list[Link]] = {}
    for record in by_id.values():
        for link in links(record.id, record.entry):
            links_to.setdefault(former.get(link.target, link.target), []).append(link)
    return Library(
        records=MappingProxyType(by_id),
        broken=MappingProxyType(unread),
        texts=MappingProxyType({text.source: text for text in texts}),
        problems=tuple(sorted(problems, key=lambda one: one.order)),
        _former=MappingProxyType(former),
        _links_to=MappingProxyType({id_: tuple(found) for id_, found in links_to.items()}),
        _claims=MappingProxyType(
            {claim.id: claim for record in by_id.values() for claim in record.claims}
        ),
    )
