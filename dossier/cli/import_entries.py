"""`dossier import FORMAT FILE…`: entries from what others keep, shown first."""

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from dossier.cli import changes, output, where
from dossier.cli.check import line_of, problem_json
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.progress import Progress
from dossier.core.capture.additions import AdditionError
from dossier.core.problems import CODE, Severity
from dossier.core.text.suggest import did_you_mean
from dossier.files.drafts import Draft, draft
from dossier.files.importable import Importable, gathered, tables_of_ours
from dossier.files.libraries import typed
from dossier.files.regular import RefusedFileError
from dossier.imports.book import Book
from dossier.imports.formats import FORMATS, Reader, reader
from dossier.imports.report import Finding, Origin, Report
from dossier.imports.settle import Settled, settle
from dossier.imports.tables import FIELDS, MappingError

#: New entries that are shown, and findings of one sort; `--json` has all of them.
_MOST_SHOWN: Final = 3
_MOST_FINDINGS: Final = 10
_MAP: Final = "--map "
#: Of the tables that an export writes, the one that can be read again.
_PEOPLE: Final = "people.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The format, the files, and what the columns of a table mean."""
    parser.add_argument("format", metavar="FORMAT", choices=sorted(FORMATS), help=_formats())
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="files, or folders with all that lies in them"
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="COLUMN=FIELD",
        help=f"what a column of a table holds: {', '.join(FIELDS)}",
    )
    parser.add_argument("--write", action="store_true", help="write them, not only show them")


def _formats() -> str:
    return "; ".join(f"{name}: {one.about}" for name, one in sorted(FORMATS.items()))


def run(options: argparse.Namespace) -> ExitCode:
    """Show what would come in and what would not, and write it if told to; all or nothing."""
    root = where.find(options.entries)
    library = where.open_library(root)
    book = Book(options.format)
    _read(options, book)
    settled = settle(library, book)
    try:
        drafted = draft(root, library, settled.additions)
    except AdditionError as error:
        raise CommandError(str(error), error.hint, ExitCode.FOUND) from error
    wrong = [one for one in drafted.problems if one.severity is Severity.ERROR]
    written = bool(options.write and drafted.changes and not wrong)
    if written:
        what = f"an import of {len(drafted.changes):,} entries"
        changes.write(root, drafted.changes, what)
    if options.json:
        output.write_json(_json(options.format, book.report, settled, drafted, written=written))
    else:
        _show(book.report, settled, drafted)
    for problem in wrong:
        say(line_of(problem, root))
    if wrong:
        say("dossier: nothing is written, as it would be wrong")
        return ExitCode.FOUND
    if not drafted.changes:
        some = "; all of it is here already" if settled.known else ""
        say(f"dossier: nothing comes in{some}")
        return ExitCode.OK if settled.known else ExitCode.FOUND
    changes.say_what(drafted.changes, written=written)
    return ExitCode.OK


# --- what is read


def _read(options: argparse.Namespace, book: Book) -> None:
    """Read every file into the book; one that cannot be read is told of."""
    reading = reader(options.format, book, _columns(options))
    files = _files(options, book)
    progress = Progress()
    for number, file in enumerate(files):
        progress("reading", number, len(files))
        _read_file(file, reading, book.report)
    try:
        reading.finish()
    except MappingError as error:
        raise CommandError(str(error), error.hint) from error
    finally:
        progress.clear()


def _files(options: argparse.Namespace, book: Book) -> Sequence[Importable]:
    try:
        found = gathered(map(typed, options.files), FORMATS[options.format].suffixes)
    except RefusedFileError as error:
        raise CommandError(str(error), error.hint) from error
    book.report.take(found.problems)
    book.report.passed += found.passed
    if not found.files:
        suffixes = ", ".join(sorted(FORMATS[options.format].suffixes))
        raise CommandError("there is no file to be read", f"files of a folder end in {suffixes}")
    if options.format == "csv":
        _refuse_other_tables(found.files)
    return found.files


def _refuse_other_tables(files: Iterable[Importable]) -> None:
    """Take no body, name or quote for somebody, as any table with a column `name` would be.

    Raises:
        CommandError: a file is a table of an export, and not that of people.
    """
    ours: dict[Path, frozenset[str]] = {}
    for file in files:
        folder = file.path.parent
        if folder not in ours:
            ours[folder] = tables_of_ours(folder)
        if file.path.name in ours[folder] and file.path.name != _PEOPLE:
            raise CommandError(
                f"{file.path} was written by an export, and is no table of people",
                f"import {folder / _PEOPLE} alone; posts, bodies and events come back"
                " out of what is exported as popolo or ftm",
            )


def _read_file(file: Importable, reading: Reader, report: Report) -> None:
    try:
        reading.read(file.name, file.text())
    except RefusedFileError as error:
        report.complain("cannot be read", str(error), Origin(file.name, error.at[0]))


def _columns(options: argparse.Namespace) -> dict[str, str]:
    """The columns that are assigned to fields.

    Raises:
        CommandError: there is no such field, or the format has no columns.
    """
    if options.map and options.format != "csv":
        raise CommandError(f"{_MAP}is for tables", "`dossier import csv FILE`")
    columns = {}
    for one in options.map:
        column, _, field = one.rpartition("=")
        if not column or field not in FIELDS:
            near = did_you_mean(field, FIELDS) or f"fields are {', '.join(FIELDS)}"
            raise CommandError(f"{_MAP}{one} assigns no column to a field", near)
        columns[column] = field
    return columns


# --- what is said


def _show(report: Report, settled: Settled, drafted: Draft) -> None:
    """Print the first new entries, and what is to be said of the rest."""
    changes.show(drafted.changes[:_MOST_SHOWN])
    more = len(drafted.changes) - _MOST_SHOWN
    if more > 0:
        output.write(f"… and {more:,} more {'entries' if more > 1 else 'entry'}")
    came = [f"{count:,} {_called(count, what)}" for what, count in report.came.items() if count]
    output.write(f"comes in: {', '.join(came) or 'nothing'}")
    if settled.known:
        output.write(f"imported before, and left as it is: {len(settled.known):,}")
    if report.passed:
        output.write(f"passed over: {len(report.passed):,} other files ({report.passed[0]} …)")
    if report.left:
        output.write("no field holds:")
    for left in report.left:
        origin, example = left.examples[0]
        output.write_wrapped(f"  {left.count:>7,}  {left.name}   ({origin}: {example})")
    _findings("wrong in the data:", report.wrong)
    _findings("to be looked at:", report.seen)
    counts = Counter(one.rule.code for one in drafted.problems)
    if counts:
        output.write("the check would find:")
    for code, count in sorted(counts.items()):
        output.write(f"  {count:>7,}  {code} {CODE[code].name} ({CODE[code].severity})")


def _called(count: int, what: str) -> str:
    """A sort of what comes in, of one or of several."""
    one = {"people": "person", "bodies": "body"}.get(what, what.removesuffix("s"))
    return one if count == 1 else what


def _findings(title: str, findings: Iterable[Finding]) -> None:
    """Print findings by their sorts, of each the first few."""
    by_sort: dict[str, list[Finding]] = {}
    for one in findings:
        by_sort.setdefault(one.what, []).append(one)
    if by_sort:
        output.write(title)
    for what, some in sorted(by_sort.items()):
        output.write(f"  {len(some):>7,}  {what}")
        for one in some[:_MOST_FINDINGS]:
            output.write_wrapped(f"           {one.origin}: {one.message}")
        if len(some) > _MOST_FINDINGS:
            output.write(f"           … and {len(some) - _MOST_FINDINGS:,} more: --json")


def _json(
    name: str, report: Report, settled: Settled, drafted: Draft, *, written: bool
) -> dict[str, Any]:
    errors = [one for one in drafted.problems if one.severity is Severity.ERROR]
    return {
        "format": name,
        "written": written,
        "came": {what: count for what, count in report.came.items() if count},
        "known": list(settled.known),
        "entries": [_entry_json(one.path) for one in drafted.changes],
        "passed": report.passed,
        "left": [
            {
                "field": one.name,
                "count": one.count,
                "examples": [{**_place(origin), "value": said} for origin, said in one.examples],
            }
            for one in report.left
        ],
        "wrong": [_finding_json(one) for one in report.wrong],
        "seen": [_finding_json(one) for one in report.seen],
        "problems": dict(sorted(Counter(one.rule.code for one in drafted.problems).items())),
        "errors": [problem_json(drafted.library, one) for one in errors],
    }


def _entry_json(path: str) -> dict[str, str]:
    return {"id": Path(path).stem, "path": path}


def _finding_json(one: Finding) -> dict[str, Any]:
    return {"what": one.what, **_place(one.origin), "message": one.message}


def _place(origin: Origin) -> dict[str, Any]:
    return {"file": origin.file, "line": origin.line}
