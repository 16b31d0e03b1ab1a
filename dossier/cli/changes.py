"""What a command would write, shown as a patch, and written if it was told to."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dossier.cli import output
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.files.allowed import why_not_writable
from dossier.files.journal import Change
from dossier.files.writer import NotWrittenError, Writer
from dossier.views.diff import as_text


def show(changes: Sequence[Change]) -> None:
    """Print what becomes of some files as a patch."""
    for one in changes:
        output.write("\n".join(as_text(one.path, *one.shown)))


def to_json(changes: Sequence[Change]) -> list[dict[str, Any]]:
    """What becomes of some files: each path, whether it is new or goes, and the patch."""
    return [
        {
            "path": one.path,
            "created": one.before is None,
            "removed": one.after is None,
            "patch": list(as_text(one.path, *one.shown)),
        }
        for one in changes
    ]


def write(root: Path, changes: Sequence[Change], what: str) -> None:
    """Write some files, all or none.

    Raises:
        CommandError: they were not written.
    """
    if why := why_not_writable(root):
        raise CommandError(why, "", ExitCode.FOUND)
    try:
        Writer(root).write(changes, what)
    except NotWrittenError as error:
        raise CommandError(str(error), error.hint, ExitCode.FOUND) from error


def say_what(changes: Sequence[Change], *, written: bool) -> None:
    """Say how many files were or would be written."""
    files = f"{len(changes)} file{'s' if len(changes) != 1 else ''}"
    if written:
        say(f"dossier: {files} written; `dossier capture --undo` takes it back")
    else:
        say(f"dossier: nothing is written yet; with --write {files} would be")
