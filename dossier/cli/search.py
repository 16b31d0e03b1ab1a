"""`dossier search QUERY…`: ranked hits, the best first, each with the form that matched."""

import argparse

from dossier.cli import output, where
from dossier.cli.diagnostics import ExitCode, say
from dossier.cli.list_entries import to_kind
from dossier.core import visible
from dossier.core.query import Mistake
from dossier.core.search import Hit
from dossier.views.find import Finder

_DEFAULT_HITS = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The query and how many hits."""
    parser.add_argument(
        "query", nargs="+", metavar="QUERY", help="words, and filters like type:event"
    )
    parser.add_argument("--kind", metavar="KIND", help="only people, offices, events or sources")
    parser.add_argument(
        "-n", type=int, default=_DEFAULT_HITS, metavar="N", help="at most N hits (default: 20)"
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Print the hits of a query; exit 1 if there are none."""
    kind = to_kind(options.kind)
    library = where.open_library(where.find(options.entries))
    text = " ".join([*options.query, *([f"type:{kind.value}"] if kind else [])])
    answer = Finder(library).find(text, max(options.n, 0))
    for mistake in answer.mistakes:
        say(_mistake(text, mistake))
    if options.json:
        output.write_json([_json(hit) for hit in answer.hits])
    else:
        width = max((len(hit.id) for hit in answer.hits), default=0)
        for hit in answer.hits:
            output.write(f"{hit.kind:7} {hit.id:{width}}  {visible.line(_why(hit))}")
    return ExitCode.OK if answer.hits else ExitCode.FOUND


def _mistake(text: str, mistake: Mistake) -> str:
    return f"dossier: in “{text[mistake.start : mistake.end]}”: {mistake.message}"


def _why(hit: Hit) -> str:
    """The name, and the form that matched where it is another."""
    if hit.matched == hit.name:
        return hit.name
    return f"{hit.name}  ({hit.use or hit.field}: {hit.matched})"


def _json(hit: Hit) -> dict[str, str | float]:
    return {
        "id": hit.id,
        "kind": hit.kind,
        "name": hit.name,
        "score": round(hit.score, 2),
        "matched": hit.matched,
        "field": hit.field,
    }
