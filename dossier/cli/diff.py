"""`dossier diff [REV[..REV]]`: what a library says otherwise than at another time."""

import argparse

from dossier.cli import output, where
from dossier.cli.diagnostics import ExitCode
from dossier.cli.past import asking_git, revisions, write_entries
from dossier.files.revisions import Revisions, State
from dossier.views.changes import entry_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The two states."""
    parser.add_argument(
        "revisions",
        nargs="?",
        default="HEAD",
        metavar="REV[..REV]",
        help="a commit, branch or tag against the files as they are (default: HEAD), two of them, "
        "or A...B for what B changed since it left A",
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Print the facts that differ; exit 0 whether there are any or not, as git does."""
    past = revisions(where.find(options.entries))
    with asking_git():
        old, new = states(past, options.revisions)
        found = past.between(old, new)
    if options.json:
        output.write_json([entry_json(one) for one in found])
    else:
        write_entries(found)
    return ExitCode.OK


def states(past: Revisions, given: str) -> tuple[State, State]:
    """The two states that `REV`, `REV..REV` or `REV...REV` name.

    Raises:
        GitError: no commit is called so.
    """
    for dots in ("...", ".."):
        one, found, other = given.partition(dots)
        if found:
            first, second = (past.repository.commit(name or "HEAD") for name in (one, other))
            if dots == "...":
                first = past.repository.merge_base(first, second)
            return past.committed(first), past.committed(second)
    if given == "HEAD" and past.repository.head is None:
        return past.last(), past.present()
    return past.committed(past.repository.commit(given)), past.present()
