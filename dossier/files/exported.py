"""Writing an export: a file replaced whole, or a folder in which nobody else's files are touched.

A folder of ours holds a list of the files that we wrote. What is on the list is replaced by the
next export, and removed if that no longer has it; what is not is never overwritten.
"""

import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Final, Protocol

from dossier.files.atomic import FOR_ALL, remedy, replacing

#: Names the files of an export, one a line, in the folder they were written to.
LIST: Final = ".dossier-export"


class NotExportedError(Exception):
    """Something stands in the way of an export; `hint` is a way out."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


class File(Protocol):
    """A file of an export: its path below the folder, with `/`, and its bytes."""

    @property
    def path(self) -> str: ...  # noqa: D102
    @property
    def data(self) -> bytes: ...  # noqa: D102


def write_file(path: Path, data: bytes) -> None:
    """Write one file whole.

    Raises:
        NotExportedError: it cannot be written.
    """
    if path.is_dir():
        raise NotExportedError(f"{path} is a folder", "this format is one file: name one with -o")
    if not path.parent.is_dir():
        raise NotExportedError(
            f"{path} cannot be written: there is no such folder", "-o names another"
        )
    _put(path, data)


def write_folder(folder: Path, files: Iterable[File]) -> int:
    """Write the files of an export to a folder; how many there are.

    Raises:
        NotExportedError: files of somebody else stand in the way, or it cannot be written.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        raise NotExportedError(f"{folder} is no folder", "this format has many files: -o DIR")
    ours = _listed(folder)
    written: list[str] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for one in files:
            target = folder / one.path
            if one.path not in ours and os.path.lexists(target):
                raise NotExportedError(
                    f"{target} was not written by an export, and is left as it is",
                    "export to a folder of its own",
                )
            if one.path not in ours:
                # On the list before it is there: an export that breaks off can be repeated. It is
                # only added to, so that the list of many thousand files is not written as often.
                ours.add(one.path)
                with (folder / LIST).open("ab") as noted:
                    noted.write(_list([one.path]))
            _put(target, one.data)
            written.append(one.path)
        for path in sorted(ours.difference(written), reverse=True):
            _remove(folder, path)
        _put(folder / LIST, _list(written))
    except OSError as error:
        message = f"{error.filename or folder} cannot be written: {error.strerror}"
        raise NotExportedError(message, f"{remedy(error)}; -o names another place") from error
    return len(written)


def _put(path: Path, data: bytes) -> None:
    try:
        with replacing(path, lasting=False, mode=FOR_ALL) as beside:
            beside.write_bytes(data)
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror}"
        raise NotExportedError(message, f"{remedy(error)}; -o names another place") from error


def _list(paths: Iterable[str]) -> bytes:
    return "".join(f"{path}\n" for path in sorted(paths)).encode()


def _listed(folder: Path) -> set[str]:
    """The files on the list of a folder; none where it has no list.

    Whoever gives somebody a folder could have written the list: it leads nowhere outside.
    """
    try:
        # A line that was not ended was broken off: what it names was never written.
        lines = (folder / LIST).read_text("utf-8").split("\n")[:-1]
    except FileNotFoundError:
        return set()
    except (OSError, UnicodeDecodeError) as error:
        raise NotExportedError(
            f"{folder / LIST} cannot be read", "export to another folder"
        ) from error
    return {line for line in lines if _is_below(folder, line)}


def _is_below(folder: Path, path: str) -> bool:
    """Whether a path of a list names a file below its folder, with no link on the way there."""
    pure = PurePosixPath(path)
    if not path or pure.is_absolute() or ".." in pure.parts or "\0" in path:
        return False
    steps = [folder.joinpath(*pure.parts[:count]) for count in range(1, len(pure.parts) + 1)]
    return not any(step.is_symlink() for step in steps)


def _remove(folder: Path, path: str) -> None:
    """Remove a file that the export no longer has, and the folders that are empty without it."""
    target = folder / path
    target.unlink(missing_ok=True)
    for parent in target.parents:
        if parent == folder:
            break
        try:
            parent.rmdir()
        except OSError:  # something else lies there
            break
