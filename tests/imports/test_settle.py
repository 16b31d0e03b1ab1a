"""Who is who: ids, what is there already, what leads nowhere."""

import json

import pytest


def persons(*names, **more):
    return json.dumps(
        {"persons": [{"id": str(number), "name": name} | more for number, name in enumerate(names)]}
    )


def ids(done):
    return [one["id"] for one in done.report["entries"]]


def test_an_id_is_made_of_a_name_in_any_script(importing):
    names = ["Anna Berg", "Рустем Умєров", "李強", "محمد", "🙂 x", "Anna Berg", "Łódź-Ø"]
    done = importing("popolo", {"a.json": persons(*names)})
    assert done.code == 0
    assert done.errors() == []
    found = ids(done)
    assert found[0] == "anna-berg"
    assert found[1] == "rustem-umierov"
    assert found[5] == "anna-berg-2"
    assert len(set(found)) == len(names)


def test_the_same_file_twice_writes_nothing_the_second_time(importing):
    first = importing("popolo", {"a.json": persons("Anna Berg", "Anna Berg")})
    second = importing("popolo", {"a.json": persons("Anna Berg", "Anna Berg", "Bo Dahl")})
    assert ids(first) == ["anna-berg", "anna-berg-2"]
    assert (ids(second), second.report["known"]) == (["bo-dahl"], ["anna-berg", "anna-berg-2"])
    third = importing("popolo", {"b.json": persons("Anna Berg")})
    assert (third.code, ids(third)) == (0, [])
    assert "all of it is here already" in third.said


def test_an_id_of_somebody_else_is_not_taken_for_the_same(importing):
    importing("popolo", {"a.json": persons("Anna Berg")})
    other = importing("popolo", {"b.json": persons("Bo Dahl")})
    assert ids(other) == ["bo-dahl"]
    assert "has the id of `anna-berg`" in other.report["seen"][0]["message"]
    # Both are known from now on.
    assert ids(importing("popolo", {"c.json": persons("Bo Dahl")})) == []
    assert ids(importing("popolo", {"c.json": persons("Anna Berg")})) == []


def test_one_of_the_same_name_is_told_of_and_never_written_over(importing):
    importing("csv", {"a.csv": "name,note\nAnna Berg,mine\n"})
    done = importing("popolo", {"a.json": persons("ANNA BERG", birth_date="1970")})
    assert ids(done) == ["anna-berg-2"]
    (seen,) = done.report["seen"]
    assert "`dossier merge anna-berg anna-berg-2` joins them" in seen["message"]
    assert "mine" in done.yaml("anna-berg")
    assert "1970" not in done.yaml("anna-berg")


def test_what_is_new_links_to_what_was_imported_before(importing):
    body = {"id": "b", "name": "Harbour Council"}
    anna = {"id": "1", "name": "Anna Berg", "memberships": [{"organization_id": "b", "role": "x"}]}
    bo = anna | {"id": "2", "name": "Bo Dahl"}
    importing("popolo", {"a.json": json.dumps({"persons": [anna], "organizations": [body]})})
    done = importing("popolo", {"b.json": json.dumps({"persons": [bo], "organizations": [body]})})
    assert ids(done) == ["bo-dahl"]
    assert done.library.records["bo-dahl"].entry.tenures[0].post == "x-of-harbour-council"


def test_the_same_bytes_whatever_the_library_was(importing):
    done = importing("popolo", {"a.json": persons("Anna Berg", "Bo Dahl")})
    first = {one["path"]: done.yaml(one["id"]) for one in done.report["entries"]}
    for path in first:
        (done.library_root / path).unlink()
    again = importing("popolo", {"a.json": persons("Anna Berg", "Bo Dahl")})
    assert {one["path"]: again.yaml(one["id"]) for one in again.report["entries"]} == first


def test_a_circle_is_cut_once_and_named(importing):
    bodies = [
        {"id": str(number), "name": f"Body {number}", "parent_id": str((number + 1) % 3)}
        for number in range(3)
    ]
    selfish = {"id": "9", "name": "Body 9", "parent_id": "9"}
    done = importing("popolo", {"a.json": json.dumps({"organizations": [*bodies, selfish]})})
    assert done.errors() == []
    assert done.wrong() == ["a.json:1 leads nowhere", "a.json:1 a circle"]
    parts = [done.library.records[f"body-{number}"].entry.part_of for number in range(3)]
    assert [one and one.id for one in parts] == ["body-1", "body-2", None]


def test_an_id_twice_is_one_entry_if_the_name_is_the_same(importing):
    some = [
        {"id": "1", "name": "Anna Berg", "birth_date": "1970"},
        {"id": "1", "name": "anna berg", "death_date": "2020", "birth_date": "1971"},
        {"id": "1", "name": "Bo Dahl"},
    ]
    done = importing("popolo", {"a.json": json.dumps({"persons": some})})
    anna = done.library.records["anna-berg"].entry
    assert (anna.born.edtf, anna.died.edtf) == ("1970", "2020")
    assert [one["what"] for one in done.report["wrong"]] == [
        "an id twice",
        "two values",
        "an id twice",
    ]
    assert "bo-dahl" not in done.library.records


@pytest.mark.parametrize("name", ["", " ", "null", "—", "\u200b"])
def test_nobody_without_a_name_comes_in(name, importing):
    done = importing("popolo", {"a.json": persons("Anna Berg", name)})
    assert len(done.report["entries"]) == 1 + (name == "null")
    assert ("a.json:1 no name" in done.wrong()) is (name != "null")
    assert done.errors() == []
