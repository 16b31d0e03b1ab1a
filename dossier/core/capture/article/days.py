"""The day of an article: from a byline or a stamp, from a label, or from “today”.

A day in the story is the day of what it tells, and is never taken. A day without a year is proposed
as it is printed; which year it was is for a person to say.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from dossier.core.capture.article.bylines import PrintedByline
from dossier.core.capture.article.found import Found, How
from dossier.core.capture.article.languages import LANGUAGES
from dossier.core.capture.article.page import ArticlePage
from dossier.core.capture.article.publishers import DATELINE
from dossier.core.dates import Precision, PrintedDate, dates_printed
from dossier.core.dates.numeric import orders_in, two_ways
from dossier.core.text.spans import Span

_TODAY_NOTE: Final = "The story calls this day today."
_SEVERAL_NOTE: Final = "The page gives several days; this is the first of them."
_DATELINE_NOTE: Final = "The dateline names this day."
_UPDATE_NOTE: Final = "The page gives the day of a change, and no other."
_REACH: Final = 40


def day(page: ArticlePage, bylines: Sequence[PrintedByline], language: str | None) -> Found | None:
    """The day on which a page was published; None where it does not say so."""
    stamps = [stamp for one in bylines for stamp in one.stamps]
    published = [stamp for stamp in stamps if not stamp.is_update] or stamps
    whole = [one for one in published if one.printed.date.year is not None] or published
    if whole:
        first = whole[0]
        line = next(one.line for one in bylines if first in one.stamps)
        several = len({one.printed.date.text for one in whole}) > 1
        note = _SEVERAL_NOTE if several else _UPDATE_NOTE if first.is_update else ""
        how = How.INFERRED if note else How.PRINTED
        return Found(first.printed.date.text, how, line.span, note)
    return _labelled(page, language) or _of_dateline(page, language) or _today(page, language)


def in_two_ways(page: ArticlePage, bylines: Sequence[PrintedByline]) -> str:
    """A day at the head of a page in numbers that can be read in two ways; "" for none."""
    orders = orders_in(page.text)
    lines = [one.line for one in bylines] + list(page.head)
    found = (one.words for line in lines for one in two_ways(line.text, orders))
    return next(found, "")


def _labelled(page: ArticlePage, language: str | None) -> Found | None:
    """The day behind a label at the very beginning: “date 2025-04-18 In Paris …”."""
    line = next(iter(page.lines), None)
    label = _labels().match(line.text) if line else None
    if line is None or label is None:
        return None
    printed = _first(page, line.start + label.end(), language)
    if printed is None:
        return None
    span, date = printed
    return Found(date.date.text, How.PRINTED, (line.start, span[1]))


def _of_dateline(page: ArticlePage, language: str | None) -> Found | None:
    """The day between the place and the agency that open the story."""
    for line in page.lines[: page.first_paragraph + 1]:
        opening = DATELINE.match(line.text)
        for one in dates_printed(opening["place"], language) if opening else ():
            if opening and one.date.precision is Precision.DAY:
                span = (line.start, line.start + opening.end("name") + 1)
                return Found(one.date.text, How.INFERRED, span, _DATELINE_NOTE)
    return None


def _today(page: ArticlePage, language: str | None) -> Found | None:
    """The day that the story calls today: “Today, July 23”."""
    for found in _todays().finditer(page.text):
        printed = _first(page, found.end(), language)
        if printed:
            span, date = printed
            return Found(date.date.text, How.INFERRED, (found.start(), span[1]), _TODAY_NOTE)
    return None


def _first(page: ArticlePage, start: int, language: str | None) -> tuple[Span, PrintedDate] | None:
    """The day that stands right at an offset, with its place in the text."""
    around = page.text[start : start + _REACH].partition("\n")[0]
    date = next(iter(dates_printed(around, language, orders_in(page.text))), None)
    if date is None or date.start or date.date.precision is not Precision.DAY:
        return None
    return (start, start + date.end), date


@cache
def _labels() -> re.Pattern[str]:
    words = {word for one in LANGUAGES for word in one.labels.split("|") if len(word) > 2}  # noqa: PLR2004 - “on” says nothing
    return re.compile(rf"(?:{'|'.join(map(re.escape, sorted(words)))})\s*[:.]?\s+", re.IGNORECASE)


@cache
def _todays() -> re.Pattern[str]:
    words = sorted({word for one in LANGUAGES for word in one.today.split("|") if word})
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, words))}),?\s+(?:on\s+|den\s+|le\s+|el\s+)?",
        re.IGNORECASE,
    )
