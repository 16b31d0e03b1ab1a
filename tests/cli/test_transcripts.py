"""The command line by example: `transcripts/*.txt` hold what is typed and what comes back.

    $ dossier list person      a command, run in a folder that holds `entries/`
    >anna-berg  Anna Berg      a line of its standard output
    2>dossier: …               a line of its standard error
    [1]                        its exit code, unless that is 0

`$ cd FOLDER` and `NAME=VALUE` before a command work as in a shell, `$ git …` is git with a fixed
author and day, `$ edit FILE OLD NEW` puts words in place of others; nothing else does. All other
lines are remarks. The library is `library.txt`; files under `== path` at the top of a transcript
come on top of it. `pytest --rewrite-transcripts` writes what is printed now; review the diff.
"""

import os
import re
import shlex
from pathlib import Path

import pytest
from libraries import git, write_bundle

from dossier.cli.main import main

HERE = Path(__file__).parent
TRANSCRIPTS = sorted((HERE / "transcripts").glob("*.txt"))
_ASSIGNMENT = re.compile(r"[A-Z_]+=")
_ANSWER = re.compile(r">|2>|\[\d+\]$")


def answer(line, capsys, monkeypatch):
    """What a command line prints, as it stands in a transcript."""
    words = shlex.split(line)
    with monkeypatch.context() as patch:
        while _ASSIGNMENT.match(words[0]):
            name, _, value = words.pop(0).partition("=")
            patch.setenv(name, value)
        if words[0] == "cd":
            os.chdir(words[1])
            return []
        if words[0] == "git":
            git(*words[1:])
            return []
        if words[0] == "edit":
            path = Path(words[1])
            assert words[2] in path.read_text(), line
            new = words[3].replace("\\n", "\n")
            path.write_text(path.read_text().replace(words[2], new))
            return []
        assert words.pop(0) == "dossier", line
        code = main(words)
    printed = capsys.readouterr()
    lines = [f">{one}" for one in printed.out.split("\n")[:-1]]
    assert printed.out.endswith("\n") or not printed.out
    lines += [f"2>{one}" for one in printed.err.split("\n")[:-1]]
    assert printed.err.endswith("\n") or not printed.err
    return [*lines, f"[{code.value}]"] if code else lines


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_transcript(path, tmp_path, capsys, monkeypatch, rewrite):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delenv("DOSSIER_ENTRIES", raising=False)
    text = path.read_text()
    files, commands, _ = text.partition("\n$ ")
    write_bundle(tmp_path / "entries", (HERE / "library.txt").read_text())
    write_bundle(tmp_path / "entries", files + "\n")
    written = []
    for line in text.split("\n"):
        if not commands or not _ANSWER.match(line) or line in files.split("\n"):
            written.append(line)
        if line.startswith("$ "):
            written += answer(line[2:], capsys, monkeypatch)
    monkeypatch.chdir(HERE)
    again = "\n".join(written)
    if rewrite:
        path.write_text(again)
    assert rewrite or text == again


def test_every_command_has_a_transcript():
    from dossier.cli.main import COMMANDS  # noqa: PLC0415

    text = "\n".join(path.read_text() for path in TRANSCRIPTS)
    shown = set(re.findall(r"^\$ (?:\S+=\S+ )*dossier (?:-\S+ )*(\S+)", text, re.MULTILINE))
    assert set(COMMANDS) <= shown
