"""Decimal digits of every script as 0 to 9, each in its place, so that offsets stay."""

import re
from functools import cache
from typing import Final

_OTHER_DIGIT: Final = re.compile(r"(?![0-9])\d")


def plain_digits(text: str) -> str:
    """Return a text with all its decimal digits, ٤ and ४ and ４ alike, as ASCII digits."""
    if text.isascii() or not _OTHER_DIGIT.search(text):
        return text
    return text.translate(_plain())


@cache
def _plain() -> dict[int, str]:
    """Every decimal digit that the interpreter's Unicode data has, but for the ASCII ones.

    They come in runs of ten from zero to nine; none stands above the second supplementary plane.
    """
    digits = (chr(code) for code in range(0x80, 0x20000))
    return {ord(digit): str(int(digit)) for digit in digits if digit.isdecimal()}
