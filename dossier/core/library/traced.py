"""A library that notes what is asked of it, so that it is known whom a change concerns.

What a check finds in an entry depends on what it reads: other entries, who links to them, texts,
names. Each of these has a key. Whoever has noted the keys need check again only those entries for
which something was read that is another now.

    r:ID   what an entry says             l:ID      who links to an entry
    x:ID   whether it is there            t:SOURCE  a text
    s:ID   of what sort it is             n:SOURCE  the listed names in a text
    m:ID   how it is called               p:ID      where the texts print an entry's name
    d:ID   its links that lead nowhere    k:FORM    who answers to a form of a name
    *      all entries                    t*        all texts
    w:SOUND, e:END   the listed forms of a sound, and those with a word that begins or ends so
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from dossier.core.format.entries import Quote
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library, LostLink
from dossier.core.library.links import Link
from dossier.core.library.listed import key_of
from dossier.core.library.prints import Places, Prints
from dossier.core.library.record import Record
from dossier.core.library.shelf import Shelf
from dossier.core.library.ties import Ties
from dossier.core.names.mentions import ListedName, Mention
from dossier.core.names.twins import Twin, Twins, tails
from dossier.core.sources.quotes import Located

T = TypeVar("T")

ALL: Final = "*"
ALL_TEXTS: Final = "t*"
_MOST_NOTED: Final = 4_000


class Notes:
    """The keys of what was read since one last looked."""

    def __init__(self) -> None:
        self.keys: set[str] = set()
        self._kept: dict[Hashable, tuple[Any, frozenset[str]]] = {}

    def taken(self) -> frozenset[str]:
        """The keys so far; begin anew."""
        keys, self.keys = self.keys, set()
        return _bounded(keys)

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is worked out once; whoever asks again has read what it was worked out from."""
        found = self._kept.get(key)
        if found is None:
            outer, self.keys = self.keys, set()
            try:
                value = make()
            finally:
                inner, self.keys = _bounded(self.keys), outer
            found = self._kept[key] = (value, inner)
        self.keys |= found[1]
        result: T = found[0]
        return result


def _bounded(keys: set[str]) -> frozenset[str]:
    """The keys; where they are very many, that everything was read, which is no less true.

    Of three thousand holders of one seat each rests on all others: noted one by one, that would
    take three thousand times three thousand keys.
    """
    return frozenset(keys) if len(keys) <= _MOST_NOTED else frozenset((ALL, ALL_TEXTS))


class _Noted(Mapping[str, T]):
    """A mapping that notes its keys: `there` for those that are only looked for."""

    def __init__(
        self, base: Mapping[str, T], notes: Notes, sort: str, whole: str, there: str | None = None
    ) -> None:
        self._base, self._notes = base, notes
        self._sort, self._whole, self._there = sort, whole, there or sort

    def __getitem__(self, key: str) -> T:
        self._notes.keys.add(self._sort + key)
        return self._base[key]

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, or else the default."""
        self._notes.keys.add(self._sort + key)
        return self._base.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._notes.keys.add(f"{self._there}{key}")
        return key in self._base

    def __iter__(self) -> Iterator[str]:
        self._notes.keys.add(self._whole)
        return iter(self._base)

    def __len__(self) -> int:
        self._notes.keys.add(self._whole)
        return len(self._base)


@dataclass(frozen=True)
class _TracedShelf(Shelf):
    base: Shelf = field(kw_only=True)
    notes: Notes = field(kw_only=True)

    def name_of(self, id_: str) -> str:
        self.notes.keys.update((f"x:{id_}", f"m:{self.base.resolve(id_)}"))
        return self.base.name_of(id_)

    def sort(self, id_: str) -> str:
        self.notes.keys.update((f"x:{id_}", f"s:{self.base.resolve(id_)}"))
        return self.base.sort(id_)

    def locate(self, quote: Quote) -> Located:
        self.notes.keys.add(f"t:{self.resolve(quote.source)}")
        return self.base.locate(quote)

    def of_kind(self, kind: Kind | None = None) -> Iterator[Record]:
        self.notes.keys.add(ALL)
        return self.base.of_kind(kind)


class _TracedTies(Ties):
    def __init__(self, shelf: Shelf, links: Mapping[str, tuple[Link, ...]], notes: Notes) -> None:
        super().__init__(shelf, links)
        self._notes = notes

    def claims_linking(self, id_: str, kind: ClaimKind, field_name: str) -> tuple[ClaimRef, ...]:
        return self._notes.kept(
            ("claims linking", id_, kind, field_name),
            lambda: self._claims_linking(id_, kind, field_name),
        )


class _TracedTwins(Twins):
    def __init__(self, base: Twins, notes: Notes) -> None:
        super().__init__(base.by_sound, base.by_end)
        self._notes = notes

    def of(self, name: str) -> Twin | None:
        for sound, of_words in tails(name):
            self._notes.keys.add(f"w:{sound}")
            self._notes.keys.update(f"e:{end}" for end in of_words)
        return super().of(name)


class _TracedPrints(Prints):
    def __init__(self, base: Prints, shelf: _TracedShelf, notes: Notes) -> None:
        super().__init__(shelf)
        self._base, self._notes = base, notes

    @property
    def twins(self) -> Twins:
        return _TracedTwins(self._base.twins, self._notes)

    def forms(self) -> Iterator[ListedName]:
        self._notes.keys.add(ALL)
        return self._base.forms()

    def answering(self, form: str) -> tuple[str, ...]:
        self._notes.keys.add(f"k:{key_of(form)}")
        return self._base.answering(form)

    def mentions(self, source: str) -> tuple[Mention, ...]:
        self._notes.keys.add(f"n:{self._shelf.resolve(source)}")
        return self._base.mentions(source)

    def named(self, source: str) -> tuple[Mention, ...]:
        self._notes.keys.add(f"n:{self._shelf.resolve(source)}")
        return self._base.named(source)

    def places(self, id_: str) -> Places:
        self._notes.keys.add(f"p:{self._shelf.resolve(id_)}")
        return self._base.places(id_)


@dataclass(frozen=True)
class _TracedLibrary(Library):
    base: Library = field(kw_only=True)
    notes: Notes = field(kw_only=True)

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        return self.notes.kept(key, make)

    def lost_by(self, id_: str) -> tuple[LostLink, ...]:
        self.notes.keys.add(f"d:{id_}")
        return self.base.lost_by(id_)


def traced(library: Library, notes: Notes) -> Library:
    """The same library, noting what single entries are checked by."""
    records = _Noted(library.records, notes, "r:", ALL, "x:")
    broken = _Noted(library.broken, notes, "x:", ALL)
    texts = _Noted(library.texts, notes, "t:", ALL_TEXTS)
    shelf = _TracedShelf(
        records,
        broken,
        texts,
        library.shelf.former,
        library.shelf.hidden,
        base=library.shelf,
        notes=notes,
    )
    links = _Noted(library.ties.by_target, notes, "l:", ALL)
    return _TracedLibrary(
        shelf,
        _TracedTies(shelf, links, notes),
        _TracedPrints(library.prints, shelf, notes),
        library.problems,
        base=library,
        notes=notes,
    )
