"""The words of passages as full-text search compares them.

A term is a plain word (names.plain): without case, accents, ligatures and soft hyphens, й and ё
under и and е, ß as ss. In a script that puts no spaces between words each cluster is a term of its
own, and what is typed there is looked for as a row of terms: 码头 as 码 followed by 头. A word
that a hyphen at a line end cuts in two is a term as a whole as well; an Arabic or Hebrew word, one
without what is written onto its front (text/affixes.py); “l’Ukraine”, one behind its apostrophe.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from dossier.core import names
from dossier.core.text.affixes import cores
from dossier.core.text.spans import Span, joined
from dossier.core.text.words import (
    pieces,
    split_at_line_ends,
    with_apostrophes,
    without_line_ends,
)

#: Letters of alphabets and plain punctuation only: a text of these is folded at once, which takes
#: a tenth of the time, if no line of it ends in a hyphen.
_SIMPLE: Final = re.compile(
    "[\u0000-\u00ac\u00ae-\u013e\u0141-\u058f\u1e00-\u1fff\u2010-\u206f\u20a0-\u20a7]*"
)
_LINE_END: Final = re.compile(r"[-‐][^\S\n]*\r?\n")
#: As inside “Ukraine’s” and “l’Ukraine”.
_APOSTROPHE: Final = re.compile(r"(?<=\w)['’‘ʼʹ`´](?=\w)")
_BEHIND_APOSTROPHE: Final = re.compile(r"(?<=\w)['’‘ʼʹ`´](\w{3,})")
_LEAST_OF_A_PART: Final = 3


class Term(NamedTuple):
    """A term and its place in the text; `row` counts the words, and is -1 for what is a part."""

    term: str
    start: int
    end: int
    row: int


def terms(text: str) -> list[Term]:
    """The terms of a passage, in its order."""
    spans = with_apostrophes(text)
    split = split_at_line_ends(text, spans)
    found: list[Term] = []
    row = 0
    for index, (start, end) in enumerate(spans):
        term = names.plain(text[start:end])
        if not term:
            continue
        found.append(Term(term, start, end, row))
        found += _inside(text, start, end)
        if index in split:
            last = spans[index + 1][1]
            whole = names.plain(without_line_ends(text[start:last])[0])
            found.append(Term(whole, start, last, -1))
        row += 1
    return found


def searchable(text: str) -> tuple[str, str]:
    """The terms of a passage that make rows, and those that are parts, as an index takes them."""
    if _SIMPLE.fullmatch(text) and not _LINE_END.search(text):
        parts = " ".join(_BEHIND_APOSTROPHE.findall(text))
        return names.plain_text(_APOSTROPHE.sub("", text)), names.plain_text(parts)
    its = terms(text)
    whole = " ".join(one.term for one in its if one.row >= 0)
    return whole, " ".join(one.term for one in its if one.row < 0)


def _inside(text: str, start: int, end: int) -> Iterator[Term]:
    """A word without what stands before it; what is behind it does not hide how it begins."""
    word = text[start:end]
    for first, last in pieces(word)[1:]:
        if last - first >= _LEAST_OF_A_PART:
            yield Term(names.plain(word[first:last]), start + first, start + last, -1)
    for first, last in cores(word):
        if last == len(word):
            yield Term(names.plain(word[first:]), start + first, end, -1)


def rows(words: Sequence[str]) -> list[list[str]]:
    """What is asked for: for each word or phrase the row of its terms, the last one only begun."""
    asked = ([one.term for one in terms(word) if one.row >= 0] for word in words)
    return [row for row in asked if row]


def places(text: str, asked: Sequence[Sequence[str]]) -> tuple[Span, ...]:
    """Where a passage holds the rows of terms that were asked for; apart, in order."""
    its = terms(text)
    in_row = [one for one in its if one.row >= 0]
    found: list[Span] = []
    for *whole, last in asked:
        if not whole:
            found += [(one.start, one.end) for one in its if one.term.startswith(last)]
            continue
        for at in range(len(in_row) - len(whole)):
            row = in_row[at : at + len(whole) + 1]
            if [one.term for one in row[:-1]] == whole and row[-1].term.startswith(last):
                found.append((row[0].start, row[-1].end))
    return joined(found)
