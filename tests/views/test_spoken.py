"""Reported speech is the source's telling: nowhere is it shown as the speaker's own words."""

import json

import pytest

from dossier.core.search.passages import passages
from dossier.views.backlinks import backlinks
from dossier.views.card import card
from dossier.views.cite import cite, to_footnote, to_json, to_markdown, to_text
from dossier.views.labels import describe
from dossier.views.resolved import resolved
from dossier.views.timeline import timeline

WORDS = "He noted that the harbour was closed."
LIBRARY = f"""\
== people/anna-berg.yaml
name: Anna Berg
statements:
  - {{source: daily, exact: "{WORDS}", speech: reported, event: talks, about: harbour}}
  - {{source: daily, exact: "The harbour is open.", about: harbour}}
== offices/harbour.yaml
name: Harbour
type: body
== events/talks.yaml
name: Talks
date: 2024-08-20
note: Known.
== sources/daily.txt
{WORDS} “The harbour is open.”
== sources/daily.yaml
title: The daily
date: 2024-08-21
sha256: SHA256
"""


@pytest.fixture
def library(library_from):
    library = library_from(LIBRARY)
    assert library.problems == ()
    return library


@pytest.fixture
def claim(library):
    (reported, _) = library.records["anna-berg"].claims
    return reported


def everything_shown(library, claim):
    """Every text in which the statement is told as the speaker's, in whatever view."""
    for id_ in ("anna-berg", "talks", "harbour", "daily"):
        yield from (row.text for row in card(library, library.records[id_]).rows)
    yield from (one.row.text for one in timeline(library))
    yield describe(library, claim)
    citation = cite(library, claim)
    yield citation.says
    yield next(to_text(citation))
    yield next(to_markdown(citation))


def test_it_stands_in_no_quotation_marks(library, claim):
    shown = [text for text in everything_shown(library, claim) if WORDS in text]
    assert len(shown) > 7
    assert all(f"reported: {WORDS}" in text and f"“{WORDS}" not in text for text in shown)


def test_direct_speech_does(library):
    direct = library.records["anna-berg"].claims[1]
    assert describe(library, direct) == "Anna Berg: “The harbour is open.”"


def test_the_passage_is_a_quotation_of_the_article_still(library, claim):
    citation = cite(library, claim)
    assert to_footnote(citation).startswith(
        f"[^anna-berg-said-he-noted-that-the-harbour]: “{WORDS}”, “The daily”, 2024-08-21"
    )
    assert "Anna" not in to_footnote(citation)


def test_scripts_are_told_which_it_is(library, claim):
    assert to_json(cite(library, claim))["speech"] == "reported"
    own = json.loads(json.dumps(resolved(library, library.records["anna-berg"])))
    assert [one["speech"] for one in own["statements"]] == ["reported", "direct"]
    assert own["statements"][0]["about_name"] == "Harbour"
    fields = {one.text: one.field for one in passages(library) if one.claim}
    assert fields == {WORDS: "reported", "The harbour is open.": "statement"}


class TestWhatItIsAbout:
    def test_the_speaker_says_on_which_occasion_and_about_what(self, library):
        (section,) = (
            one
            for one in card(library, library.records["anna-berg"]).sections
            if one.key == "statements"
        )
        assert [(row.detail, row.target) for row in section.rows] == [
            ("on Talks, about Harbour", "talks"),
            ("about Harbour", "harbour"),
        ]

    def test_and_the_entry_spoken_of_lists_it(self, library):
        (section,) = (
            one
            for one in card(library, library.records["harbour"]).sections
            if one.key == "spoken_of"
        )
        assert [(row.date, row.text, row.target) for row in section.rows] == [
            ("2024-08-20", f"Anna Berg: reported: {WORDS}", "anna-berg"),
            ("2024-08-21", "Anna Berg: “The harbour is open.”", "anna-berg"),
        ]
        (link,) = backlinks(library, "harbour")
        assert (link.label, link.count) == ("spoken of", 2)

    def test_for_scripts_too(self, library):
        own = resolved(library, library.records["harbour"])
        assert [one["person"] for one in own["spoken_of"]] == ["anna-berg"] * 2
