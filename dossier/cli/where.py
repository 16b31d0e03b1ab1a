"""Which library a command works on."""

import os
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.core.ids import KIND_OF_FOLDER

if TYPE_CHECKING:  # --help needs no entries either
    from dossier.core.library import Library

FOLDER: Final = "entries"
VARIABLE: Final = "DOSSIER_ENTRIES"
_MOST_NAMED: Final = 3


def find(given: str | None) -> Path:
    """The folder of the library: the one given, else $DOSSIER_ENTRIES, else the nearest `entries/`.

    Raises:
        CommandError: none is given and none lies here or above.
    """
    if given is not None:
        return Path(given)
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    try:
        here = Path.cwd()
    except FileNotFoundError as error:
        hint = "change to another folder, or name a library with --entries DIR"
        raise CommandError("the current folder is gone", hint) from error
    for folder in (here, *here.parents):
        if (folder / FOLDER).is_dir():
            return folder / FOLDER
    inside = of_path(here)  # a library may have any name to those who stand in it
    if inside:
        return inside
    raise CommandError(
        f"there is no {FOLDER}/ here or in any folder above",
        f"name one with --entries DIR or ${VARIABLE}; --demo opens the library that is shipped",
    )


def of_path(path: Path) -> Path | None:
    """The library a path belongs to: the nearest folder above (or itself) with a kind's folder."""
    path = path.absolute()
    for folder in (path, *path.parents):
        if folder.is_dir() and any((folder / name).is_dir() for name in KIND_OF_FOLDER):
            return folder
    return None


def demo() -> Path:
    """The five-article library that travels with the program.

    Raises:
        CommandError: this installation does not carry it.
    """
    package = Path(__file__).parent.parent
    # In a wheel it lies inside the package, in a checkout beside it.
    for folder in (package / "demo", package.parent / FOLDER):
        if of_path(folder) == folder:
            return folder
    raise CommandError("this installation carries no demo library", "install dossier from a wheel")


def open_library(root: Path, *, name_broken: bool = True) -> "Library":
    """Load the library in `root`; with `name_broken`, say so if files in it cannot be read.

    Raises:
        CommandError: it cannot be read at all.
    """
    from dossier.files.load import load  # noqa: PLC0415 - --help needs no YAML
    from dossier.files.tree import LibraryError  # noqa: PLC0415

    try:
        library = load(root)
    except LibraryError as error:
        raise CommandError(
            str(error), "name a library with --entries DIR", ExitCode.UNREADABLE
        ) from error
    if library.broken and name_broken:
        paths = ", ".join(one.path for one in islice(library.broken.values(), _MOST_NAMED))
        more = len(library.broken) - _MOST_NAMED
        others = f" and {more} more" if more > 0 else ""
        say(f"dossier: left out, as it cannot be read: {paths}{others}; `dossier check` says why")
    return library
