"""`dossier [DIR]`: the app."""

import argparse
import os
import sys

from dossier.cli import where
from dossier.cli.diagnostics import CommandError, ExitCode
from dossier.cli.main import COMMANDS
from dossier.core.suggest import did_you_mean


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The folder of the library."""
    parser.add_argument("directory", nargs="?", metavar="DIR", help="the library to open")


def run(options: argparse.Namespace) -> ExitCode:
    """Open the app on a library."""
    named = options.directory
    if named and not os.path.lexists(named):
        hint = did_you_mean(named, COMMANDS) or "`dossier --help` lists the commands"
        raise CommandError(f"there is no command and no folder {named}", hint)
    root = where.find(named or options.entries)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise CommandError("the app needs a terminal", "`dossier --help` lists what works without")
    from dossier.files.config import read_config  # noqa: PLC0415 - --help needs no settings
    from dossier.files.tree import LibraryError  # noqa: PLC0415 - the same for YAML
    from dossier.tui.app import browse  # noqa: PLC0415 - no other command may load Textual

    try:
        return ExitCode(browse(root, read_config()))
    except LibraryError as error:
        raise CommandError(
            str(error), "name a library with --entries DIR", ExitCode.UNREADABLE
        ) from error
