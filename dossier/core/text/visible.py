r"""The one place every text passes before it reaches a terminal.

Terminals act on control characters, and YAML escapes can write any of them (`"\e]52;…"` fills the
clipboard); bidirectional overrides and zero-width characters make one name look like another.
Neither Textual nor Rich removes them. Here each becomes an escape that can be read: ESC is shown as
`\x1b`, RIGHT-TO-LEFT OVERRIDE as `\u202e`.

Two of them are part of a spelling in their place: the joiners of Persian, of the scripts of India
and their neighbours, and of emoji. Between two letters that need them they stay as they are, and
nowhere else.
"""

import re
from bisect import bisect_right
from functools import cache
from typing import Final, NamedTuple

# C0 without tab and newline, DEL, C1, soft hyphen, Arabic letter mark, Mongolian vowel separator,
# combining grapheme joiner, zero-width and bidi controls, line and paragraph separators, invisible
# operators, byte order mark, annotation marks, shorthand and music controls, tag characters, the
# fillers of Hangul and Khmer (letters nobody sees), noncharacters, lone surrogates.
_ALWAYS: Final = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f"
    "\u115f\u1160\u17b4\u17b5\u3164\uffa0\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
)
#: Matches one character that no terminal may receive, unless it is a joiner in its place.
HIDDEN: Final = f"[{_ALWAYS}]"

# Letters and vowel signs, without digits and punctuation: Arabic, Syriac, N'Ko, Mandaic; the
# scripts of India from Devanagari to Malayalam, Sinhala; Myanmar, Khmer, Mongolian; Balinese,
# Javanese, Meetei; Arabic presentation forms.
JOINED: Final = (
    "\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06fc\u06ff"
    "\u0710-\u077f\u07ca-\u07f5\u07fa-\u07fd\u0840-\u085b\u0860-\u0887\u0889-\u088e"
    "\u0898-\u08e1\u08e3-\u0963\u0971-\u09e3\u09f0\u09f1\u09fc\u09fe-\u0a5e\u0a70-\u0a75"
    "\u0a81-\u0ae3\u0af9-\u0b63\u0b71\u0b82-\u0bd7\u0c00-\u0c63\u0c80-\u0c83\u0c85-\u0ce3"
    "\u0cf1-\u0d4e\u0d54-\u0d57\u0d5f-\u0d63\u0d7a-\u0ddf\u0df2\u0df3"
    "\u1000-\u103f\u1050-\u108f\u109a-\u109d\u1780-\u17b3\u17b6-\u17d3\u17d7\u17dc\u17dd"
    "\u180b-\u180d\u180f\u1820-\u18aa\u1b00-\u1b4c\ua980-\ua9c0\uaae0-\uaaef\uabc0-\uabea"
    "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufdf0-\ufdfb\ufe70-\ufefc"
)
# The sign that a consonant has no vowel; a joiner behind it asks for its half form (“ര്‍”).
_VOWELLESS: Final = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca"
_EMOJI: Final = "\u2194\u2195\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
# What follows says that the joiner just read stands where it belongs: ZERO WIDTH NON-JOINER and
# ZERO WIDTH JOINER between letters, the latter in emoji and behind the sign without a vowel too.
_IN_PLACE: Final = (
    f"(?<=[\u200c\u200d])(?:(?<=[{JOINED}].)[{JOINED}]|(?<=[{_VOWELLESS}]\u200d)"
    f"|(?<=[{_EMOJI}]\u200d)[{_EMOJI}]|(?<=[{_EMOJI}]\ufe0f\u200d)[{_EMOJI}])"
)
# Each begins with one set of characters, which is what makes the search fast. They take long to
# compile, and most texts of a command have none.
_IN_TEXT: Final = f"[{_ALWAYS}](?:(?<=\r)\n)?(?!{_IN_PLACE})"
_IN_LINE: Final = f"[\t\n{_ALWAYS}](?!{_IN_PLACE})"
_FOUND: Final = f"[{_ALWAYS}](?!{_IN_PLACE})"
_NAMED: Final = {"\t": r"\t", "\n": r"\n", "\r": r"\r", "\r\n": "\n"}


def _escape(match: re.Match[str]) -> str:
    found = match.group()
    if found in _NAMED:
        return _NAMED[found]
    # The spelling of Python's own escapes: \xhh, \uhhhh or \Uhhhhhhhh, by the size of the number.
    return found.encode("unicode_escape", "surrogatepass").decode("ascii")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def found() -> re.Pattern[str]:
    """Finds the characters that are replaced in a text of several lines."""
    return _compiled(_FOUND)


def line(text: str) -> str:
    """`text` for a place where one line is meant: newlines and tabs become escapes as well."""
    if text.isascii() and text.isprintable():
        return text
    return _compiled(_IN_LINE).sub(_escape, text)


def block(text: str) -> str:
    """`text` for a place that may hold many lines: newlines and tabs stay, CR LF is a newline."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return _compiled(_IN_TEXT).sub(_escape, text)


class Shown(NamedTuple):
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
    return _shown(text, _compiled(_IN_TEXT))


def shown_line(text: str) -> Shown:
    """`line(text)` together with the map of its offsets."""
    return _shown(text, _compiled(_IN_LINE))


def _shown(text: str, hidden: re.Pattern[str]) -> Shown:
    starts: list[int] = []
    shifts: list[int] = []
    shift = 0
    for match in hidden.finditer(text):
        shift += len(_escape(match)) - (match.end() - match.start())
        # CR LF is one character from its second half on, so both halves lead to it.
        starts.append(match.start() + 1)
        shifts.append(shift)
    return Shown(hidden.sub(_escape, text), tuple(starts), tuple(shifts)) if starts else Shown(text)
