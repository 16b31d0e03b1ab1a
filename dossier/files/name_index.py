"""The name index of a library, from the cache where that is current.

The file holds a mark, a checksum and the index's columns in MessagePack: no code, and nothing that
is believed without its checksum, for one flipped bit in MessagePack mostly goes unnoticed. Below
`WORTH_KEEPING` forms building is as quick as reading, and nothing is written.
"""

import hashlib
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import msgspec

from dossier.core.library.library import Library
from dossier.core.search import Form, NameIndex
from dossier.core.search.changed import ChangedIndex, Index
from dossier.core.search.forms import citations, name_forms
from dossier.files.atomic import replacing
from dossier.files.seal import checksum
from dossier.files.table.states import NO_OTHERS, program

WORTH_KEEPING: Final = 200
#: An index of fewer forms is made anew after a change, rather than laid under what has changed.
WORTH_LAYING_OVER: Final = 5_000
#: Changes whenever the index's columns do.
_LAYOUT: Final = f"dossier names 3 {sys.byteorder}\n".encode()
_DIGEST: Final = 32


def open_index(
    library: Library,
    cache: Path | None = None,
    state: bytes | None = None,
    indexed: Mapping[bytes, frozenset[str]] = NO_OTHERS,
) -> Index:
    """The name index of a library, from the file `cache` or built anew (and then kept there).

    `state` is a digest of all the library is made from, where there is one; without it, one is
    made of the index's own forms. An index of one of the states `indexed` will do as well: the
    entries that are others since are laid over it.
    """
    if cache is not None:
        known = indexed if state is None else {**indexed, state: frozenset[str]()}
        found = _read(cache, {_padded(mark): ids for mark, ids in known.items()})
        if found is not None:
            kept, others = found
            if not others:
                return kept
            if len(kept) >= WORTH_LAYING_OVER:
                return ChangedIndex(kept, library, others)
    forms = list(name_forms(library))
    cited = citations(library)
    if cache is None or len(forms) < WORTH_KEEPING:
        return NameIndex.build(forms, cited)
    mark = _mark(forms, cited) if state is None else _padded(state)
    found = _read(cache, {mark: frozenset()})
    if found is not None:
        return found[0]
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


def _read(
    path: Path, known: Mapping[bytes, frozenset[str]]
) -> tuple[NameIndex, frozenset[str]] | None:
    """The index in a file, with what is known under its mark.

    None unless the file is whole, of this layout, and its mark is known.
    """
    try:
        data = path.read_bytes()
    except OSError:
        return None
    head = len(_LAYOUT) + 2 * _DIGEST
    body, mark = data[head:], data[len(_LAYOUT) : head - _DIGEST]
    if mark not in known or data[:head] != _LAYOUT + mark + _checksum(body):
        return None
    try:
        state: dict[str, Any] = msgspec.msgpack.decode(body, type=dict[str, Any])
        return NameIndex.from_state(state), known[mark]
    except (msgspec.MsgspecError, LookupError, TypeError, ValueError, AttributeError):
        return None  # sealed, but by somebody who knew no better than to keep this


def _write(path: Path, mark: bytes, index: NameIndex) -> None:
    body = msgspec.msgpack.encode(index.to_state())
    with replacing(path) as beside:
        beside.write_bytes(_LAYOUT + mark + _checksum(body) + body)


def _checksum(body: bytes) -> bytes:
    return checksum(body, _DIGEST)
