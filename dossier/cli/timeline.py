"""`dossier timeline [ID]`: dated facts in order, of an entry, a tag or the whole library."""

import argparse

from dossier.cli import output, where
from dossier.cli.days import to_date
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.list_entries import to_kind
from dossier.cli.show import find
from dossier.core.dates import Edtf
from dossier.core.library.library import Library
from dossier.core.text import visible
from dossier.views.belonging import Belongs, of_entry, of_tag, owners
from dossier.views.timeline import Moment, Span, is_fact, timeline


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whose facts, and from when to when."""
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("id", nargs="?", metavar="ID", help="an entry's id (default: the library)")
    whose.add_argument("--tag", metavar="TAG", help="of entries with this tag or topic")
    parser.add_argument("--from", dest="first", metavar="DATE", help="the first day, month or year")
    parser.add_argument("--to", dest="last", metavar="DATE", help="the last day, month or year")
    parser.add_argument("--kind", metavar="KIND", help="only facts of people, offices, events …")


def run(options: argparse.Namespace) -> ExitCode:
    """Print a timeline; exit 1 if it is empty."""
    kind = to_kind(options.kind)
    span = _span(to_date(options.first), to_date(options.last))
    library = where.open_library(where.find(options.entries))
    belongs, within = _belongs(library, options)
    moments = timeline(library, belongs, span, kind, within)
    if options.json:
        output.write_json([_json(one) for moment in moments for one in (moment, *moment.also)])
    else:
        _write(moments)
    if not moments:
        say("dossier: nothing here is dated so")
    return ExitCode.OK if moments else ExitCode.FOUND


def _span(first: Edtf | None, last: Edtf | None) -> Span:
    """The days from the first of one date to the last of another.

    Raises:
        CommandError: a date has no year, or they are the wrong way round.
    """
    for value in (first, last):
        if value and value.earliest is None and value.latest is None:
            raise CommandError(f"{value.text} has no year", "write 2025-04-18, 2025-04 or 2025")
    span = Span(first.earliest if first else None, last.latest if last else None)
    if span.first and span.last and span.first > span.last:
        raise CommandError("the span ends before it begins", "--from is the earlier date")
    return span


def _belongs(
    library: Library, options: argparse.Namespace
) -> tuple[Belongs, frozenset[str] | None]:
    """What is asked for, and in whose files that can stand; None for anybody's."""
    tag = options.tag or (options.id if options.id and options.id.startswith("#") else None)
    if tag:
        return of_tag(library, tag), None
    if not options.id:
        return is_fact, None
    id_ = find(library, options.id).id
    return of_entry(library, id_), owners(library, id_)


def _write(moments: tuple[Moment, ...]) -> None:
    """One line a fact; those without a year stand apart behind an empty line.

    Behind a + stands what rests on the same passages as the fact above.
    """
    width = max((len(moment.label) for moment in moments), default=0)
    apart = False
    for moment in moments:
        if not moment.year_known and not apart:
            apart = True
            if moment is not moments[0]:
                output.write()
        row = moment.row
        detail = f"  ({row.detail})" if row.detail else ""
        text = f"{moment.label:{width}}  {row.text}{detail}  {row.beside}".rstrip()
        output.write_wrapped(visible.line(text))
        for other in moment.also:
            output.write_wrapped(visible.line(f"{'':{width}}  + {other.row.text}"))


def _json(moment: Moment) -> dict[str, object]:
    row = moment.row
    return {
        "date": moment.date.text,
        "editor": moment.day.by_editor,
        "doubtful": moment.day.doubtful,
        "year_known": moment.year_known,
        "kind": moment.kind.value,
        "text": row.text,
        "detail": row.detail,
        "entry": row.target,
        "claim": row.claim,
        "basis": row.basis,
        "status": row.status,
        "sources": list(dict.fromkeys(quote.source for quote in row.quotes)),
    }
