"""`dossier rename OLD NEW`: another id for an entry, with every link to it."""

import argparse

from dossier.cli import changes, output, where
from dossier.cli.diagnostics import CommandError, ExitCode
from dossier.core.capture.additions import AdditionError
from dossier.files.renaming import renamed


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The two ids."""
    parser.add_argument("old", metavar="OLD", help="the id it has")
    parser.add_argument("new", metavar="NEW", help="the id it is to have")
    parser.add_argument("--write", action="store_true", help="write it, not only show it")


def run(options: argparse.Namespace) -> ExitCode:
    """Show what becomes of the files, and write it if told to."""
    root = where.find(options.entries)
    library = where.open_library(root)
    try:
        found = renamed(root, library, options.old, options.new)
    except AdditionError as error:
        raise CommandError(str(error), error.hint, ExitCode.FOUND) from error
    if options.write:
        changes.write(root, found, f"{options.old} renamed {options.new}")
    if options.json:
        output.write_json({"written": options.write, "changes": changes.to_json(found)})
    else:
        changes.show(found)
    changes.say_what(found, written=options.write)
    return ExitCode.OK
