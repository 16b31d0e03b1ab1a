"""What lies in a library's folder: entry files, texts, and what only looks like them."""

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dossier.core.ids import KIND_OF_FOLDER, Kind, is_id, slug
from dossier.core.problems import Place, Problem, Rules
from dossier.core.suggest import did_you_mean

SUFFIX: Final = ".yaml"
_DEEPEST: Final = 8
_NEARLY: Final = (".yml", ".yaml", ".yaml.txt", ".yml.txt", ".json")


class LibraryError(Exception):
    """The folder cannot be used as a library at all; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class EntryFile:
    """A file that holds an entry: its kind by folder, its id by name, its path in the library."""

    kind: Kind
    id: str
    path: str


@dataclass(slots=True)
class Listing:
    """Everything found in a library's folder."""

    entries: list[EntryFile] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)  # names in sources/
    problems: list[Problem] = field(default_factory=list)


def scan(root: Path) -> Listing:
    """List a library.

    Raises:
        LibraryError: `root` is no folder, cannot be listed, or has none of the four folders.
    """
    try:
        found = sorted(os.listdir(root))
    except NotADirectoryError as error:
        raise LibraryError(f"{root} is not a folder") from error
    except FileNotFoundError as error:
        raise LibraryError(f"{root} does not exist") from error
    except OSError as error:
        raise LibraryError(f"{root} cannot be listed: {error.strerror}") from error
    if not any(name in KIND_OF_FOLDER for name in found):
        folders = ", ".join(f"{name}/" for name in KIND_OF_FOLDER)
        raise LibraryError(f"{root} is no library: it has none of the folders {folders}")
    listing = Listing()
    for name in found:
        if name in KIND_OF_FOLDER:
            _scan_folder(root, name, listing)
        elif not name.startswith("."):
            _look_for_strays(root, name, listing)
    return listing


def _scan_folder(root: Path, folder: str, listing: Listing) -> None:
    path = root / folder
    if not _is_folder(path):
        listing.problems.append(
            Problem(
                Rules.NOT_REGULAR,
                Place(folder),
                "it is a link or a file, not a folder",
                "put the folder itself here",
            )
        )
        return
    try:
        names = sorted(os.listdir(path))
    except OSError as error:
        message = f"the folder cannot be listed: {error.strerror}"
        listing.problems.append(
            Problem(Rules.UNREADABLE, Place(folder), message, "check its permissions")
        )
        return
    for name in names:
        if not name.startswith("."):
            _sort_in(root, folder, name, listing)


def _sort_in(root: Path, folder: str, name: str, listing: Listing) -> None:
    """Decide what one name in a kind's folder is."""
    path = f"{folder}/{name}"
    kind = KIND_OF_FOLDER[folder]
    stem = name.removesuffix(SUFFIX)
    if _is_folder(root / path):
        if stem != name or _holds_entries(root / path):
            message = "a folder, where an entry is expected"
            hint = f"entries lie directly in {folder}/"
            listing.problems.append(Problem(Rules.STRAY, Place(path), message, hint))
    elif stem != name:
        if is_id(stem):
            listing.entries.append(EntryFile(kind, stem, path))
            return
        suggestion = slug(stem)
        hint = f"name it {suggestion}{SUFFIX}" if suggestion else "name it like rustem-umerov.yaml"
        message = "the file's name is no id: lower-case ASCII words joined by hyphens"
        listing.problems.append(Problem(Rules.BAD_NAME, Place(path), message, hint))
    elif kind is Kind.SOURCE and name.endswith(".txt") and not name.endswith(_NEARLY):
        listing.texts.append(name)
    elif name.lower().endswith(_NEARLY):
        message = "it looks like an entry but is not read: entries end in .yaml"
        listing.problems.append(Problem(Rules.STRAY, Place(path), message, "rename it"))


def _look_for_strays(root: Path, name: str, listing: Listing) -> None:
    """Name what lies beside the four folders and looks as if it wanted to be read."""
    path = root / name
    if _is_folder(path):
        if _holds_entries(path):
            hint = (
                did_you_mean(name, KIND_OF_FOLDER) or f"the folders are {', '.join(KIND_OF_FOLDER)}"
            )
            message = "a folder with YAML files that is not read"
            listing.problems.append(Problem(Rules.STRAY, Place(name), message, hint))
    elif name.lower().endswith(_NEARLY):
        message = "it looks like an entry but lies in no kind's folder"
        hint = f"move it to one of {', '.join(KIND_OF_FOLDER)}"
        listing.problems.append(Problem(Rules.STRAY, Place(name), message, hint))


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except OSError:
        return False


def _holds_entries(path: Path) -> bool:
    """Whether a file that looks like an entry lies in a folder, however deep; no link is followed.

    Hidden folders are somebody else's, and so is what lies very deep.
    """
    for folder, inner, names in os.walk(path):
        if any(name.lower().endswith(_NEARLY) for name in names):
            return True
        deep = len(Path(folder).relative_to(path).parts) >= _DEEPEST
        inner[:] = [] if deep else [name for name in inner if not name.startswith(".")]
    return False
