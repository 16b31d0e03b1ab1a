"""Writers that are killed: `python tests/soak/writers.py [--kills N] [--seed S] [--writer NAME]`.

Each writer of the program (tests/writers.py lists them) is killed (SIGKILL) at a random moment of
its write, so often. Then whatever opens the library next does what it always does. A set of files
has to be as it was or as it was to be, all of it; a file by itself, whole; a cache has to give the
answers that the files give; and the same write, done again, has to end where it would have ended,
with nothing left beside. Prints for each how many kills came in the middle of it: a file was being
written, or a part of the files was new. Ends with 1 where anything was torn.
"""

import argparse
import contextlib
import os
import random
import signal
import statistics
import struct
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parent.parent))

from writers import (
    CACHES,
    IN_MEMORY,
    LEFT,
    QUESTIONS,
    SETS,
    WRITERS,
    Place,
    small_libraries_are_kept,
    told,
)

from dossier.files.writer import finish

_RUNS = 7  # to measure how long a write takes
_BEYOND = 1.1  # some of the kills come when it is done
_AN_HOUR_AGO = 7_200  # seconds: what is so old is nobody's
Files = dict[str, tuple[int, bytes]]


class TornError(Exception):
    """What a kill left is neither what was nor what was to be."""


class Killing:
    """One writer on one place, killed again and again."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.place = name, Place(folder)
        self.write = WRITERS[name](self.place)
        self.ready = self.place.files()
        self.whole = self._versions()
        self.done = self.place.files()
        self.truth = self._answers() if name in CACHES else None
        self.seconds = statistics.median(self._run() for _ in range(_RUNS))
        self._put_back()
        finish(self.place.root)
        self.before = self.place.files()  # of what was broken off beforehand, it is finished

    def _put_back(self) -> None:
        self.place.put_back(self.ready)

    def _versions(self) -> dict[str, set[bytes]]:
        """Write, and give what is put into the place of which file: some files are put twice."""
        versions: dict[str, set[bytes]] = defaultdict(set)

        def noted(function):
            def put(beside, path, **options):
                key = Path(path).relative_to(self.place.folder).as_posix()
                versions[key].add(Path(beside).read_bytes())
                return function(beside, path, **options)

            return put

        with patch("os.replace", noted(os.replace)), patch("os.link", noted(os.link)):
            self.write()
        return versions

    def _run(self) -> float:
        """The seconds of a write that nobody kills, as the child sees them."""
        self._put_back()
        reading, writing = os.pipe()

        def timed() -> None:
            begun = time.perf_counter()
            self.write()
            os.write(writing, struct.pack("d", time.perf_counter() - begun))

        if in_a_child(timed):
            raise SystemExit(f"{self.name} cannot be done twice")
        seconds = struct.unpack("d", os.read(reading, 8))[0]
        os.close(reading)
        os.close(writing)
        return seconds

    def kill(self, after: float) -> bool:
        """Kill it so long after its beginning, and look; whether it was in the middle of it."""
        self._put_back()
        child = started(self.write)
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        found = self.place.files()
        is_in_the_middle = found not in (self.ready, self.done)
        finish(self.place.root)
        self._look(self.place.files(), said_otherwise=is_in_the_middle)
        self._again()
        return is_in_the_middle

    def _look(self, found: Files, *, said_otherwise: bool) -> None:
        found = {path: one for path, one in found.items() if not path.endswith(LEFT)}
        if self.name in SETS:
            if found not in (self.before, self.done) and not self._is_done(found):
                raise TornError(f"half of a set: {self._told(found)}")
        else:
            for path, one in found.items():
                if one not in (self.before.get(path), self.done.get(path)) and (
                    one[1] not in self.whole[path]
                ):
                    raise TornError(f"{path} is {one}")
            for path in self.before.keys() & self.done.keys() - found.keys():
                raise TornError(f"{path} is gone")
        if said_otherwise and self.truth is not None and self._answers() != self.truth:
            raise TornError("a cache says something else")

    def _again(self) -> None:
        """Do it again, when what was left is old: it is done, and nothing is left."""
        left = self.place.left_over()
        for path in left:
            old = time.time() - _AN_HOUR_AGO
            os.utime(self.place.folder / path, (old, old))
        found = self.place.files()
        is_done = self._is_done({path: one for path, one in found.items() if path not in left})
        if not is_done and in_a_child(self.write):
            raise TornError("it cannot be done again")
        if self.name in CACHES:
            if left and self._answers() != self.truth:
                raise TornError("done again, a cache says something else")
        elif not is_done and self.place.files() != self.done:
            raise TornError(f"done again: {self._told(self.place.files())}")
        if left := self.place.left_over():
            raise TornError(f"left: {left}")

    def _is_done(self, found: Files) -> bool:
        """Whether it was written; the oldest write that could be taken back may still be there."""
        older = {path for path in self.before.keys() - self.done.keys() if "/done/" in path}
        return {path: one for path, one in found.items() if path not in older} == self.done

    def _told(self, found: Files) -> str:
        paths = sorted(found.keys() | self.before.keys() | self.done.keys())
        others = ((path, found.get(path)) for path in paths)
        return "; ".join(
            f"{path} is {'as it was' if one == self.before.get(path) else one}"
            for path, one in others
            if one != self.done.get(path)
        )

    def _answers(self) -> list[tuple[int, str, str]]:
        """What commands say, without leaving a trace in the cache that is looked at."""
        kept = self.place.files()
        found = [told([*words, "--entries", str(self.place.root)]) for words in QUESTIONS]
        self.place.put_back(kept)
        return found


def started(work: Callable[[], object]) -> int:
    """A child that has begun to do some work."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        code = 1
        with contextlib.suppress(BaseException):
            os.close(reading)
            os.write(writing, b".")
            work()
            code = 0
        os._exit(code)
    os.close(writing)
    os.read(reading, 1)
    os.close(reading)
    return child


def in_a_child(work: Callable[[], object]) -> int:
    """Do some work to its end; 0 if nothing was raised."""
    return os.waitpid(started(work), 0)[1]


def soak(name: str, kills: int, seed: int) -> Counter[str]:
    """Kill one writer so often, and say what was seen."""
    dice = random.Random(f"{seed}:{name}")  # noqa: S311 - the same on every run
    count: Counter[str] = Counter(kills=kills)
    with TemporaryDirectory(dir=IN_MEMORY) as folder, small_libraries_are_kept(Path(folder)):
        killing = Killing(name, Path(folder))
        for _ in range(kills):
            try:
                count["in the middle"] += killing.kill(dice.uniform(0, killing.seconds * _BEYOND))
            except TornError as error:
                count["torn"] += 1
                sys.stdout.write(f"{name}: {str(error)[:1_000]}\n")
    sys.stdout.write(
        f"{name:26} {kills:6,} kills in {killing.seconds * 1_000:6.1f} ms, "
        f"{count['in the middle']:6,} in the middle, {count['torn']} torn\n"
    )
    sys.stdout.flush()
    return count


def main() -> None:
    """Kill every writer so often."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000, help="of each writer")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--writer", choices=WRITERS, help="default: all")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    for name in [options.writer] if options.writer else WRITERS:
        total += soak(name, options.kills, options.seed)
    where = IN_MEMORY or "the folder for temporary files"
    sys.stdout.write(
        f"seed {options.seed}: {total['kills']:,} kills in {where}, "
        f"{total['in the middle']:,} in the middle, {total['torn']} torn\n"
    )
    if total["torn"]:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
