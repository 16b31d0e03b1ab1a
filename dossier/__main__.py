"""`python -m dossier`."""

from dossier.cli.start import run

run()
