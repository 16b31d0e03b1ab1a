"""The console script. What it answers itself needs no other module, and takes no time."""

import sys
from typing import NoReturn

from dossier import __version__


def run() -> NoReturn:
    """Run the command line, and exit with its code."""
    arguments = sys.argv[1:]
    if arguments == ["--version"] and sys.stdout is not None:
        sys.stdout.write(f"dossier {__version__}\n")
        sys.exit(0)
    from dossier.cli.main import main  # noqa: PLC0415 - a version needs none of it

    sys.exit(main(arguments))
