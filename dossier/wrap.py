"""Breaking text into lines by terminal cells: how far a line reaches, and where the next begins.

Textual and Rich wrap whole renderables; here a megabyte of article is only ever asked for the
offsets of its lines, and the few lines on the screen are cut out by them.
"""

from collections.abc import Iterator

from rich.cells import cell_len, get_character_cell_size

from dossier.core.text.spans import Span


def lines(text: str, width: int, first_width: int | None = None) -> list[Span]:
    r"""The lines of `text` at `width` cells; "\n" ends a line, spaces at a break belong to none.

    `first_width` is the room in the first line, where something else stands before it. A word
    longer than a line is cut; a character wider than the whole line stands alone in it.
    """
    found: list[Span] = []
    start = 0
    while True:
        stop = text.find("\n", start)
        end = len(text) if stop < 0 else stop
        room = width if found or first_width is None else first_width
        found.extend(_paragraph(text, start, end, room, width))
        if stop < 0:
            return found
        start = stop + 1


def _paragraph(text: str, start: int, end: int, room: int, width: int) -> Iterator[Span]:
    while True:
        stop = reach(text, start, end, max(room, 1))
        if stop >= end:
            yield start, end
            return
        cut = stop if text[stop] == " " else text.rfind(" ", start + 1, stop)
        # Indentation alone makes no line.
        if cut <= start or text[start:cut].isspace():
            cut = stop
        yield start, cut
        start = cut
        while start < end and text[start] == " ":
            start += 1
        if start == end:
            return
        room = width


def reach_back(text: str, start: int, end: int, room: int) -> int:
    """The offset of the first of the last characters before `end` that fit into `room` cells."""
    used = 0
    at = end
    for index in range(end - 1, start - 1, -1):
        size = get_character_cell_size(text[index])
        used += size
        if used > room:
            break
        if size:  # what combines with a character is not taken without it
            at = index
    return at


def reach(text: str, start: int, end: int, room: int) -> int:
    """The offset after the last character that fits into `room` cells; at least one does."""
    stop = min(start + room, end)
    piece = text[start:stop]
    if cell_len(piece) != len(piece):
        used = 0
        stop = start
        while stop < end:
            used += get_character_cell_size(text[stop])
            if used > room:
                break
            stop += 1
        stop = max(stop, start + 1)
    # What combines with the last character stays with it.
    while stop < end and get_character_cell_size(text[stop]) == 0:
        stop += 1
    return stop
