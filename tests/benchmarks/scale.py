"""How the cost of a command grows with the library: ours and a yardstick, whole processes, one run.

    python tests/benchmarks/scale.py [ENTRIES [MORE ...]]

Makes a library of about that many entries (default: 32,000), and one of each size behind it, of
which it tells how much more than linearly the figures have grown: people with tenures that are the
editor's word, bodies with posts, and a source for each body whose text names its members, so that
each membership is proved by a quote. Everything is made up from lists of syllables by a fixed seed.
The yardsticks are `rg -il` over all files, a CSafeLoader loop over the YAML, and `python -c pass`;
a figure is the median of five runs, a ratio is to the yardstick named beside it.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from itertools import product
from pathlib import Path

PYTHON = sys.executable
DOSSIER = [PYTHON, "-m", "dossier"]
RUNS = 5
GIVEN = [
    a + b
    for a, b in product(
        ("An", "Bo", "Ca", "De", "El", "Fi", "Gu", "Ha"), ("na", "ris", "ro", "lia", "mund")
    )
]
ENDS = ("berg", "lund", "son", "ova", "enko", "sen", "mann", "ley", "ton", "ides")
FAMILY = [
    (a + b + c).capitalize()
    for a, b, c in product(
        ("ka", "mo", "ti", "ve", "su", "ra", "lo"), ("ri", "na", "del", "mo", "vi"), ENDS
    )
]
LOOP = """
import sys, yaml
from pathlib import Path
for path in Path(sys.argv[1]).rglob("*.yaml"):
    yaml.load(path.read_bytes(), yaml.CSafeLoader)
"""


def make(root, entries):
    """Write a library of about `entries` entries; gives the id of a person in the middle."""
    chance = random.Random(7)  # noqa: S311 - made-up names
    bodies = max(entries // 12, 1)
    for folder in ("people", "offices", "sources", "events"):
        (root / folder).mkdir(parents=True)
    taken = set()
    last = ""
    for number in range(bodies):
        body = f"Committee {number} of {chance.choice(FAMILY)}"
        lines = []
        _write(root, f"offices/committee-{number}", f"name: {body}\ntype: body\n")
        post = f"name: Member of {body}\ntype: post\npart_of: committee-{number}\n"
        _write(root, f"offices/member-{number}", post)
        for _ in range(9):
            name = f"{chance.choice(GIVEN)} {chance.choice(FAMILY)} {chance.choice(FAMILY)}"
            id_ = name.lower().replace(" ", "-")
            if id_ in taken:
                continue
            taken.add(id_)
            last = id_ if number <= bodies // 2 else last
            line = f"{name}, Member of {body}, was at the sitting."
            lines.append(line)
            quote = f'{{source: sitting-{number}, exact: "{line}"}}'
            _write(
                root,
                f"people/{id_}",
                f"name: {name}\ntags: [member]\n"
                f"tenures:\n- post: member-{number}\n  quotes: [{quote}]\n",
            )
        text = "\n\n".join(lines).encode()
        (root / f"sources/sitting-{number}.txt").write_bytes(text)
        date = f"{2000 + number % 25}-0{number % 9 + 1}-1{number % 10}"
        _write(
            root,
            f"sources/sitting-{number}",
            f"title: Sitting {number}\npublisher: {{name: Gazette, basis: editor, note: made}}\n"
            f"date: {{edtf: {date}, basis: editor, note: made}}\n"
            f"sha256: {sha256(text).hexdigest()}\n",
        )
    return last


def _write(root, path, text):
    (root / f"{path}.yaml").write_text(text)


def seconds(command, runs=RUNS, before=None):
    """The median of the wall seconds of some runs of a command."""
    found = []
    for _ in range(runs):
        if before:
            before()
        start = time.perf_counter()
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        found.append(time.perf_counter() - start)
    return statistics.median(found)


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class Rows:
    """What is measured on one library, told as it is found."""

    def __init__(self, before=None):
        """Take what was found `before` on a library, to tell the growth from it."""
        self.found = {}
        self._before = before

    def tell(self, what, found, yardstick, name):
        """One figure, its ratio to a yardstick, and how it has grown."""
        self.found[what] = found
        grown = ""
        if self._before:
            size = self.found["entries"] / self._before["entries"]
            grown = f"   {found / self._before[what] / size:6.2f} × linear"
        say(f"{what:34} {found:8.2f} s {found / yardstick:8.1f} × {name}{grown}")


def measure(root, entries, before=None):
    """Everything that grows with a library of about so many entries, which is made in `root`."""
    rows = Rows(before)
    person = make(root, entries)
    count = rows.found["entries"] = sum(1 for _ in root.rglob("*.yaml"))
    ours = [*DOSSIER, "--entries", str(root)]
    person_file = root / f"people/{person}.yaml"
    rg = seconds(["rg", "-il", "berg", str(root)])
    loop = seconds([PYTHON, "-c", LOOP, str(root)], 1)
    say(f"{count} entries; rg -il {rg:.2f} s, CSafeLoader loop {loop:.1f} s")

    os.environ["DOSSIER_CACHE"] = "off"
    rows.tell("cold check", seconds([*ours, "check"], 1), loop, "CSafeLoader loop")
    del os.environ["DOSSIER_CACHE"]
    time.sleep(2.5)  # until the table may be written
    rows.tell("first check, table written", seconds([*ours, "check"], 1), loop, "CSafeLoader loop")
    rows.tell("warm check", seconds([*ours, "check"]), rg, "rg -il")

    def touch():
        person_file.write_text(person_file.read_text() + "# again\n")

    changed = seconds([*ours, "check"], 1, touch)
    rows.tell("check after one entry changed", changed, rg, "rg -il")
    time.sleep(2.5)
    for command in (["search", "ka"], ["check"]):
        seconds([*ours, *command], 1)
    for words in (
        ["search", person.replace("-", " ")],
        ["show", person],
        ["list", "person"],
        ["timeline", person],
        ["mentions", "sitting-1"],
    ):
        rows.tell(f"warm {words[0]}", seconds([*ours, *words]), rg, "rg -il")
    return rows.found


def main():
    entries, *more = [int(one) for one in sys.argv[1:]] or [32_000]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = f"{folder}/cache"
        bare = seconds([PYTHON, "-c", "pass"])
        say(f"python -c pass {bare:.3f} s")
        found = measure(Path(folder) / "entries", entries)
        rows = Rows()
        for words in (["--version"], ["--help"]):
            rows.tell(words[0], seconds([*DOSSIER, *words]), bare, "python -c pass")
        demo = [*DOSSIER, "--demo"]
        for words in (["search", "umerov"], ["show", "rustem-umerov"], ["check"]):
            seconds([*demo, *words], 1)
            took = seconds([*demo, *words])
            rows.tell(f"shipped: {words[0]}", took, bare, "python -c pass")
        for size in more:
            measure(Path(folder) / f"entries-{size}", size, found)


if __name__ == "__main__":
    main()
