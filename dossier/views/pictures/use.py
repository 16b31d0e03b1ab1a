"""How much of an article is used: a cell a sentence, in the order of the text."""

from typing import Final

from dossier.core.evidence.harvest import harvest
from dossier.core.format.entries import Source
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.names.mentions import Printed
from dossier.core.text.spans import Span
from dossier.core.text.wording import one_line
from dossier.views.harvested import left_label, share_label
from dossier.views.pictures.picture import Cell, Ink, Picture
from dossier.views.rows import Row

_INDENT: Final = 2
_SIGNS: Final = {
    Ink.USED: ("█", "something rests on the sentence"),
    Ink.LEFT: ("▒", "left out on purpose"),
    Ink.UNUSED: ("░", "nothing rests on it"),
}


def use(library: Library, record: Record, width: int) -> Picture | None:
    """The sentences of an article as a bar that breaks at `width`; None where there are none."""
    found = harvest(library, record.id) if isinstance(record.entry, Source) else None
    if found is None or not found.body:
        return None
    unused = set(found.unused)
    left = {(one.start, one.end): one for one in found.left}
    room = max(width - _INDENT, 1)
    cells = []
    for number, span in enumerate(found.body):
        style = Ink.UNUSED if span in unused else Ink.LEFT if span in left else Ink.USED
        note = left[span].note if span in left else None
        row = _row(found.text.text, record.id, span, number, note)
        line, column = divmod(number, room)
        cells.append(Cell(line, _INDENT + column, _SIGNS[style][0], style, row))
    styles = {cell.style for cell in cells}
    legend = " · ".join(f"{s} {means}" for style, (s, means) in _SIGNS.items() if style in styles)
    said = f"{share_label(found)}{left_label(found)}"
    return Picture("use", f"What is used of {record.name}", tuple(cells), legend, f"Used: {said}.")


def _row(text: str, source: str, span: Span, number: int, note: str | None) -> Row:
    """The row of a sentence: its place in the text is the evidence."""
    words = one_line(text[slice(*span)])
    place = (Printed(source, *span),)
    return Row(f"sentence:{number}", words, target=source, printed=place, note=note)
