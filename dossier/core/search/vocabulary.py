"""A sorted list of words, asked: which begin so, which are near, which begin nearly so?

Sorted words answer the first by bisection. For the other two, edit distance (optimal string
alignment: a swap of neighbours is one edit) is computed by rapidfuzz, but only against words that
can be near:

    near("umreov", 2)        words of 4 … 8 letters in u, and those in m (a swapped start: "muerov")
    near_heads("zelnes", 2)  the distinct beginnings, five to seven letters long, of longer words in
                             z: "zelens" stands for all of Zelensk…

The lists of words by first letter and length, and of beginnings by length, are made when first
needed and kept. Two threads may ask at once: a list is published whole or not at all, and which of
two equal ones is kept does not matter.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from dossier.core.search.ragged import NUMBER

_AFTER_ALL_LETTERS: Final = "\U0010ffff"
_SHORTEST_HEAD: Final = 3
_LONGEST_WARM_HEAD: Final = 9  # longer beginnings are few and made in no time

_Bucket: TypeAlias = "tuple[list[str], array[int]]"  # words, the place of each in the vocabulary


class Vocabulary:
    """Distinct words in sorted order; a word is known by its place in `words`."""

    __slots__ = ("_buckets", "_by_tail", "_heads", "_second", "words")

    def __init__(self, words: list[str]) -> None:
        """Take `words`, which must be sorted and distinct."""
        self.words = words
        self._buckets: dict[str, dict[int, _Bucket]] = {}
        self._second: dict[str, dict[int, _Bucket]] = {}
        self._by_tail: array[int] | None = None
        self._heads: dict[tuple[str, int], _Bucket] = {}

    def place(self, word: str) -> int | None:
        """Where `word` stands, if it does."""
        place = bisect_left(self.words, word)
        return place if place < len(self.words) and self.words[place] == word else None

    def beginning_with(self, beginning: str) -> range:
        """The places of all words that begin with `beginning`, itself included."""
        return self._beginning_with(beginning, bisect_left(self.words, beginning))

    def _beginning_with(self, beginning: str, first: int) -> range:
        return range(first, bisect_left(self.words, beginning + _AFTER_ALL_LETTERS, first))

    def near(self, word: str, edits: int) -> Iterator[tuple[int, int]]:
        """(place, distance) of words near `word` with its first letter, or first two swapped."""
        length = len(word)
        yield from _near(
            word, edits, self._buckets_of(word[0]), range(length - edits, length + edits + 1)
        )
        if length > 1 and word[1] != word[0]:
            yield from _near(word, edits, self._buckets_of(word[1]), range(length, length + 1))

    def near_with_other_start(self, word: str, edits: int) -> Iterator[tuple[int, int]]:
        """(place, distance) of words nearly as long whose first letter is wrong, and more besides.

        One of the edits is spent on the start, so the word's first or second letter stands second,
        or its second letter first; a word may come twice.
        """
        lengths = range(len(word) - 1, len(word) + 2)
        yield from _near(word, edits, self._buckets_of(word[1]), lengths)
        for letter in {word[0], word[1]}:
            yield from _near(word, edits, self._by_second_letter(letter), lengths)

    def near_heads(self, word: str, edits: int) -> Iterator[tuple[range, int]]:
        """(places, distance) of longer words that begin nearly so, with the same first letter.

        Beginnings one letter longer are looked at too: that is where a forgotten letter puts the
        rest.
        """
        for length in (len(word) - 1, len(word), len(word) + 1):
            heads, starts = self._heads_of(word[0], length)
            for head, distance, at in extract(
                word, heads, scorer=OSA.distance, score_cutoff=edits, limit=None
            ):
                if distance:
                    first = starts[at]
                    yield self._beginning_with(head, first), int(distance)

    def near_start(self, word: str) -> Iterator[int]:
        """The places of words that differ in the first letter only: another, one more, one less."""
        yield from self._tails_of(word[1:])
        yield from self._tails_of(word)
        place = self.place(word[1:])
        if place is not None:
            yield place

    def warm(self) -> None:
        """Make every list that searches make when they first need it."""
        self._by_second_letter("")
        self._tails_of("")
        for letter in {word[0] for word in self.words}:
            self._buckets_of(letter)
            for length in range(_SHORTEST_HEAD, _LONGEST_WARM_HEAD + 1):
                self._heads_of(letter, length)

    def _buckets_of(self, letter: str) -> dict[int, _Bucket]:
        """Words beginning with `letter`, by length."""
        buckets = self._buckets.get(letter)
        if buckets is None:
            buckets = self._buckets[letter] = self._bucketed(self.beginning_with(letter))
        return buckets

    def _by_second_letter(self, letter: str) -> dict[int, _Bucket]:
        """Words with `letter` in the second place, by length."""
        if not self._second:
            places: dict[str, array[int]] = {}
            for place, word in enumerate(self.words):
                places.setdefault(word[1:2], array(NUMBER)).append(place)
            self._second = {second: self._bucketed(its) for second, its in places.items()}
        return self._second.get(letter, {})

    def _bucketed(self, places: Iterable[int]) -> dict[int, _Bucket]:
        buckets: dict[int, _Bucket] = {}
        for place in places:
            word = self.words[place]
            words, its_places = buckets.setdefault(len(word), ([], array(NUMBER)))
            words.append(word)
            its_places.append(place)
        return buckets

    def _tails_of(self, tail: str) -> "array[int]":
        """The places of words that are `tail` after their first letter, in their order."""

        def tail_of(place: int) -> str:
            return self.words[place][1:]

        if self._by_tail is None:
            self._by_tail = array(NUMBER, sorted(range(len(self.words)), key=tail_of))
        first = bisect_left(self._by_tail, tail, key=tail_of)
        end = bisect_right(self._by_tail, tail, first, key=tail_of)
        return self._by_tail[first:end]

    def _heads_of(self, letter: str, length: int) -> _Bucket:
        """The beginnings, `length` letters long, of longer words in `letter`; where each starts."""
        known = self._heads.get((letter, length))
        if known is None:
            heads: list[str] = []
            starts = array(NUMBER)
            for place in self.beginning_with(letter):
                word = self.words[place]
                if len(word) > length and (not heads or not word.startswith(heads[-1])):
                    heads.append(word[:length])
                    starts.append(place)
            known = self._heads[letter, length] = (heads, starts)
        return known


def _near(
    word: str, edits: int, buckets: dict[int, _Bucket], lengths: range
) -> Iterator[tuple[int, int]]:
    """(place, distance) of other words in the buckets of these lengths."""
    for length in lengths:
        if length in buckets:
            words, places = buckets[length]
            for _, distance, at in extract(
                word, words, scorer=OSA.distance, score_cutoff=edits, limit=None
            ):
                if distance:
                    yield places[at], int(distance)
