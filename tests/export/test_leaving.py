"""A library as it leaves: nothing of the editor's, and nothing looks otherwise for it."""

import pytest
from libraries import load_library

from dossier.core.time.attested import attestations
from dossier.core.time.occasions import event_day
from dossier.export.leaving import UNKNOWN, is_told, leaving
from dossier.export.scope import Scope
from dossier.views.card import card

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
summary: Knows the harbour.
note: Ask her again.
country: NO
tenures:
- {post: pilot, basis: editor, note: She told me so.}
- post: pilot
  start: {edtf: 2019-03, basis: editor, note: From her memoirs.}
  quotes:
  - {source: daily, exact: "the harbour pilot, Anna Berg"}
  - {source: daily, exact: "words that stand nowhere"}
statements:
- {source: daily, exact: "The ferry is late again.", event: launch}
== people/olaf-lund.yaml
name: Olaf Lund
== offices/pilot.yaml
name: Harbour pilot
type: post
seats: 1
== events/season.yaml
name: The season
date: {edtf: 2020-05, basis: editor, note: As everybody knows.}
== events/launch.yaml
name: Launch of the ferry
status: held
date: {edtf: 2020-05-04, printed: XXXX-05-04, basis: editor, note: No year is printed.}
place: Oslo
quotes: [{source: daily, exact: "The ferry was launched on 4 May"}]
participants:
- {person: anna-berg, as: pilot,
   quotes: [{source: daily, exact: "by the harbour pilot, Anna Berg"}]}
- {person: olaf-lund, basis: inferred, note: He waved,
   quotes: [{source: daily, exact: "Olaf Lund waved from the quay"}]}
== events/dinner.yaml
name: Dinner after the launch
part_of: {id: season, basis: editor, note: So it was.}
participants:
- {person: anna-berg, as: pilot,
   quotes: [{source: daily, exact: "Anna Berg dined with the guests"}]}
== sources/daily.txt
By Ida Holm. The ferry was launched on 4 May by the harbour pilot, Anna Berg, and all were there.
“The ferry is late again.” Olaf Lund waved from the quay. Anna Berg dined with the guests later on.
== sources/daily.yaml
title: A launch
publisher: {name: The Daily, basis: editor, note: From the address.}
date: 2020-06-05
sha256: SHA256
"""


@pytest.fixture
def library(tmp_path):
    return load_library(tmp_path, BUNDLE)


def test_what_is_the_editor_s_is_not_in_it(library):
    left = leaving(Scope(library))
    anna, launch = (left.records[id_].entry for id_ in ("anna-berg", "launch"))
    assert (anna.summary, anna.note, anna.country) == (None, None, None)
    assert [one.basis for one in left.records["anna-berg"].claims] == ["stated", "stated"]
    assert [one.exact for one in anna.tenures[0].quotes] == ["the harbour pilot, Anna Berg"]
    assert anna.tenures[0].start is None
    assert launch.participants[1].note == "He waved"  # it says why this is concluded
    assert left.records["daily"].entry.publisher is None


def test_claims_keep_the_ids_they_have_at_home(library):
    left = leaving(Scope(library))
    (tenure, statement) = left.records["anna-berg"].claims
    assert tenure.id == "anna-berg#pilot-2"
    assert left.claim("anna-berg#pilot-2") is tenure
    assert statement.id == "anna-berg#said-the-ferry-is-late-again"


def test_a_date_that_stays_at_home_is_not_replaced_by_the_article_s(library):
    left = leaving(Scope(library))
    assert event_day(left, "launch").date.text == "XXXX-05-04"
    assert event_day(left, "season").date.text == UNKNOWN
    # The dinner is of the season by the editor's word: when it was, nothing says.
    assert event_day(left, "dinner").date.text == UNKNOWN
    assert is_told(Scope(library), left, "launch#date")
    assert not is_told(Scope(library), left, "season#date")
    assert not is_told(Scope(library), left, "dinner#date")


def test_a_tenure_has_the_attested_days_that_leave_and_no_others(library):
    for include_editor in (False, True):
        scope = Scope(library, include_editor=include_editor)
        left = leaving(scope)
        found = attestations(left, left.claim("anna-berg#pilot-2"))
        wanted = scope.attested(scope.fact("anna-berg#pilot-2"))
        assert [one.date.text for one in found] == [one.date.text for one in wanted]
    assert [one.date.text for one in found] == ["2020-05", "2020-05-04", "2020-06-05"]
    assert [one.by_editor for one in found] == [True, True, False]


def test_with_the_editor_s_word_all_that_is_proved_is_in_it(library):
    scope = Scope(library, include_editor=True)
    left = leaving(scope)
    assert left.records["anna-berg"].entry.summary == "Knows the harbour."
    for record in library.records.values():
        assert [one.id for one in left.records[record.id].claims] == [
            one.id for one in record.claims
        ]
    assert all(scope.fact(one.id) for record in left.of_kind() for one in record.claims)


def test_a_choice_knows_the_days_of_the_events_it_names(library):
    scope = Scope(library, ["olaf-lund"])
    left = leaving(scope)
    assert list(left.records) == ["daily", "launch", "olaf-lund"]
    assert event_day(left, "launch").date.text == "XXXX-05-04"
    assert not is_told(scope, left, "launch#event")
    shown = card(left, left.records["olaf-lund"])
    assert [row.date for row in shown.rows if row.claim] == ["05-04 (year not printed)"]


def test_a_statement_whose_own_words_are_not_proved_stays_at_home(tmp_path):
    bundle = BUNDLE.replace('exact: "The ferry is late again."', 'exact: "The ferry is on time."')
    more = 'event: launch, quotes: [{source: daily, exact: "Olaf Lund waved from the quay"}]}'
    library = load_library(tmp_path, bundle.replace("event: launch}", more))
    scope = Scope(library, include_editor=True)
    assert "anna-berg#said-the-ferry-is-on-time" in library.records["anna-berg"].claims_by_id
    assert scope.fact("anna-berg#said-the-ferry-is-on-time") is None


def test_a_choice_keeps_the_doubts_and_the_contradictions_of_the_whole(tmp_path):
    bundle = """\
== people/anna-berg.yaml
name: Anna Berg
tenures: [{post: pilot, quotes: [{source: daily, exact: "the harbour pilot, Anna Berg"}]}]
== people/olaf-lund.yaml
name: Olaf Lund
tenures: [{post: pilot, quotes: [{source: daily, exact: "the harbour pilot, Olaf Lund"}]}]
== people/eve-moe.yaml
name: Eve Moe
tenures: [{post: cook, quotes: [{source: daily, exact: "So was the ship's cook, Eve Moe Hansen"}]}]
== people/eve-moe-hansen.yaml
name: Eve Moe Hansen
== offices/cook.yaml
name: Ship's cook
type: post
== offices/pilot.yaml
name: Harbour pilot
type: post
seats: 1
== sources/daily.txt
There was the harbour pilot, Anna Berg, and the harbour pilot, Olaf Lund, too.
So was the ship's cook, Eve Moe Hansen, who had come along.
== sources/daily.yaml
title: A launch
date: 2020-06-05
sha256: SHA256
"""
    library = load_library(tmp_path, bundle)
    for chosen in ("anna-berg", "eve-moe"):
        scope = Scope(library, [chosen])
        left = leaving(scope)
        assert "olaf-lund" not in left.records
        (fact,) = scope.facts
        shown, home = (
            next(row for row in card(one, one.records[chosen]).rows if row.claim)
            for one in (left, library)
        )
        assert shown.signs == home.signs
        assert shown.doubts == home.doubts
        assert shown.signs.uncertain == (fact.mark == "doubtful") == (chosen == "eve-moe")
        assert shown.signs.conflict == (chosen == "anna-berg")
        printed = left.prints.places(chosen)
        assert printed == library.prints.places(chosen)
        assert bool(printed.printed) == (chosen == "anna-berg")
