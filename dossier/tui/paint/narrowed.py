"""Items narrowed by words: what stays of a list, with the headings it stands under."""

from collections.abc import Sequence
from dataclasses import replace

from dossier.core.names import fold
from dossier.tui.paint.ink import Item, Role, text_of


def narrowed(items: Sequence[Item], text: str) -> list[Item]:
    """The items that show a word beginning with each of the words, in any order, and headings.

    Words are folded as in search: “umerov” is met by Умєров too.
    """
    words = fold(text).split()
    if not words:
        return list(items)
    found: list[Item] = []
    above: list[Item] = []  # what stands above the next item: a blank, a heading, a lesser one
    for item in items:
        if not item.key:
            above = [one for one in above if _rank(one) < _rank(item)] + [_uncounted(item)]
        elif _holds(item, words):
            found += [*above, item]
            above = []
    return found


def _uncounted(item: Item) -> Item:
    """A heading without how many stand below it: of those fewer stay."""
    if _rank(item) != 1:
        return item
    return Item("", (replace(item.paras[0], body=item.paras[0].body[:1]),))


def _rank(item: Item) -> int:
    """How far above the items a line stands that the cursor passes over: blanks, then headings."""
    body = item.paras[0].body if item.paras else ()
    if not text_of(body).strip():
        return 0
    return 1 if body[0][1] is Role.HEADING else 2


def _holds(item: Item, words: Sequence[str]) -> bool:
    shown = " ".join(
        text
        for para in item.paras
        for text, _ in (*((para.head,) if para.head else ()), *para.body)
    )
    folded = f" {fold(shown)}"
    return all(f" {word}" in folded for word in words)
