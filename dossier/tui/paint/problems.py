"""What is wrong, as ink: a problem in a line, and problems as they stand in the files."""

from collections.abc import Iterable
from typing import Final

from dossier.core.problems import Problem, Severity
from dossier.tui.paint.ink import Item, Para, Piece, Role
from dossier.tui.paint.pieces import piece

_SEVERITY: Final = {
    Severity.ERROR: Role.ERROR,
    Severity.WARNING: Role.WARNING,
    Severity.INFO: Role.MUTED,
}


def problem_piece(problem: Problem) -> Piece:
    """A problem in one line: its sign, its code, what it says."""
    words = f"! {problem.rule.code} {problem.message}"
    return piece(words, _SEVERITY[problem.severity])


def problem_items(problems: Iterable[Problem]) -> list[Item]:
    """Problems as they stand in the files; the key is the number of the problem."""
    items = []
    for number, one in enumerate(problems):
        place = f"{one.place.path}:{one.place.line}"
        paras = [
            Para(
                (
                    (f"{one.severity} {one.rule.code} ", _SEVERITY[one.severity]),
                    piece(one.message),
                )
            ),
            Para((piece(f"{place}  {one.hint}", Role.MUTED),), indent=2),
        ]
        items.append(Item(str(number), tuple(paras)))
    return items
