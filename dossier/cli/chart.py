"""`dossier chart ID`: the pictures of an entry, as text or as SVG."""

import argparse
from pathlib import Path

from dossier.cli import output, where
from dossier.cli.diagnostics import CommandError, ExitCode, say
from dossier.cli.show import find
from dossier.core.text import visible
from dossier.files.atomic import FOR_ALL, remedy, replacing
from dossier.views.pictures.all import WIDTH, pictures
from dossier.views.pictures.picture import Picture
from dossier.views.pictures.svg import svg

_SVG_WIDTH = 110
_LEAST = 40
_MOST = 400


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The id, how wide, and where to."""
    parser.add_argument("id", metavar="ID", help="the id of an entry")
    parser.add_argument("-o", dest="out", metavar="FILE", help="write SVG to FILE; - prints it")
    parser.add_argument(
        "--width", type=int, metavar="N", help="cells (default: the terminal's, 78, 110 for SVG)"
    )


def run(options: argparse.Namespace) -> ExitCode:
    """Print or write the pictures; exit 1 if there is nothing to draw."""
    width = _width(options.width, to_svg=options.out is not None)
    library = where.open_library(where.find(options.entries))
    record = find(library, options.id)
    found = list(pictures(library, record, width))
    if options.json:
        output.write_json([_json(one) for one in found])
    elif not found:
        say(f"dossier: there is no picture of {record.id}: one takes two attested days, people")
        say("  who were named together, delegations, or the text of an article")
    elif options.out is None:
        _print(found)
    else:
        _write(svg(found), options.out)
    return ExitCode.OK if found else ExitCode.FOUND


def _print(found: list[Picture]) -> None:
    for number, picture in enumerate(found):
        if number:
            output.write()
        for line in picture.told():
            output.write_wrapped(visible.line(line))


def _width(given: int | None, *, to_svg: bool) -> int:
    """The cells to draw in.

    Raises:
        CommandError: that is too few to draw in, or more than anybody looks at.
    """
    if given is not None and not _LEAST <= given <= _MOST:
        raise CommandError(f"{given} cells cannot be drawn in", f"from {_LEAST} to {_MOST}")
    if given:
        return given
    if to_svg:
        return _SVG_WIDTH
    return output.room() or WIDTH


def _write(text: str, out: str) -> None:
    """Write the file whole, or print it.

    Raises:
        CommandError: it cannot be written.
    """
    if out == "-":
        output.write(text.rstrip("\n"))
        return
    target = Path(out).absolute()
    if target.suffix.lower() != ".svg":
        raise CommandError(f"{out} would be an SVG file of another name", "end it in .svg")
    if not target.parent.is_dir():
        raise CommandError(f"{out} cannot be written: there is no such folder", "-o names another")
    try:
        with replacing(target, mode=FOR_ALL) as path:
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        message = f"{out} cannot be written: {error.strerror}"
        raise CommandError(message, f"{remedy(error)}; -o names another place") from error


def _json(picture: Picture) -> dict[str, object]:
    return {
        "picture": picture.key,
        "title": picture.title,
        "says": picture.says,
        "marks": [
            {"key": cell.row.key, "line": cell.line, "column": cell.column, "sign": cell.text}
            for cell in picture.marks
            if cell.row
        ],
        "legend": picture.legend,
    }
