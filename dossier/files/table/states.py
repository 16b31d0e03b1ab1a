"""The state of a library's files, in one digest: when it is the same, nothing has changed.

Of every file in the folders of a library: its size, the times of its last change and of its last
change of state, and its inode. Nobody can set the second time back, so that an edit is seen even if
its author, or git, restores the first. A file that was written a moment ago may be written again
within the same tick of the clock: of a library with such a file nothing is kept yet.
"""

import hashlib
import os
import time
from array import array
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from stat import S_ISDIR
from typing import Final

from dossier.core.format.ids import KIND_OF_FOLDER

DIGEST: Final = 16
#: How long ago a file must have been written for its times to tell, in nanoseconds: the clocks of
#: some file systems tick only every other second.
SETTLED: Final = 2_000_000_000
_DEEPEST: Final = 8


@dataclass(frozen=True, slots=True)
class States:
    """The digest of a library's files, and whether the last change is so old that it tells all."""

    digest: bytes
    settled: bool


def states(root: Path) -> States | None:
    """The state of all files of a library; None if a folder cannot be read.

    What lies beside its four folders counts with its name alone, as a check does no more than
    mention it.
    """
    now = time.time_ns()
    digest = hashlib.blake2b(program(), digest_size=DIGEST)
    newest = 0
    waiting = [("", 0)]
    try:
        while waiting:
            below, depth = waiting.pop()
            with os.scandir(root / below if below else root) as entries:
                found = sorted((entry.name, entry.stat(follow_symlinks=False)) for entry in entries)
            names = [name for name, _ in found]
            modes = [state.st_mode for _, state in found]
            digest.update(os.fsencode("\n".join((below, *names))))
            digest.update(array("q", modes).tobytes())
            if depth < _DEEPEST:
                inside = [name for name, mode in zip(names, modes, strict=True) if S_ISDIR(mode)]
                waiting += [
                    (f"{below}/{one}" if below else one, depth + 1)
                    for one in inside
                    if one[0] != "."
                ]
            if below.partition("/")[0] in KIND_OF_FOLDER:
                times = _update(digest, [state for _, state in found if not S_ISDIR(state.st_mode)])
                newest = max(newest, times)
    except OSError:
        return None
    return States(digest.digest(), now - newest > SETTLED)


def _update(digest: "hashlib.blake2b", found: list[os.stat_result]) -> int:
    """Add the states of some files to a digest, and give the time of the last change."""
    changed = [one.st_mtime_ns for one in found]
    told = [one.st_ctime_ns for one in found]
    for column in (changed, told, [one.st_size for one in found], [one.st_ino for one in found]):
        digest.update(array("Q", column).tobytes())
    return max((*changed, *told), default=0)


@cache
def program() -> bytes:
    """The state of the program's own files: what another version worked out is not believed."""
    package = Path(__file__).parents[2]
    said: list[str] = []
    for folder, folders, files in os.walk(package):
        folders[:] = sorted(one for one in folders if one not in {"__pycache__", "demo"})
        for name in sorted(files):
            found = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118 - 300 files
            said.append(f"{name} {found.st_size} {found.st_mtime_ns}")
    return "\n".join(said).encode("utf-8", "surrogateescape")
