"""Three versions of a file, as git hands them to a merge driver, made one."""

from dataclasses import dataclass

from dossier.core.changes.threeway import Marks, joined
from dossier.core.format.nodes import Document
from dossier.files.reader import read
from dossier.files.regular import RefusedFileError, encode_like
from dossier.files.regular import decode as to_text


@dataclass(frozen=True, slots=True)
class JoinedFile:
    """The bytes of both, and what is left to a person; `data` is None if they cannot be joined."""

    data: bytes | None
    conflicts: tuple[str, ...]


def joined_bytes(base: bytes, ours: bytes, theirs: bytes, marks: Marks) -> JoinedFile:
    """Join two edits of a file: an entry by what it says, anything else only as whole bytes."""
    if theirs in (ours, base):
        return JoinedFile(ours, ())
    if base == ours:
        return JoinedFile(theirs, ())
    try:
        texts = [to_text(one) for one in (base, ours, theirs)]
    except RefusedFileError as error:
        return JoinedFile(None, (str(error),))
    # The line ends of ours are kept; git may have given the three different ones.
    windows = "\r\n" in texts[1]
    first, second, third = (one.replace("\r\n", "\n") for one in texts)
    found = joined(first, second, third, _read, marks)
    text = found.text.replace("\n", "\r\n") if windows else found.text
    return JoinedFile(encode_like(ours, text), found.conflicts)


def _read(text: str) -> Document | None:
    document, problems = read(text, "merged")
    return None if problems else document
