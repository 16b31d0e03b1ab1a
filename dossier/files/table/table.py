"""The table of one library: what of it may be believed now, and what is worth keeping.

Of a library in which a few files have changed, only what they change is written anew.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from copy import copy
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

import msgspec

from dossier.core.library.library import Library
from dossier.core.library.listed import TABLES
from dossier.core.library.listed import Table as NameTable
from dossier.core.library.mappings import Layered
from dossier.core.library.prints import Prints
from dossier.core.library.record import KeptRecord, Record
from dossier.core.problems import Problem
from dossier.files.table import rows
from dossier.files.table.blocks import DamagedBlockError
from dossier.files.table.kept import ChangedError, PrintBlocks, kept_library
from dossier.files.table.outcome import Outcome, told
from dossier.files.table.states import (
    Difference,
    States,
    difference,
    looked_at,
    looked_at_again,
    states,
)
from dossier.files.table.store import ONE, Store

if TYPE_CHECKING:
    from dossier.files.load import Tell

_SHELF, _ENTRIES, _LINKS = "shelf", "entries", "links"
_MENTIONS, _PLACES = "mentions", "places"
_FINDINGS, _READERS, _PENDING = "findings", "readers", "pending"
_INDEXED: Final = "indexed"
_OF_LIBRARY: Final = (_SHELF, _ENTRIES, _LINKS, _MENTIONS, _PLACES, *TABLES)
_OF_CHECK: Final = (_FINDINGS, _READERS)
#: How many entries may be others than in an index before one is made anew; beside the old index
#: a small one of these is made at every start.
_MOST_BESIDE: Final = 500
#: So many files are looked at again one by one; with more, a look at all is as quick.
_FEW_FILES: Final = 50
#: How many states are remembered of which there may be an index.
_MOST_STATES: Final = 4
#: The key under which the readers' ids stand; every other has a letter before a colon.
_IDS: Final = ""


class Table:
    """What is kept of a library whose files are in one state.

    `mark` is that state, None where it cannot be told or nothing is to be kept.
    """

    def __init__(self, root: Path, folder: Path | None) -> None:
        """Look at every file of the library in `root`; `folder` is where its table lies.

        Without a folder nothing is kept beyond the process.
        """
        self._root = root
        self._keeps = folder is not None
        self._now = looked_at(root)
        self.mark = self._now.digest if self._now else None
        self._settled = self._now is not None and self._now.settled
        self._store = Store(folder)
        #: The keys of what is another than when it was checked; None if that is not known.
        self._changed: frozenset[str] | None = frozenset(
            self._store.value(_PENDING, list[str]) or ()
        )
        #: What was found last, where it could not be kept: the files had just changed.
        self._outcome: Outcome | None = None
        kept = self._store.value(_INDEXED, dict[bytes, list[str]]) or {}
        self._indexed = {mark: frozenset(ids) for mark, ids in kept.items()}

    def since(self, other: "Table") -> Difference | None:
        """The files that are others than when another table was opened; None if that is unknown.

        What was kept then, and has changed since it was checked, this one knows from now on.
        """
        self._store, self._changed = other._store, other._changed  # noqa: SLF001 - one of us
        self._outcome = other._outcome  # noqa: SLF001
        self._indexed = other._indexed  # noqa: SLF001
        if self._now is None or other._now is None:  # noqa: SLF001
            return None
        return difference(other._now, self._now)  # noqa: SLF001

    def after(self, paths: Collection[str]) -> tuple["Table", Difference] | None:
        """This table when some files were looked at again, with those of them that are others.

        None where a name may have come or gone, or where they are many: all files have to be looked
        at then.
        """
        if self._now is None or len(paths) > _FEW_FILES:
            return None
        found = looked_at_again(self._root, self._now, paths)
        if found is None:
            return None
        now, changed = found
        other = copy(self)
        other._now, other.mark, other._settled = now, now.digest, now.settled  # noqa: SLF001
        return other, changed

    def is_outdated(self) -> bool:
        """Whether any file is another by now than this table knows of."""
        now = states(self._root)
        return now is None or self._now is None or now.digest != self._now.digest

    @property
    def state(self) -> bytes | None:
        """The mark of other caches of the same library; None where it would not tell enough."""
        return self.mark if self._settled else None

    @property
    def indexed(self) -> Mapping[bytes, frozenset[str]]:
        """States of which an index was kept, each with the entries that are others since."""
        return self._indexed

    def note_index(self) -> None:
        """Remember that of the library as it is now an index is kept."""
        with self._store.writing:
            now = self._lasting if self._is_current else None
            if now and now.digest not in self._indexed:
                last = list(self._indexed.items())[1 - _MOST_STATES :]
                self._indexed = {**dict(last), now.digest: frozenset()}
                self._write_indexed(now)
                self._store.commit(now, self._store.names)

    def _write_indexed(self, now: States) -> None:
        plain = {mark: sorted(ids) for mark, ids in self._indexed.items()}
        self._store.write(_INDEXED, {ONE: msgspec.msgpack.encode(plain)}, now.digest)

    @property
    def _is_current(self) -> bool:
        return self.mark is not None and self._store.digest == self.mark

    def library(self) -> Library | None:
        """The library as it is kept; None if it is not, or not whole."""
        return self._library() if self._is_current else None

    def outdated(self) -> tuple[Library, Difference] | None:
        """The library as it was when it was kept, and the files that are others since.

        None where nothing is kept of it, or the two have too little to do with one another.
        """
        if self._store.digest is None or self._now is None or self._is_current:
            return None
        before = self._store.states
        changed = difference(before, self._now) if before else None
        library = self._library() if changed else None
        return (library, changed) if library and changed else None

    def _library(self) -> Library | None:
        store = self._store
        shelf = store.value(_SHELF, rows.ShelfRow)
        entries = store.block(_ENTRIES)
        if shelf is None or entries is None:
            return None
        tables = {name: store.opener(name) for name in TABLES if store.has(name)}
        prints = PrintBlocks(store.opener(_MENTIONS), store.opener(_PLACES), tables)
        try:
            return kept_library(self._root, shelf, entries, store.opener(_LINKS), prints)
        except KeyError:
            return None

    def findings(self) -> tuple[Problem, ...] | None:
        """All that a check found; None if that is not kept, or something has changed since."""
        return self._problems() if self._is_current and self._changed == frozenset() else None

    def _problems(self) -> tuple[Problem, ...] | None:
        found = self._store.value(_FINDINGS, list[rows.Finding])
        try:
            return None if found is None else told(found)
        except KeyError:
            return None

    def checked_before(self) -> tuple[Outcome, frozenset[str]] | None:
        """What a check found, and the keys of what has changed since; None if that is not known."""
        if self._outcome is not None and self._changed is not None:
            return self._outcome, self._changed
        found = self._store.value(_FINDINGS, list[rows.Finding])
        readers = self._store.block(_READERS)
        if found is None or readers is None or self._changed is None:
            return None
        try:
            entries = msgspec.msgpack.decode(readers[_IDS], type=list[str])
        except (DamagedBlockError, KeyError, msgspec.DecodeError):
            return None
        return Outcome(found, entries, readers), self._changed

    def keep(self, library: Library) -> None:
        """Keep a library that was loaded anew: its entries, their links, where they are named."""
        with self._store.writing:
            self._keep(library)

    def _keep(self, library: Library) -> None:
        now = self._lasting
        if now:
            _Writing(self._store, now.digest).whole(library)
            self._store.commit(now)
        # What a check has found was of another library; how this one differs is not known.
        self._changed = None
        self._outcome = None
        self._indexed = {}

    def keep_changed(self, before: Library, library: Library) -> None:
        """Keep a library that was made of the one which is kept, by reading what has changed."""
        from dossier.core.checks.again import changed_keys  # noqa: PLC0415 - mostly nothing has
        from dossier.core.search.changed import found_otherwise  # noqa: PLC0415

        keys = changed_keys(before, library)
        known = self._changed
        self._changed = None if keys is None or known is None else keys | known
        others = found_otherwise(before, library)
        with self._store.writing:
            self._indexed = {
                mark: ids | others
                for mark, ids in self._indexed.items()
                if others is not None and len(ids | others) <= _MOST_BESIDE
            }
            self._keep_changed(library)

    def _keep_changed(self, library: Library) -> None:
        now = self._lasting
        if now and _Writing(self._store, now.digest).changed(library):
            # What was found since and is not kept belongs to no state that is.
            checked = self._changed is not None and self._outcome is None
            pending = msgspec.msgpack.encode(sorted(self._changed or ()))
            self._store.write(_PENDING, {ONE: pending}, now.digest)
            self._write_indexed(now)
            self._store.commit(now, (*_OF_LIBRARY, *(_OF_CHECK if checked else ())))
        elif now:
            self._keep(library)

    def keep_findings(self, library: Library, outcome: Outcome) -> None:
        """Keep what a check found, and the tables of names that it had to work out."""
        with self._store.writing:
            now = self._lasting if self._is_current else None
            if now:
                _Writing(self._store, now.digest).check(library, outcome)
                self._store.commit(now, (*_OF_LIBRARY, _READERS, _INDEXED))
        self._outcome = None if now else outcome
        self._changed = frozenset()

    @property
    def _lasting(self) -> States | None:
        """The states, if something may be kept: no file had changed for a while.

        A file that has changed since, and was read as it is now, is in another state than this one
        says: it is read again by whoever opens the table.
        """
        return self._now if self._settled and self._keeps else None


class _Writing:
    """What is written of a library, under one mark."""

    def __init__(self, store: Store, mark: bytes) -> None:
        self._store, self._mark = store, mark

    def whole(self, library: Library) -> None:
        """Write all of it."""
        encode, prints = msgspec.msgpack.encode, library.prints
        self._write(_ENTRIES, {one.id: encode(one.entry) for one in library.records.values()})
        by_target = library.ties.by_target.items()
        self._write(_LINKS, {id_: encode(rows.link_rows(some)) for id_, some in by_target})
        self._write(_MENTIONS, _mentions(prints, library.texts))
        self._write(_PLACES, _places(prints, library.records))
        self._write(_SHELF, {ONE: encode(rows.shelf_of(library))})
        self.tables(prints)

    def changed(self, library: Library) -> bool:
        """Write what is other than in the library that is kept; whether that could be told."""
        by_target, prints = library.ties.by_target, library.prints
        if not isinstance(by_target, Layered) or not prints.is_kept:
            return False
        encode = msgspec.msgpack.encode
        new = {
            one.id: encode(one.entry) for one in _others(library) if not isinstance(one, KeptRecord)
        }
        entries = self._store.block(_ENTRIES) or ()
        gone = [id_ for id_ in entries if id_ not in library.records]
        self._rewrite(_ENTRIES, new, gone)
        links = {id_: encode(rows.link_rows(some)) for id_, some in by_target.new.items()}
        self._rewrite(_LINKS, links, by_target.gone)
        here = [one for one in prints.other_texts if one in library.texts]
        self._rewrite(_MENTIONS, _mentions(prints, here), prints.other_texts)
        self._rewrite(_PLACES, _places(prints, prints.other_places), prints.other_places)
        for name, table in prints.listed.known.items():
            if isinstance(table, Layered):
                self._rewrite(name, _names(table.new), table.gone)
        self._write(_SHELF, {ONE: encode(rows.shelf_of(library))})
        return True

    def check(self, library: Library, outcome: Outcome) -> None:
        """Write what a check found, and what it had to work out."""
        encode = msgspec.msgpack.encode
        self.tables(library.prints)
        self._write(_FINDINGS, {ONE: encode(outcome.found)})
        ids = {_IDS: encode(outcome.entries)}
        if isinstance(outcome.readers, Layered):
            self._rewrite(_READERS, {**outcome.readers.new, **ids}, ())
        else:
            self._write(_READERS, {**outcome.readers, **ids})

    def tables(self, prints: Prints) -> None:
        """Write the tables of names that were worked out and are not kept."""
        for name, table in prints.listed.known.items():
            if not self._store.has(name):
                self._write(name, _names(table))

    def _write(self, name: str, values: dict[str, bytes]) -> None:
        self._store.write(name, values, self._mark)

    def _rewrite(self, name: str, new: dict[str, bytes], gone: Iterable[str]) -> None:
        self._store.rewrite(name, new, frozenset(gone), self._mark)


def _mentions(prints: Prints, sources: Iterable[str]) -> dict[str, bytes]:
    encode = msgspec.msgpack.encode
    return {one: encode(rows.mention_rows(prints.mentions(one))) for one in sources}


def _places(prints: Prints, ids: Iterable[str]) -> dict[str, bytes]:
    found = ((id_, prints.places(id_)) for id_ in ids)
    return {id_: msgspec.msgpack.encode(rows.places_row(one)) for id_, one in found if one.within}


def _names(table: NameTable) -> dict[str, bytes]:
    return {key: msgspec.msgpack.encode(some) for key, some in table.items()}


def _others(library: Library) -> Iterable[Record]:
    """The entries of a library that are not those of the one it was made of."""
    records = library.records
    return records.new.values() if isinstance(records, Layered) else records.values()


def opened(
    root: Path, folder: Path | None, tell: "Tell | None" = None, *, stays: bool = False
) -> tuple[Library, Table | None]:
    """The library in `root`, out of its table where that holds, with the table.

    Args:
        root: the library's folder.
        folder: where its table lies; None to do without.
        tell: told how far reading is.
        stays: whether it will be opened again in this process: then there is a table, of what is
            known until its end, without a folder too.

    Raises:
        tree.LibraryError: `root` is no folder, or cannot be listed.
    """
    table = Table(root, folder) if folder or stays else None
    library = table.library() if table else None
    if table and library is None and (before := table.outdated()):
        library = _with_changes(root, table, *before)
    if library is None:
        from dossier.files.load import load, untold  # noqa: PLC0415 - a kept one needs no YAML

        library = load(root, tell or untold)
        if table:
            table.keep(library)
    return library, table


def _with_changes(root: Path, table: Table, before: Library, changed: Difference) -> Library | None:
    """A library in which some files are others, kept in its table; None: it has to be loaded."""
    from dossier.files.reload import reloaded  # noqa: PLC0415 - mostly nothing has changed

    try:
        for path in changed.paths:
            record = before.records.get(PurePath(path).stem)
            if isinstance(record, KeptRecord) and record.path == path:
                record.settle()
        library = reloaded(root, before, changed)
        if library is not None:
            table.keep_changed(before, library)
    except ChangedError:  # what is another now was asked for as it was, and that nobody knows
        return None
    return library


def reopened(
    root: Path,
    folder: Path | None,
    library: Library,
    table: Table,
    told: Collection[str] = (),
) -> tuple[Library, Table | None]:
    """The library in `root` as it is now, made of one that was opened before, where that may be.

    Args:
        root: the library's folder.
        folder: where its table lies; None to do without.
        library: as it was opened before.
        table: what was kept of it then.
        told: the files that are said to have changed, by their paths below `root`: only these are
            looked at, if that is enough. Without any, all are.

    Raises:
        tree.LibraryError: `root` is no folder any more, or cannot be listed.
    """
    if found := table.after(told) if told else None:
        now: Table
        changed: Difference | None
        now, changed = found
    else:
        now = Table(root, folder)
        changed = now.since(table)
    if changed is None:
        return opened(root, folder, stays=True)
    if not changed.paths:
        return library, now
    renewed = _with_changes(root, now, library, changed)
    return opened(root, folder, stays=True) if renewed is None else (renewed, now)


def checked(
    library: Library, table: Table | None, tell: "Tell | None" = None
) -> tuple[Problem, ...]:
    """All that is wrong with a library, out of its table where that holds.

    Raises:
        checking.InterruptedCheckError: the program was interrupted (SIGINT).
    """
    found = table.findings() if table else None
    if found is not None:
        return found
    from dossier.files.checking import check_again, check_on_all_cores  # noqa: PLC0415 - most is
    from dossier.files.load import untold  # noqa: PLC0415 - kept

    before = table.checked_before() if table else None
    outcome = None
    if before:
        with suppress(DamagedBlockError):
            outcome = check_again(library, *before, tell or untold)
    if outcome is None:
        outcome = check_on_all_cores(library, tell or untold)
    if table:
        table.keep_findings(library, outcome)
    return outcome.problems
