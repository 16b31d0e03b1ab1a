"""How far long work is, said on a terminal alone; and what was found by the time it is ended."""

import os
import sys

import pytest

from dossier.cli import progress as progress_module
from dossier.cli.main import main
from dossier.cli.progress import Progress
from dossier.core.checks.again import Checked
from dossier.core.problems import Place, Problem, Rules
from dossier.files import checking


class Terminal:
    """Standard error as a terminal, or as something else."""

    def __init__(self, is_terminal):
        self.said = ""
        self.isatty = lambda: is_terminal
        self.flush = lambda: None

    def write(self, text):
        self.said += text


@pytest.fixture
def long_work(monkeypatch):
    monkeypatch.setattr(progress_module, "_SHORT", 0)
    monkeypatch.setattr(progress_module, "_PAUSE", 0)


@pytest.mark.usefixtures("long_work")
def test_a_line_that_goes_again(monkeypatch):
    terminal = Terminal(is_terminal=True)
    monkeypatch.setattr(sys, "stderr", terminal)
    progress = Progress()
    progress("reading", 1_200, 32_000)
    assert terminal.said == "\r\x1b[Kreading 1,200 of 32,000 …"
    progress.clear()
    assert terminal.said.endswith("…\r\x1b[K")
    progress.clear()
    assert terminal.said.count("\x1b[K") == 2


@pytest.mark.usefixtures("long_work")
def test_nothing_on_a_pipe(monkeypatch):
    terminal = Terminal(is_terminal=False)
    monkeypatch.setattr(sys, "stderr", terminal)
    progress = Progress()
    progress("reading", 1, 2)
    progress.clear()
    assert terminal.said == ""


def test_nothing_of_short_work(monkeypatch):
    terminal = Terminal(is_terminal=True)
    monkeypatch.setattr(sys, "stderr", terminal)
    Progress()("reading", 1, 2)
    assert terminal.said == ""


def test_an_interrupted_check_prints_what_it_has_found(entries, capsys, monkeypatch):
    monkeypatch.setenv("DOSSIER_CACHE", "off")
    problem = Problem(Rules.DANGLING, Place("people/rustem-umerov.yaml", 3, 1), "it leads nowhere")

    def find(_library, records):
        for one in records:
            if one.id > "rustem-umerov":
                raise KeyboardInterrupt
            found = (problem,) if one.id == "rustem-umerov" else ()
            yield Checked(one.id, found, frozenset())

    monkeypatch.setattr(checking, "check_noting", find)
    code = main(["--entries", os.fspath(entries), "check"])
    out, err = capsys.readouterr()
    assert code == 130
    assert "L101 it leads nowhere" in out
    assert "interrupted" in err
