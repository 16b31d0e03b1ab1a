"""`dossier show ID`: one dossier as plain text, in the order the app shows it, or as JSON."""

import argparse
from collections.abc import Iterator

from dossier.cli import output, where
from dossier.cli.days import add_as_of, to_day
from dossier.cli.diagnostics import CommandError, ExitCode
from dossier.core.checks.by_claim import checking, counted
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.sources.texts import SourceText
from dossier.core.text import visible
from dossier.core.text.suggest import did_you_mean
from dossier.core.text.wording import one_line
from dossier.views.backlinks import backlinks
from dossier.views.card import card
from dossier.views.evidence import Evidence, evidence
from dossier.views.resolved import resolved
from dossier.views.rows import Card, Row


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The id, and how much to print."""
    parser.add_argument("id", metavar="ID", help="the id of an entry")
    add_as_of(parser)
    parser.add_argument("--no-quotes", action="store_true", help="leave the evidence out")


def run(options: argparse.Namespace) -> ExitCode:
    """Print one entry."""
    day = to_day(options.as_of)
    library, table = where.open_with_table(where.find(options.entries))
    record = find(library, options.id)
    if options.json:
        output.write_json(resolved(library, record, day))
        return ExitCode.OK
    kept = table.findings() if table else None
    findings = checking(library) if kept is None else counted(kept)
    shown = card(library, record, findings, day)
    for line in _text(library, shown, with_quotes=not options.no_quotes):
        output.write(visible.line(line))
    return ExitCode.OK


def find(library: Library, id_: str) -> Record:
    """The entry with this id.

    Raises:
        CommandError: nobody has it; the hint names the nearest.
    """
    record = library.get(id_)
    if record is not None:
        return record
    if id_ in library.broken:
        path = library.broken[id_].path
        raise CommandError(f"{path} cannot be read", "`dossier check` says why", ExitCode.FOUND)
    hint = (
        _named(library, id_)
        or did_you_mean(id_, library.records)
        or f"`dossier search {id_}` looks for names"
    )
    raise CommandError(f"nobody has the id {id_}", hint, ExitCode.FOUND)


def find_source(library: Library, id_: str) -> tuple[Record, SourceText]:
    """The source with this id, and its text.

    Raises:
        CommandError: nobody has it, it is no source, or its text cannot be read.
    """
    record = find(library, id_)
    if record.kind is not Kind.SOURCE:
        raise CommandError(f"{record.id} is a {record.kind}, not a source", "`dossier list source`")
    text = library.texts.get(record.id)
    if text is None:
        raise CommandError(f"the text of {record.id} cannot be read", "`dossier check` says why")
    return record, text


def _named(library: Library, word: str) -> str:
    """A hint for who typed a name where an id is wanted; "" if nobody is called so."""
    wanted = word.casefold()
    owners = {one.entry for one in library.prints.forms() if one.form.casefold() == wanted}
    return f"did you mean `{min(owners)}`?" if owners else ""


def _text(library: Library, shown: Card, *, with_quotes: bool) -> Iterator[str]:
    """The lines of a card. No box art: a screen reader reads them, a diff compares them."""
    yield f"{shown.title} ({shown.kind_label}, {shown.id})"
    if shown.aka:
        yield f"also: {'; '.join(shown.aka)}"
    if shown.summary:
        yield one_line(shown.summary)
    for section in shown.sections:
        yield ""
        yield f"{section.title}:"
        for row in section.rows:
            yield from _fact(library, row, with_quotes=with_quotes)
    linking = list(backlinks(library, shown.id))
    if linking:
        yield ""
        yield "What links here:"
        for link in linking:
            times = f", {link.count} times" if link.count > 1 else ""
            yield f"  {link.name} ({link.id}): {link.label}{times}"


def _fact(library: Library, row: Row, *, with_quotes: bool) -> Iterator[str]:
    yield _row(row)
    for doubt in row.doubts:
        yield f"      doubtful: {doubt}"
    if row.note:
        yield f"      note: {one_line(row.note)}"
    for one in evidence(library, row) if with_quotes and row.quotes else ():
        yield from _evidence(one)


def _row(row: Row) -> str:
    detail = f"({row.detail})" if row.detail else ""
    words = [row.date, row.text, detail, row.state, str(row.signs)]
    target = f"→ {row.target}" if row.target else ""
    return f"  {'  '.join(filter(None, (*words, target)))}"


def _evidence(one: Evidence) -> Iterator[str]:
    against = f"against it, for {one.against}: " if one.against else ""
    context = f", {one.context}" if one.context else ""
    yield f"      {against}“{one_line(one.exact)}”{context}"
    said = f"{one.speaker}, reported by " if one.speaker else ""
    about = f", about {one.speaks_about}" if one.speaks_about else ""
    about += f" ({one.remark})" if one.remark else ""
    about += f", {one.proves}" if one.proves else ""
    line = f", line {one.line}" if one.line else ""
    yield f"      — {said}{one.source_label} ({one.source}{line}){about}: {one.found.verdict}"
