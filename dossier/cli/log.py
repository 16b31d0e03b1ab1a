"""`dossier log [ID]`: what changed, fact by fact, and who says so."""

import argparse
import re
from pathlib import Path
from typing import Any, Final

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.past import asking_git, revisions, write_entries
from dossier.core.library.record import Record
from dossier.core.text import visible
from dossier.files.revisions import Revisions, Told
from dossier.views.changes import entry_json

_MOST: Final = 20
_DAY: Final = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whose past, since when, how much of it."""
    parser.add_argument("id", nargs="?", metavar="ID", help="an entry (default: the library)")
    parser.add_argument(
        "--since",
        metavar="DATE|REV",
        help="only commits since a day (2025-11-20, 2025-11), or after a commit, branch or tag",
    )
    parser.add_argument(
        "-n",
        dest="most",
        type=int,
        metavar="N",
        help=f"only the last N commits (default: {_MOST} of the library, all of an entry; 0: all)",
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Print the commits with the facts that each changed; exit 1 if there are none."""
    root = where.find(options.entries)
    record = _record(root, options.id) if options.id else None
    past = revisions(root)
    most = options.most if options.most is not None else (0 if options.id else _MOST)
    if most < 0:
        raise CommandError("-n takes a number of commits", "-n 0 tells all of them")
    with asking_git():
        limits = _since(past, options.since)
        found = list(past.log(record, **limits, most=most + 1 if most else None))
    told = found[:most] if most else found
    if options.json:
        output.write_json([_json(one) for one in told])
    else:
        for one in told:
            _write(one)
    if not told:
        say("dossier: no commit says anything otherwise")
    elif len(found) > len(told):
        say(f"dossier: there are older ones; `-n {most * 5}` tells more, `-n 0` all")
    return ExitCode.OK if told else ExitCode.FOUND


def _record(root: Path, id_: str) -> Record:
    from dossier.cli.show import find  # noqa: PLC0415 - the log of all needs no entry

    return find(where.open_library(root), id_)


def _since(past: Revisions, given: str | None) -> dict[str, Any]:
    """What limits a log to the time since a day, or to what came after a commit.

    Raises:
        GitError: no commit is called so.
        CommandError: there is no such day.
    """
    if given is None:
        return {}
    if _DAY.fullmatch(given):
        from dossier.cli.days import to_date  # noqa: PLC0415 - a commit needs no dates

        date = to_date(given)
        first = date.earliest if date else None
        return {"since": str(first)}
    return {"range_": f"{past.repository.commit(given)}..HEAD"}


def _write(told: Told) -> None:
    commit = told.commit
    head = f"{commit.short} {commit.day} {commit.author}: {commit.subject}"
    output.write(visible.line(head))
    write_entries(told.entries)
    if told.left_out:
        output.write(f"  {told.left_out:,} files; `dossier log ID` tells of each")


def _json(told: Told) -> dict[str, Any]:
    commit = told.commit
    return {
        "commit": commit.id,
        "author": commit.author,
        "date": commit.date,
        "subject": commit.subject,
        "entries": [entry_json(one) for one in told.entries],
        "left_out": told.left_out,
    }
