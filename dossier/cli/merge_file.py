"""`dossier merge-file BASE OURS THEIRS`: git's merge driver for entries.

Switched on by a line in `.gitattributes` and one in git's settings:

    *.yaml merge=dossier
    git config merge.dossier.driver "dossier merge-file %O %A %B"
"""

import argparse
from pathlib import Path
from typing import Final

from dossier.cli import output
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.core.changes.threeway import Marks
from dossier.files.atomic import remedy, replacing
from dossier.files.joining import joined_bytes
from dossier.files.regular import RefusedFileError, read_text_bytes

_SHORTEST: Final = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The three files, as git hands them over."""
    parser.add_argument("base", metavar="BASE", help="what both began with (git's %%O)")
    parser.add_argument("ours", metavar="OURS", help="the one edit; the result is put there (%%A)")
    parser.add_argument("theirs", metavar="THEIRS", help="the other edit (%%B)")
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help="the file's name, for messages (%%P)"
    )
    parser.add_argument(
        "--marker-size", type=int, default=7, metavar="N", help="how long marks are (%%L)"
    )
    parser.add_argument("-p", "--stdout", action="store_true", help="print it, and change no file")


def run(options: argparse.Namespace) -> ExitCode:
    """Join two edits of an entry; exit 1 if something is left to a person, marked as git does.

    Raises:
        CommandError: one of the files cannot be read, or the result cannot be written.
    """
    if options.marker_size < _SHORTEST:
        raise CommandError("marks have at least one character", "git's own have 7")
    paths = [Path(one) for one in (options.base, options.ours, options.theirs)]
    try:
        base, ours, theirs = (read_text_bytes(path) for path in paths)
    except RefusedFileError as error:
        raise CommandError(f"one of the three files: {error}", error.hint) from error
    name = options.name or options.ours
    found = joined_bytes(base, ours, theirs, Marks(length=options.marker_size))
    if found.data is not None and options.stdout:
        output.write(found.data.decode("utf-8-sig").removesuffix("\n"))
    elif found.data is not None and found.data != ours:
        _put(paths[1], found.data)
    if options.json:
        output.write_json({"conflicts": list(found.conflicts), "joined": found.data is not None})
    for one in found.conflicts:
        if found.data is None:
            say(f"dossier: {name}: {one}; ours stays, and theirs is not joined")
        else:
            say(f"dossier: {name}: both changed {one}; both stand there, marked")
    return ExitCode.FOUND if found.conflicts else ExitCode.OK


def _put(path: Path, data: bytes) -> None:
    try:
        with replacing(path) as beside:
            beside.write_bytes(data)
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror}; it is as it was"
        raise CommandError(message, remedy(error)) from error
