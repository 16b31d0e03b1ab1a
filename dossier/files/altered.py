"""A text that is no longer the one recorded: what was done to it, where the hash can tell.

Git and editors change line endings, put a byte order mark before a text or a line break behind it.
Undone, the bytes have the recorded hash again, and its words are known to be the article's.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

_CR, _LF, _CRLF = b"\r", b"\n", b"\r\n"
_ENDINGS: Final = {_LF: "LF", _CRLF: "CR LF", _CR: "CR"}
_MARK: Final = b"\xef\xbb\xbf"

#: Bytes as they may have been, and what was done to them since; "" for nothing.
_Before: TypeAlias = tuple[bytes, str]


@dataclass(frozen=True, slots=True)
class Altered:
    """The bytes as they were recorded, and in words what was done to them since."""

    recorded: bytes
    changes: str
    line_endings: bool


def altered(data: bytes, sha256: str) -> Altered | None:
    """What was done to the bytes with the hash `sha256`; None if that cannot be found out."""
    for ended, by_endings in _other_endings(data):
        for marked, by_mark in _other_start(ended):
            for recorded, by_break in _other_end(marked):
                if hashlib.sha256(recorded).hexdigest() == sha256:
                    changes = "; ".join(filter(None, (by_endings, by_mark, by_break)))
                    return Altered(recorded, changes, bool(by_endings))
    return None


def _other_endings(data: bytes) -> Iterator[_Before]:
    yield data, ""
    plain = data.replace(_CRLF, _LF).replace(_CR, _LF)
    pairs = data.count(_CRLF)
    counts = {ending: data.count(ending) - pairs for ending in (_LF, _CR)} | {_CRLF: pairs}
    here = " and ".join(name for ending, name in _ENDINGS.items() if counts[ending])
    for ending, name in _ENDINGS.items():
        before = plain.replace(_LF, ending)
        if before != data:
            yield before, f"its line endings are {here}, {name} was recorded"


def _other_start(data: bytes) -> Iterator[_Before]:
    yield data, ""
    if data.startswith(_MARK):
        yield data.removeprefix(_MARK), "a byte order mark was put before it"
    else:
        yield _MARK + data, "its byte order mark is gone"


def _other_end(data: bytes) -> Iterator[_Before]:
    yield data, ""
    ending = _CRLF if _CRLF in data else _LF
    if data.endswith(ending):
        yield data.removesuffix(ending), "a line break was put at its end"
    else:
        yield data + ending, "the line break at its end is gone"
