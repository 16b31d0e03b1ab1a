"""Caches that are damaged: `python tests/soak/flips.py [--flips N] [--library DIR] [--seed S]`.

First a random bit in *every byte* of every cache of a small library, one byte at a time; each
command that opens the file has to say what it said, and nothing may be raised. Then N bits in the
caches of a large library: one that tests/benchmarks/scale.py makes, or `--library`, which is only
read. Most are flipped in values, many a round: its block is asked for each of them, and
so is a library, held against one loaded anew. Every fifth round flips one bit in what the rest
hangs on: a head, an index, a file with one checksum for all of it.

Prints how many bits were flipped, how many answers were false, how many times something was raised,
and how many flips were noticed. The others lie where nothing that was asked had to look.
"""

import argparse
import io
import os
import random
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

from scale import make
from writers import IN_MEMORY, Place, small_libraries_are_kept, told

from dossier.core.library.listed import TABLES
from dossier.files.folders import cached
from dossier.files.load import load
from dossier.files.table.blocks import DamagedBlockError, block_of, mark_of, read_block
from dossier.files.table.states import DIGEST
from dossier.files.table.table import opened

_COMMANDS = (
    ["search", "berg"],
    ["search", "pupil heard"],
    ["show", "anna-berg"],
    ["list"],
    ["timeline"],
    ["mentions", "daily"],
    ["check", "-v"],
)
_AFTER_AN_EDIT = (["check", "-v"], ["list"], ["search", "berg"], ["search", "heard"])
_LARGE_FILE = 8_192  # bytes
_A_ROUND = 250  # flips in values
_WHOLE_EACH = 5  # rounds after which something is hit that all hangs on
_SHOWN = 3  # entries that are asked for in a round
_OF_SOURCES = "mentions"  # the block whose keys are sources


#: What a library is asked for, so that it looks at a value of a block.
VALUES = {
    "entries": lambda library, key: library.records[key].entry,
    "links": lambda library, key: library.ties.links_to(key),
    "mentions": lambda library, key: library.prints.mentions(key),
    "places": lambda library, key: library.prints.places(key),
    **{
        name: lambda library, key, name=name: tuple(library.prints.listed.table(name)[key])
        for name in TABLES
    },
}


class Caches:
    """The caches of a library: what they hold while they are whole, and what is asked of them."""

    def __init__(self, root: Path) -> None:
        self.root, self.folder = root, cached(root, "x").parent
        self.whole: dict[Path, bytes] = {}
        self._seen: dict[Path, tuple[int, int, int]] = {}
        self.damaged = 0  # values that were found not to be whole

    def files(self) -> list[Path]:
        return sorted(one for one in self.folder.rglob("*") if one.is_file())

    def keep(self) -> None:
        """Take what lies there for whole."""
        self.whole = {one: one.read_bytes() for one in self.files()}
        self._seen = {one: _seen(one) for one in self.whole}

    def flip(self, path: Path, at: int, bit: int) -> None:
        """Flip a bit where it lies: the file stays the same."""
        with path.open("r+b") as file:
            file.seek(at)
            file.write(bytes([self.whole[path][at] ^ 1 << bit]))

    def anew(self) -> set[Path]:
        """The files that were made anew, or thrown away."""
        return {
            one
            for one, (inode, _, _) in self._seen.items()
            if not one.exists() or one.stat().st_ino != inode
        }

    def mend(self) -> None:
        """Make all whole again."""
        for path in self.files():
            if path not in self.whole:
                path.unlink()
        for path, data in self.whole.items():
            if not path.exists() or _seen(path) != self._seen[path]:
                path.write_bytes(data)
                self._seen[path] = _seen(path)

    def ask(self, words: list[str]) -> tuple[int, str, str]:
        """What a command says."""
        with self.counting():
            return told([*words, "--entries", str(self.root)])

    @contextmanager
    def counting(self):
        """Count the values that are found not to be whole."""
        begin = DamagedBlockError.__init__

        def counted(*arguments):
            self.damaged += 1
            begin(*arguments)

        with patch.object(DamagedBlockError, "__init__", counted):
            yield


def _seen(path: Path) -> tuple[int, int, int]:
    state = path.stat()
    return state.st_ino, state.st_size, state.st_mtime_ns


class Verdict:
    """What was seen of the flips so far."""

    def __init__(self) -> None:
        self.count: Counter[str] = Counter()

    def ask(self, caches: Caches, words: list[str], truth, what: str) -> None:
        """Ask, and hold the answer against the truth."""
        self.count["answers"] += 1
        try:
            code, out, err = caches.ask(words)
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            self.tell("raised", f"{what}: {words}: {error!r}")
            return
        if "internal error" in err:
            self.tell("raised", f"{what}: {words}: {err}")
        elif (code, out, err) != truth:
            self.tell("false", f"{what}: {words}")

    def compare(self, look, libraries, key: str, what: str) -> None:
        """Ask two libraries, and hold their answers against each other."""
        self.count["answers"] += 1
        try:
            kept, fresh = (look(one, key) for one in libraries)
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            self.tell("raised", f"{what} of {key}: {error!r}")
            return
        if kept != fresh:
            self.tell("false", f"{what} of {key}")

    def tell(self, kind: str, said: str) -> None:
        self.count[kind] += 1
        sys.stdout.write(f"{kind}: {said[:500]}\n")

    def told(self, of: str) -> str:
        """All of it, in a line."""
        number = self.count
        return (
            f"{of}: {number['flips']:,} flips, {number['answers']:,} answers, "
            f"{number['false']} false, {number['raised']} raised; "
            f"{number['noticed']:,} flips noticed\n"
        )


def every_byte(folder: Path, seed: int, every: int, *, edited: bool) -> Verdict:
    """Flip a bit of every byte of the caches of a small library, or of every so-manieth.

    `edited` is whether a file of the library has changed since: then other parts are read.
    """
    dice, verdict = random.Random(seed), Verdict()  # noqa: S311 - the same on every run
    caches = Caches(Place(folder).root)
    commands = _AFTER_AN_EDIT if edited else _COMMANDS
    for words in _COMMANDS:
        caches.ask(words)
    caches.keep()
    if edited:
        (caches.root / "people/karl-vik.yaml").write_text("name: Karl Vik Berg\n")
    truth = [fresh(caches, words) for words in commands]
    opened = [opened_by(caches, words) for words in commands]
    for path, data in caches.whole.items():
        asks = [at for at, paths in enumerate(opened) if path in paths]
        if not asks:
            sys.stdout.write(f"{path.name}: nothing opens it here\n")
            continue
        for at in range(dice.randrange(every), len(data), every):
            bit, is_noticed = dice.randrange(8), False
            # One checksum is over all of a large file: of it, each byte meets one of the commands.
            some = [one for one in asks if len(data) < _LARGE_FILE or asks[at % len(asks)] == one]
            for number in some:
                before = caches.damaged
                caches.flip(path, at, bit)
                what = f"{path.name}, byte {at}, bit {bit}"
                verdict.ask(caches, commands[number], truth[number], what)
                is_noticed |= caches.damaged > before or (not edited and path in caches.anew())
                caches.mend()
            verdict.count["flips"] += 1
            verdict.count["noticed"] += is_noticed
    return verdict


def fresh(caches: Caches, words: list[str]) -> tuple[int, str, str]:
    """What the files say, without any cache."""
    with patch.dict(os.environ, {"DOSSIER_CACHE": "off"}):
        found = caches.ask(words)
    for _ in range(2):
        if caches.ask(words) != found:
            raise SystemExit(f"{words}: a whole cache says something else")
        caches.mend()
    return found


def opened_by(caches: Caches, words: list[str]) -> set[Path]:
    """The caches that a command opens, while they are whole."""
    found: set[Path] = set()

    def noted(function):
        def call(path, *arguments, **options):
            if isinstance(path, str | os.PathLike):
                name = os.fspath(path).removeprefix("file://").partition("?")[0]
                found.add(Path(name))
            return function(path, *arguments, **options)

        return call

    with (
        patch("io.open", noted(io.open)),
        patch.object(sqlite3, "connect", noted(sqlite3.connect)),
    ):
        caches.ask(words)
    caches.mend()
    return found & caches.whole.keys()


class Large:
    """The caches of a large library, hit in many places at once."""

    def __init__(self, root: Path, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - the same on every run
        self.caches = Caches(root)
        self.verdict = Verdict()
        self.general = [["list"], ["search", "berg"], ["search", "member sitting"], ["check"]]
        self.fresh = load(root)
        self.truth = {tuple(words): self.caches.ask(words) for words in self.general}
        for words, truth in self.truth.items():  # by now out of the caches
            if self.caches.ask(list(words)) != truth:
                raise SystemExit(f"{words}: a whole cache says something else")
        self.caches.keep()
        self.values, self.marks = {}, {}
        for path, data in self.caches.whole.items():
            mark = mark_of(path, DIGEST)
            block = block_of(data, mark) if path.parent.name == "table" and mark else None
            if block is not None and len(block) > 2:
                self.values[path], self.marks[path] = block, mark
        self.rests = list(self.caches.whole)

    def round(self, flips: int) -> int:
        """Flip so many bits in values, and ask; gives how many were flipped."""
        hit: list[tuple[Path, str]] = []
        for _ in range(flips):
            path = self.dice.choice(list(self.values))
            block = self.values[path]
            place = self.dice.randrange(len(block))
            size = block._index.sizes[place]
            at = block._start + block._index.starts[place] + self.dice.randrange(size)
            self.caches.flip(path, at, self.dice.randrange(8))
            hit.append((path, block._index.keys[place]))
        self._prove(hit)
        self._compare(dict.fromkeys(hit))
        self._ask(self._about(hit), f"{flips} values")
        self.verdict.count["flips"] += flips
        self.caches.mend()
        return flips

    def round_of_one(self) -> int:
        """Flip one bit in what all hangs on."""
        path = self.dice.choice(self.rests)
        block = self.values.get(path)
        size = block._start if block else len(self.caches.whole[path])
        at, before = self.dice.randrange(size), self.caches.damaged
        self.caches.flip(path, at, self.dice.randrange(8))
        self._ask(self.general, f"{path.name}, byte {at}")
        self.verdict.count["flips"] += 1
        is_noticed = self.caches.damaged > before or path in self.caches.anew()
        self.verdict.count["noticed"] += is_noticed
        self.caches.mend()
        return 1

    def _compare(self, hit: Iterable[tuple[Path, str]]) -> None:
        """Hold each value that was hit against what the files say, by asking a library for it."""
        library, _ = opened(self.caches.root, cached(self.caches.root, "table"))
        for path, key in hit:
            if look := VALUES.get(path.name):
                self.verdict.compare(look, (library, self.fresh), key, path.name)

    def _prove(self, hit: Iterable[tuple[Path, str]]) -> None:
        """Ask each block that was hit for the value: its checksum has to tell."""
        opened_ = {path: read_block(path, self.marks[path]) for path, _ in hit}
        for path, key in hit:
            block = opened_[path]
            try:
                assert block is not None
                block[key]
            except DamagedBlockError:
                self.verdict.count["noticed"] += 1
            else:
                self.verdict.tell("false", f"{path.name} gives {key}, which is damaged")

    def _about(self, hit: list[tuple[Path, str]]) -> list[list[str]]:
        """Questions about some of what was hit, and about all."""
        ids = [(path.name, key) for path, key in hit if path.name in ("entries", "links", "places")]
        texts = [key for path, key in hit if path.name == _OF_SOURCES]
        shown = self.dice.sample(ids, min(_SHOWN, len(ids)))
        return [
            *(["show", key] for _, key in shown),
            *(["mentions", key] for key in texts[: _SHOWN // 2]),
            *self.general,
        ]

    def _ask(self, questions: list[list[str]], what: str) -> None:
        for words in questions:
            truth = self.truth.get(tuple(words)) or self._truth(words)
            self.verdict.ask(self.caches, words, truth, what)

    def _truth(self, words: list[str]) -> tuple[int, str, str]:
        """What the files say, without a cache: the library that was loaded so is kept for it."""
        with patch.dict(os.environ, {"XDG_CACHE_HOME": str(self.caches.folder.parents[1] / "2nd")}):
            return told([*words, "--entries", str(self.caches.root)])


@contextmanager
def library(given: str | None, entries: int, folder: Path):
    """A large library: the one that is given, or one that is made."""
    if given:
        yield Path(given)
    else:
        root = folder / "grown"
        make(root, entries)
        yield root


def main() -> None:
    """Flip, and say what was seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flips", type=int, default=5_000, help="in the large library; 0: none")
    parser.add_argument("--library", metavar="DIR", help="the large library; default: one is made")
    parser.add_argument("--entries", type=int, default=32_000, help="of the one that is made")
    parser.add_argument("--every", type=int, default=1, help="so-manieth byte; 0: none")
    parser.add_argument("--progress", action="store_true", help="a line after each round")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    verdicts = []
    with TemporaryDirectory(dir=IN_MEMORY) as folder, small_libraries_are_kept(Path(folder)):
        if options.every:
            verdicts.append(every_byte(Path(folder), options.seed, options.every, edited=False))
            sys.stdout.write(verdicts[-1].told("every byte of a small library"))
            sys.stdout.flush()
    with TemporaryDirectory(dir=IN_MEMORY) as folder, small_libraries_are_kept(Path(folder)):
        if options.every:
            verdicts.append(every_byte(Path(folder), options.seed, options.every, edited=True))
            sys.stdout.write(verdicts[-1].told("every byte, a file edited since"))
            sys.stdout.flush()
    with TemporaryDirectory(dir=IN_MEMORY) as folder, small_libraries_are_kept(Path(folder)):
        if options.flips:
            with library(options.library, options.entries, Path(folder)) as root:
                large, done, rounds = Large(root, options.seed), 0, 0
                while done < options.flips:
                    rounds += 1
                    whole = rounds % _WHOLE_EACH == 0
                    left = min(_A_ROUND, options.flips - done)
                    done += large.round_of_one() if whole else large.round(left)
                    if sys.stderr.isatty() or options.progress:
                        sys.stderr.write(large.verdict.told(f"round {rounds}"))
            verdicts.append(large.verdict)
            sys.stdout.write(large.verdict.told("a large library"))
    if any(one.count["false"] or one.count["raised"] for one in verdicts):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
