"""Other ways to put the spaces: "van derberg" for Vanderberg, "bensalman" for Ben Salman.

joined(["van", "derberg"], …)  -> ["vanderberg"]
split(["vandermeulen"], …)     -> ["van", "der", "meulen"]
signs_apart(["王小明"])         -> ["王", "小明"], ["王", "小", "明"]
                                  to meet “Wang Xiaoming”, “Wang Xiao-ming”
run_together(["ming", "wang"]) -> ["mingwang"], ["wangming"]   to meet 王明
"""

from collections.abc import Iterator
from typing import Final

from dossier.core import names
from dossier.core.names.writing import Script, script_of
from dossier.core.search.vocabulary import Vocabulary
from dossier.core.text.normal import normalize

#: A Chinese or Korean name has one or two signs for the family, one or two for the person.
_NAME_SIGNS: Final = range(2, 5)
_MOST_WORDS_OF_SUCH_A_NAME: Final = 4
_TWO: Final = 2
_MOST_PARTS: Final = 3  # van der Meulen
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
    """`words` with one of them as two or three printed words, the first as long as possible."""
    for at, word in enumerate(words):
        is_last = at + 1 == len(words)
        parts = _parts(names.plain(word), vocabulary, is_last, _MOST_PARTS)
        if parts:
            yield [*words[:at], *parts, *words[at + 1 :]]


def _parts(plain: str, vocabulary: Vocabulary, is_last: bool, most: int) -> list[str]:
    """A word as at least two and at most so many printed ones; [] if it cannot be cut so."""
    longest = len(plain) - _FEWEST_LETTERS_OF_A_PART
    for cut in range(longest, _FEWEST_LETTERS_OF_A_PART - 1, -1):
        first, rest = plain[:cut], plain[cut:]
        if vocabulary.place(first) is None:
            continue
        if _is_printed(rest, vocabulary, is_last):
            return [first, rest]
        more = _parts(rest, vocabulary, is_last, most - 1) if most > _TWO else []
        if more:
            return [first, *more]
    return []


def signs_apart(words: list[str]) -> Iterator[list[str]]:
    """`words` with a Chinese or Korean full name among them put into family and given name."""
    for at, word in enumerate(words):
        if script_of(word) in (Script.HAN, Script.HANGUL):
            signs = list(normalize("NFC", word))
            if len(signs) in _NAME_SIGNS:
                first = 2 if len(signs) == _NAME_SIGNS[-1] else 1
                family, given = "".join(signs[:first]), signs[first:]
                yield [*words[:at], family, "".join(given), *words[at + 1 :]]
                if len(given) > 1:
                    yield [*words[:at], family, *given, *words[at + 1 :]]


def run_together(words: list[str]) -> Iterator[list[str]]:
    """All of `words` as one: in their order, the last moved to the front, the first to the end."""
    if 1 < len(words) <= _MOST_WORDS_OF_SUCH_A_NAME:
        first, *rest = words
        *begin, last = words
        for order in dict.fromkeys((tuple(words), (last, *begin), (*rest, first))):
            yield ["".join(order)]


def _is_printed(plain: str, vocabulary: Vocabulary, is_last: bool) -> bool:
    """Whether the word is printed; of the last one, which is still being typed, the beginning."""
    if is_last and len(plain) > _FEWEST_LETTERS_OF_A_PART:
        return bool(vocabulary.beginning_with(plain))
    return vocabulary.place(plain) is not None
