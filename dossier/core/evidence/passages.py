"""A quote where it stands in its text, with the listed names in it and around it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.evidence.beside import Neighbour
from dossier.core.format.entries import Quote
from dossier.core.library.library import Library
from dossier.core.names.mentions import Mention
from dossier.core.text.spans import Span

_LONGEST_NAME: Final = 400
#: How far behind a quote names are looked for: as far as what follows a name is read.
_REACH: Final = 120


@dataclass(frozen=True, slots=True)
class QuotedPassage:
    """A quote where it stands: `mentions` are the listed names in it and around its ends.

    `neighbours` are the same, as what stands beside a name.
    """

    source: str
    text: str
    span: Span
    mentions: tuple[Mention, ...]
    neighbours: tuple[Neighbour, ...]

    @property
    def named(self) -> Iterator[Mention]:
        """The names that stand wholly in the quote."""
        first, last = self.span
        return (one for one in self.mentions if first <= one.start and one.end <= last)


def quoted_passage(library: Library, quote: Quote) -> QuotedPassage | None:
    """A quote with its names; None if it stands in no one place."""
    source = library.resolve(quote.source)
    text = library.texts.get(source)
    place = library.locate(quote)
    if text is None or place.start is None or place.end is None:
        return None
    mentions = library.prints.mentions(source)
    first = bisect_left(mentions, place.start - _LONGEST_NAME, key=lambda one: one.start)
    last = bisect_left(mentions, place.end + _REACH, key=lambda one: one.start)
    beside = library.kept(("neighbours", source), lambda: _neighbours(library, mentions))
    around = [at for at in range(first, last) if mentions[at].end > place.start - _REACH]
    return QuotedPassage(
        source,
        text.text,
        (place.start, place.end),
        tuple(mentions[at] for at in around),
        tuple(beside[at] for at in around),
    )


def _neighbours(library: Library, mentions: tuple[Mention, ...]) -> tuple[Neighbour, ...]:
    return tuple(
        Neighbour(
            one.start,
            one.end,
            frozenset(one.entries),
            any(library.sort(entry) == "person" for entry in one.entries),
        )
        for one in mentions
    )
