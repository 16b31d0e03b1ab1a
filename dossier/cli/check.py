"""`dossier check`: the linter. Silent when there is nothing to say."""

import argparse
import os
from pathlib import Path

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.core import visible
from dossier.core.checks import check
from dossier.core.checks.quotes import count
from dossier.core.problems import Problem, Severity


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Paths, strictness, talkativeness."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="a library, or files and folders of one"
    )
    parser.add_argument("--strict", action="store_true", help="warnings fail the check too")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="print information and a summary as well"
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Check a library and print what was found."""
    root, wanted = _scope(options)
    library = where.open_library(root, name_broken=False)
    problems = [one for one in check(library) if _in_scope(one.place.path, wanted)]
    quotes = count(library)
    if options.json:
        output.write_json(
            {
                "entries": len(library),
                "quotes": quotes,
                "problems": [_json(one) for one in problems],
            }
        )
    else:
        for problem in problems:
            if options.verbose or problem.severity is not Severity.INFO:
                output.write(_line(problem))
        if options.verbose:
            say(f"{len(library)} entries, {quotes} quotes: {_summary(problems)}")
    fatal = {Severity.ERROR, Severity.WARNING} if options.strict else {Severity.ERROR}
    return ExitCode.FOUND if any(one.severity in fatal for one in problems) else ExitCode.OK


def _scope(options: argparse.Namespace) -> tuple[Path, tuple[str, ...]]:
    """The library, and the paths in it to report on; none means all of it."""
    if not options.paths:
        return where.find(options.entries), ()
    first = Path(options.paths[0])
    # A folder that is no library is still what was asked for: opening it says what is wrong.
    root = Path(options.entries) if options.entries else where.of_path(first) or first
    wanted = []
    for given in options.paths:
        if not os.path.lexists(given):
            raise CommandError(f"{given} does not exist")
        path = Path(os.path.relpath(given, root))
        if path.parts[:1] == ("..",):
            raise CommandError(
                f"{given} does not lie in the library {root}", "check one library at a time"
            )
        wanted.append(path.as_posix())
    return root, () if "." in wanted else tuple(wanted)


def _in_scope(path: str, wanted: tuple[str, ...]) -> bool:
    return not wanted or any(path == one or path.startswith(f"{one}/") for one in wanted)


def _line(problem: Problem) -> str:
    place = problem.place
    path = visible.line(place.path)
    message = visible.line(problem.message)
    text = f"{path}:{place.line}:{place.column}: {problem.severity} {problem.rule.code} {message}"
    return f"{text}\n    hint: {visible.line(problem.hint)}" if problem.hint else text


def _json(problem: Problem) -> dict[str, str | int]:
    return {
        "code": problem.rule.code,
        "severity": problem.severity.value,
        "path": problem.place.path,
        "line": problem.place.line,
        "column": problem.place.column,
        "message": problem.message,
        "hint": problem.hint,
    }


def _summary(problems: list[Problem]) -> str:
    counts = [
        (sum(one.severity is severity for one in problems), severity.value) for severity in Severity
    ]
    said = [f"{number} {word}{'s' if number != 1 else ''}" for number, word in counts if number]
    return ", ".join(said) or "nothing to report"
