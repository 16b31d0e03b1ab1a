"""Another id: every entry says what it said, by the new name, and nothing else has moved."""

import shutil

import msgspec
import pytest
from libraries import load_library

from dossier.core.capture.additions import AdditionError
from dossier.core.checks.check import check
from dossier.files.load import load
from dossier.files.renaming import renamed
from dossier.files.writer import Writer

LIBRARY = """
== people/anna-berg.yaml
# hers
name: Anna Berg
former_ids: [a-berg]
tenures:
  - post: "editor"   # by hand
    quotes:
      - daily: "Anna Berg, editor of the Daily"
      - {source: 'daily', exact: "editor of the Daily, opened", said_by: anna-berg}
== offices/editor.yaml
name: Editor of the Daily
other_names: [editor of the Daily]
type: post
relations: [{to: a-berg, relation: post of, basis: editor, note: So.}]
== sources/daily
Anna Berg, editor of the Daily, opened the talks.
"""


def said(library, old, new):
    """What the entries say, the one id taken for the other."""
    found = {}
    for id_, record in library.records.items():
        plain = msgspec.to_builtins(record.entry)
        former = [one for one in plain.pop("former_ids", ()) if one != old]
        text = msgspec.json.encode([plain, former]).decode().replace(f'"{old}"', f'"{new}"')
        found[new if id_ == old else id_] = text
    return found


@pytest.mark.parametrize(
    ("old", "new"), [("anna-berg", "anna-berg-oslo"), ("editor", "chief"), ("daily", "the-daily")]
)
def test_every_link_follows(tmp_path, old, new):
    before = load_library(tmp_path, LIBRARY)
    files = {one: one.read_bytes() for one in tmp_path.rglob("*.*")}
    Writer(tmp_path).write(renamed(tmp_path, before, old, new), "x")
    after = load(tmp_path)
    assert said(after, old, new) == said(before, old, new)
    assert after.resolve(old) == new
    assert len(check(after)) == len(check(before))
    text = (tmp_path / "people").glob("anna*.yaml")
    assert "# hers" in next(text).read_text()
    Writer(tmp_path).undo()
    assert {one: one.read_bytes() for one in tmp_path.rglob("*.*")} == files


@pytest.mark.parametrize("old", ["rustem-umerov", "nsdc-ukraine", "unn-2025-07-23-istanbul"])
def test_every_link_of_the_shipped_library_follows(tmp_path, entries, shipped, old):
    shutil.copytree(entries, tmp_path / "entries")
    Writer(tmp_path / "entries").write(renamed(tmp_path / "entries", shipped, old, "new-id"), "x")
    after = load(tmp_path / "entries")
    assert said(after, old, "new-id") == said(shipped, old, "new-id")
    assert len(after.ties.links_to("new-id")) == len(shipped.ties.links_to(old))
    assert {one.rule.code for one in check(after)} == {one.rule.code for one in check(shipped)}


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("nobody", "x", "there is no entry"),
        ("editor", "Chief Editor", "is no id"),
        ("editor", "daily", "taken by sources/daily.yaml"),
        ("editor", "a-berg", "taken by people/anna-berg.yaml"),
        ("editor", "editor", "taken by offices/editor.yaml"),
        ("anna-berg", "a-berg", "was called `a-berg` before"),
    ],
)
def test_what_cannot_be_is_refused(tmp_path, old, new, why):
    library = load_library(tmp_path, LIBRARY)
    with pytest.raises(AdditionError, match=why):
        renamed(tmp_path, library, old, new)
