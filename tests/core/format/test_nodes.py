"""Lines and columns as an editor counts them, and nodes that know where they stand."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.format.nodes import Document, Lines, Mapping, Scalar, Sequence

TEXTS = st.text(st.sampled_from("ab\n\r\u2028\u2029\x85é漢"), max_size=40)


@given(TEXTS, st.data())
def test_only_newlines_count(text, data):
    offset = data.draw(st.integers(0, len(text)))
    before = text[:offset]
    line, column = Lines(text).place(offset)
    assert line == before.count("\n") + 1
    assert column == len(before) - (before.rfind("\n") + 1) + 1


@given(TEXTS)
def test_the_number_of_lines_is_that_of_wc(text):
    pieces = text.split("\n")
    expected = len(pieces) - (pieces[-1] == "" and len(pieces) > 1)
    assert len(Lines(text)) == expected


@given(TEXTS.filter(len), st.data())
def test_spans_cut_whole_lines(text, data):
    lines = Lines(text)
    first = data.draw(st.integers(1, len(lines)))
    last = data.draw(st.integers(first, len(lines)))
    start, end = lines.span(first, last)
    kept = re.findall(r"[^\n]*\n|[^\n]+$", text)
    assert text[start:end] == "".join(kept[first - 1 : last])


@pytest.fixture
def document():
    """`name: A` in line 1, `tags: [b, c]` in line 2."""
    text = "name: A\ntags: [b, c]\n"
    tags = Sequence([Scalar("b", 15, True, 16), Scalar("c", 18, True, 19)], 14, 20)
    root = Mapping({"name": (0, Scalar("A", 6, True, 7)), "tags": (8, tags)}, 0, 20)
    return Document(root, Lines(text))


def test_paths_lead_to_values_and_to_keys(document):
    assert document.place() == (1, 1)
    assert document.place(("name",)) == (1, 7)
    assert document.place(("tags", 1)) == (2, 11)
    assert document.place(("tags",), key=True) == (2, 1)
    assert document.node(("tags", 1)).value == "c"


def test_what_is_not_written_stands_at_the_nearest_thing_above(document):
    assert document.place(("summary",)) == (1, 1)
    assert document.place(("tags", 7)) == (2, 7)
    assert document.place(("tags", 1, "name")) == (2, 11)
