"""`dossier list [KIND]`: ids and names, one entry a line."""

import argparse
from typing import Final

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode
from dossier.core import visible
from dossier.core.ids import Kind
from dossier.core.suggest import did_you_mean

_WORDS: Final = {word: kind for kind in Kind for word in (kind.value, kind.folder)}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The kind, as an argument or an option."""
    parser.add_argument("kind", nargs="?", metavar="KIND", help=", ".join(Kind))
    parser.add_argument("--kind", dest="kind_option", metavar="KIND", help="the same")


def run(options: argparse.Namespace) -> ExitCode:
    """List a library, or one kind of its entries."""
    kind = to_kind(options.kind or options.kind_option)
    library = where.open_library(where.find(options.entries))
    records = list(library.of_kind(kind))
    if options.json:
        output.write_json(
            [
                {"id": one.id, "kind": one.kind.value, "name": one.name, "path": one.path}
                for one in records
            ]
        )
    else:
        width = max((len(one.id) for one in records), default=0)
        for one in records:
            output.write(f"{one.id:{width}}  {visible.line(one.name)}")
    return ExitCode.OK


def to_kind(word: str | None) -> Kind | None:
    """The kind a word names (“person” or “people”); None for no word.

    Raises:
        CommandError: there is no such kind.
    """
    if word is None:
        return None
    kind = _WORDS.get(word.lower())
    if kind is None:
        hint = did_you_mean(word, _WORDS) or f"the kinds are {', '.join(Kind)}"
        raise CommandError(f"there is no kind “{word}”", hint)
    return kind
