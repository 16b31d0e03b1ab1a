"""The literal side of a query: `'piece`, `^beginning` and `!not`.

All forms, casefolded, stand in one long string, a line each; `str.find` walks it at memory speed
and skips to the next entry after a hit.
"""

from bisect import bisect_right
from collections.abc import Sequence

from dossier.core import names
from dossier.core.search.columns import Columns
from dossier.core.search.prepared import Prepared
from dossier.core.search.vocabulary import Vocabulary
from dossier.core.search.weights import LONGEST_FORM


class Haystack:
    """The casefolded text of all forms, and where each entry's begins."""

    __slots__ = ("_starts", "_text")

    def __init__(self, columns: Columns) -> None:
        """Join the forms of `columns`."""
        pieces: list[str] = []
        self._starts: list[int] = []
        length = 0
        for entry in range(len(columns.ids)):
            self._starts.append(length)
            forms = columns.texts[columns.first_form[entry] : columns.first_form[entry + 1]]
            piece = "".join(f"{text[:LONGEST_FORM].casefold()}\n" for text in forms)
            pieces.append(piece)
            length += len(piece)
        self._text = "".join(pieces)

    def entries_with(self, piece: str) -> set[int]:
        """The entries one of whose forms holds `piece`, case aside."""
        wanted = piece.casefold().replace("\n", " ")
        found: set[int] = set()
        at = self._text.find(wanted)
        while at >= 0:
            entry = bisect_right(self._starts, at) - 1
            found.add(entry)
            if entry + 1 == len(self._starts):
                break
            at = self._text.find(wanted, self._starts[entry + 1])
        return found


def entries_beginning(beginning: str, prepared: Prepared, words: Vocabulary) -> set[int]:
    """The entries with a form that holds the words of `beginning` in a row, the last one begun.

    "of def" finds "Minister of Defence". Accents and case are aside, as a name's beginning is typed
    by hand.
    """
    wanted = [word for word in map(names.plain, names.words(beginning)) if word]
    if not wanted:
        return set()
    columns, entry_of = prepared.columns, prepared.entry_of
    *whole, last = wanted
    last_terms = words.beginning_with(last)
    forms = {form for term in last_terms for form in columns.postings[term]}
    if whole:
        row = [words.place(word) for word in whole]
        forms = {form for form in forms if _holds(columns.terms[form], row, last_terms)}
    return {entry_of[form] for form in forms}


def _holds(terms: Sequence[int], row: list[int | None], last_terms: range) -> bool:
    """Whether `terms` hold all of `row` and then one of `last_terms`, side by side."""
    length = len(row)
    return any(
        list(terms[at : at + length]) == row and terms[at + length] in last_terms
        for at in range(len(terms) - length)
    )
