"""Delegations side by side: who sat on which side of an event, and as what."""

from collections.abc import Iterator, Sequence
from typing import Final

from dossier.core.checks.by_claim import UNCHECKED
from dossier.core.format.entries import Participant
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.views.facts import Facts
from dossier.views.pictures.picture import Cell, Ink, Picture, cut, width_of, wrapped
from dossier.views.rows import Row, legend

_INDENT: Final = 2
_LEAST: Final = 24  # cells of a column
_BETWEEN: Final = " │ "
_NOBODYS: Final = "of no delegation"
_SIDES: Final = 2


def delegations(library: Library, record: Record, width: int) -> Picture | None:
    """The delegations of an event in columns; None where it has fewer than two."""
    groups = _groups(library, record)
    if len([name for name in groups if name]) < _SIDES:
        return None
    room = width - _INDENT
    abreast = max(min(len(groups), (room + len(_BETWEEN)) // (_LEAST + len(_BETWEEN))), 1)
    column = (room + len(_BETWEEN)) // abreast - len(_BETWEEN)
    cells: list[Cell] = []
    line = 0
    # Those of no delegation stand last.
    sides = sorted(groups.items(), key=lambda one: one[0] == "")
    for first in range(0, len(sides), abreast):
        band = sides[first : first + abreast]
        heights = []
        for at, (name, rows) in enumerate(band):
            left = _INDENT + at * (column + len(_BETWEEN))
            cells.append(Cell(line, left, cut(name.upper() or _NOBODYS, column), Ink.TICK))
            drawn = list(_members(rows, line + 1, left, column))
            cells += drawn
            heights.append(max(cell.line for cell in drawn) + 1)
        for at in range(1, len(band)):
            left = _INDENT + at * (column + len(_BETWEEN)) - len(_BETWEEN)
            cells += (Cell(y, left + 1, "│", Ink.MUTED) for y in range(line, max(heights)))
        line = max(heights) + 1
    rows = [row for _, group in sides for row in group]
    title = f"Delegations at {record.name}"
    return Picture("delegations", title, tuple(cells), " · ".join(legend(rows)), _says(sides))


def _groups(library: Library, record: Record) -> dict[str, list[Row]]:
    facts = Facts(library, UNCHECKED)
    groups: dict[str, list[Row]] = {}
    for claim in record.claims:
        if isinstance(claim.value, Participant):
            row = facts.participant(claim)
            groups.setdefault(claim.value.delegation or "", []).append(row)
    return groups


def _members(rows: Sequence[Row], line: int, left: int, width: int) -> Iterator[Cell]:
    """Each the name with its signs at the right, and below it the role, whole."""
    for row in rows:
        signs = str(row.beside)
        room = width - width_of(signs) - (1 if signs else 0)
        yield Cell(line, left, cut(row.text, room), Ink.LABEL, row)
        if signs:
            yield Cell(line, left + width - width_of(signs), signs, Ink.MUTED)
        line += 1
        for words in wrapped(row.detail, width - _INDENT) if row.detail else ():
            yield Cell(line, left + _INDENT, words, Ink.MUTED)
            line += 1


def _says(sides: Sequence[tuple[str, list[Row]]]) -> str:
    said = []
    for name, rows in sides:
        people = (f"{row.text} ({row.detail})" if row.detail else row.text for row in rows)
        said.append(f"{name or _NOBODYS}: {', '.join(people)}")
    return f"{'; '.join(said)}."
