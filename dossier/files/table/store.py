"""The blocks of one table, and the head that tells which of them belong together.

The head is written last, so that whoever reads meanwhile finds the old table, the new one, or none.
"""

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from threading import Lock
from typing import Final, TypeVar

import msgspec

from dossier.files.table.blocks import (
    Block,
    DamagedBlockError,
    block_of,
    mapped,
    mark_of,
    read_block,
    rewrite_block,
    write_block,
)
from dossier.files.table.states import DIGEST, States

T = TypeVar("T")

#: The key of a block that holds one value.
ONE: Final = ""
_HEAD, _STATES = "head", "states"
_NOWHERE: Final = Path(os.devnull)


class _Head(msgspec.Struct):
    """The digest of the states that a table was made from, and the marks of its blocks."""

    digest: bytes
    marks: dict[str, bytes]


class Store:
    """The folder in which the blocks of a table lie.

    What is written has the mark of the states at hand; it belongs to the table once `commit` says
    so.
    """

    def __init__(self, folder: Path | None) -> None:
        """Look into a folder; without one there is nothing, and nothing may be written."""
        self._folder = folder or _NOWHERE
        #: Held by whoever writes some blocks that belong together, until they are committed.
        self.writing = Lock()
        self._written: dict[str, bytes] = {}
        mark = mark_of(self._folder / _HEAD, DIGEST) if folder else None
        block = read_block(self._folder / _HEAD, mark) if mark else None
        self._head = None if block is None else _decoded(block, ONE, _Head)

    @property
    def digest(self) -> bytes | None:
        """The digest of the states that it was made from; None where there is no table."""
        return self._head.digest if self._head else None

    @property
    def states(self) -> States | None:
        """The states that it was made from."""
        block = read_block(self._folder / _HEAD, self._head.digest) if self._head else None
        return None if block is None else _decoded(block, _STATES, States)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all blocks that belong to it."""
        return tuple(self._head.marks) if self._head else ()

    def block(self, name: str) -> Block | None:
        """A block; None where there is none, or not a whole one."""
        mark = self._head.marks.get(name) if self._head else None
        return read_block(self._folder / name, mark) if mark else None

    def has(self, name: str) -> bool:
        """Whether a block belongs to the table, or will."""
        return name in self._written or (self._head is not None and name in self._head.marks)

    def opener(self, name: str) -> Callable[[], Block | None]:
        """What opens a block as it is now, whatever is written in its place meanwhile."""
        mark = self._head.marks.get(name) if self._head else None
        data = mapped(self._folder / name) if mark else None
        return lambda: block_of(data, mark) if mark else None

    def value(self, name: str, type_: type[T]) -> T | None:
        """The one value of a block; None where there is none, or not a whole one."""
        block = self.block(name)
        return None if block is None else _decoded(block, ONE, type_)

    def write(self, name: str, values: Mapping[str, bytes], mark: bytes) -> None:
        """Write a block anew."""
        write_block(self._folder / name, mark, values)
        self._written[name] = mark

    def rewrite(
        self, name: str, new: Mapping[str, bytes], gone: Collection[str], mark: bytes
    ) -> None:
        """Write a block in which some values are others, new, or gone."""
        old = self.block(name)
        if old is None:
            self._written.pop(name, None)
        elif new or any(one in old for one in gone):
            rewrite_block(self._folder / name, mark, old, new, gone)
            self._written[name] = mark

    def commit(self, states: States, names: Iterable[str] = ()) -> None:
        """Make a table of what was written since, and of the blocks of some names as they lie."""
        old = self._head.marks if self._head else {}
        kept = {name: old[name] for name in names if name in old}
        self._head = _Head(states.digest, {**kept, **self._written})
        self._written = {}
        encode = msgspec.msgpack.encode
        values = {ONE: encode(self._head), _STATES: encode(states)}
        write_block(self._folder / _HEAD, states.digest, values)


def _decoded(block: Block, key: str, type_: type[T]) -> T | None:
    try:
        return msgspec.msgpack.decode(block[key], type=type_)
    except (DamagedBlockError, KeyError, msgspec.DecodeError):
        return None
