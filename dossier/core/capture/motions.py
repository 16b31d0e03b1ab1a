"""Choosing a passage of a sentence by its words: wider, narrower, by a word, a clause or a name.

A passage begins where a word begins and ends where one ends, so that none is ever cut. Motions
that lead out of the sentence lead to its edge; none leaves less than a word.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final

from dossier.core.text.spans import Span
from dossier.core.text.words import whole_words

#: What parts the clauses of a sentence: a comma, a colon, a dash, a quotation that opens or closes.
_CLAUSE: Final = re.compile(r"[,;:،；，：](?=\s|$)|\s[–—-](?=\s)|[“”„«»\"「」『』]")


class Sentence:
    """One sentence of a text, with the edges at which a passage of it may begin and end."""

    def __init__(self, text: str, span: Span, names: Iterable[Span] = ()) -> None:
        """Take the names that stand in the sentence, in the offsets of the text."""
        self.span = start, end = span
        words = [(start + first, start + last) for first, last in whole_words(text[start:end])]
        if not words:
            words = [span]
        self.starts = [first for first, _ in words]
        self.ends = [last for _, last in words]
        self._clause_ends = sorted(
            {self._end_at(start + one.start()) for one in _CLAUSE.finditer(text[start:end])}
            | {self.ends[-1]}
        )
        self._name_ends = sorted(last for first, last in names if start <= first and last <= end)
        self._name_starts = sorted(first for first, last in names if start <= first and last <= end)
        # With its last mark, a passage that is the whole sentence reads as one.
        self._last_end = end

    def _end_at(self, offset: int) -> int:
        """The end of the last word before an offset."""
        at = bisect_right(self.ends, offset)
        return self.ends[max(at - 1, 0)]

    def fitted(self, passage: Span) -> Span:
        """A passage widened to whole words, within the sentence."""
        start = self.starts[max(bisect_right(self.starts, passage[0]) - 1, 0)]
        if passage[1] >= self._last_end:
            return start, self._last_end
        end = self.ends[min(bisect_left(self.ends, passage[1]), len(self.ends) - 1)]
        return start, max(end, self.ends[bisect_left(self.starts, start)])

    def end_by_word(self, passage: Span, by: int) -> Span:
        """The passage with its end moved on by words, or back."""
        ends = [*self.ends, self._last_end] if self._last_end > self.ends[-1] else self.ends
        return passage[0], self._step(ends, passage[1], by, least=self._first_end(passage))

    def start_by_word(self, passage: Span, by: int) -> Span:
        """The passage with its beginning moved on by words, or back."""
        most = self.starts[max(bisect_left(self.starts, passage[1]) - 1, 0)]
        return self._step(self.starts, passage[0], by, most=most), passage[1]

    def end_by_clause(self, passage: Span, by: int) -> Span:
        """The passage with its end moved to the end of the next clause, or of the one before."""
        return passage[0], self._step(
            self._clause_ends, passage[1], by, least=self._first_end(passage)
        )

    def to_name(self, passage: Span, by: int) -> Span:
        """The passage widened to the next name behind it, or to the one before it."""
        if by > 0:
            behind = [end for end in self._name_ends if end > passage[1]]
            return self.fitted((passage[0], behind[0])) if behind else passage
        before = [start for start in self._name_starts if start < passage[0]]
        return self.fitted((before[-1], passage[1])) if before else passage

    def _first_end(self, passage: Span) -> int:
        return self.ends[min(bisect_left(self.starts, passage[0]), len(self.ends) - 1)]

    @staticmethod
    def _step(edges: list[int], at: int, by: int, *, least: int = 0, most: int = 1 << 62) -> int:
        """The edge so many steps from an offset."""
        index = bisect_right(edges, at) - 1 + by if by > 0 else bisect_left(edges, at) + by
        found = edges[min(max(index, 0), len(edges) - 1)]
        return min(max(found, least), most)
