"""What stands directly around a name in a text, and what that makes of it.

“The former Minister of Ports”, “Ana Brandt's brother”, “the wife of the Minister”: each prints a
listed name and means somebody who does not hold the post, or somebody else. So the words in front
of a name and behind it are read, as far as they belong to it: an adjective, a noun that the name
hangs on, a hyphen, a possessive. The words stand in `modifiers`, by language; how far they reach is
decided here. Nothing is understood; what is not in a table goes by unread.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple, TypeAlias

from dossier.core.dates.words import names_of_days
from dossier.core.evidence.modifiers import (
    LANGUAGES,
    ModifierLanguage,
    Pattern,
    Sense,
    genitives,
    instrumentals,
    lexicon,
)
from dossier.core.evidence.tokens import Words
from dossier.core.names.capitals import OPENERS
from dossier.core.names.countries import demonyms
from dossier.core.text.patterns import lazily

_REACH: Final = 120
_MOST_BETWEEN: Final = 6
_GAP_SIZE: Final = 3
_HYPHEN: Final = "-‐‑"
#: What joins the parts of a foreign name in Chinese and Japanese.
_DOT: Final = lazily("·(?=[\u3400-\u9fff])|[·・](?=[\u30a1-\u30fa])")
#: English, and the Turkish genitive.
_POSSESSIVE: Final = re.compile(r"['’ʼ](?:s|n?[ıiuü]n)?(?=\s)", re.IGNORECASE)
_CYRILLIC: Final = re.compile(r"[Ѐ-ӿ]")
_GAP: Final = re.compile(r"\s*(?:[(\[（［]\s*|(?P<comma>[,，、،])\s*)?")
_IN_BRACKETS: Final = re.compile(r"[(\[（［]([^()\[\]（）［］]+)[)\]）］]\s*$")
_QUOTES: Final = frozenset(("“”", "„“", "„”", "«»", "»«", '""', "‘’", "''", "「」", "『』"))
#: What may follow a name behind a comma: “Ana Brandt, Jr.”.
_OF_A_NAME: Final = frozenset({Sense.SOMEBODY_ELSE})
#: What may stand between a noun and a name: “the wife of former president Ana Brandt”.
_OF_A_TITLE: Final = frozenset({Sense.FORMER, Sense.COMING, Sense.TITULAR, Sense.COUNTS})
#: What may stand before a verb by which a post is taken: “never appointed”.
_OF_A_VERB: Final = frozenset({Sense.NOT, Sense.COMING})
#: What may stand before a title in small letters: “without president Ana Brandt”.
_OF_A_NOUN: Final = frozenset({Sense.SOMEBODY_ELSE, Sense.ABSENT})
_OF_A_TIME: Final = frozenset({Sense.FORMER, Sense.COMING})
#: How a woman's given name ends in the Slavic languages, where many a man's genitive does as well.
_OF_A_WOMAN: Final = ("а", "я", "a")
_VOWELS: Final = tuple("аеєиіїоуюяёыэaeiouyąęó")


@dataclass(frozen=True, slots=True)
class ReadWords:
    """What the words around a name make of it; [start, end) is the whole phrase, name included."""

    sense: Sense
    start: int
    end: int


def before(text: str, start: int, end: int, senses: frozenset[Sense]) -> ReadWords | None:
    """What stands in front of the name at [start, end); None if nothing of these senses does."""
    first, last = _quotes(text, start, end)
    words = words_before(text, first)
    name = Words.of(text, start, end)
    at, passed = len(words), _Passed(senses)
    while at > 0 and len(words) - at < _MOST_BETWEEN:
        sense, first_word = _in_front(words, at, name, passed)
        if sense is Sense.HARMLESS:
            at, passed = first_word, passed.a_verb()
            continue
        if sense:
            return ReadWords(sense, words.spans[first_word][0], end)
        if not stands_between(words, at - 1, taken=passed.taken):
            break
        at -= 1
        passed = passed.a_word(words, at)
    if Sense.GOES_ON in senses and _is_hyphen(text, first - 1) and _is_part(words):
        return ReadWords(Sense.GOES_ON, words.spans[-1][0], end)
    if first < start and Sense.CLAIMED in senses:
        return ReadWords(Sense.CLAIMED, first, last)
    return None


class _Passed(NamedTuple):
    """What stands between the name and the word that is read next.

    `senses` are those the word may still have. Behind an article, and behind a capital that is no
    honour, some words are not the name's: “representative of Ukraine” in front of a man says what
    he is, not whose. `taken`: by a verb by which a post is taken.
    """

    senses: frozenset[Sense]
    article: bool = False
    capital: bool = False
    taken: bool = False

    def a_verb(self) -> "_Passed":
        return self._replace(senses=self.senses & _OF_A_VERB, taken=True)

    def a_word(self, words: Words, index: int) -> "_Passed":
        folded, capital = words.folded[index], is_capital(words.printed[index])
        honour = folded in lexicon().honours
        return self._replace(
            senses=self.senses & _OF_A_NOUN if honour and not capital else self.senses,
            article=self.article or folded in lexicon().articles,
            capital=self.capital or (capital and not honour and folded.title() not in demonyms()),
        )


def _is_part(words: Words) -> bool:
    """Whether what a hyphen ties to a name is a part of it; a party (“SPD-Minister”) is none."""
    if not len(words):
        return False
    printed = words.printed[-1]
    acronym = printed.isupper() and len(printed) > 1 and printed not in demonyms()
    held = lexicon().before.ending(words.folded, len(words))
    return not acronym and all(pattern.sense is not Sense.COUNTS for pattern in held)


def _quotes(text: str, start: int, end: int) -> tuple[int, int]:
    """The name with the quotes around it (“the ‘Minister’ of the rebels”), if it has any."""
    if start > 0 and text[start - 1] + text[end : end + 1] in _QUOTES:
        return start - 1, end + 1
    if start > 1 and text[start - 2] == "«" and text[end + 1 : end + 2] == "»":
        return start - 2, end + 2  # French puts spaces there
    return start, end


def words_before(text: str, start: int) -> Words:
    """The words in front of a name that may belong to it, up to the next mark.

    What stands in brackets there (“the [former] Minister”) stands by itself.
    """
    first = max(0, start - _REACH)
    window = text[first:start]
    if window[-1:] in (".", "\n") and window[-2:-1].isspace():
        return Words.of(text, start, start)
    inserted = _IN_BRACKETS.search(window)
    if inserted:
        return Words.of(text, first + inserted.start(1), first + inserted.end(1))
    breaks = [match.end() for match in _break().finditer(window)]
    return Words.of(text, first + (breaks[-1] if breaks else 0), start)


@cache
def _break() -> re.Pattern[str]:
    """Where what belongs to a name can come from no farther: marks, brackets, dashes with spaces.

    The point of “Dr.”, of an initial or of “5. Mai” is none.
    """
    points = "".join(rf"(?<!\b{re.escape(one)}\.)" for one in lexicon().abbreviations)
    return re.compile(
        r"[,;:!?()\[\]{}«»„“”\"…\n/|、。，；：！？（）「」『』《》،؛؟।]"
        rf"|\s[-–—]|[–—]\s|\.(?<!\b\w\.)(?<!\b\d\d\.){points}",
        re.IGNORECASE,
    )


def _in_front(words: Words, at: int, name: Words, passed: _Passed) -> tuple[Sense | None, int]:
    """The sense of the words before index `at`, and the index of the first of them."""
    known = lexicon()
    found: list[tuple[Sense | None, int]] = [
        (Sense.HARMLESS, at - len(pattern.words))
        for pattern in known.harmless.ending(words.folded, at)
    ]
    found += [
        (pattern.sense, at - len(pattern.words))
        for pattern in known.before.ending(words.folded, at)
        if pattern.sense in passed.senses
        and (pattern.article_may_follow or not passed.article)
        and _stands_as_it_should(pattern, words, at, name)
    ]
    if Sense.SOMEBODY_ELSE in passed.senses and not passed.capital:
        people = _people(words, at, name)
        found += [(pattern.sense, first) for pattern, first in people]
    return min(found, key=lambda one: one[1], default=(None, at))


def _stands_as_it_should(pattern: Pattern, words: Words, at: int, name: Words) -> bool:
    """Whether a pattern has about it what it wants; what opens a sentence tells no time of a post.

    “Then the Minister spoke.”
    """
    hyphen = _is_hyphen(words.text, words.spans[at - 1][1])
    if pattern.hyphen_behind and not hyphen:
        return False
    if pattern.begins_phrase and not _begins_phrase(
        words.text, words.spans[at - len(pattern.words)][0]
    ):
        return False
    if pattern.predicate and not name.folded[0].endswith(instrumentals(pattern.language)):
        return False
    opens = words.printed[at - 1] in OPENERS and not hyphen
    return not (opens and pattern.sense in _OF_A_TIME)


def _begins_phrase(text: str, start: int) -> bool:
    """Whether what begins at `start` stands behind a comma, a dash or a bracket."""
    return text[max(0, start - _GAP_SIZE) : start].rstrip()[-1:] in tuple(",(–—、，（،")


def _people(words: Words, at: int, name: Words) -> Iterator[tuple[Pattern, int]]:
    """The nouns before index `at` that the name hangs on, and where each begins."""
    known = lexicon()
    for pattern in known.people_before.ending(words.folded, at):
        if "" in pattern.links and _may_be_genitive(name, pattern.language):
            yield pattern, at - len(pattern.words)
    link = words.folded[at - 1]
    if link in known.links:
        noun = at - 1
        while True:
            for pattern in known.people_before.ending(words.folded, noun):
                if link in pattern.links:
                    yield pattern, noun - len(pattern.words)
            if noun == 0 or not known.between.lists(words.folded[noun - 1]):
                return  # “le frère cadet d'Ana”
            noun -= 1


def _may_be_genitive(name: Words, language: ModifierLanguage) -> bool:
    """Whether a name may be in the case that ties it to a noun directly before it.

    “дружина Івана Петренка” is his wife, “речниця Ганна Брандт” is she herself.
    """
    endings, given = genitives(language)
    first, last = name.folded[0], name.folded[-1]
    return not endings or (
        first.endswith(endings)
        and first not in given
        and last not in given
        and not (
            is_capital(name.printed[0])
            and is_capital(name.printed[-1])
            and first.endswith(_OF_A_WOMAN)
            and not last.endswith(_VOWELS)
        )
    )


def is_nominative(text: str, start: int, end: int) -> bool:
    """Whether a Cyrillic name is so inflected that it hangs on no noun before it."""
    name = Words.of(text, start, end)
    return _CYRILLIC.match(text, start) is not None and not any(
        _may_be_genitive(name, language) for language in LANGUAGES if language.genitives
    )


def stands_between(words: Words, index: int, *, taken: bool = False) -> bool:
    """Whether a word may stand between a modifier and the name.

    Before a verb by which a post is taken only what belongs to it may (“had not yet been named”).
    """
    folded, printed = words.folded[index], words.printed[index]
    known = lexicon()
    if taken:
        return known.between.lists(folded)
    if folded in known.joins and 0 < index < len(words) - 1:  # “long-serving and popular”
        beside = words.folded[index - 1], words.folded[index + 1]
        return known.between.lists(beside[0]) and beside[1] in known.between
    return (
        folded in known.articles
        or folded in known.between
        or folded in known.honours
        or folded.endswith(("'s", "s'"))
        or (is_capital(printed) and not _is_day(printed) and folded not in known.openers)
        or any(
            pattern.sense in _OF_A_TITLE and len(pattern.words) == 1
            for pattern in known.before.ending(words.folded, index + 1)
        )
    )


def _is_hyphen(text: str, at: int) -> bool:
    return at >= 0 and text[at : at + 1] in tuple(_HYPHEN)


def is_capital(word: str) -> bool:
    """Whether a word begins with a capital."""
    return word[0].isupper()


def _is_day(word: str) -> bool:
    return word in names_of_days()


def after(text: str, start: int, end: int, senses: frozenset[Sense]) -> ReadWords | None:
    """What stands behind the name at [start, end); None if nothing of these senses does."""
    if _is_hyphen(text, end) and text[end + 1 : end + 2].isalnum():
        words = words_after(text, end + 1)
        found = _behind(words, senses) or _belonging(words, senses, "")
        if found is None and Sense.GOES_ON in senses:
            found = Sense.GOES_ON, 1
    elif _DOT.match(text, end):
        words = words_after(text, end + 1)
        found = (Sense.GOES_ON, 1) if Sense.GOES_ON in senses else None
    elif (possessor := _end_of_possessive(text, end)) > end:
        words = words_after(text, possessor)
        found = _belonging(words, senses)
    else:
        gap = _GAP.match(text, end)
        assert gap
        words = words_after(text, gap.end())
        if gap["comma"]:
            found = _suffix(words, senses)
        else:
            found = _behind(words, senses) or _at_its_time(words, start, senses)
        if found is None and not gap.group().strip():
            found = _belonging(words, senses, text[start:end])
    return ReadWords(found[0], start, words.spans[found[1] - 1][1]) if found else None


def words_after(text: str, end: int) -> Words:
    """The words behind a name that may belong to it, up to the next mark."""
    window = text[end : end + _REACH]
    stop = _break().search(window)
    return Words.of(text, end, end + (stop.start() if stop else len(window)))


_Found: TypeAlias = tuple[Sense, int] | None
"""A sense, and the index behind the last word of those that have it."""


def _first(words: Words, at: int, found: Iterable[Pattern], senses: frozenset[Sense]) -> _Found:
    hyphen = _is_hyphen(words.text, words.spans[at][0] - 1) if at < len(words) else False
    for one in found:
        if one.sense in senses and (hyphen or not one.hyphen_before):
            return one.sense, at + len(one.words)
    return None


def _behind(words: Words, senses: frozenset[Sense]) -> _Found:
    """The sense of the words behind a name."""
    return _first(words, 0, lexicon().after.starting(words.folded, 0), senses)


def _suffix(words: Words, senses: frozenset[Sense]) -> _Found:
    """That of “Jr.” in “Ana Brandt, Jr.”, with nothing behind it: “Ana Brandt, senior adviser”."""
    found = _behind(words, senses & _OF_A_NAME)
    if found:
        last = words.spans[found[1] - 1][1]
        if found[1] < len(words) and words.text[last : last + 1] != ".":
            return None
    return found


def _at_its_time(words: Words, start: int, senses: frozenset[Sense]) -> _Found:
    """That of a time behind a title, where it is not the time of what the sentence tells."""
    found = _first(words, 0, lexicon().dates.starting(words.folded, 0), senses)
    return found if found and _stands_by_itself(words.text, start) else None


def _stands_by_itself(text: str, start: int) -> bool:
    """Whether a title is said of a name: it begins its phrase, or stands behind “was”."""
    words = words_before(text, start)
    known = lexicon()
    for at in range(len(words), 0, -1):
        if any(known.harmless.ending(words.folded, at)):
            return False
        if words.folded[at - 1] in known.copulas:
            return True
        if not stands_between(words, at - 1):
            return False
    return _begins_phrase(text, words.spans[0][0] if len(words) else start)


def _belonging(words: Words, senses: frozenset[Sense], name: str | None = None) -> _Found:
    """Who or what it is that belongs to the name: “(Ana Brandt's) younger brother”.

    Without a possessive the name itself is given: “Ana Brandts älterer Bruder”, “Ana Brandt aide”.
    """
    for index in range(min(_MOST_BETWEEN, len(words))):
        people = lexicon().people_after.starting(words.folded, index)
        owned = (one for one in people if _may_own(name, one.language, index))
        belongings = () if name else lexicon().belongings.starting(words.folded, index)
        found = _first(words, index, owned, senses) or _first(words, index, belongings, senses)
        if found:
            return found
        if (index > 0 or name) and not stands_between(words, index):
            return None
    return None


def _may_own(name: str | None, language: ModifierLanguage, index: int) -> bool:
    """Whether a noun of a language may be that of the name `index` words before it."""
    if name is None:
        return True
    return name.casefold().endswith(language.owners) and (index == 0 or "" not in language.owners)


def _end_of_possessive(text: str, end: int) -> int:
    """Where the possessive ending of a name ends; `end` if it has none."""
    found = _POSSESSIVE.match(text, end)
    if found:
        return found.end()
    words = words_after(text, end)
    if len(words) and words.folded[0] in lexicon().possessives:
        return words.spans[0][1]
    return end


def counts(text: str, start: int) -> str | None:
    """The word in front of a post's name that says it is held for the time being: “acting”."""
    words = words_before(text, start)
    for at in range(len(words), max(0, len(words) - _MOST_BETWEEN), -1):
        for pattern in lexicon().before.ending(words.folded, at):
            if pattern.sense is Sense.COUNTS:
                return " ".join(words.printed[at - len(pattern.words) : at])
        if not stands_between(words, at - 1):
            return None
    return None
