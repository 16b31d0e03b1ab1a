"""Dossiers as one Markdown document: CommonMark 0.31 with footnotes as GitHub and pandoc have them.

Each entry is a heading, each fact an item of a list, each passage a footnote of its own label; what
others wrote is text wherever it stands, and no mark. White space in a passage is one space;
characters that nobody would see, and those that turn a line around, are written as escapes.
"""

from collections.abc import Iterator
from functools import partial

from dossier.core.library.record import Record
from dossier.core.text import visible
from dossier.export.cards import Leaving, LeavingNotes
from dossier.export.leaving import leaving
from dossier.export.pages import Page
from dossier.export.scope import Scope
from dossier.views.backlinks import backlinks
from dossier.views.brief import Hand, brief


def pages(scope: Scope) -> Iterator[Page]:
    """One file with the chosen dossiers, one after the other, in the order of their ids."""
    leaves = Leaving(scope, leaving(scope))
    is_one = len(scope.chosen) == 1
    labels = ["" if is_one else f"{one.id}-" for one in scope.chosen]
    written = map("\n".join, map(partial(_dossier, leaves), scope.chosen, labels))
    yield Page("dossiers.md", "\n\n".join(f"{text}\n" for text in written).encode())


def _dossier(leaves: Leaving, record: Record, label: str) -> Iterator[str]:
    shown = leaves.card(record)
    notes = LeavingNotes(leaves.library, shown.rows)
    links = backlinks(leaves.library, record.id)
    yield from map(visible.line, brief(shown, notes, links, hand=Hand(label)))
