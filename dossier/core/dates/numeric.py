"""Dates in numbers: 2025-04-18, 18.04.2025, 18/04/2025, 04/18/2025, 18.04.

Dots stand between day and month in this order wherever they are used. Slashes and hyphens stand
between day and month here and month and day there: 05/04/2020 says which is which only where the
same text has another date of that style that cannot be read in two ways, as 25/04/2020.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from dossier.core.dates.digits import plain_digits
from dossier.core.dates.parser import DateError, parse
from dossier.core.dates.pieces import CODE_ENDS, FREE_AFTER, FREE_BEFORE, Lazy
from dossier.core.dates.value import Edtf
from dossier.core.dates.years import Reading, is_counting

Orders: TypeAlias = tuple[tuple[str, bool], ...]
"""For each separator whose order a text shows: the separator, and whether the day comes first."""

_LAST_MONTH: Final = 12
_MOST_CENTURIES: Final = 100
# 1399/02/15 is a date of Iran, and 1441/09/11 one of Arabia.
_YEAR: Final = r"(?:1[5-9][0-9]{2}|2[01][0-9]{2})(?![0-9])"
#: Slashes and hyphens, and the signs that look like them.
_SIGN: Final = r"[/\u2044\u2215\u2010-\u2013-]"
_NOT_A_CLOCK: Final = "".join(rf"(?<!\b{word} )" for word in ("at", "о", "об"))
_ISO: Final = Lazy(
    lambda: r"(?<![\w/-])(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?![0-9/-])"
)
#: 2025/04/18, 2025.4.18, 2025. 4. 18.
_YEAR_FIRST: Final = Lazy(
    lambda: (
        rf"{FREE_BEFORE}(?P<year>{_YEAR})(?P<sep>/|\. ?)(?P<month>[0-9]{{1,2}})(?P=sep)"
        r"(?P<day>[0-9]{1,2})(?![0-9/-])"
    )
)
_DOTTED: Final = Lazy(
    lambda: (
        rf"{FREE_BEFORE}(?P<day>[0-9]{{1,2}})\. ?(?P<month>[0-9]{{1,2}})\. ?(?P<year>{_YEAR})"
        rf"{CODE_ENDS}"
    )
)
_SLASHED: Final = Lazy(
    lambda: (
        rf"{FREE_BEFORE}(?P<one>[0-9]{{1,2}}) ?(?P<sep>{_SIGN}) ?(?P<other>[0-9]{{1,2}}) ?"
        rf"(?P=sep) ?(?P<year>{_YEAR}){CODE_ENDS}"
    )
)
_SHORT: Final = Lazy(
    lambda: (
        rf"{FREE_BEFORE}{_NOT_A_CLOCK}(?P<day>0[1-9]|[12][0-9]|3[01])\.(?P<month>0[1-9]|1[0-2])"
        rf"{FREE_AFTER}"
    )
)
#: Two digits for the year leave the century to the reader.
_TWO_DIGITS: Final = Lazy(
    lambda: (
        rf"{FREE_BEFORE}(?P<one>[0-9]{{1,2}})(?P<sep>[./-])(?P<other>[0-9]{{1,2}})(?P=sep)"
        rf"[’']?(?P<year>[0-9]{{2}})(?![0-9]){CODE_ENDS}"
    )
)


class TwoWays(NamedTuple):
    """A date in numbers that can be read in two ways, as it is printed."""

    words: str
    readings: tuple[Edtf, ...]


def whole_day(text: str, start: int, orders: Orders) -> Reading | None:
    """Read a day with its year that begins here, in numbers that can be read in one way only."""
    if match := _ISO.match(text, start) or _YEAR_FIRST.match(text, start):
        return Reading(_edtf(match["year"], match["month"], match["day"]), *match.span())
    if match := _DOTTED.match(text, start):
        return Reading(_edtf(match["year"], match["month"], match["day"]), *match.span())
    match = _SLASHED.match(text, start)
    day_first = _day_first(match, orders) if match else None
    if match is None or day_first is None:
        return None
    return Reading(_read(match, match["year"], day_first), *match.span())


def short_day(text: str, start: int) -> Reading | None:
    """Read a day without a year: 18.04 (but not "at 18.04")."""
    match = _SHORT.match(text, start)
    if match is None or is_counting(text, match.end()):
        return None
    return Reading(_edtf("XXXX", match["month"], match["day"]), *match.span())


def _day_first(match: re.Match[str], orders: Orders) -> bool | None:
    """Tell whether the day comes first; None if nobody can."""
    one, other = int(match["one"]), int(match["other"])
    if one == other or one > _LAST_MONTH:
        return True
    return False if other > _LAST_MONTH else dict(orders).get(match["sep"])


def _read(match: re.Match[str], year: str, day_first: bool) -> str:
    month, day = ("other", "one") if day_first else ("one", "other")
    return _edtf(year, match[month], match[day])


def _edtf(year: str, month: str, day: str) -> str:
    return f"{year}-{int(month):02}-{int(day):02}"


@lru_cache(maxsize=256)
def orders_in(text: str) -> Orders:
    """The orders that a whole text shows by dates that can be read in one way; none if it mixes."""
    shown: dict[str, set[bool]] = {}
    for match in _SLASHED.all(plain_digits(text)):
        one, other = int(match["one"]), int(match["other"])
        if one != other and max(one, other) > _LAST_MONTH:
            shown.setdefault(match["sep"], set()).add(one > _LAST_MONTH)
    return tuple((sep, ways.pop()) for sep, ways in sorted(shown.items()) if len(ways) == 1)


def two_ways(text: str, orders: Orders = ()) -> tuple[TwoWays, ...]:
    """The dates of a passage whose day and month could change places."""
    text = plain_digits(text)
    return tuple(
        TwoWays(match[0], tuple(_readings(match, match["year"])))
        for match in _SLASHED.all(text)
        if _day_first(match, orders) is None
    )


def short_years(text: str, century: int) -> tuple[TwoWays, ...]:
    """The dates with two digits for the year, as they read in a century (20 for 2000 to 2099)."""
    text = plain_digits(text)
    return tuple(
        TwoWays(match[0], tuple(_readings(match, f"{century:02}{match['year']}")))
        for match in _TWO_DIGITS.all(text)
        if century < _MOST_CENTURIES
    )


def _readings(match: re.Match[str], year: str) -> Iterator[Edtf]:
    for day_first in (True, False):
        try:
            yield parse(_read(match, year, day_first))
        except DateError:
            continue
