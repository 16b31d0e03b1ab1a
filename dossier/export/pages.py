"""What an export writes: one file, or several in a folder."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """A file of an export: its path below the folder, with `/`, and its bytes.

    Of a format that is one file the first page is it; of a folder it is what is printed.
    """

    path: str
    data: bytes
