"""Who says what in a sentence: the name beside a verb of saying, and the words that are said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from dossier.core.capture.forms import spoken
from dossier.core.capture.propose.scene import Scene, Word
from dossier.core.capture.propose.titles import Title
from dossier.core.text.spans import Span

#: Fewer words between quotation marks are a word of somebody's, and no statement.
_LEAST_SPOKEN: Final = 3
#: “… for the talks. - said Berg”: a dash, and nothing behind it but who said it.
_DASH: Final = re.compile(r"(?<!\S)[–—-]\s+")
_MOST_BESIDE_A_DASH: Final = 16
#: “head of the Red Cross in Oslo”: words that may follow a title in its apposition.
_MOST_BEHIND_TITLE: Final = 3
_COMMA: Final = re.compile(r"\s*,\s*")
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something: a name, a title or a pronoun, [start, end) in the text.

    `person` is the id of the person named, `title` the title that stands for somebody; neither, it
    is a pronoun. `is_after_phrase` is set where no verb but “according to” says so.
    """

    start: int
    end: int
    person: str | None = None
    title: Title | None = None
    is_after_phrase: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Words that somebody says: `passage` holds them.

    Who says so may stand behind a dash; a sentence that is nothing else has no passage, and
    attributes the ones before it.
    """

    speaker: Speaker
    passage: Span | None
    is_direct: bool
    is_behind_dash: bool = False


def said(scene: Scene, span: Span, titles: Sequence[Title]) -> Said | None:
    """Who says what in a sentence; None if nobody does."""
    words = scene.words(span)
    quoted = spoken(scene.text, span)
    speaker = _speaker(scene, words, titles, quoted)
    if speaker is None:
        return None
    dash = _attribution(scene, span, speaker)
    if dash is not None:
        passage = None if dash == span[0] else (span[0], dash)
        return Said(speaker, passage, is_direct=True, is_behind_dash=True)
    if quoted and len(_WORD.findall(scene.text[slice(*quoted)])) >= _LEAST_SPOKEN:
        return Said(speaker, quoted, is_direct=True)
    return Said(speaker, span, is_direct=False)


def _attribution(scene: Scene, span: Span, speaker: Speaker) -> int | None:
    """Where the words end that a dash and their speaker follow; None if none does."""
    for dash in _DASH.finditer(scene.text, *span):
        behind = _WORD.findall(scene.text[dash.end() : span[1]])
        if dash.end() <= speaker.start and len(behind) <= _MOST_BESIDE_A_DASH:
            return dash.start()
    return None


def _speaker(
    scene: Scene, words: list[Word], titles: Sequence[Title], quoted: Span | None
) -> Speaker | None:
    """The first speaker outside the words that are quoted."""
    language = scene.language
    for index, word in enumerate(words):
        if quoted and quoted[0] <= word.start < quoted[1]:
            continue
        found = None
        if word.key in language.said and word.text.islower():
            found = _before(scene, words, index, titles) or _behind(scene, words, index, titles)
        elif phrase := _phrase_at(scene, word):
            found = _after_phrase(scene, words[index:], word.start + len(phrase), titles)
        if found:
            return found
    return None


def _phrase_at(scene: Scene, word: Word) -> str:
    """The phrase before a speaker that begins with a word: “according to”; "" for none."""
    for one in scene.language.according:
        if scene.text[word.start : word.start + len(one) + 1].casefold() == f"{one} ":
            return one
    return ""


def _before(scene: Scene, words: list[Word], index: int, titles: Sequence[Title]) -> Speaker | None:
    """Who stands in front of a verb, adverbs and what a comma closes between."""
    at = index
    while at > 0 and words[at - 1].key in scene.language.adverbs:
        at -= 1
    if at == 0:
        return None
    end = words[at - 1].end
    gap = scene.text[end : words[at].start]
    if gap.strip() == "":
        return _ending_at(scene, words, at, end, titles)
    if not _COMMA.fullmatch(gap):
        return None
    person = scene.person_before(end)
    if person and scene.text[: person.start].rstrip(" ").endswith(","):
        return Speaker(person.start, person.end, person.id)  # “her lawyer, Ivo Holm, denied”
    # “Ana Brandt, the mayor of Oslo, said”, “Ana Brandt, who has been here for a year, said”
    for title in titles:
        rest = scene.text[title.end : end]
        closes = title.end <= end and "," not in rest and len(rest.split()) <= _MOST_BEHIND_TITLE
        if closes and title.holders and title.holders[0].start < title.start:
            return _person(scene, title.holders[0].start, title)
    for back in range(at - 1, 0, -1):
        between = scene.text[words[back - 1].end : words[back].start]
        if words[back].key in scene.language.who and _COMMA.fullmatch(between):
            return _ending_at(scene, words, back, words[back - 1].end, titles)
    return None


def _ending_at(
    scene: Scene, words: list[Word], at: int, end: int, titles: Sequence[Title]
) -> Speaker | None:
    """Who is named, entitled or stood for directly before an offset."""
    person = scene.person_before(end)
    if person:
        return Speaker(person.start, person.end, person.id)
    for title in titles:
        if title.end == end:
            return _person(scene, title.start, title)
    word = words[at - 1]
    if word.key in scene.language.pronouns:
        return Speaker(word.start, word.end)
    return None


def _person(scene: Scene, start: int, title: Title) -> Speaker:
    """Whoever has a title, if he is named beside it; else the title itself."""
    for holder in title.holders:
        known = scene.person_at(holder.start)
        if known:
            return Speaker(min(start, known.start), max(title.end, known.end), known.id, title)
    return Speaker(title.start, title.end, None, title)


def _behind(scene: Scene, words: list[Word], index: int, titles: Sequence[Title]) -> Speaker | None:
    """Who follows a verb: “said Ana Brandt”, “said the mayor of Oslo, Ana Brandt”."""
    at = index + 1
    while at < len(words) and words[at].key in scene.language.articles | scene.language.adverbs:
        at += 1
    if at == len(words) or not scene.joined(words[at - 1], words[at]):
        return None
    return _starting_at(scene, words[at], titles)


def _after_phrase(
    scene: Scene, words: list[Word], behind: int, titles: Sequence[Title]
) -> Speaker | None:
    """Who follows a phrase that ends at the offset `behind`."""
    for word in words:
        if word.start >= behind and word.key not in scene.language.articles:
            found = _starting_at(scene, word, titles)
            return replace(found, is_after_phrase=True) if found else None
    return None


def _starting_at(scene: Scene, word: Word, titles: Sequence[Title]) -> Speaker | None:
    person = scene.person_at(word.start)
    if person:
        return Speaker(person.start, person.end, person.id)
    for title in titles:
        if title.start == word.start:
            return _person(scene, title.start, title)
    return None
