"""The harvest of an article, as sections of its card."""

from dataclasses import replace

import pytest

from dossier.core.evidence.harvest import harvest
from dossier.views.evidence import evidence
from dossier.views.harvested import harvested, share_label

ENTRIES = """\
== people/anna-berg.yaml
name: Anna Berg
other_names: [Berg]
statements: [{source: daily, exact: "We are ready."}]
== sources/daily
Anna Berg said: We are ready. Berg and
Bo Lundqvist met Anna Bergh in Oslo again.
"""


@pytest.fixture
def library(library_from):
    return library_from(ENTRIES)


def sections(library):
    return {section.key: section for section in harvested(library, "daily")}


def test_the_share_is_told_even_where_all_is_used(library):
    assert [row.text for row in sections(library)["harvest"].rows] == [
        "15% of the text, 1 of 2 sentences"
    ]


@pytest.mark.parametrize(
    ("share", "label"), [(1.0, "100%"), (0.9999, "99%"), (0.5, "50%"), (0.0, "0%")]
)
def test_only_all_of_it_is_a_hundred_percent(library, share, label):
    found = replace(harvest(library, "daily"), share=share)
    assert share_label(found).startswith(f"{label} of")


def test_who_is_named_leads_to_the_entry_and_shows_the_places(library):
    (row,) = sections(library)["named"].rows
    assert (row.text, row.detail, row.target) == ("Anna Berg", "“Anna Berg”; “Berg”", "anna-berg")
    assert [(one.exact, one.line) for one in evidence(library, row)] == [
        ("Anna Berg", 1),
        ("Berg", 1),
    ]


def test_names_of_no_entry_and_whose_twin_they_are(library):
    rows = sections(library)["unknown"].rows
    assert [(row.text, row.detail, row.target) for row in rows] == [
        ("Bo Lundqvist", "", None),
        ("Anna Bergh", "sounds like “Anna Berg” (Anna Berg)", "anna-berg"),
    ]


def test_sentences_nothing_rests_on(library):
    (row,) = sections(library)["unused"].rows
    assert row.text == "Bo Lundqvist met Anna Bergh in Oslo again."
    assert [one.line for one in evidence(library, row)] == [2]


def test_a_source_without_its_text_has_no_such_sections(library_from):
    library = library_from("== sources/daily.yaml\ntitle: A day\nsha256: SHA256\n")
    assert list(harvested(library, "daily")) == []
