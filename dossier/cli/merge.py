"""`dossier merge ONE OTHER`: two entries about the same made one."""

import argparse

from dossier.cli import changes, output, where
from dossier.cli.check import line_of, problem_json
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.core.capture.additions import AdditionError
from dossier.core.problems import Severity
from dossier.files.merging import merged


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The two ids."""
    parser.add_argument("one", metavar="ONE", help="the entry that stays")
    parser.add_argument("other", metavar="OTHER", help="the entry that goes: its id is remembered")
    parser.add_argument(
        "--keep", action="store_true", help="where they disagree, what ONE says stays"
    )
    parser.add_argument("--write", action="store_true", help="write it, not only show it")


def run(options: argparse.Namespace) -> ExitCode:
    """Show what becomes of the files, and write it if told to and nothing is in the way."""
    root = where.find(options.entries)
    library = where.open_library(root)
    try:
        found = merged(root, library, options.one, options.other)
    except AdditionError as error:
        raise CommandError(str(error), error.hint, ExitCode.FOUND) from error
    wrong = [one for one in found.problems if one.severity is Severity.ERROR]
    is_settled = options.keep or not found.conflicts
    written = bool(options.write and is_settled and not wrong)
    if written:
        changes.write(root, found.changes, f"{options.other} merged into {options.one}")
    if options.json:
        output.write_json(
            {
                "written": written,
                "conflicts": [
                    {"field": one.field, "one": one.one, "other": one.other}
                    for one in found.conflicts
                ],
                "comments": list(found.comments),
                "changes": changes.to_json(found.changes),
                "problems": [problem_json(library, one) for one in found.problems],
            }
        )
    else:
        changes.show(found.changes)
    for one in found.conflicts:
        verb = "stays; dropped is" if options.keep else "is in conflict with"
        say(f"dossier: {one.field}: “{one.one}” {verb} “{one.other}”")
    for comment in found.comments:
        say(f"dossier: this comment is not carried over: {comment}")
    for problem in found.problems:
        if problem.severity is not Severity.INFO:
            say(line_of(problem, root))
    if not is_settled:
        say("dossier: nothing is written: settle what is in conflict, or --keep what ONE says")
        return ExitCode.FOUND
    if wrong:
        say("dossier: nothing is written, as it would be wrong")
        return ExitCode.FOUND
    changes.say_what(found.changes, written=written)
    return ExitCode.OK
