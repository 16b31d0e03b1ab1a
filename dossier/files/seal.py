"""Checksums of what is kept in the cache, with a key that only this user has.

Without the key a checksum tells a flipped bit, but anybody who can write into the cache can make
one that fits. The key lies in the state folder; where there is none and none can be made, the
checksums are without (BLAKE2b, RFC 7693, keyed or not).
"""

import hashlib
import secrets
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final

from dossier.files.atomic import creating, replacing
from dossier.files.folders import of_user

_BYTES: Final = 32


def checksum(data: "bytes | memoryview", size: int) -> bytes:
    """`size` bytes by which changed data are told from what was kept."""
    return hashlib.blake2b(data, digest_size=size, key=_key()).digest()


def checksum_of_file(path: Path, size: int) -> bytes:
    """The same of a whole file.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.blake2b(digest_size=size, key=_key())
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.digest()


@cache
def _key() -> bytes:
    from platformdirs import user_state_path  # noqa: PLC0415 - most commands need no folder

    with suppress(OSError):
        folder = of_user(user_state_path)
        return _read(folder / "seal") or _make(folder / "seal")
    return b""


def _read(path: Path) -> bytes:
    with suppress(FileNotFoundError):
        found = path.read_bytes()
        return found if len(found) == _BYTES else b""
    return b""


def _make(path: Path) -> bytes:
    """A new key, unless another process has made one meanwhile; one that is not whole is replaced.

    Raises:
        OSError: it cannot be written.
    """
    put = replacing if path.exists() and not _read(path) else creating
    with suppress(FileExistsError), put(path) as beside:
        beside.write_bytes(secrets.token_bytes(_BYTES))
    return _read(path)
