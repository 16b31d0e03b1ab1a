"""`dossier cite CLAIM`: the proof note of a claim."""

import argparse

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode
from dossier.cli.show import find
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.text.suggest import did_you_mean
from dossier.views.cite import cite, to_json, to_markdown, to_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The claim, and the form of the note."""
    parser.add_argument("claim", metavar="CLAIM", help="the id of a claim: ENTRY#WORDS")
    parser.add_argument(
        "--format", choices=("text", "md", "json"), default="text", help="default: text"
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Print the proof note."""
    library = where.open_library(where.find(options.entries))
    citation = cite(library, _find(library, options.claim))
    if options.json or options.format == "json":
        output.write_json(to_json(citation))
    else:
        lines = to_markdown(citation) if options.format == "md" else to_text(citation)
        output.write("\n".join(lines))
    return ExitCode.OK


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
