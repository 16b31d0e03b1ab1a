"""Which library a command works on."""

import os
from collections.abc import Sequence
from contextlib import suppress
from itertools import islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.files import libraries
from dossier.files.libraries import FOLDER, typed

if TYPE_CHECKING:  # --help needs no entries either
    from collections.abc import Callable

    from dossier.core.library.library import Library
    from dossier.files.table.table import Table

VARIABLE: Final = "DOSSIER_ENTRIES"
_MOST_NAMED: Final = 3
_NAME_ONE: Final = "name a library with --entries DIR"
_NAME_ONE_OF_MANY: Final = (
    f"name one with --entries DIR or ${VARIABLE}; `dossier init DIR` starts one of your own, "
    "--demo opens the one that is shipped"
)


def find(given: str | None) -> Path:
    """The folder of the library: the one given, else $DOSSIER_ENTRIES, else the nearest `entries/`.

    Raises:
        CommandError: none is given and none lies here or above.
    """
    if given is not None:
        return typed(_not_empty(given))
    named = os.environ.get(VARIABLE)
    return typed(named) if named else _nearest(here())


def look_ahead(arguments: Sequence[str]) -> None:
    """Begin to look at the library that a command line names, as far as that is plain."""
    from dossier.files.table.looking import begin  # noqa: PLC0415 - --help needs no entries

    given = [one.partition("=")[2] for one in arguments if one.startswith("--entries=")]
    given += [one for before, one in pairwise(arguments) if before == "--entries"]
    with suppress(CommandError, OSError, ValueError):
        begin(find(given[-1] if given else None))


def _not_empty(given: str) -> str:
    """A folder as given; "" is a variable that was not set, and never means the current folder."""
    if not given:
        raise CommandError("--entries is given without a folder", _NAME_ONE)
    return given


def here() -> Path:
    """The current folder.

    Raises:
        CommandError: somebody has deleted it.
    """
    try:
        return Path.cwd()
    except FileNotFoundError as error:
        hint = "change to another folder, or name a library with --entries DIR"
        raise CommandError("the current folder is gone", hint) from error


def _nearest(folder: Path) -> Path:
    empty = None
    for named in libraries.named_above(folder):
        if libraries.may_be_library(named):
            return named
        empty = empty or named
    inside = libraries.library_of(folder)  # a library may have any name to those who stand in it
    if inside:
        return inside
    if empty:
        message = f"{from_here(empty)}/ holds no entries, and there is no other library above"
        raise CommandError(message, _NAME_ONE_OF_MANY)
    raise CommandError(f"there is no {FOLDER}/ here or in any folder above", _NAME_ONE_OF_MANY)


def from_here(path: Path) -> str:
    """A path as it opens from the current folder."""
    try:
        return os.path.relpath(libraries.absolute(path))
    except FileNotFoundError:  # the current folder is gone
        return str(path)


def paths_from_here(root: Path) -> "Callable[[str], str]":
    """What makes of the path of a file in `root` one that opens from the current folder."""
    here = from_here(root)
    if set(Path(here).parts) <= {os.pardir}:  # inside it, or somewhere below
        return lambda path: from_here(root / path)
    before = "" if here == os.curdir else here.rstrip(os.sep) + os.sep
    return lambda path: before + path


def demo() -> Path:
    """The five-article library that travels with the program.

    Raises:
        CommandError: this installation does not carry it.
    """
    package = Path(__file__).parent.parent
    # In a wheel it lies inside the package, in a checkout beside it.
    for folder in (package / "demo", package.parent / FOLDER):
        if libraries.is_library(folder):
            return folder
    raise CommandError("this installation carries no demo library", "install dossier from a wheel")


def open_library(root: Path, *, name_broken: bool = True) -> "Library":
    """The library in `root`; with `name_broken`, say what of it cannot be read.

    Raises:
        CommandError: it cannot be read at all.
    """
    return open_with_table(root, name_broken=name_broken)[0]


def open_with_table(root: Path, *, name_broken: bool = True) -> "tuple[Library, Table | None]":
    """The same, with the table in which more of it may be kept.

    Raises:
        CommandError: it cannot be read at all.
    """
    from dossier.cli.progress import Progress  # noqa: PLC0415 - --help needs no entries
    from dossier.files.folders import broken_off, cached  # noqa: PLC0415
    from dossier.files.table.looking import taken  # noqa: PLC0415
    from dossier.files.table.table import opened  # noqa: PLC0415
    from dossier.files.tree import LibraryError  # noqa: PLC0415

    if broken_off(root):
        _finish(root)
        taken(root)  # what was seen before it is of no use any more
    progress = Progress()
    try:
        library, table = opened(root, cached(root, "table"), progress)
    except LibraryError as error:
        raise no_library(root, error) from error
    finally:
        progress.clear()
    if name_broken:
        _say_what_is_missing(root, library)
    return library, table


def _finish(root: Path) -> None:
    """Finish a write that a crash broke off, and say so."""
    from dossier.files.writer import finish  # noqa: PLC0415 - hardly ever

    if said := finish(root):
        say(f"dossier: {said}")


def no_library(root: Path, error: Exception) -> CommandError:
    """What is said of a folder that is no library, with the one that may be meant."""
    near = _near(root)
    hint = f"did you mean {from_here(near)}?" if near else _NAME_ONE
    return CommandError(str(error), hint, ExitCode.UNREADABLE)


def _near(root: Path) -> Path | None:
    """The library in a folder, or the one it lies in; None if there is neither."""
    if libraries.is_library(root / FOLDER):
        return root / FOLDER
    try:
        around = libraries.library_of(root)
        return around if around != libraries.absolute(root) else None
    except FileNotFoundError:  # the current folder is gone
        return None


def _say_what_is_missing(root: Path, library: "Library") -> None:
    """Name the files and folders that cannot be read; their entries are in no list."""
    paths = [*library.unread_folders, *(one.path for one in library.broken.values())]
    if paths:
        named = ", ".join(from_here(root / path) for path in islice(paths, _MOST_NAMED))
        more = len(paths) - _MOST_NAMED
        others = f" and {more} more" if more > 0 else ""
        say(f"dossier: left out, as it cannot be read: {named}{others}; `dossier check` says why")
    elif not library:
        why = "; `dossier check` says why" if library.problems else " yet"
        say(f"dossier: {root} holds no entries{why}")
