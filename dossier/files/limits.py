"""How much a library may ask of us. Entries are written by hand; these are far beyond that."""

from typing import Final

#: Bytes of one entry file, and of one source text.
FILE_BYTES: Final = 4 * 1024 * 1024
#: Bytes of what a text was taken out of: a saved page, a PDF with its pictures.
ORIGINAL_BYTES: Final = 32 * 1024 * 1024
#: Levels of nesting in one entry; the format itself needs seven.
DEPTH: Final = 24
#: Values (scalars, lists and mappings, keys included) in one entry.
VALUES: Final = 100_000
#: How much is read from a file at once, in bytes.
PIECE_BYTES: Final = 64 * 1024
