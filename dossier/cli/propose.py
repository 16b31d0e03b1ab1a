"""`dossier propose SOURCE`: what the sentences of an article could be claimed to say."""

import argparse
import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.show import find_source
from dossier.core.capture.additions import to_json
from dossier.core.capture.propose.languages import LANGUAGES, language_for
from dossier.core.capture.propose.proposal import Proposal, with_needs
from dossier.core.text.wording import brief
from dossier.files.proposing import proposals

_ON: Final = "on"
_RANGE: Final = re.compile(r"(\d+)(?:-(\d+))?")
_WIDEST: Final = 76


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The source, and which of the proposals to take."""
    parser.add_argument("id", metavar="SOURCE", help="the id of a source")
    parser.add_argument(
        "--take",
        metavar="WHICH",
        help="print what is added by these, with what they need, for `dossier capture`: "
        "numbers (2,5-7), or `on` for those that are marked",
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Print the proposals, or what some of them add. Nothing is written."""
    root = where.find(options.entries)
    library = where.open_library(root)
    record, text = find_source(library, options.id)
    if not text.intact:
        message = f"{text.path} is not the text that {record.id} records"
        raise CommandError(message, "`dossier check` says what was done to it", ExitCode.FOUND)
    if language_for(library, record.id) is None:
        known = ", ".join(one.code for one in LANGUAGES)
        message = f"there are no rules for the language of {record.id}"
        raise CommandError(message, f"there are some for {known}; `language` says which it is in")
    found = proposals(root, library, record.id)
    if options.take is not None:
        taken = _taken(found, options.take)
        output.write_json([to_json(one.addition) for one in taken])
        return ExitCode.OK
    if options.json:
        output.write_json({"source": record.id, "proposals": [*_as_json(found)]})
    else:
        if found:
            output.write("\n".join(_lines(text.text, found)))
        on = sum(one.is_on for one in found)
        say(
            f"dossier: {len(found)} proposals, {on} on; `dossier propose {record.id} --take on | "
            "dossier capture -` shows what would be written"
            if found
            else f"dossier: nothing to propose of {record.id}"
        )
    return ExitCode.OK


def _lines(text: str, found: Sequence[Proposal]) -> Iterator[str]:
    """Each sentence, and under it what is proposed of it, by number."""
    numbers = {one.id: number for number, one in enumerate(found, 1)}
    width = len(str(len(found)))
    for span, some in groupby(found, lambda one: one.sentence):
        yield brief(text[slice(*span)], _WIDEST)
        for one in some:
            sign = "x" if one.is_on else " "
            yield f"  [{sign}] {numbers[one.id]:>{width}} {one.offer:<11} {one.label}"
            for words in filter(None, (one.why, one.doubt and f"doubtful: {one.doubt}")):
                yield f"  {' ' * (width + 17)}{words}"


def _as_json(found: Sequence[Proposal]) -> Iterator[dict[str, Any]]:
    numbers = {one.id: number for number, one in enumerate(found, 1)}
    for one in found:
        yield {
            "number": numbers[one.id],
            "offer": one.offer.value,
            "on": one.is_on,
            "label": one.label,
            "about": list(one.about),
            "sentence": list(one.sentence),
            "passage": list(one.passage),
            "needs": [numbers[need] for need in one.needs if need in numbers],
            "why": one.why or None,
            "doubt": one.doubt or None,
            "addition": to_json(one.addition),
        }


def _taken(found: Sequence[Proposal], which: str) -> tuple[Proposal, ...]:
    """The proposals that are meant, each behind those it needs."""
    if which == _ON:
        return tuple(with_needs(found, {one.id for one in found if one.is_on}))
    wanted: set[str] = set()
    for part in which.split(","):
        given = _RANGE.fullmatch(part.strip())
        first = int(given[1]) if given else 0
        last = int(given[2] or given[1]) if given else 0
        if not 1 <= first <= last <= len(found):
            message = f"“{part.strip()}” is none of the {len(found)} proposals"
            raise CommandError(message, "give numbers and ranges (2,5-7), or `on`")
        wanted.update(one.id for one in found[first - 1 : last])
    return tuple(with_needs(found, wanted))
