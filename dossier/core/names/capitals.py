"""Runs of words that begin with a capital: what looks like a name, to a reader of any entry.

    capitalised("In Paris, Keith Kellogg and Marco Rubio met the Ministry of Culture and Sports.")
    -> Paris · Keith Kellogg · Marco Rubio · Ministry of Culture and Sports

A word that merely opens a sentence (“In”, “Today”) is no part of a name. “and” joins the parts of
one name only behind an “of” or “for”, which titles of bodies have and names of people do not.
"""

import re
from collections.abc import Iterator
from typing import Final

from dossier.core.dates.months import MONTH_NAMES
from dossier.core.text.patterns import lazily

_WORD: Final = re.compile(r"[^\W\d_][\w\u0300-\u036f]*(?:[’'ʼ-][\w\u0300-\u036f]+)*")
_GAP: Final = r"[^\S\n]+"
_ONLY_GAP: Final = re.compile(_GAP)
#: Between the initials of “J. D. Vance” and behind them.
_INITIAL_GAP: Final = re.compile(r"\.[^\S\n]*")
#: Small words inside names; never more than two together (“Ministry of the Interior”).
_PARTICLES: Final = frozenset(
    (
        "of",
        "the",
        "for",
        "on",
        "to",
        "and",
        "de",
        "del",
        "della",
        "di",
        "da",
        "do",
        "dos",
        "du",
        "al",
    )
) | {"el", "bin", "ibn", "van", "von", "der", "den", "та", "і", "и"}
_MOST_PARTICLES: Final = 2
_AND: Final = re.compile(rf"{_GAP}(?:and|та|і|и){_GAP}(?:the{_GAP})?")
_JOINS: Final = re.compile(r"\b(?:of|for|on)\b")
#: Words that open a sentence, or stand before a name, and are none.
OPENERS: Final = frozenset(
    (
        "The A An In On At By To For From With Of And But Or So As If It He She We They I You "
        "His Her Its Our Their My This That These Those There Here When While Where Who What "
        "Why How After Before Since Until During Under Over Between Among Against About Also "
        "Then Now Today Yesterday Tomorrow Earlier Later Recently Meanwhile However Moreover "
        "Together According Both All Some Many Most Each Every Another Other Such Only Not No "
        "Yes Let Despite Although Because Like Unlike Even Neither Nor Either None Monday "
        "Tuesday Wednesday Thursday Friday Saturday Sunday "
        "У В На За До Від Із Зі З Та І Й А Але Це Цей Ця Він Вона Вони "
        "Ми Як Про Під Після Також Сьогодні И Но С От По Из К О Об Это Он Она Они Мы Как При "
        "После Также Сегодня"
    ).split()
)
_OPENING: Final = lazily(
    rf"(?:{'|'.join(sorted(OPENERS, key=lambda word: (-len(word), word)))})"
    rf"{_GAP}(?:(?:the|of|to|{'|'.join(MONTH_NAMES)}){_GAP})*"
)


def capitalised(text: str) -> Iterator[tuple[int, int]]:
    """The spans of names in a text, in order; of one word or of several."""
    for run_start, run_end in _runs(text):
        for start, end in _parts(text, run_start, run_end):
            first = _from_name(text, start, end)
            if first < end:
                yield first, end


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Words with capitals on one line, with nothing but white space and small words between."""
    start = end = before = small = 0
    for word in _WORD.finditer(text):
        first, last = word.span()
        joined = end > start and _joined(text, before, first)
        if word.group()[0].isupper():
            if not joined:
                if end > start:
                    yield start, end
                start = first
            end, small = last, 0
        elif joined and word.group() in _PARTICLES and small < _MOST_PARTICLES:
            small += 1
        elif end > start:
            yield start, end
            start = end = 0
        before = last
    if end > start:
        yield start, end


def _joined(text: str, before: int, first: int) -> bool:
    """Whether only white space lies between two words, or the point of an initial."""
    if _ONLY_GAP.fullmatch(text, before, first):
        return True
    initial = before == 1 or not text[before - 2].isalnum()
    return initial and _INITIAL_GAP.fullmatch(text, before, first) is not None


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run cut at each “and” that joins two names rather than the parts of one."""
    at = start
    for gap in _AND.finditer(text, start, end):
        if not _JOINS.search(text, at, gap.start()):
            yield at, gap.start()
            at = gap.end()
    yield at, end


def _from_name(text: str, start: int, end: int) -> int:
    """Where the name begins, behind the words that only open the sentence."""
    while opening := _OPENING.match(text, start, end):
        start = opening.end()
    return end if _OPENING.fullmatch(f"{text[start:end]} ") else start
