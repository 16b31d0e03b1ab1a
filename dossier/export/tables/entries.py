"""The entries that leave, and the particulars of each kind."""

from collections.abc import Iterator
from functools import partial

from dossier.core.format.entries import Event, Office, Person, Source
from dossier.core.library.record import Record
from dossier.core.sources.quotes import Verdict
from dossier.core.time.occasions import event_day
from dossier.export.scope import Scope
from dossier.export.tables.table import Column, Row, Table
from dossier.export.told import NOTHING, Told, told_byline, told_date, told_day
from dossier.export.triples import triple
from dossier.views.particulars import quotes_naming

#: The kind of an entry that is linked to and cannot be read, or is not there.
MISSING = "missing"


def missing(scope: Scope) -> list[str]:
    """The ids that facts lead to and no entry has, in their order."""
    library, found = scope.library, set[str]()
    for fact in scope.facts:
        said, value = triple(library, fact.claim), fact.claim.value
        more = (getattr(value, "event", None), getattr(value, "as_", None))
        spoken = (one.quote.said_by for one in fact.proofs)
        for id_ in (said.subject, said.object, *more, *spoken):
            if id_ and library.get(id_) is None:
                found.add(library.resolve(id_))
    return sorted(found)


def entry_row(scope: Scope, record: Record) -> Row:
    """What every entry has; what no source says only where the editor's word leaves."""
    row: Row = {"id": record.id, "kind": record.sort, "name": record.name}
    row["is_chosen"] = int(scope.is_chosen(record.id))
    return row | _editors(scope, record)


def _editors(scope: Scope, record: Record) -> Row:
    if not scope.include_editor:
        return {}
    entry = record.entry
    return {"country": entry.country, "summary": scope.voice(entry), "note": entry.note}


def _entries(scope: Scope) -> Iterator[Row]:
    for record in scope.entries:
        yield entry_row(scope, record)
    for id_ in missing(scope):
        name = scope.library.name_of(id_)
        yield {"id": id_, "kind": MISSING, "name": name, "is_chosen": 0}


def _people(scope: Scope) -> Iterator[Row]:
    for record in scope.entries:
        if isinstance(record.entry, Person):
            yield _head(scope, record) | _dates(scope, record, "born", "died")


def _offices(scope: Scope, type_: str) -> Iterator[Row]:
    for record in scope.entries:
        entry = record.entry
        if isinstance(entry, Office) and entry.type == type_:
            seats = entry.seats if scope.include_editor else None
            row = _head(scope, record) | _part_of(scope, record)
            row |= {"seats": seats} if type_ == "post" else {}
            yield row | _dates(scope, record, "start", "end", suffix="_date")


def _events(scope: Scope) -> Iterator[Row]:
    for record in scope.entries:
        if isinstance(record.entry, Event):
            yield _head(scope, record) | event_row(scope, record, record.entry)


def event_row(scope: Scope, record: Record, event: Event) -> Row:
    """When, where and how an event was.

    Its type is the editor's word for what its quotes say, and leaves with them. Its status leaves
    in any case: of what was only announced nobody may think that it was held.
    """
    day = event_day(scope.library, record.id)
    told, place = told_day(scope, day), _place(scope, record, event.place)
    is_told = scope.leaving(record.claims_by_path[()]) is not None
    return {
        "type": event.type if is_told else None,
        "date": told.text,
        "date_mark": told.mark,
        "date_of": day.taken_from if day and told.text else None,
        "place": place.text,
        "place_mark": place.mark,
        "status": event.status,
        **_part_of(scope, record),
    }


def _place(scope: Scope, record: Record, place: str | None) -> Told:
    """Where an event was: proved by a quote of it that names the place, else the editor's word."""
    locate = scope.library.locate
    if place and any(locate(one).verdict is Verdict.PROVED for one in quotes_naming(record, place)):
        return Told(place, "")
    return Told(place, "editor") if place and scope.include_editor else NOTHING


def _sources(scope: Scope) -> Iterator[Row]:
    for record in scope.entries:
        entry = record.entry
        if isinstance(entry, Source):
            row: Row = {"id": record.id, "title": entry.title}
            for word in ("publisher", "author"):
                told = told_byline(scope, record, word)
                row |= {word: told.text, f"{word}_mark": told.mark}
            row |= _dates(scope, record, "date", "as_of", "retrieved")
            row |= {"url": entry.url, "language": entry.language, "sha256": entry.sha256}
            yield row


def _head(scope: Scope, record: Record) -> Row:
    return {"id": record.id, "name": record.name} | _editors(scope, record)


def _dates(scope: Scope, record: Record, *words: str, suffix: str = "") -> Row:
    row: Row = {}
    for word in words:
        told = told_date(scope, record, word)
        row |= {f"{word}{suffix}": told.text, f"{word}_mark": told.mark}
    return row


def _part_of(scope: Scope, record: Record) -> Row:
    """What it belongs to, as far as that claim leaves."""
    claim = record.claims_by_path.get(("part_of",))
    fact = scope.fact(claim.id) if claim else None
    if fact is None:
        return {}
    larger = triple(scope.library, fact.claim).object
    name = scope.library.name_of(larger)
    return {"part_of": larger, "part_of_name": name, "part_of_mark": fact.mark}


_repeated = partial(Column, repeats=True)
_MARK = "what must be said of that: editor, inferred, doubtful"
_ID = Column("id", "the entry's id", "entries")
_NAME = _repeated("name", "the form it leads with")
_EDITORS = (
    ("country", "the editor's: ISO 3166-1 alpha-2"),
    ("summary", "the editor's: one or two sentences"),
    ("note", "the editor's: anything else"),
)
_REPEATED = tuple(_repeated(*one) for one in _EDITORS)
_PART_OF = (
    Column("part_of", "what it belongs to", "entries"),
    _repeated("part_of_name", "its name"),
    Column("part_of_mark", _MARK),
)


def _marked(name: str, about: str, mark: str = "") -> tuple[Column, Column]:
    return Column(name, about), Column(mark or f"{name}_mark", _MARK)


_SPAN = (
    *_marked("start_date", "when it came to be, where a source states it (EDTF)", "start_mark"),
    *_marked("end_date", "when it ceased to be, likewise", "end_mark"),
)

ENTRIES = Table(
    "entries",
    "Every entry that leaves, and those that a fact leads to.",
    (
        Column("id", "the entry's id"),
        Column("kind", "person, post, body, event, source; missing: no entry can be read there"),
        Column("name", "the form it leads with, of a source its title"),
        Column("is_chosen", "1, or 0 if it is only named by what was exported", is_number=True),
        *(Column(*one) for one in _EDITORS),
    ),
    ("id",),
    _entries,
)
PEOPLE = Table(
    "people",
    "People. The posts that they held are claims of the kind tenure.",
    (
        _ID,
        _NAME,
        *_marked("born", "only where a source states it (EDTF)"),
        *_marked("died", "likewise"),
        *_REPEATED,
    ),
    ("id",),
    _people,
)
POSTS = Table(
    "posts",
    "Posts, which people hold.",
    (
        _ID,
        _NAME,
        *_PART_OF,
        Column("seats", "the editor's: how many may hold it at once", is_number=True),
        *_SPAN,
        *_REPEATED,
    ),
    ("id",),
    partial(_offices, type_="post"),
)
BODIES = Table(
    "bodies",
    "Bodies, to which posts and smaller bodies belong.",
    (_ID, _NAME, *_PART_OF, *_SPAN, *_REPEATED),
    ("id",),
    partial(_offices, type_="body"),
)
EVENTS = Table(
    "events",
    "Events. Who took part are claims of the kind participant.",
    (
        _ID,
        _NAME,
        Column("type", "a word for what it was: talks, meeting, speech"),
        *_marked("date", "when (EDTF); of an editor's date what the source prints"),
        Column("date_of", "the larger event whose date that is, where it has none of its own"),
        *_marked("place", "where"),
        Column("status", "held, announced, proposed, cancelled"),
        *_PART_OF,
        *_REPEATED,
    ),
    ("id",),
    _events,
)
SOURCES = Table(
    "sources",
    "Articles, those among them that are only quoted.",
    (
        _ID,
        Column("title", "the headline"),
        *_marked("publisher", "who published it"),
        *_marked("author", "who wrote it"),
        *_marked("date", "when it was published (EDTF)"),
        *_marked("as_of", "the day its words speak about, if not that"),
        *_marked("retrieved", "when it was stored"),
        Column("url", "where it stood"),
        Column("language", "its language (BCP 47)"),
        Column("sha256", "SHA-256 of the bytes of the stored text"),
    ),
    ("id",),
    _sources,
)
