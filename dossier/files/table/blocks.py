"""Files of keys and values, each of which is proved to be whole before it is believed.

    magic, mark (the digest of the states), checksum of the index | length of the index | index |
    values, each behind its own checksum

The index is MessagePack: the keys, and where each value ends. No code, and nothing that a flipped
bit can change unseen: what is not whole raises `DamagedBlockError`, and whoever gets that throws
the table away.
"""

import hashlib
import mmap
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from dossier.files.atomic import replacing

_MAGIC: Final = b"dossier table 1\n"
_CHECK: Final = 8


class DamagedBlockError(Exception):
    """A block is not what was written."""


class _Index(msgspec.Struct):
    keys: list[str]
    ends: list[int]


class Block(Mapping[str, bytes]):
    """A block as it lies in a file; a value is read, and proved, when it is asked for."""

    def __init__(self, data: "mmap.mmap | bytes", start: int, index: _Index) -> None:
        self._data = data
        self._start = start
        self._ends = index.ends
        self._places = dict(zip(index.keys, range(len(index.keys)), strict=True))

    def __getitem__(self, key: str) -> bytes:
        place = self._places[key]
        first = self._start + (self._ends[place - 1] if place else 0)
        checksum = self._data[first : first + _CHECK]
        value = self._data[first + _CHECK : self._start + self._ends[place]]
        if _checksum(value) != checksum:
            raise DamagedBlockError(key)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def read_block(path: Path, mark: bytes) -> Block | None:
    """The block in a file; None if there is none of this mark, or not a whole one."""
    try:
        with path.open("rb") as file:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):  # no file, or an empty one
        return None
    head = len(_MAGIC) + len(mark)
    if data[:head] != _MAGIC + mark:
        return None
    checksum, length = data[head : head + _CHECK], data[head + _CHECK : head + 2 * _CHECK]
    start = head + 2 * _CHECK + int.from_bytes(length, "big")
    written = data[head + 2 * _CHECK : start]
    if _checksum(length + written) != checksum:
        return None
    try:
        index = msgspec.msgpack.decode(written, type=_Index)
    except msgspec.DecodeError:
        return None
    if len(index.keys) != len(index.ends) or (index.ends and start + index.ends[-1] != len(data)):
        return None
    return Block(data, start, index)


def write_block(path: Path, mark: bytes, values: Mapping[str, bytes]) -> None:
    """Write a block; where the folder cannot be written, it is done without."""
    ends: list[int] = []
    end = 0
    for value in values.values():
        end += _CHECK + len(value)
        ends.append(end)
    index = msgspec.msgpack.encode(_Index(list(values), ends))
    length = len(index).to_bytes(_CHECK, "big")
    with suppress(OSError), replacing(path) as beside, beside.open("wb") as file:
        file.write(_MAGIC + mark + _checksum(length + index) + length + index)
        for value in values.values():
            file.write(_checksum(value))
            file.write(value)


def _checksum(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_CHECK).digest()
