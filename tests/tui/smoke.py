"""The real program in a real terminal emulator: `python tests/tui/smoke.py [PROGRAM]`.

Needs tmux, so it is no part of the default test run; `.ci/run` runs it. Opens the shipped library
at two sizes, types a name, reads the quote, and quits. Exit code 0 if all of it is seen.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ENTRIES = Path(__file__).parent.parent.parent / "entries"
SIZES = ((80, 24), (120, 35))
PATIENCE = 30.0  # seconds
QUOTE = "a separate session with the Minister of Defence of Ukraine, Rustem Umerov"


class Tmux:
    """A tmux server of our own, with one window and one program in it."""

    def __init__(self, folder: Path, size: tuple[int, int], words: list[str]) -> None:
        self._socket = str(folder / "tmux")
        self._ended = folder / "ended"
        nobodys = {name: str(folder) for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME")}
        self._environment = os.environ | nobodys | {"DOSSIER_CONFIG": os.devnull}
        width, height = map(str, size)
        line = 'ended=$1; shift; "$@"; echo $? >"$ended.part"; mv "$ended.part" "$ended"; cat'
        place = ["-x", width, "-y", height]
        self._run("-f", "/dev/null", "new-session", "-d", *place,
                  "sh", "-c", line, "sh", str(self._ended), *words)  # fmt: skip

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            ["tmux", "-S", self._socket, *words],
            check=True,
            capture_output=True,
            text=True,
            env=self._environment,
        )
        return done.stdout

    def press(self, *keys: str) -> None:
        """Press keys, by tmux's names."""
        self._run("send-keys", *keys)

    def wait_for(self, words: str) -> None:
        """Wait until words are on the screen, however they are wrapped there."""
        deadline = time.monotonic() + PATIENCE
        while words not in (seen := self._words()):
            if time.monotonic() > deadline:
                raise TimeoutError(f"never seen: {words}\n{self._run('capture-pane', '-p')}{seen}")
            time.sleep(0.05)

    def _words(self) -> str:
        """The text of the screen: columns that borders part, one after the other."""
        lines = self._run("capture-pane", "-p").split("\n")
        columns: dict[int, list[str]] = {}
        for line in lines:
            for found in re.finditer(r"[^│╭╮╰╯─]+", line):
                columns.setdefault(found.start(), []).append(found.group().strip(" ▐▌"))
        return "\n".join(" ".join(" ".join(found).split()) for found in columns.values())

    def exit_code(self) -> int:
        """Wait for the end of the program."""
        deadline = time.monotonic() + PATIENCE
        while not self._ended.exists():
            if time.monotonic() > deadline:
                raise TimeoutError(f"it does not end\n{self._run('capture-pane', '-p')}")
            time.sleep(0.05)
        return int(self._ended.read_text())

    def close(self) -> None:
        """End tmux."""
        self._run("kill-server")


def play(folder: Path, size: tuple[int, int], program: list[str]) -> None:
    """One visit."""
    tmux = Tmux(folder, size, [*program, str(ENTRIES)])
    try:
        tmux.wait_for("119 entries")
        tmux.press("umerov")
        tmux.wait_for("Rustem Umerov")
        tmux.press("Enter")
        tmux.wait_for("OFFICES")
        tmux.wait_for(QUOTE)
        tmux.press("q")
        code = tmux.exit_code()
        assert code == 0, f"it ended with {code}"
    finally:
        tmux.close()


def main() -> int:
    """Play at every size."""
    if not shutil.which("tmux"):
        sys.stderr.write("smoke.py needs tmux: apt-get install tmux, or brew install tmux\n")
        return 2
    program = sys.argv[1:] or [str(Path(sys.executable).parent / "dossier")]
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            play(Path(folder), size, program)
        sys.stdout.write(f"seen at {size[0]}x{size[1]}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
