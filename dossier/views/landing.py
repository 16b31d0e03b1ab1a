"""Which row of a card is meant by who follows a link, a quote or a passage that was found."""

from typing import Final

from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.search.passages import Passage
from dossier.core.text.wording import one_line
from dossier.views.rows import Card, Row


def row_for(shown: Card, wanted: str | None) -> str | None:
    """The key of the row that is meant: by its key, else by its claim and first quote, or claim.

    A date inside a claim has no row of its own: its claim's is meant (`anna#editor-start`).
    """
    if wanted is None:
        return None
    for row in shown.rows:
        if row.key == wanted or (row.quotes and f"{row.claim} {row.quotes[0].exact}" == wanted):
            return row.key
    claim, _, words = wanted.partition(" ")
    same_claim = (row.key for row in shown.rows if row.claim == claim)
    same_words = (row.key for row in shown.rows if row.quotes and row.quotes[0].exact == words)
    around = [row for row in shown.rows if row.claim and claim.startswith(f"{row.claim}-")]
    around.sort(key=lambda row: len(row.claim or ""))
    return next(same_claim, None) or (around[-1].key if around else next(same_words, None))


#: The sections that answer what is asked of a kind of entry first: who held a post, who was there.
_ANSWERS: Final = {
    Kind.PERSON: ("offices", "events", "statements"),
    Kind.OFFICE: ("holders", "attended", "events", "children"),
    Kind.EVENT: ("participants", "statements", "children"),
    Kind.SOURCE: ("unused", "claims"),
}


def opening_row(shown: Card) -> str | None:
    """The key of the row a card opens on: the first with evidence that answers its kind's question.

    Else the first with evidence; None if nothing has any.
    """
    telling = [
        (section.key.partition(":")[0], row.key)
        for section in shown.sections
        for row in section.rows
        if row.quotes or (row.printed and section.key == "unused")
    ]
    for wanted in _ANSWERS[shown.kind]:
        for section, key in telling:
            if section == wanted:
                return key
    return telling[0][1] if telling else None


def row_behind(row: Row, entry: str) -> str | None:
    """What `row_for` is to look for on the card that a row of an entry's card leads to.

    A computed tie is looked at from its other side; a form of a name where an article prints it.
    """
    if row.claim:
        return row.claim
    what = row.key.partition(":")[0]
    mirrored = {"met": f"met:{entry}", "series": f"series:{entry}", "name": f"named:{entry}"}
    return mirrored.get(what) or (row.others[-1] if row.others else None)


def row_of(library: Library, shown: Card, passage: Passage) -> str | None:
    """The key of the row a passage belongs to.

    A sentence of an article has a row of its own where nothing rests on it; else the first claim
    that rests on any of its words is meant, or the article as a whole.
    """
    if passage.claim:
        return row_for(shown, f"{passage.claim} {passage.text}")
    if passage.field != "text":
        return row_for(shown, passage.field)
    unused = f"unused:{one_line(passage.text)}"
    touching = (row.key for row in shown.rows if _rests_on(library, row, passage))
    return row_for(shown, unused) or next(touching, None) or row_for(shown, "harvest")


def _rests_on(library: Library, row: Row, passage: Passage) -> bool:
    """Whether the quote a row of a source is about shares characters with a passage."""
    if not row.quotes or passage.start is None or passage.end is None:
        return False
    found = library.locate(row.quotes[0])
    same = library.resolve(row.quotes[0].source) == passage.source
    if not same or found.start is None or found.end is None:
        return False
    return found.start < passage.end and passage.start < found.end
