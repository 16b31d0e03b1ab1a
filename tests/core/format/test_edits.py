"""Edits that mend: carried out, the finding is gone and nothing else has changed."""

import pytest

from dossier.core.checks.check import check
from dossier.files.load import load
from tests.libraries import write_library

TEXT = "Anna Berg is the\neditor of the daily, she said.\n"
BUNDLE = f"""\
== sources/daily.txt
{TEXT}== sources/daily.yaml
title: The daily
SHA== offices/editor.yaml
name: editor
type: post
== people/anna-berg.yaml
# by hand
name: Anna Berg
tenures:
- post: editor  # of the daily
  quotes:
  QUOTE
note: kept
"""


def carried_out(root, problems):
    """The files of a library with the edits of some problems made in them, the last first."""
    edits = [edit for one in problems for edit in one.fix]
    for edit in sorted(edits, key=lambda one: one.start, reverse=True):
        file = root / edit.path
        text = file.read_text()
        file.write_text(text[: edit.start] + edit.text + text[edit.end :])
    return len(edits)


@pytest.fixture
def mended(tmp_path):
    """The file of the person after its findings were mended, and what is found then."""

    def mend(quote, sha="sha256: SHA256\n"):
        bundle = BUNDLE.replace("QUOTE", quote).replace("\nSHA", f"\n{sha}", 1)
        root = write_library(tmp_path / "library", bundle)
        made = carried_out(root, check(load(root)))
        left = [one.rule.code for one in check(load(root)) if one.severity != "info"]
        return made, left, root

    return mend


@pytest.mark.parametrize(
    "quote",
    [
        "- {source: daily, exact: Anna Berg is the editor}",
        "- {source: daily, exact: 'Anna Berg is the  editor'}",
        "- source: daily\n    exact: >-\n      Anna Berg is the\n      editor",
        '- daily: "Anna Berg is the editor"',
    ],
)
def test_white_space_of_a_quote(mended, quote):
    made, left, root = mended(quote)
    assert (made, left) == (1, [])
    text = (root / "people/anna-berg.yaml").read_text()
    assert text.startswith("# by hand\nname: Anna Berg\ntenures:\n- post: editor  # of the daily\n")
    assert text.endswith("\nnote: kept\n")
    assert r'"Anna Berg is the\neditor"' in text


def test_a_missing_hash(mended):
    quote = r'- {source: daily, exact: "Anna Berg is the\neditor"}'
    made, left, root = mended(quote, sha="note: |\n  two\n  lines\n")
    assert (made, left) == (1, [])
    lines = (root / "sources/daily.yaml").read_text().splitlines()
    assert lines[0] == "title: The daily"
    assert lines[1].startswith("sha256: ")


def test_what_is_wrong_otherwise_has_no_fix(mended):
    made, left, _ = mended("- {source: daily, exact: Anna Berg was the editor}")
    assert (made, left) == (0, ["Q101"])
