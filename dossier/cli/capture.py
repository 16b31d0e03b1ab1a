"""`dossier capture`: put claims into a library, shown as a patch first."""

import argparse
import json
from pathlib import Path
from typing import Any, Final

from dossier.cli import changes, output, where
from dossier.cli.check import line_of, problem_json
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.given import read_given
from dossier.core.capture.additions import AdditionError, from_json
from dossier.core.problems import Severity
from dossier.files.drafts import Draft, draft
from dossier.files.writer import NotWrittenError, Writer

#: Files that are named when a write is taken back: an import has thousands.
_MOST_NAMED: Final = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What is to be added, and whether it is written."""
    parser.add_argument(
        "file",
        nargs="?",
        default="-",
        metavar="FILE|-",
        help='JSON: {"entry": ID, fields as in its file}, or a list; "kind" makes a new entry, '
        '"claim" adds to a claim',
    )
    parser.add_argument("--write", action="store_true", help="write it, not only show it")
    parser.add_argument("--strict", action="store_true", help="warnings keep it from being written")
    parser.add_argument("--undo", action="store_true", help="take the last write back")


def run(options: argparse.Namespace) -> ExitCode:
    """Show what would be written, and write it if told to and nothing is wrong."""
    root = where.find(options.entries)
    if options.undo:
        return _undo(root)
    library = where.open_library(root)
    try:
        additions = from_json(_json(options.file))
        drafted = draft(root, library, additions)
    except AdditionError as error:
        raise CommandError(str(error), error.hint, ExitCode.FOUND) from error
    fatal = {Severity.ERROR, Severity.WARNING} if options.strict else {Severity.ERROR}
    wrong = [one for one in drafted.problems if one.rule.severity in fatal]
    written = bool(options.write and not wrong)
    if written:
        changes.write(root, drafted.changes, ", ".join(drafted.claims or ("an entry",)))
    if options.json:
        output.write_json(_report(drafted, written=written))
    else:
        changes.show(drafted.changes)
        for problem in drafted.problems:
            if problem.severity is not Severity.INFO:
                say(line_of(problem, root))
    if wrong:
        say("dossier: nothing is written, as it would be wrong; mend what is added, and try again")
        return ExitCode.FOUND
    changes.say_what(drafted.changes, written=written)
    return ExitCode.OK


def _undo(root: Path) -> ExitCode:
    try:
        entry = Writer(root).undo()
    except NotWrittenError as error:
        raise CommandError(str(error), error.hint, ExitCode.FOUND) from error
    paths = sorted(one.path for one in entry.changes)
    more = len(paths) - _MOST_NAMED
    others = f" and {more:,} more" if more > 0 else ""
    named = ", ".join(paths[:_MOST_NAMED])
    say(f"dossier: taken back: {entry.what} ({named}{others})")
    return ExitCode.OK


def _json(given: str) -> Any:
    """The JSON value of a file or of the standard input."""
    text = read_given(given)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        name = "the standard input" if given == "-" else given
        message = f"{name}:{error.lineno}: it is not JSON: {error.msg}"
        raise CommandError(message, "`dossier capture --help` shows the form") from error
    except RecursionError as error:
        raise CommandError(f"{given} is nested too deeply") from error


def _report(drafted: Draft, *, written: bool) -> dict[str, Any]:
    return {
        "written": written,
        "claims": list(drafted.claims),
        "changes": changes.to_json(drafted.changes),
        "problems": [problem_json(drafted.library, one) for one in drafted.problems],
    }
