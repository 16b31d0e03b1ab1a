"""Full text, by SQLite's FTS5: the passages of a library in a file of the cache, or in memory.

The file can be deleted at any time; it is made again when its fingerprint is not the library's, or
when it cannot be read. What is searched are terms (core/search/passage_terms.py), matched from
their beginning; the passages themselves stand beside them.
"""

import sqlite3
import threading
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, Final, TypeAlias

from dossier.core import names
from dossier.core.library.library import Library
from dossier.core.search.passage_terms import places, rows, searchable
from dossier.core.search.passages import Passage, fingerprint, is_told, passages
from dossier.files.atomic import replacing
from dossier.files.seal import checksum_of_file
from dossier.files.table.states import NO_OTHERS, program

#: Changes whenever the table below does, so that no old file is ever read.
_LAYOUT: Final = 3
_SEAL: Final = 32
#: What SQLite and Python say of a file that is not what was written.
_DAMAGED: Final = (sqlite3.Error, ValueError, TypeError, LookupError, OverflowError)
_MOST_WORDS: Final = 12
#: Words of one key that a word may stand for; the others are rarer.
_MOST_ALIKE: Final = 40
#: How many more passages are asked of an old index: some are left out.
_MORE: Final = 100
#: What no other passage says: the rank that a word of one passage among very many has.
_RANK_OF_THE_RARE: Final = 15.0
# Terms are words already: signs that are vowels in them must not part them.
_TABLE: Final = """
CREATE TABLE about (fingerprint TEXT NOT NULL);
CREATE TABLE place (
    id INTEGER PRIMARY KEY, field TEXT, entry TEXT, claim TEXT, source TEXT, start INT, end INT,
    text TEXT
);
CREATE VIRTUAL TABLE passage USING fts5(
    whole, part, content = '', prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
"""
_SEARCH: Final = """
SELECT field, entry, claim, source, start, end, text, bm25(passage)
FROM passage JOIN place ON place.id = passage.rowid
WHERE passage MATCH ? ORDER BY bm25(passage), place.id LIMIT ?
"""

#: Every distinct term of the index; the table of them is a view that FTS5 offers.
_VOCABULARY: Final = "CREATE VIRTUAL TABLE temp.term USING fts5vocab(main, passage, row)"
_TERMS: Final = "SELECT term FROM temp.term"


def _own_mark(library: Library) -> str:
    """A mark where the files tell none: what another version put there is not believed."""
    return sha256(program()).hexdigest() + fingerprint(library)


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

    def __init__(
        self, connection: sqlite3.Connection, library: Library, cache: Path | None = None
    ) -> None:
        self._connection = connection
        self._library = library
        self._cache = cache  # the file it comes from; None if it was built just now
        self._lock = threading.Lock()
        self._keys: list[tuple[str, str]] | None = None

    @classmethod
    def open(
        cls,
        library: Library,
        cache: Path | None = None,
        state: bytes | None = None,
        indexed: Mapping[bytes, frozenset[str]] = NO_OTHERS,
    ) -> "TextIndex":
        """The full text of a library: from `cache`, a file, if that is current; else built anew.

        `state` is a digest of all the library is made from, where there is one. A file of one of
        the states `indexed` will do as well, with the entries that are others since laid over it.

        A cache that cannot be written is done without: the index is then built in memory.
        """
        if cache is None:
            return cls(_built(passages(library)), library)
        known = {_mark(one): ids for one, ids in indexed.items()}
        if state:
            known[_mark(state)] = frozenset()
        with suppress(sqlite3.Error, OSError):
            mark = _kept_mark(cache)
            if mark in known and _is_whole(cache):
                kept = cls(_connect_read_only(cache), library, cache)
                return kept.of(library, known[mark]) if known[mark] else kept
            own = _mark(state) if state else f"{_LAYOUT}:{_own_mark(library)}"
            if mark != own or not _is_whole(cache):
                _write(cache, own, passages(library))
            return cls(_connect_read_only(cache), library, cache)
        return cls(_built(passages(library)), library)

    def close(self, but: "TextIndex | None" = None) -> None:
        """Let go of the file, once whoever is searching it is done; not of what `but` needs."""
        if but is None or but.base is not self:
            with self._lock:
                self._connection.close()

    def of(self, library: Library, ids: frozenset[str]) -> "ChangedText":
        """The full text of a library in which some entries say something else."""
        return ChangedText(self, library, ids)

    @property
    def base(self) -> "FullText":
        """The index that lies in the file."""
        return self

    def search(
        self,
        words: Sequence[str],
        most: int,
        alike: Sequence[str] = (),
        but: frozenset[str] = frozenset(),
    ) -> list[Match]:
        """The passages that hold words beginning with each of `words`, the best first.

        Words of a phrase stand in a row. Of each of `alike` a word with the same key will do too.
        What a file of the cache says is believed only as far as the library says it too: else the
        file is thrown away, and all is built anew. `but` are entries whose passages are left out.
        """
        if self._cache is None:
            return self._found(words, most, alike, but)
        try:
            found = self._found(words, most, alike, but)
            if all(is_told(self._library, one.passage) for one in found):
                return found
        except sqlite3.ProgrammingError:  # it was closed: nobody waits for the answer
            raise
        except _DAMAGED:
            pass
        self._build_anew()
        return self._found(words, most, alike, but)

    def _build_anew(self) -> None:
        built = _built(passages(self._library))
        with self._lock:
            cache, self._cache = self._cache, None
            self._connection.close()
            self._connection, self._keys = built, None
        if cache:
            with suppress(OSError):
                cache.unlink()

    def _found(
        self, words: Sequence[str], most: int, alike: Sequence[str], but: frozenset[str]
    ) -> list[Match]:
        asked = [[row] for row in rows(words)]
        asked += [self._alike(row) for row in rows(alike)]
        if not asked:
            return []
        query = " AND ".join(f"({' OR '.join(map(_phrase, one))})" for one in asked[:_MOST_WORDS])
        marked = [row for one in asked[:_MOST_WORDS] for row in one]
        with self._lock, closing(self._connection.execute(_SEARCH, (query, most))) as found:
            return [_match(row, marked) for row in found if row[1] not in but]

    def _alike(self, row: list[str]) -> list[list[str]]:
        """A row of terms, and the same with each term that spells the last one otherwise."""
        if self._keys is None:
            self._keys = self._keys_of_terms()
        begun = (
            (row[-1], term)
            for key in names.keys(row[-1])
            for _, term in islice(
                self._keys, bisect_left(self._keys, (key,)), bisect_left(self._keys, (f"{key}~",))
            )
        )
        others = dict.fromkeys(term for typed, term in begun if not term.startswith(typed))
        return [row, *([*row[:-1], term] for term in islice(others, _MOST_ALIKE))]

    def _keys_of_terms(self) -> list[tuple[str, str]]:
        """Every distinct term behind each of its keys, in order."""
        with self._lock:
            self._connection.execute(_VOCABULARY)
            with closing(self._connection.execute(_TERMS)) as found:
                return sorted((key, term) for (term,) in found for key in names.keys(term))


class ChangedText:
    """The passages of a library of which those of some entries are others than in the full text.

    What is asked of it is asked of both: of the old index without these entries, and of one of them
    alone, in memory.
    """

    def __init__(self, base: FullText, library: Library, ids: frozenset[str]) -> None:
        self.base = base
        self._ids = ids
        records = [one for id_ in sorted(ids) if (one := library.records.get(id_))]
        self._new = FullText(_built(passages(library, records)), library)

    def of(self, library: Library, ids: frozenset[str]) -> "ChangedText":
        """The same of a library in which more entries say something else."""
        return ChangedText(self.base, library, self._ids | ids)

    def close(self, but: "TextIndex | None" = None) -> None:
        """Let go of both, once whoever is searching them is done; not of what `but` needs."""
        self.base.close(but)
        if but is not self:
            self._new.close()

    def search(self, words: Sequence[str], most: int, alike: Sequence[str] = ()) -> list[Match]:
        """The passages that hold words beginning with each of `words`, the best first.

        How rare a word is tells only the old index: of a few passages it stands in most. So those
        that are new rank with the best of the others.
        """
        old = self.base.search(words, most + _MORE, alike, self._ids)
        best = old[0].rank if old else _RANK_OF_THE_RARE
        new = [replace(one, rank=best + one.rank) for one in self._new.search(words, most, alike)]
        return sorted((*old, *new), key=lambda one: -one.rank)[:most]


#: The passages of a library, ready to be searched.
TextIndex: TypeAlias = FullText | ChangedText


def _phrase(row: list[str]) -> str:
    """A row of terms in FTS5's own language; terms hold no quotes."""
    return f'"{" ".join(row)}" *'


def _match(row: tuple[Any, ...], asked: list[list[str]]) -> Match:
    *place, text, rank = row
    field, entry, claim, source, start, end = place
    passage = Passage(field, entry, text, claim, source, start, end)
    return Match(passage, places(text, asked), -rank)


def _mark(state: bytes) -> str:
    return f"{_LAYOUT}:{state.hex()}"


def _kept_mark(path: Path) -> str | None:
    """The mark in a file; None where there is none, or no file."""
    if not path.exists():
        return None
    try:
        with closing(_connect_read_only(path)) as connection:
            row = connection.execute("SELECT fingerprint FROM about").fetchone()
    except (sqlite3.Error, OSError, ValueError):
        return None
    return row[0] if row and isinstance(row[0], str) else None


def _is_whole(path: Path) -> bool:
    """Whether a file is what we wrote."""
    try:
        return _seal_of(path).read_bytes() == checksum_of_file(path, _SEAL)
    except OSError:
        return False


def _seal_of(path: Path) -> Path:
    return path.with_suffix(".seal")


def _connect_read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False)


def _write(path: Path, mark: str, found: Iterable[Passage]) -> None:
    with replacing(path) as beside, closing(sqlite3.connect(beside)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        _fill(connection, mark, found)
    with replacing(_seal_of(path), lasting=False) as beside:
        beside.write_bytes(checksum_of_file(path, _SEAL))


def _built(found: Iterable[Passage]) -> sqlite3.Connection:
    """An index in memory."""
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    _fill(connection, "", found)
    return connection


def _fill(connection: sqlite3.Connection, mark: str, found: Iterable[Passage]) -> None:
    connection.executescript(_TABLE)
    connection.execute("INSERT INTO about VALUES (?)", (mark,))
    for number, one in enumerate(found, 1):
        where = (number, one.field, one.entry, one.claim, one.source, one.start, one.end)
        connection.execute("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*where, one.text))
        connection.execute(
            "INSERT INTO passage (rowid, whole, part) VALUES (?, ?, ?)",
            (number, *searchable(one.text)),
        )
    connection.commit()
