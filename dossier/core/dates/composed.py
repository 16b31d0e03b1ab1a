"""Texts in one Unicode form (NFC), in which the words of dates are listed, with the way back.

Copied out of a PDF or a Mac, "août" may be five characters: an accent of its own follows the u.
"""

from typing import Final
from unicodedata import combining, is_normalized

from dossier.core.text.normal import normalize

#: Parts of Korean syllables that no other syllable begins with.
_FIRST_JAMO, _LAST_JAMO = 0x1160, 0x11FF


class Composed:
    """A text in NFC; `place` says where in the text as it was an offset lies."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] | None = None
        self.text: Final = text if text.isascii() or is_normalized("NFC", text) else self._of(text)

    def _of(self, text: str) -> str:
        self._starts = []
        pieces: list[str] = []
        start = 0
        for end in range(1, len(text) + 1):
            if end == len(text) or not _goes_on(text[end]):
                piece = normalize("NFC", text[start:end])
                pieces.append(piece)
                self._starts += [start] * len(piece)
                start = end
        self._starts.append(len(text))
        return "".join(pieces)

    def place(self, offset: int) -> int:
        """Where the character at an offset of the text in NFC begins in the text as it was."""
        return offset if self._starts is None else self._starts[offset]


def _goes_on(char: str) -> bool:
    return combining(char) != 0 or _FIRST_JAMO <= ord(char) <= _LAST_JAMO
