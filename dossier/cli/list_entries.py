"""`dossier list [KIND]`: ids and names, one entry a line."""

import argparse
from typing import Any, Final

from dossier.cli import output, where
from dossier.cli.days import add_as_of, to_day
from dossier.cli.diagnostics import CommandError, ExitCode
from dossier.core.dates import CalendarDay
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.text import visible
from dossier.core.text.suggest import did_you_mean
from dossier.core.time.states import entry_at
from dossier.views.as_of import label, readings, to_json

_WORDS: Final = {word: kind for kind in Kind for word in (kind.value, kind.folder)}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The kind, as an argument or an option."""
    parser.add_argument("kind", nargs="?", metavar="KIND", help=", ".join(Kind))
    add_as_of(parser)
    parser.add_argument("--kind", dest="kind_option", metavar="KIND", help="the same")


def run(options: argparse.Namespace) -> ExitCode:
    """List a library, or one kind of its entries."""
    kind = to_kind(options.kind or options.kind_option)
    day = to_day(options.as_of)
    library = where.open_library(where.find(options.entries))
    records = list(library.of_kind(kind))
    if options.json:
        output.write_json([_json(library, one, day) for one in records])
    else:
        width = max((len(one.id) for one in records), default=0)
        for one in records:
            states = _states(library, one, day) if day else ""
            output.write(f"{one.id:{width}}  {visible.line(one.name + states)}")
    return ExitCode.OK


def _json(library: Library, record: Record, day: CalendarDay | None) -> dict[str, Any]:
    said: dict[str, Any] = {
        "id": record.id,
        "kind": record.kind.value,
        "name": record.name,
        "path": record.path,
    }
    if day:
        said["as_of"] = [
            {"person": one.claim.owner, "post": one.post, "claim": one.claim.id} | one.to_json()
            for one in readings(library, record, day)
        ]
        own = entry_at(library, record.id, day)
        said |= {"state": to_json(day, own)} if own else {}
    return said


def _states(library: Library, record: Record, day: CalendarDay) -> str:
    """Who held the post, or which posts the person held, and how sure that is on a day.

    Before it, what that day is to the life or the office itself, where its dates are stated.
    """
    own = entry_at(library, record.id, day)
    said = [label(own)] if own else []
    for one in readings(library, record, day):
        other = one.post if one.claim.owner == record.id else one.claim.owner
        said.append(f"{library.name_of(other)}: {one.label}")
    return f"  [{'; '.join(said)}]" if said else ""


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
