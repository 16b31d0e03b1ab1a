"""The past of a library for commands: its repository, and what changed, as lines or JSON."""

from collections.abc import Iterable
from pathlib import Path

from dossier.cli import output
from dossier.cli.diagnostics import CommandError
from dossier.core.changes.entries import EntryChange
from dossier.core.text import visible
from dossier.files.git import GitError, Repository
from dossier.files.revisions import Revisions
from dossier.views.changes import entry_text, fact_lines


def revisions(root: Path) -> Revisions:
    """The states of the library in `root` that git has.

    Raises:
        CommandError: it has none.
    """
    try:
        return Revisions(Repository(root))
    except GitError as error:
        raise refused(error) from error


def refused(error: GitError) -> CommandError:
    """What git cannot do, for whoever asked."""
    return CommandError(visible.line(str(error)), error.hint)


def write_entries(entries: Iterable[EntryChange]) -> None:
    """Write what became of entries: a line each, and below it one for each fact."""
    for change in entries:
        output.write(visible.line(f"  {entry_text(change)}"))
        for line in fact_lines(change):
            output.write(visible.line(f"      {line.sign} {line.text}"))
