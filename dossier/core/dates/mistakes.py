"""What is wrong with a text that is no date, in plain words and with a right example.

Only texts that failed to parse come here, so nothing here need be quick, nor compiled at start.
"""

import re
import unicodedata
from collections.abc import Callable

LONGEST = 64
"""Characters; the longest sensible value, a marked interval, has 23."""

_ANY = "write one like 2024-08-20 or 2024-08"
_LAST_MONTH = 12
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_TIME = r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]"
_YEAR_FIRST = r"([0-9]{4})[-./]([0-9]{1,2})(?:[-./]([0-9]{1,2}))?"
_YEAR_LAST = r"([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})"
_BC = r"([0-9]{1,4}) ?B\.? ?C\.?(?: ?E\.?)?"
_COMPACT = r"([0-9]{4})([0-9]{2})([0-9]{2})"
# The first pattern found in the text names what is wrong with it.
_COMPLAINTS = (
    (
        r"^(-?[0-9]{5,}(-[0-9-]+)?|Y[+-]?[0-9]+(E[0-9]+)?(S[0-9]+)?|[0-9]+E[0-9]+)$",
        "is outside the years -9999 to 9999, the only ones used here; write one like 2024",
    ),
    (
        r"^-?[0-9]{1,3}(-|$)",
        "needs a year of four digits, as in 0987; 44 BC is -0043, as years before 1 count from 0",
    ),
    (
        r"^[{[]",
        "is a set of dates; write one date, or an interval like 2024-08-20/2024-08-22",
    ),
    (
        r"\.\.",
        "is not a date; an interval with an open end is written like 2024-08/..",
    ),
    (
        r"/.*/",
        "has more than one slash; an interval is written like 2024-08-20/2024-08-22",
    ),
    (
        r"^[0-9X~%?-]*[~%?][0-9X~%?-]*$",
        "may have one mark (? or ~, or % for both) and only at its end, as in 2024-08?",
    ),
    (
        r"[A-WYZa-z]{2}",
        "has words in it; write numbers only, as in 2024-08 for August 2024",
    ),
)

IsDate = Callable[[str], bool]


def shown(text: str) -> str:
    """Return `text` in quotes, safe to print anywhere: lone surrogates and controls escaped."""
    return f"“{text}”" if text.isprintable() else ascii(text)


def explain(text: str, is_date: IsDate, part: str | None = None) -> str:
    """Return the message for a text that is no date.

    Args:
        text: The whole text.
        is_date: Tells whether a correction can be read; one that cannot is never offered.
        part: The side at fault, if the text looks like an interval.
    """
    if not text.strip():
        return "a date is missing here; write one like 2024-08-20"
    if len(text) > LONGEST:
        return f"{len(text)} characters are too long for a date; write one like 2024-08-20"
    # 2024/08 and stray spaces are slips in the whole, not in one side of an interval.
    whole = _slip_of_the_pen(text, is_date) or _wrong_order(text, is_date) or _before_christ(text)
    if whole or part is None:
        return f"{shown(text)} {whole or _not_in_the_subset(text, is_date)}"
    return (
        f"{shown(text)} is an interval in which {shown(part)} {_not_in_the_subset(part, is_date)}"
    )


def _slip_of_the_pen(text: str, is_date: IsDate) -> str | None:
    """Name characters that only look right: full-width digits, dashes, spaces, a small x."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES)
    meant = "".join(plain.split()).replace("x", "X")
    if meant != text and is_date(meant):
        return f"has spaces or look-alike characters in it; write {meant}"
    if not text.isascii():
        return "has characters no date has; use plain digits and hyphens, as in 2024-08-20"
    return None


def _wrong_order(text: str, is_date: IsDate) -> str | None:
    if match := re.fullmatch(_COMPACT, text):
        return f"has no hyphens; {_instead('-'.join(match.groups()), is_date)}"
    if match := re.fullmatch(_YEAR_FIRST, text):
        meant = "-".join(part.zfill(2) for part in match.groups() if part is not None)
        return f"needs two digits for month and day, and hyphens; {_instead(meant, is_date)}"
    if match := re.fullmatch(_YEAR_LAST, text):
        first, second, year = match.groups()
        # Which of the two is the month is certain only where the other cannot be one.
        if int(first) > _LAST_MONTH >= int(second):
            meant = f"{year}-{second:0>2}-{first:0>2}"
            return f"has the day first; {_instead(meant, is_date)}"
        if int(second) > _LAST_MONTH >= int(first):
            meant = f"{year}-{first:0>2}-{second:0>2}"
            return f"has the month first; {_instead(meant, is_date)}"
        return "has the year last; write year, month and day in this order, as in 2024-08-20"
    return None


def _before_christ(text: str) -> str | None:
    match = re.fullmatch(_BC, text, re.IGNORECASE)
    if not match or not int(match[1]):
        return None
    year = int(match[1]) - 1
    meant = f"{-year:05}" if year else "0000"
    return f"counts back from the year 1; write {meant}, as years before it count from 0"


def _instead(meant: str, is_date: IsDate) -> str:
    return f"write {meant}" if is_date(meant) else _ANY


def _not_in_the_subset(text: str, is_date: IsDate) -> str:
    if match := re.match(_TIME, text):
        return f"has a time of day, and dossiers hold days; {_instead(match[1], is_date)}"
    for pattern, complaint in _COMPLAINTS:
        if re.search(pattern, text):
            return complaint
    return f"is not a date we can read; {_ANY}"
