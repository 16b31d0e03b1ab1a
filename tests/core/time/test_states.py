"""What can be said of a tenure on a day: four honest answers and no fifth."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import load_library

from dossier.core.dates import CalendarDay
from dossier.core.time.attested import attestations
from dossier.core.time.states import State, state_at
from dossier.views.as_of import read

ENTRIES = """\
== offices/editor.yaml
name: Editor
type: post
== sources/daily
Anna Berg is the Editor.
"""


def person(days, more=""):
    """Anna Berg, whose tenure is attested on days given as YAML."""
    quotes = "".join(
        f'      - {{source: daily, exact: "Anna Berg is the Editor.", as_of: {day}}}\n'
        for day in days
    )
    return f"== people/anna-berg.yaml\nname: Anna Berg\ntenures:\n  - post: editor\n{more}" + (
        f"    quotes:\n{quotes}" if quotes else ""
    )


@pytest.fixture
def at(library_from):
    """How a tenure reads at a day."""

    def make(day, days, more=""):
        library = library_from(ENTRIES + person(days, more))
        assert library.problems == ()
        claim = library.claim("anna-berg#editor")
        return read(library, claim, CalendarDay.from_text(day)).label

    return make


TWO = ["2024-08-20", "2025-04-17"]
EDITOR = "{edtf: 2025-04-17, basis: editor, note: No year is printed.}"


class TestTheFourStates:
    def test_attested_if_a_source_speaks_of_that_very_day(self, at):
        assert at("2024-08-20", TWO) == "attested"

    def test_between_attestations_and_not_a_word_more(self, at):
        said = at("2024-08-21", TWO)
        assert said == "between attestations (last attested 2024-08-20, next 2025-04-17)"

    def test_not_stated_after_the_last_however_near(self, at):
        assert at("2025-04-18", TWO) == "not stated (last attested 2025-04-17)"

    def test_not_stated_before_the_first(self, at):
        assert at("2024-08-19", TWO) == "not stated (first attested 2024-08-20)"

    def test_ended_only_if_a_source_states_the_end(self, at):
        end = "    end: 2025-06-30\n"
        said = at("2025-07-01", TWO, end)
        assert said == "ended (last attested 2025-04-17, to 2025-06-30)"
        assert at("2025-06-30", TWO, end) == "attested"
        assert at("2025-06-29", TWO, end).startswith("between attestations")

    def test_not_stated_where_nobody_is_quoted(self, at):
        more = "    basis: editor\n    note: Everybody knows.\n"
        assert at("2024-08-20", [], more) == "not stated"


class TestStatedStartAndEnd:
    both = "    start: 2024-01-15\n    end: 2025-06-30\n"

    def test_they_enclose_what_lies_between(self, at):
        assert at("2024-02-01", TWO, self.both) == (
            "attested (from 2024-01-15, first attested 2024-08-20, to 2025-06-30)"
        )

    def test_a_start_alone_does_not_say_for_how_long(self, at):
        start = "    start: 2024-01-15\n"
        assert at("2024-02-01", TWO, start) == (
            "between attestations (from 2024-01-15, first attested 2024-08-20)"
        )
        assert at("2025-05-01", TWO, start) == (
            "not stated (from 2024-01-15, last attested 2025-04-17)"
        )

    def test_before_the_start_nothing_is_stated(self, at):
        assert at("2024-01-14", [], self.both + "    basis: editor\n    note: So it is.\n") == (
            "not stated✎ (from 2024-01-15✎, to 2025-06-30✎)"
        )

    def test_a_month_that_a_tenure_began_in_does_not_say_on_which_day(self, at):
        more = "    start: 2024-01\n    end: 2025-06\n"
        assert at("2024-01-20", ["2024-08-20"], more).startswith("not stated")
        assert at("2024-02-01", ["2024-08-20"], more).startswith("attested")
        assert at("2025-06-20", ["2024-08-20"], more).startswith("not stated")

    def test_a_source_that_speaks_of_a_day_behind_the_end_is_heard_with_doubt(self, at):
        assert at("2025-04-17", TWO, "    end: 2024-12-31\n") == "attested?"


class TestMonthsYearsAndIntervals:
    def test_a_month_attests_some_day_of_it(self, at):
        assert at("2025-04-18", ["2025-04"]) == "not stated (attested some day of 2025-04)"

    def test_a_month_before_and_a_year_after_enclose_a_day(self, at):
        assert at("2025-05-01", ["2025-04", "2026"]) == (
            "between attestations (last attested 2025-04, next 2026)"
        )

    def test_an_interval_of_one_day_is_that_day(self, at):
        assert at("2025-04-17", ["2025-04-17/2025-04-17"]) == "attested"
        assert at("2025-04-17", ["2025-04-17/2025-04-18"]).startswith("not stated")

    def test_an_open_interval_ends_somewhere(self, at):
        assert at("2025-04-17", ["../2025-07-23"]) == (
            "not stated (attested some day of …2025-07-23)"
        )

    def test_a_day_of_no_known_year_has_no_place_among_the_others(self, at):
        assert at("2025-04-17", ["XXXX-04-17"]) == (
            "not stated (attested on 04-17 (year not printed))"
        )
        assert at("2025-04-18", ["XXXX-04-19", "2025-04-17"]).startswith("not stated")


class TestTheEditorsWord:
    def test_a_day_of_the_editors_is_attested_by_the_editor(self, at):
        assert at("2025-04-17", [EDITOR]) == "attested✎"

    def test_unless_a_source_attests_it_too(self, at):
        assert at("2025-04-17", [EDITOR, "2025-04-17"]) == "attested"

    def test_a_gap_that_needs_it_on_one_side_is_marked(self, at):
        assert at("2025-01-01", [EDITOR, "2024-08-20"]) == (
            "between attestations✎ (last attested 2024-08-20, next 2025-04-17✎)"
        )

    def test_a_gap_that_does_not_need_it_is_not(self, at):
        said = at("2025-01-01", [EDITOR, "2024-08-20", "2025-07-23"])
        assert said.startswith("between attestations (")

    def test_were_the_day_another_even_not_stated_might_be(self, at):
        assert at("2025-04-18", [EDITOR]) == "not stated✎ (last attested 2025-04-17✎)"

    def test_doubt_has_its_own_sign(self, at):
        assert at("2025-04-17", ["2025-04-17?"]) == "attested?"
        assert at("2025-04-16", ["2024-08-20", "2025-04-17?"]).startswith("between attestations? (")


# Any tenure, on any day: months, years and intervals, days of the editor's, stated bounds.
_DAY = st.dates(date(2024, 1, 1), date(2024, 3, 31)).map(str).map(CalendarDay.from_text)
_EDTF = st.one_of(
    _DAY.map(str),
    _DAY.map(lambda day: str(day)[:-3]),
    _DAY.map(lambda day: f"{day}?"),
    _DAY.map(lambda day: f"XXXX{str(day)[4:]}"),
    _DAY.map(lambda day: f"../{day}"),
    st.tuples(_DAY, _DAY).map(lambda two: f"{min(two)}/{max(two)}"),
)
_WRITTEN = st.tuples(_EDTF, st.booleans()).map(
    lambda pair: f"{{edtf: '{pair[0]}', basis: editor, note: Ours.}}" if pair[1] else f"'{pair[0]}'"
)
_BOUND = st.one_of(st.none(), _WRITTEN)


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    return lambda: tmp_path_factory.mktemp("library")


def tenure_of(folder, days, start, end):
    more = "".join(
        f"    {key}: {value}\n" for key, value in (("start", start), ("end", end)) if value
    )
    more += "" if days else "    basis: editor\n    note: Ours.\n"
    library = load_library(folder, ENTRIES + person(days, more))
    assert library.problems == ()
    return library, library.claim("anna-berg#editor")


@given(st.lists(_WRITTEN, max_size=4), _BOUND, _BOUND, _DAY)
def test_nothing_is_attested_that_no_source_states(folders, days, start, end, day):
    library, claim = tenure_of(folders(), days, start, end)
    said = state_at(library, claim, day)
    found = attestations(library, claim)
    if said.state is State.ATTESTED and not (start and end):
        singles = {one.single for one in found}
        assert day in singles or str(day) in f"{start}{end}"
    if said.state is State.BETWEEN:
        assert said.near
        assert any(one.date.latest and one.date.latest <= day for one in found) or start
        assert any(one.date.earliest and one.date.earliest >= day for one in found) or end
    if said.state is State.ENDED:
        assert end
    if not days and not start and not end:
        assert (said.state, said.near) == (State.NOT_STATED, ())


@given(st.lists(_WRITTEN, max_size=3), _WRITTEN, st.tuples(_BOUND, _BOUND), _DAY)
def test_one_more_source_never_takes_back_what_is_attested(folders, days, more, bounds, day):
    before = state_at(*tenure_of(folders(), days, *bounds), day)
    after = state_at(*tenure_of(folders(), [*days, more], *bounds), day)
    if before.state is State.ATTESTED:
        assert after.state is State.ATTESTED
        # A tenure with a quote is no longer the editor's; nothing else becomes less sure.
        assert after.by_editor <= before.by_editor
    if before.state is State.BETWEEN:
        assert after.state in {State.BETWEEN, State.ATTESTED}


@given(st.lists(_DAY, min_size=1, max_size=4))
def test_every_attested_day_is_attested_and_the_day_after_the_last_is_not(folders, days):
    library, claim = tenure_of(folders(), list(map(str, days)), None, None)
    assert all(state_at(library, claim, day).state is State.ATTESTED for day in days)
    after = state_at(library, claim, CalendarDay.from_ordinal(max(days).ordinal + 1))
    assert after.state is State.NOT_STATED
    assert [one.day.single for one in after.near] == [max(days)]
