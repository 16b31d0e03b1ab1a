"""The past of a library for commands: its repository, and what changed, as lines or JSON."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dossier.cli import output
from dossier.cli.diagnostics import CommandError
from dossier.core.changes.entries import EntryChange
from dossier.core.text import visible
from dossier.files.git import GitError, Repository
from dossier.files.revisions import Revisions
from dossier.views.changes import entry_rows


def revisions(root: Path) -> Revisions:
    """The states of the library in `root` that git has.

    Raises:
        CommandError: it has none.
    """
    with asking_git():
        return Revisions(Repository(root))


@contextmanager
def asking_git() -> Iterator[None]:
    """Tell whoever asked what git cannot do.

    Raises:
        CommandError: git refused something.
    """
    try:
        yield
    except GitError as error:
        raise CommandError(visible.line(str(error)), error.hint) from error


def write_entries(entries: Iterable[EntryChange]) -> None:
    """Write what became of entries: a line each, and below it one for each fact."""
    for change in entries:
        for row in entry_rows(change):
            shown = f"  {row.text}" if row.fact is None else f"      {row.sign} {row.text}"
            output.write(visible.line(shown))
