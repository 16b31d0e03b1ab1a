"""Whether two texts are one article: by the runs of words that they share.

Of every text the set of its runs of five words is taken, the page's own lines left out. Two texts
are alike by the share of all their runs that both have (Jaccard), or where nearly all of the
shorter stands in the longer. Two reports of one event share names, and hardly a run of five words.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.sources.texts import SourceText
from dossier.core.text.normal import normalize
from dossier.core.text.spans import Span, Spans
from dossier.core.text.words import is_unspaced, pieces

_RUN: Final = 5
#: From here on two texts are one article.
_ALIKE: Final = 0.8
#: Runs that a text must have to be looked for in a longer one; a line may stand anywhere.
_FEWEST: Final = 20
#: Words that a text must share with another before its runs are looked at.
_SHARED_WORDS: Final = 0.5


@dataclass(frozen=True, slots=True)
class Alike:
    """A stored text that is much like another: `shared` of all runs of both, `held` of the shorter.

    Both are shares from 0 to 1.
    """

    source: str
    shared: float
    held: float

    @property
    def degree(self) -> float:
        """The higher of the two."""
        return max(self.shared, self.held)


def alike(text: str, strips: Iterable[Span], stored: Iterable[SourceText]) -> list[Alike]:
    """The stored texts that are the same article, or nearly, the likest first.

    Args:
        text: the new text.
        strips: what of it is the page's, as [start, end) in characters.
        stored: the texts of the library.
    """
    own = _without(text, strips)
    of_letters = is_unspaced(own)
    words, runs = _vocabulary(own, of_letters), _runs(own)
    found = (_compared(words, runs, one, of_letters) for one in stored)
    return sorted((one for one in found if one), key=lambda one: (-one.degree, one.source))


def _compared(words: set[str], runs: set[int], other: SourceText, of_letters: bool) -> Alike | None:
    text = _without(other.text, other.boilerplate)
    theirs = _vocabulary(text, of_letters)
    if len(words & theirs) < _SHARED_WORDS * min(len(words), len(theirs)):
        return None
    found = _runs(text)
    if not runs or not found:
        return None
    both, shorter = len(runs & found), min(len(runs), len(found))
    held = both / shorter if shorter >= _FEWEST else 0.0
    one = Alike(other.source, both / len(runs | found), held)
    return one if one.degree >= _ALIKE else None


def _vocabulary(text: str, of_letters: bool) -> set[str]:
    """What a text is made of, roughly and fast: words, or letters where no spaces part them."""
    return set(text) if of_letters else set(text.casefold().split())


def _without(text: str, strips: Iterable[Span]) -> str:
    return Spans(strips).blank(text).replace("\0", " ")


def _runs(text: str) -> set[int]:
    """The runs of five words of a text, each by its hash; of a shorter text the whole."""
    words = list(_words(text))
    last = max(len(words) - _RUN + 1, 1)
    return {hash(tuple(words[at : at + _RUN])) for at in range(last)} if words else set()


_ASCII_WORD: Final = re.compile(r"[a-z0-9]+")


def _words(text: str) -> Iterator[str]:
    folded = normalize("NFKC", text).casefold()
    if folded.isascii():
        yield from _ASCII_WORD.findall(folded)
    else:
        yield from (folded[start:end] for start, end in pieces(folded))
