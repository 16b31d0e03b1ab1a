"""The table of one library: what of it may be believed now, and what is worth keeping."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from dossier.core.library.library import Library
from dossier.core.problems import Problem
from dossier.files.table import rows
from dossier.files.table.blocks import Block, DamagedBlockError, read_block, write_block
from dossier.files.table.kept import KeptLinks, PrintBlocks, kept_library
from dossier.files.table.states import states

if TYPE_CHECKING:
    from dossier.files.load import Tell

T = TypeVar("T")

#: The whole of a block that holds one value.
_ONE: Final = ""
_SHELF, _ENTRIES, _LINKS = "shelf", "entries", "links"
_MENTIONS, _PLACES, _FINDINGS = "mentions", "places", "findings"


class Table:
    """What is kept of a library whose files are in one state.

    `mark` is that state, None where it cannot be told or nothing is to be kept.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        """Look at every file of the library in `root`; `folder` is where its table lies."""
        self._root = root
        self._folder = folder
        found = states(root)
        self.mark = found.digest if found else None
        self._settled = found is not None and found.settled

    @property
    def state(self) -> bytes | None:
        """The mark of other caches of the same library; None where it would not tell enough."""
        return self.mark if self._settled else None

    def library(self) -> Library | None:
        """The library as it is kept; None if it is not, or not whole."""
        shelf = self._value(_SHELF, rows.ShelfRow)
        entries, links = self._block(_ENTRIES), self._block(_LINKS)
        if shelf is None or entries is None or links is None:
            return None
        prints = PrintBlocks(self._block(_MENTIONS), self._block(_PLACES))
        try:
            return kept_library(self._root, shelf, entries, KeptLinks(links), prints)
        except (DamagedBlockError, KeyError):
            return None

    def findings(self) -> tuple[Problem, ...] | None:
        """All that a check found; None if that is not kept."""
        found = self._value(_FINDINGS, list[rows.Finding])
        try:
            return None if found is None else rows.problems(found)
        except KeyError:
            return None

    def keep(self, library: Library) -> None:
        """Keep a library that was loaded anew: its entries, their links, where they are named."""
        if not self._is_current():
            return
        encode = msgspec.msgpack.encode
        self._write(_ENTRIES, {one.id: encode(one.entry) for one in library.records.values()})
        by_target = library.ties.by_target.items()
        self._write(_LINKS, {id_: encode(rows.link_rows(some)) for id_, some in by_target})
        self._write(_SHELF, {_ONE: encode(rows.shelf_of(library))})
        sources = list(library.texts)
        mentions = {one: encode(rows.mention_rows(library.prints.mentions(one))) for one in sources}
        self._write(_MENTIONS, mentions)
        places = {
            id_: encode(rows.places_row(found))
            for id_ in library.records
            if (found := library.prints.places(id_)).within
        }
        self._write(_PLACES, places)

    def keep_findings(self, problems: tuple[Problem, ...]) -> None:
        """Keep what a check found."""
        if self._is_current():
            found = msgspec.msgpack.encode(rows.findings(problems))
            self._write(_FINDINGS, {_ONE: found})

    def _is_current(self) -> bool:
        """Whether something may be kept: the files have not changed for a while, nor since."""
        if self.mark is None or not self._settled:
            return False
        now = states(self._root)
        return now is not None and now.digest == self.mark

    def _write(self, name: str, values: Mapping[str, bytes]) -> None:
        assert self.mark is not None
        write_block(self._folder / name, self.mark, values)

    def _block(self, name: str) -> Block | None:
        return read_block(self._folder / name, self.mark) if self.mark else None

    def _value(self, name: str, type_: type[T]) -> T | None:
        block = self._block(name)
        try:
            return None if block is None else msgspec.msgpack.decode(block[_ONE], type=type_)
        except (DamagedBlockError, KeyError, msgspec.DecodeError):
            return None


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
