"""`dossier timeline [ID]`: dated facts in order, of an entry, a tag or the whole library."""

import argparse

from dossier.cli import output, where
from dossier.cli.days import to_date
from dossier.cli.diagnostics import ExitCode
from dossier.cli.list_entries import to_kind
from dossier.cli.show import find
from dossier.core import visible
from dossier.views.timeline import Moment, Span, of_entry, of_tag, timeline


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whose facts, and from when to when."""
    parser.add_argument("id", nargs="?", metavar="ID", help="an entry's id, or #tag")
    parser.add_argument("--from", dest="first", metavar="DATE", help="the first day (EDTF)")
    parser.add_argument("--to", dest="last", metavar="DATE", help="the last day (EDTF)")
    parser.add_argument("--kind", metavar="KIND", help="only facts of people, offices, events …")


def run(options: argparse.Namespace) -> ExitCode:
    """Print a timeline; exit 1 if it is empty."""
    kind = to_kind(options.kind)
    first = to_date(options.first)
    last = to_date(options.last)
    library = where.open_library(where.find(options.entries))
    about = None
    if options.id:
        about = (
            of_tag(options.id)
            if options.id.startswith("#")
            else of_entry(library, find(library, options.id).id)
        )
    span = Span(first.earliest if first else None, last.latest if last else None)
    moments = timeline(library, about, span, kind)
    if options.json:
        output.write_json([_json(moment) for moment in moments])
    else:
        width = max((len(moment.label) for moment in moments), default=0)
        for moment in moments:
            row = moment.row
            detail = f"  ({row.detail})" if row.detail else ""
            text = f"{moment.label:{width}}  {row.text}{detail}  {row.signs}".rstrip()
            output.write(visible.line(text))
    return ExitCode.OK if moments else ExitCode.FOUND


def _json(moment: Moment) -> dict[str, object]:
    row = moment.row
    return {
        "date": moment.date.text,
        "editor": moment.by_editor,
        "year_known": moment.year_known,
        "kind": moment.kind.value,
        "text": row.text,
        "detail": row.detail,
        "entry": row.target,
        "claim": row.claim,
        "basis": row.basis,
        "status": row.status,
    }
