"""What is about to be written into a library and what was: so that it is whole, and can be undone.

A journal lies outside the library, in the state folder. While files are being replaced a record of
all of them, old bytes and new, is `pending`; afterwards it is one of those `done`, the newest of
which can be taken back. A record proves itself by its checksum; a damaged one is told of, never
believed.
"""

import hashlib
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from dossier.files.atomic import replacing
from dossier.files.folders import PENDING

_DONE: Final = "done"
#: Writes that can be taken back, one after the other.
_MOST_KEPT: Final = 50


class DamagedRecordError(Exception):
    """A record that cannot be believed."""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one file, its path in the library; None where there is no file."""

    path: str
    before: bytes | None
    after: bytes | None

    @property
    def shown(self) -> tuple[str | None, str | None]:
        """The characters before and after, to be looked at; bytes that are none as escapes."""
        before, after = (
            None if data is None else data.decode("utf-8-sig", "backslashreplace")
            for data in (self.before, self.after)
        )
        return before, after

    @property
    def reverse(self) -> "Change":
        """The change that takes it back."""
        return Change(self.path, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """A set of changes that is carried out whole or not at all.

    `what` says in a few words what it is; `takes_back` is the number of the one it undoes.
    """

    what: str
    changes: tuple[Change, ...]
    takes_back: int | None = None


class Journal:
    """The journal of one library, in a folder that is made when it is first written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def begin(self, changes: ChangeSet) -> None:
        """Note what is about to be carried out.

        Raises:
            OSError: the folder cannot be written.
        """
        _write(self.folder / PENDING, changes)

    def pending(self) -> ChangeSet | None:
        """What was begun and not ended; None for nothing.

        Raises:
            DamagedRecordError: it cannot be believed.
            OSError: it cannot be read.
        """
        return _read(self.folder / PENDING)

    def end(self) -> None:
        """Note that what is pending has been carried out.

        Raises:
            DamagedRecordError, OSError: the record cannot be read or moved.
        """
        changes = self.pending()
        assert changes is not None
        numbers = self._numbers()
        if changes.takes_back is not None:
            with suppress(FileNotFoundError):
                self._path(changes.takes_back).unlink()
            (self.folder / PENDING).unlink()
            return
        (self.folder / _DONE).mkdir(exist_ok=True)
        (self.folder / PENDING).replace(self._path(max(numbers, default=0) + 1))
        for number in sorted(numbers)[: 1 - _MOST_KEPT]:
            with suppress(FileNotFoundError):
                self._path(number).unlink()

    def drop(self) -> None:
        """Forget what is pending: nothing of it was carried out."""
        with suppress(FileNotFoundError):
            (self.folder / PENDING).unlink()

    def last(self) -> tuple[int, ChangeSet] | None:
        """The newest that was carried out and not taken back, with its number.

        Raises:
            DamagedRecordError, OSError: it cannot be read.
        """
        number = max(self._numbers(), default=None)
        changes = _read(self._path(number)) if number is not None else None
        return (number, changes) if number is not None and changes else None

    def _path(self, number: int) -> Path:
        return self.folder / _DONE / f"{number:06}"

    def _numbers(self) -> list[int]:
        try:
            return [int(name) for name in os.listdir(self.folder / _DONE) if name.isdecimal()]
        except OSError:
            return []


def _write(path: Path, changes: ChangeSet) -> None:
    data = json.dumps(asdict(changes), default=_in_base64).encode()
    with replacing(path) as beside:
        beside.write_bytes(f"{_sum(data)}\n".encode() + data)


def _read(path: Path) -> ChangeSet | None:
    try:
        checksum, _, data = path.read_bytes().partition(b"\n")
    except FileNotFoundError:
        return None
    if checksum.decode("ascii", "replace") != _sum(data):
        raise DamagedRecordError(f"{path} is damaged")
    changes = json.loads(data)
    return ChangeSet(changes["what"], tuple(_changes(changes["changes"])), changes["takes_back"])


def _changes(written: list[dict[str, Any]]) -> Iterator[Change]:
    for one in written:
        before, after = (one[key] and b64decode(one[key]["base64"]) for key in ("before", "after"))
        yield Change(one["path"], before, after)


def _in_base64(value: Any) -> dict[str, str]:
    assert isinstance(value, bytes)
    return {"base64": b64encode(value).decode("ascii")}


def _sum(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
