"""`dossier export FORMAT [ID…|QUERY]`: files for other programs and other people."""

import argparse
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.core.format.ids import is_id
from dossier.core.text.suggest import did_you_mean
from dossier.export.formats import FORMATS, Format, writer
from dossier.export.pages import Page
from dossier.export.scope import Scope
from dossier.files.exported import NotExportedError, write_file, write_folder
from dossier.files.libraries import typed

if TYPE_CHECKING:
    from dossier.core.library.library import Library

#: Where an export goes that is printed.
_PRINTED: Final = (None, "-")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The format, what of the library, where to, and whose word."""
    parser.add_argument("format", metavar="FORMAT", choices=sorted(FORMATS), help=_formats())
    parser.add_argument(
        "what", nargs="*", metavar="ID|QUERY", help="ids, or a query (default: all entries)"
    )
    parser.add_argument("-o", dest="out", metavar="PATH", help="the file or the folder to write")
    parser.add_argument(
        "--include-editor",
        action="store_true",
        help="also what is the editor's word and no source's, marked as such",
    )


def _formats() -> str:
    return "; ".join(f"{name}: {one.about}" for name, one in sorted(FORMATS.items()))


def run(options: argparse.Namespace) -> ExitCode:
    """Write the export; exit 1 if nothing in the library is meant."""
    chosen = FORMATS[options.format]
    if options.out in _PRINTED and not chosen.is_text and not options.json:
        kind = "a folder" if chosen.is_folder else "no text"
        suffix = "DIR" if chosen.is_folder else f"FILE{chosen.suffix}"
        raise CommandError(f"{options.format} is {kind}", f"name where to write it: -o {suffix}")
    library = where.open_library(where.find(options.entries))
    ids = _meant(library, options.what) if options.what else None
    if ids is not None and not ids:
        say(f"dossier: nothing is found by “{' '.join(options.what)}”")
        return ExitCode.FOUND
    scope = Scope(library, ids, include_editor=options.include_editor)
    pages = writer(options.format).pages(scope)
    if not chosen.is_folder or options.out in _PRINTED:
        pages = islice(pages, 1)
    written: list[tuple[str, int]] = []
    try:
        _write(_noted(pages, written), chosen, options.out, is_told=options.json)
    except NotExportedError as error:
        raise CommandError(str(error), error.hint) from error
    if options.json:
        output.write_json(_json(scope, options.format, written))
    else:
        _tell(scope)
    return ExitCode.OK


def _noted(pages: Iterable[Page], written: list[tuple[str, int]]) -> Iterator[Page]:
    """The pages as they are made; their paths and sizes are noted, not their bytes kept."""
    for page in pages:
        written.append((page.path, len(page.data)))
        yield page


def _write(pages: Iterator[Page], chosen: Format, out: str | None, *, is_told: bool) -> None:
    """Write the pages where they go; what would be printed is not where JSON is."""
    if out in _PRINTED:
        for page in pages:
            if not is_told:
                # A byte order mark is for files, and lines that are printed end as any others do.
                text = page.data.decode("utf-8-sig")
                output.write(text.removesuffix("\n").removesuffix("\r"))
    elif chosen.is_folder:
        write_folder(typed(str(out)), pages)
    else:
        for page in pages:
            write_file(typed(str(out)), page.data)


def _json(scope: Scope, name: str, written: list[tuple[str, int]]) -> dict[str, object]:
    """What an export is made of, and what stayed at home."""
    left = scope.left_out
    return {
        "format": name,
        "files": [{"path": path, "bytes": size} for path, size in written],
        "entries": len(scope.entries),
        "facts": len(scope.facts),
        "left_out": {"editor": left.editor, "unproved": left.unproved, "broken": left.broken},
        "no_room": scope.withheld,
    }


def _meant(library: "Library", words: list[str]) -> list[str] | None:
    """The entries that ids name, or that a query finds.

    Raises:
        CommandError: the query cannot be meant.
    """
    if all(library.get(word) for word in words):
        return words
    for word in words:
        # What looks like an id and is none is no query: a guess would export somebody else.
        if "-" in word and is_id(word) and not library.get(word):
            near = did_you_mean(word, library.records)
            raise CommandError(f"there is no {word}", near, ExitCode.FOUND)
    from dossier.views.find import Finder  # noqa: PLC0415 - ids need no index

    text = " ".join(words)
    answer = Finder(library).find(text, len(library))
    if answer.mistakes:
        first = answer.mistakes[0]
        piece = text[first.start : first.end]
        raise CommandError(f"in “{piece}”: {first.message}", "`dossier search` explains queries")
    return [hit.id for hit in answer.hits]


def _tell(scope: Scope) -> None:
    """Say what stayed at home."""
    left = scope.left_out
    if left.editor:
        say(f"dossier: left out: {_facts(left.editor)} of the editor's word (--include-editor)")
    if left.unproved:
        say(f"dossier: left out: {_facts(left.unproved)} whose quotes are not proved")
        say("  `dossier check` says why")
    if left.broken:
        say(f"dossier: left out: what cannot be read ({left.broken}); `dossier check` says why")
    for what, count in scope.withheld.items():
        say(f"dossier: {what}: {count:,}")


def _facts(count: int) -> str:
    return f"{count:,} fact{'' if count == 1 else 's'}"
