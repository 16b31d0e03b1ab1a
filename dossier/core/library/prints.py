"""Which names the texts print: every listed form, where it stands, and whom it names there."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from dossier.core.format.ids import Kind
from dossier.core.library.shelf import Shelf
from dossier.core.names.mentions import ListedName, Mention, Names, Printed, longest
from dossier.core.names.twins import Twins


class Prints:
    """The names of the entries on a shelf, looked for in its texts; each text once."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._mentions: dict[str, tuple[Mention, ...]] = {}

    def forms(self) -> Iterator[ListedName]:
        """Every listed form of every name, the leading ones included; titles are no names."""
        for record in self._shelf.records.values():
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

    def mentions(self, source: str) -> tuple[Mention, ...]:
        """Every listed name that a source's text prints; they may overlap. Computed once."""
        source = self._shelf.resolve(source)
        text = self._shelf.texts.get(source)
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
            for kind in {self._shelf.records[entry].kind for entry in mention.entries}:
                by_kind.setdefault(kind, []).append(mention)
        kept = {mention for some in by_kind.values() for mention in longest(some)}
        return tuple(sorted(kept, key=lambda one: (one.start, -one.end)))

    @cached_property
    def _printed(self) -> Mapping[tuple[str, str], tuple[Printed, ...]]:
        found: dict[tuple[str, str], list[Printed]] = {}
        for source in self._shelf.texts:
            for mention in self.named(source):
                for name in mention.names:
                    place = Printed(source, mention.start, mention.end)
                    found.setdefault((name.entry, name.form), []).append(place)
        return {key: tuple(places) for key, places in found.items()}

    @cached_property
    def _within(self) -> frozenset[tuple[str, str]]:
        return frozenset(
            (name.entry, name.form)
            for source in self._shelf.texts
            for mention in self.mentions(source)
            for name in mention.names
        )

    def printed_within(self, id_: str, form: str) -> bool:
        """Whether a text prints a form of an entry's name, be it only inside a longer name."""
        return (self._shelf.resolve(id_), form) in self._within

    def printed(self, id_: str, form: str) -> tuple[Printed, ...]:
        """Where the texts print a form of an entry's name, as its longest; () for nowhere."""
        return self._printed.get((self._shelf.resolve(id_), form), ())
