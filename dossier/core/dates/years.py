"""Years: which numbers of a passage are one.

A number of three or four digits counts things more often than it is a year. It is one beside a
month, an era ("BC") or a word for it ("in the year", "року"), and then only if nothing follows that
it could count: "12 August 987 soldiers" is a day and a number. Years from 1900 to 2099 need no such
company, since few things come in such numbers.
"""

import re
from typing import Final, NamedTuple

from dossier.core.dates.day import year_text
from dossier.core.dates.pieces import DASH, FREE_AFTER, SPACE, WORD, WORD_ENDS, Lazy, union

_FIRST_MODERN, LAST_MODERN = 1900, 2099
_FIRST_BESIDE_MONTH: Final = 1800
FIRST_READ, LAST_READ = 100, 2199
FIRST_OF_FOUR: Final = 1000
_TWO, _LAST_MONTH = 2, 12
_AMOUNT_BEFORE: Final = frozenset(
    {
        *("some", "over", "than", "nearly", "almost"),
        *("понад", "більше", "близько", "майже", "более", "свыше", "около", "почти"),
    }
)
#: Behind three digits these may say how many years it were, or grams.
_AMOUNTS: Final = frozenset(
    {
        *(
            "рік",
            "год",
            "года",
            "rok",
            "р.",
            "рр.",
            "г.",
            "гг.",
            "r.",
            "م",
            "-й",
            "-м",
            "-му",
            "-го",
        ),
    }
)
#: After a year stands the end of a clause, a bracket or a dash, or a word that no number counts.
_END_OF_CLAUSE: Final = (
    r"\s{0,8}$|\s{0,8}\n[^\S\n]{0,8}\n|[.!?;:,](?![0-9])|[)\]}»”\"’'…،؛।。]"
    rf"|{SPACE}[–—(]|{SPACE}-{SPACE}"
)

_NUMBER: Final = Lazy(lambda: r"[0-9]{1,4}(?![0-9])")
_FREE: Final = Lazy(lambda: FREE_AFTER)
_WORD_BEFORE: Final = Lazy(lambda: rf"({WORD})[^\S\n]\Z")
_COUNTED: Final = Lazy(lambda: rf"\s?(?:[%°$€£₴₽]|{union('counted')})")
_CLOSES: Final = Lazy(lambda: rf"{_END_OF_CLAUSE}|{SPACE}{union('goes_on')}{WORD_ENDS}")
_NAME: Final = Lazy(lambda: rf"{SPACE}(?P<name>[A-ZА-ЯІЇЄҐ]\w+)(?:{SPACE}(?P<next>\w+))?")
#: What nobody would say of so many: "ended the war", "saw a storm".
_VERB: Final = Lazy(
    lambda: rf"{SPACE}(?P<verb>[a-z]+){SPACE}(?:the|an?|his|her|its|their|this)(?!\w)"
)
#: Names that are no plurals.
_ENDS_IN_S: Final = re.compile(
    r"\w+ss|James|Charles|Louis|Thomas|Francis|Frances|Nicholas|Matthias|Jacques|Hans|Lucas|Jesus"
)
_YEAR_WORD: Final = Lazy(lambda: rf"{SPACE}?{union('after_year')}{WORD_ENDS}")
_SUFFIX: Final = Lazy(lambda: r"-(?:го|й|му|м)(?!\w)")
_RUN: Final = Lazy(lambda: rf"{DASH}(?P<last>[0-9]{{1,4}})(?![0-9])")
_RUN_BEFORE: Final = Lazy(lambda: r"(?:\(|(?<!\w)(?:of|von|de)\s)\Z")
_BC: Final = Lazy(lambda: rf",?{SPACE}?{union('bc_after')}{WORD_ENDS}")
_AD: Final = Lazy(lambda: rf",?{SPACE}?{union('ad_after')}{WORD_ENDS}")
_BC_BEFORE: Final = Lazy(lambda: rf"(?<!\w){union('bc_before')}{SPACE}?\Z")
_AD_BEFORE: Final = Lazy(lambda: rf"(?<!\w){union('ad_before')}{SPACE}?\Z")
_ERA: Final = Lazy(lambda: rf"(?:(?P<bc>{union('bc_before')})|{union('ad_before')}){SPACE}?")
_YEAR_BEFORE: Final = Lazy(lambda: rf"(?<!\w){union('before_year')}{SPACE}?\Z")
_IN_YEAR: Final = Lazy(lambda: rf"(?<!\w){union('in_year')}[ -]\Z")


#: Years of the Hijra, by the moon or by the sun, as papers of our time print them.
_FIRST_OF_THEIRS, _LAST_OF_THEIRS = 1250, 1499
_OTHER_CALENDAR: Final = Lazy(
    lambda: (
        r"\s?(?:هـ|ه\.?(?!\w)|هجر|ق(?!\w|\.)|ش(?!\w)|شمسی|خورشیدی|A\.?H\.?(?!\w)|B\.?E\.?(?!\w))"
    )
)
_THEIRS_BEFORE: Final = Lazy(lambda: r"(?<!\w)(?:سال|عام|سنة|لعام|لسنة)\s\Z")


class Reading(NamedTuple):
    """What was found: its EDTF, and where it begins and ends."""

    edtf: str
    start: int
    end: int


def before_christ(year: int) -> str:
    """Return the EDTF of a year before Christ: 44 BC is -0043, since there was no year 0."""
    return year_text(1 - year)


def is_counting(text: str, end: int) -> bool:
    """Tell whether the number that ends here counts something."""
    return _COUNTED.match(text, end) is not None


def beside_month(text: str, start: int, *, by_name: bool) -> Reading | None:
    """Read the year that stands behind a month, if what begins at `start` is one.

    Args:
        text: The passage, with plain digits.
        start: Where the number or its era begins.
        by_name: Whether a capital behind it begins a name, as in "On 4 May 1688 King William
            came", rather than a noun that is counted.
    """
    if era := _ERA.match(text, start):
        number = _NUMBER.match(text, era.end())
        year = int(number[0]) if number else 0
        edtf = before_christ(year) if era["bc"] else year_text(year)
        return Reading(edtf, start, number.end()) if number and year else None
    number = _NUMBER.match(text, start)
    if number is None or number[0].startswith("0"):
        return None
    return _marked(text, start, number.end()) or _unmarked(text, start, number.end(), by_name)


def _marked(text: str, start: int, end: int) -> Reading | None:
    """Read a year by what follows it: 44 BC, 44 року до н. е., 79 AD, 987 року."""
    year = int(text[start:end])
    word = _YEAR_WORD.match(text, end) or _SUFFIX.match(text, end)
    end = word.end() if word else end
    if era := _BC.match(text, end):
        return Reading(before_christ(year), start, era.end())
    if era := _AD.match(text, end):
        return Reading(year_text(year), start, era.end())
    if word and FIRST_READ <= year <= LAST_READ:
        return Reading(year_text(year), start, end)
    return None


def _unmarked(text: str, start: int, end: int, by_name: bool) -> Reading | None:
    year = int(text[start:end])
    if not FIRST_READ <= year <= LAST_READ or is_counting(text, end):
        return None
    is_modern = _FIRST_BESIDE_MONTH <= year <= LAST_MODERN
    follows = by_name and year >= FIRST_OF_FOUR
    is_named = follows and (_name_follows(text, end) or _verb_follows(text, end))
    if is_modern or is_named or _CLOSES.match(text, end):
        return Reading(year_text(year), start, end)
    return None


def _name_follows(text: str, end: int) -> bool:
    """Tell whether a name follows rather than people counted: "King William", no "Russian guns"."""
    match = _NAME.match(text, end)
    if match is None:
        return False
    if match["name"].endswith("s") and not _ENDS_IN_S.fullmatch(match["name"]):
        return False
    following = match["next"] or ""
    is_noun = following.islower() and (following.endswith("s") or following in {"and", "or"})
    return not is_noun and not is_counting(text, match.end("name"))


def _verb_follows(text: str, end: int) -> bool:
    match = _VERB.match(text, end)
    return match is not None and not match["verb"].endswith("s") and not is_counting(text, end)


def run_before_christ(text: str, start: int, end: int) -> Reading | None:
    """Read a run of years before Christ, which counts down: 58–50 BC."""
    run = _RUN.match(text, end)
    first, last = int(text[start:end]), int(run["last"]) if run else 0
    era = _BC.match(text, run.end()) if run and first > last > 0 else None
    years = f"{before_christ(first)}/{before_christ(last)}" if era else ""
    return Reading(years, start, era.end()) if era else None


def alone(text: str, start: int, end: int) -> Reading | None:
    """Read the number from `start` to `end` as a year, if it is one without a month beside it."""
    year = int(text[start:end])
    if not year or text[start] == "0" or text[start - 1 : start] == ":":
        return None
    if _is_of_other_calendar(text, start, end):
        return None
    marked = _marked(text, start, end)
    if marked and not _is_amount(text, start, end, marked):
        return marked
    if _BC_BEFORE.ends(text, start):
        return Reading(before_christ(year), start, end)
    if _AD_BEFORE.ends(text, start):
        return Reading(year_text(year), start, end)
    return _bare(text, year, start, end) if FIRST_READ <= year <= LAST_READ else None


def _is_amount(text: str, start: int, end: int, marked: Reading) -> bool:
    """Tell whether "101 рік" or "1500 г." may say how many years or grams something has."""
    year, word = int(text[start:end]), text[end : marked.end].strip()
    if word not in _AMOUNTS or year >= _FIRST_BESIDE_MONTH:
        return False
    return year < FIRST_OF_FOUR or (word.endswith(".") and not _IN_YEAR.ends(text, start))


def _is_of_other_calendar(text: str, start: int, end: int) -> bool:
    """Tell whether a year is counted from elsewhere: 1441 هـ, 1399 in a Persian text."""
    if _OTHER_CALENDAR.match(text, end):
        return True
    is_theirs = _FIRST_OF_THEIRS <= int(text[start:end]) <= _LAST_OF_THEIRS
    return is_theirs and _THEIRS_BEFORE.ends(text, start) is not None and not _AD.match(text, end)


def _bare(text: str, year: int, start: int, end: int) -> Reading | None:
    """Read a year by what stands before it, or by itself: in 1648, the year 987, 2024."""
    run = _RUN.match(text, end)
    last = _last_of_run(year, run["last"]) if run else None
    suffix = _SUFFIX.match(text, end)
    closing = suffix.end() if suffix else run.end() if run and last else end
    if not _FREE.match(text, closing) or is_counting(text, closing):
        return None
    reading = Reading(f"{year}/{last}" if last else year_text(year), start, closing)
    if _YEAR_BEFORE.ends(text, start):
        return reading
    if _is_modern(year) and (last is None or _is_modern(last)):
        word = _WORD_BEFORE.ends(text, start)
        return None if word and word[1] in _AMOUNT_BEFORE else reading
    bracketed = last is not None and _RUN_BEFORE.ends(text, start) is not None
    if year >= FIRST_OF_FOUR and (bracketed or _IN_YEAR.ends(text, start)):
        return reading if _ends_clause(text, closing) else None
    return None


def _last_of_run(first: int, digits: str) -> int | None:
    """The last year of a run, of which two digits are enough: 1618–48, but 2024-08 is a month."""
    last = int(digits)
    if len(digits) == _TWO and first >= FIRST_OF_FOUR and last > _LAST_MONTH:
        last += first // 100 * 100
    return last if first < last <= LAST_READ else None


def _is_modern(year: int) -> bool:
    return _FIRST_MODERN <= year <= LAST_MODERN


def _ends_clause(text: str, end: int) -> bool:
    """Tell whether a year that stands alone may end here: "in 1500 to 1600 villages" it may not."""
    match = _CLOSES.match(text, end)
    return match is not None and match[0].strip().lower() not in {"to", "or", "and", "but"}
