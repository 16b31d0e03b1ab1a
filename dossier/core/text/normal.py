"""Unicode normalisation in time linear in the text.

`unicodedata.normalize` puts a run of accents in order by a sort that is quadratic: one name of
200,000 accents keeps it busy for most of a minute. No word needs so many, so a long text is
normalised word by word, and an endless word in pieces.
"""

import re
import unicodedata
from typing import Final, Literal

_PIECE: Final = 200
_WORD_OR_SPACE: Final = re.compile(r"\s+|\S+")


def normalize(form: Literal["NFC", "NFD", "NFKC", "NFKD"], text: str) -> str:
    """`text` in a normal form; accents behind the 200th character of a word stay unsorted."""
    if text.isascii():
        return text
    if len(text) <= _PIECE:
        return unicodedata.normalize(form, text)
    pieces = (
        word.group()[at : at + _PIECE]
        for word in _WORD_OR_SPACE.finditer(text)
        for at in range(0, len(word.group()), _PIECE)
    )
    return "".join(unicodedata.normalize(form, piece) for piece in pieces)
