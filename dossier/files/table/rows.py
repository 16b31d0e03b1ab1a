"""What is kept of a library as plain values: MessagePack of the structures below, and back."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import starmap
from typing import Any, TypeVar

import msgspec

from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.links import Link
from dossier.core.library.listed import Row
from dossier.core.library.mappings import Layered, Made
from dossier.core.library.prints import Places
from dossier.core.library.record import Broken, Record
from dossier.core.library.tally import Tally
from dossier.core.names.mentions import ListedName, Mention, Printed
from dossier.core.problems import CODE, Edit, Place, Problem
from dossier.core.sources.texts import SourceText

T = TypeVar("T")


class Entries(msgspec.Struct):
    """The entries in the order of their ids, a column a property."""

    ids: list[str]
    kinds: list[str]
    paths: list[str]
    names: list[str]
    sorts: list[str]
    quotes: list[int]


class Text(msgspec.Struct, array_like=True):
    """A source's text without its characters."""

    source: str
    path: str
    sha256: str
    intact: bool
    boilerplate: tuple[tuple[int, int], ...]


class Finding(msgspec.Struct, array_like=True):
    """A problem, with its rule by its code.

    `by` is the entry in checking which it was found, "" for the whole library; `moot` is whether it
    says nothing as long as something is lost.
    """

    code: str
    place: tuple[str, int, int]
    message: str
    hint: str
    entry: str | None
    claim: str | None
    concerns: tuple[str, ...]
    field: str | None
    fix: tuple[Edit, ...]
    by: str = ""
    moot: bool = False

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """That of the problem."""
        return (*self.place, self.code, self.message)


class ShelfRow(msgspec.Struct):
    """All that is on a library's shelf but what the entries and the texts say."""

    entries: Entries
    broken: list[Broken]
    texts: list[Text]
    former: dict[str, str]
    hidden: list[str]
    problems: list[Finding]


class KeptEntries(Made[Record]):
    """The entries of a shelf that was kept, of which the columns are at hand."""

    def __init__(self, columns: Entries, make: Callable[[int], Record]) -> None:
        super().__init__(columns.ids, make)
        self.columns = columns

    def tally(self) -> Tally:
        """How many there are of what kind, and their quotes; no entry is made for that."""
        kinds = Counter(
            {Kind(kind): number for kind, number in Counter(self.columns.kinds).items()}
        )
        return Tally(kinds, sum(self.columns.quotes))


class KeptTexts(Made[SourceText]):
    """The texts of a shelf that was kept, of which the rows are at hand."""

    def __init__(self, rows: list[Text], make: Callable[[int], SourceText]) -> None:
        super().__init__([one.source for one in rows], make)
        self.rows = rows


def _columns(records: Mapping[str, Record]) -> Entries:
    """The columns of entries, of which those that were kept are not looked at one by one."""
    kept = _under(records, KeptEntries)
    if kept is None:
        rows = [(id_, *_light(one)) for id_, one in records.items()]
    else:
        columns = kept.columns
        of_kept = zip(
            columns.ids,
            columns.kinds,
            columns.paths,
            columns.names,
            columns.sorts,
            columns.quotes,
            strict=True,
        )
        new = records.new if isinstance(records, Layered) else {}
        rows = [row for row in of_kept if row[0] in records and row[0] not in new]
        rows = sorted((*rows, *((id_, *_light(one)) for id_, one in new.items())))
    return Entries(*(map(list, zip(*rows, strict=True)) if rows else ([],) * 6))


def _light(one: Record) -> tuple[str, str, str, str, int]:
    return one.kind.value, one.path, one.name, one.sort, one.quote_count


def _text_rows(texts: Mapping[str, SourceText]) -> list[Text]:
    kept = _under(texts, KeptTexts)
    new = texts.new if isinstance(texts, Layered) else {} if kept else texts
    of_kept = kept.rows if kept else []
    rows = [one for one in of_kept if one.source in texts and one.source not in new]
    rows += [
        Text(one.source, one.path, one.sha256, one.intact, one.boilerplate) for one in new.values()
    ]
    return sorted(rows, key=lambda one: one.source)


def _under(mapping: Mapping[str, Any], type_: type[T]) -> T | None:
    """What a mapping is, or is laid over."""
    base = mapping.base if isinstance(mapping, Layered) else mapping
    return base if isinstance(base, type_) else None


def shelf_of(library: Library) -> ShelfRow:
    """What is kept of a library's shelf."""
    return ShelfRow(
        _columns(library.records),
        list(library.broken.values()),
        _text_rows(library.texts),
        dict(library.shelf.former),
        sorted(library.shelf.hidden),
        findings(library.problems),
    )


def findings(problems: Iterable[Problem], by: str = "") -> list[Finding]:
    """Problems as they are kept, with the entry in checking which they were found."""
    return [
        Finding(
            one.rule.code,
            (one.place.path, one.place.line, one.place.column),
            one.message,
            one.hint,
            one.entry,
            one.claim,
            one.concerns,
            one.field,
            one.fix,
            by,
        )
        for one in problems
    ]


def problems(found: Iterable[Finding]) -> tuple[Problem, ...]:
    """Kept problems as they were.

    Raises:
        KeyError: there is no such rule.
    """
    return tuple(
        Problem(
            CODE[one.code],
            Place(*one.place),
            one.message,
            one.hint,
            one.entry,
            one.claim,
            one.concerns,
            one.field,
            one.fix,
        )
        for one in found
    )


LinkRow = tuple[str, tuple[str | int, ...], str, tuple[Kind, ...], str]
MentionRow = tuple[int, int, tuple[tuple[str, str, str | None], ...]]
PlacesRow = tuple[dict[str, tuple[tuple[str, int, int], ...]], dict[str, tuple[str, ...]]]


def link_rows(links: Iterable[Link]) -> list[LinkRow]:
    """Links as they are kept."""
    return [(one.owner, one.path, one.target, one.kinds, one.label) for one in links]


def links_of(rows: Iterable[LinkRow]) -> tuple[Link, ...]:
    """Kept links as they were."""
    return tuple(Link(*row) for row in rows)


def decoded_links(data: bytes) -> tuple[Link, ...]:
    """Links that were encoded as they are kept.

    Raises:
        msgspec.DecodeError: they are something else.
    """
    return links_of(msgspec.msgpack.decode(data, type=list[LinkRow]))


NameRow = tuple[str, int, str, str | None]


def decoded_names(data: bytes) -> tuple[Row, ...]:
    """Rows of a table of listed names that were encoded as they are.

    Raises:
        msgspec.DecodeError: they are something else.
    """
    return tuple(starmap(Row, msgspec.msgpack.decode(data, type=list[NameRow])))


def mention_rows(mentions: Iterable[Mention]) -> list[MentionRow]:
    """Mentions as they are kept."""
    return [
        (one.start, one.end, tuple((name.entry, name.form, name.use) for name in one.names))
        for one in mentions
    ]


def mentions_of(rows: Iterable[MentionRow]) -> tuple[Mention, ...]:
    """Kept mentions as they were."""
    return tuple(
        Mention(start, end, tuple(ListedName(*name) for name in names))
        for start, end, names in rows
    )


def places_row(places: Places) -> PlacesRow:
    """The places of a name as they are kept."""
    printed = {
        form: tuple((one.source, one.start, one.end) for one in some)
        for form, some in places.printed.items()
    }
    return printed, dict(places.within)


def places_of(row: PlacesRow) -> Places:
    """Kept places as they were."""
    printed = {form: tuple(Printed(*one) for one in some) for form, some in row[0].items()}
    return Places(printed, row[1])
