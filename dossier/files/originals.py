"""What was received where a text was taken out of it: still there, and the very bytes."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from dossier.core.format.entries import Original, Source
from dossier.core.library.record import Record
from dossier.core.problems import Problem, Rules
from dossier.core.sources.texts import text_path
from dossier.files import limits
from dossier.files.regular import RefusedFileError, read_bytes


def check_originals(root: Path, records: Iterable[Record]) -> Iterator[Problem]:
    """Originals of sources in the library `root` that are not as their entries record them."""
    for record in records:
        if isinstance(record.entry, Source) and record.entry.original:
            yield from _check(root, record, record.entry.original)


def _check(root: Path, record: Record, original: Original) -> Iterator[Problem]:
    path = text_path(record.id, original.file)
    place = record.place(("original", "file"))
    if not os.path.lexists(root / path):
        message = f"{path}, out of which the text was taken, is missing"
        hint = "put it there, bytes as received, or delete `original`"
        yield Problem(Rules.ORIGINAL_MISSING, place, message, hint, record.id)
        return
    try:
        data = read_bytes(root / path, limits.ORIGINAL_BYTES)
    except RefusedFileError as error:
        message = f"{path}, out of which the text was taken: {error}"
        yield Problem(Rules.ORIGINAL_MISSING, place, message, error.hint, record.id)
        return
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 != original.sha256:
        place = record.place(("original", "sha256"))
        message = f"the bytes of {path} have the SHA-256 {sha256}, another is recorded"
        hint = "restore the file from git; if this is what was received, record its hash"
        yield Problem(Rules.ORIGINAL_CHANGED, place, message, hint, record.id)
