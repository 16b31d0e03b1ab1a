"""A stored text as one run of HTML: every character of it, its lines numbered, its quotes marked.

A passage that no other touches is one `mark` with its id. Where passages overlap, the text is cut
at all their ends: each piece carries the numbers of the passages it belongs to (`o1 o3`), and an
empty element in front has each passage's id and number (`t1`); the style sheet marks all pieces of
the one that is led to. It knows so many numbers; a passage beyond them is scrolled to and no more.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from dossier.core.sources.texts import SourceText
from dossier.core.text.spans import Span, Spans
from dossier.export.html.markup import Markup, block, el, joined
from dossier.export.html.site import line_id, passage_id

#: How many overlapping passages the style sheet tells apart.
NUMBERS: Final = 12


def marked(stored: SourceText, passages: Iterable[Span]) -> Markup:
    """The text with its passages marked and the page's own lines set apart."""
    writer = _Writer(stored)
    parts: list[Markup] = []
    at = 0
    for cluster in _clusters(passages):
        first, last = cluster[0][0], max(end for _, end in cluster)
        parts += [writer.plain(at, first), _cluster(writer, cluster)]
        at = last
    parts.append(writer.plain(at, len(stored.text)))
    return joined(parts)


def _clusters(passages: Iterable[Span]) -> Iterator[list[Span]]:
    """The passages in groups that touch no others, in the order of the text."""
    group: list[Span] = []
    reach = 0
    for start, end in sorted(set(passages), key=lambda one: (one[0], -one[1])):
        if group and start >= reach:
            yield group
            group = []
        group.append((start, end))
        reach = max(reach, end)
    if group:
        yield group


def _cluster(writer: "_Writer", cluster: Sequence[Span]) -> Markup:
    if len(cluster) == 1:
        ((start, end),) = cluster
        return el("mark", writer.plain(start, end), id=passage_id(start, end))
    numbers = {one: number for number, one in enumerate(cluster, 1)}
    ends = sorted({end for one in cluster for end in one})
    pieces: list[Markup] = []
    for start, end in pairwise(ends):
        pieces += [
            el("span", id=passage_id(*one), class_=f"t t{number}")
            for one, number in numbers.items()
            if one[0] == start
        ]
        over = [number for one, number in numbers.items() if one[0] <= start and end <= one[1]]
        classes = " ".join(f"o{number}" for number in over if number <= NUMBERS)
        deep = "deep " if len(over) > 1 else ""
        pieces.append(
            el("mark", writer.plain(start, end), class_=f"{deep}{classes}".strip() or None)
        )
    return el("span", *pieces, class_="cluster")


class _Writer:
    """Writes stretches of a text, with the number of each line in front of it."""

    def __init__(self, stored: SourceText) -> None:
        self.stored = stored
        self._aside = Spans(stored.boilerplate)
        lines = range(1, len(stored.lines) + 1)
        self._starts = [stored.lines.span(line, line)[0] for line in lines]
        self._ends = sorted({at for span in self._aside for at in span})

    def plain(self, start: int, end: int) -> Markup:
        """The characters of [start, end)."""
        cuts = sorted(
            {start, end, *_between(self._starts, start, end), *_between(self._ends, start, end)}
        )
        return joined(self._stretch(first, last) for first, last in pairwise(cuts))

    def _stretch(self, start: int, end: int) -> Markup:
        words = block(self.stored.text[start:end])
        if self._aside.touch(start, end):
            words = el("span", words, class_="page-s")
        at = bisect_left(self._starts, start)
        if at == len(self._starts) or self._starts[at] != start:
            return words
        # The number is drawn by the style sheet: what is copied of the text is the text alone.
        line = line_id(at + 1)
        number = el(
            "a",
            id=line,
            href=f"#{line}",
            class_="line",
            data_n=str(at + 1),
            tabindex="-1",
            aria_label=f"line {at + 1}",
        )
        return joined((number, words))


def _between(places: Sequence[int], start: int, end: int) -> Sequence[int]:
    """Those of some sorted places that lie in [start, end)."""
    return places[bisect_left(places, start) : bisect_left(places, end)]
