r"""What a word is, in every script: the one place that knows.

Scripts with spaces. A word is a run of letters and digits with the signs that belong to them:
combining marks (शर्मिला is not शर्मा), joiners, soft hyphens. `pieces` gives these. Hyphens and
apostrophes join pieces (“O’Brien”, “Secretary-General”), and so does the point of a number: that
longer run is what a quotation must not cut (`cut_word`).

Scripts without spaces. In Chinese, Japanese, Thai, Lao, Khmer and Burmese nobody can tell without a
dictionary where a word ends, so a piece is a single cluster there (a letter with its marks, in Thai
the vowel that is written before it), and a listed name may begin and end at any of them.

What Korean, Arabic, Hebrew and Turkish write onto a word stands in `affixes`.
"""

import re
from itertools import pairwise
from typing import Final

from dossier.core.text.normal import normalize
from dossier.core.text.patterns import lazily

# Signs that combine with a letter (Unicode categories Mn and Mc) and the letters that stand between
# them, block by block. The full stops of the Indic scripts (U+0964, U+0965) are left out.
_MARKS: Final = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Latin to Hebrew
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"  # Arabic
    "\u0711-\u07f3\u07fd\u0816-\u082d\u0859-\u085b\u0898-\u08e1"  # Syriac, Thaana, N'Ko
    "\u08e3-\u0963\u0981-\u09e3\u09fe-\u0a75\u0a81-\u0ae3\u0afa-\u0b63\u0b82-\u0bd7"  # Indic
    "\u0c00-\u0c63\u0c81-\u0c83\u0cbc-\u0d4d\u0d57-\u0d63\u0d81-\u0df3"  # Indic, Sinhala
    "\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e-\u0f84"  # Thai
    "\u0f86-\u0fbc\u102b-\u103e\u1056-\u109d\u135d-\u135f\u1712-\u1734\u1752-\u17d3\u17dd"
    "\u180b-\u180d\u180f-\u193b\u1a17-\u1a1b\u1a55-\u1a7f\u1ab0-\u1b44\u1b6b-\u1b73\u1b80-\u1bf3"
    "\u1c24-\u1c37\u1cd0-\u1cd2\u1cd4-\u1dff\u20d0-\u20f0\u302a-\u302f\u3099\u309a"
    "\ua66f-\ua672\ua674-\ua67d\ua8e0-\ua8f1\ua980-\ua9c0\uaa7b-\uaac1\uabe3-\uabea\uabec\uabed"
    "\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f\U00010a01-\U00010a3f\U00011000-\U00011446"
)
#: Not seen, and no end of a word: soft hyphen, zero-width (non-)joiner, word joiner.
_UNSEEN: Final = "\u00ad\u200c\u200d\u2060"
_APOSTROPHES: Final = "'’‘ʼʹ`´"
_HYPHENS: Final = "‐‑\u05be-"  # with the Hebrew maqaf

# Letters of the scripts that put no spaces between words.
_UNSPACED: Final = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"  # Han
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f\u3105-\u312f"
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6"  # Thai, Lao
    "\u1000-\u102a\u103f\u1050-\u1055\u1780-\u17b3\u17d7\u17dc\uaa60-\uaa7a"  # Burmese, Khmer
)
_LETTER: Final = rf"[\w{_MARKS}{_UNSEEN}]"
#: A pattern for a letter or digit of any script, or a sign that belongs to one; no underscore.
LETTER: Final = rf"(?:[^\W_]|[{_MARKS}{_UNSEEN}])"
# The signs of those scripts alone.
_SIGNS: Final = (
    rf"[{_UNSEEN}\u0300-\u036f\u3099\u309a\ufe00-\ufe0f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc"
    r"\u0ec8-\u0ecd\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074"
    r"\u1082-\u108d\u108f\u109a-\u109d\u17b4-\u17d3\u17dd]"
)
# In Thai and Lao a vowel may stand before its consonant, and ะ า ำ behind it; in Burmese and Khmer
# a sign (U+1039, U+17D2) puts the next letter below.
_CLUSTER: Final = (
    rf"[\u0e40-\u0e44\u0ec0-\u0ec4]?[{_UNSPACED}]{_SIGNS}*[\u0e30\u0e32\u0e33\u0eb0\u0eb2\u0eb3]?"
    rf"(?:(?<=[\u1039\u17d2])[{_UNSPACED}]{_SIGNS}*)*"
)
_ASCII_WORD: Final = re.compile(r"\w+", re.ASCII)
_SPACED_WORD: Final = lazily(rf"\w{_LETTER}*")
_ANY_WORD: Final = lazily(rf"{_CLUSTER}|(?![{_UNSPACED}])\w(?:(?![{_UNSPACED}]){_LETTER})*")
_IS_UNSPACED: Final = lazily(f"[{_UNSPACED}]")
_APOSTROPHE_JOINS: Final = lazily(rf"[{_APOSTROPHES}](?=\w)")
#: Hyphens, apostrophes and the points of a number.
_JOINS: Final = lazily(rf"[{_APOSTROPHES}{_HYPHENS}](?=\w)|(?<=[0-9])[.,:](?=[0-9])")
_SPACE: Final = re.compile(r"\s")
LINE_END: Final = re.compile(r"[-‐\u00ad][^\S\n]*\r?\n[^\S\n]*")
_WITHOUT_UNSEEN: Final = str.maketrans(dict.fromkeys(_UNSEEN))
#: How far around a place is looked for the word it falls into; what is longer is no word.
_REACH: Final = 120


def is_unspaced(text: str) -> bool:
    """Whether a text holds a letter of a script that puts no spaces between words."""
    return not text.isascii() and _IS_UNSPACED.search(text) is not None


def pieces(text: str) -> list[tuple[int, int]]:
    """The pieces of a text, [start, end) in characters: words, or clusters of unspaced scripts."""
    if text.isascii():
        pattern = _ASCII_WORD
    else:
        pattern = _ANY_WORD if _IS_UNSPACED.search(text) else _SPACED_WORD
    return [match.span() for match in pattern.finditer(text)]


def with_apostrophes(text: str) -> list[tuple[int, int]]:
    """As `pieces`, but that an apostrophe inside a word does not part it: “Ukraine’s”, “isn't”."""
    return _joined(text, _APOSTROPHE_JOINS)


def whole_words(text: str) -> list[tuple[int, int]]:
    """The words of a text as a quotation takes them, whole: with hyphens, apostrophes, points."""
    return _joined(text, _JOINS)


def cut_word(text: str, offset: int) -> tuple[int, int] | None:
    """The word or number inside which `offset` falls; None where one may begin or end there.

    Hyphens and apostrophes do not end a word: a quotation that stops before “-elect” or “’s” leaves
    out what changes its meaning.
    """
    if not 0 < offset < len(text) or _SPACE.match(text, offset) or _SPACE.match(text, offset - 1):
        return None
    first, last = max(0, offset - _REACH), min(len(text), offset + _REACH)
    around = text[first:last]
    return next(
        (
            (first + start, first + end)
            for start, end in _joined(around, _JOINS)
            if first + start < offset < first + end
        ),
        None,
    )


def _joined(text: str, joint: re.Pattern[str]) -> list[tuple[int, int]]:
    """The pieces of a text; those with a single character between them that joins them are one."""
    found: list[tuple[int, int]] = []
    for start, end in pieces(text):
        if found and found[-1][1] == start - 1 and joint.match(text, start - 1):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def count(text: str) -> int:
    """How many words a text has; in a script without spaces two letters are taken for one."""
    found = pieces(text)
    if not is_unspaced(text):
        return len(found)
    clusters = sum(1 for start, _ in found if _IS_UNSPACED.match(text, start))
    return len(found) - clusters + (clusters + 1) // 2


def comparable(text: str) -> str:
    """A text as it is compared: one Unicode form, ligatures as letters, nothing unseen."""
    return text if text.isascii() else normalize("NFKC", text).translate(_WITHOUT_UNSEEN)


def without_line_ends(text: str) -> tuple[str, ...]:
    """A text with the hyphens at its line ends read in both ways: as a printer's, and as its own.

    Nobody can tell “Minis-⏎ter” from “Petrov-⏎Vodkin”. The text alone, where no line ends so.
    """
    if "\n" not in text or not LINE_END.search(text):
        return (text,)
    return (LINE_END.sub("", text), LINE_END.sub("-", text))


def split_at_line_ends(text: str, spans: list[tuple[int, int]]) -> frozenset[int]:
    """The indices of the pieces that a hyphen at a line end parts from the next one."""
    if "\n" not in text:
        return frozenset()
    return frozenset(
        index
        for index, ((_, end), (start, _)) in enumerate(pairwise(spans))
        if start - end > 1 and LINE_END.fullmatch(text, end, start)
    )
