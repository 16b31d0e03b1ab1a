"""Reading at a day: what ends a tenure that nobody says the end of, and what comes before it."""

import pytest

from dossier.core.checks.check import everywhere
from dossier.core.checks.overlaps import outside
from dossier.core.dates import CalendarDay
from dossier.core.time.states import entry_at
from dossier.views.as_of import label, read
from dossier.views.card import card
from dossier.views.evidence import evidence
from dossier.views.resolved import resolved

SOURCE = """\
== sources/daily.txt
Anna Berg, the Harbour Master of the Ports Office, spoke. She was born in 1970.
Anna Berg died on 4 May 2020 in Oslo. Bo Lund was there.
In 2019 the Ports Office was merged into the Harbour Office.
== sources/daily.yaml
title: The daily
date: 2018-05-04
sha256: SHA256
"""
MASTER = """\
== offices/master.yaml
name: Harbour Master
other_names: [Harbour Master of the Ports Office]
type: post
"""
PORTS = "== offices/ports.yaml\nname: Ports Office\ntype: body\n"
HARBOURS = "== offices/harbours.yaml\nname: Harbour Office\ntype: body\n"
ANNA = "== people/anna.yaml\nname: Anna Berg\n"
TENURE = (
    'tenures: [{post: master, quotes: [{source: daily, exact: "Anna Berg, the Harbour Master"}]}]\n'
)
OURS = "basis: editor, note: Known."
DIED = '{edtf: 2020-05-04, quotes: [{source: daily, exact: "died on 4 May 2020"}]}'


@pytest.fixture
def at(library_from):
    """How Anna's tenure reads at a day, of entries that come on top of the article."""

    def make(day, *entries, claim="anna#master"):
        library = library_from(SOURCE + "".join(entries))
        assert library.problems == ()
        return read(library, library.claim(claim), CalendarDay.from_text(day)).label

    return make


class TestALife:
    def anna(self, **dates):
        return ANNA + "".join(f"{key}: {value}\n" for key, value in dates.items()) + TENURE

    def test_ended_after_the_death(self, at):
        anna = self.anna(died=DIED)
        assert at("2020-05-05", MASTER, anna) == (
            "ended (last attested 2018-05-04, died 2020-05-04)"
        )

    def test_not_before_and_not_on_the_day(self, at):
        for day in ("2020-05-04", "2019-05-04"):
            assert at(day, MASTER, self.anna(died=DIED)) == (
                "not stated (last attested 2018-05-04)"
            )

    def test_nor_in_a_year_of_which_no_day_is_known(self, at):
        anna = self.anna(died=f"{{edtf: 2020, {OURS}}}")
        assert at("2020-12-31", MASTER, anna).startswith("not stated")
        assert at("2021-01-01", MASTER, anna) == "ended✎ (last attested 2018-05-04, died 2020✎)"

    def test_not_stated_before_the_birth(self, at):
        anna = self.anna(born='{edtf: 1970, quotes: [{source: daily, exact: "born in 1970"}]}')
        assert at("1969-12-31", MASTER, anna) == (
            "not stated (born 1970, first attested 2018-05-04)"
        )

    def test_the_death_that_is_only_inferred_is_told_with_doubt(self, at):
        anna = self.anna(died="{edtf: 2020-05-04, basis: inferred, note: So it reads.}")
        assert at("2021-01-01", MASTER, anna).startswith("ended? (")

    def test_made_up_words_are_no_death(self, at):
        anna = self.anna(
            died='{edtf: 2020-05-04, quotes: [{source: daily, exact: "died in Rome"}]}'
        )
        assert at("2021-01-01", MASTER, anna) == "not stated (last attested 2018-05-04)"

    def test_who_is_attested_after_it_is_attested_with_doubt(self, at):
        anna = self.anna(died=f"{{edtf: 2017, {OURS}}}")
        assert at("2018-05-04", MASTER, anna) == "attested?"

    def test_a_stated_end_stays_beside_it(self, at):
        tenure = TENURE.replace("post: master", f"post: master, end: {{edtf: 2019, {OURS}}}")
        anna = f"{ANNA}died: {DIED}\n{tenure}"
        assert at("2020-01-01", MASTER, anna) == "ended✎ (last attested 2018-05-04, to 2019✎)"
        assert at("2021-01-01", MASTER, anna) == (
            "ended (last attested 2018-05-04, to 2019✎, died 2020-05-04)"
        )


class TestADeathThatIsToldAsAnEvent:
    quote = '[{source: daily, exact: "Anna Berg died on 4 May 2020 in Oslo."}]'

    def death(self, role="role: died, ", more="", others=""):
        return (
            f"== events/death.yaml\nname: Death\ndate: {DIED}\n{more}quotes: {self.quote}\n"
            f"participants:\n  - {{person: anna, {role}quotes: {self.quote}}}\n{others}"
        )

    @pytest.mark.parametrize(
        "role",
        [
            "died",
            "killed in the explosion",
            "was murdered",
            "the deceased",
            "died, aged 50",
            "buried",
            "загинула під Одесою",
            "tuée",
        ],
    )
    def test_ends_what_she_held(self, at, role):
        found = at("2021-01-01", MASTER, ANNA + TENURE, self.death(f"role: '{role}', "))
        assert found == "ended (last attested 2018-05-04, died 2020-05-04)"

    def test_so_does_an_event_that_is_the_death_of_one(self, at):
        assert at("2021-01-01", MASTER, ANNA + TENURE, self.death("", "type: death\n")).startswith(
            "ended ("
        )

    @pytest.mark.parametrize("role", ["killed two men", "mourner", "killer", "dead set against it"])
    def test_not_what_others_held(self, at, role):
        event = self.death(f"role: {role}, ", "type: death\n")
        assert at("2021-01-01", MASTER, ANNA + TENURE, event).startswith("not stated (")

    def test_nor_who_is_one_of_several(self, at):
        others = f"  - {{person: bo, quotes: {self.quote}}}\n"
        event = self.death("", "type: death\n", others)
        bo = "== people/bo.yaml\nname: Bo Lund\n"
        assert at("2021-01-01", MASTER, ANNA + TENURE, bo, event).startswith("not stated (")

    def test_nor_an_event_that_was_not_held(self, at):
        event = self.death("role: executed, ", "status: announced\n")
        assert at("2021-01-01", MASTER, ANNA + TENURE, event).startswith("not stated (")

    def test_the_words_for_it_stand_with_the_row(self, library_from):
        library = library_from(SOURCE + MASTER + ANNA + TENURE + self.death())
        shown = card(library, library.records["master"], as_of=CalendarDay(2021, 1, 1))
        (row,) = (one for one in shown.rows if one.claim == "anna#master")
        assert [one.exact for one in evidence(library, row)] == [
            "Anna Berg, the Harbour Master",
            "Anna Berg died on 4 May 2020 in Oslo.",
        ]


class TestAPostAndItsBody:
    MERGED = (
        "relations:\n  - {to: harbours, relation: merged into, date: 2019, quotes: ["
        '{source: daily, exact: "In 2019 the Ports Office was merged into the Harbour Office."}]}\n'
    )

    def test_ended_with_the_post(self, at):
        master = f"{MASTER}end: {{edtf: 2019-06, {OURS}}}\n"
        assert at("2019-07-01", master, ANNA + TENURE) == (
            "ended✎ (last attested 2018-05-04, post ended 2019-06✎)"
        )

    def test_not_stated_before_there_was_one(self, at):
        master = f"{MASTER}start: {{edtf: 2015, {OURS}}}\n"
        assert at("2014-12-31", master, ANNA + TENURE) == (
            "not stated✎ (post from 2015✎, first attested 2018-05-04)"
        )

    @pytest.mark.parametrize(
        ("relation", "words"),
        [
            ("merged into", "merged into"),
            ("succeeded by", "succeeded by"),
            ("renamed", "renamed"),
        ],
    )
    def test_ended_with_what_took_its_place(self, at, relation, words):
        relations = f"relations: [{{to: chief, relation: {relation}, date: 2019, {OURS}}}]\n"
        chief = "== offices/chief.yaml\nname: Harbour Chief\ntype: post\n"
        assert at("2020-01-01", MASTER + relations, chief, ANNA + TENURE) == (
            f"ended✎ (last attested 2018-05-04, post {words} Harbour Chief 2019✎)"
        )

    def test_that_may_be_told_from_the_other_side(self, at):
        relations = f"relations: [{{to: master, relation: successor of, date: 2019, {OURS}}}]\n"
        chief = f"== offices/chief.yaml\nname: Harbour Chief\ntype: post\n{relations}"
        assert at("2020-01-01", MASTER, chief, ANNA + TENURE) == (
            "ended✎ (last attested 2018-05-04, post gave way to Harbour Chief 2019✎)"
        )

    @pytest.mark.parametrize("relation", ["merged into", "partly replaced by"])
    def test_only_if_a_day_is_given_and_the_words_say_so(self, at, relation):
        day = "" if relation == "merged into" else "date: 2019, "
        relations = f"relations: [{{to: chief, relation: {relation}, {day}{OURS}}}]\n"
        chief = "== offices/chief.yaml\nname: Harbour Chief\ntype: post\n"
        assert at("2020-01-01", MASTER + relations, chief, ANNA + TENURE).startswith("not stated")

    def test_with_its_body_it_ended_probably(self, at):
        master = f"{MASTER}part_of: ports\n"
        ports = f"{PORTS}{self.MERGED}"
        assert at("2020-01-01", master, ports, HARBOURS, ANNA + TENURE) == (
            "ended? (last attested 2018-05-04, body merged into Harbour Office 2019?)"
        )

    def test_unless_it_is_attested_later(self, at):
        master = f"{MASTER}part_of: ports\n"
        ports = f"{PORTS}end: {{edtf: 2017, {OURS}}}\n"
        assert at("2019-01-01", master, ports, ANNA + TENURE) == (
            "not stated (last attested 2018-05-04)"
        )
        assert at("2018-05-04", master, ports, ANNA + TENURE) == "attested"

    def test_a_circle_of_bodies_ends(self, at):
        ports = f"{PORTS}part_of: harbours\n"
        harbours = f"{HARBOURS}part_of: ports\nend: {{edtf: 2019, {OURS}}}\n"
        master = f"{MASTER}part_of: ports\n"
        assert at("2020-01-01", master, ports, harbours, ANNA + TENURE).startswith("ended?✎ (")


class TestALifeOrAnOfficeItself:
    def said(self, library_from, day, *entries, id_="ports"):
        library = library_from(SOURCE + "".join(entries))
        said = entry_at(library, id_, CalendarDay.from_text(day))
        return said and label(said)

    def test_between_beginning_and_end_there_was_one(self, library_from):
        ports = f"{PORTS}start: {{edtf: 1950, {OURS}}}\nend: {{edtf: 2019, {OURS}}}\n"
        found = [self.said(library_from, day, ports) for day in ("1949-01-01", "2001-01-01")]
        assert [one.partition(" (")[0] for one in found] == ["not stated✎", "attested✎"]
        assert self.said(library_from, "2020-01-01", ports) == (
            "ended✎ (body from 1950✎, body ended 2019✎)"
        )

    def test_what_gave_way_has_ended(self, library_from):
        ports = f"{PORTS}{TestAPostAndItsBody.MERGED}"
        assert self.said(library_from, "2020-01-01", ports, HARBOURS) == (
            "ended (body merged into Harbour Office 2019)"
        )
        assert self.said(library_from, "2018-01-01", ports, HARBOURS).startswith("not stated (")

    def test_so_has_a_life(self, library_from):
        anna = f"{ANNA}died: {DIED}\n"
        assert self.said(library_from, "2021-01-01", anna, id_="anna") == "ended (died 2020-05-04)"

    def test_where_nobody_says_nothing_is_said(self, library_from):
        assert self.said(library_from, "2021-01-01", PORTS) is None
        assert self.said(library_from, "2021-01-01", PORTS, id_="daily") is None

    def test_it_stands_on_the_card_and_in_the_json(self, library_from):
        library = library_from(f"{SOURCE}{PORTS}end: {{edtf: 2019, {OURS}}}\n")
        record, day = library.records["ports"], CalendarDay(2021, 1, 1)
        (row, _) = card(library, record, as_of=day).rows[:2]
        assert row.state == "ended✎ (body ended 2019✎)"
        assert resolved(library, record, day)["as_of"]["state"] == "ended"


class TestRelations:
    BO = "== people/bo.yaml\nname: Bo Lund\n"

    def anna(self, dates, more=""):
        return f"{ANNA}{more}relations: [{{to: bo, relation: aide to, {dates}, {OURS}}}]\n"

    def said(self, at, day, dates, more=""):
        return at(day, self.BO, self.anna(dates, more), claim="anna#aide-to-bo")

    def test_between_start_and_end(self, at):
        dates = "start: 2001, end: 2010"
        assert self.said(at, "2005-01-01", dates) == "attested✎ (from 2001✎, to 2010✎)"
        assert self.said(at, "2011-01-01", dates) == "ended✎ (from 2001✎, to 2010✎)"
        assert self.said(at, "2000-01-01", dates) == "not stated✎ (from 2001✎, to 2010✎)"
        assert self.said(at, "2010-06-01", dates).startswith("not stated")

    def test_on_a_day_of_its_own(self, at):
        assert self.said(at, "2005-05-05", "date: 2005-05-05") == "attested✎"
        assert self.said(at, "2005-05-06", "date: 2005-05-05") == (
            "not stated✎ (last attested 2005-05-05✎)"
        )

    def test_no_longer_than_both_ends_live(self, at):
        more = f"died: {{edtf: 2007, {OURS}}}\n"
        assert self.said(at, "2008-01-01", "start: 2001", more) == (
            "ended✎ (from 2001✎, Anna Berg died 2007✎)"
        )

    def test_its_row_shows_days_and_state_on_both_sides(self, library_from):
        library = library_from(SOURCE + self.BO + self.anna("start: 2001, end: 2010"))
        for id_ in ("anna", "bo"):
            shown = card(library, library.records[id_], as_of=CalendarDay(2011, 1, 1))
            (row,) = (one for one in shown.rows if one.claim == "anna#aide-to-bo")
            assert (row.date, row.state) == ("2001✎…2010✎", "ended✎ (from 2001✎, to 2010✎)")
        own = resolved(library, library.records["anna"], CalendarDay(2011, 1, 1))
        assert own["relations"][0]["as_of"]["state"] == "ended"

    def test_an_undated_one_says_nothing_of_days(self, library_from):
        library = library_from(SOURCE + self.BO + self.anna("status: accepted"))
        shown = card(library, library.records["anna"], as_of=CalendarDay(2011, 1, 1))
        (row,) = (one for one in shown.rows if one.claim)
        assert (row.date, row.state) == ("", "")
        assert "as_of" not in resolved(library, library.records["anna"], CalendarDay(2011, 1, 1))


def test_a_check_says_what_lies_outside(library_from):
    library = library_from(
        f"{SOURCE}{MASTER}end: {{edtf: 2017, {OURS}}}\n{ANNA}died: {{edtf: 2016, {OURS}}}\n{TENURE}"
    )
    (problem,) = everywhere(outside, library)
    assert problem.message == "attested on 2018-05-04, after the death of `anna` 2016✎"
