r"""How a passage is written in YAML so that it is read as it stands.

YAML folds a line break in a plain or quoted value into a space, so a passage copied over a line
break is another one when it is read. Inside double quotes `\n` stands for it, and there is an
escape for whatever else cannot be seen.
"""

import re
from typing import Final

from dossier.core.text import visible
from dossier.core.text.patterns import lazily
from dossier.core.text.wording import brief

_WORD: Final = re.compile(r"\S+")
_ESCAPED: Final = lazily(rf'["\\]|[^\S ]|{visible.HIDDEN}')
_HIDDEN: Final = lazily(visible.HIDDEN)
_LITERAL: Final = re.compile(r"""\\(?:([nrt"\\])|u([0-9a-fA-F]{4}))""")
_MEANT: Final = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}
_SHORT: Final = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"}
#: Characters of a passage that is written out, and of a word that says where.
_LONGEST: Final = 300
_LONGEST_WORD: Final = 40


def in_double_quotes(text: str) -> str:
    """A text as a YAML value on one line."""
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    code = ord(character)
    return _SHORT.get(character) or (f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}")  # noqa: PLR2004


def written_out(passage: str) -> str:
    """A remark that writes a passage out; "" for one that is too long for a message."""
    return f": `exact: {in_double_quotes(passage)}`" if len(passage) <= _LONGEST else ""


def spacing_hint(exact: str, passage: str) -> str:
    """How to write a passage that a quote differs from in white space alone."""
    words = _WORD.findall(passage)
    gaps = enumerate(zip(_WORD.split(exact), _WORD.split(passage), strict=True))
    at, ours, theirs = next(((at, *pair) for at, pair in gaps if pair[0] != pair[1]), (0, "", ""))
    return _why(ours, theirs, at, words) + written_out(passage)


def unescaped(exact: str) -> str:
    """A quote with the escapes carried out that YAML takes literally outside double quotes."""
    return _LITERAL.sub(lambda one: _MEANT[one[1]] if one[1] else chr(int(one[2], 16)), exact)


def but_for_hidden(text: str, exact: str) -> str | None:
    """The passage of a text that reads like a quote, characters that nobody sees left out."""
    wanted = _HIDDEN.sub("", exact)
    at = _HIDDEN.sub("", text).find(wanted)
    if at < 0 or not wanted:
        return None
    seen = [offset for offset, one in enumerate(text) if not _HIDDEN.match(one)]
    return text[seen[at] : seen[at + len(wanted) - 1] + 1]


def _why(ours: str, theirs: str, at: int, words: list[str]) -> str:
    """What stands in the gap before the word `at`, and how to write it."""
    if at in {0, len(words)}:
        if at and "\n" in ours:
            return "a block that begins with `|` ends in a line break; begin it with `|-`"
        return f"the quote {'ends' if at else 'begins'} with white space; leave it out"
    behind = f"behind “{brief(words[at - 1], _LONGEST_WORD)}” the text has"
    if "\r" in theirs:
        return rf"{behind} a line break of CR LF; inside double quotes write `\r\n`"
    if "\n" in theirs:
        mend = r"inside double quotes write `\n`, or use a block that begins with `|-`"
        return f"{behind} a line break, which YAML folds into a space; {mend}"
    if "\n" in ours:
        return f"{behind} no line break; write the passage on one line"
    return f"{behind} {_named(theirs)}, the quote {_named(ours)}"


def _named(gap: str) -> str:
    """White space in words."""
    if set(gap) == {" "}:
        return "a space" if len(gap) == 1 else f"{len(gap)} spaces"
    return " ".join(f"U+{ord(one):04X}" for one in gap)
