"""`dossier export`: what is chosen, where it goes, what is said of what stayed at home."""

import json
import os

import pytest
from libraries import write_bundle

from dossier.cli.main import main
from dossier.export.pages import Page
from dossier.files.exported import LIST, NotExportedError, write_folder

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
statements:
- {source: daily, exact: "The ferry is late again."}
== people/olaf-lund.yaml
name: Olaf Lund
summary: A guest.
relations:
- {to: anna-berg, relation: nephew of, basis: editor, note: He says so.}
== sources/daily
Anna Berg said: The ferry is late again.
== sources/weekly
Nobody said anything in all this long week.
"""


@pytest.fixture
def export(tmp_path, monkeypatch, capsys):
    """Export from a library in a folder, standing beside it."""
    write_bundle(tmp_path / "kb", BUNDLE)
    monkeypatch.chdir(tmp_path)

    def run(*words):
        code = main(["export", *words, "--entries", "kb"])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def test_all_of_a_library_or_what_is_chosen_by_id_or_query(export):
    def ids(*words):
        code, out, _ = export("csl", *words)
        assert code == 0
        return [one["id"] for one in json.loads(out)]

    assert ids() == ["daily", "weekly"]
    assert ids("anna-berg") == ["daily"]
    assert ids("anna-berg", "weekly") == ["daily", "weekly"]
    assert ids("type:person", "berg") == ["daily"]
    assert ids("olaf-lund") == []


def test_what_stays_at_home_is_said(export):
    assert export("csl")[2] == (
        "dossier: left out: 1 fact of the editor's word (--include-editor)\n"
    )
    assert export("csl", "--include-editor")[2] == ""


def test_nothing_meant_is_no_export(export, tmp_path):
    code, out, err = export("csl", "anna-bergg", "-o", "x.json")
    assert (code, out) == (1, "")
    assert "anna-berg" in err
    assert not (tmp_path / "x.json").exists()
    assert export("csl", "type:nonsense")[0] == 2
    assert export("nonsense")[0] == 2


def test_a_file_is_written_whole_and_the_same_again(export, tmp_path):
    assert export("bibtex", "-o", "x.bib")[:2] == (0, "")
    first = (tmp_path / "x.bib").read_bytes()
    assert b"daily" in first
    export("bibtex", "-o", "x.bib")
    assert (tmp_path / "x.bib").read_bytes() == first
    assert export("bibtex", "-o", "-")[1].encode() == first


@pytest.mark.parametrize(("out", "said"), [("kb", "is a folder"), ("no/x", "no such folder")])
def test_what_cannot_be_written_is_said(export, out, said):
    code, _, err = export("csl", "-o", out)
    assert code == 2
    assert said in err


def folder_of(path):
    return {
        found.relative_to(path).as_posix(): found.read_text()
        for found in sorted(path.rglob("*"))
        if found.is_file() and found.name != LIST
    }


def test_a_folder_follows_the_export(tmp_path):
    out = tmp_path / "out"
    assert write_folder(out, [Page("a.md", b"1"), Page("deep/b.md", b"2")]) == 2
    assert folder_of(out) == {"a.md": "1", "deep/b.md": "2"}
    (out / "mine.md").write_text("mine")
    write_folder(out, [Page("a.md", b"3")])
    assert folder_of(out) == {"a.md": "3", "mine.md": "mine"}
    assert not (out / "deep").exists()


def test_a_file_of_somebody_else_is_never_overwritten(tmp_path):
    (tmp_path / "b.md").write_text("mine")
    with pytest.raises(NotExportedError, match=r"b\.md was not written by an export"):
        write_folder(tmp_path, [Page("a.md", b"1"), Page("b.md", b"2")])
    assert (tmp_path / "b.md").read_text() == "mine"
    # What was written before that is known to be ours the next time.
    (tmp_path / "b.md").unlink()
    write_folder(tmp_path, [Page("a.md", b"1"), Page("b.md", b"2")])
    assert folder_of(tmp_path) == {"a.md": "1", "b.md": "2"}


def test_a_list_that_somebody_gave_us_leads_nowhere_outside(tmp_path):
    out, other = tmp_path / "out", tmp_path / "other"
    out.mkdir()
    other.mkdir()
    (other / "file").write_text("mine")
    (out / "link").symlink_to(other)
    (out / LIST).write_text(f"../other/file\n{other}/file\nlink/file\n")
    write_folder(out, [Page("a.md", b"1")])
    assert (other / "file").read_text() == "mine"
    with pytest.raises(NotExportedError):
        write_folder(out, [Page("link/file", b"1")])


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(NotExportedError, match="is no folder"):
        write_folder(tmp_path / "file", [])
    if os.geteuid():
        tmp_path.chmod(0o500)
        with pytest.raises(NotExportedError, match="cannot be written"):
            write_folder(tmp_path / "new", [Page("a", b"")])


def test_what_a_format_has_no_room_for_is_said(export, tmp_path):
    (tmp_path / "kb/events").mkdir()
    (tmp_path / "kb/events/fair.yaml").write_text(
        "name: The fair\ndate: {edtf: 202X, quotes: [{daily: The ferry is late again.}]}\n"
    )
    said = "dossier: dates that FollowTheMoney cannot hold, said in summaries instead: 1\n"
    assert export("ftm", "--include-editor")[2] == said
    code, out, _ = export("ftm", "--include-editor", "--json")
    assert code == 0
    assert json.loads(out)["no_room"] == {said.removeprefix("dossier: ").removesuffix(": 1\n"): 1}
