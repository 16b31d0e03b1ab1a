"""Entries and texts by their ids, as the files hold them."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from dossier.core.format.entries import Event, Office, Person, Quote, Source
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimRef
from dossier.core.library.mappings import Layered
from dossier.core.library.record import Broken, Record
from dossier.core.sources.quotes import Located, Verdict, locate
from dossier.core.sources.texts import SourceText

EntryT = TypeVar("EntryT", Person, Office, Event, Source)
T = TypeVar("T")


@dataclass(frozen=True)
class Shelf:
    """Every entry that can be read, those that cannot, and the texts of the sources.

    All three are in the order of their ids; `_former` leads from ids that entries had. `hidden` are
    those among them that another entry has now.
    """

    records: Mapping[str, Record]
    broken: Mapping[str, Broken]
    texts: Mapping[str, SourceText]
    _former: Mapping[str, str] = field(repr=False)
    hidden: frozenset[str] = frozenset()
    _places: dict[tuple[str, str, str | None, str | None], Located] = field(
        default_factory=dict, repr=False, compare=False
    )

    def __len__(self) -> int:
        return len(self.records)

    def resolve(self, id_: str) -> str:
        """The id an entry has now, for an id it has or had; `id_` itself if nobody knows it."""
        return id_ if id_ in self.records else self._former.get(id_, id_)

    def owner_of(self, id_: str) -> str:
        """The id of the entry, readable or not, that has, or first had, an id."""
        return id_ if id_ in self.broken else self.resolve(id_)

    @property
    def former(self) -> Mapping[str, str]:
        """The ids that entries had, each with the id it has now."""
        return self._former

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
        return record.sort if record else ""

    def claim(self, id_: str) -> ClaimRef | None:
        """The claim with this id; the part before the hash may be a former id."""
        owner, hash_sign, rest = id_.partition("#")
        record = self.get(owner)
        return record.claims_by_id.get(f"{record.id}{hash_sign}{rest}") if record else None

    def locate(self, quote: Quote) -> Located:
        """Where a quote stands in the text of its source, and whether that proves it; once."""
        source = self.resolve(quote.source)
        key = (source, quote.exact, quote.prefix, quote.suffix)
        found = self._places.get(key)
        if found is None:
            found = self._places[key] = self._locate(source, quote)
        return found

    def _locate(self, source: str, quote: Quote) -> Located:
        text = self.texts.get(source)
        if text is None:
            return Located(Verdict.NO_TEXT)
        found = locate(text.text, quote.exact, quote.prefix, quote.suffix)
        if found.verdict is Verdict.PROVED and not text.intact:
            return Located(Verdict.UNVERIFIED, found.start, found.end)
        return found


@dataclass(frozen=True)
class ShelfChange:
    """What is different on a shelf: entries and texts that are others or new, and what went.

    An entry that can no longer be read is one of `broken`, and went.
    """

    records: Mapping[str, Record] = field(default_factory=dict)
    texts: Mapping[str, SourceText] = field(default_factory=dict)
    broken: Mapping[str, Broken] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    without_text: frozenset[str] = frozenset()

    @property
    def ids(self) -> frozenset[str]:
        """The entries that are others, new, or gone."""
        return self.gone.union(self.records)

    @property
    def sources(self) -> frozenset[str]:
        """The sources whose text is another, new, or gone."""
        return self.without_text.union(self.texts)


def changed(shelf: Shelf, change: ShelfChange) -> Shelf:
    """A shelf on which something is different.

    No id that an entry had before may be another's on it.
    """
    return Shelf(
        records=_with(shelf.records, change.records, change.gone),
        broken=_with(shelf.broken, change.broken, change.ids - change.broken.keys()),
        texts=_with(shelf.texts, change.texts, change.without_text),
        _former=shelf.former,
        hidden=shelf.hidden,
        # Where a quote stands is found in the same texts.
        _places={} if change.sources else shelf._places,  # noqa: SLF001 - it is one of us
    )


def _with(
    before: Mapping[str, T], others: Mapping[str, T], gone: Collection[str]
) -> Mapping[str, T]:
    """A mapping in which some values are others, new, or gone."""
    if not others and not any(one in before for one in gone):
        return before
    return Layered(before, others, gone)


def put_up(
    records: Iterable[Record], broken: Iterable[Broken], texts: Iterable[SourceText]
) -> Shelf:
    """A shelf of these entries and texts. The records' ids must be distinct."""
    by_id = {record.id: record for record in sorted(records, key=lambda one: one.id)}
    unread = {one.id: one for one in sorted(broken, key=lambda one: one.id)}
    former = {
        old: record.id for record in reversed(by_id.values()) for old in record.entry.former_ids
    }
    hidden = former.keys() & (by_id.keys() | unread.keys())
    return Shelf(
        records=MappingProxyType(by_id),
        broken=MappingProxyType(unread),
        texts=MappingProxyType(
            {one.source: one for one in sorted(texts, key=lambda one: one.source)}
        ),
        _former=MappingProxyType({old: now for old, now in former.items() if old not in hidden}),
        hidden=frozenset(hidden),
    )
