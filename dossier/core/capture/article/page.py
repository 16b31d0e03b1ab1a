"""An article as it came: its lines, and which of them are paragraphs of the story."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from dossier.core.format.nodes import Lines
from dossier.core.text.spans import Span
from dossier.core.text.words import count

_MARK: Final = "\ufeff"
#: The end of a sentence, with what closes a quotation.
_STOP: Final = re.compile("[.!?…。！？؟۔।։]+[\"”»’')\\]）」』】》〉]*$")
#: Words from which a line is a paragraph whatever it ends in, and with a stop at its end.
_LONG: Final = 40
_FAIRLY_LONG: Final = 12


@dataclass(frozen=True)
class PageLine:
    """A line with something on it: its number from 1, and [start, end) of what is on it."""

    number: int
    start: int
    end: int
    text: str

    @cached_property
    def words(self) -> int:
        """How many words it has."""
        return count(self.text)

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return self.start, self.end

    @property
    def is_closed(self) -> bool:
        """Whether it ends as a sentence does."""
        return _STOP.search(self.text) is not None

    @property
    def is_paragraph(self) -> bool:
        """Whether it is a piece of the story beyond doubt."""
        return self.words >= _LONG or (self.words >= _FAIRLY_LONG and self.is_closed)


@dataclass(frozen=True)
class ArticlePage:
    """A text that is to be stored."""

    text: str

    @cached_property
    def places(self) -> Lines:
        """Where its lines begin."""
        return Lines(self.text)

    @cached_property
    def lines(self) -> tuple[PageLine, ...]:
        """Its lines that are not blank."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[PageLine]:
        for number in range(1, len(self.places) + 1):
            start, end = self.places.span(number, number)
            line = self.text[start:end]
            kept = line.strip().strip(_MARK).strip()
            if kept:
                first = start + line.index(kept)
                yield PageLine(number, first, first + len(kept), kept)

    @cached_property
    def first_paragraph(self) -> int:
        """The index, in `lines`, of the first that is a paragraph; how many there are for none."""
        found = (at for at, line in enumerate(self.lines) if line.is_paragraph)
        return next(found, len(self.lines))

    @cached_property
    def last_paragraph(self) -> int:
        """The index of the last that is a paragraph; -1 for none."""
        found = (at for at, line in enumerate(self.lines) if line.is_paragraph)
        return max(found, default=-1)

    @property
    def head(self) -> tuple[PageLine, ...]:
        """The lines before the first paragraph."""
        return self.lines[: self.first_paragraph]

    @property
    def tail(self) -> tuple[PageLine, ...]:
        """The lines behind the last paragraph; () in a text without one, which is all head."""
        return self.lines[self.last_paragraph + 1 :] if self.last_paragraph >= 0 else ()

    def line_of(self, offset: int) -> int:
        """The line, from 1, of a character offset."""
        return self.places.place(offset)[0]
