"""Files of keys and values, each of which is proved to be whole before it is believed.

    magic, mark (the digest of the states), checksum of the index | length of the index | index |
    values, each behind its own checksum

The index is MessagePack: the keys, and where each value lies. No code, and nothing that a flipped
bit can change unseen: what is not whole raises `DamagedBlockError`, and whoever gets that throws
the table away.

A block in which a few values are others is written by copying the values as they lie, the new ones
behind them; what nobody points to any more is left out as soon as it is a quarter of the file.
"""

import mmap
import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from itertools import compress
from pathlib import Path
from typing import Final

import msgspec

from dossier.files.atomic import replacing
from dossier.files.seal import checksum

_MAGIC: Final = b"dossier table 2\n"
_CHECK: Final = 8
_MOST_WASTED: Final = 0.25
_SMALL: Final = 1_000_000


class DamagedBlockError(Exception):
    """A block is not what was written."""


class _Index(msgspec.Struct):
    """The keys, where each value begins behind the index, and how long it is, checksum included."""

    keys: list[str]
    starts: list[int]
    sizes: list[int]


class Block(Mapping[str, bytes]):
    """A block as it lies in a file; a value is read, and proved, when it is asked for."""

    def __init__(self, data: "mmap.mmap | bytes", start: int, index: _Index) -> None:
        self._data = data
        self._start = start
        self._index = index
        self._places = dict(zip(index.keys, range(len(index.keys)), strict=True))

    def __getitem__(self, key: str) -> bytes:
        place = self._places[key]
        first = self._start + self._index.starts[place]
        sealed = self._data[first : first + _CHECK]
        value = self._data[first + _CHECK : first + self._index.sizes[place]]
        if _checksum(value) != sealed:
            raise DamagedBlockError(key)
        return value

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def with_others(
        self, new: Mapping[str, bytes], gone: Collection[str]
    ) -> tuple[_Index, list["bytes | memoryview"]]:
        """The index and the pieces of a block in which some values are others, new, or gone."""
        stays = [key not in gone and key not in new for key in self._index.keys]
        keys = list(compress(self._index.keys, stays))
        starts = list(compress(self._index.starts, stays))
        sizes = list(compress(self._index.sizes, stays))
        whole = memoryview(self._data)[self._start :]
        pieces: list[bytes | memoryview] = [whole]
        if sum(sizes) < (1 - _MOST_WASTED) * len(whole):
            pieces = [whole[at : at + size] for at, size in zip(starts, sizes, strict=True)]
            starts = _starts(sizes)
        end = sum(map(len, pieces))
        for key, value in new.items():
            keys.append(key)
            starts.append(end)
            sizes.append(_CHECK + len(value))
            pieces += (_checksum(value), value)
            end += _CHECK + len(value)
        return _Index(keys, starts, sizes), pieces


def _starts(sizes: list[int]) -> list[int]:
    """Where values of these sizes begin that lie one behind the other."""
    starts = [0]
    for size in sizes:
        starts.append(starts[-1] + size)
    return starts[:-1]


def mark_of(path: Path, size: int) -> bytes | None:
    """The mark of the block in a file; None if there is none."""
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC) + size)
    except OSError:
        return None
    return head[len(_MAGIC) :] if head.startswith(_MAGIC) and len(head) > len(_MAGIC) else None


def read_block(path: Path, mark: bytes) -> Block | None:
    """The block in a file; None if there is none of this mark, or not a whole one."""
    return block_of(mapped(path), mark)


def mapped(path: Path) -> mmap.mmap | bytes | None:
    """The bytes of a file, which stay what they are if another takes its place; None for none.

    A map keeps a descriptor of the file: small ones are read instead.
    """
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size <= _SMALL:
                return file.read()
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError:
        return None


def block_of(data: mmap.mmap | bytes | None, mark: bytes) -> Block | None:
    """The block in the bytes of a file; None if it is none of this mark, or not a whole one."""
    if data is None:
        return None
    head = len(_MAGIC) + len(mark)
    if data[:head] != _MAGIC + mark:
        return None
    sealed, length = data[head : head + _CHECK], data[head + _CHECK : head + 2 * _CHECK]
    start = head + 2 * _CHECK + int.from_bytes(length, "big")
    written = data[head + 2 * _CHECK : start]
    if _checksum(length + written) != sealed:
        return None
    try:
        index = msgspec.msgpack.decode(written, type=_Index)
    except msgspec.DecodeError:
        return None
    ends = map(int.__add__, index.starts, index.sizes)
    if not len(index.keys) == len(index.starts) == len(index.sizes):
        return None
    if max(ends, default=0) > len(data) - start:
        return None
    return Block(data, start, index)


def write_block(path: Path, mark: bytes, values: Mapping[str, bytes]) -> None:
    """Write a block; where the folder cannot be written, it is done without."""
    sizes = [_CHECK + len(value) for value in values.values()]
    pieces = (piece for value in values.values() for piece in (_checksum(value), value))
    _write(path, mark, _Index(list(values), _starts(sizes), sizes), pieces)


def rewrite_block(
    path: Path, mark: bytes, old: Block, new: Mapping[str, bytes], gone: Collection[str] = ()
) -> None:
    """Write a block that has the values of another, but for those that are others, new, or gone."""
    _write(path, mark, *old.with_others(new, gone))


def _write(
    path: Path, mark: bytes, index: _Index, pieces: "Iterator[bytes] | list[bytes | memoryview]"
) -> None:
    encoded = msgspec.msgpack.encode(index)
    length = len(encoded).to_bytes(_CHECK, "big")
    with suppress(OSError), replacing(path, lasting=False) as beside, beside.open("wb") as file:
        file.write(_MAGIC + mark + _checksum(length + encoded) + length + encoded)
        file.writelines(pieces)


def _checksum(data: bytes) -> bytes:
    return checksum(data, _CHECK)
