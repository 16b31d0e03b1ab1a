"""The listed forms of all names, by what they are looked up by.

There are four tables of them. Each is worked out of all entries when it is first asked for, or
taken from where it was kept; of a library in which a few entries are others, only what these list
is worked out anew.

    first    the first word of a form, by which names are found in texts
    owner    the form, whatever its case: who answers to it; headlines are names here
    sound    how a form sounds
    end      how a word of a form begins or ends, with the sound of the form
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, Literal, NamedTuple, Protocol, TypeAlias

from dossier.core.format.ids import Kind
from dossier.core.library.mappings import Layered
from dossier.core.library.record import Record
from dossier.core.library.shelf import Shelf
from dossier.core.names.mentions import ListedName, first_words
from dossier.core.names.twins import ends, sound_of
from dossier.core.text.normal import normalize

TableName: TypeAlias = Literal["first", "owner", "sound", "end"]
TABLES: Final[tuple[TableName, ...]] = ("first", "owner", "sound", "end")


class Row(NamedTuple):
    """A form of an entry, `at` so many places behind its leading one; of an end, its sound."""

    entry: str
    at: int
    form: str
    use: str | None

    @property
    def name(self) -> ListedName:
        """The form as names are looked for."""
        return ListedName(self.entry, self.form, self.use)


#: One table: what is looked up, and the rows under it in the order of the entries.
Table: TypeAlias = Mapping[str, tuple[Row, ...]]


class KeptTables(Protocol):
    """Tables that were once worked out, and hold as long as nothing changes."""

    def table(self, name: TableName, otherwise: Callable[[], Table]) -> Table | None:
        """A table; None if it is not kept. What is not whole in it is looked up in `otherwise`."""


def key_of(form: str) -> str:
    """A form as it is compared with others: by its letters, not by their case."""
    return normalize("NFC", form).casefold()


def forms(record: Record) -> Iterator[Row]:
    """Every listed form of an entry's name, the leading one first; a headline is no name."""
    if record.kind is not Kind.SOURCE:
        yield Row(record.id, 0, record.name, None)
    for at, name in enumerate(record.entry.other_names, 1):
        yield Row(record.id, at, name.name, name.use)


def _keys(name: TableName, record: Record) -> Iterator[tuple[str, Row]]:
    """What an entry is to be looked up by in a table."""
    rows = forms(record)
    match name:
        case "first":
            yield from ((word, row) for row in rows for word in first_words(row.form))
        case "owner":
            answers = (record.name, *(one.name for one in record.entry.other_names))
            for key in dict.fromkeys(map(key_of, answers)):
                yield key, Row(record.id, 0, "", None)
        case "sound":
            yield from ((sound_of(row.form), row) for row in rows)
        case "end":
            for row in rows:
                sound = sound_of(row.form)
                of_it = Row(row.entry, row.at, sound, None)
                yield from ((end, of_it) for end in dict.fromkeys(ends(sound)))


def _whole(name: TableName, records: Iterable[Record]) -> Table:
    found: dict[str, list[Row]] = {}
    for record in records:
        for key, row in _keys(name, record):
            found.setdefault(key, []).append(row)
    return {key: tuple(rows) for key, rows in found.items()}


def _of_sounds(sounds: Table) -> Table:
    """The table of ends, out of that of sounds: how a form sounds takes long to tell."""
    found: dict[str, list[Row]] = {}
    for sound, rows in sounds.items():
        for end in dict.fromkeys(ends(sound)):
            found.setdefault(end, []).extend(Row(one.entry, one.at, sound, None) for one in rows)
    return {end: tuple(sorted(rows, key=lambda row: row[:2])) for end, rows in found.items()}


class Listed:
    """The tables of the forms that the entries on a shelf list."""

    def __init__(self, shelf: Shelf, kept: KeptTables | None = None) -> None:
        """Take tables that are `kept` for as good as worked out."""
        self._shelf = shelf
        self._kept = kept
        self._tables: dict[TableName, Table] = {}

    def table(self, name: TableName) -> Table:
        """A table."""
        found = self._known(name)
        if found is None:
            whole = _of_sounds(self.table("sound")) if name == "end" else None
            found = whole or _whole(name, self._shelf.of_kind())
            self._tables[name] = found
        return found

    def _known(self, name: TableName) -> Table | None:
        """A table, if it need not be worked out of all entries."""
        if name not in self._tables and self._kept:
            kept = self._kept.table(name, lambda: _whole(name, self._shelf.of_kind()))
            if kept is not None:
                self._tables[name] = kept
        return self._tables.get(name)

    @property
    def known(self) -> Mapping[TableName, Table]:
        """The tables that were worked out, or asked for."""
        return self._tables

    def changed(self, shelf: Shelf, ids: Iterable[str]) -> "Listed":
        """The same for a shelf on which some entries have other names, are new, or gone."""
        other = Listed(shelf)
        ids = frozenset(ids)
        for name in TABLES:
            table = self._known(name)
            if table is not None:
                other._tables[name] = _renewed(name, table, self._shelf, shelf, ids)
        return other

    def keys(self, name: TableName, ids: Iterable[str]) -> set[str]:
        """All that some entries are looked up by in a table."""
        return set(_whole(name, _there(self._shelf, ids)))


def _there(shelf: Shelf, ids: Iterable[str]) -> Iterator[Record]:
    return (one for id_ in sorted(ids) if (one := shelf.records.get(id_)))


def _renewed(
    name: TableName, table: Table, before: Shelf, now: Shelf, ids: frozenset[str]
) -> Table:
    """A table in which the rows of some entries are others."""
    old = _whole(name, _there(before, ids))
    new = _whole(name, _there(now, ids))
    others: dict[str, tuple[Row, ...]] = {}
    for key in old.keys() | new.keys():
        stay = (row for row in table.get(key, ()) if row.entry not in ids)
        others[key] = tuple(sorted((*stay, *new.get(key, ())), key=lambda row: row[:2]))
    left = {key: rows for key, rows in others.items() if rows}
    return Layered(table, left, others.keys() - left.keys())
