"""Very many short rows of numbers, in two pieces of memory instead of a list and a number each."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Final

#: 32 bits: of nothing that is numbered here are there four thousand million.
NUMBER: Final = "I"
#: 64 bits.
REAL: Final = "d"


class Ragged:
    """Rows of different lengths, known by their places; what a row is, is an array of its own."""

    __slots__ = ("numbers", "starts")

    def __init__(self, numbers: "array[int]", starts: "array[int]") -> None:
        """Take all numbers, row by row, and where each row begins; then where the last ends."""
        self.numbers = numbers
        self.starts = starts

    @classmethod
    def of(cls, rows: Iterable[Sequence[int]]) -> "Ragged":
        """Rows, each put behind the one before."""
        rows = list(rows)
        starts = array(NUMBER, accumulate(map(len, rows), initial=0))
        return cls(array(NUMBER, chain.from_iterable(rows)), starts)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, at: int) -> "array[int]":
        return self.numbers[self.starts[at] : self.starts[at + 1]]

    def __iter__(self) -> Iterator["array[int]"]:
        return map(self.__getitem__, range(len(self)))

    def size(self, at: int) -> int:
        """How many numbers a row has."""
        return self.starts[at + 1] - self.starts[at]

    def first(self, at: int) -> int:
        """The first number of a row that is not empty."""
        return self.numbers[self.starts[at]]
