"""Reading a file that somebody else may have put there.

A named pipe waits for ever, /dev/zero never ends, a link may point at a private key. Only regular
files are read, never through a link, never more than a limit, and all of that is checked on the
open descriptor, so that nothing can be exchanged between the look and the reading.
"""

import errno
import os
import stat
from pathlib import Path
from typing import Final

from dossier.core.problems import Place, Problem, Rule, Rules
from dossier.files import limits
from dossier.files.encodings import not_utf8

BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


class RefusedFileError(Exception):
    """A file that was not read; `rule` says which promise it breaks, `hint` the way out.

    `at` is the line and the column, from 1, that are to blame.
    """

    def __init__(self, rule: Rule, message: str, hint: str, at: tuple[int, int] = (1, 1)) -> None:
        super().__init__(message)
        self.rule = rule
        self.hint = hint
        self.at = at

    def problem(self, path: str, entry: str | None = None) -> Problem:
        """This refusal as a finding about `path`."""
        return Problem(self.rule, Place(path, *self.at), str(self), self.hint, entry)


def read_bytes(path: Path, most: int = limits.FILE_BYTES) -> bytes:
    """The bytes of a regular file.

    Raises:
        RefusedFileError: it is no regular file, larger than `most` bytes, or cannot be read.
    """
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY | os.O_NOFOLLOW
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.EMLINK):
            raise RefusedFileError(
                Rules.NOT_REGULAR, "it is a link", "put the file itself here"
            ) from error
        if error.errno == errno.ENXIO:
            raise RefusedFileError(
                Rules.NOT_REGULAR, "it is not a regular file", "remove it"
            ) from error
        raise RefusedFileError(
            Rules.UNREADABLE, f"it cannot be opened: {error.strerror}", "check its permissions"
        ) from error
    try:
        return _read(descriptor, most)
    except OSError as error:
        raise RefusedFileError(
            Rules.UNREADABLE, f"it cannot be read: {error.strerror}", "check the disk"
        ) from error
    finally:
        os.close(descriptor)


def _read(descriptor: int, most: int) -> bytes:
    state = os.fstat(descriptor)
    if not stat.S_ISREG(state.st_mode):
        raise RefusedFileError(Rules.NOT_REGULAR, "it is not a regular file", "remove it")
    too_large = RefusedFileError(
        Rules.TOO_LARGE,
        f"it is larger than {most:,} bytes",
        "entries are far smaller: split it; how large a text may be, DOSSIER_TEXT_LIMIT says",
    )
    if state.st_size > most:
        raise too_large
    pieces: list[bytes] = []
    total = 0
    while piece := os.read(descriptor, limits.PIECE_BYTES):
        pieces.append(piece)
        total += len(piece)
        if total > most:
            raise too_large
    return b"".join(pieces)


def read_text_bytes(path: Path) -> bytes:
    """The bytes of a source's text, which may be larger than an entry.

    Raises:
        RefusedFileError: as `read_bytes`, or the limit that is set is none.
    """
    try:
        return read_bytes(path, limits.text_bytes())
    except ValueError as error:
        hint = f"unset it, or write a number: {limits.TEXT_VARIABLE}=128"
        raise RefusedFileError(Rules.TOO_LARGE, str(error), hint) from error


def decode(data: bytes) -> str:
    """UTF-8 bytes as text, without a leading byte order mark.

    Raises:
        RefusedFileError: the bytes are not UTF-8; the message names the line.
    """
    wrong = not_utf8(data)
    if wrong:
        at = (wrong.line, wrong.column)
        raise RefusedFileError(Rules.NOT_UTF8, wrong.message, wrong.mend, at)
    return data.decode("utf-8-sig")


def encode_like(data: bytes, text: str) -> bytes:
    """Text as the bytes of a file that held `data`: with a byte order mark if that had one."""
    mark = BYTE_ORDER_MARK if data.startswith(BYTE_ORDER_MARK) else b""
    return mark + text.encode()
