"""No library raises: whatever its files hold, it is loaded, checked and shown.

Real entries are cut, doubled and mixed with what people and attackers type; each finding has a
place in an existing file, and every entry that was loaded can be read on all its sides.
"""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.core.checks.by_claim import counted
from dossier.core.checks.check import check
from dossier.core.text import visible
from dossier.files.load import load
from dossier.views.card import card
from dossier.views.evidence import evidence
from dossier.views.resolved import resolved

FILES = (
    "people/rustem-umerov.yaml",
    "people/andriy-yermak.yaml",
    "offices/minister-of-defence-ukraine.yaml",
    "offices/secretary-nsdc-ukraine.yaml",
    "offices/nsdc-ukraine.yaml",
    "events/2025-07-23-istanbul-talks.yaml",
    "sources/unn-2025-07-23-istanbul.yaml",
)
TEXT = "sources/unn-2025-07-23-istanbul.txt"
PIECES = (
    *("\n", "  ", "- ", ": ", "{", "}", "[", "]", ",", "'", '"', "|\n", ">-\n", "#", "---\n"),
    *("&a ", "*a", "!!str ", "<<: ", "? ", "\t", "\r", "\u2028", "\x00", "\ufeff", "\x1b", "\\"),
    *("name: ", "quotes:\n", "part_of: nsdc-ukraine\n", "former_ids: [rustem-umerov]\n", "as: "),
    *("rustem-umerov", "unn-2025-07-23-istanbul", "2025-02-30", "../..", "99999999999", "1-3"),
    *("date: ", "edtf: ", "XXXX-12-XX", "2025-13", "-9999", "9999-12-31/..", "seats: 1\n", "é"),
)


@st.composite
def mutations(draw, text):
    """`text` after a few edits: a piece put in, a stretch cut out, doubled or moved."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from([0, 1, 2, 5, 20, 100])))
        match draw(st.sampled_from(["insert", "cut", "double", "move", "replace"])):
            case "insert":
                text = text[:start] + draw(st.sampled_from(PIECES)) + text[start:]
            case "cut":
                text = text[:start] + text[end:]
            case "double":
                text = text[:end] + text[start:end] + text[end:]
            case "move":
                rest = text[:start] + text[end:]
                at = draw(st.integers(0, len(rest)))
                text = rest[:at] + text[start:end] + rest[at:]
            case "replace":
                text = text[:start] + draw(st.sampled_from(PIECES)) + text[end:]
    return text


def copy_of(entries, folder, paths):
    """A library of some of the shipped files."""
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes((entries / path).read_bytes())
    return folder


@pytest.fixture(scope="module")
def root(tmp_path_factory, entries):
    return copy_of(entries, tmp_path_factory.mktemp("fuzzed") / "entries", (*FILES, TEXT))


@pytest.fixture(scope="module")
def small(tmp_path_factory, entries):
    """Three offices, so that many examples take little time."""
    folder = copy_of(entries, tmp_path_factory.mktemp("small") / "entries", FILES[2:5])
    (folder / "people").mkdir()
    return folder


def read_on_all_sides(root):
    """Load, check and show everything."""
    library = load(root)
    problems = check(library)
    for one in problems:
        assert (root / one.place.path).exists()
        assert one.place.line >= 1
        assert one.place.column >= 1
    for record in library.of_kind():
        shown = card(library, record, counted(problems))
        for row in shown.rows:
            visible.line(row.text)
            evidence(library, row)
        json.dumps(resolved(library, record))
    return library


@settings(max_examples=25)
@given(st.sampled_from([*FILES, TEXT]), st.data())
def test_edited_files(root, entries, path, data):
    text = (entries / path).read_bytes().decode()
    (root / path).write_bytes(data.draw(mutations(text)).encode())
    try:
        read_on_all_sides(root)
    finally:
        (root / path).write_bytes(text.encode())


@given(st.lists(st.sampled_from([*PIECES, "a", " b", "\n- c", "\n  d: "]), max_size=40))
@settings(max_examples=100)
def test_any_text_as_an_entry(small, pieces):
    (small / "people/any.yaml").write_text("".join(pieces), newline="")
    library = read_on_all_sides(small)
    assert {"nsdc-ukraine", "minister-of-defence-ukraine"} <= library.records.keys()
    assert "any" in library.records.keys() | library.broken.keys()


@given(st.binary(max_size=200))
def test_any_bytes_as_an_entry(small, data):
    (small / "people/any.yaml").write_bytes(data)
    read_on_all_sides(small)
