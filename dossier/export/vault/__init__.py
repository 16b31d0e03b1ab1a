"""A vault for Obsidian: a folder of notes, each entry one, that lead to each other.

A note is `people/ID.md` (`offices/`, `events/`, `sources/`): its properties, the facts with a
footnote a passage, and of an article its stored text, in which every passage that is quoted has a
block to which the footnotes lead. Links are Obsidian's own, `[[ID|Name]]`, which it resolves by the
file's name wherever that lies; ids are unique in a library, in lower case. Who links here is what
Obsidian works out itself.

Formats: https://help.obsidian.md/obsidian-flavored-markdown, /properties and /links (1.8).
"""

from collections.abc import Iterator

from dossier.core.format.ids import Kind
from dossier.core.library.record import Record
from dossier.core.text import visible
from dossier.export.cards import Leaving, LeavingNotes
from dossier.export.leaving import leaving
from dossier.export.pages import Page
from dossier.export.scope import Scope
from dossier.export.vault.article import article
from dossier.export.vault.links import Linked, file_name
from dossier.export.vault.properties import properties
from dossier.views.brief import brief


def pages(scope: Scope) -> Iterator[Page]:
    """A note an entry: the chosen ones and those that their facts lead to."""
    leaves = Leaving(scope, leaving(scope))
    linked = Linked(leaves)
    for record in scope.entries:
        text = "\n".join(_note(leaves, record, linked))
        yield Page(f"{record.kind.folder}/{file_name(record.id)}.md", f"{text}\n".encode())


def _note(leaves: Leaving, record: Record, linked: Linked) -> Iterator[str]:
    shown = leaves.card(record)
    yield from properties(leaves, shown)
    yield ""
    notes = LeavingNotes(leaves.library, shown.rows)
    yield from map(visible.line, brief(shown, notes, hand=linked.on(record.id)))
    text = leaves.library.texts.get(record.id) if record.kind is Kind.SOURCE else None
    if text and text.intact:
        yield from ("", "## Text", "")
        yield from article(text)
