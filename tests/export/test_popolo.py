"""Popolo, held against what its schemas ask, and read back with a reader of Popolo JSON."""

import json
import re
from importlib import import_module

import pytest
from harbour import BUNDLE
from jsonschema import Draft202012Validator
from libraries import load_library

from dossier.core.text import visible
from dossier.export import popolo
from dossier.export.popolo.parts import LOST, UNHELD
from dossier.export.scope import Scope

# What the schemas of popolo-project/popolo-spec ask of the properties that we write, read in that
# repository (`schemas/*.json`, b6225682 for most, c731e3bf post, f11ea6e4 event and speech). They
# name no other property, and forbid none.
TEXT = {"type": ["string", "null"]}
DATE = TEXT | {"pattern": r"^[0-9]{4}(-[0-9]{2}){0,2}$"}


def of(required=(), **properties):
    return {"type": "object", "required": list(required), "properties": properties}


def many(items):
    return {"type": "array", "items": items}


LINK = of(["url"], url={"type": "string", "format": "uri"}, note=TEXT)
NAME = of(["name"], name={"type": "string"}, note=TEXT, start_date=DATE, end_date=DATE)
IDENTIFIER = of(["identifier"], identifier={"type": "string"}, scheme=TEXT)
PROVED = {"sources": many(LINK), "links": many(LINK), "identifiers": many(IDENTIFIER)}
NAMED = {"id": TEXT, "name": TEXT, "other_names": many(NAME), **PROVED}
PERSON = of(**NAMED, birth_date=DATE, death_date=DATE, summary=TEXT)
SCHEMA = of(
    persons=many(PERSON),
    organizations=many(of(**NAMED, parent_id=TEXT, founding_date=DATE, dissolution_date=DATE)),
    posts=many(
        of(
            **PROVED,
            **dict.fromkeys(("id", "label", "role", "organization_id"), TEXT),
            other_label=many({"type": "string"}),
            start_date=DATE,
            end_date=DATE,
        )
    ),
    memberships=many(
        of(
            **PROVED,
            **dict.fromkeys(("id", "label", "role", "person_id", "organization_id"), TEXT),
            post_id=TEXT,
            start_date=DATE,
            end_date=DATE,
        )
    ),
    events=many(
        of(
            **NAMED,
            **dict.fromkeys(("description", "location", "status", "classification"), TEXT),
            parent_id=TEXT,
            attendees=many(PERSON),
        )
    ),
    speeches=many(
        of(
            **dict.fromkeys(("id", "creator_id", "text", "type", "event_id"), TEXT),
            sources=many(LINK),
        )
    ),
)
# What is not in a schema is flagged.
CLASSES = {name: part["items"]["properties"] for name, part in SCHEMA["properties"].items()}


def exported(library, chosen=None, *, include_editor=False):
    (page,) = popolo.pages(Scope(library, chosen, include_editor=include_editor))
    return json.loads(page.data)


def one(data, name, id_):
    (found,) = (each for each in data[name] if each["id"] == id_)
    return found


def span(date):
    """The first and the last day that the reader takes a date for."""
    return str(date.earliest_date), str(date.latest_date)


def assert_valid(data):
    checker = Draft202012Validator.FORMAT_CHECKER
    Draft202012Validator(SCHEMA, format_checker=checker).validate(data)
    for name, items in data.items():
        assert len({each["id"] for each in items}) == len(items)
        for each in items:
            if name in CLASSES:
                assert {key for key in each if key[0] != "+"} <= CLASSES[name].keys()
            for link in each.get("sources", []) + each.get("links", []):
                assert re.fullmatch(r"(https?|ni):///?[!-~]+", link["url"])


def assert_linked(data):
    """Every id leads to an object that is there."""
    ids = {name: {each["id"] for each in items} for name, items in data.items()}
    for membership in data.get("memberships", []):
        assert membership["person_id"] in ids["persons"]
        assert membership["post_id"] in ids["posts"]
        assert membership.get("organization_id") in {None, *ids.get("organizations", ())}
    for post in data.get("posts", []):
        assert post.get("organization_id") in {None, *ids.get("organizations", ())}
    for name in ("organizations", "events"):
        for each in data.get(name, []):
            assert each.get("parent_id") in {None, *ids[name]}
    for event in data.get("events", []):
        assert {each["id"] for each in event.get("attendees", [])} <= ids.get("persons", set())
    for speech in data.get("speeches", []):
        assert speech.get("creator_id", speech.get("+told_of")) in ids["persons"]
        assert speech.get("event_id") in {None, *ids.get("events", ())}


@pytest.mark.parametrize("chosen", [None, ["anna-berg"], ["pilot"], ["launch"], ["eve-moe"]])
def test_the_schemas_are_kept_and_every_link_leads_somewhere(harbour, chosen, with_editor):
    data = exported(harbour, chosen, include_editor=with_editor)
    assert_valid(data)
    assert_linked(data)


def test_of_the_shipped_library_too(shipped, with_editor):
    data = exported(shipped, include_editor=with_editor)
    assert_valid(data)
    assert_linked(data)


@pytest.mark.parametrize(
    "wrong",
    [
        {"persons": [{"id": 1}]},
        {"memberships": [{"start_date": "198X"}]},
        {"persons": [{"other_names": [{"note": "short"}]}]},
        {"posts": [{"sources": [{"note": "no address"}]}]},
    ],
)
def test_the_schemas_find_what_is_wrong(wrong):
    assert not Draft202012Validator(SCHEMA).is_valid(wrong)


def test_a_reader_of_popolo_reads_it(harbour):
    reader = import_module("popolo_data.importer").Popolo(exported(harbour))
    anna = reader.persons.get(name="Anna Berg")
    assert span(anna.birth_date) == ("1970-03-01", "1970-03-31")
    assert [each["name"] for each in anna.other_names] == [
        "Berg",
        "Анна Берг",
        "Anna Lund",
        "Ana Berg",
        "Pilot Berg",
    ]
    assert anna.identifier_value("dossier") == "anna-berg"
    assert anna.identifier_value("dossier, former") == "a-berg"
    (membership,) = anna.memberships
    assert membership.post.label == "Harbour pilot"
    assert membership.organization.name == "Ferry Office"
    assert span(membership.organization.founding_date) == ("1890-01-01", "1890-12-31")
    assert span(membership.start_date) == ("2019-03-01", "2019-03-31")
    assert str(membership.end_date) == "future"
    assert {each.name for each in reader.events} == {"Launch of the ferry", "Plan of a tunnel"}


def test_every_membership_of_the_shipped_library_is_read(shipped, with_editor):
    data = exported(shipped, include_editor=with_editor)
    reader = import_module("popolo_data.importer").Popolo(data)
    assert len(reader.memberships) == len(data["memberships"])
    for membership in reader.memberships:
        assert membership.person.name
        assert membership.post.label
        # No source of the library says when anybody took office, or left it.
        assert str(membership.start_date) == "past"
        assert str(membership.end_date) == "future"


def test_attested_days_are_no_dates_of_a_membership(harbour):
    membership = one(exported(harbour), "memberships", "anna-berg#pilot")
    assert [each["date"] for each in membership["+attested"]] == ["2020-05-05", "2020-06-01"]
    assert membership["start_date"] == "2019-03"
    assert "end_date" not in membership
    assert membership["+context"] == "acting"
    with_editor = exported(harbour, include_editor=True)
    edited = one(with_editor, "memberships", "anna-berg#pilot")
    assert edited["end_date"] == "2021"
    assert edited["+marks"] == {"end_date": "editor"}
    mayor = one(with_editor, "memberships", "anna-berg#mayor")
    assert (mayor["+mark"], mayor["+note"]) == ("editor", "She told me so.")
    assert "sources" not in mayor


def test_a_source_has_the_passage_for_its_note(harbour, shipped):
    membership = one(exported(harbour), "memberships", "anna-berg#pilot")
    first, second, third = membership["sources"]
    assert first["url"] == "https://daily.example.org/launch?id=1"
    assert first["note"] == "the harbour pilot, Anna Berg"
    assert second["+said_by"] == "olaf-lund"
    assert second["url"].startswith("ni:///sha-256;")
    assert third["note"] == "She has been pilot since March 2019"
    for library in (harbour, shipped):
        links = [
            link
            for items in exported(library).values()
            for each in items
            for link in each.get("sources", [])
        ]
        assert links
        for link in links:
            text = library.texts[link["+source"]].text
            assert text[link["+start"] : link["+end"]] == link["note"]


def test_an_event_has_a_day_and_neither_start_nor_end(harbour):
    launch = one(exported(harbour), "events", "launch")
    assert launch["+date"] == "XXXX-05-04"
    assert not {"start_date", "end_date"} & launch.keys()
    assert (launch["location"], launch["status"]) == ("Bergen", "held")
    guest, pilot = launch["attendees"]
    assert (guest["name"], guest["+role"], guest["+mark"]) == ("Olaf Lund", "guest", "inferred")
    assert "+note" not in guest
    assert pilot["+post_id"] == "pilot"
    office, band = launch["+participants"]
    assert office["id"] == "ferry-office"
    assert band["name"] == "the brass band"
    edited = one(exported(harbour, include_editor=True), "events", "launch")
    assert edited["+date"] == "2020-05-04"
    assert edited["+marks"] == {"+date": "editor"}


def test_reported_speech_is_no_speech_of_the_one_it_tells_of(harbour):
    own, told = exported(harbour)["speeches"]
    assert (own["type"], own["creator_id"], own["event_id"]) == ("speech", "anna-berg", "launch")
    assert own["text"] == "The ferry is late again."
    assert (told["type"], told["+told_of"]) == ("narrative", "anna-berg")
    assert "creator_id" not in told


def test_what_popolo_cannot_hold_is_said_and_counted(harbour):
    scope = Scope(harbour)
    (page,) = popolo.pages(scope)
    (tie,) = json.loads(page.data)["+relations"]
    assert (tie["subject_id"], tie["relation"], tie["object_id"]) == (
        "anna-berg",
        "aunt of",
        "olaf-lund",
    )
    assert tie["+dates"] == {"start_date": "198X"}
    assert scope.withheld == {UNHELD: 1}


def test_the_editor_s_voice_is_marked(harbour):
    anna = one(exported(harbour), "persons", "anna-berg")
    assert not {"summary", "links", "+tags", "+marks"} & anna.keys()
    anna = one(exported(harbour, include_editor=True), "persons", "anna-berg")
    assert anna["summary"] == "Knows the harbour."
    assert anna["links"] == [{"url": "https://example.org/anna"}]
    assert anna["+marks"] == {"links": "editor", "+tags": "editor", "summary": "editor"}


def test_the_same_library_gives_the_same_bytes(tmp_path, with_editor):
    pages = [
        next(popolo.pages(Scope(library, include_editor=with_editor))).data
        for library in (load_library(tmp_path / name, BUNDLE) for name in ("one", "two"))
    ]
    assert pages[0] == pages[1]


HOSTILE = """\
== people/nobody.yaml
name: "\\u200b\\u202e"
other_names: ["=1+1", "a\\nb\\e[2J", "\\u200b"]
links: ["https://ok.example.org/ü"]
tenures:
- {post: gone, quotes: [{daily: "Nobody was the keeper of nothing"}]}
- {post: body, quotes: [{daily: "Nobody was the keeper of nothing"}]}
relations:
- {to: missing, relation: "x\\e[2J", quotes: [{daily: "Nobody was the keeper of nothing"}]}
== offices/post.yaml
name: Post
type: post
part_of: {id: gone, quotes: [{daily: "Nobody was the keeper of nothing"}]}
== offices/body.yaml
name: Body
type: body
== sources/daily
Nobody was the keeper of nothing\x1b[2J\u202e, they say.
"""


def test_hostile_content_is_valid_and_escaped(tmp_path, with_editor):
    scope = Scope(load_library(tmp_path / "bad", HOSTILE), include_editor=with_editor)
    (page,) = popolo.pages(scope)
    assert not visible.found().search(page.data.decode())
    data = json.loads(page.data)
    assert_valid(data)
    assert_linked(data)
    nobody = one(data, "persons", "nobody")
    assert nobody["name"] == r"\u200b\u202e"
    assert [each["name"] for each in nobody["other_names"]] == [
        "=1+1",
        r"a b\x1b[2J",
        r"\u200b",
    ]
    assert scope.withheld[LOST] == 4
