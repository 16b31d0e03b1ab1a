"""Tables (CSV, RFC 4180): people by the names of their columns, a row each or a row a tenure.

Rows of one `id` are one person. Without that column rows of one name are, unless they are said to
be born, to have died or to belong elsewhere; that they were joined is told of.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from dossier.core.library.listed import key_of
from dossier.core.text.suggest import did_you_mean
from dossier.imports.book import Book
from dossier.imports.drafts import Draft, Sort, Tie
from dossier.imports.report import Origin

#: The fields of a row, each with what tables call it.
FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "id": ("identifier", "key", "person id"),
    "name": ("full name", "fullname", "person", "person name"),
    "other_names": ("other name", "aliases", "alias", "also known as", "aka"),
    "country": ("nationality", "citizenship", "country code"),
    "born": ("birth date", "date of birth", "birthdate", "dob"),
    "died": ("death date", "date of death", "deathdate"),
    "post": ("position", "office", "role", "title", "post name"),
    "body": ("organisation", "organization", "institution", "employer"),
    "start": ("start date", "from", "since", "start_date"),
    "end": ("end date", "to", "until", "end_date"),
    "context": ("district", "constituency"),
    "link": ("links", "url", "website", "web"),
    "summary": ("description", "biography"),
    "tags": ("tag", "keywords"),
    "note": ("notes", "remark", "remarks", "comment"),
}
_DELIMITERS: Final = ",;\t"
#: Columns that a row may have, and characters of one value.
_MOST_COLUMNS: Final = 500
_LONGEST_VALUE: Final = 1024 * 1024
_SEPARATOR: Final = re.compile(r"[;|]")
#: Columns by which two of one name are told apart.
_MOST_COMPARED: Final = 100  # of one name; a further row is one of these, or of its own
_TELLS_APART: Final = ("born", "died", "country")


class MappingError(Exception):
    """A column that somebody named is none, or the field is none; `hint` says which there are."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(slots=True)
class _Row:
    """One row: its values by the fields they belong to, and its place."""

    said: dict[str, str]
    origin: Origin

    def text(self, field_: str) -> str:
        return self.said.get(field_, "").strip()


@dataclass(slots=True)
class Tables:
    """Reads the files of one import into a book; `columns` are those that somebody has assigned."""

    book: Book
    columns: Mapping[str, str] = field(default_factory=dict)
    told: dict[str, list[tuple[Draft, dict[str, str]]]] = field(default_factory=dict)
    found: set[str] = field(default_factory=set)

    def read(self, name: str, text: str) -> None:
        """Read one table."""
        csv.field_size_limit(_LONGEST_VALUE)
        for row in self._rows(name, text):
            self._row(row)

    def finish(self) -> None:
        """Refuse a column that no table has.

        Raises:
            MappingError: one was assigned that is nowhere.
        """
        for column in self.columns:
            if _plain(column) not in self.found:
                hint = did_you_mean(_plain(column), sorted(self.found))
                raise MappingError(f"no table has a column “{column}”", hint)

    # --- rows

    def _rows(self, name: str, text: str) -> Iterator[_Row]:
        reader = csv.reader(_lines(text), delimiter=_delimiter(text), strict=True)
        fields: list[str] = []
        line = 0
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                origin = Origin(name, line + 1)
                message = f"no good CSV: {error}; the rows from here on are not read"
                self.book.report.complain("cannot be read", message, origin)
                return
            origin, line = Origin(name, line + 1), reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if not fields:
                fields = self._header(cells, origin)
                if "name" not in fields:
                    return
                continue
            yield self._row_of(fields, cells, origin)

    def _header(self, cells: list[str], origin: Origin) -> list[str]:
        """The fields of the columns; "" with its name behind for one that is none."""
        assigned = {_plain(column): field_ for column, field_ in self.columns.items()}
        names = [_plain(cell) for cell in cells[:_MOST_COLUMNS]]
        self.found.update(names)
        fields = [assigned.get(name) or _ALIASES.get(name) or f" {name}" for name in names]
        for number, one in enumerate(fields):
            if one in fields[:number]:
                message = f"the column “{names[number]}” says `{one}` a second time; it is left"
                self.book.report.complain("a column twice", message, origin)
                fields[number] = f" {names[number]}"
        if len(cells) > _MOST_COLUMNS:
            message = f"a row of {len(cells):,} columns; {_MOST_COLUMNS} are read"
            self.book.report.complain("of another shape", message, origin)
        if "name" not in fields:
            message = "no column holds names; say which with --map COLUMN=name"
            self.book.report.complain("of another shape", message, origin)
        return fields

    def _row_of(self, fields: list[str], cells: list[str], origin: Origin) -> _Row:
        if len(cells) > len(fields) and any(cell.strip() for cell in cells[len(fields) :]):
            message = f"a row of {len(cells)} values under {len(fields)} columns"
            self.book.report.complain("of another shape", message, origin)
        said = {}
        for one, cell in zip(fields, cells, strict=False):
            if not one.startswith(" "):
                said[one] = cell
            elif cell.strip():
                self.book.report.leave(f"column {one.strip() or 'without a name'}", cell, origin)
        return _Row(said, origin)

    # --- people

    def _row(self, row: _Row) -> None:
        if not row.text("name"):
            self.book.report.complain("no name", "a row without a name stays out", row.origin)
            return
        draft = self._person(row)
        if draft is None:
            return
        book, origin = self.book, row.origin
        for name in _SEPARATOR.split(row.text("other_names")):
            if name.strip():
                book.call(draft, name, origin)
        book.country(draft, row.text("country"), origin)
        for word in ("born", "died"):
            book.date(draft, word, row.text(word), origin)
        for url in re.split(r"[;|\s]+", row.text("link")):
            book.link(draft, url, origin)
        for tag in _SEPARATOR.split(row.text("tags")):
            book.tag(draft, tag, origin)
        draft.summary = draft.summary or book.values.text(
            row.text("summary"), origin, what="a summary"
        )
        note = book.values.text(row.text("note"), origin, what="a note")
        if note and note not in draft.notes:
            draft.notes.append(note)
        self._tenure(draft, row)

    def _person(self, row: _Row) -> Draft | None:
        """The draft of the person of a row, which an earlier row may have begun."""
        book, name = self.book, row.text("name")
        if id_ := row.text("id"):
            known = book.drafts.get(book.key(f"person/{id_}"))
            if known and key_of(known.name) == key_of(book.values.name(name, row.origin)):
                return known
            return book.begin(Sort.PERSON, f"person/{id_}", name, row.origin)
        said = {key: row.text(key) for key in _TELLS_APART if row.text(key)}
        namesakes = self.told.setdefault(key_of(" ".join(name.split())), [])
        for draft, known_of in namesakes[:_MOST_COMPARED]:
            if all(known_of.get(key, value) == value for key, value in said.items()):
                known_of.update(said)
                message = f"“{draft.name}” is taken for the one of line {draft.origin.line}"
                book.report.remark("rows of one name joined", message, row.origin)
                return draft
        told_apart = "/".join((name, *said.values())) if namesakes else name
        begun = book.begin(Sort.PERSON, f"person/{told_apart}", name, row.origin)
        if begun is not None:
            namesakes.append((begun, said))
        return begun

    def _tenure(self, draft: Draft, row: _Row) -> None:
        book, origin = self.book, row.origin
        title, within = row.text("post"), row.text("body")
        words = {"context": row.text("context")}
        start, end = row.text("start"), row.text("end")
        body = self._named(Sort.BODY, within, "", origin) if within else None
        if title:
            post = self._named(Sort.POST, title, within, origin)
            if post is None:
                return
            if body and post.part_of is None:
                post.part_of = Tie(body.key, origin)
            draft.tenures.append(book.tie(post.key, origin, start, end, **words))
        elif body:
            words = {"relation": "member of", "reverse": "member"}
            tie = book.tie(body.key, origin, start, end, **words)
            tie.note = book.values.text(row.text("context"), origin)
            draft.relations.append(tie)
        elif start or end or row.text("context"):
            book.report.leave("a time without a post", f"{start}/{end}", origin)

    def _named(self, sort: Sort, name: str, within: str, origin: Origin) -> Draft | None:
        """The post or body of a name; one name in two bodies are two posts."""
        name = self.book.values.name(name, origin)
        if not name:
            return None
        id_ = "/".join(filter(None, (sort, key_of(within), key_of(name))))
        return self.book.made(sort, self.book.key(id_), name, origin)


def _plain(name: str) -> str:
    """The name of a column as it is compared."""
    return " ".join(name.replace("_", " ").split()).casefold()


_ALIASES: Final = {
    _plain(name): field_ for field_, names in FIELDS.items() for name in (field_, *names)
}


def _delimiter(text: str) -> str:
    """What stands between the columns: of those that may, the one the first line has most of."""
    first = next((line for line in _lines(text) if line.strip()), "")
    outside = re.sub(r'"[^"]*"', "", first)
    return max(_DELIMITERS, key=outside.count)


def _lines(text: str) -> Iterator[str]:
    r"""The lines of a text as an editor counts them: a lone CR or LINE SEPARATOR ends none."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end
