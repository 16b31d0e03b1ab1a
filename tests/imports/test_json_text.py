"""JSON to nodes, held against the library's own reader."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dossier.core.format.nodes import Mapping, Scalar, Sequence
from dossier.files import limits
from dossier.imports import json_text
from dossier.imports.json_text import read_json

VALUES = some.recursive(
    some.none()
    | some.booleans()
    | some.integers()
    | some.floats(allow_nan=False, allow_infinity=False)
    | some.text(),
    lambda inside: some.lists(inside, max_size=4) | some.dictionaries(some.text(), inside),
    max_leaves=20,
)


def value_of(node):
    """A node as the library reads it; scalars without quotes are read once more."""
    match node:
        case Scalar():
            return json.loads(node.value) if node.plain else node.value
        case Sequence():
            return [value_of(one) for one in node.items]
        case Mapping():
            return {key: value_of(one) for key, (_, one) in node.items.items()}
    raise AssertionError(node)


@given(VALUES, some.sampled_from([None, 1]), some.booleans())
def test_it_reads_what_the_library_reads(value, indent, as_ascii):
    read = read_json(json.dumps(value, indent=indent, ensure_ascii=as_ascii), "a.json")
    assert [value_of(one) for one in read.values] == [value]
    assert read.problems == []


@given(some.lists(some.dictionaries(some.text(max_size=3), some.integers(), max_size=3)))
def test_lines_are_values(values):
    read = read_json("\n".join(map(json.dumps, values)), "a.jsonl")
    assert [value_of(one) for one in read.values] == values or not values


@given(some.text(alphabet='{}[]",:truefalsn0123-.e\\ \n', max_size=30))
def test_what_the_library_refuses_is_named(text):
    read = read_json(text, "a.json")
    try:
        json.loads(text, parse_constant=lambda _: 1 / 0, object_pairs_hook=list)
    except (json.JSONDecodeError, ZeroDivisionError):
        assert read.problems != [] or "\n" in text
    else:
        assert [one.rule.code for one in read.problems if one.rule.code != "Y102"] == []


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ('{"a": 1,\n "a": 2}', (2, 2), "`a` stands here a second time; the first is in line 1"),
        ('{"a":\n NaN}', (2, 2), "not valid JSON: a value is missing, “NaN” is none"),
        ("[1,\n2,]", (2, 3), "not valid JSON: a comma stands before a closing bracket"),
        ('{"a" 1}', (1, 6), "not valid JSON: a colon is missing"),
        ("{'a': 1}", (1, 2), "not valid JSON: a key in double quotes is missing"),
        ('"a\nb"', (1, 3), "not valid JSON: invalid control character at"),
        ("[" * 100_000, (1, limits.DEPTH + 1), "nested more than 24 deep"),
        ("", (1, 1), "not valid JSON: a value is missing"),
        ('{"a": 1} x', (1, 10), "not valid JSON: something stands behind the value"),
    ],
)
def test_what_is_wrong_has_its_place(text, place, said):
    (problem,) = read_json(text, "a.json").problems
    assert (problem.place.line, problem.place.column) == place
    assert problem.message == said


def test_a_bad_line_costs_no_other():
    read = read_json('{"a": 1}\n{"a": }\n\n{"b": 2}\n', "a.jsonl")
    assert [value_of(one) for one in read.values] == [{"a": 1}, {"b": 2}]
    assert [one.place.line for one in read.problems] == [2]


def test_numbers_stay_as_they_were_typed():
    digits = "9" * 100_000
    (value,) = read_json(f"[{digits}, 1e999999, -0.10]", "a.json").values
    assert [one.value for one in value.items] == [digits, "1e999999", "-0.10"]


def test_there_is_a_limit_to_values(monkeypatch):
    monkeypatch.setattr(json_text.limits, "IMPORT_VALUES", 10)
    assert read_json(json.dumps([1] * 9), "a.json").problems == []
    (problem,) = read_json(json.dumps([1] * 10), "a.json").problems
    assert problem.rule.code == "Y107"
