"""Values as the lines of a file: read back they are the same, written as a person would."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.format.decode import decode
from dossier.core.format.entries import Person
from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Mapping, Scalar, Sequence
from dossier.core.format.writing import field, flow, new_file, scalar
from dossier.files.reader import read

#: What a file may hold at all; the reader refuses the rest as characters YAML forbids.
TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cn", "Cc"], include_characters="\n\t"), min_size=1
)


def plain(node):
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [plain(one) for one in node.items]
        case Mapping():
            return {key: plain(one) for key, (_, one) in node.items.items()}
    raise AssertionError(node)


def reread(text):
    document, problems = read(text, "x.yaml")
    assert not problems, (problems, text)
    return plain(document.root)


@given(TEXT)
def test_every_text_is_read_as_it_was(text):
    assert reread(f"name: {scalar(text)}\n") == {"name": text}
    assert reread(f"name: {scalar(text, quoted=True)}\n") == {"name": text}
    assert reread(f"name: [{scalar(text, in_flow=True)}, b]\n") == {"name": [text, "b"]}
    assert reread(f"name: {{a: {scalar(text, in_flow=True)}, b: c}}\n") == {
        "name": {"a": text, "b": "c"}
    }
    assert reread("\n".join(field("note", text)) + "\n") == {"note": text}


KEY = st.from_regex(r"[a-z][a-z_]{0,6}", fullmatch=True)
VALUE = st.recursive(
    TEXT,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3).filter(
            lambda some: not any(isinstance(one, list) for one in some)
        )
        | st.dictionaries(KEY, inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(KEY, VALUE, min_size=1, max_size=4))
def test_every_value_is_read_as_it_was(values):
    lines = [line for key, value in values.items() for line in field(key, value)]
    assert reread("\n".join(lines) + "\n") == values
    assert reread(f"x: {flow(values)}\n") == {"x": values}


@pytest.mark.parametrize(
    "text",
    ["Ilma Sarkaine", "Рустем Умєров", "head of delegation", "2024-08-20", "(acting)", "don’t",
     "https://example.org/a?b=c", "UA", "“Tuesday”; the day before"],
)  # fmt: skip
def test_what_needs_no_quotes_has_none(text):
    assert scalar(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "Null",
        "~",
        "- a",
        "a: b",
        "a #b",
        "a:",
        "'a'",
        "*a",
        " a",
        "a ",
        "a  b",
        "",
        "a\u200bb",
    ],
)
def test_what_needs_quotes_has_them(text):
    assert scalar(text).startswith('"')


def test_a_new_entry_reads_as_if_somebody_had_written_it():
    values = {
        "tenures": [
            {
                "quotes": [
                    {"daily": "Norway's editor, Anna Berg"},
                    {"source": "daily", "exact": "Berg", "suffix": " said"},
                    {"weekly": ["the editor Berg", "editor Anna Berg"]},
                ],
                "post": "editor-norway",
            }
        ],
        "name": "Anna Berg",
        "other_names": [{"name": "Berg", "use": "short"}, "Anna, of Oslo"],
        "tags": ["press"],
        "born": {
            "edtf": "1970-02-01",
            "printed": "XXXX-02-01",
            "basis": "editor",
            "note": "No year.",
        },
        "note": " ".join(["word"] * 40),
    }
    assert (
        new_file(Kind.PERSON, values)
        == f"""\
name: Anna Berg
other_names:
  - {{name: Berg, use: short}}
  - Anna, of Oslo
tags: [press]
born: {{edtf: 1970-02-01, printed: XXXX-02-01, basis: editor, note: No year.}}
tenures:
  - post: editor-norway
    quotes:
      - daily: "Norway's editor, Anna Berg"
      - source: daily
        exact: "Berg"
        suffix: " said"
      - weekly:
          - "the editor Berg"
          - "editor Anna Berg"
note: >-
  {" ".join(["word"] * 23)}
  {" ".join(["word"] * 17)}
"""
    )


def test_a_new_entry_is_read_as_what_it_was_made_of():
    text = new_file(Kind.PERSON, {"name": "A", "tenures": [{"post": "b", "quotes": [{"c": "d"}]}]})
    document, _ = read(text, "people/a.yaml")
    decoded = decode(Kind.PERSON, "a", document, "people/a.yaml")
    assert not decoded.problems
    assert isinstance(decoded.entry, Person)
    assert decoded.entry.tenures[0].quotes[0].exact == "d"


def test_a_field_that_the_kind_does_not_have_is_refused():
    with pytest.raises(KeyError, match="seats"):
        new_file(Kind.PERSON, {"name": "A", "seats": 1})
