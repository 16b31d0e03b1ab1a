"""The files and folders a command was given: as places of one library, or as what it is to read."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from dossier.cli import where
from dossier.cli.diagnostics import CommandError
from dossier.core.format.ids import KIND_OF_FOLDER, Kind, is_id
from dossier.core.problems import Rules
from dossier.files import libraries, limits
from dossier.files.regular import RefusedFileError, decode, read_bytes
from dossier.files.tree import SUFFIX


@dataclass(frozen=True, slots=True)
class Given:
    """A library, and what of it is asked about: `paths` below it, each as it was given.

    No paths means all of it. `gone` are those where nothing lies any more.
    """

    root: Path
    paths: dict[str, str]
    gone: frozenset[str] = frozenset()


def given(entries: str | None, paths: list[str]) -> Given:
    """What `--entries` and the paths of a command mean.

    Raises:
        CommandError: a path is not there and never could be an entry, or lies elsewhere.
    """
    if not paths:
        return Given(where.find(entries), {})
    if any(not libraries.typed(one).is_absolute() for one in paths):
        where.here()  # which says so if the current folder is gone
    root = where.find(entries) if entries is not None else _root(libraries.typed(paths[0]))
    asked: dict[str, str] = {}
    gone: set[str] = set()
    for one in paths:
        path = libraries.typed(one)
        is_there = bool(one) and _is_there(path)
        inside = libraries.path_within(path, root)
        if not is_there and (inside is None or not _may_be_gone(inside)):
            raise CommandError(f"{one or 'an empty path'} does not exist")
        if inside is None:
            message = f"{one} does not lie in the library {root}"
            raise CommandError(message, "check one library at a time")
        asked[inside] = one
        if not is_there:
            gone.add(inside)
    return Given(root, {} if "." in asked else asked, frozenset(gone))


def read_given(given: str, most: int = limits.FILE_BYTES) -> str:
    """The characters of a file that a command was given, or of the standard input for `-`.

    Raises:
        CommandError: it cannot be read, is larger than `most` bytes, or is not UTF-8.
    """
    try:
        return decode(bytes_given(given, most))
    except RefusedFileError as error:
        name = "the standard input" if given == "-" else given
        raise CommandError(f"{name}: {error}", error.hint) from error


def bytes_given(given: str, most: int = limits.FILE_BYTES) -> bytes:
    """The bytes of a file that a command was given, or of the standard input for `-`.

    Raises:
        RefusedFileError: it cannot be read, or is larger than `most` bytes.
    """
    if given != "-":
        path = libraries.typed(given)
        if not os.path.lexists(path):
            raise RefusedFileError(Rules.UNREADABLE, "it does not exist", "name a file that does")
        return read_bytes(path, most)
    if sys.stdin is None:
        raise RefusedFileError(Rules.UNREADABLE, "it is closed", "name a file")
    data = sys.stdin.buffer.read(most + 1)
    if len(data) > most:
        raise RefusedFileError(Rules.TOO_LARGE, f"it is larger than {most:,} bytes", "split it")
    return data


def _root(path: Path) -> Path:
    """The library a path lies in as it is written, or where its links lead.

    A folder that is no library is still what was asked for: opening it says what is wrong.
    """
    followed = Path(os.path.realpath(path))
    root = libraries.library_of(path) or libraries.library_of(followed)
    if root is None and os.path.exists(path) and not os.path.isdir(path):  # noqa: PTH110, PTH112
        # Path's own raise where the way is closed.
        raise CommandError(f"{path} lies in no library", "name the library with --entries DIR")
    return root or path


def _is_there(path: Path) -> bool:
    """Whether something lies there, be it a link that leads nowhere."""
    try:
        path.lstat()
    except PermissionError as error:
        raise CommandError(f"{path} cannot be looked at: {error.strerror}") from error
    except OSError:
        return False
    return True


def _may_be_gone(path: str) -> bool:
    """Whether an entry or a text may have lain there: git names what was deleted or renamed."""
    folder, _, name = path.partition("/")
    if folder == Kind.SOURCE.folder and name and not name.endswith(SUFFIX):
        return "/" not in name  # an entry may give its text any name
    return folder in KIND_OF_FOLDER and name.endswith(SUFFIX) and is_id(name.removesuffix(SUFFIX))
