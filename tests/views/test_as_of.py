"""The library read at a date, and how we know: on cards, in evidence, as JSON."""

import pytest

from dossier.core.dates import CalendarDay
from dossier.views.as_of import read, readings
from dossier.views.card import card
from dossier.views.evidence import evidence

ENTRIES = """\
== offices/editor.yaml
name: Editor
type: post
seats: 1
== people/anna-berg.yaml
name: Anna Berg
tenures:
  - post: editor
    quotes:
      - {source: daily, exact: "Anna Berg, the Editor, was first.", as_of: 2024-08-20}
      - {source: daily, exact: "Editor Anna Berg was last.", as_of: 2025-04-17}
== people/bo-lund.yaml
name: Bo Lund
tenures:
  - post: editor
    quotes: [{source: daily, exact: "Editor Bo Lund was in between.", as_of: 2024-12-24}]
== events/talks.yaml
name: The talks
date: 2025-01-01
participants:
  - person: anna-berg
    as: editor
    quotes: [{source: daily, exact: "As Editor, Berg went to the talks."}]
== sources/daily
Anna Berg, the Editor, was first. Editor Bo Lund was in between.
As Editor, Berg went to the talks. Editor Anna Berg was last.
"""


@pytest.fixture
def library(library_from):
    return library_from(ENTRIES)


def row_of(library, id_, claim, day=None):
    shown = card(library, library.records[id_], as_of=day and CalendarDay.from_text(day))
    return next(row for row in shown.rows if row.claim == claim)


def words(library, row):
    return [(one.exact.split()[0], one.speaks_about) for one in evidence(library, row)]


def test_a_person_and_a_post_are_read_from_both_sides(library):
    day = CalendarDay(2025, 4, 18)
    mine = [one.label for one in readings(library, library.records["anna-berg"], day)]
    assert mine == ["not stated (last attested 2025-04-17)"]
    holders = [
        (one.claim.owner, one.label) for one in readings(library, library.records["editor"], day)
    ]
    assert holders == [
        ("anna-berg", "not stated (last attested 2025-04-17)"),
        ("bo-lund", "not stated (last attested 2024-12-24)"),
    ]
    assert list(readings(library, library.records["talks"], day)) == []


def test_a_row_of_a_tenure_has_a_state_only_at_a_date(library):
    row = row_of(library, "anna-berg", "anna-berg#editor")
    assert (row.date, row.state) == ("2024-08-20…2025-04-17", "")
    row = row_of(library, "editor", "anna-berg#editor", "2025-04-17")
    assert (row.text, row.state) == ("Anna Berg", "attested")


def test_every_attested_day_has_its_words_those_of_an_event_included(library):
    row = row_of(library, "anna-berg", "anna-berg#editor")
    assert words(library, row) == [
        ("Anna", "2024-08-20"),
        ("Editor", "2025-04-17"),
        ("As", "2025-01-01"),
    ]


@pytest.mark.parametrize(
    ("day", "first"),
    [("2025-04-18", "Editor"), ("2025-01-01", "As"), ("2024-01-01", "Anna")],
)
def test_at_a_date_the_words_nearest_to_it_come_first(library, day, first):
    row = row_of(library, "anna-berg", "anna-berg#editor", day)
    assert words(library, row)[0][0] == first


def test_a_reading_as_json(library):
    claim = library.claim("anna-berg#editor")
    assert read(library, claim, CalendarDay(2025, 4, 18)).to_json() == {
        "date": "2025-04-18",
        "state": "not stated",
        "editor": False,
        "doubtful": False,
        "near": [
            {
                "words": "last attested",
                "date": "2025-04-17",
                "editor": False,
                "doubtful": False,
            }
        ],
    }
    assert read(library, claim, CalendarDay(2025, 4, 17)).to_json()["near"] == []


class TestConflict:
    @pytest.fixture
    def library(self, library_from):
        conflict = "tenures:\n  - post: editor\n    status: conflict\n"
        return library_from(ENTRIES.replace("tenures:\n  - post: editor\n", conflict))

    def test_both_sides_are_marked_and_show_both_quotes(self, library):
        row = row_of(library, "bo-lund", "bo-lund#editor")
        assert str(row.signs) == "1 src ≠"
        assert [(one.exact[:10], one.against) for one in evidence(library, row)] == [
            ("Editor Bo ", None),
            ("Anna Berg,", "Anna Berg"),
            ("Editor Ann", "Anna Berg"),
        ]

    def test_what_contradicts_comes_last_whatever_the_day(self, library):
        row = row_of(library, "anna-berg", "anna-berg#editor", "2024-12-24")
        assert evidence(library, row)[-1].against == "Bo Lund"


def test_the_defence_minister_of_18_april_2025(shipped):
    """Nobody says so; the last word is of the day before, and its year is the editor's."""
    claim = shipped.claim("rustem-umerov#minister-of-defence-ukraine")
    row = row_of(shipped, "minister-of-defence-ukraine", claim.id, "2025-04-18")
    assert row.state == "not stated✎ (last attested 2025-04-17✎)"
    nearest = evidence(shipped, row)[0]
    assert nearest.exact == "the Minister of Defense Rustem Umerov held a series of meetings"
    assert (nearest.speaker, nearest.speaks_about) == ("Andriy Yermak", "2025-04-17✎")
