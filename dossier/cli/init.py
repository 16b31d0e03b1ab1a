"""`dossier init DIR`: a new library, with what git, editors and programs need beside it."""

import argparse
import os
from pathlib import Path
from typing import Final

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.files.libraries import FOLDER, typed

#: Has git join two edits of one entry, where `.gitattributes` says so.
DRIVER: Final = 'git config merge.dossier.driver "dossier merge-file %O %A %B"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The folder."""
    parser.add_argument(
        "directory",
        nargs="?",
        default=".",
        metavar="DIR",
        help=f"the folder of the new library, which comes to lie in DIR/{FOLDER} (default: here)",
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Make the library, and say how to go on."""
    folder = typed(options.directory)
    made, kept = start(folder)
    if options.json:
        output.write_json({"library": str(folder / FOLDER), "made": made, "kept": kept})
    else:
        for path in made:
            output.write(path)
    if kept:
        say(f"dossier: left as it was: {', '.join(kept)}")
    say(f"dossier: {where.from_here(folder / FOLDER)} is ready; START.md says how to begin")
    say(f"  in git, with others: {DRIVER}")
    return ExitCode.OK


def start(folder: Path) -> tuple[list[str], list[str]]:
    """Make a library in a folder; what was made, and what was there.

    Raises:
        CommandError: it cannot be made there.
    """
    from dossier.files.allowed import allow  # noqa: PLC0415 - --help needs none of it
    from dossier.files.atomic import remedy  # noqa: PLC0415
    from dossier.files.starting.start import begin  # noqa: PLC0415
    from dossier.files.writer import NotWrittenError  # noqa: PLC0415

    if os.path.lexists(folder) and not folder.is_dir():
        raise CommandError(f"{folder} is not a folder", "name another")
    try:
        begun = begin(folder)
    except OSError as error:
        message = f"{error.filename or folder} cannot be made: {error.strerror}"
        raise CommandError(message, f"{remedy(error)}, or name another folder") from error
    try:
        allow(folder / FOLDER)
    except NotWrittenError as error:
        say(f"dossier: {error}; the app will ask before it writes")
    return list(begun.made), list(begun.kept)
