"""Dates in Chinese, Japanese and Korean: 2020年5月4日, 二〇二〇年五月四日, 2020년 5월 4일.

Year, month and day stand in this order, each with its sign behind it, so nothing else is needed to
tell them. A year has four digits, or an era before it; 3年 are three years. Months and days of
dates that count years otherwise (令和2年5月4日, 民國109年) are the same ones, and read without the
year; those of the lunar calendar (农历) are not.
"""

import re
from collections.abc import Iterator
from typing import Final

from dossier.core.dates.day import year_text
from dossier.core.dates.pieces import Lazy
from dossier.core.dates.years import Reading, before_christ

_SIGNS: Final = Lazy(lambda: "[年月世년월세]")
_CHINESE: Final = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "元": 1,
}
_TENS: Final = {"十": 10, "廿": 20, "卅": 30}
_N: Final = "[0-9〇零○一二三四五六七八九十廿卅]"
_DATE: Final = Lazy(
    lambda: (
        rf"(?<![0-9〇零○一二三四五六七八九十.,/第公西紀])(?<![农農陰阴旧舊음][历曆历暦력])"
        rf"(?:(?:(?P<bc>公元前|西元前|西暦前|紀元前|기원전)|(?P<ad>公元|西元|西暦|紀元|서기))\s?)?"
        rf"(?:(?P<year>{_N}{{1,4}})\s?[年년](?!間|间|前|後|后|来|來|以|間|간|전|동안)\s?)?"
        rf"(?:(?P<month>{_N}{{1,3}})\s?[月월](?!間|间|份?[之內内])\s?"
        rf"(?:(?P<day>{_N}{{1,3}})\s?[日号號일](?!間|间)"
        rf"(?:\s?[-–~〜～至到]\s?(?P<last>{_N}{{1,3}})\s?[日号號일])?)?)?"
    )
)
_CENTURY: Final = Lazy(
    lambda: (
        rf"(?<!{_N})(?P<bc>公元前|西元前|紀元前|기원전\s?)?(?P<century>{_N}{{1,3}})\s?"
        rf"(?:世[纪紀]|세기)(?:(?P<decade>[1-9一二三四五六七八九])[0十]年代)?"
    )
)
_DECADE: Final = Lazy(lambda: rf"(?<!{_N})(?P<decade>[0-9]{{3}})0(?:年代|년대)")
_LAST_CENTURY: Final = 21
_DIGITS_OF_YEAR: Final = 4


def readings(text: str) -> Iterator[Reading]:
    """The dates of a text, with plain digits; nothing is looked for where no sign of one stands."""
    if not _SIGNS.stands_in(text):
        return
    for match in _CENTURY.all(text):
        number = _number(match["century"])
        if 1 <= number <= _LAST_CENTURY:
            sign = "-" if match["bc"] else ""
            decade = match["decade"] and not sign
            last = str(_number(match["decade"])) if decade else "X"
            yield Reading(f"{sign}{number - 1:02}{last}X", *match.span())
    for match in _DECADE.all(text):
        yield Reading(f"{match['decade']}X", *match.span())
    for match in _DATE.all(text):
        reading = _date(match)
        if reading:
            yield reading


def _date(match: re.Match[str]) -> Reading | None:
    year = _year(match)
    month = f"{_number(match['month']):02}" if match["month"] else ""
    if not year and not match["day"]:
        return None
    start = match.start() if year or not match["year"] else match.start("month")
    dated = "-".join(filter(None, (year or "XXXX", month)))
    days = [f"{dated}-{_number(day):02}" for day in (match["day"], match["last"]) if day]
    return Reading("/".join(days) or dated, start, len(match[0].rstrip()) + match.start())


def _year(match: re.Match[str]) -> str:
    """The year; "" for none, and for what is rather a number of years."""
    digits = match["year"] or ""
    if not digits or not _number(digits):
        return ""
    if match["bc"]:
        return before_christ(_number(digits))
    if match["ad"]:
        return year_text(_number(digits))
    if len(digits) != _DIGITS_OF_YEAR or not all(d in _CHINESE or d.isdigit() for d in digits):
        return ""
    return f"{_number(digits):04}"


def _number(digits: str) -> int:
    """The number that is written in digits one by one (二〇二〇), or with tens (二十一)."""
    tens = next((sign for sign in digits if sign in _TENS), None)
    if tens is None:
        return int("".join(str(_CHINESE.get(digit, digit)) for digit in digits))
    before, _, after = digits.partition(tens)
    times = _CHINESE.get(before, 1) if tens == "十" else 1
    return times * _TENS[tens] + (_CHINESE.get(after, 0) if after else 0)
