"""What holds for every command: exit codes, shapes of JSON, and a word for every failure."""

import json
import subprocess

import pytest
from libraries import write_library

from dossier.cli import where
from dossier.cli.diagnostics import ExitCode
from dossier.cli.main import COMMANDS, main
from dossier.views import card


def run(capsys, *words):
    """The exit code, standard output and standard error of a command."""
    code = main(words)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


@pytest.fixture
def library(entries, monkeypatch):
    monkeypatch.setenv(where.VARIABLE, str(entries))
    return entries


def test_the_exit_codes_of_the_contract():
    assert {code.name: code.value for code in ExitCode} == {
        "OK": 0,
        "FOUND": 1,
        "USAGE": 2,
        "UNREADABLE": 3,
        "INTERNAL": 70,
        "INTERRUPTED": 130,
    }


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_every_command_explains_itself(command, option, capsys):
    code, out, err = run(capsys, command, option)
    assert (code, err) == (ExitCode.OK, "")
    assert out.startswith(f"usage: dossier {command}")
    assert "--json" in out


def test_help_and_version(capsys):
    code, out, err = run(capsys, "--help")
    assert (code, err) == (ExitCode.OK, "")
    assert all(f"  {name} " in out for name in COMMANDS)
    code, out, err = run(capsys, "--version")
    assert (code, out[:8], err) == (ExitCode.OK, "dossier ", "")


@pytest.mark.usefixtures("library")
class TestJson:
    """The shapes of the contract: keys may be added, never renamed."""

    def load(self, capsys, *words):
        code, out, err = run(capsys, *words, "--json")
        assert (code, err) == (ExitCode.OK, "")
        return json.loads(out)

    def test_list(self, capsys):
        found = self.load(capsys, "list")
        assert all({"id", "kind", "name", "path"} <= one.keys() for one in found)
        assert {one["kind"] for one in found} == {"person", "office", "event", "source"}

    def test_search(self, capsys):
        (first, *rest) = self.load(capsys, "search", "rustem", "umerov")
        assert {"id", "kind", "name", "score", "matched", "field"} <= first.keys()
        assert first["id"] == "rustem-umerov"
        scores = [one["score"] for one in [first, *rest]]
        assert scores == sorted(scores, reverse=True)

    def test_check(self, capsys):
        found = self.load(capsys, "check")
        assert {"entries", "quotes", "problems"} <= found.keys()
        assert found["entries"] >= 98
        assert found["quotes"] >= 250
        keys = {"code", "severity", "path", "line", "column", "message", "hint"}
        assert all(keys <= one.keys() for one in found["problems"])
        assert {one["severity"] for one in found["problems"]} <= {"info"}

    def test_show(self, capsys, shipped, monkeypatch):
        monkeypatch.setattr(where, "open_library", lambda _: shipped)  # once is enough
        for record in shipped.of_kind():
            shown = self.load(capsys, "show", record.id)
            computed = {"id", "kind", "path", "holders", "events", "children", "backlinks"}
            assert computed <= shown.keys()
            claims = [
                *(one for key in ("tenures", "statements") for one in shown.get(key, ())),
                *(one for key in ("participants", "relations") for one in shown.get(key, ())),
                *shown["holders"],
                *shown["events"],
            ]
            for claim in claims:
                assert {"id", "basis", "status", "quotes"} <= claim.keys()
                assert shipped.claim(claim["id"])
            tenures = [*shown.get("tenures", ()), *shown["holders"]]
            assert all({"first", "last", "days"} <= one["attested"].keys() for one in tenures)
            for quote in [one for claim in claims for one in claim["quotes"]]:
                assert {"source", "exact", "start", "end", "verdict"} <= quote.keys()
                text = shipped.texts[quote["source"]].text
                assert text[quote["start"] : quote["end"]] == quote["exact"]

    def test_the_form_of_names_and_of_letters_is_kept(self, capsys):
        _, out, _ = run(capsys, "show", "rustem-umerov", "--json")
        assert "Рустем Умєров" in out


@pytest.mark.parametrize("words", [(), ("--entries", "."), (".",)])
def test_without_a_terminal_the_app_does_not_open(words, capsys, library, monkeypatch):
    monkeypatch.chdir(library)
    code, out, err = run(capsys, *words)
    assert (code, out) == (ExitCode.USAGE, "")
    assert "terminal" in err
    assert "--help" in err


def test_a_misspelt_command(capsys, library, monkeypatch):
    monkeypatch.chdir(library)
    code, out, err = run(capsys, "chek")
    assert (code, out) == (ExitCode.USAGE, "")
    assert "did you mean `check`?" in err


def test_the_folder_one_stands_in_is_gone(capsys, tmp_path, monkeypatch):
    monkeypatch.delenv(where.VARIABLE, raising=False)
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    for words in (["list"], ["check"], ["check", "people/anna-berg.yaml"]):
        code, out, err = run(capsys, *words)
        assert (code, out) == (ExitCode.USAGE, "")
        assert "--entries" in err
    code, _, err = run(capsys, "list", "--entries", "kb")
    assert (code, err.splitlines()[0]) == (ExitCode.UNREADABLE, "dossier: kb does not exist")
    root = write_library(tmp_path / "kb", {"people/anna-berg.yaml": "name: A\nnme: B\n"})
    code, out, _ = run(capsys, "check", str(root))
    assert (code, out.split(":")[0]) == (ExitCode.FOUND, str(root / "people/anna-berg.yaml"))
    monkeypatch.chdir(tmp_path)


def test_the_demo_is_the_shipped_library(capsys, entries, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, _ = run(capsys, "list", "source", "--demo")
    assert code is ExitCode.OK
    assert len(out.splitlines()) == len(list((entries / "sources").glob("*.yaml")))


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (KeyboardInterrupt(), ExitCode.INTERRUPTED, ""),
        (OSError(28, "No space left on device"), ExitCode.INTERNAL, "No space left on device"),
        (ZeroDivisionError("a\x1bb"), ExitCode.INTERNAL, r"internal error: ZeroDivisionError"),
        (RecursionError("too deep"), ExitCode.INTERNAL, "please report it"),
    ],
)
def test_whatever_goes_wrong_gets_a_word_and_a_code(error, code, said, capsys, monkeypatch):
    def fail(*_, **__):
        raise error

    monkeypatch.setattr("dossier.cli.list_entries.to_kind", fail)
    got, out, err = run(capsys, "list")
    assert (got, out) == (code, "")
    assert said in err
    assert "Traceback" not in err
    assert "\x1b" not in err


@pytest.mark.usefixtures("library")
def test_a_mistake_of_ours_names_its_place(capsys, monkeypatch):
    monkeypatch.setattr(card._Cards, "person", None)
    code, _, err = run(capsys, "show", "rustem-umerov")
    assert code is ExitCode.INTERNAL
    assert "dossier.views.card:" in err


@pytest.mark.usefixtures("library")
def test_streams_that_are_closed(monkeypatch):
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", None)
    assert main(["list"]) is ExitCode.OK
    assert main(["list", "nothing"]) is ExitCode.USAGE


def test_an_entry_that_cannot_be_read_is_not_said_to_be_missing(capsys, tmp_path):
    root = write_library(tmp_path / "entries", {"people/anna-berg.yaml": 'name: "Anna'})
    code, out, err = run(capsys, "show", "anna-berg", "--entries", str(root))
    assert (code, out) == (ExitCode.FOUND, "")
    assert "people/anna-berg.yaml cannot be read" in err
    assert "dossier check" in err


def test_a_path_that_git_knows_is_no_slip_of_the_pen(capsys, tmp_path, monkeypatch):
    """What was deleted, and nothing links to, is as it should be; a misspelt path never is."""
    write_library(
        tmp_path / "entries",
        {"people/anna-berg.yaml": "name: Anna Berg\n", "people/bo-lund.yaml": "name: Bo Lund\n"},
    )
    monkeypatch.chdir(tmp_path)
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "one"]):
        subprocess.run(["git", *words], check=True, capture_output=True)
    (tmp_path / "entries/people/bo-lund.yaml").unlink()
    assert run(capsys, "check", "entries/people/bo-lund.yaml") == (ExitCode.OK, "", "")
    code, out, err = run(capsys, "check", "entries/people/bo-lnd.yaml")
    assert (code, out) == (ExitCode.USAGE, "")
    assert err.startswith("dossier: no entry was read: none lies at entries/people/bo-lnd.yaml\n")


def test_nothing_is_written_to_the_library(capsys, tmp_path):
    root = write_library(
        tmp_path / "entries",
        {"people/anna-berg.yaml": "name: Anna Berg\n", "sources/daily": "Anna Berg spoke.\n"},
    )
    before = sorted((path, path.lstat().st_mtime_ns) for path in root.rglob("*"))
    for words in (["check"], ["list"], ["show", "anna-berg"], ["search", "anna"]):
        run(capsys, *words, "--entries", str(root))
    assert sorted((path, path.lstat().st_mtime_ns) for path in root.rglob("*")) == before
