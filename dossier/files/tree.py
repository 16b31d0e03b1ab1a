"""What lies in a library's folder: entry files, texts, and what only looks like them."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dossier.core.format.ids import KIND_OF_FOLDER, Kind, is_id, slug
from dossier.core.problems import Place, Problem, Rules
from dossier.core.text.suggest import did_you_mean

SUFFIX: Final = ".yaml"
TEXT: Final = ".txt"
_DEEPEST: Final = 8
_MOST_NAMED: Final = 1_000  # entries in a folder that is not read
_NEARLY: Final = (".yml", ".yaml", ".yaml.txt", ".yml.txt", ".json")
_FOLDERS: Final = ", ".join(KIND_OF_FOLDER)


class LibraryError(Exception):
    """The folder cannot be used as a library at all; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class EntryFile:
    """A file that holds an entry: its kind by folder, its id by name, its path in the library."""

    kind: Kind
    id: str
    path: str


@dataclass(slots=True)
class Contents:
    """Everything found in a library's folder.

    `texts` and `others` are names in sources/: of texts, and of files that no rule asks about but
    an entry may name as its text. `misnamed` are the stems of what wants to be a source's entry.
    """

    entries: list[EntryFile] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    misnamed: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def scan(root: Path) -> Contents:
    """List a library.

    Raises:
        LibraryError: `root` is no folder, cannot be listed, or has none of the four folders.
    """
    try:
        found = {name: _mode(root / name) for name in sorted(os.listdir(root))}
    except NotADirectoryError as error:
        raise LibraryError(f"{root} is not a folder") from error
    except FileNotFoundError as error:
        is_link = os.path.islink(root)  # noqa: PTH114 - Path's own raises where the way is closed
        why = "is a link that leads nowhere" if is_link else "does not exist"
        raise LibraryError(f"{root} {why}") from error
    except OSError as error:
        raise LibraryError(f"{root} cannot be listed: {error.strerror}") from error
    if not found.keys() & KIND_OF_FOLDER.keys():
        folders = ", ".join(f"{name}/" for name in KIND_OF_FOLDER)
        raise LibraryError(f"{root} is no library: it has none of the folders {folders}")
    listing = Contents()
    for name, mode in found.items():
        if name in KIND_OF_FOLDER:
            _scan_folder(root, name, mode, listing)
        elif not name.startswith("."):
            listing.problems.extend(_beside_the_kinds(root, name, mode))
    return listing


def _scan_folder(root: Path, folder: str, mode: int, listing: Contents) -> None:
    """Sort everything in the folder of a kind; where that is not possible, say so once."""
    path = root / folder
    if mode and not stat.S_ISDIR(mode):
        message = "it is a link or a file, not a folder"
        hint = "put the folder itself here"
        listing.problems.append(Problem(Rules.NOT_REGULAR, Place(folder), message, hint))
        return
    try:
        names = sorted(os.listdir(path))
        inside = {name: _mode(path / name) for name in names if not name.startswith(".")}
    except OSError as error:
        listing.problems.append(_closed(folder, error))
        return
    for name, mode_inside in inside.items():
        _sort_in(root, folder, name, mode_inside, listing)


def _closed(folder: str, error: OSError) -> Problem:
    """A folder that cannot be looked into."""
    message = f"the folder cannot be listed: {error.strerror}"
    return Problem(Rules.UNREADABLE, Place(folder), message, "check its permissions")


def _sort_in(root: Path, folder: str, name: str, mode: int, listing: Contents) -> None:
    """Decide what one name in a kind's folder is."""
    path = f"{folder}/{name}"
    kind = KIND_OF_FOLDER[folder]
    stem = name.removesuffix(SUFFIX)
    if stat.S_ISDIR(mode):
        inside, problems = _look_into(root, path)
        if stem != name or inside:
            message = "a folder, where an entry is expected"
            hint = f"entries lie directly in {folder}/"
            listing.problems.append(_stray(path, message, hint, *inside))
        listing.problems.extend(problems)
    elif stem != name:
        if is_id(stem):
            listing.entries.append(EntryFile(kind, stem, path))
        else:
            listing.problems.append(_bad_name(path, stem))
            _note_misnamed(kind, stem, listing)
    elif kind is Kind.SOURCE and name.endswith(TEXT) and not name.endswith(_NEARLY):
        listing.texts.append(name)
    elif name.lower().endswith(_NEARLY):
        message = "it looks like an entry but is not read: entries end in .yaml"
        listing.problems.append(_stray(path, message, f"name it {_proper(name)}", name))
        _note_misnamed(kind, _stem(name), listing)
    elif _leads_to_folder(root / path, mode):
        listing.problems.append(_linked(path))
    elif kind is Kind.SOURCE:
        listing.others.append(name)


def _bad_name(path: str, stem: str) -> Problem:
    suggestion = slug(stem)
    hint = f"name it {suggestion}{SUFFIX}" if suggestion else "name it like rustem-umerov.yaml"
    message = "the file's name is no id: lower-case ASCII words joined by hyphens"
    return Problem(Rules.BAD_NAME, Place(path), message, hint, concerns=_ids([stem]))


def _stray(path: str, message: str, hint: str, *names: str) -> Problem:
    """A finding about entries that are not read: `names` are those of their files."""
    concerns = _ids(map(_stem, names[:_MOST_NAMED]))
    return Problem(Rules.STRAY, Place(path), message, hint, concerns=concerns)


def _ids(stems: Iterable[str]) -> tuple[str, ...]:
    """The ids that misnamed files would have; links to them lead to what is not read."""
    return tuple(dict.fromkeys(filter(None, map(slug, stems))))


def _stem(name: str) -> str:
    return name.partition(".")[0]


def _proper(name: str) -> str:
    """The name that a file which looks like an entry should have."""
    return f"{slug(_stem(name)) or 'some-id'}{SUFFIX}"


def _note_misnamed(kind: Kind, stem: str, listing: Contents) -> None:
    if kind is Kind.SOURCE:
        listing.misnamed.add(stem)


def _beside_the_kinds(root: Path, name: str, mode: int) -> Iterator[Problem]:
    """Name what lies beside the four folders and looks as if it wanted to be read."""
    if stat.S_ISDIR(mode):
        inside, problems = _look_into(root, name)
        if inside:
            hint = did_you_mean(name, KIND_OF_FOLDER) or f"the folders are {_FOLDERS}"
            yield _stray(name, "a folder with YAML files that is not read", hint, *inside)
        yield from problems
    elif name.lower().endswith(_NEARLY):
        message = "it looks like an entry but lies in no kind's folder"
        yield _stray(name, message, f"move it to one of {_FOLDERS}", name)
    elif _leads_to_folder(root / name, mode):
        yield _linked(name)


def _mode(path: Path) -> int:
    """What sort of thing a name is, no link followed; 0 if it is gone."""
    try:
        return path.lstat().st_mode
    except FileNotFoundError:
        return 0


def _leads_to_folder(path: Path, mode: int) -> bool:
    return stat.S_ISLNK(mode) and os.path.isdir(path)  # noqa: PTH112 - Path's own may raise


def _linked(path: str) -> Problem:
    """A link to a folder; nobody looks behind it."""
    message = "a link to a folder: what lies behind it is not read"
    return Problem(Rules.STRAY, Place(path), message, "put the folder itself here")


def _look_into(root: Path, top: str) -> tuple[list[str], list[Problem]]:
    """The names of files that look like entries and lie in a folder, however deep.

    No link is followed. Folders behind links or without permission may hold some, and are told of.
    Hidden folders are somebody else's, and so is what lies very deep.
    """
    inside: list[str] = []
    problems: list[Problem] = []
    waiting = [(top, 0)]
    while waiting:
        folder, depth = waiting.pop()
        try:
            names = [name for name in sorted(os.listdir(root / folder)) if name[0] != "."]
            modes = [(f"{folder}/{name}", _mode(root / folder / name)) for name in names]
        except OSError as error:
            problems.append(_closed(folder, error))
            continue
        for path, mode in modes:
            if stat.S_ISDIR(mode):
                waiting += [(path, depth + 1)] if depth < _DEEPEST else []
            elif path.lower().endswith(_NEARLY):
                inside.append(path.rpartition("/")[2])
            elif _leads_to_folder(root / path, mode):
                problems.append(_linked(path))
    return inside, problems
