"""Attested days held against each other."""

import pytest

from dossier.core.checks.overlaps import outside, seats
from dossier.core.overlaps import rivals

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
        problems = [*seats(library), *outside(library)]
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
