"""The state of a library's files, in one digest: when it is the same, nothing has changed.

Of every file in the folders of a library: its size, the times of its last change and of its last
change of state, and its inode. Nobody can set the second time back, so that an edit is seen even if
its author, or git, restores the first. A file that was written a moment ago may be written again
within the same tick of the clock: of a library with such a file nothing is kept yet.
"""

import hashlib
import os
import stat
import time
from array import array
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from dossier.core.format.ids import KIND_OF_FOLDER

DIGEST: Final = 16
#: How long ago a file must have been written for its times to tell, in nanoseconds: the clocks of
#: some file systems tick only every other second.
_SETTLED: Final = 2_000_000_000
_DEEPEST: Final = 8


@dataclass(slots=True)
class _Walk:
    """What has been seen so far."""

    names: list[str] = field(default_factory=list)
    numbers: "array[int]" = field(default_factory=lambda: array("q"))
    newest: int = 0


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
    walk = _Walk()
    now = time.time_ns()
    try:
        _walk(root, "", 0, walk)
    except OSError:
        return None
    digest = hashlib.blake2b(_program(), digest_size=DIGEST)
    digest.update(os.fsencode("\n".join(walk.names)))
    digest.update(walk.numbers.tobytes())
    return States(digest.digest(), now - walk.newest > _SETTLED)


def _walk(root: Path, below: str, depth: int, walk: _Walk) -> None:
    counts = depth > 0 and below.partition("/")[0] in KIND_OF_FOLDER
    names, numbers = walk.names, walk.numbers
    with os.scandir(root / below if below else root) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            path = f"{below}/{entry.name}" if below else entry.name
            names.append(path)
            found = entry.stat(follow_symlinks=False)
            if stat.S_ISDIR(found.st_mode):
                numbers.extend((0, found.st_mode))
                if depth < _DEEPEST and not entry.name.startswith("."):
                    _walk(root, path, depth + 1, walk)
                continue
            numbers.extend((1, found.st_mode))
            if counts:
                numbers.extend((found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino))
                walk.newest = max(walk.newest, found.st_mtime_ns, found.st_ctime_ns)


@cache
def _program() -> bytes:
    """The state of the program's own files: what another version worked out is not believed."""
    package = Path(__file__).parents[2]
    said: list[str] = []
    for folder, folders, files in os.walk(package):
        folders[:] = sorted(one for one in folders if one not in {"__pycache__", "demo"})
        for name in sorted(files):
            found = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118 - 300 files
            said.append(f"{name} {found.st_size} {found.st_mtime_ns}")
    return "\n".join(said).encode("utf-8", "surrogateescape")
