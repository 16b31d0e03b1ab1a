"""Other ways to put the spaces: "van derberg" for Vanderberg, "bensalman" for Ben Salman.

joined(["van", "derberg"], …)  -> ["vanderberg"]
split(["bensalman"], …)        -> ["ben", "salman"]
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


def split(words: list[str], vocabulary: Vocabulary) -> Iterator[list[str]]:
    """`words` with one of them as two printed words, the first as long as possible."""
    for at, word in enumerate(words):
        plain = names.plain(word)
        is_last = at + 1 == len(words)
        longest = len(plain) - _FEWEST_LETTERS_OF_A_PART
        for cut in range(longest, _FEWEST_LETTERS_OF_A_PART - 1, -1):
            first, second = plain[:cut], plain[cut:]
            if vocabulary.place(first) is not None and _is_printed(second, vocabulary, is_last):
                yield [*words[:at], first, second, *words[at + 1 :]]
                break


def _is_printed(plain: str, vocabulary: Vocabulary, is_last: bool) -> bool:
    """Whether the word is printed; of the last one, which is still being typed, the beginning."""
    if is_last and len(plain) > _FEWEST_LETTERS_OF_A_PART:
        return bool(vocabulary.beginning_with(plain))
    return vocabulary.place(plain) is not None
