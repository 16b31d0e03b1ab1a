"""The smallest things that are painted: a piece of an entry's text, a sentence, a heading, signs.

Everything an entry or a text says passes `core.text.visible` here, and none of it is ever read as
markup: a piece is its characters.
"""

from typing import Final

from dossier.core.format.ids import Kind
from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.tui.paint.ink import Item, Para, Piece, Role
from dossier.views.labels import BODY_MARK
from dossier.views.rows import Row

_MARKS: Final = {
    Kind.PERSON.mark: Role.PERSON,
    Kind.OFFICE.mark: Role.POST,
    BODY_MARK: Role.BODY,
    Kind.EVENT.mark: Role.EVENT,
    Kind.SOURCE.mark: Role.ARTICLE,
}


def piece(text: str, role: Role = Role.TEXT) -> Piece:
    """Text of an entry on one line, made visible."""
    return visible.line(one_line(text)), role


def says(text: str, role: Role = Role.MUTED) -> Item:
    """A sentence of the app's own, or of an entry's, that the cursor passes over."""
    return Item("", (Para((piece(text, role),)),))


def heading(title: str) -> Item:
    """The heading of a section."""
    return Item("", (Para((piece(title.upper(), Role.HEADING),), wrap=False),))


def mark_piece(mark: str) -> Piece:
    """The letter of an entry's sort, which the screen may show as a shape, and a space."""
    return (f"{mark} ", _MARKS.get(mark, Role.SIGN))


def signs_of(row: Row) -> Piece | None:
    """The signs of a row as they stand at its right, if it has any."""
    beside = row.beside
    signs = str(beside)
    role = Role.SIGN
    if beside.problems or beside.conflict:
        role = Role.WARNING
    elif beside.editor:
        role = Role.EDITOR
    return (signs, role) if signs else None
