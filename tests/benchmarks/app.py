"""The app in a terminal of its own: start, keys, a saved file, memory; beside a minimal app.

    python tests/benchmarks/app.py [ENTRIES [LIBRARY]]

On the shipped library and on a made one of so many entries (default: 32,000), or on LIBRARY. What
is timed is bytes: from the start of the process to the count in the status line; from a key to the
first byte and to the last one before 60 ms of silence; from a saved file to its words. The
yardsticks run in the same terminal: a Textual app with a box and a list, and `fzf` over the names.
Figures are medians (p50) of a few starts and of all keys, with their 95th percentile (p95).
"""

import os
import select
import shutil
import statistics
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # a benchmark is run by its path

from scale import make, say, seconds
from terminals import PROGRAM, Terminal

SHIPPED = Path(__file__).parent.parent.parent / "entries"
SIZE = (120, 35)
STARTS, SAVES = 5, 5
SILENCE = 0.06  # seconds; then nothing more is expected
WORDS = ("umerov", "lavrov", "minister", "kyslytsia", "committee", "berg kamo", "rubio", "talks")
MINIMAL = """
from textual.app import App
from textual.widgets import Input, OptionList
class Minimal(App):
    def compose(self):
        yield Input()
        yield OptionList(*(f"row {number}" for number in range(30)))
    def on_input_changed(self, event):
        rows = self.query_one(OptionList)
        rows.clear_options()
        rows.add_options(f"{event.value} {number}" for number in range(30))
Minimal().run()
"""


@contextmanager
def running(words, until, folder):
    """A terminal in which `words` run, once `until` was drawn; with the seconds that took."""
    environment = {"XDG_CACHE_HOME": f"{folder}/cache", "XDG_STATE_HOME": f"{folder}/state"}
    environment |= {"HOME": folder, "DOSSIER_ENTRIES": ""}
    start = time.perf_counter()
    with Terminal(words, size=SIZE, environment=environment) as terminal:
        terminal.wait_for(until)
        yield terminal, time.perf_counter() - start


def settled(terminal, start):
    """Seconds from `start` to the first byte that comes, and to the last before a silence."""
    first = last = None
    while select.select([terminal._ours], [], [], SILENCE if first else 2.0)[0]:
        terminal.seen += os.read(terminal._ours, 1 << 16)
        last = time.perf_counter() - start
        first = first or last
    return first or 0.0, last or 0.0


def keys(terminal):
    """Every word typed letter by letter and taken back: (first, last) byte of each letter."""
    found = []
    for word in WORDS:
        for letter in word:
            start = time.perf_counter()
            terminal.type(letter)
            found.append(settled(terminal, start))
        for _ in word:
            terminal.type("\x7f")
        settled(terminal, time.perf_counter())
    return found


def megabytes(terminal):
    """What the program holds in memory, its children aside."""
    for line in Path(f"/proc/{terminal.process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return float("nan")


def p(times, of=50):
    """A percentile, in milliseconds."""
    return statistics.quantiles(times, n=100, method="inclusive")[of - 1] * 1000


def told(name, words, until, folder, idle=0.0):
    """Start, keys and memory of one program; gives the median start and the memory."""
    starts = []
    for _ in range(STARTS):
        with running(words, until, folder) as (terminal, took):
            starts.append(took)
    with running(words, until, folder) as (terminal, _):
        deadline = time.monotonic() + idle
        while time.monotonic() < deadline:
            terminal._drain(0.1)
        memory = megabytes(terminal)
        found = keys(terminal)
    first, last = ([one[at] for one in found] for at in (0, 1))
    start = statistics.median(starts)
    say(
        f"{name:28} start {start:6.3f} s   key to first byte {p(first):5.1f}"
        f" / {p(first, 95):5.1f} ms"
        f"   to settled {p(last):5.1f} / {p(last, 95):6.1f} ms   memory {memory:4.0f} MB"
    )
    return start, memory


def saves(words, until, folder, path, id_):
    """Seconds from a saved file to its words on the screen, of an entry that is open."""
    text, found = path.read_bytes(), []
    with running(words, until, folder) as (terminal, _):
        terminal.type(f"{id_}\r")
        settled(terminal, time.perf_counter())
        time.sleep(3)
        terminal._drain(0.5)
        for number in range(SAVES):
            word = f"zq{number}saved"
            since = len(terminal.seen)
            start = time.perf_counter()
            name, _, rest = text.partition(b"\n")
            path.write_bytes(b"\n".join((name + f" {word}".encode(), rest)))
            terminal.wait_for(word, since=since)
            found.append(time.perf_counter() - start)
            time.sleep(2.5)
            terminal._drain(0.1)
    path.write_bytes(text)
    return statistics.median(found)


def main():
    entries = int(sys.argv[1]) if len(sys.argv) > 1 else 32_000
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "large"
        if len(sys.argv) > 2:
            shutil.copytree(sys.argv[2], large)
        else:
            make(large, entries)
        small = Path(folder) / "small"
        shutil.copytree(SHIPPED, small)
        minimal = Path(folder) / "minimal.py"
        minimal.write_text(MINIMAL)
        names = Path(folder) / "names"
        names.write_text("\n".join(path.stem.replace("-", " ") for path in large.rglob("*.yaml")))
        time.sleep(2.5)  # until tables may be written
        os.environ |= {"XDG_CACHE_HOME": f"{folder}/cache", "XDG_STATE_HOME": f"{folder}/state"}
        for root in (small, large):
            for words in (["search", "a"], ["check"], ["search", "a"]):
                seconds([*PROGRAM, *words, "--entries", str(root)], 1)
        base, held = told("a minimal Textual app", [sys.executable, str(minimal)], "row 9", folder)
        if shutil.which("fzf"):
            told("fzf over the names", ["sh", "-c", f"fzf < {names}"], "/", folder)
        for name, root in (("dossier, shipped", small), ("dossier, large", large)):
            count = sum(1 for _ in root.rglob("*.yaml"))
            words = [*PROGRAM, str(root)]
            start, memory = told(f"{name} ({count:,})", words, "entries", folder, idle=8.0)
            person = sorted((root / "people").glob("*.yaml"))[count // 5]
            took = saves(words, "entries", folder, person, person.stem)
            say(
                f"{'':28} start {start / base:.2f} ×, memory + {memory - held:.0f} MB; "
                f"save to screen {took * 1000:.0f} ms"
            )


if __name__ == "__main__":
    main()
