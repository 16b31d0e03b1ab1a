"""A library as its table has it: ids and names at hand, everything else read when asked for.

Whatever is not whole in a block of the table is worked out again from the files: the entry read,
the links of all entries followed, the text searched.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property, partial
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from dossier.core.format.entries import ENTRY_TYPE, AnyEntry
from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Document, Lines
from dossier.core.format.nodes import Mapping as MappingNode
from dossier.core.library.library import Library
from dossier.core.library.listed import Table, TableName
from dossier.core.library.prints import NOWHERE, Places, Prints
from dossier.core.library.record import KeptRecord, Record
from dossier.core.library.shelf import Shelf
from dossier.core.library.ties import Ties, by_target
from dossier.core.names.mentions import Mention
from dossier.core.sources.texts import KeptText
from dossier.files.regular import RefusedFileError, read_bytes, read_text_bytes
from dossier.files.regular import decode as to_text
from dossier.files.table import rows
from dossier.files.table.blocks import Block, DamagedBlockError
from dossier.files.tree import LibraryError

if TYPE_CHECKING:
    from dossier.core.format.decode import Decoded


T = TypeVar("T")


class ChangedError(LibraryError):
    """A file is no longer what it was when the library was opened."""


def kept_library(
    root: Path,
    row: rows.ShelfRow,
    entries: Block,
    links: Callable[[], Block | None],
    prints: "PrintBlocks",
) -> Library:
    """The library in `root` out of the blocks of its table.

    Raises:
        KeyError: it was found to break a rule that there is none of.
    """
    bodies = _Bodies(root, entries)
    columns, of_texts = row.entries, row.texts

    def record(at: int) -> KeptRecord:
        return KeptRecord(
            columns.ids[at],
            Kind(columns.kinds[at]),
            columns.paths[at],
            name=columns.names[at],
            sort=columns.sorts[at],
            quotes=columns.quotes[at],
            bodies=bodies,
        )

    def text(at: int) -> KeptText:
        one = of_texts[at]
        return KeptText(
            one.source,
            one.path,
            sha256=one.sha256,
            intact=one.intact,
            boilerplate=one.boilerplate,
            read=partial(_read_text, root, one.sha256, None if one.intact else records[one.source]),
        )

    records = bodies.records = rows.KeptEntries(columns, record)
    shelf = Shelf(
        records=records,
        broken=MappingProxyType({one.id: one for one in row.broken}),
        texts=rows.KeptTexts(of_texts, text),
        _former=MappingProxyType(row.former),
        hidden=frozenset(row.hidden),
    )
    kept_links = Kept(links, rows.decoded_links, lambda: by_target(shelf, shelf.of_kind()))
    return Library(
        shelf, Ties(shelf, kept_links), Prints(shelf, prints), rows.problems(row.problems)
    )


class _Bodies:
    """What the entries say, from the table, or else from their files."""

    def __init__(self, root: Path, block: Block) -> None:
        self._root = root
        self._block = block
        self.records: Mapping[str, Record] = {}

    def entry(self, id_: str) -> AnyEntry:
        """The entry with an id."""
        try:
            return self.kept(id_)
        except ChangedError:
            return self._decoded(self.records[id_]).entry

    def kept(self, id_: str) -> AnyEntry:
        """The same, from the table alone.

        Raises:
            ChangedError: it is not whole there, and its file may say something else by now.
        """
        record = self.records[id_]
        try:
            found: AnyEntry = _decoder(record.kind).decode(self._block[id_])
        except (DamagedBlockError, KeyError, msgspec.DecodeError) as error:
            raise ChangedError(f"{record.path} is not kept as it was") from error
        return found

    def document(self, record: Record) -> Document:
        """The file of an entry as it is now; if it cannot be read, nothing has a place in it."""
        try:
            return self._decoded(record).document
        except ChangedError:
            return Document(MappingNode({}, 0, 0), Lines(""))

    def _decoded(self, record: Record) -> "Decoded":
        from dossier.core.format.decode import decode  # noqa: PLC0415 - most entries are kept
        from dossier.files.reader import read  # noqa: PLC0415

        try:
            text = to_text(read_bytes(self._root / record.path))
        except RefusedFileError as error:
            raise ChangedError(f"{record.path} has changed while it was read: {error}") from error
        document, _ = read(text, record.path)
        if document is None:
            raise ChangedError(f"{record.path} has changed while it was read")
        return decode(record.kind, record.id, document, record.path)


@cache
def _decoder(kind: Kind) -> "msgspec.msgpack.Decoder[Any]":
    return msgspec.msgpack.Decoder(ENTRY_TYPE[kind])


def _read_text(root: Path, known: str, altered: Record | None, path: str) -> str:
    """The characters of the text at `path`, as long as they are those that were kept.

    `altered` is the source whose text is not as recorded: what is read is what was recorded.
    """
    try:
        data = read_text_bytes(root / path)
    except RefusedFileError as error:
        raise ChangedError(f"{path} has changed while it was read: {error}") from error
    if sha256(data).hexdigest() != known:
        raise ChangedError(f"{path} has changed while it was read")
    if altered is None:
        return data.decode("utf-8")
    from dossier.files.texts import read_text  # noqa: PLC0415 - most texts are as recorded

    text = read_text(root, altered, [])
    if text is None:
        raise ChangedError(f"{path} has changed while it was read")
    return text.text


class Kept(Mapping[str, T]):
    """What a block holds; what is not whole in it is looked up in what can be worked out anew."""

    def __init__(
        self,
        block: Callable[[], Block | None],
        decode: Callable[[bytes], T],
        otherwise: Callable[[], Mapping[str, T]],
    ) -> None:
        """Take a block that is opened when it is first asked."""
        self._open = block
        self._decode = decode
        self._otherwise = otherwise
        self._read: dict[str, T] = {}

    @cached_property
    def _block(self) -> Mapping[str, bytes | T]:
        block = self._open()
        return self._anew if block is None else block

    def __getitem__(self, key: str) -> T:
        found = self._read.get(key)
        if found is None:
            try:
                value = self._block[key]
                found = self._decode(value) if isinstance(value, bytes) else value
            except (DamagedBlockError, msgspec.DecodeError):
                found = self._anew[key]
            self._read[key] = found
        return found

    @cached_property
    def _anew(self) -> Mapping[str, T]:
        return self._otherwise()

    def __contains__(self, key: object) -> bool:
        return key in self._block

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, or else the default."""
        return self[key] if key in self._block else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._block)

    def __len__(self) -> int:
        return len(self._block)


class PrintBlocks:
    """What was found in the texts: None for what is not kept, or not whole."""

    def __init__(
        self,
        mentions: Callable[[], Block | None],
        places: Callable[[], Block | None],
        tables: Mapping[TableName, Callable[[], Block | None]],
    ) -> None:
        """Take blocks that are opened when they are first asked, those of the tables there are."""
        self._open_mentions, self._open_places = mentions, places
        self._tables = tables

    @cached_property
    def _mentions(self) -> Block | None:
        return self._open_mentions()

    @cached_property
    def _places(self) -> Block | None:
        return self._open_places()

    def table(self, name: TableName, otherwise: Callable[[], Table]) -> Table | None:
        """A table of the listed names."""
        block = self._tables.get(name)
        return None if block is None else Kept(block, rows.decoded_names, otherwise)

    def mentions(self, source: str) -> tuple[Mention, ...] | None:
        """Every listed name in a text."""
        try:
            value = self._mentions[source] if self._mentions else None
        except (DamagedBlockError, KeyError):
            return None
        if value is None:
            return None
        return rows.mentions_of(msgspec.msgpack.decode(value, type=list[rows.MentionRow]))

    def places(self, id_: str) -> Places | None:
        """Where the texts print an entry's name."""
        if self._places is None:
            return None
        try:
            value = self._places[id_]
        except KeyError:
            return NOWHERE
        except DamagedBlockError:
            return None
        return rows.places_of(msgspec.msgpack.decode(value, type=rows.PlacesRow))
