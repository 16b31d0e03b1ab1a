"""Other ways to put the spaces: "van derberg" for Vanderberg, "bensalman" for Ben Salman.

joined(["van", "derberg"], …)  -> ["vanderberg"]
split("bensalman", …)          -> ["ben", "salman"]
"""

from collections.abc import Iterator
from typing import Final

from dossier.core import names
from dossier.core.search.vocabulary import Vocabulary

_FEWEST_LETTERS_OF_A_PART: Final = 2
_FEWEST_LETTERS_OF_A_BEGINNING: Final = 5


def joined(words: list[str], vocabulary: Vocabulary) -> Iterator[list[str]]:
    """`words` with two or three neighbours as one, if such a word is printed (last: begun)."""
    plains = [names.plain(word) for word in words]
    for count in (2, 3):
        for at in range(len(words) - count + 1):
            one = "".join(plains[at : at + count])
            is_last = at + count == len(words)
            begun = (
                is_last
                and len(one) >= _FEWEST_LETTERS_OF_A_BEGINNING
                and vocabulary.beginning_with(one)
            )
            if begun or vocabulary.place(one) is not None:
                yield [*words[:at], one, *words[at + count :]]


def split(word: str, vocabulary: Vocabulary) -> list[str] | None:
    """The word as two printed words, the first as long as possible; None if there are none."""
    plain = names.plain(word)
    for at in range(len(plain) - _FEWEST_LETTERS_OF_A_PART, _FEWEST_LETTERS_OF_A_PART - 1, -1):
        if vocabulary.place(plain[:at]) is not None and vocabulary.beginning_with(plain[at:]):
            return [plain[:at], plain[at:]]
    return None
