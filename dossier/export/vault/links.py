"""Links of a vault: to the note of an entry, and to the block in which a passage stands."""

import re
from collections.abc import Iterator
from typing import Final

from dossier.core.format.ids import Kind
from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.export.cards import Leaving
from dossier.export.vault.article import blocks
from dossier.views.brief import Hand, words
from dossier.views.footnotes import Footnote
from dossier.views.rows import Row

#: Names that Windows keeps for devices, whatever stands behind the dot.
_DEVICES: Final = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")
#: What ends a link or its words early, or would be read as a mark in them: nothing says how to
#: escape it there, so such a name stands before its link.
_NO_LABEL: Final = re.compile(r"[\[\]|#^\\`*_<$]|==|%%|~~|://|&#?\w+;")


def file_name(id_: str) -> str:
    """The name of an entry's note without its suffix: its id, on all systems a file's name."""
    return f"{id_}-" if _DEVICES.fullmatch(id_) else id_


def link(id_: str, name: str, block: str = "") -> str:
    """A link to an entry's note, or to a block of it, that reads as a name."""
    to = f"{file_name(id_)}#^{block}" if block else file_name(id_)
    label = visible.line(one_line(name))
    if not label:
        return f"[[{to}]]"
    return f"{words(label)} ([[{to}]])" if _NO_LABEL.search(label) else f"[[{to}|{label}]]"


class Linked(Hand):
    """Writes the notes of a vault: names of entries lead to their notes, footnotes to the text."""

    def __init__(self, leaves: Leaving, here: str = "") -> None:
        super().__init__()
        self._leaves = leaves
        self._here = here
        self._blocks: dict[str, list[str]] = {}

    def on(self, id_: str) -> "Linked":
        """The same for the note of one entry."""
        other = Linked(self._leaves, id_)
        other._blocks = self._blocks
        return other

    def fact(self, row: Row) -> str:
        """The words of a fact; they are the link where they are no more than a name."""
        return (
            link(row.target, row.text) if row.target and self._is_name(row) else super().fact(row)
        )

    def leads(self, row: Row) -> str:
        """Links to the other entries that a fact is about, behind an arrow."""
        told = row.target if self._is_name(row) else None
        others = [id_ for id_ in dict.fromkeys(self._ends(row)) if id_ not in (self._here, told)]
        links = (link(id_, self._leaves.library.name_of(id_)) for id_ in others)
        return f" → {', '.join(links)}" if others else ""

    def place(self, note: Footnote) -> str:
        """A link to the block of the article that a passage begins in."""
        source, line = note.shown.source, note.shown.line
        text = self._leaves.library.texts.get(source)
        if text is None or line is None:
            return super().place(note)
        if source not in self._blocks:
            self._blocks[source] = blocks(text)
        return link(source, note.place, self._blocks[source][line - 1])

    def _is_name(self, row: Row) -> bool:
        return bool(row.target) and row.text == self._leaves.library.name_of(row.target or "")

    def _ends(self, row: Row) -> Iterator[str]:
        """The entries that a row leads to; the articles it quotes have their links in footnotes."""
        library, scope = self._leaves.library, self._leaves.scope
        fact = scope.fact(row.claim) if row.claim else None
        for id_ in (row.target or "", *(scope.ends(fact) if fact else ())):
            record = library.get(id_)
            if record and record.kind is not Kind.SOURCE:
                yield record.id
