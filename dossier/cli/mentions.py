"""`dossier mentions SOURCE`: who is named in a text, what is used of it, and what is not."""

import argparse
from collections.abc import Iterator
from typing import Any

from dossier.cli import output, where
from dossier.cli.diagnostics import ExitCode
from dossier.cli.show import find_source
from dossier.core.evidence.harvest import Harvest, harvest
from dossier.core.library.library import Library
from dossier.core.text.wording import one_line
from dossier.views.harvested import left_label, share_label
from dossier.views.labels import lines_label

_OPEN, _CLOSE = "⟦", "⟧"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The source."""
    parser.add_argument("id", metavar="SOURCE", help="the id of a source")
    parser.add_argument("--no-text", action="store_true", help="leave the marked text out")


def run(options: argparse.Namespace) -> ExitCode:
    """Print the harvest of a source."""
    library = where.open_library(where.find(options.entries))
    record, _ = find_source(library, options.id)
    found = harvest(library, record.id)
    assert found is not None
    if options.json:
        output.write_json(_json(found))
    else:
        for line in _text(library, found, with_text=not options.no_text):
            output.write(line)
    return ExitCode.OK


def _by_entry(found: Harvest) -> dict[str, dict[str, list[int]]]:
    """For each entry named, its printed forms and the lines they stand in."""
    named: dict[str, dict[str, list[int]]] = {}
    for mention in found.mentions:
        printed = found.text.text[mention.start : mention.end]
        for entry in mention.entries:
            forms = named.setdefault(entry, {})
            forms.setdefault(one_line(printed), []).append(found.text.line_of(mention.start))
    return named


def _text(library: Library, found: Harvest, *, with_text: bool) -> Iterator[str]:
    yield f"{found.text.source}: {share_label(found)} are used{left_label(found)}"
    yield ""
    yield "Known names:"
    for entry, forms in sorted(_by_entry(found).items()):
        said = "; ".join(f"“{form}” {lines_label(lines)}" for form, lines in forms.items())
        yield f"  {library.name_of(entry)} ({entry}): {said}"
    if found.unknown:
        yield ""
        yield "Names that belong to no entry:"
        for name in found.unknown:
            line = found.text.line_of(name.start)
            twin = f": {name.reason}, {name.twin}" if name.twin else ""
            yield f"  “{one_line(name.text)}” line {line}{twin}"
    if found.unused:
        yield ""
        yield "Sentences nothing rests on:"
        for start, end in found.unused:
            line = found.text.line_of(start)
            yield f"  line {line}: {one_line(found.text.text[start:end])}"
    if found.left:
        yield ""
        yield "Sentences left out on purpose:"
        for one in found.left:
            line = found.text.line_of(one.start)
            why = f" ({one_line(one.note)})" if one.note else ""
            yield f"  line {line}: {one_line(found.text.text[one.start : one.end])}{why}"
    if with_text:
        yield ""
        yield f"The text, used passages in {_OPEN}{_CLOSE}:"
        yield marked(found)


def marked(found: Harvest) -> str:
    """The verbatim text with every used passage between brackets."""
    text = found.text.text
    pieces: list[str] = []
    at = 0
    for start, end in found.used:
        pieces += [text[at:start], _OPEN, text[start:end], _CLOSE]
        at = end
    return "".join([*pieces, text[at:]])


def _json(found: Harvest) -> dict[str, Any]:
    text = found.text
    return {
        "source": text.source,
        "share": round(found.share, 4),
        "sentences": found.sentences,
        "used": [{"start": start, "end": end} for start, end in found.used],
        "mentions": [
            {
                "start": one.start,
                "end": one.end,
                "text": text.text[one.start : one.end],
                "entries": list(one.entries),
            }
            for one in found.mentions
        ],
        "unknown": [
            {
                "start": one.start,
                "end": one.end,
                "text": one.text,
                "twin": one.twin,
                "reason": one.reason,
            }
            for one in found.unknown
        ],
        "unused": [
            {"start": start, "end": end, "text": text.text[start:end]}
            for start, end in found.unused
        ],
        "left_out": [
            {
                "start": one.start,
                "end": one.end,
                "text": text.text[one.start : one.end],
                "note": one.note,
            }
            for one in found.left
        ],
    }
