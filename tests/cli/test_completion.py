"""Completion in a shell: bash itself reads the script, and completes commands, ids, options."""

import os
import shutil
import subprocess
import sys

import pytest

from dossier.cli.main import COMMANDS, main

TRY = """\
source <(dossier completion bash)
complete_words() {
  COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
  _shtab_dossier; printf '%s\\n' "${COMPREPLY[@]}"
}
"""


@pytest.fixture
def complete(tmp_path, entries):
    """What bash completes some words of a command line to."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.fail("these tests need bash")
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "dossier"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m dossier "$@"\n')
    program.chmod(0o755)

    def run(*words):
        quoted = " ".join(f"'{word}'" for word in words)
        environment = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}
        ended = subprocess.run(
            [bash, "-c", f"{TRY}\ncomplete_words {quoted}"],
            capture_output=True,
            text=True,
            check=True,
            env={**environment, "DOSSIER_ENTRIES": str(entries)},
        )
        return set(ended.stdout.split())

    return run


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["dossier", "prop"], {"propose"}),
        (["dossier", "show", "rustem"], {"rustem-umerov"}),
        (["dossier", "propose", "unn"], {"unn-2025-04-18-paris", "unn-2025-07-23-istanbul"}),
        (["dossier", "show", "--js"], {"--json"}),
        (["dossier", "cite", "--format", "m"], {"md"}),
        (["dossier", "new", "pe"], {"person"}),
    ],
)
def test_bash_completes(complete, words, found):
    assert complete(*words) == found


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_command_is_completed_in_every_shell(shell, capsys):
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert all(command in script for command in COMMANDS)
    assert "dossier list" in script
    assert main(["completions", shell]) == 0  # as other programs call it
    assert capsys.readouterr().out == script
