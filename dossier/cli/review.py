"""`dossier review BASE`: what a branch asserts, as Markdown for a pull request."""

import argparse
import tempfile
from pathlib import Path

from dossier.cli import output, where
from dossier.cli.check import problem_json
from dossier.cli.diagnostics import CommandError, ExitCode
from dossier.cli.past import asking_git, revisions
from dossier.core.changes.attesting import days_gained, holders_changed, posts_concerned
from dossier.core.library.library import Library, build
from dossier.core.problems import Severity, newly_found
from dossier.files.atomic import remedy
from dossier.files.load import load
from dossier.files.revisions import Revisions, State
from dossier.files.table.table import checked
from dossier.files.tree import LibraryError
from dossier.views.changes import entry_json
from dossier.views.review import Review, to_json, to_markdown


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Since when."""
    parser.add_argument(
        "base", metavar="BASE", help="the branch, tag or commit that this one is to go into"
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Print the facts that changed since a branch left BASE, and what follows from them.

    Raises:
        CommandError: git cannot tell.
    """
    root = where.find(options.entries)
    past = revisions(root)
    with asking_git():
        base = past.repository.commit(options.base)
        if past.repository.head:
            base = past.repository.merge_base(base, past.repository.head)
        old, new = past.committed(base), past.present()
        entries = past.between(old, new)
        before = _library(past, old)
    library, table = where.open_with_table(root)
    ids = [id_ for one in entries for id_ in (one.id, one.was) if id_]
    posts = posts_concerned((before, library), ids)
    known, found = checked(before, None), checked(library, table)
    told = [one for one in found if one.severity is not Severity.INFO]
    review = Review(
        options.base,
        entries,
        newly_found(known, told),
        days_gained(before, library, posts),
        holders_changed(before, library, posts),
    )
    if options.json:
        output.write_json(
            {
                **to_json(library, review),
                "entries": [entry_json(one) for one in review.entries],
                "findings": [problem_json(library, one) for one in review.findings],
            }
        )
    else:
        for line in to_markdown(library, review):
            output.write(line)
    return ExitCode.OK


def _library(past: Revisions, state: State) -> Library:
    """The library as it was; its files are put into a folder that is gone afterwards.

    Raises:
        CommandError: there is no room for it.
    """
    with tempfile.TemporaryDirectory(prefix="dossier-") as folder:
        root = Path(folder)
        try:
            for path, data in past.contents(state):
                file = root / path
                file.parent.mkdir(exist_ok=True)
                file.write_bytes(data)
        except OSError as error:
            message = f"what was cannot be put into {root}: {error.strerror}"
            raise CommandError(message, f"{remedy(error)}; TMPDIR names another place") from error
        try:
            return load(root)
        except LibraryError:
            return build(())  # there were no entries yet
