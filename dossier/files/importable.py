"""The files somebody wants entries of: named one by one, or all that lie in a folder."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from dossier.core.problems import Place, Problem, Rules
from dossier.files import limits
from dossier.files.regular import RefusedFileError, decode, read_bytes

#: Describes the tables of an export, and lies beside them (Data Package 1.0).
_PACKAGE: Final = "datapackage.json"
_PACKAGE_BYTES: Final = 1 << 20
_OURS: Final = "dossier"


@dataclass(frozen=True, slots=True)
class Importable:
    """A file that is read, and its name for whoever is told: below the folder that was given."""

    path: Path
    name: str

    def text(self) -> str:
        """Its characters.

        Raises:
            RefusedFileError: it is no regular file, too large, or no UTF-8.
        """
        return decode(read_bytes(self.path, limits.IMPORT_BYTES))


@dataclass(slots=True)
class Gathered:
    """The files to be read, in the order of their names; `passed` are of another sort."""

    files: list[Importable] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def gathered(paths: Iterable[Path], suffixes: frozenset[str]) -> Gathered:
    """The files that some paths mean; of a folder those that end so, nothing behind a link.

    Raises:
        RefusedFileError: a path is not there, or there are too many files.
    """
    found = Gathered()
    for path in paths:
        if path.is_dir():
            for one in _below(path, "", 0, found):
                if Path(one.name).suffix.lower() in suffixes:
                    found.files.append(one)
                else:
                    found.passed.append(one.name)
                _refuse_too_many(found)
        elif os.path.lexists(path):
            found.files.append(Importable(path, path.name))
        else:
            raise RefusedFileError(Rules.UNREADABLE, f"{path} does not exist", "name what does")
    return found


class _Resource(msgspec.Struct):
    path: str = ""


class _Package(msgspec.Struct):
    name: str = ""
    resources: tuple[_Resource, ...] = ()


def tables_of_ours(folder: Path) -> frozenset[str]:
    """The names of the tables in a folder that an export of this program has written."""
    try:
        data = read_bytes(folder / _PACKAGE, _PACKAGE_BYTES)
        package = msgspec.json.decode(data, type=_Package)
    except (RefusedFileError, msgspec.MsgspecError, ValueError, RecursionError):
        return frozenset()
    names = frozenset(one.path for one in package.resources)
    return names if package.name == _OURS else frozenset()


def _refuse_too_many(found: Gathered) -> None:
    if len(found.files) + len(found.passed) > limits.IMPORT_FILES:
        message = f"more than {limits.IMPORT_FILES:,} files"
        raise RefusedFileError(Rules.TOO_MANY, message, "import them part by part")


def _below(folder: Path, name: str, depth: int, found: Gathered) -> Iterator[Importable]:
    """The files in a folder and in those below it; what begins with a dot is nobody's entry."""
    try:
        names = sorted(one for one in os.listdir(folder) if not one.startswith("."))
    except OSError as error:
        message = f"the folder cannot be listed: {error.strerror}"
        found.problems.append(
            Problem(Rules.UNREADABLE, Place(name or folder.name), message, "check its permissions")
        )
        return
    for one in names:
        path, below = folder / one, f"{name}/{one}" if name else one
        mode = _mode(path)
        if not stat.S_ISDIR(mode):
            yield Importable(path, below)
        elif depth < limits.IMPORT_DEPTH:
            yield from _below(path, below, depth + 1, found)
        else:
            message = f"it lies more than {limits.IMPORT_DEPTH} folders deep"
            found.problems.append(Problem(Rules.TOO_DEEP, Place(below), message, "name it alone"))


def _mode(path: Path) -> int:
    try:
        return path.lstat().st_mode
    except OSError:
        return 0
