"""A passage of a text as the quote of it: the text's own characters, and what makes them one place.

Where a passage recurs, the characters behind it are taken along as `suffix` until no other place
goes on so, by whole words; where the text ends before that, those before it as `prefix`.
"""

import re
from typing import Final

from dossier.core.format.writing import Value
from dossier.core.sources.quotes import Verdict, locate
from dossier.core.sources.texts import SourceText

_WORD_BEHIND: Final = re.compile(r"\s*\S+")
_WORD_BEFORE: Final = re.compile(r"\S+\s*$")
#: Characters of a text on either side within which a passage becomes one of its kind.
_FARTHEST: Final = 400


class NotOneError(Exception):
    """A passage stands several times in its text, and so does everything around it."""


def unique(text: str, start: int, end: int) -> tuple[str, str | None, str | None]:
    """The passage [start, end) of a text, and the prefix and suffix by which it is found again.

    Raises:
        NotOneError: no characters around it tell it from another place.
    """
    exact = text[start:end]
    if _is_found(text, start, exact, None, None):
        return exact, None, None
    behind = end
    while (word := _WORD_BEHIND.match(text, behind)) and word.end() - end <= _FARTHEST:
        behind = word.end()
        if _is_found(text, start, exact, None, text[end:behind]):
            return exact, None, text[end:behind]
    suffix = text[end:behind] or None
    before = start
    while before and (word := _WORD_BEFORE.search(text, max(before - _FARTHEST, 0), before)):
        before = word.start()
        if _is_found(text, start, exact, text[before:start], suffix):
            shorter = _is_found(text, start, exact, text[before:start], None)
            return exact, text[before:start], None if shorter else suffix
        if start - before > _FARTHEST:
            break
    raise NotOneError("the passage and what stands around it recur in the text")


def quote_of(text: SourceText, start: int, end: int) -> dict[str, Value]:
    """The passage [start, end) of a source's text as a quote in an entry's file.

    Raises:
        NotOneError: no characters around it tell it from another place.
    """
    exact, prefix, suffix = unique(text.text, start, end)
    if prefix is None and suffix is None:
        return {text.source: exact}
    around = {"prefix": prefix, "suffix": suffix}
    return {
        "source": text.source,
        "exact": exact,
        **{key: one for key, one in around.items() if one is not None},
    }


def _is_found(text: str, start: int, exact: str, prefix: str | None, suffix: str | None) -> bool:
    found = locate(text, exact, prefix, suffix)
    return found.verdict is Verdict.PROVED and found.start == start
