"""Popolo and its dialects: what becomes of their classes, and what no entry has room for."""

import json

import pytest

POPOLO = {
    "persons": [
        {
            "id": "1",
            "name": "Anna Berg",
            "other_names": [
                {"name": "Anna Lund", "end_date": "1999"},
                {"name": "Анна Берг", "lang": "uk", "note": "multilingual"},
                {"name": "Anna Berg"},
            ],
            "birth_date": "1970-05-00",
            "death_date": "2031/02/30",
            "gender": "female",
            "links": [{"url": "https://example.org/anna", "note": "home"}, {"url": "ftp://x.y"}],
            "sources": [{"url": "https://example.org/list"}],
            "identifiers": [
                {"scheme": "wikidata", "identifier": "Q42"},
                {"scheme": "tax", "identifier": "7"},
            ],
            "contact_details": [{"type": "phone", "value": "1"}],
            "memberships": [{"organization_id": "1", "role": "Chair", "start_date": "2020"}],
        },
        {"id": "2", "name": "Bo Dahl", "summary": "A guest."},
        {"id": "3", "given_name": "Eve", "family_name": "Moe"},
    ],
    "organizations": [
        {"id": "1", "name": "Harbour Council", "classification": "council", "parent_id": "2"},
        {"id": "2", "name": "Port City", "founding_date": "1850", "dissolution_date": "2001-02"},
        {"id": "party", "name": "Harbour Party", "classification": "party"},
    ],
    "posts": [{"id": "p", "label": "Harbour Master", "organization_id": "1"}],
    "memberships": [
        {"person_id": "2", "post_id": "p", "start_date": "2010-01-02", "end_date": "2012"},
        {"person_id": "2", "organization_id": "party"},
        {
            "person_id": "3",
            "organization_id": "1",
            "role": "member",
            "on_behalf_of_id": "party",
            "area": {"id": "n", "name": "North"},
            "legislative_period_id": "term/4",
        },
        {"person_id": "nobody", "organization_id": "1"},
        {"person_id": "1", "post_id": "gone"},
    ],
    "events": [
        {
            "id": "term/4",
            "name": "4th term",
            "classification": "legislative period",
            "start_date": "2010",
            "end_date": "2014",
        },
        {"id": "e", "name": "Port talks", "location": "Oslo", "attendees": [{"id": "1"}]},
    ],
}


@pytest.fixture
def popolo(importing):
    return importing("popolo", {"a.json": json.dumps(POPOLO)})


def test_what_comes_in_is_checked_without_an_error(popolo):
    assert popolo.code == 0
    assert popolo.report["came"] == {
        "people": 3,
        "posts": 3,
        "bodies": 3,
        "events": 2,
        "tenures": 3,
        "relations": 1,
        "participants": 1,
        "other names": 2,
        "links": 3,
    }
    assert popolo.errors() == []
    assert popolo.report["errors"] == []


def test_each_claim_is_the_editors_and_unfinished(popolo):
    claims = [
        claim
        for record in popolo.library.records.values()
        for claim in record.claims
        if claim.kind.value not in {"date", "event"}
    ]
    assert {(one.basis, one.status) for one in claims} == {("editor", "work_needed")}
    assert all("Imported from a.json, line 1." in one.note for one in claims)


def test_a_person(popolo):
    assert popolo.yaml("anna-berg") == (
        """\
name: Anna Berg
other_names:
  - {name: Anna Lund, use: former, note: until 1999}
  - {name: Анна Берг, language: uk, note: multilingual}
born: {edtf: 1970-05, basis: editor, note: "Imported from a.json, line 1."}
tenures:
  - post: chair-of-harbour-council-port-city
    start: 2020
    basis: editor
    status: work_needed
    note: Imported from a.json, line 1.
links:
  - {url: "https://example.org/anna", note: home}
  - {url: "https://example.org/list", note: named as a source}
  - {url: "https://www.wikidata.org/wiki/Q42", note: Wikidata}
note: Imported as popolo:person/1 from a.json.
"""
    )
    assert popolo.library.records["eve-moe"].name == "Eve Moe"


def test_a_membership_is_a_tenure_where_it_says_a_post_or_a_role(popolo):
    bo, eve = (popolo.library.records[id_].entry for id_ in ("bo-dahl", "eve-moe"))
    (master,) = bo.tenures
    assert (master.post, master.start.edtf, master.end.edtf) == (
        "harbour-master",
        "2010-01-02",
        "2012",
    )
    assert [(one.to, one.relation) for one in bo.relations] == [("harbour-party", "member of")]
    (member,) = eve.tenures
    assert (member.post, member.context) == (
        "member-of-harbour-council-port-city",
        "North; Harbour Party; 4th term",
    )
    offices = {id_: popolo.library.records[id_].entry for id_ in (member.post, master.post)}
    assert {one.part_of.id for one in offices.values()} == {"harbour-council"}
    assert {one.seats for one in offices.values()} == {None}  # nobody has said how many


def test_bodies_and_events(popolo):
    council, city = (popolo.library.records[id_].entry for id_ in ("harbour-council", "port-city"))
    assert (council.part_of.id, council.tags) == ("port-city", ("council",))
    assert (city.start.edtf, city.end.edtf) == ("1850", "2001-02")
    term, talks = (popolo.library.records[id_].entry for id_ in ("4th-term", "port-talks"))
    assert (term.type, term.date.edtf) == ("legislative period", "2010/2014")
    assert (talks.place, talks.participants[0].person) == ("Oslo", "anna-berg")


def test_what_did_not_fit_is_counted_and_what_is_wrong_is_named(popolo):
    assert popolo.left() == {
        "a link: no http or https address": 1,
        "person.contact_details": 1,
        "person.family_name": 1,
        "person.gender": 1,
        "person.given_name": 1,
        "person.identifiers": 1,
    }
    assert popolo.wrong() == [
        "a.json:1 no date",
        "a.json:1 leads nowhere",
        "a.json:1 leads nowhere",
    ]
    assert "2031/02/30" in popolo.report["wrong"][0]["message"]


def test_objects_may_stand_in_a_list_or_one_a_line(importing, popolo):
    objects = [one for some in POPOLO.values() for one in some]
    for name, text in (
        ("a.json", json.dumps(objects)),
        ("b.jsonl", "\n".join(map(json.dumps, objects))),
    ):
        again = importing("popolo", {name: text})
        assert again.report["entries"] == []
        assert len(again.report["known"]) == len(popolo.report["entries"])


PERSON = """\
id: ocd-person/1
name: Anna Berg
party:
- name: Harbour
roles:
- start_date: 2019-01-15
  end_date: '2021-01-16'
  type: lower
  jurisdiction: ocd-jurisdiction/country:us/state:ak/government
  district: '3'
  end_reason: resigned
- end_date: '2023-01-16'
  type: mayor
  jurisdiction: ocd-jurisdiction/country:us/state:ak/place:port_town/government
- type: lt_governor
  jurisdiction: ocd-jurisdiction/country:us/government
  start_date: 2030-01-01
  end_date: 2029-01-01
email: anna@example.org
ids:
  twitter: anna
"""
TOWNS = """\
- name: Port Town (Old)
  id: ocd-jurisdiction/country:us/state:ak/place:port_town/government
"""
COMMITTEE = """\
id: ocd-organization/{number}
jurisdiction: ocd-jurisdiction/country:us/state:ak/government
classification: committee
name: {name}
chamber: lower
members:
- name: Anna Berg
  role: chair
  person_id: ocd-person/1
- name: Bo Dahl
  role: member
"""


@pytest.fixture
def openstates(importing):
    return importing(
        "popolo",
        {
            "ak/legislature/Anna.yml": PERSON,
            "ak/committees/a.yml": COMMITTEE.format(number=2, name="Ports"),
            "ak/committees/b.yml": COMMITTEE.format(number=3, name="Ports")
            + "parent: ocd-organization/2\n",
            "ak/municipalities.yml": TOWNS,
            "README.md": "about",
        },
    )


def test_openstates_roles_are_tenures_of_posts_in_their_bodies(openstates):
    assert openstates.code == 0
    assert openstates.errors() == []
    anna = openstates.library.records["anna-berg"].entry
    assert (anna.country, anna.tags) == ("US", ("Harbour",))
    found = [
        (
            openstates.library.name_of(one.post),
            one.context,
            one.start and one.start.edtf,
            one.end and one.end.edtf,
        )
        for one in anna.tenures
    ]
    assert found == [
        ("Member of the lower chamber of AK, US", "district 3", "2019-01-15", "2021-01-16"),
        ("Mayor of Port Town (Old), AK, US", None, None, "2023-01-16"),
        ("Lieutenant Governor of United States of America", None, "2030-01-01", "2029-01-01"),
        ("Chair of Ports, Lower chamber of AK, US", None, None, None),
        ("Chair of Ports, Ports", None, None, None),
    ]
    assert anna.tenures[0].note.endswith("line 6. Ended: resigned.")


def test_openstates_committees_are_bodies_told_apart_by_what_they_are_in(openstates):
    records = openstates.library.records
    assert records["ports"].entry.part_of.id == "lower-chamber-of-ak-us"
    assert records["ports-ports"].entry.part_of.id == "ports"
    assert records["lower-chamber-of-ak-us"].entry.part_of.id == "government-of-ak-us"
    assert openstates.report["passed"] == ["README.md"]
    assert openstates.wrong() == [
        "ak/legislature/Anna.yml:15 ends before it begins",
        "ak/committees/a.yml:10 leads nowhere",
        "ak/committees/b.yml:10 leads nowhere",
    ]
    assert openstates.left() == {"person.email": 1, "person.ids": 1}


def test_yaml_is_read_by_the_safe_reader(importing):
    done = importing(
        "popolo",
        {
            "a.yml": "id: &a 1\nname: !!python/name:os.system Eve\nroles: *a\nname: Twice\n",
            "b.yml": "[" * 1000,
            "c.yml": "name: Eve Moe\ngender: x\n",
        },
    )
    assert done.wrong() == [
        *(f"a.yml:{line} cannot be read" for line in (1, 2, 3, 4)),
        "a.yml:3 of another shape",
        "b.yml:1 cannot be read",
    ]
    assert "eve-moe" in done.library.records


def test_what_an_export_adds_to_popolo_is_read(importing):
    """Fields with +, which `dossier export popolo` writes; ids made for people to read stay."""
    text = {
        "persons": [
            {
                "id": "berg-anna",
                "name": "Anna Berg",
                "other_names": [
                    {"name": "Анна Берг", "note": "native, uk"},
                    {"name": "A. Berg", "note": "short"},
                    {"name": "Anna B.", "note": "shortly; so printed"},
                ],
                "identifiers": [{"scheme": "dossier", "identifier": "berg-anna"}],
                "+country": "NO",
                "+tags": ["ports", "fish"],
            }
        ],
        "posts": [
            {
                "id": "pm",
                "label": "Port Master",
                "other_label": ["Master of Ports"],
                "+seats": 1,
                "+summary": "Keeps the port.",
            }
        ],
        "memberships": [{"person_id": "berg-anna", "post_id": "pm", "role": "Port Master"}],
        "events": [
            {
                "name": "Talks",
                "status": "held",
                "description": "They met.",
                "+date": "2020-03?",
                "attendees": [{"id": "berg-anna", "+role": "host", "+delegation": "Oslo"}],
            },
            {"name": "Walks", "status": "maybe", "attendees": []},
        ],
    }
    done = importing("popolo", {"a.json": json.dumps(text)})
    assert done.errors() == []
    anna = done.library.records["berg-anna"].entry
    assert [(one.name, one.use, one.language, one.note) for one in anna.other_names] == [
        ("Анна Берг", "native", "uk", None),
        ("A. Berg", "short", None, None),
        ("Anna B.", None, None, "shortly; so printed"),
    ]
    assert (anna.country, anna.tags) == ("NO", ("ports", "fish"))
    assert [(one.post, one.context) for one in anna.tenures] == [("port-master", None)]
    post = done.library.records["port-master"].entry
    assert (post.seats, post.summary, post.other_names[0].name) == (
        1,
        "Keeps the port.",
        "Master of Ports",
    )
    talks = done.library.records["talks"].entry
    assert (talks.date.edtf, talks.status, talks.summary) == ("2020-03?", "held", "They met.")
    assert (talks.participants[0].role, talks.participants[0].delegation) == ("host", "Oslo")
    assert done.left() == {"event.status": 1}
