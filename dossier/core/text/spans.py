"""Spans of a text, [start, end) in characters, and the questions asked of many of them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters as ascending spans that neither touch nor overlap."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


class Spans:
    """Spans in order and apart; those given that touch or overlap are joined."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = joined(spans)

    def __iter__(self) -> Iterator[Span]:
        return iter(self._spans)

    def hold(self, start: int, end: int) -> bool:
        """Whether one of them holds all of [start, end)."""
        at = self._last_from(start)
        return at >= 0 and end <= self._spans[at][1]

    def touch(self, start: int, end: int) -> bool:
        """Whether any of them has a character of [start, end)."""
        at = self._last_from(end - 1)
        return start < end and at >= 0 and start < self._spans[at][1]

    def within(self, start: int, end: int) -> Iterator[Span]:
        """What of them lies in [start, end)."""
        for at in range(max(0, self._last_from(start)), len(self._spans)):
            first, last = self._spans[at]
            if first >= end:
                return
            if last > start:
                yield max(first, start), min(last, end)

    def blank(self, text: str) -> str:
        """`text` with their characters as NUL, every other at its place."""
        pieces: list[str] = []
        at = 0
        for start, end in self._spans:
            pieces += [text[at:start], "\0" * (end - start)]
            at = end
        return "".join([*pieces, text[at:]])

    def _last_from(self, offset: int) -> int:
        """The index of the last span that begins at `offset` or before it; -1 for none."""
        return bisect_right(self._spans, offset, key=lambda one: one[0]) - 1
