"""The formats that entries are imported from, each with the module that reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from dossier.imports.book import Book


class Reader(Protocol):
    """What reads the files of a format into a book."""

    def read(self, name: str, text: str) -> None:
        """Read one file; what is wrong in it is told to the book's report."""

    def finish(self) -> None:
        """Say what rests on several files."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format: what it is, and how the names of its files end, where a folder is given."""

    about: str
    suffixes: frozenset[str]


FORMATS: Final[dict[str, Format]] = {
    "popolo": Format(
        "people, bodies, posts and memberships as Popolo JSON, or as OpenStates' YAML",
        frozenset({".json", ".jsonl", ".ndjson", ".yaml", ".yml"}),
    ),
    "ftm": Format(
        "entities of FollowTheMoney, as JSON lines",
        frozenset({".json", ".jsonl", ".ndjson", ".ijson", ".ftm"}),
    ),
    "csv": Format(
        "people and their posts from a table, by the names of its columns",
        frozenset({".csv", ".tsv", ".txt"}),
    ),
}


def reader(name: str, book: Book, columns: Mapping[str, str]) -> Reader:
    """What reads a format; `columns` assign those of a table to fields."""
    match name:
        case "popolo":
            from dossier.imports.popolo import Popolo  # noqa: PLC0415 - one of them is needed

            return Popolo(book)
        case "ftm":
            from dossier.imports.ftm import FollowTheMoney  # noqa: PLC0415

            return FollowTheMoney(book)
        case _:
            from dossier.imports.tables import Tables  # noqa: PLC0415

            return Tables(book, columns)
