"""The state of a library's files: in one digest, and file by file, to tell which have changed.

Of every file in the folders of a library: its size, the times of its last change and of its last
change of state, and its inode. Nobody can set the second time back, so that an edit is seen even if
its author, or git, restores the first. A file that was written a moment ago may be written again
within the same tick of the clock: of a library with such a file nothing is kept yet.
"""

import hashlib
import os
import time
from array import array
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from types import MappingProxyType
from typing import Final

import msgspec

from dossier.core.format.ids import KIND_OF_FOLDER
from dossier.files.table.looking import taken

DIGEST: Final = 16
#: How long ago a file must have been written for its times to tell, in nanoseconds: the clocks of
#: some file systems tick only every other second.
SETTLED: Final = 2_000_000_000
#: Of no other state than the one at hand is anything kept.
NO_OTHERS: Final[Mapping[bytes, frozenset[str]]] = MappingProxyType({})
_DEEPEST: Final = 8
_NAMES_END: Final = b"\0"  # no name holds it
_NOTHING: Final = (0, 0, 0, 0)


class Folder(msgspec.Struct, array_like=True):
    """One folder as it was listed, hidden names included, in the order of the names.

    `names` are joined by NUL. `modes` are 64-bit integers, one a name; `told` are as many times of
    change, times of change of state, sizes and inodes, a column each, or nothing where only the
    names count: beside the four folders.
    """

    path: bytes
    names: bytes
    modes: bytes
    told: bytes

    def files(self) -> dict[bytes, tuple[int, ...]]:
        """What is told of every name in it."""
        if not self.names:
            return {}
        names = self.names.split(_NAMES_END)
        numbers = array("Q", self.told)
        count = len(names)
        columns = [numbers[at * count : (at + 1) * count] for at in range(len(numbers) // count)]
        return dict(zip(names, zip(array("Q", self.modes), *columns, strict=True), strict=True))


class States(msgspec.Struct):
    """The state of all files of a library.

    `digest` tells it from every other; `settled` is whether the last change is so old that it tells
    all. `program` is the state of the program that looked.
    """

    digest: bytes
    settled: bool
    program: bytes
    folders: list[Folder]


class Difference(msgspec.Struct, frozen=True):
    """The files that are not as they were, by their paths below the library's folder.

    `listed` is whether any name has come or gone, or is of another sort.
    """

    paths: frozenset[str]
    listed: bool


def looked_at(root: Path) -> States | None:
    """The states as a look that was begun before gave them, or as they are now."""
    data = taken(root)
    return states(root) if data is None else msgspec.msgpack.decode(data, type=States | None)


def states(root: Path) -> States | None:
    """The state of all files of a library; None if a folder cannot be read.

    What lies beside its four folders counts with its name alone, as a check does no more than
    mention it.
    """
    now = time.time_ns()
    newest = 0
    folders: list[Folder] = []
    waiting = [("", 0)]
    try:
        while waiting:
            below, depth = waiting.pop()
            names = sorted(os.listdir(root / below if below else root))
            prefix = f"{root}/{below}/" if below else f"{root}/"
            found = [os.lstat(prefix + name) for name in names]
            is_told = below.partition("/")[0] in KIND_OF_FOLDER
            folders.append(_folder(below, names, found, is_told=is_told))
            if is_told:
                newest = max(newest, _newest(found))
            if depth < _DEEPEST:
                inside = [
                    name
                    for name, one in zip(names, found, strict=True)
                    if S_ISDIR(one.st_mode) and name[0] != "."
                ]
                waiting += [(f"{below}/{one}" if below else one, depth + 1) for one in inside]
    except OSError:
        return None
    return States(_digest(folders), now - newest > SETTLED, _program_digest(), folders)


def _digest(folders: Iterable[Folder]) -> bytes:
    digest = hashlib.blake2b(program(), digest_size=DIGEST)
    for one in folders:
        digest.update(one.path + _NAMES_END + one.names)
        digest.update(one.modes)
        digest.update(one.told)
    return digest.digest()


def looked_at_again(
    root: Path, before: States, paths: Iterable[str]
) -> tuple[States, Difference] | None:
    """The states when some files are looked at again, and which of these are others.

    It is not settled: of all other files it says what was seen before. None where a name may have
    come or gone, so that all have to be looked at.
    """
    folders = {one.path: one for one in before.folders}
    others: set[str] = set()
    for path in paths:
        above, _, name = path.rpartition("/")
        folder = folders.get(os.fsencode(above))
        found = _with_file(folder, os.fsencode(name), root / path) if folder else None
        if found is None:
            return None
        if found != folder:
            folders[found.path] = found
            others.add(path)
    now = list(folders.values())
    states = States(_digest(now), settled=False, program=before.program, folders=now)
    return states, Difference(frozenset(others), listed=False)


def _with_file(folder: Folder, name: bytes, path: Path) -> Folder | None:
    """What is told of a folder, with one file as it is now; None if that is no file it had."""
    names = folder.names.split(_NAMES_END)
    try:
        at = names.index(name)
        found = os.lstat(path)
    except (OSError, ValueError):
        return None
    modes = array("Q", folder.modes)
    if modes[at] != found.st_mode or not S_ISREG(found.st_mode) or not folder.told:
        return None
    told = array("Q", folder.told)
    for column, number in enumerate(_numbers_of(found)):
        told[column * len(names) + at] = number % 2**64
    return Folder(folder.path, folder.names, folder.modes, told.tobytes())


def _numbers_of(found: os.stat_result) -> tuple[int, int, int, int]:
    """What is told of a file, in the order of the columns."""
    return (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)


def _folder(below: str, names: list[str], found: list[os.stat_result], *, is_told: bool) -> Folder:
    told = b""
    if is_told:
        # Of a folder inside only that it is there: what is in it is told of itself.
        rows = [_NOTHING if S_ISDIR(one.st_mode) else _numbers_of(one) for one in found]
        told = b"".join(_numbers(list(column)) for column in zip(*rows, strict=True))
    joined = _NAMES_END.join(map(os.fsencode, names))
    return Folder(os.fsencode(below), joined, _numbers([one.st_mode for one in found]), told)


def _numbers(column: list[int]) -> bytes:
    """Numbers as they are kept; those of before 1970 are counted from the other end."""
    if min(column, default=0) < 0:
        column = [one % 2**64 for one in column]
    return array("Q", column).tobytes()


def _newest(found: list[os.stat_result]) -> int:
    return max(
        (max(one.st_mtime_ns, one.st_ctime_ns) for one in found if not S_ISDIR(one.st_mode)),
        default=0,
    )


def difference(before: States, now: States) -> Difference | None:
    """Which files are others than before; None where that cannot be told, or all may be.

    A folder that came or went, or another version of the program, may change everything.
    """
    if before.program != now.program:
        return None
    old, new = ({one.path: one for one in some.folders} for some in (before, now))
    if old.keys() != new.keys():
        return None
    paths: set[str] = set()
    listed = False
    for path, folder in new.items():
        if folder == old[path]:
            continue
        was, now_is = old[path].files(), folder.files()
        listed = listed or was.keys() != now_is.keys()
        for name in was.keys() | now_is.keys():
            one, other = was.get(name), now_is.get(name)
            if one != other:
                listed = listed or one is None or other is None or one[0] != other[0]
                paths.add(os.fsdecode(path + b"/" + name if path else name))
    return Difference(frozenset(paths), listed)


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


def _program_digest() -> bytes:
    return hashlib.blake2b(program(), digest_size=DIGEST).digest()
