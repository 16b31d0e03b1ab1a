r"""The one place every text passes before it reaches a terminal.

Terminals act on control characters, and YAML escapes can write any of them (`"\e]52;…"` fills the
clipboard); bidirectional overrides and zero-width characters make one name look like another.
Neither Textual nor Rich removes them. Here each becomes an escape that can be read: ESC is shown as
`\x1b`, RIGHT-TO-LEFT OVERRIDE as `\u202e`.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

# C0 without tab and newline, DEL, C1, soft hyphen, Arabic letter mark, Mongolian vowel separator,
# combining grapheme joiner, zero-width and bidi controls, line and paragraph separators, invisible
# operators, byte order mark, annotation marks, shorthand and music controls, tag characters, the
# fillers of Hangul and Khmer (letters nobody sees), noncharacters, lone surrogates.
_ALWAYS: Final = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f"
    "\u115f\u1160\u17b4\u17b5\u3164\uffa0\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
)
#: Matches one character that no terminal may receive.
HIDDEN: Final = f"[{_ALWAYS}]"
_IN_TEXT: Final = re.compile(f"\r\n|[{_ALWAYS}]")
_IN_LINE: Final = re.compile(f"[\t\n{_ALWAYS}]")
_NAMED: Final = {"\t": r"\t", "\n": r"\n", "\r": r"\r", "\r\n": "\n"}


def _escape(match: re.Match[str]) -> str:
    found = match.group()
    if found in _NAMED:
        return _NAMED[found]
    # The spelling of Python's own escapes: \xhh, \uhhhh or \Uhhhhhhhh, by the size of the number.
    return found.encode("unicode_escape", "surrogatepass").decode("ascii")


def line(text: str) -> str:
    """`text` for a place where one line is meant: newlines and tabs become escapes as well."""
    return _IN_LINE.sub(_escape, text)


def block(text: str) -> str:
    """`text` for a place that may hold many lines: newlines and tabs stay, CR LF is a newline."""
    return _IN_TEXT.sub(_escape, text)


@dataclass(frozen=True, slots=True)
class Shown:
    """A text made visible, and where each of its original offsets went.

    `starts` holds the original offsets behind each replaced character, `shifts` how far the text
    has moved from there on; both are empty for a text that needed no escape.
    """

    text: str
    starts: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def offset(self, original: int) -> int:
        """Where the character at offset `original` of the original text stands in `text`."""
        index = bisect_right(self.starts, original)
        return original + (self.shifts[index - 1] if index else 0)


def shown(text: str) -> Shown:
    """`block(text)` together with the map of its offsets."""
    starts: list[int] = []
    shifts: list[int] = []
    shift = 0
    for match in _IN_TEXT.finditer(text):
        shift += len(_escape(match)) - (match.end() - match.start())
        # CR LF is one character from its second half on, so both halves lead to it.
        starts.append(match.start() + 1)
        shifts.append(shift)
    return Shown(block(text), tuple(starts), tuple(shifts)) if starts else Shown(text)
