"""All dated facts in the order of time, and what of them belongs to one entry."""

import pytest

from dossier.core.dates import CalendarDay, parse
from dossier.core.format.ids import Kind
from dossier.views.belonging import of_entry, of_tag
from dossier.views.timeline import Span, timeline

ENTRIES = """\
== offices/ministry.yaml
name: Ministry
type: body
== offices/minister.yaml
name: Minister
type: post
part_of: ministry
== offices/chair.yaml
name: Chair
type: post
== people/anna-berg.yaml
name: Anna Berg
tags: [press]
tenures:
  - post: minister
    start: 2024-02
    quotes:
      - {source: daily, exact: "Minister Anna Berg came.", as_of: 2024-03-01}
      - {source: weekly, exact: "Minister Anna Berg left.", as_of: 2024-03-01}
      - {source: weekly, exact: "Minister Anna Berg slept.", as_of: 2024-03}
  - post: chair
    quotes: [{source: daily, exact: "Anna Berg, Chair, spoke.", as_of: 2024-03-02}]
statements:
  - {source: daily, exact: "We are ready.", event: opening}
  - {source: weekly, exact: "We are asleep.", as_of: XXXX-03-05}
== people/bo-lund.yaml
name: Bo Lund
== events/talks.yaml
name: The talks
date: 2024-03
topics: [peace]
quotes: [{source: daily, exact: "The talks were long."}]
participants:
  - {office: ministry, role: host, quotes: [{source: daily, exact: "The talks were long."}]}
== events/opening.yaml
name: The opening
date: {edtf: 2024-03-02, basis: editor, note: So we think.}
place: Oslo
part_of: talks
quotes: [{source: daily, exact: "The opening was short."}]
participants:
  - person: anna-berg
    as: minister
    role: speaker
    quotes: [{source: daily, exact: "We are ready."}]
  - {person: bo-lund, quotes: [{source: daily, exact: "The opening was short."}]}
== events/closing.yaml
name: The closing
date: XXXX-03-09
status: announced
part_of: talks
quotes: [{source: weekly, exact: "The closing is to come."}]
participants:
  - {person: bo-lund, quotes: [{source: weekly, exact: "The closing is to come."}]}
== events/undated.yaml
name: Undated
note: Ours.
== sources/daily.txt
Minister Anna Berg came. Anna Berg, Chair, spoke. We are ready.
The talks were long. The opening was short.
== sources/daily.yaml
title: Daily
tags: [press]
date: 2024-03-03
sha256: SHA256
== sources/weekly
Minister Anna Berg left. Minister Anna Berg slept. We are asleep. The closing is to come.
"""


@pytest.fixture
def library(library_from):
    library = library_from(ENTRIES)
    assert library.problems == ()
    return library


def told(moments):
    return [
        f"{one.label} {one.row.text}" + (f" ({one.row.detail})" if one.row.detail else "")
        for moment in moments
        for one in (moment, *moment.also)
    ]


class TestOrder:
    def test_a_month_before_its_days_and_an_unknown_year_apart_at_the_end(self, library):
        assert told(timeline(library)) == [
            "2024-02 Anna Berg: start 2024-02",
            "2024-03 Anna Berg: Minister: attested",
            "2024-03 The talks",
            "2024-03-01 Anna Berg: Minister: attested",
            "2024-03-02 Anna Berg: Chair: attested",
            "2024-03-02✎ Anna Berg: “We are ready.”",
            "2024-03-02✎ The opening (Oslo)",
            "2024-03-03 published: Daily",
            "03-05 (year not printed) Anna Berg: “We are asleep.”",
            "03-09 (year not printed) The closing (announced)",
        ]

    def test_an_open_start_stands_where_it_ends(self, library_from):
        event = "== events/{0}.yaml\nname: {0}\ndate: {1}\nnote: Ours.\n"
        days = {"a": "2024-04-15", "b": "../2024-04-16", "c": "2024-04-16", "d": "../2023"}
        library = library_from("".join(event.format(*one) for one in days.items()))
        found = timeline(library)
        assert told(found) == ["…2023 d", "2024-04-15 a", "…2024-04-16 b", "2024-04-16 c"]
        assert [one.heading for one in found] == ["2023", "2024", "2024", "2024"]

    @pytest.mark.parametrize(
        ("date", "heading"),
        [
            ("2024-03-02", "2024"),
            ("2023-12/2024-01", "2023"),
            ("2024/..", "2024"),
            ("-0043-03-15", "44 BC"),
            ("-0001/0002", "2 BC"),
            ("0079", "0079"),
            ("18XX", "1800"),
            ("XXXX-03-05", "Without a year"),
        ],
    )
    def test_the_year_a_fact_stands_under(self, library_from, date, heading):
        event = f"== events/a.yaml\nname: A\ndate: {date}\nnote: Ours.\n"
        assert [one.heading for one in timeline(library_from(event))] == [heading]

    def test_which_facts_have_a_year_and_which_a_year_of_the_editors(self, library):
        found = {one.row.text: one for one in timeline(library)}
        assert not found["The closing"].year_known
        assert found["The opening"].day.by_editor
        assert not found["The talks"].day.by_editor

    def test_which_days_are_only_inferred(self, library_from):
        inferred = "{edtf: 2024-03-02, basis: inferred, note: So we think.}"
        ours = "{edtf: 2024-03-02, basis: editor, note: So we think.}"
        found = {
            one.row.text: one for one in timeline(library_from(ENTRIES.replace(ours, inferred)))
        }
        assert found["The opening"].label == "2024-03-02?"
        assert found["Anna Berg: “We are ready.”"].label == "2024-03-02?"
        assert found["The opening"].day.doubtful

    def test_a_day_attested_twice_is_one_fact_with_both_passages(self, library):
        (day,) = [
            one for one in timeline(library) if one.row.key == "anna-berg#minister@2024-03-01"
        ]
        assert [quote.source for quote in day.row.quotes] == ["daily", "weekly"]
        assert day.row.signs.sources == 2
        (month,) = [one for one in timeline(library) if one.row.key.endswith("@2024-03")]
        assert [quote.exact for quote in month.row.quotes] == ["Minister Anna Berg slept."]

    def test_no_two_facts_have_one_key(self, shipped):
        keys = [one.row.key for one in timeline(shipped)]
        assert len(keys) == len(set(keys)) > 100

    def test_every_fact_of_the_shipped_library_leads_somewhere(self, shipped):
        assert all(shipped.get(one.row.target) for one in timeline(shipped))


class TestBelonging:
    def of(self, library, id_):
        return told(timeline(library, of_entry(library, id_)))

    def test_a_person_has_tenures_statements_and_the_events_attended(self, library):
        assert self.of(library, "anna-berg") == [
            "2024-02 Anna Berg: start 2024-02",
            "2024-03 Anna Berg: Minister: attested",
            "2024-03-01 Anna Berg: Minister: attested",
            "2024-03-02 Anna Berg: Chair: attested",
            "2024-03-02✎ Anna Berg: “We are ready.”",
            "2024-03-02✎ Anna Berg at The opening (speaker, as Minister, Oslo)",
            "03-05 (year not printed) Anna Berg: “We are asleep.”",
        ]
        assert self.of(library, "bo-lund") == [
            "2024-03-02✎ Bo Lund at The opening (Oslo)",
            "03-09 (year not printed) Bo Lund at The closing (announced)",
        ]

    def test_a_post_has_its_own_days_and_nothing_else_of_its_holders(self, library):
        assert self.of(library, "minister") == [
            "2024-02 Anna Berg: start 2024-02",
            "2024-03 Anna Berg: Minister: attested",
            "2024-03-01 Anna Berg: Minister: attested",
            "2024-03-02✎ Anna Berg at The opening (speaker, as Minister, Oslo)",
        ]
        assert self.of(library, "chair") == ["2024-03-02 Anna Berg: Chair: attested"]

    def test_a_body_has_those_of_its_posts_too(self, library):
        assert self.of(library, "ministry") == [
            "2024-02 Anna Berg: start 2024-02",
            "2024-03 Anna Berg: Minister: attested",
            "2024-03 Ministry at The talks (host)",
            "2024-03-01 Anna Berg: Minister: attested",
            "2024-03-02✎ Anna Berg at The opening (speaker, as Minister, Oslo)",
        ]

    def test_an_event_has_its_parts_and_what_was_said_at_them(self, library):
        assert self.of(library, "talks") == [
            "2024-03 The talks",
            "2024-03-02✎ Anna Berg: “We are ready.”",
            "2024-03-02✎ The opening (Oslo)",
            "03-09 (year not printed) The closing (announced)",
        ]

    def test_a_source_has_its_publication_and_what_rests_on_it(self, library):
        assert self.of(library, "weekly") == [
            "2024-02 Anna Berg: start 2024-02",
            "2024-03 Anna Berg: Minister: attested",
            "2024-03-01 Anna Berg: Minister: attested",
            "03-05 (year not printed) Anna Berg: “We are asleep.”",
            "03-09 (year not printed) The closing (announced)",
        ]
        assert "2024-03-03 published: Daily" in self.of(library, "daily")
        assert "2024-03 Anna Berg: Minister: attested" not in self.of(library, "daily")

    @pytest.mark.parametrize("tag", ["peace", "#Peace"])
    def test_a_tag_has_events_by_their_topics(self, library, tag):
        assert told(timeline(library, of_tag(library, tag))) == ["2024-03 The talks"]

    def test_and_other_entries_by_their_tags(self, library):
        found = timeline(library, of_tag(library, "press"))
        assert {one.claim.owner for one in found} == {"anna-berg", "daily"}
        assert timeline(library, of_tag(library, "nothing")) == ()

    def test_a_circle_of_parts_ends(self, library_from):
        part = "== events/{0}.yaml\nname: {0}\ndate: 2024\nnote: Ours.\npart_of: {1}\n"
        library = library_from(part.format("a", "b") + part.format("b", "a"))
        assert self.of(library, "a") == ["2024 a", "2024 b"]


class TestSpan:
    def test_only_what_may_lie_in_the_days_asked_for(self, library):
        found = timeline(library, span=Span(CalendarDay(2024, 3, 2), CalendarDay(2024, 3, 2)))
        assert [one.date.text for one in found] == ["2024-03"] * 2 + ["2024-03-02"] * 3

    @pytest.mark.parametrize(
        ("value", "inside"),
        [
            ("2024-03-01", True),
            ("2024-03-31", True),
            ("2024-02-29", False),
            ("2024-04-01", False),
            ("2024", True),
            ("../2024-03-01", True),
            ("../2024-02-29", False),
            ("2024-03-31/..", True),
            ("2024-04/..", False),
            ("XXXX-03-05", False),
        ],
    )
    def test_both_ends_are_included(self, value, inside):
        assert Span(CalendarDay(2024, 3, 1), CalendarDay(2024, 3, 31)).holds(parse(value)) is inside

    def test_an_open_span_holds_all(self):
        assert Span().holds(parse("XXXX-03-05"))
        assert Span(last=CalendarDay(2024, 3, 1)).holds(parse("../2020"))
        assert Span(first=CalendarDay(2024, 3, 1)).holds(parse("2020/.."))

    def test_of_one_kind(self, library):
        assert told(timeline(library, kind=Kind.SOURCE)) == ["2024-03-03 published: Daily"]
