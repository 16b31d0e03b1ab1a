"""When an event was: its own date, or that of the larger event it is a part of."""

import pytest

from dossier.core.time.attested import attestations
from dossier.core.time.occasions import event_day

SOURCE = """\
== sources/daily.txt
The congress was held in Oslo from 19 to 23 August 2024.
Its second day was opened by the Chair, Anna Berg. In a session of that day she spoke.
== sources/daily.yaml
title: The congress
date: 2024-09-01
sha256: SHA256
== offices/chair.yaml
name: Chair
type: post
== people/anna-berg.yaml
name: Anna Berg
tenures: [{post: chair, quotes: [{source: daily, exact: "the Chair, Anna Berg"}]}]
"""
SAID = '{source: daily, exact: "In a session of that day she spoke."}'


def event(id_, more, part_of=None):
    part = f"part_of: {part_of}\n" if part_of else ""
    return f"== events/{id_}.yaml\nname: {id_}\nnote: Known.\n{part}{more}\n"


CONGRESS = event("congress", "date: 2024-08-19/2024-08-23")
BY_QUOTE = f"{{id: congress, quotes: [{SAID}]}}"


@pytest.fixture
def day_of(library_from):
    """The label of the day of the event `session`, and the event whose date it is."""

    def make(*events):
        day = event_day(library_from(SOURCE + "".join(events)), "session")
        return (day.label, day.taken_from) if day else None

    return make


class TestWhoseDate:
    def test_its_own_comes_first(self, day_of):
        session = event("session", "date: 2024-08-20", BY_QUOTE)
        assert day_of(CONGRESS, session) == ("2024-08-20", None)

    def test_else_that_of_the_larger_event(self, day_of):
        session = event("session", "place: Oslo", BY_QUOTE)
        assert day_of(CONGRESS, session) == ("in 2024-08-19…2024-08-23", "congress")

    def test_over_several_steps_and_former_ids(self, day_of):
        day = event("day-two", "former_ids: [second-day]", BY_QUOTE)
        session = event("session", "", f"{{id: second-day, quotes: [{SAID}]}}")
        assert day_of(CONGRESS, day, session) == ("in 2024-08-19…2024-08-23", "congress")

    def test_a_circle_of_parts_has_no_date(self, day_of):
        assert day_of(event("session", "", "day-two"), event("day-two", "", "session")) is None

    @pytest.mark.parametrize("part_of", [None, "nowhere", "chair", "session"])
    def test_nor_has_what_is_part_of_no_event(self, day_of, part_of):
        assert day_of(event("session", "", part_of)) is None


class TestHowSure:
    def test_the_editors_link_makes_it_the_editors(self, day_of):
        session = event("session", "", "congress")
        assert day_of(CONGRESS, session) == ("in 2024-08-19…2024-08-23✎", "congress")

    def test_an_inferred_link_makes_it_inferred(self, day_of):
        part = f"{{id: congress, basis: inferred, note: So it reads., quotes: [{SAID}]}}"
        assert day_of(CONGRESS, event("session", "", part)) == (
            "in 2024-08-19…2024-08-23?",
            "congress",
        )

    def test_the_marks_of_the_date_stay(self, day_of):
        date = "date: {edtf: 2024-08, basis: inferred, note: So it reads.}"
        session = event("session", "", "congress")
        assert day_of(event("congress", date), session) == ("in 2024-08?✎", "congress")


class TestWhatItAttests:
    there = f"participants: [{{person: anna-berg, as: chair, quotes: [{SAID}]}}]\n"

    def attested(self, library_from, *events):
        library = library_from(SOURCE + "".join(events))
        found = attestations(library, library.claim("anna-berg#chair"))
        return [one.label for one in found]

    def test_some_day_of_the_larger_event(self, library_from):
        session = event("session", self.there, BY_QUOTE)
        assert self.attested(library_from, CONGRESS, session) == [
            "2024-08-19…2024-08-23",
            "2024-09-01",
        ]

    @pytest.mark.parametrize("which", ["session", "congress"])
    def test_unless_the_one_or_the_other_was_only_announced(self, library_from, which):
        status = {which: "status: announced\n"}
        congress = event("congress", "date: 2024-08-20\n" + status.get("congress", ""))
        session = event("session", self.there + status.get("session", ""), BY_QUOTE)
        assert self.attested(library_from, congress, session) == ["2024-09-01"] * 2

    def test_nothing_if_the_words_for_the_link_stand_nowhere(self, library_from):
        made_up = '{id: congress, quotes: [{source: daily, exact: "a part of the congress"}]}'
        session = event("session", self.there, made_up)
        assert self.attested(library_from, CONGRESS, session) == ["2024-09-01"]
