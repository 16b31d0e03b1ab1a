"""On which days a post is attested, and what can be said of the days between.

No article of these says when a post was taken or left. Each test writes down what is quoted, and
then what may be said of a day, which is never more.
"""

from datetime import date

import pytest

from dossier.core.attested import attestations, span_label, speaks_about
from dossier.core.states import State, state_at

OFFICE = """\
== offices/editor.yaml
name: Editor
type: post
== sources/spring.txt
Anna Berg, the editor, spoke in spring. Anna Berg, the editor until May, left.
== sources/spring.yaml
title: Spring
date: 2024-03-10
sha256: SHA256
== sources/autumn.txt
Anna Berg, the editor, spoke in autumn.
== sources/autumn.yaml
title: Autumn
date: {edtf: 2024-10-05, printed: XXXX-10-05, basis: editor, note: No year is printed.}
sha256: SHA256
== sources/undated
Anna Berg, the editor, spoke once.
"""
SPRING = '{source: spring, exact: "Anna Berg, the editor, spoke in spring."}'
AUTUMN = '{source: autumn, exact: "Anna Berg, the editor, spoke in autumn."}'


@pytest.fixture
def tenure(library_from):
    """Loads a library with one tenure, given by its fields, and more files if need be."""

    def make(fields, more=""):
        library = library_from(
            f"{OFFICE}{more}== people/anna-berg.yaml\nname: Anna Berg\n"
            f"tenures:\n  - {{post: editor, {fields}}}\n"
        )
        return library, library.records["anna-berg"].claims[0]

    return make


def days(library, claim):
    return [one.label for one in attestations(library, claim)]


def state(library, claim, day):
    return state_at(library, claim, date.fromisoformat(day)).state


def test_a_quote_attests_the_day_of_its_source(tenure):
    library, claim = tenure(f"quotes: [{SPRING}]")
    assert days(library, claim) == ["2024-03-10"]
    assert state(library, claim, "2024-03-10") is State.ATTESTED
    assert state(library, claim, "2024-03-09") is State.NOT_STATED
    assert state(library, claim, "2024-03-11") is State.NOT_STATED


def test_as_of_goes_before_the_day_of_the_source(tenure):
    quote = SPRING.replace("}", ", as_of: 2024-03-08}")
    library, claim = tenure(f"quotes: [{quote}]")
    assert days(library, claim) == ["2024-03-08"]


def test_a_year_of_the_editors_stays_marked_as_the_editors(tenure):
    library, claim = tenure(f"quotes: [{AUTUMN}]")
    assert days(library, claim) == ["2024-10-05✎"]
    found = state_at(library, claim, date(2024, 10, 5))
    assert (found.state, found.by_editor) == (State.ATTESTED, True)


def test_between_two_attestations_we_say_between(tenure):
    library, claim = tenure(f"quotes: [{AUTUMN}, {SPRING}]")
    assert days(library, claim) == ["2024-03-10", "2024-10-05✎"]
    assert span_label(attestations(library, claim)) == "2024-03-10…2024-10-05✎"
    found = state_at(library, claim, date(2024, 6, 1))
    assert (found.state, found.by_editor) == (State.BETWEEN, True)
    assert state(library, claim, "2024-03-09") is State.NOT_STATED
    assert state(library, claim, "2024-10-06") is State.NOT_STATED


def test_a_stated_end_ends_a_tenure(tenure):
    library, claim = tenure(f"quotes: [{SPRING}], end: 2024-05-31")
    assert state(library, claim, "2024-04-01") is State.BETWEEN
    assert state(library, claim, "2024-06-01") is State.ENDED


def test_an_end_in_a_month_has_not_passed_within_the_month(tenure):
    library, claim = tenure(f"quotes: [{SPRING}], end: 2024-05")
    assert state(library, claim, "2024-05-20") is not State.ENDED
    assert state(library, claim, "2024-06-01") is State.ENDED


def test_between_a_stated_start_and_a_stated_end_it_is_attested(tenure):
    library, claim = tenure(f"quotes: [{SPRING}], start: 2024-01-01, end: 2024-05-31")
    assert state(library, claim, "2024-02-02") is State.ATTESTED
    assert state(library, claim, "2023-12-31") is State.NOT_STATED
    assert state(library, claim, "2024-06-01") is State.ENDED


def test_a_tenure_that_nobody_dates_is_not_stated_on_any_day(tenure):
    quote = '{source: undated, exact: "Anna Berg, the editor, spoke once."}'
    for fields in (f"quotes: [{quote}]", "basis: editor, note: known"):
        library, claim = tenure(fields)
        assert days(library, claim) == []
        assert span_label(attestations(library, claim)) == ""
        assert state(library, claim, "2024-03-10") is State.NOT_STATED


def test_a_month_attests_no_single_day(tenure):
    quote = SPRING.replace("}", ", as_of: 2024-03}")
    library, claim = tenure(f"quotes: [{quote}]")
    assert days(library, claim) == ["2024-03"]
    assert state(library, claim, "2024-03-10") is State.NOT_STATED


def test_a_quote_that_its_source_does_not_hold_attests_nothing(tenure):
    library, claim = tenure('quotes: [{source: spring, exact: "Anna Berg, the editor, sang."}]')
    assert days(library, claim) == []


TALKS = """\
== events/talks.yaml
name: Talks
date: 2024-04-01
status: {status}
quotes: [{{source: spring, exact: "Anna Berg, the editor, spoke in spring."}}]
participants:
  - {{person: anna-berg, as: editor, quotes: [{quote}]}}
"""


def test_to_attend_as_the_holder_attests_the_day_of_the_event(tenure):
    more = TALKS.format(status="held", quote=SPRING)
    library, claim = tenure("basis: editor, note: known", more)
    (one,) = attestations(library, claim)
    assert (one.label, one.claim, one.source) == ("2024-04-01", "talks#anna-berg", "spring")


@pytest.mark.parametrize("status", ["announced", "proposed", "cancelled"])
def test_what_has_not_happened_attests_no_day_but_that_of_the_words(tenure, status):
    more = TALKS.format(status=status, quote=SPRING)
    library, claim = tenure("basis: editor, note: known", more)
    assert days(library, claim) == ["2024-03-10"]


def test_an_event_told_in_two_passages_attests_its_day_once(tenure):
    again = '{source: spring, exact: "Anna Berg, the editor until May, left."}'
    more = TALKS.format(status="held", quote=f"{SPRING}, {again}")
    library, claim = tenure("basis: editor, note: known", more)
    assert days(library, claim) == ["2024-04-01"]


def test_what_a_quote_speaks_about(library_from):
    """Its own day; else the statement's; else the event's, if held; else the source's."""
    library = library_from(
        f"""{OFFICE}
== events/talks.yaml
name: Talks
note: From the diary.
date: {{edtf: 2024-04-01, basis: editor, note: From the diary.}}
== people/anna-berg.yaml
name: Anna Berg
statements:
  - {{source: spring, exact: "spoke in spring."}}
  - {{source: spring, exact: "the editor, spoke", event: talks}}
  - {{source: spring, exact: "the editor until May", event: talks, as_of: 2024-05-01}}
  - {{source: undated, exact: "spoke once."}}
"""
    )
    said = [
        speaks_about(library, claim, claim.quotes[0].quote)
        for claim in library.records["anna-berg"].claims
    ]
    assert [day and (day[0].text, day[1]) for day in said] == [
        ("2024-03-10", False),
        ("2024-04-01", True),
        ("2024-05-01", False),
        None,
    ]
