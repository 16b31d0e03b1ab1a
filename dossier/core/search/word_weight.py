"""How much a word of a query counts beside the others."""

from math import log, sqrt
from typing import Final

from dossier.core import names
from dossier.core.search.weights import (
    COMMON_WORD,
    HEAVIEST_WORD,
    STOP_WORD_WEIGHT,
    STOP_WORDS,
)

#: In a smaller library nothing is common.
_FEWEST_FORMS: Final = 1000


def word_weight(plain: str, holders: int, forms: int) -> float:
    """The root of the word's letters, less by how many of all forms hold it.

    The letters are those that print it in Latin ones. Of “Christopher Rabb” the Rabb decides, where
    a hundred are called Christopher: rarity counts by its logarithm, as an idf does.
    """
    if plain in STOP_WORDS:
        return STOP_WORD_WEIGHT
    letters = len(plain) if plain.isascii() else max(len(plain), len(names.latin(plain)))
    common = log(1 + holders) / log(1 + max(forms, _FEWEST_FORMS))
    return sqrt(min(letters, HEAVIEST_WORD)) * (1.0 - COMMON_WORD * common)
