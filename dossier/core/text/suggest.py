"""“Did you mean …”: a suggestion for a word that is not known. It suggests, it never decides."""

from collections.abc import Iterable
from typing import Final

_CLOSE_ENOUGH: Final = 68
_LONGEST: Final = 200
_MOST_WORDS: Final = 200


def nearest(word: str, candidates: Iterable[str], most: int = 1) -> list[str]:
    """Up to `most` candidates that look like `word`, the likest first; deterministic."""
    # Imported here: a library without a mistake never needs it, and it costs 30 ms to load.
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    known = sorted(candidates)
    # Whole words are compared: a short word inside a long one is no misspelling of it.
    found = process.extract(
        word[:_LONGEST], known, scorer=fuzz.ratio, limit=most, score_cutoff=_CLOSE_ENOUGH
    )
    return [candidate for candidate, _, _ in found]


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """A hint naming the nearest candidate, or "" where none is near."""
    return asked(*nearest(word, candidates))


def asked(candidate: str = "") -> str:
    """The hint that names a candidate, or "" for none."""
    return f"did you mean `{candidate}`?" if candidate else ""


class Suggestions:
    """Suggestions for many words, as many as anybody reads; ten thousand would take minutes."""

    def __init__(self) -> None:
        self._left = _MOST_WORDS

    def __call__(self, word: str, candidates: Iterable[str]) -> str:
        """The nearest candidate, or ""; no candidate is looked at after too many words."""
        self._left -= 1
        return next(iter(nearest(word, candidates)), "") if self._left >= 0 else ""
