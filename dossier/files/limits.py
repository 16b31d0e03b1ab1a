"""How much a library may ask of us. Entries are written by hand; these are far beyond that."""

import os
from typing import Final

#: Bytes of one entry file.
FILE_BYTES: Final = 4 * 1024 * 1024
#: Where another limit for texts than this many bytes may be set, in MiB.
TEXT_VARIABLE: Final = "DOSSIER_TEXT_LIMIT"
_TEXT_MIB: Final = 64
#: Bytes of what a text was taken out of: a saved page, a PDF with its pictures.
ORIGINAL_BYTES: Final = 32 * 1024 * 1024
#: Levels of nesting in one entry; the format itself needs seven.
DEPTH: Final = 24
#: Values (scalars, lists and mappings, keys included) in one entry.
VALUES: Final = 100_000
#: Bytes of one file that entries are imported from, and JSON values in it.
IMPORT_BYTES: Final = 64 * 1024 * 1024
IMPORT_VALUES: Final = 5_000_000
#: Files that one import reads, and levels of folders they lie in.
IMPORT_FILES: Final = 200_000
IMPORT_DEPTH: Final = 16
#: How much is read from a file at once, in bytes.
PIECE_BYTES: Final = 64 * 1024


def text_bytes() -> int:
    """Bytes of one source text: a transcript of days is read, a disk image is not.

    Raises:
        ValueError: what is set in the environment is no whole number of MiB.
    """
    given = os.environ.get(TEXT_VARIABLE)
    if given is None:
        return _TEXT_MIB * 1024 * 1024
    if not given.isdecimal() or not int(given):
        raise ValueError(f"{TEXT_VARIABLE} is “{given}”, which is no whole number of MiB")
    return int(given) * 1024 * 1024
