"""FollowTheMoney: entities as its own library makes them, and what becomes of each schema."""

import json

import pytest

ENTITIES = [
    (
        "p1",
        "Person",
        {
            "name": ["Anna Berg", "Anna B. Berg"],
            "alias": ["A. Berg"],
            "previousName": ["Anna Lund"],
            "birthDate": ["1970-05"],
            "nationality": ["no"],
            "topics": ["role.pep"],
            "gender": ["female"],
            "wikidataId": ["Q42"],
            "summary": ["A harbour master."],
        },
    ),
    ("p2", "Person", {"name": ["Бо Берг"]}),
    ("o1", "PublicBody", {"name": ["Ministry of Ports"], "country": ["no"]}),
    ("c1", "Company", {"name": ["Port Ltd"], "incorporationDate": ["1990"], "parent": ["o1"]}),
    (
        "pos1",
        "Position",
        {
            "name": ["Minister of Ports"],
            "organization": ["o1"],
            "country": ["no"],
            "numberOfSeats": ["1"],
        },
    ),
    (
        "occ",
        "Occupancy",
        {
            "holder": ["p1"],
            "post": ["pos1"],
            "startDate": ["2019-01-01"],
            "endDate": ["2020"],
            "status": ["ended"],
            "constituency": ["North"],
        },
    ),
    ("m1", "Membership", {"member": ["p1"], "organization": ["o1"], "role": ["adviser"]}),
    ("m2", "Membership", {"member": ["p1"], "organization": ["c1"], "startDate": ["2001"]}),
    ("f", "Family", {"person": ["p1"], "relative": ["p2"], "relationship": ["father"]}),
    ("u", "UnknownLink", {"subject": ["p2"], "object": ["o1"], "role": ["aide to"]}),
    ("own", "Ownership", {"owner": ["p2"], "asset": ["c1"], "percentage": ["20"]}),
    (
        "e",
        "Event",
        {
            "name": ["Port talks"],
            "date": ["2020-03-01"],
            "involved": ["p1", "o1"],
            "location": ["Oslo"],
        },
    ),
    ("a", "Article", {"title": ["Talks begin"]}),
    ("lost", "Occupancy", {"holder": ["p1"], "post": ["gone"]}),
]


@pytest.fixture(scope="module")
def lines():
    """The entities, each as the library of the format writes it."""
    from followthemoney import model  # noqa: PLC0415 - it takes a second to load

    def line(id_, schema, properties):
        entity = model.make_entity(schema)
        entity.id = id_
        for name, values in properties.items():
            for value in values:
                entity.add(name, value)
        told = entity.to_dict()
        kept = {key: sorted(value) for key, value in told["properties"].items()}
        assert kept == {key: sorted(value) for key, value in properties.items()}, schema
        return json.dumps(told)

    return "".join(f"{line(*one)}\n" for one in ENTITIES)


@pytest.fixture
def ftm(importing, lines):
    return importing("ftm", {"a.ftm.json": lines})


def test_what_comes_in_is_checked_without_an_error(ftm):
    assert ftm.code == 0
    assert ftm.errors() == []
    came = ftm.report["came"]
    assert [came[one] for one in ("people", "posts", "bodies", "events")] == [2, 2, 2, 1]
    assert [came[one] for one in ("tenures", "relations", "participants")] == [2, 4, 2]


def test_a_person(ftm):
    anna = ftm.library.records["anna-berg"].entry
    assert {(one.name, one.use) for one in anna.other_names} == {
        ("Anna B. Berg", None),
        ("A. Berg", None),
        ("Anna Lund", "former"),
    }
    assert (anna.born.edtf, anna.country, anna.tags) == ("1970-05", "NO", ("role.pep",))
    assert (anna.summary, anna.links[0].url) == (
        "A harbour master.",
        "https://www.wikidata.org/wiki/Q42",
    )


def test_links_are_tenures_or_relations(ftm):
    anna, bo = (ftm.library.records[id_].entry for id_ in ("anna-berg", "bo-berg"))
    tenures = [
        (one.post, one.context, one.start and one.start.edtf, one.end and one.end.edtf)
        for one in anna.tenures
    ]
    assert tenures == [
        ("minister-of-ports", "North", "2019-01-01", "2020"),
        ("adviser-of-ministry-ports", None, None, None),
    ]
    assert [(one.to, one.relation, one.reverse) for one in anna.relations] == [
        ("port-ltd", "member of", "member"),
        # What the relative is to the person: Bo is her father.
        ("bo-berg", "relative of", "father"),
    ]
    assert [(one.to, one.relation, one.reverse) for one in bo.relations] == [
        ("ministry-of-ports", "aide to", None),
        ("port-ltd", "owner of", "owned by"),
    ]
    assert ftm.wrong() == ["a.ftm.json:14 leads nowhere"]


def test_posts_bodies_and_events(ftm):
    records = ftm.library.records
    post, company = records["minister-of-ports"].entry, records["port-ltd"].entry
    assert (post.seats, post.part_of.id, post.country) == (1, "ministry-of-ports", "NO")
    assert (company.start.edtf, company.part_of.id) == ("1990", "ministry-of-ports")
    talks = records["2020-03-01-port-talks"].entry
    assert talks.place == "Oslo"
    who = {one.person or one.office for one in talks.participants}
    assert who == {"anna-berg", "ministry-of-ports"}


def test_what_has_no_field_is_counted(ftm):
    assert ftm.left() == {
        "Occupancy.status": 1,
        "Ownership.percentage": 1,
        "Person.gender": 1,
        "entities of the schema Article": 1,
    }


def test_what_is_no_entity_is_named(importing):
    lines = '{"id": "x"}\n[]\n7\n{"id": "y", "schema": "Person", "properties": []}\nnonsense}\n'
    done = importing("ftm", {"a.json": lines})
    assert done.code == 1
    assert sorted(done.wrong()) == [
        "a.json:1 of another shape",
        "a.json:3 of another shape",
        "a.json:4 of another shape",
        "a.json:5 cannot be read",
    ]
