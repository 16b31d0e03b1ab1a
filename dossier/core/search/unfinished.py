"""The type or tag at the end of a query that is still being typed."""

from dataclasses import dataclass
from enum import StrEnum

from dossier.core.search.query import LONGEST_QUERY, TOKEN

_QUOTE = '"'


class Sign(StrEnum):
    """What is being named."""

    TYPE = "type:"
    TAG = "#"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The beginning `word` of a type or tag, the last thing in a query.

    It stands from `start` on, with the quote before it if it is `quoted`.
    """

    sign: Sign
    start: int
    word: str
    quoted: bool


def unfinished(text: str) -> Unfinished | None:
    """What the end of a query begins to name; None if it names no type and no tag."""
    if len(text) > LONGEST_QUERY:
        return None
    token = None
    for token in TOKEN.finditer(text):  # noqa: B007 - the last is wanted
        pass
    if token is None or token.end() != len(text):
        return None
    if token["types"] is not None:
        # Of several with commas between, the last.
        return _word(Sign.TYPE, text, token.start() + max(token[0].rfind(","), 4) + 1)
    if token["sign"] in {None, Sign.TAG} and token[0].startswith(Sign.TAG):
        return _word(Sign.TAG, text, token.start() + 1)
    return None


def _word(sign: Sign, text: str, start: int) -> Unfinished | None:
    word = text[start:]
    quoted = word.startswith(_QUOTE)
    if _QUOTE in word[quoted:]:
        return None  # the phrase is closed
    return Unfinished(sign, start, word[quoted:], quoted)
