"""What may be said of an article that is to be stored."""

import argparse
from typing import Final

from dossier.cli.diagnostics import CommandError
from dossier.core.capture.article.settling import Stated
from dossier.core.format.scalars import FORMATS

_NONE: Final = "none"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The article, what is known of it, and whether it is written."""
    parser.add_argument("file", metavar="FILE|-", help="plain text, HTML or PDF; - reads stdin")
    parser.add_argument("--write", action="store_true", help="write it, and ask nothing")
    parser.add_argument("--anyway", action="store_true", help="also if it is much like another")
    parser.add_argument("--id", metavar="ID", help="default: publisher, date and subject")
    parser.add_argument("--subject", metavar="WORDS", help="the last part of the id alone")
    parser.add_argument("--title", metavar="TEXT", help="the headline")
    parser.add_argument("--publisher", metavar="NAME", help="who published it")
    parser.add_argument("--author", metavar="NAME", help="who wrote it")
    parser.add_argument("--date", metavar="DATE", help="when it was published: 2026-03-12")
    parser.add_argument("--language", metavar="TAG", help="its language: en, uk, de")
    parser.add_argument("--url", metavar="URL", help="where it stood")
    parser.add_argument("--retrieved", metavar="DATE", help="when it was retrieved")
    parser.add_argument(
        "--boilerplate",
        metavar="LINES",
        action="append",
        help="lines that are the page's, as 1-3, instead of those proposed; none for no lines",
    )
    parser.add_argument(
        "--encoding", metavar="NAME", help="of a text that is not UTF-8; its bytes are kept too"
    )


def said_of(options: argparse.Namespace) -> Stated:
    """What a person says of the article.

    Raises:
        CommandError: it has not the form that its field asks for.
    """
    formats = {
        "id": options.id,
        "edtf": options.date,
        "language": options.language,
        "url": options.url,
    }
    for form, value in (*formats.items(), ("edtf", options.retrieved)):
        check = FORMATS[form].check
        wrong = check(value) if check and value is not None else None
        if wrong:
            raise CommandError(wrong.message, wrong.hint)
    for key in ("title", "publisher", "author"):
        value = getattr(options, key)
        if value is not None and not value.strip():
            raise CommandError(f"--{key} is empty", "leave it out, or say who or what it is")
    return Stated(
        title=options.title,
        publisher=options.publisher,
        author=options.author,
        date=options.date,
        language=options.language,
        url=options.url,
        boilerplate=_ranges(options.boilerplate),
    )


def _ranges(given: list[str] | None) -> tuple[tuple[int, int], ...] | None:
    if given is None:
        return None
    ranges = []
    check = FORMATS["lines"].check
    for one in (piece.strip() for text in given for piece in text.split(",")):
        wrong = check(one) if check and one != _NONE else None
        if wrong:
            raise CommandError(wrong.message, f"{wrong.hint}, or none")
        if one != _NONE:
            first, _, last = one.partition("-")
            ranges.append((int(first), int(last or first)))
    return tuple(ranges)
