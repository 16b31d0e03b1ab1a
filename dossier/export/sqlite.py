"""The tables as one file of SQLite 3, for SQL, Datasette and whatever else opens it.

Keys and foreign keys are declared and hold, columns that lead to another table have an index, names
and quotes a full-text index (FTS5). What a column holds stands beside it in the schema. The file is
made in memory, so that nothing in it depends on when or where; with another version of SQLite a few
bytes of its header differ.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Final

from dossier.export.pages import Page
from dossier.export.scope import Scope
from dossier.export.tables.every import TABLES
from dossier.export.tables.table import Column, Table

#: What is searched, by table. Accents are folded; the characters found are the source's.
_SEARCHED: Final = {"names": "name", "quotes": "exact"}
_FTS: Final = 'tokenize="unicode61 remove_diacritics 2"'

_VIEWS: Final = (
    """\
create view evidence as
-- Every claim with each of its quotes, and where that stands.
select
  claims.id as claim, claims.kind, claims.subject,
  coalesce(subject.name, claims.party) as subject_name,
  claims.relation, claims.object, object.name as object_name, claims.value,
  claims.start_date, claims.end_date, claims.date, claims.attested,
  claims.basis, claims.status, claims.mark,
  quotes.n, quotes.exact, quotes.speech, speaker.name as said_by_name,
  quotes.speaks_about, quotes.speaks_about_mark,
  quotes.source, sources.title, sources.publisher, sources.date as published, sources.url,
  quotes.line
from claims
left join quotes on quotes.claim = claims.id
left join sources on sources.id = quotes.source
left join entries as subject on subject.id = claims.subject
left join entries as object on object.id = claims.object
left join entries as speaker on speaker.id = quotes.said_by""",
    """\
create view holders as
-- Who is attested in which post, and on which days: no start, no end, nothing in between.
select
  claims.object as post, post.name as post_name,
  claims.subject as person, person.name as person_name, claims.context,
  claims.start_date, claims.start_mark, claims.end_date, claims.end_mark,
  claims.attested_first, claims.attested_last, claims.attested, claims.attested_mark,
  claims.mark, claims.id as claim
from claims
join entries as post on post.id = claims.object
join entries as person on person.id = claims.subject
where claims.kind = 'tenure'""",
)


def pages(scope: Scope) -> Iterator[Page]:
    """One file."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as base:
        # A build of SQLite may have other defaults.
        base.execute("pragma page_size = 4096")
        base.execute("pragma auto_vacuum = none")
        base.execute("pragma encoding = 'UTF-8'")
        base.execute("pragma foreign_keys = on")
        base.execute("begin")
        for statement in _schema():
            base.execute(statement)
        _fill(base, scope)
        base.execute("commit")
        base.execute("vacuum")
        yield Page("library.sqlite", base.serialize())


def _schema() -> Iterator[str]:
    for table in TABLES:
        yield _table(table)
        for column in table.own:
            if column.refers and (column.name,) != table.key:
                name = f"{table.name}_{column.name}"
                yield f'create index "{name}" on "{table.name}" ("{column.name}")'
    for table_name, column_name in _SEARCHED.items():
        # Datasette finds the index of a table by these very words.
        content = f'content="{table_name}", content_rowid="id"'
        yield (
            f'create virtual table "{table_name}_fts" using fts5({column_name}, {content}, {_FTS})'
        )
    yield from _VIEWS


def _table(table: Table) -> str:
    lines = [f"  {_column(table, one)}, -- {one.about}" for one in table.own]
    if len(table.key) > 1:
        lines.append(f"  primary key ({', '.join(table.key)})")
    else:
        lines[-1] = lines[-1].replace(", --", " --", 1)
    body = "\n".join(lines)
    return f'create table "{table.name}" (\n  -- {table.about}\n{body}\n)'


def _column(table: Table, column: Column) -> str:
    words = [f'"{column.name}"', "integer" if column.is_number else "text"]
    if table.key == (column.name,):
        words.append("primary key not null")
    elif column.name in table.key:
        words.append("not null")
    if column.refers:
        words.append(f'references "{column.refers}" (id) deferrable initially deferred')
    return " ".join(words)


def _fill(base: sqlite3.Connection, scope: Scope) -> None:
    for table in TABLES:
        names = [one.name for one in table.own]
        places = ", ".join("?" for _ in names)
        columns = ", ".join(f'"{name}"' for name in names)
        base.executemany(
            f'insert into "{table.name}" ({columns}) values ({places})',  # noqa: S608 - our own names
            ([row[name] for name in names] for row in table.rows(scope)),
        )
    for name in _SEARCHED:
        fts = f"{name}_fts"
        base.execute(f"insert into {fts} ({fts}) values ('rebuild')")  # noqa: S608 - our own names
