"""`dossier prove SOURCE [TEXT|-]`: whether a text says this, and the quote to paste."""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.given import read_given
from dossier.cli.show import find_source
from dossier.core.capture.passages import NotOneError, quote_of
from dossier.core.checks.quotes import wrong_with
from dossier.core.format.entries import Quote
from dossier.core.format.writing import Value, items
from dossier.core.library.library import Library
from dossier.core.problems import Severity
from dossier.core.sources.quotes import MOST_PLACES
from dossier.core.sources.texts import SourceText


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The source, and the words it may print."""
    parser.add_argument("id", metavar="SOURCE", help="the id of a source")
    parser.add_argument(
        "text", nargs="?", default="-", metavar="TEXT|-", help="the passage; - reads it from stdin"
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """One place of the passage: [start, end) in the text, and the quote of it, if there is one."""

    start: int
    end: int
    line: int
    quote: dict[str, Value] | None


def run(options: argparse.Namespace) -> ExitCode:
    """Print the ready block, and say what is to be said of it."""
    library = where.open_library(where.find(options.entries))
    record, text = find_source(library, options.id)
    # What a pipe or a shell puts behind the last line is not part of the passage.
    exact = read_given("-").rstrip("\r\n") if options.text == "-" else options.text
    if not exact.strip():
        raise CommandError("there is no passage to prove", "give it as TEXT, or on standard input")
    quote = Quote(source=record.id, exact=exact)
    places = list(_places(library, text, quote))
    wrong = list(wrong_with(library, quote))
    verdict = library.locate(quote).verdict
    named = sorted(set(_named(library, text, places[0]))) if len(places) == 1 else []
    if options.json:
        output.write_json(
            {
                "source": record.id,
                "exact": exact,
                "verdict": verdict.value,
                "places": [_json(one) for one in places],
                "names": named,
                "problems": [
                    {
                        "code": rule.code,
                        "severity": rule.severity.value,
                        "message": message,
                        "hint": hint,
                    }
                    for rule, message, hint in wrong
                ],
            }
        )
    else:
        for place in places:
            output.write("\n".join(_block(place)))
        _say(record.id, places, wrong, named)
    bad = any(rule.severity is Severity.ERROR for rule, _, _ in wrong)
    return ExitCode.FOUND if bad else ExitCode.OK


def _places(library: Library, text: SourceText, quote: Quote) -> Iterator[_Place]:
    """Where the passage stands; white space aside, where it stands in no other way."""
    found = library.locate(quote)
    spans = [(start, start + len(quote.exact)) for start in found.starts[:MOST_PLACES]]
    if found.start is not None and found.end is not None:
        spans = [(found.start, found.end)]
    for start, end in spans:
        try:
            ready = quote_of(text, start, end)
        except NotOneError:
            ready = None
        yield _Place(start, end, text.line_of(start), ready)


def _named(library: Library, text: SourceText, place: _Place) -> Iterator[str]:
    """The ids of the entries that the passage names."""
    for mention in library.prints.named(text.source):
        if place.start <= mention.start and mention.end <= place.end:
            yield from mention.entries


def _block(place: _Place) -> list[str]:
    return items("quotes", [place.quote], Quote, indent=0) if place.quote else []


def _json(place: _Place) -> dict[str, Any]:
    block = "\n".join(_block(place))
    return {
        "start": place.start,
        "end": place.end,
        "line": place.line,
        "quote": place.quote,
        "block": f"{block}\n" if block else None,
    }


def _say(
    source: str, places: list[_Place], wrong: list[tuple[Any, str, str]], named: list[str]
) -> None:
    for rule, message, hint in wrong:
        say(f"{rule.severity} {rule.code} {message}")
        if hint:
            say(f"    hint: {hint}")
    if len(places) > 1:
        lines = ", ".join(str(one.line) for one in places)
        say(f"dossier: it stands in lines {lines}; take the block of the place you mean")
    elif not wrong:
        names = f"; it names {', '.join(named)}" if named else ""
        say(f"dossier: proved: {source}, line {places[0].line}{names}")
