"""Statements of FollowTheMoney, read back with the package's own reader."""

import json
from collections import defaultdict
from importlib import import_module
from io import BytesIO

import pytest
from harbour import BUNDLE, ftm_command
from libraries import load_library

from dossier.export import ftm, ftm_statements
from dossier.export.followthemoney.entities import EDITOR
from dossier.export.scope import Scope


@pytest.fixture(scope="module")
def statement():
    """The package's module of statements."""
    return import_module("followthemoney.statement")


def exported(library, *, include_editor=False):
    (page,) = ftm_statements.pages(Scope(library, include_editor=include_editor))
    return page.data


def read(statement, library, **options):
    """All statements as the package reads them."""
    return list(statement.read_statements(BytesIO(exported(library, **options)), statement.JSON))


def told(statement, library, id_, prop, **options):
    """Each value of a property with its origins."""
    found = defaultdict(set)
    for one in read(statement, library, **options):
        if (one.entity_id, one.prop) == (id_, prop):
            found[one.value].add(one.origin)
    return dict(found)


def test_every_value_has_the_source_it_is_quoted_from(statement, harbour):
    assert told(statement, harbour, "anna-berg", "birthDate") == {"1970-03": {"daily"}}
    assert told(statement, harbour, "anna-berg--pilot", "date") == {
        "2020-05-05": {"daily"},
        "2020-06-01": {"weekly"},
    }
    assert told(statement, harbour, "anna-berg--pilot", "holder") == {
        "anna-berg": {"daily", "weekly"}
    }
    assert told(statement, harbour, "launch", "location") == {"Bergen": {"daily"}}
    assert told(statement, harbour, "daily", "title") == {"A launch": {"daily"}}


def test_what_no_source_says_has_the_editor_for_its_origin(statement, harbour):
    names = told(statement, harbour, "anna-berg", "alias")
    assert names == {"Анна Берг": {EDITOR}, "Pilot Berg": {EDITOR}}
    assert told(statement, harbour, "anna-berg", "name") == {"Anna Berg": {"daily", "weekly"}}
    assert told(statement, harbour, "anna-berg", "country") == {"no": {EDITOR}}
    with_editor = told(statement, harbour, "launch", "date", include_editor=True)
    assert with_editor == {"2020-05-04": {EDITOR}}


def test_every_origin_is_a_source_or_the_editor(statement, shipped, with_editor):
    found = read(statement, shipped, include_editor=with_editor)
    origins = {one.origin for one in found if one.prop != statement.Statement.BASE}
    sources = {record.id for record in Scope(shipped).entries if record.kind.value == "source"}
    assert origins == {*sources, EDITOR}


def test_what_two_sources_say_is_two_statements_of_two_ids(statement, harbour, shipped):
    for library in (harbour, shipped):
        found = read(statement, library)
        assert len({one.id for one in found}) == len(found)
        first = {}
        for one in found:
            first.setdefault(one.generate_key(), one.id)
        assert all(key == id_ for key, id_ in first.items())  # those of the package's own making


def test_put_together_again_they_are_the_entities(statement, harbour, shipped, with_editor):
    dataset = import_module("followthemoney").Dataset.make({"name": ftm_statements.DATASET})
    for library in (harbour, shipped):
        groups = defaultdict(list)
        for one in read(statement, library, include_editor=with_editor):
            groups[one.canonical_id].append(one)
        (page,) = ftm.pages(Scope(library, include_editor=with_editor))
        entities = [json.loads(line) for line in page.data.decode().splitlines()]
        assert list(groups) == [one["id"] for one in entities]
        for one in entities:
            made = statement.StatementEntity.from_statements(dataset, groups[one["id"]])
            assert made.schema.name == one["schema"]
            assert {name: set(made.get(name)) for name in made.properties} == {
                name: set(values) for name, values in one["properties"].items()
            }
            # The entity's own hash of its statements is the one that we wrote.
            (own,) = (s.value for s in groups[one["id"]] if s.prop == "id")
            (theirs,) = (s.value for s in made.statements if s.prop == "id")
            assert own == theirs


def test_the_command_line_rolls_them_up(harbour, tmp_path):
    (tmp_path / "s.json").write_bytes(exported(harbour))
    out = tmp_path / "e.json"
    words = ["aggregate-statements", "-f", "json", "-d", "my_desk"]
    ftm_command(*words, "-i", tmp_path / "s.json", "-o", out)
    ids = [json.loads(line)["id"] for line in out.read_text().splitlines()]
    (page,) = ftm.pages(Scope(harbour))
    assert ids == [json.loads(line)["id"] for line in page.data.decode().splitlines()]


def test_the_same_library_gives_the_same_bytes(tmp_path, with_editor):
    one, two = (load_library(tmp_path / name, BUNDLE) for name in ("one", "two"))
    first = exported(one, include_editor=with_editor)
    assert first == exported(two, include_editor=with_editor)
    assert b'first_seen": null' in first
