"""What is kept of a library as plain values: MessagePack of the structures below, and back."""

from collections.abc import Iterable
from itertools import starmap

import msgspec

from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.links import Link
from dossier.core.library.listed import Row
from dossier.core.library.prints import Places
from dossier.core.library.record import Broken
from dossier.core.names.mentions import ListedName, Mention, Printed
from dossier.core.problems import CODE, Edit, Place, Problem


class Entries(msgspec.Struct):
    """The entries in the order of their ids, a column a property."""

    ids: list[str]
    kinds: list[str]
    paths: list[str]
    names: list[str]
    sorts: list[str]


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


def shelf_of(library: Library) -> ShelfRow:
    """What is kept of a library's shelf."""
    records = list(library.records.values())
    return ShelfRow(
        Entries(
            [one.id for one in records],
            [one.kind.value for one in records],
            [one.path for one in records],
            [one.name for one in records],
            [one.sort for one in records],
        ),
        list(library.broken.values()),
        [
            Text(one.source, one.path, one.sha256, one.intact, one.boilerplate)
            for one in library.texts.values()
        ],
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
