"""Passages numbered and told once, in the text of `show` and in Markdown."""

import pytest
from libraries import load_library

from dossier.views.brief import brief
from dossier.views.card import card
from dossier.views.evidence import evidence
from dossier.views.footnotes import Footnotes
from dossier.views.rows import each_claim_once

BUNDLE = """\
== people/anna-berg.yaml
name: Anna *Berg*
statements:
- {source: daily, exact: We are ready., event: talks}
- {source: daily, exact: Berg said she was glad., speech: reported}
== people/bo-lund.yaml
name: Bo Lund
== events/talks.yaml
name: Talks
type: talks
status: held
date: {edtf: "2024-08-20", quotes: [{source: daily, exact: "Talks of 20 August 2024 with Bo Lund"}]}
quotes:
- {source: daily, exact: "Talks of 20 August 2024 with Bo Lund"}
participants:
- person: anna-berg
  quotes:
  - {source: daily, exact: "Anna Berg spoke"}
  - {source: daily, exact: "We are ready."}
- person: bo-lund
  quotes:
  - {source: daily, exact: "Talks of 20 August 2024 with Bo Lund"}
  - {source: daily, exact: "Bo Lund spoke never"}
== sources/daily
Talks of 20 August 2024 with Bo Lund.
Anna Berg spoke: We are ready. Berg said she was glad.
"""


@pytest.fixture
def library(tmp_path):
    return load_library(tmp_path, BUNDLE)


def noted(library, id_):
    shown = card(library, library.records[id_])
    return shown, Footnotes(library, shown.rows)


def test_each_passage_has_one_number(library):
    shown, notes = noted(library, "talks")
    words = [one.shown.exact for one in notes.notes]
    assert len(words) == len(set(words)) == 4
    assert [one.number for one in notes.notes] == [1, 2, 3, 4]
    of = {row.key: [one.number for one in notes.of(row)] for row in shown.rows}
    assert of["talks#date"] == [1]
    assert of["talks#event"] == [1]
    assert of["talks#bo-lund"][0] == 1
    assert sorted({number for found in of.values() for number in found}) == [1, 2, 3, 4]


def test_every_quote_of_every_row_is_numbered(library):
    for id_ in library.records:
        shown, notes = noted(library, id_)
        told = {one.number: one.shown.exact for one in notes.notes}
        for row in shown.rows:
            given = {one.exact for one in evidence(library, row)} if row.quotes else set()
            assert {told[one.number] for one in notes.of(row)} == given, row.key


def test_whose_words_they_are(library):
    _, notes = noted(library, "anna-berg")
    said = {one.shown.exact: one.byline for one in notes.notes}
    assert said["We are ready."].startswith("Anna *Berg*, reported by ")
    # The source's telling of what she said is the source's words.
    assert not said["Berg said she was glad."].startswith("Anna")


def test_what_is_not_in_the_text_is_told_apart(library):
    _, notes = noted(library, "talks")
    verdicts = {one.shown.exact: str(one.shown.found.verdict) for one in notes.notes}
    assert verdicts["Bo Lund spoke never"] == "absent"
    assert verdicts["Anna Berg spoke"] == "proved"


def test_a_day_that_is_another_for_one_fact_is_said_there(tmp_path):
    bundle = BUNDLE.replace(
        """exact: "We are ready."}""", """exact: "We are ready.", as_of: 2024-08-19}"""
    )
    library = load_library(tmp_path, bundle)
    shown, notes = noted(library, "talks")
    remarks = {
        (row.key, one.number): one.remark
        for row in shown.rows
        for one in notes.of(row)
        if one.remark
    }
    assert list(remarks.values()) in (["about 2024-08-19"], ["about 2024-08-20"])


def test_markdown(library):
    shown, notes = noted(library, "anna-berg")
    lines = list(brief(shown, notes))
    assert lines[0] == "# Anna \\*Berg\\*"
    assert any(line.startswith("- ") and "[^1]" in line for line in lines)
    assert any(line.startswith("[^1]: “") for line in lines)
    labels = [line.partition("]")[0] for line in lines if line.startswith("[^")]
    assert len(labels) == len(set(labels)) == len(notes.notes)
    without = list(brief(shown, None))
    assert not any("[^" in line for line in without)


def test_an_article_names_each_claim_once(library):
    shown, _ = noted(library, "daily")
    rows = next(one for one in shown.sections if one.key == "claims").rows
    claims = [row.claim for row in each_claim_once(rows)]
    assert len(claims) == len(set(claims)) == len({row.claim for row in rows})
