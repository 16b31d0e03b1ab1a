"""Writers that are killed: `python tests/soak/writers.py [--kills N] [--seed S] [--writer NAME]`.

Each writer of the program (tests/writers.py lists them) is killed (SIGKILL) at a random moment of
its write, so often. Then whatever opens the library next does what it always does. A set of files
has to be as it was or as it was to be, all of it; a file by itself, whole; a cache has to give the
answers that the files give; and the same write, done again, has to end where it would have ended,
with nothing left beside. `--full` fills a disk instead: a file system of a few MB in memory, where
one can be mounted (Linux; as root, or in a name space of one's own), with every number of pages
left between none and enough.

Prints for each how many kills came in the middle of it: a file was being written, or a part of the
files was new. Ends with 1 where anything was torn.
"""

import argparse
import contextlib
import errno
import os
import random
import shlex
import shutil
import signal
import statistics
import struct
import subprocess
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
    is_noted,
    small_libraries_are_kept,
    told,
)

from dossier.cli.diagnostics import CommandError
from dossier.files.exported import NotExportedError
from dossier.files.writer import NotWrittenError, finish

_SIZE = "4m"
_MOST_PAGES = 200
_SAID = 3 << 8  # what a child ends with that says why it did not write
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
        self.put_back()
        finish(self.place.root)
        self.before = self.place.files()  # of what was broken off beforehand, it is finished

    def put_back(self) -> None:
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
        self.put_back()
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
        self.put_back()
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

    def look(self, *, has_said: bool) -> None:
        """Look at what a full disk left, and do it again."""
        if not has_said:
            raise TornError("it did not say that there is no room")
        if self.place.left_over():
            raise TornError(f"left: {self.place.left_over()}")
        self._look(self.place.files(), said_otherwise=True)
        self._again()

    def _look(self, found: Files, *, said_otherwise: bool) -> None:
        found = {path: one for path, one in found.items() if not path.endswith(LEFT)}
        if self.name in SETS:
            if found not in (self.before, self.done) and not self._is_done(found):
                raise TornError(f"half of a set: {self._told(found)}")
        else:
            for path, one in found.items():
                known = [some[path] for some in (self.before, self.done) if path in some]
                is_whole = one in known or one[1] in self.whole[path]
                if not is_whole and not is_noted(path, one, known):
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


def fill(name: str, folder: Path) -> Counter[str]:
    """Let one writer meet a disk with no page left, then one, and so on."""
    count: Counter[str] = Counter()
    with small_libraries_are_kept(folder):
        killing = Killing(name, folder)
        filler = folder / "filler"
        for pages in range(_MOST_PAGES):
            killing.put_back()
            fill_up(filler, pages)
            ended = in_a_child(lambda: says_so(killing.write))
            filler.unlink()
            had_room = ended == 0 and killing.place.files() == killing.done
            try:
                finish(killing.place.root)
                killing.look(has_said=ended in (0, _SAID))
            except TornError as error:
                count["torn"] += 1
                sys.stdout.write(f"{name}, {pages} pages: {str(error)[:1_000]}\n")
            count["disks"] += 1
            count["said"] += ended == _SAID
            if had_room:
                break
    sys.stdout.write(
        f"{name:26} {count['disks']:4} disks, {count['said']:4} times said, {count['torn']} torn\n"
    )
    sys.stdout.flush()
    return count


def says_so(write: Callable[[], object]) -> None:
    """Write; what a reader would be told ends the process with its own code."""
    try:
        write()
    except (NotWrittenError, NotExportedError, CommandError, OSError) as error:
        if isinstance(error, OSError) and error.errno != errno.ENOSPC:
            raise
        os._exit(_SAID >> 8)


def fill_up(path: Path, pages: int) -> None:
    """Fill the disk but for so many pages."""
    free = os.statvfs(path.parent)
    with path.open("wb", buffering=0) as file:
        file.write(bytes(max(free.f_bavail - pages, 0) * free.f_frsize))


def full(names: list[str]) -> None:
    """Fill a disk that is mounted in memory, if that can be done here."""
    with TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", folder]
        inner = [sys.executable, __file__, "--mounted", folder, *names]
        script = f"{shlex.join(mount)} && {shlex.join(inner)}"
        try:
            done = subprocess.run(["unshare", "-rm", "sh", "-c", script], check=False)
        except FileNotFoundError:
            done = None
    if done is None or done.returncode not in (0, 1):
        raise SystemExit("no file system can be mounted here: nothing was filled")
    raise SystemExit(done.returncode)


def mounted(folder: Path, names: list[str]) -> None:
    """Let each writer meet a disk that is really full."""
    total: Counter[str] = Counter()
    for name in names:
        total += fill(name, folder)
        for one in folder.iterdir():
            shutil.rmtree(one)
    sys.stdout.write(
        f"{total['disks']:,} full disks, {total['said']:,} times said, {total['torn']} torn\n"
    )
    raise SystemExit(1 if total["torn"] else 0)


def main() -> None:
    """Kill every writer so often, or fill its disk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000, help="of each writer")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--writer", choices=WRITERS, help="default: all")
    parser.add_argument("--full", action="store_true", help="fill a disk, and kill nobody")
    parser.add_argument("--mounted", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    names = [options.writer] if options.writer else list(WRITERS)
    if options.mounted:
        mounted(Path(options.mounted[0]), options.mounted[1:])
    if options.full:
        full(names)
    total: Counter[str] = Counter()
    for name in names:
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
