"""`python -m dossier`."""

from dossier.cli.main import run

run()
