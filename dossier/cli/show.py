"""`dossier show ID`: one dossier as plain text, in the order the app shows it, Markdown or JSON."""

import argparse
from collections.abc import Iterator, Sequence

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
from dossier.views.brief import brief
from dossier.views.card import card
from dossier.views.footnotes import Footnote, Footnotes, Reference
from dossier.views.pictures.all import WIDTH, pictures
from dossier.views.resolved import resolved
from dossier.views.rows import Card, Row, each_claim_once

_DEEPER = 6


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The id, and how much to print."""
    parser.add_argument("id", metavar="ID", help="the id of an entry")
    add_as_of(parser)
    parser.add_argument("--no-quotes", action="store_true", help="leave the evidence out")
    parser.add_argument(
        "--ids", action="store_true", help="with the ids of the claims, which `cite` takes"
    )
    parser.add_argument(
        "--format", choices=("text", "md"), default="text", help="md: Markdown, with footnotes"
    )


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
    notes = None if options.no_quotes else Footnotes(library, shown.rows)
    if options.format == "md":
        drawn = pictures(library, record, WIDTH)
        for line in brief(shown, notes, backlinks(library, record.id), drawn):
            output.write(visible.line(line))
    else:
        for line in _text(library, shown, notes, with_ids=options.ids):
            output.write_wrapped(visible.line(line))
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


def _text(
    library: Library, shown: Card, notes: Footnotes | None, *, with_ids: bool
) -> Iterator[str]:
    """The lines of a card. No box art: a screen reader reads them, a diff compares them."""
    yield f"{shown.title} ({shown.kind_label}, {shown.id})"
    if shown.aka:
        yield f"also: {'; '.join(shown.aka)}"
    if shown.summary:
        yield one_line(shown.summary)
    for section in shown.sections:
        yield ""
        yield f"{section.title}:"
        for row in each_claim_once(section.rows):
            yield from _fact(row, notes.of(row) if notes else (), with_id=with_ids)
    linking = list(backlinks(library, shown.id))
    if linking:
        yield ""
        yield "What links here:"
        for link in linking:
            times = f", {link.count} times" if link.count > 1 else ""
            yield f"  {link.name} ({link.id}): {link.label}{times}"
    for picture in pictures(library, library.records[shown.id], output.room() or WIDTH):
        yield ""
        yield from picture.told()
    if notes and notes.notes:
        yield ""
        yield "Quotes:"
        width = len(str(len(notes.notes)))
        for one in notes.notes:
            yield from _note(one, width)


def _fact(row: Row, references: Sequence[Reference], *, with_id: bool) -> Iterator[str]:
    yield _row(row, references)
    if with_id and row.claim:
        yield f"{' ' * _DEEPER}id: {row.claim}"
    for doubt in row.doubts:
        yield f"{' ' * _DEEPER}doubtful: {doubt}"
    if row.note:
        yield f"{' ' * _DEEPER}note: {one_line(row.note)}"


def _row(row: Row, references: Sequence[Reference]) -> str:
    detail = f"({row.detail})" if row.detail else ""
    target = f"→ {row.target}" if row.target else ""
    words = [row.date, row.text, detail, row.state, str(row.beside), _cited(references), target]
    return f"  {'  '.join(filter(None, words))}"


def _cited(references: Sequence[Reference]) -> str:
    """Which of the quotes at the end a fact rests on: “quotes 1, 3 (prints the day)”."""
    if not references:
        return ""
    said = (f"{one.number} ({one.remark})" if one.remark else str(one.number) for one in references)
    return f"quote{'s' if len(references) > 1 else ''} {', '.join(said)}"


def _note(one: Footnote, width: int) -> Iterator[str]:
    context = f", {one.shown.context}" if one.shown.context else ""
    yield f"  {one.number:>{width}}  “{one_line(one.shown.exact)}”{context}"
    yield f"  {' ' * width}  — {one.byline}: {one.shown.found.verdict}"
