"""`dossier [DIR]`: the app."""

import argparse
import os
import sys
from pathlib import Path
from typing import Final

from dossier.cli.diagnostics import CommandError, ExitCode
from dossier.cli.main import COMMANDS

_WITHOUT: Final = "`dossier --help` lists what works without"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The folder of the library."""
    parser.add_argument("directory", nargs="?", metavar="DIR", help="the library to open")


def _started(error: CommandError) -> Path:
    """The library to open where there is none: one that is started now, or the one shipped.

    Raises:
        CommandError: neither is wanted.
    """
    from dossier.cli import where  # noqa: PLC0415 - --help needs no library
    from dossier.cli.diagnostics import ask, say  # noqa: PLC0415
    from dossier.cli.init import start  # noqa: PLC0415
    from dossier.files.libraries import FOLDER  # noqa: PLC0415

    say(f"dossier: {error}")
    answer = ask(
        "Start one here (i), look at the five articles that are shipped (d), or leave (⏎)? "
    )
    if answer == "i":
        start(where.here())
        return where.here() / FOLDER
    if answer == "d":
        return where.demo()
    raise error


def run(options: argparse.Namespace) -> ExitCode:
    """Open the app on a library."""
    from dossier.cli import where  # noqa: PLC0415 - --help needs no library
    from dossier.core.text.suggest import did_you_mean  # noqa: PLC0415
    from dossier.files.libraries import typed  # noqa: PLC0415

    named = options.directory
    if named and not os.path.lexists(typed(named)):
        hint = did_you_mean(named, COMMANDS) or "`dossier --help` lists the commands"
        raise CommandError(f"there is no command and no folder {named}", hint)
    on_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    try:
        root = where.find(named or options.entries)
    except CommandError as error:
        if not on_terminal:
            raise
        root = _started(error)
    if not on_terminal:
        raise CommandError("the app needs a terminal", _WITHOUT)
    from dossier.files.config import read_config  # noqa: PLC0415 - --help needs no settings
    from dossier.files.tree import LibraryError  # noqa: PLC0415 - the same for YAML
    from dossier.tui.terminal.screenful import cannot_draw  # noqa: PLC0415 - only here

    if reason := cannot_draw(os.environ):
        raise CommandError(reason, f"TERM=xterm-256color may do; {_WITHOUT}")
    from dossier.tui.app import browse  # noqa: PLC0415 - no other command may load Textual
    from dossier.tui.base import CrashError  # noqa: PLC0415

    try:
        return ExitCode(browse(root, read_config()))
    except CrashError as crash:
        raise CommandError(f"internal error: {crash}", code=ExitCode.INTERNAL) from crash
    except LibraryError as error:
        raise where.no_library(root, error) from error
