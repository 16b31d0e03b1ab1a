"""Attested days held against each other."""

import pytest

from dossier.core.checks.check import everywhere
from dossier.core.checks.overlaps import outside, seats, terms
from dossier.core.time.attested import attestations
from dossier.core.time.overlaps import rivals

POST = """\
== offices/editor.yaml
name: Editor
type: post
seats: 1
== sources/daily
The Editor came.
"""


def person(id_, *days, more=""):
    quotes = "".join(
        f'      - {{source: daily, exact: "The Editor came.", as_of: {day}}}\n' for day in days
    )
    tenure = f"  - post: editor\n{more}    quotes:\n{quotes}"
    return f"== people/{id_}.yaml\nname: {id_}\ntenures:\n{tenure}"


@pytest.fixture
def told(library_from):
    """The codes and messages of both checks, and whom Anna's tenure is shown beside."""

    def make(*people, post=POST):
        library = library_from(post + "".join(people))
        assert library.problems == ()
        problems = [*everywhere(seats, library), *everywhere(outside, library)]
        beside = rivals(library, library.claim("anna#editor"))
        return [f"{one.rule.code} {one.message}" for one in problems], [one.id for one in beside]

    return make


CONFLICT = "    status: conflict\n"


class TestOneSeat:
    def test_two_holders_on_one_day(self, told):
        assert told(person("anna", "2024-08-20"), person("bo", "2024-08-20")) == (
            ["O101 `anna` and `bo` both hold `editor`, which has one seat, on 2024-08-20"],
            ["bo#editor"],
        )

    def test_a_day_that_is_the_editors_for_either_is_marked(self, told):
        day = "{edtf: 2024-08-20, basis: editor, note: No year is printed.}"
        for one, other in (("2024-08-20", day), (day, "2024-08-20")):
            (message,), _ = told(person("anna", one), person("bo", other))
            assert message.endswith("on 2024-08-20✎")

    def test_one_day_between_two_of_another(self, told):
        anna = person("anna", "2024-08-20", "2024-08-24")
        assert told(anna, person("bo", "2024-08-22")) == (
            ["O102 `anna` and `bo` hold `editor`, which has one seat, by turns: see 2024-08-22"],
            [],
        )

    def test_holders_one_after_the_other_are_no_contradiction(self, told):
        anna = person("anna", "2024-08-20", "2024-08-24")
        assert told(anna, person("bo", "2024-08-25", "2025-01-01")) == ([], [])

    def test_months_and_doubtful_days_contradict_nobody(self, told):
        for day in ("2024-08", "2024-08-20?", "2024"):
            assert told(person("anna", "2024-08-20"), person("bo", day)) == ([], [])

    def test_a_post_of_more_seats_or_of_unknown_ones(self, told):
        for word in ("seats: 2\n", ""):
            post = POST.replace("seats: 1\n", word)
            both = person("anna", "2024-08-20"), person("bo", "2024-08-20")
            assert told(*both, post=post) == ([], [])

    def test_the_day_of_the_handover_belongs_to_both(self, told):
        anna = person("anna", "2024-08-20", more="    end: 2024-08-20\n")
        bo = person("bo", "2024-08-20", more="    start: 2024-08-20\n")
        assert told(anna, bo) == ([], [])

    def test_a_person_who_came_back_has_two_tenures(self, told):
        anna = person("anna", "2024-08-20") + (
            "  - post: editor\n    quotes:\n"
            '      - {source: daily, exact: "The Editor came.", as_of: 2024-08-24}\n'
        )
        assert told(anna, person("bo", "2024-08-22")) == ([], [])


class TestStatedIntervals:
    """Only days that are surely covered count, of whatever precision the bounds are."""

    def held(self, id_, start, end, *days):
        bounds = (("start", start), ("end", end))
        more = "".join(f"    {key}: {value}\n" for key, value in bounds if value)
        if days:
            return person(id_, *days, more=more)
        more += "    basis: editor\n    note: Known.\n"
        return f"== people/{id_}.yaml\nname: {id_}\ntenures:\n  - post: editor\n{more}"

    @pytest.mark.parametrize(
        ("one", "other", "when"),
        [
            (("2001", "2010"), ("2005", "2012"), "between 2005✎ and 2010✎"),
            (("2005", "2012"), ("2001", "2010"), "between 2005✎ and 2010✎"),
            (("2001", "2010"), ("2003", "2005"), "between 2003✎ and 2005✎"),
            (("2001", "2010-06-05"), ("2010-06-03", "2015"), "between 2010-06-03✎ and 2010-06-05✎"),
            (("2001", "2010-06"), ("2010-05-31", "2015"), "between 2010-05-31✎ and 2010-06✎"),
            (("2005-05-05", None), ("2005-05-05", None), "on 2005-05-05✎"),
            ((None, "2005-05-05"), (None, "2005-05-05"), "on 2005-05-05✎"),
            (("2001", "2010"), ("2005-05-05", None), "on 2005-05-05✎"),
            (("2001", "2010"), ("2005-05-05", "2005-05-05"), "on 2005-05-05✎"),
        ],
    )
    def test_two_that_overlap(self, told, one, other, when):
        found, beside = told(self.held("anna", *one), self.held("bo", *other))
        (message,) = found
        assert message.startswith("O101 `")
        assert message.endswith(f"both hold `editor`, which has one seat, {when}")
        assert beside == ["bo#editor"]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (("2001", "2010"), ("2010", "2015")),
            (("2001", "2010-06"), ("2010-06", "2015")),
            (("2001", "2010-06-05"), ("2010-06-05", "2015")),
            (("2001", "2010"), ("2010-06-05", "2015")),
            (("2001", "2010"), ("2005?", "2012")),
            (("2001", "2010"), ("2005", None)),
            (("2001", "2010"), ("2001", None)),
            (("2001", None), ("2005", None)),
            (("2010", "2010"), ("2010", "2010")),
            (("2001", "2010-06-05"), ("2010-06-05", "2010-06-05")),
            (("XXXX-05", "2010"), ("2005", "2012")),
        ],
    )
    def test_two_that_may_have_followed_each_other(self, told, one, other):
        for first, second in ((one, other), (other, one)):
            people = self.held("anna", *first), self.held("bo", *second)
            assert told(*people) == ([], [])

    def test_a_day_attested_strictly_inside(self, told):
        for day, when in (("2005-06-06", "on 2005-06-06✎"), ("2002-01-01", "on 2002-01-01✎")):
            found, _ = told(self.held("anna", "2001", "2010"), person("bo", day))
            assert found == [f"O101 `anna` and `bo` both hold `editor`, which has one seat, {when}"]

    def test_but_not_on_its_first_or_last_day_nor_where_it_may_be_over(self, told):
        anna = self.held("anna", "2001-05-05", "2010-06-05")
        for day in ("2001-05-05", "2010-06-05", "2000-01-01", "2011-01-01"):
            assert told(anna, person("bo", day)) == ([], [])
        for day in ("2001-06-06", "2010-06-06"):
            assert told(self.held("anna", "2001", "2010"), person("bo", day)) == ([], [])

    def test_one_interval_between_two_days_of_another(self, told):
        anna, bo = person("anna", "2004-01-01", "2008-01-01"), self.held("bo", "2005", "2006")
        found, _ = told(anna, bo)
        assert found == [
            "O102 `anna` and `bo` hold `editor`, which has one seat, by turns: see 2005✎"
        ]

    def test_made_up_words_state_nothing(self, told):
        end = '{edtf: 2010, quotes: [{source: daily, exact: "until the year 2010"}]}'
        anna = self.held("anna", "2001", end)
        assert told(anna, self.held("bo", "2005", "2012")) == ([], [])

    def test_a_conflict_has_been_seen(self, told):
        anna = self.held("anna", "2001", "2010") + CONFLICT
        assert told(anna, self.held("bo", "2005", "2012")) == ([], ["bo#editor"])


class TestMoreSeats:
    two = POST.replace("seats: 1", "seats: 2")

    def test_as_many_as_there_are_seats(self, told):
        people = person("anna", "2024-08-20"), person("bo", "2024-08-20")
        assert told(*people, post=self.two) == ([], [])

    def test_one_more_is_one_too_many(self, told):
        people = (person(name, "2024-08-20") for name in ("anna", "bo", "cy"))
        assert told(*people, post=self.two) == (
            ["O101 `anna`, `bo` and `cy` all hold `editor`, which has 2 seats, on 2024-08-20"],
            [],
        )

    def test_one_person_takes_one_seat_however_often_attested(self, told):
        anna = person("anna", "2024-08-20", "2024-08-20")
        assert told(anna, person("bo", "2024-08-20"), post=self.two) == ([], [])

    def test_holders_on_different_days_are_not_counted_together(self, told):
        people = (person(name, f"2024-08-2{at}") for at, name in enumerate(("anna", "bo", "cy")))
        assert told(*people, post=self.two) == ([], [])

    def test_of_a_crowd_a_few_are_named(self, told):
        people = [person(f"p{number}", "2024-08-20") for number in range(8)]
        found, _ = told(person("anna", "2024-08-20"), *people)
        assert len(found) == 8
        assert found[-1].startswith("O101 `anna`, `p0`, `p1`, `p2`, `p7` and 4 more all hold")


class TestTermsOfOnePerson:
    def of(self, library_from, *tenures):
        post = "== offices/editor.yaml\nname: Editor\ntype: post\n"
        text = "== sources/daily\nThe Editor came.\n"
        listed = "".join(f"  - {{post: editor, {one}}}\n" for one in tenures)
        library = library_from(f"{post}{text}== people/anna.yaml\nname: Anna\ntenures:\n{listed}")
        assert library.problems == ()
        return [one.message for one in everywhere(terms, library)]

    known = "basis: editor, note: Known."

    def on(self, day):
        return f'quotes: [{{source: daily, exact: "The Editor came.", as_of: {day}}}]'

    def test_the_same_term_twice(self, library_from):
        term = f"start: 2005, {self.known}"
        assert self.of(library_from, term, term) == [
            "the same term of `editor` stands in `anna#editor`"
        ]

    def test_two_that_overlap(self, library_from):
        assert self.of(
            library_from,
            f"start: 2005, end: 2012, {self.known}",
            f"start: 2001, end: 2010, {self.known}",
        ) == ["holds `editor` in `anna#editor-2` as well between 2005✎ and 2010✎"]

    def test_one_day_in_both(self, library_from):
        assert self.of(library_from, self.on("2024-08-20"), self.on("2024-08-20")) == [
            "holds `editor` in `anna#editor` as well on 2024-08-20"
        ]
        assert self.of(
            library_from, f"start: 2001, end: 2010, {self.known}", self.on("2005-05-05")
        ) == ["holds `editor` in `anna#editor` as well on 2005-05-05✎"]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (f"start: 2001, end: 2005, {known}", f"start: 2005, end: 2010, {known}"),
            (f"start: 2001, {known}", f"start: 2005, {known}"),
            (known, known),
            (f"start: 2005, status: conflict, {known}", f"start: 2005, {known}"),
        ],
    )
    def test_who_came_back_may_have_two(self, library_from, one, other):
        assert self.of(library_from, one, other) == []

    def test_an_event_attended_is_of_the_term_it_lies_in(self, library_from):
        library = library_from(
            POST
            + "== people/anna.yaml\nname: Anna\ntenures:\n"
            + "".join(
                f"  - {{post: editor, start: {start}, end: {end}, {self.known}}}\n"
                for start, end in (("2001", "2005"), ("2010", "2015"))
            )
            + "== events/talks.yaml\nname: Talks\ndate: 2012-05-05\nnote: Known.\nparticipants:\n"
            '  - {person: anna, as: editor, quotes: [{source: daily, exact: "The Editor came."}]}\n'
        )
        first, second = (
            attestations(library, library.claim(id_)) for id_ in ("anna#editor", "anna#editor-2")
        )
        assert first == ()
        assert [one.label for one in second] == ["2012-05-05"]
        assert [*everywhere(outside, library), *everywhere(terms, library)] == []


class TestAConflictTheEditorHasSeen:
    @pytest.mark.parametrize(("mine", "others"), [(CONFLICT, ""), ("", CONFLICT), (CONFLICT,) * 2])
    def test_is_shown_side_by_side_and_not_reported_again(self, told, mine, others):
        anna = person("anna", "2024-08-20", more=mine)
        bo = person("bo", "2024-08-20", more=others)
        assert told(anna, bo) == ([], ["bo#editor"])

    def test_by_turns_too(self, told):
        anna = person("anna", "2024-08-20", "2024-08-24", more=CONFLICT)
        assert told(anna, person("bo", "2024-08-22")) == ([], ["bo#editor"])

    def test_two_that_are_marked_need_no_day_in_common(self, told):
        anna = person("anna", "2024-08-20", more=CONFLICT)
        assert told(anna, person("bo", "2025", more=CONFLICT)) == ([], ["bo#editor"])


class TestStatedBounds:
    def test_a_day_before_the_start_or_behind_the_end(self, told):
        found, _ = told(person("anna", "2024-08-20", more="    start: 2024-09\n"))
        assert found == ["O103 attested on 2024-08-20, before its stated start 2024-09"]
        found, _ = told(person("anna", "2024-08-20", "2024-09-20", more="    end: 2023\n"))
        assert found == ["O103 attested on 2024-08-20, after its stated end 2023"]

    def test_a_month_that_only_begins_before_it_may_be_within(self, told):
        assert told(person("anna", "2024-09", more="    start: 2024-09-15\n")) == ([], [])
        assert told(person("anna", "2024", more="    end: 2024-09-15\n")) == ([], [])

    def test_an_end_before_the_start(self, told):
        more = "    start: 2024-09\n    end: 2024-08\n"
        found, _ = told(person("anna", "2024-09-20", more=more))
        assert found == ["O103 its stated end 2024-08 lies before its stated start 2024-09"]

    def test_a_conflict_has_been_seen(self, told):
        more = f"    start: 2024-09\n{CONFLICT}"
        assert told(person("anna", "2024-08-20", more=more)) == ([], [])


def test_one_person_in_two_posts_is_no_contradiction(told):
    chair = POST.replace("editor", "chair").replace("Editor", "Chair").split("== sources")[0]
    anna = person("anna", "2024-08-20") + (
        "  - post: chair\n    quotes:\n"
        '      - {source: daily, exact: "The Editor came.", as_of: 2024-08-20}\n'
    )
    assert told(anna, post=POST.replace("== sources", f"{chair}== sources")) == ([], [])


def test_only_tenures_have_rivals(library_from):
    library = library_from(POST + "== events/talks.yaml\nname: Talks\ndate: 2024\nnote: Ours.\n")
    assert [rivals(library, claim) for claim in library.records["talks"].claims] == [(), ()]
