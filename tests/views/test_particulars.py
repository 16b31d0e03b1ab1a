"""What an entry says of itself: lives, offices, publishers, days that are a larger event's."""

import pytest

from dossier.views.card import card
from dossier.views.cite import cite, to_footnote, to_markdown, to_text
from dossier.views.evidence import evidence
from dossier.views.labels import source_label
from dossier.views.landing import row_for
from dossier.views.resolved import resolved
from dossier.views.timeline import timeline

LIBRARY = """\
== people/anna-berg.yaml
name: Anna Berg
born: {edtf: 1970-02, quotes: [{source: daily, exact: "born in February 1970"}]}
died: {edtf: 2020-05-04, basis: inferred, note: The day before., printed: XXXX-05-05,
  quotes: [{source: daily, exact: "died in Oslo before 5 May"}]}
relations:
  - to: bo-lund
    relation: pupil of
    start: 1990
    end: {edtf: 1994, basis: editor, note: So he told us.}
    quotes: [{source: daily, exact: "the pupil of Bo Lund from 1990"}]
distinct_from: [{id: anna-berg-2, note: A cousin.}]
== people/anna-berg-2.yaml
name: Anna Berg
== people/bo-lund.yaml
name: Bo Lund
== offices/ports.yaml
name: Ports Office
type: body
start: {edtf: 1950, basis: editor, note: On the door.}
end: {edtf: 2019, quotes: [{source: daily, exact: "closed in 2019"}]}
relations:
  - to: harbours
    relation: merged into
    reverse: formed from
    date: 2019
    basis: editor
    note: Known.
== offices/harbours.yaml
name: Harbour Office
type: body
== events/congress.yaml
name: Congress
date: {edtf: 2024-08-20, quotes: [{source: daily, exact: "on 20 August 2024"}]}
quotes: [{source: daily, exact: "The congress met"}]
== events/session.yaml
name: Session
part_of: {id: congress, quotes: [{source: daily, exact: "Its session was short."}]}
quotes: [{source: daily, exact: "Its session was short."}]
participants:
  - {person: bo-lund, quotes: [{source: daily, exact: "Bo Lund was there."}]}
== sources/daily.txt
Anna Berg, born in February 1970, the pupil of Bo Lund from 1990, died in Oslo before 5 May.
The Ports Office closed in 2019. The congress met on 20 August 2024.
Its session was short. Bo Lund was there.
== sources/daily.yaml
title: The daily
publisher: {name: Daily, basis: editor, note: By its types.}
author:
  name: Cy Dahl
  basis: inferred
  note: It reads like him.
  quotes: [{source: daily, exact: "Bo Lund was there."}]
date: 2024-08-21
retrieved: 2024-09-01
sha256: SHA256
"""


@pytest.fixture
def library(library_from):
    library = library_from(LIBRARY)
    assert library.problems == ()
    return library


def section(library, id_, key):
    found = [one for one in card(library, library.records[id_]).sections if one.key == key]
    return [
        (row.date, row.text, row.detail, str(row.signs), row.target)
        for one in found
        for row in one.rows
    ]


class TestDatesOfALifeAndOfAnOffice:
    def test_born_and_died(self, library):
        assert section(library, "anna-berg", "dates") == [
            ("1970-02", "born", "", "1 src", None),
            ("2020-05-04?", "died", "the source prints 05-05 (year not printed)", "1 src ∴", None),
        ]

    def test_from_and_to(self, library):
        assert section(library, "ports", "dates") == [
            ("1950✎", "from", "", "✎", None),
            ("2019", "to", "", "1 src", None),
        ]

    def test_they_stand_in_the_timeline(self, library):
        found = [f"{one.label} {one.row.text}" for one in timeline(library)]
        assert found == [
            "1950✎ Ports Office: start 1950✎",
            "1970-02 Anna Berg: born 1970-02",
            "1990 Anna Berg: pupil of Bo Lund, start 1990",
            "1994✎ Anna Berg: pupil of Bo Lund, end 1994✎",
            "2019 Ports Office: end 2019",
            "2019✎ Ports Office: merged into Harbour Office, date 2019✎",
            "2020-05-04? Anna Berg: died 2020-05-04?",
            "2024-08-20 Congress",
            "in 2024-08-20 Session",
            "2024-08-21 published: The daily",
        ]

    def test_from_the_date_of_a_claim_one_lands_on_the_claim(self, library):
        shown = card(library, library.records["anna-berg"])
        assert row_for(shown, "anna-berg#pupil-of-bo-lund-start") == "anna-berg#pupil-of-bo-lund"
        assert row_for(shown, "anna-berg#born words") == "anna-berg#born"


class TestPublishers:
    def test_the_editors_is_marked_in_every_label(self, library):
        assert source_label(library, "daily") == "Daily✎ 2024-08-21"
        citation = cite(library, library.claim("congress#event"))
        reference = "Cy Dahl?, “The daily”, Daily✎, 2024-08-21"
        assert reference in to_footnote(citation)
        assert any(reference in line for line in to_text(citation))
        assert any(reference in line for line in to_markdown(citation))
        (passage,) = citation.passages
        assert (passage.publisher, passage.publisher_label) == ("Daily", "Daily✎")

    def test_a_note_of_what_is_inferred_says_so(self, library):
        note = to_footnote(cite(library, library.claim("anna-berg#died")))
        assert note.endswith(" (? inferred)")
        assert "inferred" not in to_footnote(cite(library, library.claim("congress#event")))

    def test_and_on_the_card(self, library):
        assert section(library, "daily", "facts") == [
            ("", "2024-08-21", "", "", None),
            ("", "2024-09-01", "retrieved", "", None),
            ("", "Daily", "publisher", "✎", None),
            ("", "Cy Dahl", "author", "1 src ∴", None),
            ("", "sources/daily.txt", f"SHA-256 {library.texts['daily'].sha256}", "", None),
        ]

    def test_scripts_have_the_name_and_the_claim(self, library):
        own = resolved(library, library.records["daily"])
        assert own["publisher"] == "Daily"
        assert own["publisher_claim"]["basis"] == "editor"
        assert own["author_claim"]["quotes"][0]["verdict"] == "proved"

    def test_what_a_page_says_of_itself_needs_no_quote(self, library):
        citation = cite(library, library.claim("daily#date"))
        assert citation.basis == "stated"
        assert any("what the source says of itself" in line for line in to_text(citation))


class TestADayThatIsALargerEvents:
    def test_is_shown_as_taken_from_there(self, library):
        row = section(library, "session", "facts")[0]
        assert row == ("", "in 2024-08-20", "the date of Congress", "1 src", "congress")
        assert section(library, "bo-lund", "events") == [
            ("in 2024-08-20", "Session", "", "1 src", "session")
        ]
        assert section(library, "congress", "children")[0][0] == "in 2024-08-20"

    def test_rests_on_the_words_for_both(self, library):
        shown = card(library, library.records["session"])
        (row,) = (one for one in shown.rows if one.key == "date")
        assert [one.exact for one in evidence(library, row)] == [
            "on 20 August 2024",
            "Its session was short.",
        ]

    def test_and_says_so_to_scripts_and_in_the_timeline(self, library):
        assert resolved(library, library.records["session"])["date"] == {
            "edtf": "2024-08-20",
            "editor": False,
            "doubtful": False,
            "from": "congress",
        }
        (moment,) = (one for one in timeline(library) if one.row.text == "Session")
        assert moment.row.detail == "the date of Congress"


def test_namesakes_are_named_on_both_sides(library):
    row = ("", "Anna Berg", "person", "")
    assert section(library, "anna-berg", "distinct") == [(*row, "anna-berg-2")]
    assert section(library, "anna-berg-2", "distinct") == [(*row, "anna-berg")]
    assert resolved(library, library.records["anna-berg-2"])["namesakes"] == [
        {"id": "anna-berg", "name": "Anna Berg", "note": "A cousin."}
    ]
