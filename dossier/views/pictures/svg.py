"""Pictures as SVG 1.1: the cells of the grid with real circles and lines, and a font of one width.

It says in `title` and `desc` what is drawn, so that a screen reader reads the sentence; colours are
those of a light page, and of a dark one where the reader prefers that. Nothing is loaded.
"""

from collections.abc import Iterable, Iterator
from typing import Final
from xml.sax.saxutils import escape

from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.views.pictures.picture import Cell, Ink, Picture, width_of

_X: Final = 8  # units of a cell
_Y: Final = 20
_SIZE: Final = 13  # of the letters
_MARGIN: Final = 16
_BETWEEN: Final = " · "
#: What is drawn, and in a legend too; all else is text.
_SHAPES: Final = frozenset(Ink) - {
    Ink.LABEL,
    Ink.MUTED,
    Ink.TICK,
    Ink.DOUBTFUL,
    Ink.HANDOVER,
}
_DOT: Final = 4.5  # the radius of a mark
_CLASSES: Final = """\
text { font: 13px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #1d2127; }
.title { font-weight: bold; }
.muted, .tick { fill: #565c66; }
.attested { fill: #1f5a9e; }
.editor { fill: none; stroke: #8a4100; stroke-width: 2; }
.doubtful { fill: #8a4100; font-weight: bold; }
.between { stroke: #1f5a9e; stroke-width: 2; }
.unstated { stroke: #b9b6ad; stroke-width: 2; stroke-dasharray: 1 7; }
.handover { fill: none; stroke: #8a4100; stroke-width: 1.5; }
text.handover { fill: #8a4100; stroke: none; }
.used { fill: #1f5a9e; }
.left { fill: #b9b6ad; }
.unused { fill: none; stroke: #565c66; }
.paper { fill: #fbfaf7; }
@media (prefers-color-scheme: dark) {
  text { fill: #d8dade; }
  .muted, .tick { fill: #a0a6b0; }
  .attested, .used { fill: #7aa2d6; }
  .between { stroke: #7aa2d6; }
  .editor { stroke: #e0985a; }
  .doubtful { fill: #e0985a; }
  .handover { stroke: #e0985a; }
  text.handover { fill: #e0985a; stroke: none; }
  .unstated { stroke: #3a414c; }
  .left { fill: #3a414c; }
  .paper { fill: #14171c; }
}
"""


def svg(pictures: Iterable[Picture]) -> str:
    """The pictures below each other as one SVG document."""
    body: list[str] = []
    says: list[str] = []
    top, widest = _MARGIN, 0
    for picture in pictures:
        says.append(f"{picture.title}. {picture.says}")
        body.append(_text(_MARGIN, top + _SIZE, picture.title, "title"))
        drawn, height = _body(picture, top + _Y)
        body += drawn
        top += height + _Y
        widest = max(widest, width_of(picture.title), _width(picture))
    width, height = widest * _X + 2 * _MARGIN, top
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="says">',
            f'<title id="says">{_escaped(" ".join(says))}</title>',
            f"<style>{_CLASSES}</style>",
            f'<rect class="paper" width="{width}" height="{height}"/>',
            *body,
            "</svg>",
            "",
        )
    )


def inline(picture: Picture, id_: str) -> str:
    """A picture as an element of an HTML page, which has its title above it and its colours.

    No style stands in it: a strict Content Security Policy forbids that. `id_` is an id that
    nothing else on the page has.
    """
    body, height = _body(picture, 0)
    width = _width(picture) * _X + 2 * _MARGIN
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    title = f'<title id="{id_}">{_escaped(f"{picture.title}. {picture.says}")}</title>'
    head = f'<svg {size} role="img" aria-labelledby="{id_}">{title}'
    return "\n".join((head, *body, "</svg>"))


def _body(picture: Picture, top: int) -> tuple[list[str], int]:
    """A picture with its legend from a height on, and how high they are."""
    body = list(_drawn(picture.cells, top))
    height = _Y * len(picture.lines)
    if picture.legend:
        body += _legend(picture, top + height)
        height += _Y
    return body, height


def _width(picture: Picture) -> int:
    """How many cells a picture and its legend take."""
    return max(width_of(picture.legend), *map(_end, picture.cells))


def _legend(picture: Picture, top: int) -> Iterator[str]:
    """The legend with the shapes that are drawn in place of the signs it explains."""
    styles = {cell.text[0]: cell.style for cell in picture.cells if cell.style in _SHAPES}
    column = 0
    for part in picture.legend.split(_BETWEEN):
        style = styles.get(part[0], Ink.MUTED)
        x = _MARGIN + column * _X
        if style not in _SHAPES:
            yield _text(x, top + _SIZE, part, "muted")
        else:
            yield _shape(Cell(0, 0, part[0], style), x, top)
            yield _text(x + 2 * _X, top + _SIZE, part[2:], "muted")
        column += width_of(part) + len(_BETWEEN)


def _end(cell: Cell) -> int:
    return cell.column + width_of(cell.text)


def _drawn(cells: Iterable[Cell], top: int) -> Iterator[str]:
    for cell in cells:
        x = _MARGIN + cell.column * _X
        y = top + cell.line * _Y
        shape = _shape(cell, x, y)
        tip = f"<title>{_escaped(_tip(cell))}</title>" if cell.row else ""
        yield f"<g>{tip}{shape}</g>" if tip else shape


def _tip(cell: Cell) -> str:
    """What is said of a mark: the fact, and the words it rests on."""
    row = cell.row
    assert row is not None
    quotes = " ".join(f"“{quote.exact}”" for quote in row.quotes)
    return " ".join(filter(None, (row.date, row.text, row.detail, quotes)))


def _shape(cell: Cell, x: float, y: float) -> str:
    """A cell as what it means; whatever is no mark is text."""
    middle = y + _Y / 2
    width = width_of(cell.text) * _X
    match cell.style:
        case Ink.ATTESTED | Ink.EDITOR:
            return f'<circle class="{cell.style}" cx="{x + _X / 2}" cy="{middle}" r="{_DOT}"/>'
        case Ink.UNSTATED:
            return _line("unstated", x + _X / 2, x + width, middle)
        case Ink.BETWEEN:
            return _line("between", x, x + width, middle)
        case Ink.HANDOVER:
            half = y + _Y / 3
            path = f"M{x + _X / 2} {y}V{half}H{x + width - _X / 2}V{y}"
            words = _text(x + width / 2 - _X / 2, half + _SIZE, "?", "handover")
            return f'<path class="handover" d="{path}"/>{words}'
        case Ink.USED | Ink.LEFT | Ink.UNUSED:
            return (
                f'<rect class="{cell.style}" x="{x + 0.5}" y="{y + 3}" '
                f'width="{width - 1}" height="{_Y - 6}"/>'
            )
        case _:
            return _text(x, y + _SIZE, cell.text, cell.style)


def _line(kind: str, start: float, end: float, y: float) -> str:
    return f'<line class="{kind}" x1="{start}" x2="{end}" y1="{y}" y2="{y}"/>'


def _text(x: float, y: float, words: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x}" y="{y}" xml:space="preserve">{_escaped(words)}</text>'


def _escaped(text: str) -> str:
    """Text for XML, on one line, with everything that would act on a reader made visible."""
    return escape(visible.line(one_line(text)), {'"': "&quot;"})
