"""Nodes to typed entries: every field of every kind, and every mistake of a file at once."""

import json

import msgspec
import pytest

from dossier.core.format.decode import decode
from dossier.core.format.entries import ENTRY_TYPE
from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Mapping, Sequence
from dossier.core.format.shapes import fields
from dossier.files.reader import read

QUOTE = """{source: daily, exact: a b c, prefix: x, suffix: y, said_by: bo, as_of: {edtf: 2024}}"""
DATE = f"""
    edtf: 2024-08-20
    printed: XXXX-08-20
    original: the 20th day of August
    basis: editor
    note: No year.
    quotes: [{QUOTE}]
    earliest: 2024-08-19
    latest: 2024-08-21
"""
CLAIM = f"quotes: [{QUOTE}], basis: inferred, status: conflict, note: Perhaps."
COMMON = f"""
other_names:
  - {{name: Anna, use: short, language: nb, note: among friends}}
summary: A reporter.
tags: [press, "2024"]
country: NO
relations:
  - {{to: bo, relation: friend of, reverse: friend of, start: {{edtf: 2020}},
     end: {{edtf: 2022}}, date: {{edtf: 2021}}, {CLAIM}}}
distinct_from:
  - {{id: anna-berg-judge, note: a judge}}
links:
  - {{url: "https://example.org", note: her page}}
former_ids: [a-berg]
note: Done.
"""
FULL = {
    Kind.PERSON: f"""
name: Anna Berg
{COMMON}
born: {{edtf: 1970}}
died: {{edtf: 2030}}
tenures:
  - post: editor
    start: {DATE.replace("    ", "      ")}
    end: {{edtf: 2025}}
    context: acting
    quotes: [{QUOTE}]
    basis: stated
    status: work_needed
    note: Ask.
statements:
  - {{source: daily, exact: a b, prefix: x, suffix: y, speech: reported, event: talks,
     about: bo, as_of: {{edtf: 2024}}, {CLAIM}}}
""",
    Kind.OFFICE: f"""
name: Editor
{COMMON}
type: post
part_of: {{id: daily-news, {CLAIM}}}
seats: 2
start: {{edtf: 1990}}
end: {{edtf: 2031}}
""",
    Kind.EVENT: f"""
name: Talks
{COMMON}
type: talks
date: {DATE}
place: Oslo
status: held
part_of: {{id: all-talks, {CLAIM}}}
topics: [peace]
participants:
  - {{person: bo, role: guest, delegation: Norway, as: editor, {CLAIM}}}
  - {{office: daily-news, {CLAIM}}}
  - {{party: the hosts, {CLAIM}}}
quotes: [{QUOTE}]
""",
    Kind.SOURCE: f"""
title: Talks begin
{COMMON}
publisher: {{name: Daily News, basis: editor, note: So it looks, quotes: [{QUOTE}]}}
author: {{name: Cy Dahl}}
date: {{edtf: 2024-08-20}}
as_of: {{edtf: 2024-08-19}}
url: http://example.org/a
retrieved: {{edtf: 2024-08-21}}
language: en
text: talks.txt
sha256: {"0f" * 32}
original: {{file: talks.html, sha256: {"0e" * 32}}}
boilerplate: [{{lines: 1-3, note: a teaser}}]
left_out: [{{exact: It rained., note: the weather}}]
""",
}


def plain(node):
    """A node as dictionaries, lists and strings: what was typed."""
    if isinstance(node, Mapping):
        return {key: plain(value) for key, (_, value) in node.items.items()}
    return [plain(one) for one in node.items] if isinstance(node, Sequence) else node.value


def decoded(kind, text):
    document, found = read(text, "p")
    assert found == []
    found = decode(kind, "an-id", document, "p")
    return found.entry, found.problems, found.document


@pytest.mark.parametrize("kind", Kind)
def test_what_was_typed_comes_out_again(kind):
    entry, problems, document = decoded(kind, FULL[kind])
    assert problems == ()
    typed = plain(document.root)
    if "seats" in typed:
        typed["seats"] = int(typed["seats"])
    assert json.loads(msgspec.json.encode(entry)) == typed


def test_the_full_examples_use_every_field_of_every_part():
    used = {}

    def walk(part, node):
        assert isinstance(node, Mapping), part
        used.setdefault(part, set()).update(node.items)
        for key, (_, value) in node.items.items():
            shape = fields(part)[key].shape
            inner = shape.items or shape
            if inner.part:
                for one in value.items if shape.items else [value]:
                    walk(inner.part, one)

    for kind in Kind:
        walk(ENTRY_TYPE[kind], decoded(kind, FULL[kind])[2].root)
    assert {part: set(fields(part)) for part in used} == used


def test_short_forms_stand_for_long_ones():
    entry, problems, _ = decoded(
        Kind.EVENT,
        "name: Talks\nother_names: [Meeting]\nlinks: [http://example.org]\n"
        "date: 2024-08-20\npart_of: all-talks\n",
    )
    assert problems == ()
    assert entry.other_names[0].name == "Meeting"
    assert entry.links[0].url == "http://example.org"
    assert entry.date.edtf == "2024-08-20"
    assert entry.part_of.id == "all-talks"


def test_a_publisher_may_be_a_name_alone_and_so_may_a_namesake():
    text = f"title: A\nsha256: {'0f' * 32}\npublisher: Daily\ndistinct_from: [weekly]\n"
    entry, problems, _ = decoded(Kind.SOURCE, text)
    assert problems == ()
    assert (entry.publisher.name, entry.publisher.basis) == ("Daily", None)
    assert entry.distinct_from[0].id == "weekly"


@pytest.mark.parametrize(
    "typed",
    ["NO", "no", "12:30", "010", "1e3", ".inf", "true", "2024-08-20", "0x10", "nulls", "nil"],
)
def test_text_stays_what_was_typed(typed):
    entry, problems, _ = decoded(Kind.PERSON, f"name: {typed}\ntags: [{typed}]\nnote: {typed}\n")
    assert problems == ()
    assert (entry.name, entry.tags, entry.note) == (typed, (typed,), typed)


def test_every_mistake_of_a_file_is_reported_at_once_each_in_its_place():
    entry, problems, _ = decoded(
        Kind.PERSON,
        """\
name: [Anna]
sumary: A reporter.
country: Norway
tags: press
tenures:
  - post: The Editor
    quotes:
      - {source: daily, exact: "", as_of: 20.8.2024}
      - words
  - {context: acting}
links: [ftp://example.org]
former_ids: [A]
note:
""",
    )
    found = [(one.place.line, one.place.column, one.rule.code) for one in problems]
    assert sorted(found) == [
        (1, 7, "S102"),
        (2, 1, "S101"),
        (3, 10, "S104"),
        (4, 7, "S102"),
        (6, 11, "S106"),
        (8, 32, "S105"),
        (8, 43, "S107"),
        (9, 9, "S102"),
        (10, 5, "S103"),
        (11, 9, "S104"),
        (12, 14, "S106"),
        (13, 6, "S105"),
    ]
    assert all(one.hint for one in problems)
    assert entry.name == "an-id"
    assert entry.tenures == ()


def test_what_is_right_survives_what_is_wrong_beside_it():
    entry, problems, document = decoded(
        Kind.PERSON,
        "name: Anna\ntags: [press, {a: b}, media]\ntenures:\n"
        "  - {post: Bad Id, note: lost}\n  - {post: editor, note: kept}\n",
    )
    assert len(problems) == 2
    assert entry.tags == ("press", "media")
    assert [tenure.note for tenure in entry.tenures] == ["kept"]
    # One index serves the entry and its nodes: the place of the kept tenure is its own.
    assert document.place(("tenures", 0)) == (5, 5)
    assert document.place(("tags", 1)) == (2, 23)


@pytest.mark.parametrize("kind", Kind)
def test_an_empty_entry_is_still_an_entry(kind):
    entry, problems, _ = decoded(kind, "{}")
    assert {one.rule.code for one in problems} == {"S103"}
    assert entry.lead == "an-id"


@pytest.mark.parametrize("seats", ["0", "-1", "1.0", "one", "true", "1e3", "٣", '"2"', "[1]"])
def test_a_number_is_a_whole_number_from_one(seats):
    entry, (problem,), _ = decoded(Kind.OFFICE, f"name: A\ntype: post\nseats: {seats}\n")
    assert entry.seats is None
    assert (problem.rule.code, problem.place.line, problem.place.column) == ("S102", 3, 8)


SHORT = """\
name: Anna
tenures:
- post: editor
  quotes:
  - daily-news: "Anna is the editor"
  - weekly: ["Anna, editor,", "edited by Anna"]
  - {source: monthly, exact: ["Anna edits", "editor Anna"], said_by: bo}
  - {source: yearly, exact: "the editor, Anna"}
"""


def test_one_key_is_short_for_a_quote_and_a_list_for_several():
    entry, problems, document = decoded(Kind.PERSON, SHORT)
    assert problems == ()
    (tenure,) = entry.tenures
    assert [(one.source, one.exact, one.said_by) for one in tenure.quotes] == [
        ("daily-news", "Anna is the editor", None),
        ("weekly", "Anna, editor,", None),
        ("weekly", "edited by Anna", None),
        ("monthly", "Anna edits", "bo"),
        ("monthly", "editor Anna", "bo"),
        ("yearly", "the editor, Anna", None),
    ]
    places = [document.place(("tenures", 0, "quotes", index, "exact")) for index in range(6)]
    assert places == [(5, 17), (6, 14), (6, 31), (7, 31), (7, 45), (8, 29)]
    sources = [document.place(("tenures", 0, "quotes", index, "source")) for index in range(6)]
    assert sources == [(5, 5), (6, 5), (6, 5), (7, 14), (7, 14), (8, 14)]


def test_what_is_wrong_in_a_short_quote_is_told_at_its_place():
    text = 'name: A\ntenures:\n- post: p\n  quotes:\n  - daily: ["", [x], right]\n  - weekly: []\n'
    entry, problems, document = decoded(Kind.PERSON, text)
    assert [(one.place.line, one.place.column, one.rule.code) for one in problems] == [
        (5, 13, "S105"),
        (5, 17, "S102"),
        (6, 13, "S102"),
    ]
    assert [one.exact for one in entry.tenures[0].quotes] == ["right"]
    quotes = document.node(("tenures", 0, "quotes"))
    assert document.is_cut_short(quotes)


def test_a_document_is_left_as_it_is():
    document, _ = read(SHORT, "p")
    before = plain(document.root)
    decode(Kind.PERSON, "an-id", document, "p")
    assert plain(document.root) == before
    assert document.read_as == {}


@pytest.mark.parametrize("value", ["a", "[a]", "{a: b}", "'  '", "", "[[a]]", "[{a: [b]}]"])
@pytest.mark.parametrize("kind", Kind)
def test_any_value_in_any_field_is_decoded_or_reported(kind, value):
    for key in fields(ENTRY_TYPE[kind]):
        lead = "" if key in {"name", "title"} else f"{ENTRY_TYPE[kind].lead_field}: A\n"
        entry, _, _ = decoded(kind, f"{lead}{key}: {value}\n")
        assert entry.lead
