"""Full text, by SQLite's FTS5: the passages of a library in a file of the cache, or in memory.

The file can be deleted at any time; it is made again when its fingerprint is not the library's, or
when it cannot be read. Words are matched from their beginning, case and accents aside.
"""

import re
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dossier.core.library.library import Library
from dossier.core.search.passages import Passage, fingerprint, passages
from dossier.files.atomic import replacing

#: Changes whenever the table below does, or what is put into it, so that no old file is ever read.
_LAYOUT: Final = 2
_MOST_WORDS: Final = 12
# Letters and digits only: nothing of FTS5's own query language, and no NUL, gets through.
_TERM: Final = re.compile(r"\w+")
_TABLE: Final = """
CREATE TABLE about (fingerprint TEXT NOT NULL);
CREATE TABLE place (
    id INTEGER PRIMARY KEY, field TEXT, entry TEXT, claim TEXT, source TEXT, start INT, end INT
);
CREATE VIRTUAL TABLE passage USING fts5(
    text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
"""
# What brackets the matched words in an answer, as `char(2)` and `char(3)` below.
_OPEN, _CLOSE = "\x02", "\x03"
_SEARCH: Final = """
SELECT field, entry, claim, source, start, end, text,
       highlight(passage, 0, char(2), char(3)), bm25(passage)
FROM passage JOIN place ON place.id = passage.rowid
WHERE passage MATCH ? ORDER BY bm25(passage), place.id LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Match:
    """A passage that holds every word of a query.

    `spans` are the [start, end) offsets of the matched words in its text; `rank` is SQLite's BM25
    turned round, so that more is better.
    """

    passage: Passage
    spans: tuple[tuple[int, int], ...]
    rank: float


class FullText:
    """The passages of one library, ready to be searched. May be used from any thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    @classmethod
    def open(
        cls, library: Library, cache: Path | None = None, state: bytes | None = None
    ) -> "FullText":
        """The full text of a library: from `cache`, a file, if that is current; else built anew.

        `state` is a digest of all the library is made from, where there is one.

        A cache that cannot be written is done without: the index is then built in memory.
        """
        if cache is not None:
            mark = f"{_LAYOUT}:{state.hex() if state else fingerprint(library)}"
            with suppress(sqlite3.Error, OSError):
                if not _is_current(cache, mark):
                    _write(cache, mark, passages(library))
                return cls(_connect_read_only(cache))
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        _fill(connection, "", passages(library))
        return cls(connection)

    def close(self) -> None:
        """Let go of the file, once whoever is searching it is done."""
        with self._lock:
            self._connection.close()

    def search(self, words: Sequence[str], most: int) -> list[Match]:
        """The passages that hold words beginning with each of `words`, the best first."""
        terms = [term for word in words for term in _TERM.findall(word)][:_MOST_WORDS]
        if not terms:
            return []
        query = " ".join(f'"{term}"*' for term in terms)
        with self._lock, closing(self._connection.execute(_SEARCH, (query, most))) as rows:
            return [_match(*row) for row in rows]


def _match(  # noqa: PLR0913, PLR0917 - the columns of one row
    field: str,
    entry: str,
    claim: str | None,
    source: str | None,
    start: int | None,
    end: int | None,
    text: str,
    marked: str,
    rank: float,
) -> Match:
    passage = Passage(field, entry, text, claim, source, start, end)
    return Match(passage, _spans(marked), -rank)


def _spans(marked: str) -> tuple[tuple[int, int], ...]:
    """The offsets of what stands between the marks, in the text without them."""
    if marked.count(_OPEN) != marked.count(_CLOSE):
        return ()  # the text itself holds such a character: better no mark than a wrong one
    spans: list[tuple[int, int]] = []
    at = 0
    for index, piece in enumerate(marked.replace(_CLOSE, _OPEN).split(_OPEN)):
        if index % 2:
            spans.append((at, at + len(piece)))
        at += len(piece)
    return tuple(spans)


def _is_current(path: Path, mark: str) -> bool:
    if not path.exists():
        return False
    try:
        with closing(_connect_read_only(path)) as connection:
            row = connection.execute("SELECT fingerprint FROM about").fetchone()
    except sqlite3.Error:
        return False
    return bool(row == (mark,))


def _connect_read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False)


def _write(path: Path, mark: str, found: Iterable[Passage]) -> None:
    with replacing(path) as beside, closing(sqlite3.connect(beside)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        _fill(connection, mark, found)


def _fill(connection: sqlite3.Connection, mark: str, found: Iterable[Passage]) -> None:
    connection.executescript(_TABLE)
    connection.execute("INSERT INTO about VALUES (?)", (mark,))
    for number, one in enumerate(found, 1):
        place = (number, one.field, one.entry, one.claim, one.source, one.start, one.end)
        connection.execute("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?)", place)
        connection.execute("INSERT INTO passage (rowid, text) VALUES (?, ?)", (number, one.text))
    connection.commit()
