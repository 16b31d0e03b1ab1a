"""A look at the files that was begun before is what a look now would be, or is not used."""

import os
import subprocess
import sys

import pytest
from libraries import write_bundle

from dossier.files.table import looking

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
== people/olaf-lund.yaml
name: Olaf Lund
"""
RUN = """
import os, sys
from pathlib import Path
from dossier.cli.main import main
from dossier.files.table import looking, states
looking._WORTH_IT, states.SETTLED = -1, -1
root = sys.argv[1]
main(["list", "--entries", root])
before = states.states(Path(root)).digest
forked, fork = [], os.fork
os.fork = lambda: forked.append(fork()) or forked[-1]
{spoil}
code = main(["list", "--entries", root])
assert len(forked) == 1, "a look was begun"
assert states.states(Path(root)).digest == before
sys.exit(code)
"""
SPOILT = {
    "as it is": "",
    "killed": "looking._answer = lambda root, told: os.kill(os.getpid(), 9)",
    "raised": "states.states, kept = None, states.states; looking.begin(Path(root)); "
    "states.states = kept; looking.begin = lambda root: None",
}


@pytest.mark.parametrize("how", SPOILT)
def test_whatever_becomes_of_a_look_the_library_is_read(tmp_path, how):
    root = tmp_path / "kb"
    write_bundle(root, BUNDLE)
    done = subprocess.run(
        [sys.executable, "-c", RUN.format(spoil=SPOILT[how]), str(root)],
        check=False,
        capture_output=True,
        text=True,
        env={"XDG_CACHE_HOME": str(tmp_path / "cache"), "PATH": ""},
    )
    lines = ["anna-berg  Anna Berg", "olaf-lund  Olaf Lund"]
    assert (done.returncode, done.stdout.splitlines()) == (0, lines * 2), done.stderr


def test_a_look_at_another_library_is_not_used(tmp_path, monkeypatch):
    process = subprocess.Popen(["true"])
    answer, told = os.pipe()
    os.write(told, b"other states")
    os.close(told)
    look = looking._Look(tmp_path / "other", process.pid, answer)
    monkeypatch.setattr(looking, "_begun", [look])
    assert looking.taken(tmp_path) is None
    process.returncode = 0  # it was waited for
    assert looking.taken(tmp_path) is None
