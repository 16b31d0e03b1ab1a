"""The formats of single values, each said once: its words, its pattern, what it rejects and why."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from dossier.core import dates
from dossier.core.format.ids import ID_PATTERN, is_id, slug
from dossier.core.problems import Rule, Rules


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why a text does not have the format its field asks for, and what to write instead."""

    rule: Rule
    message: str
    hint: str


Check: TypeAlias = Callable[[str], Wrong | None]


@dataclass(frozen=True, slots=True)
class Format:
    """A format of a text: `words` for what it holds, `pattern` for editors, `check` for us.

    A pattern is a regular expression that the whole text matches. There is none where a check alone
    can tell.
    """

    words: str
    check: Check | None = None
    pattern: str | None = None


def _matching(words: str, pattern: str, what: str, hint: str) -> Format:
    """A format that a regular expression tells."""
    compiled = re.compile(pattern)

    def check(text: str) -> Wrong | None:
        if compiled.fullmatch(text):
            return None
        return Wrong(Rules.BAD_VALUE, f"“{text}” is no {what}", hint)

    return Format(words, check, pattern)


def _wrong_id(text: str) -> Wrong | None:
    if is_id(text):
        return None
    hint = f"write `{slug(text)}`" if slug(text) else "ids look like `rustem-umerov`"
    return Wrong(Rules.BAD_ID, f"“{text}” is no id", hint)


def _wrong_date(text: str) -> Wrong | None:
    try:
        dates.parse(text)
    except dates.DateError as error:
        hint = dates.meant(text) or "write 2024-08-20, 2024-08, 2024 or XXXX-08-20"
        return Wrong(Rules.BAD_DATE, str(error), hint)
    return None


_LINES: Final = "[1-9][0-9]{0,6}(-[1-9][0-9]{0,6})?"


def _wrong_lines(text: str) -> Wrong | None:
    first, _, last = text.partition("-")
    if re.fullmatch(_LINES, text) and int(first) <= int(last or first):
        return None
    return Wrong(Rules.BAD_VALUE, f"“{text}” names no lines", 'write "4" or "1-3"')


#: The formats of texts that may be any words; of `raw` every character counts.
ANY_WORDS: Final = frozenset({"text", "raw"})

FORMATS: Final[dict[str, Format]] = {
    "text": Format("text"),
    "raw": Format("text, character for character"),
    "id": Format("id", _wrong_id, ID_PATTERN),
    "edtf": Format("EDTF date", _wrong_date),
    "lines": Format("lines", _wrong_lines, _LINES),
    "language": _matching(
        "language tag", "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "language tag", "write uk, en, tr …"
    ),
    "country": _matching(
        "country code", "[A-Z]{2}", "country code", "write two capitals (ISO 3166-1): UA"
    ),
    "sha256": _matching(
        "64 hex digits",
        "[0-9a-f]{64}",
        "SHA-256",
        "64 lower-case hex digits, as sha256sum prints them",
    ),
    "url": _matching(
        "web address",
        # Neither a backslash, which browsers read as a slash, nor a name before an @, which looks
        # like the host.
        r"[hH][tT][tT][pP][sS]?://[^\s/?#\\@]+([/?#][^\s\\]*)?",
        "web address",
        "write it with http:// or https://, without a password and without a backslash",
    ),
    "file": _matching(
        "file name",
        r"[^./\\\x00][^/\\\x00]*",
        "file name here",
        "name a file in sources/, without a folder",
    ),
}
