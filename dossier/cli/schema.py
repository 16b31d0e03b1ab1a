"""`dossier schema [KIND]`: the entry format, as JSON Schema or as Markdown tables."""

import argparse

from dossier.cli import output
from dossier.cli.diagnostics import ExitCode
from dossier.cli.list_entries import to_kind
from dossier.core.format.schema import json_schema, tables


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The kind, and the form."""
    parser.add_argument("kind", nargs="?", metavar="KIND", help="only this kind of entry")
    parser.add_argument("--tables", action="store_true", help="Markdown tables for people")


def run(options: argparse.Namespace) -> ExitCode:
    """Print the format."""
    kind = to_kind(options.kind)
    if options.tables:
        output.write("\n".join(tables()))
    else:
        output.write_json(json_schema(kind))
    return ExitCode.OK
