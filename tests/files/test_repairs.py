"""Edits that findings carry: in bytes they are what they are in characters."""

from libraries import load_library, write_files

from dossier.core.checks.check import check
from dossier.files.load import load
from dossier.files.repairs import in_bytes, repaired

LIBRARY = """
== people/anna-berg.yaml
name: Анна Берг
statements:
  - {source: daily, exact: "Мы готовы  к переговорам."}
== sources/daily
Анна Берг сказала: “Мы готовы к переговорам.”
"""


def test_offsets_are_those_of_the_bytes_a_mark_included(tmp_path):
    load_library(tmp_path, LIBRARY)
    path = tmp_path / "people/anna-berg.yaml"
    write_files(tmp_path, {"people/anna-berg.yaml": b"\xef\xbb\xbf" + path.read_bytes()})
    problems = [one for one in check(load(tmp_path)) if one.fix]
    data = path.read_bytes()
    (edit,) = in_bytes(tmp_path, problems[0].fix)
    assert data[edit.start : edit.end].decode() == '"Мы готовы  к переговорам."'
    mended = data[: edit.start] + edit.text.encode() + data[edit.end :]
    (change,) = repaired(tmp_path, problems)
    assert change.after == mended
    path.write_bytes(mended)
    assert not [one for one in check(load(tmp_path)) if one.fix]
