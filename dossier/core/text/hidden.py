"""Characters of a text that nobody sees, or that are none: which, where, and of what sort.

What a spelling needs is none of them: joiners in their place (`visible` says where), the marks that
choose a shape for an emoji or a Chinese character.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dossier.core.text import visible


class Sort(StrEnum):
    """What a hidden character is, in words that take a number before them."""

    CONTROL = "control character"
    BIDI = "bidirectional control"
    ZERO_WIDTH = "zero-width character"
    PRIVATE = "private character"
    UNASSIGNED = "unassigned character"


@dataclass(frozen=True, slots=True)
class Hidden:
    """One hidden character and its offset."""

    character: str
    at: int
    sort: Sort

    @property
    def code(self) -> str:
        """Its code point and, where Unicode has one, its name."""
        name = unicodedata.name(self.character, "")
        return f"U+{ord(self.character):04X}{f' {name}' if name else ''}"


_BIDI: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SORT_OF_CATEGORY: Final = {
    "Cc": Sort.CONTROL,
    "Zl": Sort.CONTROL,
    "Zp": Sort.CONTROL,
    "Co": Sort.PRIVATE,
    "Cn": Sort.UNASSIGNED,
    "Cs": Sort.UNASSIGNED,
}
# Pictographs and Chinese characters are added every year, before the program learns of them.
_GROWING: Final = re.compile("[\U0001f000-\U0001faff\U00020000-\U0003fffd]")
_NONCHARACTERS: Final = 0xFFFE  # the last two of each plane
# A variation selector chooses a shape; behind a letter of an alphabet, or another one, it says
# nothing, and anything can be hidden in a row of them. Keycaps have them behind digits.
_SELECTORS: Final = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_PLAIN: Final = r"\x00-\x22\x24-\x29\x2b-\x2f\x3a-\xa8\xaa-\xad\xaf-\u052f\u1e00-\u203b"
_SELECTOR: Final = re.compile(f"(?<![^{_PLAIN}{_SELECTORS}])[{_SELECTORS}]")
# Letters and marks by category that nobody sees; whatever else is hidden is not printable.
_UNSEEN: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0") | {
    chr(code) for code in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))
}
# Between the words of these scripts, which are written without spaces, lines may break.
_SPACELESS: Final = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u1aaf\uaa60-\uaadf"
_BREAK: Final = re.compile(f"(?<=[{_SPACELESS}])\u200b(?=[{_SPACELESS}])")


def hidden(text: str, *, lines: bool = True) -> Iterator[Hidden]:
    """Every hidden character of a text, in order.

    Line breaks are none, they have a place of their own; nor are tabs, in a text of `lines`.
    """
    start = 0
    for line in text.splitlines(keepends=True):
        body = line[:-2] if line.endswith("\r\n") else line.removesuffix("\n")
        if not body.isprintable() or not _UNSEEN.isdisjoint(body):
            yield from _in_line(text, start, start + len(line), "\t\n" if lines else "\n")
        start += len(line)


def _in_line(text: str, start: int, end: int, allowed: str) -> Iterator[Hidden]:
    for at in range(start, end):
        character = text[at]
        if (not character.isprintable() or character in _UNSEEN) and character not in allowed:
            sort = _sort(text, at)
            if sort:
                yield Hidden(character, at, sort)


def _sort(text: str, at: int) -> Sort | None:
    """What is hidden at an offset; None for what can be seen, or belongs there."""
    character = text[at]
    if text.startswith("\r\n", at) or _BREAK.match(text, at):
        return None
    sort = _SORT_OF_CATEGORY.get(unicodedata.category(character))
    if sort is Sort.UNASSIGNED:
        is_growing = _GROWING.match(character) and ord(character) & 0xFFFF < _NONCHARACTERS
        return None if is_growing else sort
    if sort:
        return sort
    if visible.found().match(text, at):
        return Sort.BIDI if character in _BIDI else Sort.ZERO_WIDTH
    return Sort.ZERO_WIDTH if _SELECTOR.match(text, at) else None


def counted(found: list[Hidden]) -> str:
    """How many there are of each sort: “2 bidirectional controls and 1 private character”."""
    numbers = {sort: sum(one.sort is sort for one in found) for sort in Sort}
    said = [f"{number} {sort}{'s' * (number > 1)}" for sort, number in numbers.items() if number]
    return " and ".join(filter(None, (", ".join(said[:-1]), *said[-1:])))
