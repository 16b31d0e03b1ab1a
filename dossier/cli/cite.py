"""`dossier cite CLAIM`: the proof note of a claim, a line to cite it by, its sources."""

import argparse

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode
from dossier.cli.show import find
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.text.suggest import did_you_mean
from dossier.views.bibliography import bibtex, csl, sources_of_claim
from dossier.views.cite import cite, to_json, to_lines, to_markdown, to_text

_OF_SOURCES = ("csl", "bibtex")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The claim, and the form of the note."""
    parser.add_argument(
        "claim",
        metavar="CLAIM",
        help="the id of a claim: ENTRY#WORDS; for csl and bibtex also that of a source",
    )
    parser.add_argument(
        "--format",
        choices=("text", "md", "json", "line", *_OF_SOURCES),
        default="text",
        help="line: a line a quote; csl, bibtex: the sources, for a bibliography (default: text)",
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Print the proof note."""
    library = where.open_library(where.find(options.entries))
    if options.format in _OF_SOURCES and not options.json:
        ids = _sources(library, options.claim)
        if options.format == "csl":
            output.write_json(csl(library, ids))
        else:
            output.write("\n".join(bibtex(library, ids)))
        return ExitCode.OK
    citation = cite(library, _find(library, options.claim))
    if options.json or options.format == "json":
        output.write_json(to_json(citation))
    else:
        forms = {"md": to_markdown, "line": to_lines, "text": to_text}
        output.write("\n".join(forms[options.format](citation)))
    return ExitCode.OK


def _sources(library: Library, id_: str) -> tuple[str, ...]:
    """The sources of a claim, or the one that is named.

    Raises:
        CommandError: there is no such claim or source, or no source is quoted for it.
    """
    record = library.get(id_) if library.claim(id_) is None else None
    if record and record.kind is Kind.SOURCE:
        return (record.id,)
    found = sources_of_claim(library, _find(library, id_))
    if not found:
        raise CommandError(f"no source is quoted for {id_}", "`dossier cite` says whose word it is")
    return found


def _find(library: Library, id_: str) -> ClaimRef:
    """The claim with this id; entry and post may go by ids they had before.

    Raises:
        CommandError: there is none; the hint names the nearest, or the claims of the entry.
    """
    claim = library.claim(id_)
    if claim:
        return claim
    owner, hash_sign, words = id_.partition("#")
    record = find(library, owner)
    for one in record.claims:
        known = one.id.partition("#")[2]
        if library.get(known) and library.resolve(known) == library.resolve(words):
            return one
    ids = [one.id for one in record.claims]
    if not ids:
        raise CommandError(f"{record.id} makes no claim", "", ExitCode.FOUND)
    near = did_you_mean(id_, ids) if hash_sign else ""
    hint = near or f"its claims are {', '.join(ids)}"
    raise CommandError(f"there is no claim {id_}", hint, ExitCode.FOUND)
