"""The name index of a library, from the cache where that is current.

The file holds a mark, a checksum and the index's columns in MessagePack: no code, and nothing that
is believed without its checksum, for one flipped bit in MessagePack mostly goes unnoticed. Below
`WORTH_KEEPING` forms building is as quick as reading, and nothing is written.
"""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import msgspec

from dossier.core.library.library import Library
from dossier.core.search import Form, NameIndex
from dossier.core.search.forms import citations, name_forms
from dossier.files.atomic import replacing
from dossier.files.seal import checksum
from dossier.files.table.states import program

WORTH_KEEPING: Final = 5_000
#: Changes whenever the index's columns do.
_LAYOUT: Final = b"dossier names 2\n"
_DIGEST: Final = 32


def open_index(
    library: Library, cache: Path | None = None, state: bytes | None = None
) -> NameIndex:
    """The name index of a library, from the file `cache` or built anew (and then kept there).

    `state` is a digest of all the library is made from, where there is one; without it, one is
    made of the index's own forms.
    """
    if cache is not None and state is not None:
        kept = _read(cache, _padded(state))
        if kept is not None:
            return kept
    forms = list(name_forms(library))
    cited = citations(library)
    if cache is None or len(forms) < WORTH_KEEPING:
        return NameIndex.build(forms, cited)
    mark = _mark(forms, cited) if state is None else _padded(state)
    kept = _read(cache, mark)
    if kept is not None:
        return kept
    index = NameIndex.build(forms, cited)
    with suppress(OSError):  # a cache that cannot be written is done without
        _write(cache, mark, index)
    return index


def forget_index(cache: Path | None) -> None:
    """Throw a kept index away that says what the library does not."""
    if cache is not None:
        with suppress(OSError):
            cache.unlink()


def _padded(state: bytes) -> bytes:
    return state.ljust(_DIGEST, b"-")


def _mark(forms: Sequence[Form], cited: dict[str, int]) -> bytes:
    """A digest of all the index is made from, the program's own files among it."""
    digest = hashlib.blake2b(program(), digest_size=_DIGEST)
    for form in forms:
        digest.update("\x1f".join((form.id, form.field, form.use or "", form.text)).encode())
        digest.update(b"\x1e")
    digest.update(msgspec.msgpack.encode(sorted(cited.items())))
    return digest.digest()


def _read(path: Path, mark: bytes) -> NameIndex | None:
    """The index in a file; None unless the file is whole, of this layout and of these forms."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    head = len(_LAYOUT) + 2 * _DIGEST
    body = data[head:]
    if data[:head] != _LAYOUT + mark + _checksum(body):
        return None
    try:
        state: dict[str, Any] = msgspec.msgpack.decode(body, type=dict[str, Any])
        return NameIndex.from_state(state)
    except (msgspec.MsgspecError, LookupError, TypeError, ValueError, AttributeError):
        return None  # sealed, but by somebody who knew no better than to keep this


def _write(path: Path, mark: bytes, index: NameIndex) -> None:
    body = msgspec.msgpack.encode(index.to_state())
    with replacing(path) as beside:
        beside.write_bytes(_LAYOUT + mark + _checksum(body) + body)


def _checksum(body: bytes) -> bytes:
    return checksum(body, _DIGEST)
