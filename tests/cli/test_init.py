"""A library of one's own: begun with one command, never over anything that is there."""

import json
import re
import subprocess

import jsonschema
import pytest
import yaml

from dossier.cli.main import COMMANDS, main
from dossier.files.allowed import is_allowed
from dossier.files.starting.start import contents

FOLDERS = ("people", "offices", "events", "sources")


@pytest.fixture
def begun(tmp_path, capsys):
    assert main(["init", str(tmp_path / "lib")]) == 0
    return tmp_path / "lib", capsys.readouterr()


def test_everything_is_there_and_said(begun):
    folder, printed = begun
    assert printed.out.splitlines() == [path for path, _ in contents()]
    assert all((folder / path).is_file() for path in printed.out.splitlines())
    assert is_allowed(folder / "entries")


def test_nothing_is_ever_written_over(begun, capsys):
    folder, _ = begun
    (folder / "START.md").write_text("mine")
    (folder / ".editorconfig").unlink()
    (folder / "entries/people/.gitkeep").rename(folder / "entries/people/anna.yaml")
    (folder / "entries/events/.gitkeep").unlink()  # as one that was killed here leaves it
    assert main(["init", str(folder), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["made"] == ["entries/events/.gitkeep", ".editorconfig"]
    assert "START.md" in answer["kept"]
    assert (folder / "START.md").read_text() == "mine"
    assert not (folder / "entries/people/.gitkeep").exists()


def test_the_empty_library_is_found_and_says_so(begun, capsys, monkeypatch):
    folder, _ = begun
    monkeypatch.chdir(folder)
    assert main(["list"]) == 0
    assert "holds no entries yet" in capsys.readouterr().err


def test_an_article_and_a_claim_later_it_is_clean(begun, capsys, monkeypatch):
    folder, _ = begun
    monkeypatch.chdir(folder)
    text = "Anna Berg opens talks\n\nAnna Berg, editor of the Daily, opened the talks in Oslo.\n"
    (folder / "article.txt").write_text(text)
    made = ["--id", "daily", "--title", "Anna Berg opens talks"]
    assert main(["add", "article.txt", *made, "--write"]) == 0
    quote = {"daily": "Anna Berg, editor of the Daily"}
    (folder / "claims.json").write_text(
        json.dumps(
            [
                {
                    "entry": "editor",
                    "kind": "office",
                    "name": "editor of the Daily",
                    "type": "post",
                },
                {"entry": "anna-berg", "kind": "person", "name": "Anna Berg"},
                {"entry": "anna-berg", "tenures": [{"post": "editor", "quotes": [quote]}]},
            ]
        )
    )
    assert main(["capture", "claims.json", "--write"]) == 0
    capsys.readouterr()
    assert main(["check", "--strict"]) == 0


def test_git_keeps_the_bytes_of_texts(begun):
    folder, _ = begun
    data = b"A text.\r\nIn two lines.\n"
    (folder / "entries/sources/daily.txt").write_bytes(data)

    def git(*words):
        nobody = (
            "-c",
            "user.name=x",
            "-c",
            "user.email=x@example.org",
            "-c",
            "core.autocrlf=input",
        )
        subprocess.run(["git", *nobody, *words], cwd=folder, check=True, capture_output=True)

    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "x")
    (folder / "entries/sources/daily.txt").unlink()
    git("checkout", "-q", "entries")
    assert (folder / "entries/sources/daily.txt").read_bytes() == data


def test_what_programs_read_is_well_formed(begun):
    folder, _ = begun
    for path in (folder / ".schema").iterdir():
        jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text()))
    json.loads((folder / ".vscode/settings.json").read_text())
    for path in (".pre-commit-config.yaml", ".github/workflows/dossier.yml"):
        assert yaml.safe_load((folder / path).read_text())


@pytest.mark.parametrize("page", ["START.md", "AGENTS.md"])
def test_every_command_that_a_page_names_exists(begun, page):
    text = (begun[0] / page).read_text()
    named = set(re.findall(r"(?:^ {4,}|`)dossier ([a-z]+)", text, re.MULTILINE))
    assert named <= set(COMMANDS)
    assert named


@pytest.mark.parametrize("name", ["file", "file/below"])
def test_where_nothing_can_be_made_it_is_said(tmp_path, capsys, name):
    (tmp_path / "file").write_text("x")
    assert main(["init", str(tmp_path / name)]) == 2
    assert capsys.readouterr().err.startswith("dossier: ")
    assert (tmp_path / "file").read_text() == "x"


def test_folders_of_some_other_project_are_no_library(tmp_path, capsys, monkeypatch):
    for name in FOLDERS[:3]:
        (tmp_path / "entries" / name).mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert main(["list"]) == 2
    assert "`dossier init DIR`" in capsys.readouterr().err
