"""Which names the texts print: every listed form, where it stands, and whom it names there."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Protocol

from dossier.core.format.ids import Kind
from dossier.core.library.listed import KeptTables, Listed, forms, key_of
from dossier.core.library.shelf import Shelf
from dossier.core.names.mentions import (
    ListedName,
    Mention,
    Names,
    Printed,
    compared,
    longest,
    may_print,
    readings,
)
from dossier.core.names.twins import Twins


@dataclass(frozen=True, slots=True)
class Places:
    """Where the texts print the forms of one entry's name.

    `within` are the sources whose texts print a form at all, be it only inside a longer name.
    """

    printed: Mapping[str, tuple[Printed, ...]]
    within: Mapping[str, tuple[str, ...]]


#: Of a name that no text prints.
NOWHERE: Final = Places({}, {})


class KeptPrints(KeptTables, Protocol):
    """What was once found in the texts of a library, and holds as long as nothing changes."""

    def mentions(self, source: str) -> tuple[Mention, ...] | None:
        """Every listed name in a text; None if that is not kept."""

    def places(self, id_: str) -> Places | None:
        """Where an entry's name is printed; None if that is not kept."""


class Prints:
    """The names of the entries on a shelf, looked for in its texts; each text once."""

    def __init__(self, shelf: Shelf, kept: KeptPrints | None = None) -> None:
        """Take what is `kept` for as good as found."""
        self._shelf = shelf
        self._kept = kept
        self.listed = Listed(shelf, kept)
        self._mentions: dict[str, tuple[Mention, ...]] = {}
        self._places: dict[str, Places] = {}
        self._compared: dict[str, tuple[str, ...]] = {}  # texts as names are looked for in them
        #: The texts that were looked through again since they were kept, and those in which
        #: something else was found than in the library from which this one was changed.
        self.other_texts: frozenset[str] = frozenset()
        self.found_otherwise: frozenset[str] = frozenset()

    def on(self, shelf: Shelf) -> "Prints":
        """The same on a shelf whose entries have the same names, and whose texts print the same."""
        other = copy(self)
        other._shelf = shelf  # noqa: SLF001 - it is one of us
        other.found_otherwise = frozenset()
        return other

    def changed(self, shelf: Shelf, ids: Iterable[str], sources: Iterable[str]) -> "Prints":
        """The same on a shelf on which some entries have other names, and some texts are others.

        Either may be new, or gone. Where the names are looked for again is only where one of those
        that changed can be printed.
        """
        other = Prints(shelf)
        other._kept = self._kept
        other._take_from(self, frozenset(ids), frozenset(sources))
        return other

    def _take_from(self, before: "Prints", ids: frozenset[str], sources: frozenset[str]) -> None:
        before.listed.table("first")  # both look names up in it
        self.listed = before.listed.changed(self._shelf, ids)
        ready = before._compared.items()  # noqa: SLF001 - it is one of us
        self._compared = {id_: one for id_, one in ready if id_ not in sources}
        again = sources | self._printing({*before._ways(ids), *self._ways(ids)})  # noqa: SLF001
        known = before._mentions.items()  # noqa: SLF001 - it is one of us
        self._mentions = {id_: one for id_, one in known if id_ not in again}
        self.other_texts = before.other_texts | again
        others = {id_ for id_ in again if self._is_other(before, id_, ids)} | sources
        named = {
            entry
            for prints in (before, self)
            for id_ in others
            for mention in prints.mentions(id_)
            for entry in mention.entries
        }
        more = self._places_in(sorted(again))
        found = {
            id_: _both(_without(before.places(id_), again), more.get(id_, NOWHERE))
            for id_ in named | ids
        }
        self.found_otherwise = frozenset(others)
        self._places = {**before.other_places, **found}

    def get_ready(self) -> None:
        """Make ready for names that change: every text as they are looked for in it."""
        for id_, one in self._shelf.texts.items():
            if id_ not in self._compared:
                self._compared[id_] = compared(one.text)

    def _ways(self, ids: Iterable[str]) -> Iterator[tuple[str, ...]]:
        """The ways to read the names of some entries in words."""
        there = (one for id_ in ids if (one := self._shelf.records.get(id_)))
        return (way for one in there for row in forms(one) for way in readings(row.form))

    def _printing(self, ways: Collection[tuple[str, ...]]) -> set[str]:
        """The texts that may print a name which is read in one of these ways."""
        if not ways:
            return set()
        self.get_ready()
        return {id_ for id_, one in self._compared.items() if may_print(one, ways)}

    def _is_other(self, before: "Prints", source: str, ids: frozenset[str]) -> bool:
        """Whether a text names others than before, or some of `ids` that are of another kind."""
        old, new = before.mentions(source), self.mentions(source)
        named = ids.intersection(entry for mention in new for entry in mention.entries)
        return old != new or any(before.kind(id_) is not self.kind(id_) for id_ in named)

    def kind(self, id_: str) -> Kind:
        """Of what kind an entry on the shelf is."""
        return self._shelf.records[id_].kind

    @property
    def is_kept(self) -> bool:
        """Whether most of it is taken from what was once found."""
        return self._kept is not None

    @property
    def other_places(self) -> Mapping[str, Places]:
        """Where names are printed of which something else was found than was kept."""
        return self._places

    def forms(self) -> Iterator[ListedName]:
        """Every listed form of every name, the leading ones included; titles are no names."""
        return (row.name for record in self._shelf.records.values() for row in forms(record))

    @cached_property
    def _names(self) -> Names:
        return Names(_Named(self.listed))

    @cached_property
    def twins(self) -> Twins:
        """All listed forms by their sound, to find the one that a strange name resembles."""
        by_sound, by_end = self.listed.table("sound"), self.listed.table("end")

        def first(sound: str) -> ListedName | None:
            rows = by_sound.get(sound)
            return rows[0].name if rows else None

        return Twins(
            first, lambda end: list(dict.fromkeys(one.form for one in by_end.get(end, ())))
        )

    def answering(self, form: str) -> tuple[str, ...]:
        """The ids of the entries that answer to a form, in their order; titles are names here."""
        return tuple(row.entry for row in self.listed.table("owner").get(key_of(form), ()))

    def mentions(self, source: str) -> tuple[Mention, ...]:
        """Every listed name that a source's text prints; they may overlap. Computed once."""
        source = self._shelf.resolve(source)
        if source not in self._shelf.texts:
            return ()
        if source not in self._mentions:
            is_kept = self._kept is not None and source not in self.other_texts
            kept = self._kept.mentions(source) if self._kept and is_kept else None
            self._mentions[source] = self._looked_for(source) if kept is None else kept
        return self._mentions[source]

    def _looked_for(self, source: str) -> tuple[Mention, ...]:
        text = self._shelf.texts.get(source)
        return self._names.all_of(text.text) if text else ()

    def take(self, found: Mapping[str, tuple[Mention, ...]]) -> None:
        """Take what somebody else has found in some texts."""
        self._mentions.update(found)

    def named(self, source: str) -> tuple[Mention, ...]:
        """Whom a source's text names: the longest mentions of people, of offices and of events.

        Only names of one kind compete: “a speech by Dmytro Lubinets” names a speech and a man, but
        “Secretary of the Council” names the secretary and not the council as well.
        """
        by_kind: dict[Kind, list[Mention]] = {}
        for mention in self.mentions(source):
            for kind in {self._shelf.records[entry].kind for entry in mention.entries}:
                by_kind.setdefault(kind, []).append(mention)
        kept = {mention for some in by_kind.values() for mention in longest(some)}
        return tuple(sorted(kept, key=lambda one: (one.start, -one.end)))

    @cached_property
    def _found(self) -> Mapping[str, Places]:
        """All places of all names, by entry."""
        return self._places_in(self._shelf.texts)

    def _places_in(self, sources: Iterable[str]) -> Mapping[str, Places]:
        """The places of names in some texts, by entry."""
        printed: dict[str, dict[str, list[Printed]]] = {}
        within: dict[str, dict[str, dict[str, None]]] = {}
        for source in sources:
            for mention in self.named(source):
                for name in mention.names:
                    place = Printed(source, mention.start, mention.end)
                    printed.setdefault(name.entry, {}).setdefault(name.form, []).append(place)
            for mention in self.mentions(source):
                for name in mention.names:
                    within.setdefault(name.entry, {}).setdefault(name.form, {})[source] = None
        return {
            id_: Places(
                {form: tuple(places) for form, places in printed.get(id_, {}).items()},
                {form: tuple(some) for form, some in sources_of.items()},
            )
            for id_, sources_of in within.items()
        }

    def places(self, id_: str) -> Places:
        """Where the texts print the forms of an entry's name."""
        id_ = self._shelf.resolve(id_)
        if id_ in self._places:
            return self._places[id_]
        kept = self._kept.places(id_) if self._kept else None
        return kept or self._found.get(id_, NOWHERE)

    def printed_within(self, id_: str, form: str) -> bool:
        """Whether a text prints a form of an entry's name, be it only inside a longer name."""
        return form in self.places(id_).within

    def printed(self, id_: str, form: str) -> tuple[Printed, ...]:
        """Where the texts print a form of an entry's name, as its longest; () for nowhere."""
        return self.places(id_).printed.get(form, ())


class _Named(Mapping[str, Iterable[ListedName]]):
    """The listed names by the first words of their forms."""

    def __init__(self, listed: Listed) -> None:
        self._table = listed.table("first")

    def __getitem__(self, word: str) -> Iterable[ListedName]:
        return [row.name for row in self._table[word]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)


def _without(places: Places, sources: Collection[str]) -> Places:
    """Places, but for those in some texts."""
    printed = {
        form: left
        for form, some in places.printed.items()
        if (left := tuple(place for place in some if place.source not in sources))
    }
    within = {
        form: stay
        for form, names in places.within.items()
        if (stay := tuple(name for name in names if name not in sources))
    }
    return Places(printed, within)


def _both(one: Places, other: Places) -> Places:
    """The places of one name in texts of which none is in both, in the order of the texts."""
    printed = dict(one.printed)
    for form, places in other.printed.items():
        printed[form] = tuple(sorted((*printed.get(form, ()), *places), key=_order))
    within = dict(one.within)
    for form, names in other.within.items():
        within[form] = tuple(sorted((*within.get(form, ()), *names)))
    return Places(printed, within)


def _order(place: Printed) -> tuple[str, int, int]:
    return (place.source, place.start, place.end)
