"""Tables: which column is which, what a row says, which rows are one person."""

import pytest

TABLE = """\
Full Name;Also known as;Nationality;Date of birth;Position;Organisation;From;To;Website;Shoe size
Anna Berg;A. Berg|Berg, A.;Norway;5 May 1970;Minister;Ministry of Ports;2019;2020-01;https://e.org;38
Anna Berg;;;;Minister;Ministry of Fish;2021;present;;
Bo Dahl;;xx;05/06/1970;;Port Club;;;ftp://x;
;;;;Clerk;;;;;
"""


def tenures(done, id_):
    return [
        (one.post, one.start and one.start.edtf, one.end and one.end.edtf)
        for one in done.library.records[id_].entry.tenures
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_columns_by_their_names(delimiter, end, importing):
    text = TABLE.replace("Berg, A.", "Berg A.").replace(";", delimiter).replace("\n", end)
    done = importing("csv", {"a.csv": b"\xef\xbb\xbf" + text.encode()})
    assert done.code == 0
    assert done.errors() == []
    anna = done.library.records["anna-berg"].entry
    assert [one.name for one in anna.other_names] == ["A. Berg", "Berg A."]
    assert (anna.country, anna.born.edtf, anna.links[0].url) == (
        "NO",
        "1970-05-05",
        "https://e.org",
    )
    # Posts of one name in two bodies are two posts.
    assert tenures(done, "anna-berg") == [
        ("minister", "2019", "2020-01"),
        ("minister-ministry-of-fish", "2021", None),
    ]
    bo = done.library.records["bo-dahl"].entry
    assert [(one.to, one.relation) for one in bo.relations] == [("port-club", "member of")]
    assert done.left() == {
        "a link: no http or https address": 1,
        "column shoe size": 1,
        "country: no country known here": 1,
        "end: no date": 1,
    }
    assert done.wrong() == ["a.csv:4 no date", "a.csv:5 no name"]
    assert [one["what"] for one in done.report["seen"]] == ["rows of one name joined"]


def test_a_column_may_be_assigned(importing):
    text = "Nombre,Cargo\nAnna Berg,Alcaldesa\n"
    assert importing("csv", {"a.csv": text}).wrong() == ["a.csv:1 of another shape"]
    done = importing("csv", {"a.csv": text}, "--map", "nombre=name", "--map", "Cargo=post")
    assert tenures(done, "anna-berg") == [("alcaldesa", None, None)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--map", "name=nam"], "did you mean `name`?"),
        (["--map", "name"], "assigns no column"),
        (["--map", "nme=note"], "no table has a column “nme”"),
    ],
)
def test_a_wrong_assignment_is_refused(words, said, importing):
    done = importing("csv", {"a.csv": "name\nAnna Berg\n"}, *words)
    assert (done.code, done.report) == (2, {})
    assert said in done.said
    assert len(done.library) == 0


def test_rows_of_one_name_are_told_apart_by_what_contradicts(importing):
    said = ("1970,NO,A", "1980,,B", ",SE,C", "1970,,D")
    rows = "name,born,country,post\n" + "".join(f"Anna Berg,{one}\n" for one in said)
    done = importing("csv", {"a.csv": rows})
    assert tenures(done, "anna-berg") == [("a", None, None), ("d", None, None)]
    assert tenures(done, "anna-berg-2") == [("b", None, None), ("c", None, None)]
    again = importing("csv", {"a.csv": rows})
    assert again.report["entries"] == []


def test_an_id_says_who_a_row_is_about(importing):
    rows = "id,name,post\n1,Anna Berg,A\n2,Anna Berg,B\n1,Anna Berg,C\n1,Bo Dahl,D\n"
    done = importing("csv", {"a.csv": rows})
    assert tenures(done, "anna-berg") == [("a", None, None), ("c", None, None)]
    assert tenures(done, "anna-berg-2") == [("b", None, None)]
    assert done.wrong() == ["a.csv:5 an id twice"]
    assert "bo-dahl" not in done.library.records


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        (b"name\nAnna\nJos\xe9\n", "a.csv:3 cannot be read"),
        (b'name\nAnna Berg\n"Bo\n', "a.csv:3 cannot be read"),
        (b"name\nAnna Berg\rBo Dahl\n", "a.csv:2 cannot be read"),
        (b"name\nAnna\x00Berg\n", "a.csv:2 characters that nobody sees"),
        (b"name,name\nAnna Berg,x\n", "a.csv:1 a column twice"),
        (b"name\nAnna Berg,x\n", "a.csv:2 of another shape"),
        (b"born\n1970\n", "a.csv:1 of another shape"),
    ],
)
def test_what_is_no_table_is_named(data, wrong, importing):
    assert wrong in importing("csv", {"a.csv": data}).wrong()


def test_more_of_one_name_than_are_compared_are_each_their_own(importing):
    rows = "name,born\n" + "".join(f"Anna Berg,{year}\n" for year in range(1000, 1120))
    done = importing("csv", {"a.csv": f"{rows}Anna Berg,1005\nAnna Berg,1119\n"})
    assert len(done.report["entries"]) == 120
    assert done.errors() == []
    assert done.library.records["anna-berg-120"].entry.born.edtf == "1119"
