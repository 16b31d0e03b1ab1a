"""`dossier fix [PATH…]`: the repairs that cannot make anything wrong."""

import argparse

from dossier.cli import changes, output, where
from dossier.cli.check import line_of
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.given import given
from dossier.core.checks.scope import concerning
from dossier.files.regular import RefusedFileError
from dossier.files.repairs import repaired
from dossier.files.table.table import checked


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What is to be repaired, and whether it is written."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="a library, or files and folders of one"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--diff", action="store_true", help="show what would be written (default)")
    how.add_argument("--write", action="store_true", help="write it")


def run(options: argparse.Namespace) -> ExitCode:
    """Show what the safe edits of the findings make of the files, and write it if told to."""
    asked = given(options.entries, options.paths)
    library, table = where.open_with_table(asked.root)
    found = checked(library, table)
    problems = [
        one
        for one in (concerning(library, found, asked.paths) if asked.paths else found)
        if one.fix
    ]
    try:
        mended = repaired(asked.root, problems)
    except RefusedFileError as error:
        raise CommandError(f"a file was changed meanwhile: {error}", error.hint) from error
    if options.write and mended:
        changes.write(asked.root, mended, "repairs")
    if options.json:
        output.write_json({"written": options.write, "changes": changes.to_json(mended)})
    else:
        changes.show(mended)
        for problem in problems:
            say(line_of(problem, asked.root))
    if mended:
        changes.say_what(mended, written=options.write)
    else:
        say("dossier: nothing here can be repaired without a decision of yours")
    return ExitCode.OK
