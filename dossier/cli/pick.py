"""`dossier pick [QUERY…]`: choose an entry by name; its id goes to standard output.

The picker is drawn on the terminal itself, wherever the streams lead: `id=$(dossier pick)` works.
"""

import argparse
import os
from typing import Final

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode
from dossier.cli.list_entries import to_kind
from dossier.core.library.library import Library
from dossier.files.config import read_config

_HINT: Final = "`dossier search QUERY` prints ids without one"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to begin the search with."""
    parser.add_argument("query", nargs="*", metavar="QUERY", help="what to begin with")
    parser.add_argument("--kind", metavar="KIND", help="only people, offices, events or sources")


def run(options: argparse.Namespace) -> ExitCode:
    """Print the id of the entry that is chosen; exit 1 if none is."""
    kind = to_kind(options.kind)
    library = where.open_library(where.find(options.entries))
    words = [*([f"type:{kind.value}"] if kind else []), *options.query]
    text = f"{' '.join(words)} " if words and not options.query else " ".join(words)
    from dossier.tui.terminal.screenful import cannot_draw, on_the_terminal  # noqa: PLC0415

    if reason := cannot_draw(os.environ):
        raise CommandError(reason, _HINT)
    output.flush()
    try:
        with on_the_terminal():
            chosen, code = _pick(library, text)
    except OSError as error:
        raise CommandError("there is no terminal to pick on", _HINT) from error
    if chosen is None:
        return ExitCode(code) if code else ExitCode.FOUND
    record = library.get(chosen)
    if options.json and record:
        output.write_json({"id": record.id, "kind": record.kind.value, "name": record.name})
    else:
        output.write(chosen)
    return ExitCode.OK


def _pick(library: Library, text: str) -> tuple[str | None, int]:
    from dossier.tui.base import CrashError  # noqa: PLC0415 - no other command may load Textual
    from dossier.tui.pick import pick  # noqa: PLC0415

    try:
        return pick(library, text, read_config())
    except CrashError as crash:
        raise CommandError(f"internal error: {crash}", code=ExitCode.INTERNAL) from crash
