"""Titles in a sentence, and the people whose they are: “the Minister of Ports, Ana Brandt”.

A title is read from its noun: back over what belongs in front of it (“first deputy”), and on
through its complement (“of foreign affairs of Ukraine”). Whoever stands directly in front of it
behind a comma, or directly behind it, with a comma or none, has it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from dossier.core.capture.propose.scene import Scene, Word
from dossier.core.dates.words import names_of_days
from dossier.core.names.capitals import OPENERS
from dossier.core.names.countries import by_demonym, demonyms
from dossier.core.text.spans import Span
from dossier.core.text.wording import one_line

_COMMA: Final = re.compile(r"\s*[,(]\s*")
_NAME_ENDS: Final = re.compile(r"\s*(?:[,;:.)]|$)")
_POSSESSIVE: Final = re.compile("['’]s$")
_WORDS_OF_A_NAME: Final = 2
_MOST_OF_A_NAME: Final = 3
_MOST_WORDS: Final = 16
_LEAST_ACRONYM: Final = 2


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody's name beside a title; `id` is None for a name of nobody."""

    start: int
    end: int
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A title where it is printed.

    [start, end) is all of it, [core, end) without the country in front (“Ukrainian”); `country` is
    that country's name, `body` where its complement names a body. `post` is the id of the post if
    one is listed by that title. `singular` is the noun in the singular.
    """

    start: int
    core: int
    end: int
    noun: Word | None = None
    singular: str = ""
    country: str = ""
    body: Span | None = None
    post: str | None = None
    holders: tuple[Holder, ...] = ()

    def name(self, text: str) -> str:
        """What to call the post: the title in the singular, its country behind it."""
        words = one_line(text[self.core : self.end])
        if self.noun and self.singular != self.noun.key:
            printed = self.noun.text
            single = self.singular.capitalize() if printed[0].isupper() else self.singular
            words = words.replace(printed, single, 1)
        words = words[:1].upper() + words[1:]
        return f"{words} of {self.country}" if self.country else words


def titles(scene: Scene, span: Span) -> list[Title]:
    """The titles in a sentence, in order, with those who hold them."""
    words = scene.words(span)
    listed = [
        Title(one.start, one.start, one.end, post=one.id) for one in scene.named(span, "post")
    ]
    found: list[Title] = []
    index = 0
    while index < len(words):
        known = next((one for one in listed if one.start == words[index].start), None)
        title = known or _title_at(scene, words, index, listed)
        index += 1
        if title is None:
            continue
        taken = frozenset(one.start for earlier in found for one in earlier.holders)
        found.append(replace(title, holders=tuple(_holders(scene, words, title, taken))))
        end = max(title.end, *(one.end for one in found[-1].holders if one.start >= title.end), 0)
        while index < len(words) and words[index].start < end:
            index += 1
    return found


def _title_at(scene: Scene, words: list[Word], index: int, listed: list[Title]) -> Title | None:
    """The title whose noun is the word at an index; None if it is none, or goes on as a listed."""
    language = scene.language
    noun = words[index]
    singular = language.title_in(noun.key)
    if singular is None or _POSSESSIVE.search(noun.text):
        return None
    behind = words[index + 1] if index + 1 < len(words) else noun
    if noun.key in language.before and language.title_in(behind.key) and behind is not noun:
        return None  # “chief executive” is one title
    first = scene.back_over(words, index, lambda one: _is_before(scene, one))
    start, country = words[first].start, ""
    in_front = _body_before(scene, words, first)
    if in_front is not None:
        start, first = words[in_front].start, in_front
    elif first > 0 and scene.joined(words[first - 1], words[first]):
        country = _country(words[first - 1])
        start = words[first - 1].start if country else start
    last = index + 1
    while last < len(words) and scene.joined(words[last - 1], words[last]):
        if words[last].key not in language.behind:
            break
        last += 1
    last = _through_complement(scene, words, last)
    if any(one.start < words[last - 1].end and start < one.end for one in listed):
        return None
    body = _body(scene, words, index, last)
    if in_front is not None:
        body = start, _end_of_body(scene, words, in_front, index)
    return Title(start, words[first].start, words[last - 1].end, noun, singular, country, body)


def _is_before(scene: Scene, word: Word) -> bool:
    """Whether a word in front of the noun of a title is part of it."""
    is_verb = word.key in scene.language.said and word.text.islower()
    is_owner = _POSSESSIVE.search(word.text) is not None
    return word.key in scene.language.before and not is_verb and not is_owner


def _body_before(scene: Scene, words: list[Word], first: int) -> int | None:
    """The index of the first word of a body in front of a title: “European Commission President”.

    None if what stands there is none: no acronym, and no noun of a body in it.
    """
    language = scene.language
    at = scene.back_over(words, first, lambda one: one.is_capital or one.key in language.joins)
    while (at < first and not words[at].is_capital) or (
        at < first and (words[at].key in language.articles or words[at].text in OPENERS)
    ):
        at += 1
    run = words[at:first]
    if not run or any(language.title_in(one.key) for one in run):
        return None
    is_acronym = len(run) == 1 and run[0].text.isupper() and len(run[0].text) > _LEAST_ACRONYM
    is_body = any(one.key in language.bodies for one in run) or is_acronym
    return at if is_body and run[0].text not in demonyms() else None


def _end_of_body(scene: Scene, words: list[Word], first: int, noun: int) -> int:
    """Where the body in front of a title ends, a possessive aside."""
    last = noun - 1
    while last > first and words[last].key in scene.language.before:
        if words[last].key in scene.language.bodies:
            break
        last -= 1
    return words[last].end - (2 if _POSSESSIVE.search(words[last].text) else 0)


def _country(word: Word) -> str:
    """The country a word in front of a title says it is of: “Ukrainian”, “Karvelia's”."""
    if word.text in by_demonym():
        return by_demonym()[word.text]
    owner = _POSSESSIVE.sub("", word.text)
    return owner if owner != word.text and word.is_capital and len(owner) > 1 else ""


def _through_complement(scene: Scene, words: list[Word], at: int) -> int:
    """The index behind the last word of a title whose noun ends before the index `at`."""
    language = scene.language
    last = at
    opened = language.goes_on_bare
    for index in range(at, min(len(words), at + _MOST_WORDS)):
        word = words[index]
        if not scene.joined(words[index - 1], word) or word.text in names_of_days():
            break
        if word.key in language.ands and _begins_another(scene, words, at, index):
            break
        if word.key in language.joins:
            opened = True
        elif not opened or scene.person_at(word.start):
            break
        elif word.is_capital or word.key in language.fields:
            last = index + 1
        elif word.key not in language.inside:
            break
    return _without_name(scene, words, at, last)


def _begins_another(scene: Scene, words: list[Word], at: int, index: int) -> bool:
    """Whether the “and” at an index parts two people: “… of Ports Ana Brandt and the Mayor”."""
    language = scene.language
    behind = index + 1
    while behind < len(words) and words[behind].key in language.articles | language.before:
        behind += 1
    if behind == len(words):
        return True
    if language.title_in(words[behind].key):
        return True
    is_name = bool(scene.person_at(words[behind].start) or scene.stranger_at(words, behind))
    return is_name and _without_name(scene, words, at, index) < index


def _without_name(scene: Scene, words: list[Word], at: int, last: int) -> int:
    """The end of a complement before the name of its holder: “of Defence Ana Brandt”."""
    language = scene.language
    first = last
    while (
        first > at + 1
        and scene.is_name_word(words[first - 1])
        and words[first - 1].key not in language.fields
        and scene.joined(words[first - 2], words[first - 1])
    ):
        first -= 1
    if not _WORDS_OF_A_NAME <= last - first <= _MOST_OF_A_NAME or not (
        words[first - 1].key in language.fields | language.bodies or scene.is_land(words[first - 1])
    ):
        # What goes before the name is no word that is known to: given name and surname, then.
        first = max(first, last - _WORDS_OF_A_NAME)
    before = words[first - 1].key
    is_name = last - first >= _WORDS_OF_A_NAME and before not in language.joins | language.inside
    return first if is_name else last


def _body(scene: Scene, words: list[Word], noun: int, last: int) -> Span | None:
    """Where the complement of a title names a body: from behind an “of the” to its end."""
    language = scene.language
    first = noun + 1
    while first < last:
        while first < last and words[first].key in language.joins | language.articles:
            first += 1
        behind = first
        while behind < last and words[behind].key not in language.joins:
            behind += 1
        part = words[first:behind]
        if not part or language.title_in(part[0].key):
            return None
        if part[0].is_capital and any(one.key in language.bodies for one in part):
            return part[0].start, words[last - 1].end
        first = behind
    return None


def _holders(
    scene: Scene, words: list[Word], title: Title, taken: frozenset[int]
) -> Iterator[Holder]:
    """Who has a title: whoever it follows behind a comma, else whoever follows it."""
    first = next((at for at, one in enumerate(words) if one.start >= title.start), len(words))
    last = next((at for at, one in enumerate(words) if one.start >= title.end), len(words))
    if last < len(words) and scene.text[title.end : words[last].start].strip() == "":
        directly = list(_people_from(scene, words, last))
        if directly:
            yield from directly
            return
    before = _holder_before(scene, words, first)
    if before and before.start not in taken:
        yield before
        return
    gap = _COMMA.match(scene.text, title.end)
    if gap and last < len(words) and gap.end() == words[last].start:
        people = list(_people_from(scene, words, last))
        # “…, Ivo Holm, mayor of Oslo” may begin the next one's turn; an apposition closes.
        if people and _NAME_ENDS.match(scene.text, people[-1].end):
            yield from people[:1]
    elif before:
        yield before


def _holder_before(scene: Scene, words: list[Word], first: int) -> Holder | None:
    """Whoever stands in front of a title, with a comma between, and an article perhaps."""
    at = first
    while at > 0 and words[at - 1].key in scene.language.articles:
        if not scene.joined(words[at - 1], words[at]):
            break
        at -= 1
    if at == 0 or at == len(words):
        return None
    gap = scene.text[words[at - 1].end : words[at].start]
    if not _COMMA.fullmatch(gap):
        return None
    known = scene.person_before(words[at - 1].end)
    if known:
        return Holder(known.start, known.end, known.id)
    count = scene.stranger_before(words, at)
    return Holder(words[at - count].start, words[at - 1].end) if count else None


def _people_from(scene: Scene, words: list[Word], index: int) -> Iterator[Holder]:
    """The people named from an index on: one, or several with “and” between them."""
    while index < len(words):
        known = scene.person_at(words[index].start)
        count = 0 if known else scene.stranger_at(words, index)
        if known:
            yield Holder(known.start, known.end, known.id)
            index = next(
                (at for at in range(index, len(words)) if words[at].start >= known.end), len(words)
            )
        elif count:
            yield Holder(words[index].start, words[index + count - 1].end)
            index += count
        else:
            return
        if index == len(words) or words[index].key not in scene.language.ands:
            return
        index += 1


def holders_of(some: Iterable[Title]) -> Iterator[tuple[Title, Holder]]:
    """Every pair of a title and somebody who has it."""
    for title in some:
        for holder in title.holders:
            yield title, holder
