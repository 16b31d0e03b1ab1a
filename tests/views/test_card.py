"""Cards: which facts are shown of an entry, and that each leads on, back and to its evidence."""

import dataclasses

import pytest

from dossier.core.checks.by_claim import counted
from dossier.core.checks.check import check
from dossier.core.sources.quotes import Verdict
from dossier.views.backlinks import backlinks
from dossier.views.card import card
from dossier.views.cite import cite, to_footnote, to_text
from dossier.views.evidence import evidence
from dossier.views.resolved import resolved

LIBRARY = """\
== people/anna-berg.yaml
name: Anna Berg
other_names: [Berg]
summary: An editor.
tags: [press]
tenures:
  - {post: reporter, basis: editor, note: known}
  - post: editor
    quotes:
      - {source: daily, exact: "Anna Berg, the editor, spoke."}
      - {source: weekly, exact: "Anna Berg is the editor."}
  - {post: publisher, status: conflict, quotes: [{source: weekly, exact: "Berg, publisher too"}]}
statements:
  - {source: daily, exact: "We are\\nready now.", event: talks}
relations:
  - {to: bo-lund, relation: teacher of, reverse: pupil of, basis: editor, note: known}
  - {to: daily-news, relation: owner of, basis: inferred, note: so it reads,
     quotes: [{source: weekly, exact: "Berg, publisher too"}]}
links: [{url: "https://example.org", note: her page}]
note: Ask.
== people/bo-lund.yaml
name: Bo Lund
== offices/reporter.yaml
name: Reporter
type: post
== offices/editor.yaml
name: Editor
type: post
part_of: daily-news
== offices/publisher.yaml
name: Publisher
type: post
== offices/daily-news.yaml
name: Daily News
type: body
== events/talks.yaml
name: Talks
type: meeting
date: 2024-08-20
place: Oslo
status: held
quotes: [{source: daily, exact: "The talks of 20 August 2024"}]
participants:
  - {person: bo-lund, delegation: Norway, role: guest,
     quotes: [{source: daily, exact: "Lund of Norway"}]}
  - {person: anna-berg, as: editor,
     quotes: [{source: daily, exact: "Anna Berg, the editor, spoke."}]}
  - {office: daily-news, basis: editor, note: known}
  - {party: the hosts, delegation: Sweden, basis: editor, note: known}
== events/first-day.yaml
name: First day
note: From the diary.
part_of: {id: talks, basis: editor, note: known}
== sources/daily.txt
The talks of 20 August 2024 began. Lund of Norway came.
Anna Berg, the editor, spoke. “We are
ready now.”
== sources/daily.yaml
title: Daily
publisher: Daily News
date: 2024-08-21
sha256: SHA256
== sources/weekly.txt
Anna Berg is the editor. Berg, publisher too, left.
== sources/weekly.yaml
title: Weekly
publisher: The Weekly
date: 2024-08-30
sha256: SHA256
"""


@pytest.fixture
def library(library_from):
    return library_from(LIBRARY)


def shown(library, id_):
    """The sections of a card by title, each a list of (date, text, detail, signs, target)."""
    made = card(library, library.records[id_])
    return {
        section.title: [
            (row.date, row.text, row.detail, str(row.signs), row.target) for row in section.rows
        ]
        for section in made.sections
    }


def test_a_person(library):
    found = shown(library, "anna-berg")
    assert found["Offices"] == [
        ("2024-08-20…2024-08-30", "Editor", "", "2 src", "editor"),
        ("2024-08-30", "Publisher", "", "1 src ≠", "publisher"),
        ("", "Reporter", "", "✎", "reporter"),
    ]
    assert found["Events"] == [("2024-08-20", "Talks", "as Editor", "1 src", "talks")]
    assert found["Statements"] == [
        ("2024-08-20", "“We are ready now.”", "on Talks", "1 src", "talks")
    ]
    assert found["Relations"] == [
        ("", "Bo Lund", "teacher of", "✎", "bo-lund"),
        ("", "Daily News", "owner of", "1 src ∴", "daily-news"),
    ]
    assert found["On the web"] == [("", "https://example.org", "her page", "", None)]


def test_an_office_from_its_side(library):
    found = shown(library, "editor")
    assert found["Part of"] == [("", "Daily News", "", "✎", "daily-news")]
    assert found["Holders"] == [("2024-08-20…2024-08-30", "Anna Berg", "", "2 src", "anna-berg")]
    assert found["Attended as this"] == [
        ("2024-08-20", "Anna Berg at Talks", "as Editor", "1 src", "talks")
    ]
    body = shown(library, "daily-news")
    assert body["Posts and bodies"] == [("", "Editor", "post", "✎", "editor")]
    assert body["Events"] == [("2024-08-20", "Talks", "", "✎", "talks")]
    assert body["Relations"] == [("", "Anna Berg", "owner of Daily News", "1 src ∴", "anna-berg")]


def test_the_other_end_of_a_relation(library):
    assert shown(library, "bo-lund")["Relations"] == [
        ("", "Anna Berg", "pupil of", "✎", "anna-berg")
    ]


def test_an_event_by_delegations(library):
    found = shown(library, "talks")
    assert found["Participants · Norway"] == [("", "Bo Lund", "guest", "1 src", "bo-lund")]
    assert found["Participants · Sweden"] == [("", "the hosts", "", "✎", None)]
    assert found["Participants"] == [
        ("", "Anna Berg", "as Editor", "1 src", "anna-berg"),
        ("", "Daily News", "", "✎", "daily-news"),
    ]
    assert found["Statements"] == [
        ("2024-08-20", "Anna Berg: “We are ready now.”", "", "1 src", "anna-berg")
    ]
    assert [row[1] for row in found["Parts of this event"]] == ["First day"]
    titles = list(found)
    assert titles.index("Participants") > titles.index("Participants · Sweden")


def test_a_source_and_what_rests_on_it_in_the_order_of_its_text(library):
    made = card(library, library.records["daily"])
    (rests,) = (one for one in made.sections if one.key == "claims")
    exact = [row.quotes[0].exact for row in rests.rows]
    assert exact == [
        "The talks of 20 August 2024",
        "Lund of Norway",
        "Anna Berg, the editor, spoke.",
        "Anna Berg, the editor, spoke.",
        "We are\nready now.",
    ]


def test_what_links_here(library):
    found = [(one.id, one.label, one.count) for one in backlinks(library, "anna-berg")]
    assert found == [("talks", "took part in", 1)]
    found = [(one.id, one.label, one.count) for one in backlinks(library, "daily")]
    assert found == [("anna-berg", "cited by", 2), ("talks", "cited by", 3)]


def test_findings_are_marked_on_the_rows_they_are_about(library_from):
    library = library_from(
        """\
== people/anna-berg.yaml
name: Anna Berg
tenures:
  - {post: editor}
  - {post: reporter, basis: editor, note: known}
== offices/editor.yaml
name: Editor
type: post
== offices/reporter.yaml
name: Reporter
type: post
"""
    )
    rows = card(library, library.records["anna-berg"], counted(check(library))).sections[0].rows
    assert {row.text: row.signs.problems for row in rows} == {"Editor": 1, "Reporter": 0}


def test_evidence_names_source_line_speaker_and_day(library_from):
    library = library_from(
        """\
== people/anna-berg.yaml
name: Anna Berg
tenures:
  - post: editor
    quotes:
      - {source: daily, exact: "the editor Anna Berg", said_by: bo-lund, as_of: 2024-08-01}
      - {source: daily, exact: "the editor Anna Dahl"}
      - {source: nowhere, exact: "the editor Anna Berg"}
== people/bo-lund.yaml
name: Bo Lund
== offices/editor.yaml
name: Editor
type: post
== sources/daily.txt
First line.
Lund spoke of the editor Anna Berg.
== sources/daily.yaml
title: News of the day
publisher: Daily
date: 2024-08-21
sha256: SHA256
"""
    )
    (row, *_) = card(library, library.records["anna-berg"]).rows
    proved, absent, nowhere = evidence(library, row)
    assert proved.source_label == "Daily 2024-08-21"
    assert proved.source_title == "News of the day"
    assert (proved.speaker, proved.speaks_about) == ("Bo Lund", "2024-08-01")
    assert (proved.found.verdict, proved.line) == (Verdict.PROVED, 2)
    assert (absent.found.verdict, absent.line, absent.speaker) == (Verdict.ABSENT, None, None)
    assert absent.speaks_about == "2024-08-21"
    assert (nowhere.found.verdict, nowhere.source_label) == (Verdict.NO_TEXT, "nowhere")


def test_evidence_shows_what_prints_the_day_behind_the_words_that_speak_about_it(library_from):
    library = library_from(
        """\
== people/anna-berg.yaml
name: Anna Berg
tenures:
  - post: editor
    start: {edtf: 2001, quotes: [{source: daily, exact: "since the year 2001"}]}
    quotes:
      - source: daily
        exact: "the editor Anna Berg"
        as_of: {edtf: 2024-08-20, quotes: [{source: daily, exact: "On 20 August 2024"}]}
      - {source: daily, exact: "editor since the year 2001"}
statements:
  - source: daily
    exact: "We are ready."
    as_of: {edtf: 2024-08-19, quotes: [{source: daily, exact: "on 19 August 2024"}]}
== offices/editor.yaml
name: Editor
type: post
== sources/daily
On 20 August 2024 the editor Anna Berg, editor since the year 2001, came.
“We are ready.” So she said on 19 August 2024.
"""
    )
    tenure, statement = card(library, library.records["anna-berg"]).rows[:2]
    assert [(one.exact, one.proves) for one in evidence(library, tenure)] == [
        ("the editor Anna Berg", ""),
        ("On 20 August 2024", "prints the day"),
        ("editor since the year 2001", ""),
        ("since the year 2001", "prints the start"),
    ]
    assert [(one.exact, one.proves) for one in evidence(library, statement)] == [
        ("We are ready.", ""),
        ("on 19 August 2024", "prints the day"),
    ]
    rests = [one for one in card(library, library.records["daily"]).sections if one.key == "claims"]
    row = rests[0].rows[0]
    assert next((one.exact, one.proves) for one in evidence(library, row)) == (
        "On 20 August 2024",
        "prints the day",
    )
    citation = cite(library, library.claim("anna-berg#editor"))
    assert [one.proves for one in citation.passages] == [
        "",
        "prints the day",
        "",
        "prints the start",
    ]
    assert "(prints the day), “About daily”" in to_footnote(citation)
    assert "   it prints the day" in list(to_text(citation))
    (own, _) = resolved(library, library.records["anna-berg"])["tenures"][0]["quotes"]
    assert own["as_of"]["quotes"][0]["verdict"] == "proved"


# What holds for the card of every entry.


@pytest.fixture(scope="module")
def cards(shipped):
    problems = check(shipped)
    return [card(shipped, record, counted(problems)) for record in shipped.of_kind()]


def test_every_row_has_a_key_of_its_own(cards):
    for one in cards:
        keys = [row.key for row in one.rows]
        assert len(set(keys)) == len(keys), one.id
        sections = [section.key for section in one.sections]
        assert len(set(sections)) == len(sections), one.id


def test_every_row_leads_somewhere_that_is(cards, shipped):
    for one in cards:
        assert all(row.target is None or row.target in shipped.records for row in one.rows)


def test_every_row_of_a_claim_shows_the_quotes_of_the_claim(cards, shipped):
    for row in (row for one in cards for row in one.rows if row.claim):
        quoted = {cited.quote for cited in shipped.claim(row.claim).quotes}
        assert quoted <= set(row.quotes)


def test_every_claim_of_an_entry_is_on_its_card(cards, shipped):
    for one in cards:
        claims = {claim.id for claim in shipped.records[one.id].claims}
        shown = {row.claim for row in one.rows}
        starts = {claim for claim in claims if claim.endswith(("-start", "-end"))}
        assert claims - starts <= shown, one.id


def test_every_quote_is_shown_at_its_place(cards, shipped):
    for one in cards:
        for row in one.rows:
            for shown in evidence(shipped, row):
                text = shipped.texts[shown.source]
                assert shown.found.verdict is Verdict.PROVED
                assert text.text[shown.found.start : shown.found.end] == shown.exact
                assert text.line_of(shown.found.start) == shown.line


def test_where_e_goes(cards, shipped, entries):
    for one in cards:
        for row in one.rows:
            if row.place and row.place.path == shipped.records[one.id].path:
                lines = (entries / row.place.path).read_text().split("\n")
                line = lines[row.place.line - 1]
                assert line[: row.place.column - 1].strip(" -{[,:") == "" or ":" in line


def test_cards_cannot_be_changed(cards):
    with pytest.raises(dataclasses.FrozenInstanceError):
        cards[0].title = "Another"
