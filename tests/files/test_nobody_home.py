"""Whoever has no home, and no entry in the list of users, can read all the same."""

import os
import pwd
from pathlib import Path

import pytest

from dossier.cli.main import main
from dossier.files import seal
from dossier.files.config import read_config
from dossier.files.folders import cached, state_folder


@pytest.fixture(autouse=True)
def nobody(monkeypatch, tmp_path):
    def unknown(_):
        raise KeyError("uid not found")

    for name in list(os.environ):
        if name == "HOME" or name.startswith(("XDG_", "DOSSIER_")):
            monkeypatch.delenv(name)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    monkeypatch.chdir(tmp_path)
    seal._key.cache_clear()
    yield
    seal._key.cache_clear()
    assert os.listdir(tmp_path) == [], "nothing is put where one stands"


def test_there_is_no_cache_and_no_state():
    assert cached(Path("library"), "table") is None
    with pytest.raises(OSError, match="XDG_STATE_HOME"):
        state_folder(Path("library"))


def test_no_settings_are_no_mistake():
    assert read_config().mistakes == ()


@pytest.mark.parametrize(
    "words", [["list"], ["search", "umerov"], ["show", "rustem-umerov"], ["check"], ["keys"]]
)
def test_every_command_that_reads_works(words, entries, capsys):
    assert main([*words, "--entries", str(entries)]) == 0
    printed = capsys.readouterr()
    assert printed.out or words == ["check"]
    assert "internal error" not in printed.err
