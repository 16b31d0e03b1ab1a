"""`dossier fix [PATH…]`: the repairs that cannot make anything wrong."""

import argparse

from dossier.cli import changes, output, where
from dossier.cli.check import line_of
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.given import given
from dossier.core.checks.scope import concerning, entries_at
from dossier.files.regular import RefusedFileError
from dossier.files.repairs import repaired
from dossier.files.table.table import checked
from dossier.files.tidying import tidied


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What is to be repaired, and whether it is written."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="a library, or files and folders of one"
    )
    parser.add_argument(
        "--short", action="store_true", help="also write quotes in their short form"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--diff", action="store_true", help="show what would be written (default)")
    how.add_argument("--write", action="store_true", help="write it")


def run(options: argparse.Namespace) -> ExitCode:
    """Show what the safe edits of the findings make of the files, and write it if told to."""
    asked = given(options.entries, options.paths)
    library, table = where.open_with_table(asked.root)
    found = checked(library, table)
    concerned = concerning(library, found, asked.paths) if asked.paths else found
    problems = [one for one in concerned if one.fix]
    ids = entries_at(library, asked.paths) if asked.paths else library.records.keys()
    paths = {library.records[id_].path for id_ in ids if id_ in library.records}
    try:
        safe = repaired(asked.root, problems)
        tidy = tidied(asked.root, library, paths, safe, short=options.short)
    except RefusedFileError as error:
        raise CommandError(f"a file was changed meanwhile: {error}", error.hint) from error
    mended = tidy.changes
    for path in tidy.left:
        say(f"dossier: {path} is left in its own manner: written otherwise it says something else")
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
