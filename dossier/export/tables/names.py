"""Every form of every name, and the small lists of an entry: words, pages, ids it had before."""

from collections.abc import Iterator
from functools import partial

from dossier.core.format.entries import Event
from dossier.core.format.ids import Kind
from dossier.core.library.record import Record
from dossier.export.scope import Scope
from dossier.export.tables.table import Column, Row, Table


def _names(scope: Scope) -> Iterator[Row]:
    number = 0
    for record in scope.entries:
        for n, row in enumerate(_forms(scope, record), 1):
            number += 1
            yield {"id": number, "entry": record.id, "entry_name": record.name, "n": n, **row}


def _forms(scope: Scope, record: Record) -> Iterator[Row]:
    if record.kind is not Kind.SOURCE:  # a title is no name
        row: Row = {"name": record.name, "is_lead": 1}
        yield row | _printed(scope, record, record.name)
    for one in record.entry.other_names:
        row = {"name": one.name, "use": one.use, "language": one.language, "is_lead": 0}
        row["note"] = one.note if scope.include_editor else None
        yield row | _printed(scope, record, one.name)


def _printed(scope: Scope, record: Record, form: str) -> Row:
    """How often the texts print a form; one that none prints is the editor's."""
    prints = scope.library.prints
    is_printed = prints.printed_within(record.id, form)
    return {
        "printed": len(prints.printed(record.id, form)),
        "mark": "" if is_printed else "editor",
    }


def _tags(scope: Scope) -> Iterator[Row]:
    for record in scope.entries if scope.include_editor else ():
        entry = record.entry
        topics = entry.topics if isinstance(entry, Event) else ()
        for sort, words in (("tag", entry.tags), ("topic", topics)):
            for tag in dict.fromkeys(words):
                yield {"entry": record.id, "entry_name": record.name, "tag": tag, "sort": sort}


def _links(scope: Scope) -> Iterator[Row]:
    for record in scope.entries:
        for n, page in enumerate(record.entry.links, 1):
            note = page.note if scope.include_editor else None
            row: Row = {"entry": record.id, "entry_name": record.name, "n": n}
            yield row | {"url": page.url, "note": note}


def _former_ids(scope: Scope) -> Iterator[Row]:
    for record in scope.entries:
        for id_ in dict.fromkeys(record.entry.former_ids):
            if scope.library.resolve(id_) == record.id:
                yield {"id": id_, "entry": record.id}


_repeated = partial(Column, repeats=True)
_number = partial(Column, is_number=True)
_ENTRY = (Column("entry", "the entry", "entries"), _repeated("entry_name", "its name"))

NAMES = Table(
    "names",
    "Every form of the name of every entry, as sources print it and as it is searched for.",
    (
        _number("id", "a number for this file alone"),
        *_ENTRY,
        _number("n", "which of its forms, from 1"),
        Column("name", "the form"),
        Column("use", "variant, native, short, former or misprint, where that is said"),
        Column("language", "its language (BCP 47), where that is said"),
        _number("is_lead", "1 for the form that the entry leads with"),
        _number("printed", "how often the library's texts print it, not within a longer name"),
        Column("mark", "editor: no text of the library prints it"),
        Column("note", "the editor's"),
    ),
    ("id",),
    _names,
)
TAGS = Table(
    "tags",
    "The words by which the editor gathers entries; they leave only with the editor's word.",
    (*_ENTRY, Column("tag", "the word"), Column("sort", "tag, or of an event topic")),
    ("entry", "sort", "tag"),
    _tags,
)
LINKS = Table(
    "links",
    "Pages on the web.",
    (
        *_ENTRY,
        _number("n", "which of its pages, from 1"),
        Column("url", "the address"),
        Column("note", "the editor's: what is to be found there"),
    ),
    ("entry", "n"),
    _links,
)
FORMER_IDS = Table(
    "former_ids",
    "Ids that entries had before.",
    (Column("id", "the former id"), Column("entry", "the entry", "entries")),
    ("id",),
    _former_ids,
)
