"""CSV read back: as RFC 4180 has it, no cell a formula, every character as the sources print it."""

import csv
import io
import json
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quay import BUNDLE, NASTY, nasty_library

from dossier.cli.main import main
from dossier.export.csv_tables import pages
from dossier.export.scope import Scope
from dossier.export.tables.cells import guarded, plain


def cells_of(data):
    """The rows of a file as they stand in it, the names of the columns first."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def undone(cell):
    """What README says: one apostrophe less."""
    return cell.removeprefix("'")


def read(scope):
    """The tables by name, each a list of dictionaries, as a program reads them."""
    tables = {}
    for page in pages(scope):
        if page.path.endswith(".csv"):
            head, *rows = cells_of(page.data)
            assert all(len(row) == len(head) for row in rows)
            tables[page.path.removesuffix(".csv")] = [
                dict(zip(head, map(undone, row), strict=True)) for row in rows
            ]
    return tables


def by_id(rows):
    return {row["id"]: row for row in rows}


@pytest.fixture
def library(library_from):
    return library_from(BUNDLE)


@pytest.fixture
def nasty(library_from):
    return library_from(nasty_library())


@pytest.fixture(params=[False, True], ids=["sources", "editor"])
def any_scope(request, shipped, library, nasty):
    return [Scope(one, include_editor=request.param) for one in (shipped, library, nasty)]


def test_every_claim_is_a_row_and_every_quote_of_it(any_scope):
    for scope in any_scope:
        tables = read(scope)
        assert [row["id"] for row in tables["claims"]] == [fact.id for fact in scope.facts]
        assert [row["mark"] for row in tables["claims"]] == [fact.mark for fact in scope.facts]
        quotes = [(row["claim"], row["exact"], row["source"]) for row in tables["quotes"]]
        proofs = [
            (fact.id, one.quote.exact, one.source) for fact in scope.facts for one in fact.proofs
        ]
        assert quotes == proofs


def test_a_quote_stands_where_its_row_says(any_scope):
    for scope in any_scope:
        for row in read(scope)["quotes"]:
            text = scope.library.texts[row["source"]].text
            assert text[int(row["start_offset"]) : int(row["end_offset"])] == row["exact"]
            assert int(row["line"]) == 1 + text[: int(row["start_offset"])].count("\n")


def test_no_cell_is_a_formula(any_scope):
    looks = re.compile(r"[\s\"'“”\x00-\x20\u200b\ufeff]*[=+\-@]")
    for scope in any_scope:
        for page in pages(scope):
            for row in cells_of(page.data) if page.path.endswith(".csv") else ():
                for cell in row:
                    spoken = unicodedata.normalize("NFKC", cell)
                    assert cell.startswith("'") or not looks.match(spoken), cell


@given(
    st.text()
    | st.sampled_from(NASTY)
    | st.builds("{}{}".format, st.text(), st.sampled_from("=+-@'"))
)
def test_what_a_cell_says_is_what_was_said(text):
    assert plain(guarded(text)) == text
    assert undone(guarded(text)) == text


@pytest.mark.parametrize("text", NASTY[:15])
def test_every_form_of_a_formula_is_guarded(text):
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "a=b", "1-1", "Ministry", "“Words”", "2020-05-04", "..", "5%"]
)
def test_what_is_no_formula_stays_as_it_is(text):
    assert guarded(text) == text


def test_the_bytes_are_those_of_the_standard(any_scope):
    for scope in any_scope:
        for page in pages(scope):
            if not page.path.endswith(".csv"):
                continue
            assert page.data.startswith(b"\xef\xbb\xbf")
            out = io.StringIO(newline="")
            csv.writer(out, dialect="excel").writerows(cells_of(page.data))  # CR LF, doubled quotes
            assert out.getvalue().encode("utf-8-sig") == page.data


def test_the_same_again(any_scope):
    for scope in any_scope:
        again = Scope(scope.library, include_editor=scope.include_editor)
        assert list(pages(scope)) == list(pages(again))


def test_every_name_is_kept_to_the_letter(nasty):
    names = [row["name"] for row in read(Scope(nasty))["names"] if row["entry"] == "post"]
    assert names == ["Post", *NASTY[1:]]
    people = by_id(read(Scope(nasty))["people"])
    assert [people[f"p{at}"]["name"] for at in range(len(NASTY))] == NASTY


def test_what_is_stated_stands_apart_from_what_is_attested(library):
    claims = by_id(read(Scope(library))["claims"])
    pilot, master = claims["anna-berg#pilot"], claims["olaf-lund#master"]
    assert (pilot["start_date"], pilot["end_date"]) == ("2019-03-04", "2021-06")
    assert pilot["attested"] == "2020-05-04 2020-05-05"
    assert (pilot["attested_first"], pilot["attested_last"]) == ("2020-05-04", "2020-05-05")
    assert (master["start_date"], master["end_date"]) == ("", "")
    assert master["attested"] == "2020-05-05 2022-02-06"
    days = [row for row in read(Scope(library))["attested"] if row["claim"] == "anna-berg#pilot"]
    assert [(row["date"], row["by_claim"]) for row in days] == [
        ("2020-05-04", "launch#anna-berg"),
        ("2020-05-05", "anna-berg#pilot"),
    ]
    assert days[0]["exact"] == "by the harbour pilot, Anna Berg"


def test_a_claim_says_who_what_and_whose_word(library):
    claims = by_id(read(Scope(library))["claims"])
    guest = claims["launch#olaf-lund"]
    assert (guest["subject_name"], guest["relation"], guest["object_name"]) == (
        "Olaf Lund",
        "participant in",
        "Launch of the ferry",
    )
    assert (guest["basis"], guest["mark"], guest["note"]) == ("inferred", "inferred", "He waved.")
    choir = claims["launch#a-choir"]
    assert (choir["subject"], choir["party"], choir["delegation"]) == ("", "a choir", "the school")
    assert claims["regatta#eve-moe"]["event_status"] == "announced"
    assert claims["anna-berg#born"]["date"] == "1971~"
    assert claims["anna-berg#born"]["date_mark"] == "doubtful"
    assert claims["olaf-lund#succeeded-by-anna-berg"]["date"] == "2022-02-03"
    quote = claims["anna-berg#said-we-sail-at-noon-said"]
    assert quote["quote"] == "- We sail at noon, said Berg."
    assert quote["title"] == "A launch"
    assert (quote["publisher"], quote["published"]) == ("", "2020-05-05")


def test_reported_speech_is_nobody_s_own_words(library):
    quotes = {row["exact"]: row for row in read(Scope(library))["quotes"]}
    direct = quotes["- We sail at noon, said Berg."]
    reported = quotes["Berg said that the fare would stay as it was."]
    assert (direct["speech"], direct["said_by"]) == ("direct", "anna-berg")
    assert (reported["speech"], reported["said_by"]) == ("reported", "")


def test_the_editor_s_word_stays_at_home_unless_asked_for(library):
    tables = read(Scope(library))
    assert all(row["basis"] != "editor" for row in tables["claims"])
    assert tables["tags"] == []
    assert [row["note"] for row in tables["links"]] == [""]
    assert by_id(tables["entries"])["anna-berg"]["summary"] == ""
    assert by_id(tables["posts"])["pilot"]["seats"] == ""
    regatta = by_id(tables["events"])["regatta"]
    assert (regatta["date"], regatta["place"], regatta["status"]) == ("XXXX-08-01", "", "announced")
    assert by_id(tables["events"])["launch"]["place"] == "Oslo"
    tables = read(Scope(library, include_editor=True))
    marks = {row["id"]: row["mark"] for row in tables["claims"] if row["basis"] == "editor"}
    assert set(marks.values()) == {"editor"}
    assert "anna-berg#mayor" in marks
    regatta = by_id(tables["events"])["regatta"]
    assert (regatta["date"], regatta["date_mark"]) == ("2020-08-01", "editor")
    assert (regatta["place"], regatta["place_mark"]) == ("Bergen", "editor")
    assert by_id(tables["sources"])["daily"]["publisher_mark"] == "editor"
    assert {(row["tag"], row["sort"]) for row in tables["tags"]} == {
        ("harbour", "tag"),
        ("ships", "topic"),
    }
    assert by_id(tables["people"])["anna-berg"]["country"] == "NO"
    assert by_id(tables["posts"])["pilot"]["seats"] == "1"


def test_a_name_that_no_text_prints_is_the_editor_s(library):
    names = {row["name"]: row for row in read(Scope(library))["names"]}
    assert (names["Анна Берг"]["mark"], names["Анна Берг"]["language"]) == ("editor", "uk")
    assert names["Berg"]["mark"] == ""
    assert int(names["Anna Berg"]["printed"]) == 3


def test_a_choice_names_the_others_only(library):
    tables = read(Scope(library, ["eve-moe"]))
    assert [row["id"] for row in tables["claims"]] == ["regatta#eve-moe"]
    chosen = {row["id"]: row["is_chosen"] for row in tables["entries"]}
    assert chosen == {"daily": "0", "eve-moe": "1", "regatta": "0"}
    # What has to be known of a source to look a quote up leaves with it.
    assert by_id(tables["sources"])["daily"]["date"] == "2020-05-05"


def test_an_entry_that_is_not_there_is_named_as_missing(library_from):
    library = library_from(
        """\
== people/eve-moe.yaml
name: Eve Moe
tenures:
- {post: nowhere, quotes: [{daily: "Eve Moe, of no known post"}]}
== sources/daily
Eve Moe, of no known post, was there.
"""
    )
    entries = by_id(read(Scope(library))["entries"])
    assert entries["nowhere"]["kind"] == "missing"


def test_the_folder_describes_itself(any_scope):
    for scope in any_scope:
        *files, last = pages(scope)
        package, tables = json.loads(last.data), read(scope)
        assert "apostrophe" in package["description"]
        resources = {one["path"]: one["schema"] for one in package["resources"]}
        for page in files:
            schema = resources[page.path]
            assert [one["name"] for one in schema["fields"]] == cells_of(page.data)[0]
            assert all(one["description"] for one in schema["fields"])
            rows = tables[page.path.removesuffix(".csv")]
            keys = [tuple(row[part] for part in schema["primaryKey"]) for row in rows]
            assert len(set(keys)) == len(keys)
            for lead in schema.get("foreignKeys", ()):
                name, to = lead["fields"], lead["reference"]["resource"]
                known = {one["id"] for one in tables[to]}
                assert {row[name] for row in rows} - {""} <= known


def test_what_is_printed_is_the_table_of_claims_without_a_mark_of_bytes(tmp_path, entries, capsys):
    assert main(["export", "csv", "--entries", str(entries)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("id,kind,subject")
    assert main(["export", "csv", "--entries", str(entries), "-o", str(tmp_path / "out")]) == 0
    written = (tmp_path / "out/claims.csv").read_bytes().decode("utf-8-sig")
    assert written.replace("\r\n", "\n") == out
