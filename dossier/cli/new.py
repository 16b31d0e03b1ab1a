"""`dossier new KIND NAME`: a new entry, ready to be filled in."""

import argparse
from collections.abc import Iterator
from typing import Final

from dossier.cli import changes, output, where
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.show import find_source
from dossier.core.capture.additions import Addition, AdditionError
from dossier.core.capture.naming import free_id
from dossier.core.format.ids import Kind
from dossier.core.format.writing import Value
from dossier.core.library.library import Library
from dossier.core.names import fold
from dossier.core.names.mentions import ListedName, Names
from dossier.files.drafts import draft

#: What may be made, and the fields that say so.
KINDS: Final[dict[str, tuple[Kind, dict[str, Value]]]] = {
    "person": (Kind.PERSON, {}),
    "post": (Kind.OFFICE, {"type": "post"}),
    "body": (Kind.OFFICE, {"type": "body"}),
    "event": (Kind.EVENT, {}),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it is and how it is called."""
    parser.add_argument("kind", metavar="KIND", choices=tuple(KINDS), help=f"{', '.join(KINDS)}")
    parser.add_argument("name", metavar="NAME", help="the form it leads with")
    parser.add_argument("--id", metavar="ID", help="its id; default: made from the name")
    parser.add_argument(
        "--from", dest="source", metavar="SOURCE", help="a source that has to print the name"
    )
    parser.add_argument("--write", action="store_true", help="write it, not only show it")


def run(options: argparse.Namespace) -> ExitCode:
    """Show the file of the new entry, or write it."""
    root = where.find(options.entries)
    library = where.open_library(root)
    kind, fields = KINDS[options.kind]
    name = " ".join(options.name.split())
    id_ = options.id or free_id(library, name)
    if not id_:
        raise CommandError(f"no id can be made of “{options.name}”", "choose one with --id")
    if options.source:
        _refuse_unless_printed(library, options.source, name)
    for other in _namesakes(library, name):
        say(f"dossier: {other} is called so, or much alike; is it the same?")
    addition = Addition(id_, {"name": name, **fields}, kind)
    try:
        drafted = draft(root, library, [addition])
    except AdditionError as error:
        raise CommandError(str(error), error.hint) from error
    if options.write:
        changes.write(root, drafted.changes, id_)
    if options.json:
        output.write_json({"written": options.write, "changes": changes.to_json(drafted.changes)})
    else:
        changes.show(drafted.changes)
    changes.say_what(drafted.changes, written=options.write)
    return ExitCode.OK


def _refuse_unless_printed(library: Library, source: str, name: str) -> None:
    """Let no name be put down to a source that does not print it."""
    record, text = find_source(library, source)
    if not Names.of([ListedName("", name)]).all_of(text.text):
        message = f"{record.id} does not print “{name}”"
        hint = f"`dossier mentions {record.id}` lists the names it prints"
        raise CommandError(message, hint, ExitCode.FOUND)


def _namesakes(library: Library, name: str) -> Iterator[str]:
    """The entries of which a listed form is the same, or nearly so."""
    same = {one.entry for one in library.prints.forms() if fold(one.form) == fold(name)}
    twin = library.prints.twins.of(name)
    yield from sorted(same | ({twin.entry} if twin else set()))
