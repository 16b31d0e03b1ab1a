"""Initials as a way to name a thing: "mfa", "nsdc", "МЗС", "dk".

Every form of several words has its initials (columns.py). All endings of all distinct initials,
sorted, turn "somewhere in the initials" into "at the beginning of an ending", which bisection
answers:

    "snsdcu"  Secretary of the National Security and Defense Council of Ukraine
    endings   cu dcu nsdcu sdcu snsdcu u      nsdc -> nsdcu -> inside
"""

from array import array
from bisect import bisect_left
from functools import cached_property
from typing import Final, NamedTuple

from dossier.core import names
from dossier.core.search.ragged import NUMBER, Ragged
from dossier.core.search.weights import ACRONYM, ACRONYM_BEGUN, ACRONYM_INSIDE

_FEWEST_LETTERS: Final = 2
_FEWEST_LETTERS_OF_A_PART: Final = (
    3  # two letters stand somewhere in the initials of nearly everything
)
_MOST_LETTERS: Final = 8


class _Endings(NamedTuple):
    """Endings in their order: which of the readings each ends, and from which letter on."""

    reading: "array[int]"
    at: "array[int]"


class Acronyms:
    """Which forms have given initials."""

    def __init__(self, initials: list[str]) -> None:
        """Take the initials of every form, in order; spaces part several readings of one form.

        Long words ask for none: the endings are sorted when they are first needed.
        """
        self._initials = initials

    @cached_property
    def _read(self) -> tuple[list[str], Ragged]:
        """All distinct initials, each with the forms that have them."""
        found: dict[str, list[int]] = {}
        for form, readings in enumerate(self._initials):
            for reading in readings.split():
                found.setdefault(reading, []).append(form)
        return list(found), Ragged.of(found.values())

    @cached_property
    def _endings(self) -> _Endings:
        readings, _ = self._read
        ends = sorted(
            (reading[at:], at, number)
            for number, reading in enumerate(readings)
            for at in range(len(reading) - _FEWEST_LETTERS + 1)
        )
        return _Endings(
            array(NUMBER, (number for *_, number in ends)), array(NUMBER, (at for _, at, _ in ends))
        )

    def warm(self) -> None:
        """Sort the endings now, so that no key waits for it."""
        self.forms("of")

    def forms(self, plain_word: str) -> dict[int, float]:
        """The forms whose initials `plain_word` may be, each with a quality."""
        if not _FEWEST_LETTERS <= len(plain_word) <= _MOST_LETTERS or not plain_word.isalpha():
            return {}
        code = "".join(map(names.initial, plain_word))
        found: dict[int, float] = {}
        whole_endings_only = len(code) < _FEWEST_LETTERS_OF_A_PART
        readings, forms = self._read
        endings = self._endings

        def ending_at(place: int) -> str:
            return readings[endings.reading[place]][endings.at[place] :]

        every = range(len(endings.at))
        for place in every[bisect_left(every, code, key=ending_at) :]:
            ending, at = ending_at(place), endings.at[place]
            if ending != code if whole_endings_only else not ending.startswith(code):
                break
            quality = ACRONYM_INSIDE if at else ACRONYM if ending == code else ACRONYM_BEGUN
            for form in forms[endings.reading[place]]:
                if quality > found.get(form, 0.0):
                    found[form] = quality
        return found
