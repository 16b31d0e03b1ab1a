"""Near misses: the words that a typed word may be a slip for, with a quality (weights.py).

umreov  -> umerov     a swap
kmerov  -> umerov     the first letter, which most searches trust
zelnes  -> zelensky   a slip in a word that is still being typed
kmerof -> umerov      from far: the first letter and another; this takes longest
"""

from collections.abc import Iterator
from typing import Final

from dossier.core.search.vocabulary import Vocabulary
from dossier.core.search.weights import (
    EDITED,
    EDITED_HEAD_COST,
    EDITED_SHARE,
    EDITED_START_COST,
    FAR_COST,
    edits_allowed,
)

# Below so many letters a slip in the first one, or in a beginning, could mean anything.
_FEWEST_LETTERS: Final = 4
_EDITS_IN_A_BEGINNING: Final = 1
_FEWEST_LETTERS_FROM_FAR: Final = 5
_FEWEST_LETTERS_FOR_THREE_EDITS: Final = 8


def near_misses(vocabulary: Vocabulary, word: str) -> Iterator[tuple[int, float]]:
    """(place, quality) of words, or beginnings of words, a few edits away; some come twice."""
    letters = len(word)
    edits = edits_allowed(letters)
    if not edits:
        return
    for place, distance in vocabulary.near(word, edits):
        yield place, _quality(distance, letters)
    if letters < _FEWEST_LETTERS:
        return
    for place in vocabulary.near_start(word):
        yield place, _quality(1, letters) - EDITED_START_COST
    for places, distance in vocabulary.near_heads(word, _EDITS_IN_A_BEGINNING):
        quality = _quality(distance, letters) - EDITED_HEAD_COST
        for place in places:
            yield place, quality


def far_misses(vocabulary: Vocabulary, word: str) -> Iterator[tuple[int, float]]:
    """(place, quality) of words that begin otherwise and have a slip besides; some come twice."""
    letters = len(word)
    if letters >= _FEWEST_LETTERS_FROM_FAR:
        edits = 3 if letters >= _FEWEST_LETTERS_FOR_THREE_EDITS else 2
        for place, distance in vocabulary.near_with_other_start(word, edits):
            yield place, _quality(distance, letters) - FAR_COST


def _quality(distance: int, letters: int) -> float:
    return EDITED - EDITED_SHARE * distance / letters
