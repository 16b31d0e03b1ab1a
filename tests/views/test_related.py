"""Computed ties: whom people met, what belongs together, who came after whom."""

import pytest

from dossier.views.related import met, series, succession

BUNDLE = """\
== people/anna.yaml
name: Anna Berg
tenures:
  - {post: minister, quotes: [{source: one, exact: "Anna Berg, the Minister", as_of: 2020-01-02}]}
== people/bo.yaml
name: Bo Lund
tenures:
  - {post: minister, quotes: [{source: one, exact: "Bo Lund, the Minister", as_of: 2022-03-04}]}
== people/cy.yaml
name: Cy Moe
== offices/minister.yaml
name: Minister
type: post
seats: 1
== events/2024-week.yaml
name: Week
note: Known.
== events/2024-talks.yaml
name: Talks
date: 2024-05-06
status: held
part_of: 2024-week
participants:
  - {person: anna, quotes: [{source: one, exact: "Anna Berg and Bo Lund held the Talks"}]}
  - {person: bo, quotes: [{source: one, exact: "Anna Berg and Bo Lund held the Talks"}]}
== events/2024-walk.yaml
name: Walk
date: 2024-05-07
status: held
part_of: 2024-week
participants:
  - {person: anna, basis: editor, note: Known.}
  - {person: bo, basis: editor, note: Known.}
  - {person: cy, basis: editor, note: Known.}
== events/2025-dinner.yaml
name: Dinner
date: 2025-01-01
status: announced
participants:
  - {person: anna, basis: editor, note: Known.}
  - {person: cy, basis: editor, note: Known.}
== sources/one
Anna Berg, the Minister, spoke. Bo Lund, the Minister, wrote. Anna Berg and Bo Lund held the Talks.
"""


@pytest.fixture
def library(library_from):
    return library_from(BUNDLE)


def test_people_met_those_with_whom_they_were_at_an_event_most_often_first(library):
    first, second = met(library, "anna")
    assert (first.target, second.target) == ("bo", "cy")
    assert first.detail == "2 events: 2024-05-06 Talks; 2024-05-07 Walk"
    assert [quote.exact for quote in first.quotes] == ["Anna Berg and Bo Lund held the Talks"]
    assert (first.signs.sources, second.signs.editor) == (1, True)


def test_an_announced_event_is_no_meeting(library):
    names = [row.detail for row in met(library, "cy")]
    assert all("Dinner" not in name for name in names)


def test_events_of_the_same_whole_or_the_same_people_are_a_series(library):
    (row,) = series(library, library.get("2024-talks"))
    assert (row.target, row.date) == ("2024-walk", "2024-05-07")
    assert row.detail == "also part of Week; with Anna Berg, Bo Lund"


def test_a_post_changed_hands_between_two_attested_days(library):
    (row,) = succession(library, library.get("minister"))
    assert (row.text, row.date) == ("Anna Berg, then Bo Lund", "2020-01-02…2022-03-04")
    assert "no source says when" in row.detail
    assert [quote.exact for quote in row.quotes] == [
        "Anna Berg, the Minister",
        "Bo Lund, the Minister",
    ]


@pytest.mark.parametrize("what", ["day", "tenure"])
def test_a_day_that_is_inferred_makes_what_follows_from_it_doubtful(library_from, what):
    day = "{edtf: 2020-01-02, basis: inferred, note: So it reads.}"
    bundle = BUNDLE.replace("2020-01-02", day)
    if what == "tenure":
        inferred = (
            "{post: minister, basis: inferred, note: So it reads., quotes: [{source: one, exact"
        )
        bundle = BUNDLE.replace("{post: minister, quotes: [{source: one, exact", inferred, 1)
    library = library_from(bundle)
    (row,) = succession(library, library.get("minister"))
    assert (row.date, row.signs.uncertain) == ("2020-01-02?…2022-03-04", True)


def test_a_post_of_several_seats_has_no_succession(library_from):
    library = library_from(BUNDLE.replace("seats: 1\n", ""))
    assert list(succession(library, library.get("minister"))) == []
