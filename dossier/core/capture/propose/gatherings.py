"""Events in a sentence: the noun of one with what belongs to its name, its day and its place."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from dossier.core.capture.propose.scene import Scene, Word
from dossier.core.dates import dates_printed
from dossier.core.dates.weekdays import weekdays_named
from dossier.core.text.spans import Span, Spans

_MOST_WORDS: Final = 7
_WHOLE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_YEARLESS: Final = re.compile(r"XXXX-(\d\d)-(\d\d)")
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Gathering:
    """An event: the noun and its name, [start, end) in the text; `noun` is its leading form."""

    start: int
    end: int
    noun: str
    place: str = ""
    is_coming: bool = False
    is_definite: bool = False


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A day a sentence prints, [start, end): `printed` and `edtf` in EDTF.

    `why` says how the one follows from the other; "" where the whole day is printed.
    """

    start: int
    end: int
    printed: str
    edtf: str
    why: str = ""

    @property
    def is_weekday(self) -> bool:
        """Whether nothing but a weekday is printed."""
        return not self.printed


def gatherings(scene: Scene, span: Span, apart: Iterable[Span]) -> Iterator[Gathering]:
    """The events a sentence tells of, outside names and titles; one of each noun."""
    names = Spans(apart)
    words = scene.words(span)
    language = scene.language
    is_coming = any(word.key in language.coming for word in words)
    given: set[str] = set()
    for index, word in enumerate(words):
        noun = language.gatherings.get(word.key)
        if noun is None or noun in given or names.touch(word.start, word.end):
            continue
        if scene.is_date(word):
            continue  # the month
        within = index > 0 and scene.joined(words[index - 1], word)
        if within and word.text[0].isupper() and not language.capital_nouns:
            continue  # a piece of a name
        given.add(noun)
        first = scene.back_over(words, index, lambda one: one.key in language.kinds)
        last, place = _rest_of_name(scene, words, index, names)
        before = words[first - 1].key if first else ""
        yield Gathering(
            words[first].start,
            words[last].end,
            noun,
            place,
            is_coming,
            is_definite=before in language.articles and last == index and first == index,
        )


def happenings(scene: Scene, span: Span, apart: Iterable[Span]) -> Iterator[Gathering]:
    """The first event a sentence tells of with a verb: “the ferry was suspended”.

    [start, end) is the subject with its verb, and `noun` the noun that names it.
    """
    names = Spans(apart)
    language = scene.language
    words = scene.words(span)
    for index, word in enumerate(words):
        noun = language.happens.get(word.key)
        if noun is None or index == 0 or names.touch(word.start, word.end):
            continue
        first = index
        while first > 0 and scene.joined(words[first - 1], words[first]):
            if index - first > _MOST_WORDS or words[first - 1].key in _parting(scene):
                break
            first -= 1
        if any(one.key not in language.auxiliaries for one in words[first:index]):
            is_coming = any(one.key in language.coming for one in words)
            yield Gathering(words[first].start, word.end, noun, is_coming=is_coming)
            return


def _parting(scene: Scene) -> frozenset[str]:
    return scene.language.stops - scene.language.auxiliaries | scene.language.said


def subject(scene: Scene, one: Gathering) -> str:
    """The words of a happening without its verb."""
    words = scene.words((one.start, one.end))[:-1]
    while words and words[-1].key in scene.language.auxiliaries | scene.language.adverbs:
        words.pop()
    return scene.text[words[0].start : words[-1].end] if words else ""


def parties(scene: Scene, span: Span) -> Iterator[Span]:
    """Those who take part unnamed: “the Ukrainian delegation”, “representatives of the EU”."""
    words = scene.words(span)
    language = scene.language
    for index, word in enumerate(words):
        is_plural = language.titles.get(word.key, word.key) != word.key
        if word.key not in language.parties and not is_plural:
            continue
        first = scene.back_over(
            words, index, lambda one: one.is_capital or one.key in language.ands
        )
        while first < index and not words[first].is_capital:
            first += 1
        last = _on_through(scene, words, index)
        if first < index or last > index:
            yield words[first].start, words[last].end


def _on_through(scene: Scene, words: list[Word], index: int) -> int:
    """The index of the last capital that small words lead to from a word, itself without any."""
    language = scene.language
    small = language.joins | language.articles | language.ands
    last = index
    for at in range(index + 1, min(len(words), index + 2 + _MOST_WORDS)):
        here = words[at]
        if not scene.joined(words[at - 1], here) or scene.person_at(here.start):
            break
        if here.is_capital:
            last = at
        elif here.key not in small:
            break
    return last


def _rest_of_name(scene: Scene, words: list[Word], index: int, names: Spans) -> tuple[int, str]:
    """The index of the last word of an event's name, and its place if the name holds it."""
    language = scene.language
    opening = words[index + 1] if index + 2 < len(words) else None
    if opening is None or not scene.joined(words[index], opening):
        return index, ""
    if opening.key in language.at:
        return _with_place(scene, words, index)
    if opening.key not in language.about:
        return index, ""
    stops = language.at | language.said | language.coming | language.stops
    last = index + 1
    for at in range(index + 2, min(len(words), index + 2 + _MOST_WORDS)):
        word = words[at]
        if not scene.joined(words[at - 1], word) or names.touch(word.start, word.end):
            break
        if word.key in stops:
            break
        last = at
    loose = language.about | language.articles | language.ands | language.joins
    while last > index and words[last].key in loose:
        last -= 1
    return last, ""


def _with_place(scene: Scene, words: list[Word], index: int) -> tuple[int, str]:
    """The same for “talks in Oslo”; two words behind the noun is the place."""
    last = place = index + 2
    if not scene.joined(words[index + 1], words[place]) or not scene.is_name_word(words[place]):
        return index, ""
    while last + 1 < len(words) and scene.joined(words[last], words[last + 1]):
        if not words[last + 1].is_capital:
            break
        last += 1
    return last, scene.text[words[place].start : words[last].end]


def days(scene: Scene, span: Span, published: str) -> Iterator[PrintedDay]:
    """The days a sentence prints, each with the day it is, counted from that of the article.

    A weekday is the last one up to the article's day, or the next where the sentence speaks of what
    is to come; of a day without a year likewise. Without the article's day neither is told.
    """
    sentence = scene.text[slice(*span)]
    coming = any(word.key in scene.language.coming for word in scene.words(span))
    today = date.fromisoformat(published) if _WHOLE.fullmatch(published) else None
    given = []
    for one in dates_printed(sentence, scene.language.code):
        printed = one.date.text
        start, end = span[0] + one.start, span[0] + one.end
        if _WHOLE.fullmatch(printed):
            given.append(one)
            yield PrintedDay(start, end, printed, printed)
        elif parts := _YEARLESS.fullmatch(printed):
            given.append(one)
            if today is None:
                yield PrintedDay(start, end, printed, printed)
                continue
            day = _nearest(today, int(parts[1]), int(parts[2]), coming=coming)
            if day:
                why = f"The year is counted from the day of the article, {published}."
                yield PrintedDay(start, end, printed, day.isoformat(), why)
    if given or today is None:
        return
    for weekday, first, last in weekdays_named(sentence):
        back = (today.weekday() - weekday) % _WEEK
        day = today - timedelta(back) if not coming else today + timedelta((-back) % _WEEK)
        words = sentence[first:last]
        why = f"“{words}”, counted from the day of the article, {published}."
        yield PrintedDay(span[0] + first, span[0] + last, "", day.isoformat(), why)


def _nearest(today: date, month: int, day: int, *, coming: bool) -> date | None:
    """The last such day up to another, or the next from it on; None if no year near has it."""
    years = range(today.year, today.year + 5) if coming else range(today.year, today.year - 5, -1)
    for year in years:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (found >= today) if coming else (found <= today):
            return found
    return None
