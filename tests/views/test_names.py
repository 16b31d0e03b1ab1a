"""Every form of a name, and where the texts print it."""

import pytest

from dossier.views.names import names, names_json

ENTRIES = """\
== people/anna-berg.yaml
name: Anna Berg
other_names:
  - Berg
  - {name: Анна Берґ, use: native, language: uk}
  - {name: Ana Berg, use: misprint, note: So printed in Oslo.}
== offices/editor.yaml
name: Editor of the Daily News
other_names: [Editor]
type: post
== sources/daily
Anna Berg came. Berg spoke, and
Ana Berg left; Berg is the Editor of the Daily News.
== sources/weekly
ANNA BERG IN OSLO
"""


@pytest.fixture
def library(library_from):
    return library_from(ENTRIES)


def rows(library, id_):
    return [(row.text, row.detail, str(row.signs)) for row in names(library, library.records[id_])]


def test_each_form_with_the_lines_that_print_it(library):
    assert rows(library, "anna-berg") == [
        (
            "Anna Berg",
            "the form we lead with; printed in daily line 1; weekly line 1",
            "2 src",
        ),
        ("Berg", "printed in daily lines 1, 2", "1 src"),
        ("Анна Берґ", "native, uk; printed nowhere", "✎"),
        ("Ana Berg", "misprint, So printed in Oslo.; printed in daily line 2", "1 src"),
    ]


def test_overlapping_forms_count_once_and_the_longest_wins(library):
    assert [row[1] for row in rows(library, "editor")] == [
        "the form we lead with; printed in daily line 2",
        "printed only within longer names",
    ]
    _, berg, *_ = names(library, library.records["anna-berg"])
    assert len(berg.printed) == 2  # not the two inside “Anna Berg” and “Ana Berg”


def test_the_title_of_a_source_is_no_name(library):
    assert rows(library, "daily") == []


def test_places_as_json(library):
    _, berg, native, _ = names_json(library, library.records["anna-berg"])
    text = library.texts["daily"].text
    assert berg["name"] == "Berg"
    assert [text[one["start"] : one["end"]] for one in berg["printed"]] == ["Berg", "Berg"]
    assert [one["line"] for one in berg["printed"]] == [1, 2]
    assert native == {"name": "Анна Берґ", "printed": []}
