"""The library: every entry, how they link, what the texts print, as one value.

A library is put together by one call (`build`) and replaced whole on reload. Its entries and texts
stand on the `shelf`, who links to whom in `ties`, which names the texts print in `prints`; what has
no home there and is worked out of the whole is kept under a key (`kept`).
"""

import weakref
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar

from dossier.core.format.entries import Office, Quote
from dossier.core.format.ids import KIND_OF_FOLDER, Kind
from dossier.core.library.claims import ClaimRef
from dossier.core.library.links import Link
from dossier.core.library.prints import Prints
from dossier.core.library.record import Broken, Record
from dossier.core.library.shelf import EntryT, Shelf, ShelfChange, put_up
from dossier.core.library.shelf import changed as changed_shelf
from dossier.core.library.tally import Tally, tally
from dossier.core.library.ties import Ties
from dossier.core.problems import Problem, Rules
from dossier.core.sources.quotes import Located
from dossier.core.sources.texts import SourceText
from dossier.core.text.suggest import Suggestions

T = TypeVar("T")

#: What an office has to be where one of these fields links to it.
_OFFICE_TYPE = {"post": "post", "as": "post", "part_of": "body"}
#: What keeps a file or a folder from being read at all.
_CLOSED = (Rules.UNREADABLE, Rules.NOT_REGULAR)
#: What keeps a file from being taken for an entry; such a finding concerns the id it would have.
MISPLACED = (Rules.STRAY, Rules.BAD_NAME)


@dataclass(frozen=True, slots=True)
class LostLink:
    """A link that leads nowhere; `meant` is the id that looks most like its target, or ""."""

    link: Link
    meant: str


@dataclass(frozen=True, slots=True)
class Before:
    """The library that another was changed from, as long as somebody has it, and what changed.

    `ids` are the entries that are others, new or gone, `sources` those whose text is.
    """

    library: "weakref.ref[Library]"
    ids: frozenset[str]
    sources: frozenset[str]


@dataclass(frozen=True)
class Library:
    """All entries of one folder. Build it with `build`."""

    shelf: Shelf
    ties: Ties
    prints: Prints
    problems: tuple[Problem, ...]  # found while loading; `checks.check` finds the rest
    before: Before | None = field(default=None, repr=False, compare=False)
    _kept: dict[Hashable, Any] = field(default_factory=dict, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.shelf)

    @property
    def records(self) -> Mapping[str, Record]:
        """The entries by id, in the order of their ids."""
        return self.shelf.records

    @property
    def broken(self) -> Mapping[str, Broken]:
        """The entries that cannot be read."""
        return self.shelf.broken

    @property
    def texts(self) -> Mapping[str, SourceText]:
        """The texts of the sources, by the sources' ids."""
        return self.shelf.texts

    def resolve(self, id_: str) -> str:
        """The id an entry has now, for an id it has or had; `id_` itself if nobody knows it."""
        return self.shelf.resolve(id_)

    def get(self, id_: str) -> Record | None:
        """The entry that has, or once had, this id."""
        return self.shelf.get(id_)

    def typed(self, id_: str, kind: type[EntryT]) -> EntryT | None:
        """The entry with this id if it is of the kind asked for, else None."""
        return self.shelf.typed(id_, kind)

    def of_kind(self, kind: Kind | None = None) -> Iterator[Record]:
        """The entries of a kind, or all, in the order of their ids."""
        return self.shelf.of_kind(kind)

    def name_of(self, id_: str) -> str:
        """How an entry is called where it is linked: its name, or its id if it cannot be read."""
        return self.shelf.name_of(id_)

    def sort(self, id_: str) -> str:
        """What an entry may be mistaken for another of: person, post, body, event or source."""
        return self.shelf.sort(id_)

    def claim(self, id_: str) -> ClaimRef | None:
        """The claim with this id; the part before the hash may be a former id."""
        return self.shelf.claim(id_)

    def locate(self, quote: Quote) -> Located:
        """Where a quote stands in the text of its source, and whether that proves it."""
        return self.shelf.locate(quote)

    @cached_property
    def tally(self) -> Tally:
        """How many entries there are of each kind, and how many quotes they hold."""
        return tally(self.records)

    @property
    def quotes(self) -> int:
        """How many quotes it holds: as many as stand in its files, statements among them."""
        return self.tally.quotes

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What somebody worked out of the library under a key; worked out once, as it is frozen."""
        if key not in self._kept:
            self._kept[key] = make()
        value: T = self._kept[key]
        return value

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

    @cached_property
    def misplaced(self) -> dict[str, Problem]:
        """The ids of entries in files or places where they are not read, each with its finding."""
        found = (one for one in self.problems if one.rule in MISPLACED)
        return {id_: one for one in found for id_ in one.concerns if id_ not in self.records}

    @cached_property
    def lost_links(self) -> Mapping[str, tuple[LostLink, ...]]:
        """The links that lead nowhere, by the ids of the linking entries, in their order.

        An entry that cannot be read is there all the same, and so is one in a file with another
        name or in another place; of a kind whose folder cannot be read nobody knows who is there.
        """
        suggest = Suggestions()
        found: dict[str, list[LostLink]] = {}
        for link in self.ties.loose:
            if (
                link.target not in self.broken
                and link.target not in self.misplaced
                and self.unread_kinds.isdisjoint(link.kinds)
            ):
                meant = suggest(link.target, self._candidates(link))
                found.setdefault(link.owner, []).append(LostLink(link, meant))
        return {owner: tuple(some) for owner, some in found.items()}

    def lost_by(self, id_: str) -> tuple[LostLink, ...]:
        """The links of an entry that lead nowhere."""
        return self.lost_links.get(id_, ())

    @cached_property
    def lost_kinds(self) -> frozenset[Kind]:
        """The kinds of entries that a lost link may mean."""
        lost = chain.from_iterable(self.lost_links.values())
        return frozenset(kind for one in lost for kind in one.link.kinds)

    @cached_property
    def lost_sources(self) -> frozenset[str]:
        """The sources that quotes of a lost one may mean; "" is among them if it may be any."""
        lost = chain.from_iterable(self.lost_links.values())
        return frozenset(one.meant for one in lost if one.link.field == "source")

    def _candidates(self, link: Link) -> Iterator[str]:
        """The ids that may stand where a link does: of its kinds, and a post where one is meant."""
        wanted = _OFFICE_TYPE.get(link.field)
        for record in self.records.values():
            type_ = record.entry.type if isinstance(record.entry, Office) else wanted
            if record.kind in link.kinds and wanted in {None, type_}:
                yield record.id


def changed(
    library: Library,
    records: Mapping[str, Record],
    problems: Iterable[Problem] = (),
    texts: Iterable[SourceText] = (),
) -> Library:
    """A library in which some entries and texts are others, or new.

    `problems` are those of their files, in place of what was found in them before.
    """
    paths = {one.path for one in records.values()}
    change = ShelfChange(records, {one.source: one for one in texts})
    stay = (one for one in library.problems if one.place.path not in paths)
    return renewed(library, change, (*stay, *problems))


def renewed(library: Library, change: ShelfChange, problems: Iterable[Problem]) -> Library:
    """A library in which some entries and texts are others, new, or gone.

    `problems` are all that loading it would find, in any order.
    """
    shelf = changed_shelf(library.shelf, change)
    if _moves_ids(library, change):
        return build(shelf.records.values(), shelf.broken.values(), shelf.texts.values(), problems)
    ties = library.ties.changed(shelf, library.shelf, change.ids)
    found = tuple(sorted(problems, key=lambda one: one.order))
    before = Before(weakref.ref(library), change.ids, change.sources)
    texts = {
        id_
        for id_ in change.sources
        if not (
            (old := library.texts.get(id_)) and (new := shelf.texts.get(id_)) and old.is_surely(new)
        )
    }
    named = {id_ for id_ in change.ids if not _is_called_alike(library, shelf, id_)}
    prints = library.prints
    prints = prints.changed(shelf, named, texts) if named or texts else prints.on(shelf)
    return Library(shelf, ties, prints, found, before)


def _is_called_alike(library: Library, shelf: Shelf, id_: str) -> bool:
    """Whether an entry has the names it had."""
    old, new = (some.records.get(id_) for some in (library, shelf))
    if old is None or new is None:
        return False
    return (old.kind, old.name, old.entry.other_names) == (
        new.kind,
        new.name,
        new.entry.other_names,
    )


def _moves_ids(library: Library, change: ShelfChange) -> bool:
    """Whether an id that an entry had before leads elsewhere after a change."""
    shelf = library.shelf
    for id_ in change.ids | change.broken.keys():
        old, new = shelf.records.get(id_), change.records.get(id_)
        if (old.entry.former_ids if old else ()) != (new.entry.former_ids if new else ()):
            return True
    come = change.records.keys() | change.broken.keys()
    return not (shelf.former.keys().isdisjoint(come) and shelf.hidden.isdisjoint(change.gone))


def excerpt(library: Library, ids: Collection[str]) -> Library:
    """The library as if it held some of its entries only, with their texts."""
    return build(
        (record for id_ in ids if (record := library.get(id_))),
        texts=(text for id_ in ids if (text := library.texts.get(id_))),
    )


def build(
    records: Iterable[Record],
    broken: Iterable[Broken] = (),
    texts: Iterable[SourceText] = (),
    problems: Iterable[Problem] = (),
) -> Library:
    """Put a library together.

    The records' ids must be distinct; the loader reports and drops what is not.
    """
    shelf = put_up(records, broken, texts)
    found = tuple(sorted(problems, key=lambda one: one.order))
    return Library(shelf, Ties(shelf), Prints(shelf), found)
