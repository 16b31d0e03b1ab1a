"""SQLite read back: its keys hold, and Datasette shows, joins, filters and searches it."""

import sqlite3
from contextlib import closing

import pytest
from quay import BUNDLE, NASTY, nasty_library

from dossier.cli.main import main
from dossier.export.scope import Scope
from dossier.export.sqlite import pages


def write(scope, path):
    (page,) = pages(scope)
    path.write_bytes(page.data)
    return path


def rows(path, sql, *values):
    with closing(sqlite3.connect(path)) as base:
        return base.execute(sql, values).fetchall()


@pytest.fixture
def library(library_from):
    return library_from(BUNDLE)


@pytest.fixture(params=[False, True], ids=["sources", "editor"])
def any_scope(request, shipped, library, library_from):
    nasty = library_from(nasty_library())
    return [Scope(one, include_editor=request.param) for one in (shipped, library, nasty)]


def test_the_file_is_whole_and_its_keys_hold(any_scope, tmp_path):
    for scope in any_scope:
        path = write(scope, tmp_path / "x.sqlite")
        assert rows(path, "pragma integrity_check") == [("ok",)]
        assert rows(path, "pragma foreign_key_check") == []
        # Each compares an index with the table it is of, and raises if they differ.
        rows(path, "insert into names_fts (names_fts, rank) values ('integrity-check', 1)")
        rows(path, "insert into quotes_fts (quotes_fts, rank) values ('integrity-check', 1)")


def test_every_claim_with_every_quote_and_every_character(any_scope, tmp_path):
    for scope in any_scope:
        path = write(scope, tmp_path / "x.sqlite")
        claims = rows(path, "select id, mark from claims order by rowid")
        assert claims == [(fact.id, fact.mark or None) for fact in scope.facts]
        quotes = rows(
            path, "select claim, exact, source, start_offset, line from quotes order by id"
        )
        assert quotes == [
            (fact.id, one.quote.exact, one.source, one.found.start, one.line)
            for fact in scope.facts
            for one in fact.proofs
        ]
        assert len(rows(path, "select * from evidence")) == sum(
            max(len(fact.proofs), 1) for fact in scope.facts
        )


def test_nothing_in_a_name_reaches_the_schema(library_from, tmp_path):
    path = write(Scope(library_from(nasty_library())), tmp_path / "x.sqlite")
    found = rows(path, "select name from names where entry = 'post' order by n")
    assert [name for (name,) in found] == ["Post", *NASTY[1:]]


def test_the_same_bytes_again(any_scope):
    for scope in any_scope:
        again = Scope(scope.library, include_editor=scope.include_editor)
        assert list(pages(scope)) == list(pages(again))


def test_a_question_over_time_is_answered_as_the_sources_do(library, tmp_path):
    path = write(Scope(library), tmp_path / "x.sqlite")
    assert rows(
        path,
        "select person_name, start_date, end_date, attested, context from holders"
        " where post in ('pilot', 'master') order by post",
    ) == [
        ("Olaf Lund", None, None, "2020-05-05 2022-02-06", None),
        ("Anna Berg", "2019-03-04", "2021-06", "2020-05-04 2020-05-05", "acting"),
    ]
    assert rows(
        path,
        "select attested.date, quotes.exact from attested join quotes"
        " on quotes.claim = attested.by_claim and quotes.n = attested.by_quote"
        " where attested.claim = 'anna-berg#pilot' order by attested.n",
    ) == [
        ("2020-05-04", "by the harbour pilot, Anna Berg"),
        ("2020-05-05", "the harbour pilot, Anna Berg"),
    ]


def test_the_editor_s_word_stays_at_home_unless_asked_for(library, tmp_path):
    for included in (False, True):
        scope = Scope(library, include_editor=included)
        path = write(scope, tmp_path / "x.sqlite")
        found = rows(path, "select id from claims where basis = 'editor' and mark = 'editor'")
        assert (("anna-berg#mayor",) in found) is included
        assert rows(path, "select count(*) from claims where basis = 'editor'")[0][0] == len(found)
        assert bool(rows(path, "select 1 from tags")) is included


def test_it_is_no_text_to_print(entries, tmp_path, capsys):
    assert main(["export", "sqlite", "--entries", str(entries)]) == 2
    assert "-o FILE.sqlite" in capsys.readouterr().err
    path = tmp_path / "x.sqlite"
    assert main(["export", "sqlite", "--entries", str(entries), "-o", str(path)]) == 0
    assert rows(path, "select count(*) from claims")[0][0] > 100


@pytest.fixture
def datasette():
    """Opens a file in Datasette."""
    from datasette.app import Datasette  # noqa: PLC0415 - heavy

    return lambda path: Datasette([str(path)])


async def asked(datasette, path):
    answer = await datasette.client.get(path)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_datasette_shows_the_tables_with_their_keys(datasette, shipped, tmp_path):
    scope = Scope(shipped)
    opened = datasette(write(scope, tmp_path / "kb.sqlite"))
    database = await asked(opened, "/kb.json")
    tables = {one["name"]: one for one in database["tables"] if not one["hidden"]}
    assert tables["claims"]["count"] == len(scope.facts)
    assert tables["claims"]["primary_keys"] == ["id"]
    assert {one["column"] for one in tables["quotes"]["foreign_keys"]["outgoing"]} == {
        "claim",
        "source",
        "said_by",
    }
    assert tables["names"]["fts_table"] == "names_fts"
    assert {one["name"] for one in database["views"]} == {"evidence", "holders"}


async def test_datasette_names_whom_a_claim_is_about(datasette, shipped, tmp_path):
    opened = datasette(write(Scope(shipped), tmp_path / "kb.sqlite"))
    found = await asked(
        opened, "/kb/claims.json?kind=tenure&subject=rustem-umerov&_labels=on&_shape=objects"
    )
    (post, *_) = found["rows"]
    assert post["subject"] == {"value": "rustem-umerov", "label": "Rustem Umerov"}
    assert post["object"]["label"] == "Minister of Defence of Ukraine"


async def test_datasette_searches_names_in_any_script_and_quotes(datasette, shipped, tmp_path):
    opened = datasette(write(Scope(shipped), tmp_path / "kb.sqlite"))
    found = await asked(opened, "/kb/names.json?_search=Умєров&_shape=array")
    assert {one["entry"] for one in found} == {"rustem-umerov"}
    found = await asked(opened, "/kb/names.json?_search=Umerov&_shape=array")
    assert "Rüstem Ümerov" in {one["name"] for one in found}
    found = await asked(opened, "/kb/quotes.json?_search=ceasefire&_shape=array&_size=max")
    assert found
    assert all("ceasefire" in one["exact"].lower() for one in found)


async def test_datasette_answers_a_query_with_the_evidence(datasette, shipped, tmp_path):
    opened = datasette(write(Scope(shipped), tmp_path / "kb.sqlite"))
    sql = "select exact,title,line from evidence where claim=:claim order by n"
    claim = "rustem-umerov%23minister-of-defence-ukraine"
    found = await asked(opened, f"/kb.json?sql={sql}&claim={claim}&_shape=array")
    assert [one["exact"] for one in found] == [
        one.quote.exact for one in Scope(shipped).fact(claim.replace("%23", "#")).proofs
    ]
    assert all(one["title"] and one["line"] for one in found)
    page = await opened.client.get("/kb/evidence?_size=3")
    assert page.status_code == 200
