"""Where a library lies: which folder is one, which one a path lies in, what a typed path means."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from dossier.core.format.ids import KIND_OF_FOLDER
from dossier.files.tree import SUFFIX

#: What a library is called where nobody names one.
FOLDER: Final = "entries"


def typed(given: str) -> Path:
    """A path as somebody wrote it, whose shell need not have seen it: `~` is the home folder."""
    return Path(os.path.expanduser(given))  # noqa: PTH111 - Path's own fails on unknown users


def absolute(path: Path) -> Path:
    """A path from the root of the file system; links stay, but for those that a `..` leaves."""
    if ".." in path.parts:
        behind = len(path.parts) - path.parts[::-1].index("..")
        path = Path(*path.parts[:behind]).resolve().joinpath(*path.parts[behind:])
    return path.absolute()


def is_library(folder: Path) -> bool:
    """Whether a folder holds entries, or is there to: a YAML file directly in the folder of a kind.

    The name of the folder of a kind is not enough, code has `events/` and `sources/` too; but where
    all four stand side by side, a library has just been started.
    """
    if any(_holds_entries(folder / name) for name in KIND_OF_FOLDER):
        return True
    return all(os.path.isdir(folder / name) for name in KIND_OF_FOLDER)  # noqa: PTH112 - as below


def _holds_entries(folder: Path) -> bool:
    if os.path.islink(folder):  # noqa: PTH114 - Path's own raises where the way is closed
        return False  # nothing behind it is ever read
    try:
        return any(name.endswith(SUFFIX) for name in os.listdir(folder))
    except PermissionError:
        # Whoever is sent on to another library never learns that this one is closed to him; an
        # existing folder is read, and says so.
        return os.path.isdir(folder)  # noqa: PTH112 - as above
    except OSError:
        return False


def may_be_library(folder: Path) -> bool:
    """Whether a folder holds entries, or nobody can say: it is closed, or has links for folders."""
    try:
        names = set(os.listdir(folder)) & KIND_OF_FOLDER.keys()
    except PermissionError:
        return True
    except OSError:
        return False
    linked = any(os.path.islink(folder / name) for name in names)  # noqa: PTH114 - as above
    return linked or is_library(folder)


def named_above(here: Path) -> Iterator[Path]:
    """The folders called `entries`, here and in every folder above, whatever they hold."""
    for folder in (here, *here.parents):
        if os.path.isdir(folder / FOLDER):  # noqa: PTH112 - as above
            yield folder / FOLDER


def library_of(path: Path) -> Path | None:
    """The library a path lies in: the nearest folder above it, or itself, that holds entries."""
    path = absolute(path)
    return next((folder for folder in (path, *path.parents) if is_library(folder)), None)


def path_within(path: Path, root: Path) -> str | None:
    """The path from a library's folder on, with `/`; None if it does not lie in it.

    As it is written first, since a link inside a library is something to be told of; then by where
    the links lead.
    """
    for way in (absolute, _followed):
        inside = Path(os.path.relpath(way(path), way(root)))
        if inside.parts[:1] != ("..",):
            return inside.as_posix()
    return None


def _followed(path: Path) -> Path:
    return Path(os.path.realpath(path))
