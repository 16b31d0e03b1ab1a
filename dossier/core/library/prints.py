"""Which names the texts print: every listed form, where it stands, and whom it names there."""

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Protocol

from dossier.core.format.ids import Kind
from dossier.core.library.shelf import Shelf
from dossier.core.names.mentions import ListedName, Mention, Names, Printed, longest
from dossier.core.names.twins import Twins


@dataclass(frozen=True, slots=True)
class Places:
    """Where the texts print the forms of one entry's name; those in `within` somewhere at all."""

    printed: Mapping[str, tuple[Printed, ...]]
    within: frozenset[str]


#: Of a name that no text prints.
NOWHERE: Final = Places({}, frozenset())


class KeptPrints(Protocol):
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
        self._mentions: dict[str, tuple[Mention, ...]] = {}

    def on(self, shelf: Shelf) -> "Prints":
        """The same on a shelf whose entries have the same names, and whose texts print the same."""
        other = copy(self)
        other._shelf = shelf  # noqa: SLF001 - it is one of us
        return other

    @property
    def is_kept(self) -> bool:
        """Whether it is taken from what was once found."""
        return self._kept is not None

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
            kept = self._kept.mentions(source) if self._kept else None
            self._mentions[source] = self._names.all_of(text.text) if kept is None else kept
        return self._mentions[source]

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
        printed: dict[str, dict[str, list[Printed]]] = {}
        within: dict[str, set[str]] = {}
        for source in self._shelf.texts:
            for mention in self.named(source):
                for name in mention.names:
                    place = Printed(source, mention.start, mention.end)
                    printed.setdefault(name.entry, {}).setdefault(name.form, []).append(place)
            for mention in self.mentions(source):
                for name in mention.names:
                    within.setdefault(name.entry, set()).add(name.form)
        return {
            id_: Places(
                {form: tuple(places) for form, places in printed.get(id_, {}).items()},
                frozenset(forms),
            )
            for id_, forms in within.items()
        }

    def places(self, id_: str) -> Places:
        """Where the texts print the forms of an entry's name."""
        id_ = self._shelf.resolve(id_)
        kept = self._kept.places(id_) if self._kept else None
        return kept or self._found.get(id_, NOWHERE)

    def printed_within(self, id_: str, form: str) -> bool:
        """Whether a text prints a form of an entry's name, be it only inside a longer name."""
        return form in self.places(id_).within

    def printed(self, id_: str, form: str) -> tuple[Printed, ...]:
        """Where the texts print a form of an entry's name, as its longest; () for nowhere."""
        return self.places(id_).printed.get(form, ())
