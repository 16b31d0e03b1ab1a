"""The table of one library: what of it may be believed now, and what is worth keeping.

Each part of it lies in a block of its own. The head tells the states of the files it was made from
and the marks of the blocks that belong to it; it is written last, so that whoever reads meanwhile
finds the old table, the new one, or none. Of a library in which a few files have changed, only what
they change is written anew.
"""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from dossier.core.library.library import Library
from dossier.core.library.mappings import Layered
from dossier.core.library.record import KeptRecord, Record
from dossier.core.problems import Problem
from dossier.files.table import rows
from dossier.files.table.blocks import (
    Block,
    DamagedBlockError,
    mark_of,
    read_block,
    rewrite_block,
    write_block,
)
from dossier.files.table.kept import PrintBlocks, kept_library
from dossier.files.table.states import DIGEST, Difference, States, difference, states

if TYPE_CHECKING:
    from dossier.files.load import Tell

T = TypeVar("T")

#: The whole of a block that holds one value.
_ONE: Final = ""
_HEAD, _STATES = "head", "states"
_SHELF, _ENTRIES, _LINKS = "shelf", "entries", "links"
_MENTIONS, _PLACES, _FINDINGS = "mentions", "places", "findings"
_OF_LIBRARY: Final = (_SHELF, _ENTRIES, _LINKS, _MENTIONS, _PLACES)


class _Head(msgspec.Struct):
    """The digest of the states that a table was made from, and the marks of its blocks."""

    digest: bytes
    marks: dict[str, bytes]


class Table:
    """What is kept of a library whose files are in one state.

    `mark` is that state, None where it cannot be told or nothing is to be kept.
    """

    def __init__(self, root: Path, folder: Path, now: States | None = None) -> None:
        """Look at every file of the library in `root`; `folder` is where its table lies.

        `now` are the states of the files, where somebody has just looked at them.
        """
        self._root = root
        self._folder = folder
        self._now = now or states(root)
        self.mark = self._now.digest if self._now else None
        self._settled = self._now is not None and self._now.settled
        self._head = self._read_head()

    @property
    def state(self) -> bytes | None:
        """The mark of other caches of the same library; None where it would not tell enough."""
        return self.mark if self._settled else None

    @property
    def _is_current(self) -> bool:
        return self._head is not None and self._head.digest == self.mark

    def library(self) -> Library | None:
        """The library as it is kept; None if it is not, or not whole."""
        return self._library() if self._is_current else None

    def outdated(self) -> tuple[Library, Difference] | None:
        """The library as it was when it was kept, and the files that are others since.

        None where nothing is kept of it, or the two have too little to do with one another.
        """
        if self._head is None or self._now is None or self._is_current:
            return None
        before = self._value(_HEAD, States, _STATES)
        changed = difference(before, self._now) if before else None
        library = self._library() if changed else None
        return (library, changed) if library and changed else None

    def findings(self) -> tuple[Problem, ...] | None:
        """All that a check found; None if that is not kept."""
        found = self._value(_FINDINGS, list[rows.Finding]) if self._is_current else None
        try:
            return None if found is None else rows.problems(found)
        except KeyError:
            return None

    def keep(self, library: Library) -> None:
        """Keep a library that was loaded anew: its entries, their links, where they are named."""
        if not self._may_be_kept():
            return
        encode = msgspec.msgpack.encode
        marks = self._marks(_OF_LIBRARY)
        self._write(_ENTRIES, {one.id: encode(one.entry) for one in library.records.values()})
        by_target = library.ties.by_target.items()
        self._write(_LINKS, {id_: encode(rows.link_rows(some)) for id_, some in by_target})
        self._write_prints(library)
        self._write(_SHELF, {_ONE: encode(rows.shelf_of(library))})
        self._write_head(marks)

    def keep_changed(self, library: Library) -> None:
        """Keep a library that was made of the one which is kept, by reading what has changed."""
        blocks = {name: self._block(name) for name in _OF_LIBRARY}
        entries, links, by_target = blocks[_ENTRIES], blocks[_LINKS], library.ties.by_target
        if entries is None or links is None or not isinstance(by_target, Layered):
            self.keep(library)
            return
        if not self._may_be_kept():
            return
        encode = msgspec.msgpack.encode
        others = [one for one in _others(library) if not isinstance(one, KeptRecord)]
        changed = [_SHELF, _ENTRIES, _LINKS]
        keeps_prints = library.prints.is_kept and all(blocks.values())
        if not keeps_prints:
            changed += [_MENTIONS, _PLACES]
            self._write_prints(library)
        gone = [id_ for id_ in entries if id_ not in library.records]
        self._rewrite(_ENTRIES, entries, {one.id: encode(one.entry) for one in others}, gone)
        new = {id_: encode(rows.link_rows(some)) for id_, some in by_target.new.items()}
        self._rewrite(_LINKS, links, new, by_target.gone)
        self._write(_SHELF, {_ONE: encode(rows.shelf_of(library))})
        assert self._head is not None
        kept = {name: mark for name, mark in self._head.marks.items() if name in _OF_LIBRARY}
        self._write_head({**kept, **self._marks(changed)})

    def keep_findings(self, problems: tuple[Problem, ...]) -> None:
        """Keep what a check found."""
        if self._head is not None and self._is_current and self._may_be_kept():
            found = msgspec.msgpack.encode(rows.findings(problems))
            self._write(_FINDINGS, {_ONE: found})
            self._write_head({**self._head.marks, **self._marks([_FINDINGS])})

    def _may_be_kept(self) -> bool:
        """Whether something may be kept: the files have not changed for a while, nor since."""
        if self.mark is None or not self._settled:
            return False
        now = states(self._root)
        return now is not None and now.digest == self.mark

    def _library(self) -> Library | None:
        shelf = self._value(_SHELF, rows.ShelfRow)
        entries, links = self._block(_ENTRIES), self._block(_LINKS)
        if shelf is None or entries is None or links is None:
            return None
        prints = PrintBlocks(self._block(_MENTIONS), self._block(_PLACES))
        try:
            return kept_library(self._root, shelf, entries, links, prints)
        except KeyError:
            return None

    def _write_prints(self, library: Library) -> None:
        encode = msgspec.msgpack.encode
        sources = list(library.texts)
        mentions = {one: encode(rows.mention_rows(library.prints.mentions(one))) for one in sources}
        self._write(_MENTIONS, mentions)
        places = {
            id_: encode(rows.places_row(found))
            for id_ in library.records
            if (found := library.prints.places(id_)).within
        }
        self._write(_PLACES, places)

    def _read_head(self) -> _Head | None:
        mark = mark_of(self._folder / _HEAD, DIGEST)
        block = read_block(self._folder / _HEAD, mark) if mark else None
        return None if block is None else _decoded(block, _Head)

    def _write_head(self, marks: dict[str, bytes]) -> None:
        assert self._now is not None
        self._head = _Head(self._now.digest, {**marks, _HEAD: self._now.digest})
        encode = msgspec.msgpack.encode
        self._write(_HEAD, {_ONE: encode(self._head), _STATES: encode(self._now)})

    def _marks(self, names: Iterable[str]) -> dict[str, bytes]:
        """The marks of blocks that are written now."""
        assert self.mark is not None
        return dict.fromkeys(names, self.mark)

    def _write(self, name: str, values: Mapping[str, bytes]) -> None:
        assert self.mark is not None
        write_block(self._folder / name, self.mark, values)

    def _rewrite(
        self, name: str, old: Block, new: Mapping[str, bytes], gone: Collection[str]
    ) -> None:
        assert self.mark is not None
        rewrite_block(self._folder / name, self.mark, old, new, gone)

    def _block(self, name: str) -> Block | None:
        mark = self._head.marks.get(name) if self._head else None
        return read_block(self._folder / name, mark) if mark else None

    def _value(self, name: str, type_: type[T], key: str = _ONE) -> T | None:
        block = self._block(name)
        return None if block is None else _decoded(block, type_, key)


def _decoded(block: Block, type_: type[T], key: str = _ONE) -> T | None:
    """A value of a block; None if it is not whole."""
    try:
        return msgspec.msgpack.decode(block[key], type=type_)
    except (DamagedBlockError, KeyError, msgspec.DecodeError):
        return None


def _others(library: Library) -> Iterable[Record]:
    """The entries of a library that are not those of the one it was made of."""
    records = library.records
    return records.new.values() if isinstance(records, Layered) else records.values()


def opened(
    root: Path, folder: Path | None, tell: "Tell | None" = None
) -> tuple[Library, Table | None]:
    """The library in `root`, out of its table where that holds, with the table.

    Args:
        root: the library's folder.
        folder: where its table lies; None to do without.
        tell: told how far reading is.

    Raises:
        tree.LibraryError: `root` is no folder, or cannot be listed.
    """
    table = Table(root, folder) if folder else None
    library = table.library() if table else None
    if table and library is None and (before := table.outdated()):
        from dossier.files.reload import reloaded  # noqa: PLC0415 - mostly nothing has changed

        library = reloaded(root, *before)
        if library is not None:
            table.keep_changed(library)
    if library is None:
        from dossier.files.load import load, untold  # noqa: PLC0415 - a kept one needs no YAML

        library = load(root, tell or untold)
        if table:
            table.keep(library)
    return library, table


def checked(
    library: Library, table: Table | None, tell: "Tell | None" = None
) -> tuple[Problem, ...]:
    """All that is wrong with a library, out of its table where that holds.

    Raises:
        checking.InterruptedCheckError: the program was interrupted (SIGINT).
    """
    found = table.findings() if table else None
    if found is None:
        from dossier.files.checking import check_on_all_cores  # noqa: PLC0415 - most is kept
        from dossier.files.load import untold  # noqa: PLC0415

        found = check_on_all_cores(library, tell or untold)
        if table:
            table.keep_findings(found)
    return found
