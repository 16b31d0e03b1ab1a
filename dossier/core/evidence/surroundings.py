"""What stands directly around a name in a text, and what that makes of it.

“The former Minister of Ports”, “Ana Brandt's brother”, “the wife of the Minister”: each prints a
listed name and means somebody who does not hold the post, or somebody else. So the words in front
of a name and behind it are read, as far as they belong to it: an adjective, a noun that the name
hangs on, a hyphen, a possessive. The words stand in `modifiers`, by language; how far they reach is
decided here. Nothing is understood; what is not in a table goes by unread.
"""

import re
from dataclasses import dataclass
from typing import Final

from dossier.core.evidence.modifiers import Sense, lexicon
from dossier.core.names.countries import demonyms
from dossier.core.text.affixes import turkish_ending
from dossier.core.text.words import with_apostrophes

_REACH: Final = 120
_MOST_BETWEEN: Final = 6
#: Where what belongs to a name can come from no farther: marks, brackets, dashes with spaces. The
#: point of “Dr.” or of an initial is none.
_BREAK: Final = re.compile(
    r"[,;:!?()\[\]{}«»„“”\"…\n/|、。，；：！？（）「」『』《》،؛؟।]|\s[-–—]|[–—]\s|(?<![A-ZА-ЯЄІЇҐ])"
    r"(?<!Mr)(?<!Ms)(?<!Dr)(?<!Mrs)(?<!Gen)(?<!Col)(?<!Maj)(?<!Sen)(?<!Rep)(?<!Gov)(?<!Prof)(?<!Capt)(?<!Lt)"
    r"\."
)
_HYPHEN: Final = "-‐‑"
_POSSESSIVE: Final = re.compile(r"['’ʼ](?:s\b)?(?=\s)")
_GAP: Final = re.compile(r"\s*(?:[(\[]\s*|,\s*)?")
#: What may follow a name behind a comma: “Ana Brandt, Jr.”.
_OF_A_NAME: Final = frozenset({Sense.SOMEBODY_ELSE})
_ADJECTIVE: Final = re.compile(
    r"(?!(?:after|under|over|during|including|regarding|following|concerning|according|meeting)$).+(?:er|est|al|ous|ful|ive|ic|able|ed|ing|less|ant|ent|ary|ского|ський|ська|ский|ская)$"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words around a name make of it; [start, end) is the whole phrase, name included."""

    sense: Sense
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Words:
    """Words beside a name: as they are compared, as printed, and where in the text they stand."""

    folded: tuple[str, ...]
    printed: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Words":
        """The words of `text` in [start, end)."""
        spans = [(start + first, start + last) for first, last in with_apostrophes(text[start:end])]
        printed = tuple(text[first:last] for first, last in spans)
        folded = tuple(word.casefold().replace("’", "'").replace("ʼ", "'") for word in printed)
        return cls(folded, printed, tuple(spans))

    def __len__(self) -> int:
        return len(self.folded)


def before(text: str, start: int, end: int, senses: frozenset[Sense]) -> Reading | None:
    """What stands in front of the name at [start, end); None if nothing of these senses does."""
    words = words_before(text, start)
    joined = start > 0 and text[start - 1] in _HYPHEN and len(words) > 0
    at = len(words)
    article = name = False
    while at > 0 and len(words) - at < _MOST_BETWEEN:
        found = _in_front(words, at, senses, article=article, name=name)
        if found:
            sense, first = found
            return Reading(sense, words.spans[first][0], end)
        word = words.folded[at - 1]
        if not _stands_between(words, at - 1):
            break
        article = article or word in lexicon().articles
        name = name or (is_capital(words.printed[at - 1]) and not _is_honour(word))
        at -= 1
    if joined and Sense.GOES_ON in senses:
        return Reading(Sense.GOES_ON, words.spans[-1][0], end)
    return None


def words_before(text: str, start: int) -> Words:
    """The words in front of a name that may belong to it, up to the next mark."""
    first = max(0, start - _REACH)
    window = text[first:start]
    if window[-1:] in (".", "\n") and window[-2:-1].isspace():
        return Words((), (), ())
    breaks = [match.end() for match in _BREAK.finditer(window)]
    return Words.of(text, first + (breaks[-1] if breaks else 0), start)


def _in_front(
    words: Words, at: int, senses: frozenset[Sense], *, article: bool, name: bool
) -> tuple[Sense, int] | None:
    """The sense of the words before index `at`, and the index of the first of them.

    An article has been passed on the way there, or a name that is no honour: then “representative
    of Ukraine” in front of a man says what he is, not whose.
    """
    for pattern in lexicon().before.ending(words.folded, at):
        if pattern.sense in senses and (pattern.article_may_follow or not article):
            return pattern.sense, at - len(pattern.words)
    if name or Sense.SOMEBODY_ELSE not in senses:
        return None
    link = 1 if words.folded[at - 1] in lexicon().links else 0
    if (link or "" in lexicon().links) and at - link > 0:
        for pattern in lexicon().people_before.ending(words.folded, at - link):
            if link or pattern.bare:
                return pattern.sense, at - link - len(pattern.words)
    return None


def _stands_between(words: Words, index: int) -> bool:
    """Whether a word may stand between a modifier and the name."""
    folded, printed = words.folded[index], words.printed[index]
    known = lexicon()
    return (
        folded in known.articles
        or folded in known.between
        or folded.endswith(("'s", "s'"))
        or is_capital(printed)
        or _ADJECTIVE.fullmatch(folded) is not None
    )


def is_capital(word: str) -> bool:
    """Whether a word begins with a capital."""
    return word[0].isupper()


def _is_honour(word: str) -> bool:
    return word in lexicon().honours or word.title() in demonyms()


def after(text: str, start: int, end: int, senses: frozenset[Sense]) -> Reading | None:
    """What stands behind the name at [start, end); None if nothing of these senses does."""
    if text[end : end + 1] in tuple(_HYPHEN) and text[end + 1 : end + 2].isalnum():
        words = words_after(text, end + 1)
        found = _behind(words, 0, senses) or _somebody_behind(words, 0, senses)
        if found is None and Sense.GOES_ON in senses:
            found = Sense.GOES_ON, 1
    elif (possessor := _end_of_possessive(text, end)) > end:
        words = words_after(text, possessor)
        found = _somebody_of(words, senses)
    else:
        gap = _GAP.match(text, end)
        assert gap
        words = words_after(text, gap.end())
        found = _behind(words, 0, _OF_A_NAME & senses if "," in gap.group() else senses)
        if found is None and not gap.group().strip():
            found = _somebody_behind(words, 0, senses)
    return Reading(found[0], start, words.spans[found[1] - 1][1]) if found else None


def words_after(text: str, end: int) -> Words:
    """The words behind a name that may belong to it, up to the next mark."""
    window = text[end : end + _REACH]
    stop = _BREAK.search(window)
    return Words.of(text, end, end + (stop.start() if stop else len(window)))


def _behind(words: Words, at: int, senses: frozenset[Sense]) -> tuple[Sense, int] | None:
    """The sense of the words from index `at` on, and the index behind the last of them."""
    for pattern in lexicon().after.starting(words.folded, at):
        if pattern.sense in senses:
            return pattern.sense, at + len(pattern.words)
    return None


def _somebody_behind(words: Words, at: int, senses: frozenset[Sense]) -> tuple[Sense, int] | None:
    for pattern in lexicon().people_after.starting(words.folded, at):
        if pattern.sense in senses:
            return pattern.sense, at + len(pattern.words)
    return None


def _somebody_of(words: Words, senses: frozenset[Sense]) -> tuple[Sense, int] | None:
    """Who it is that belongs to the name: “(Ana Brandt's) younger brother”."""
    for index in range(min(_MOST_BETWEEN, len(words))):
        found = _somebody_behind(words, index, senses)
        if found:
            return found
        if index > 0 and not _stands_between(words, index):
            return None
    return None


def _end_of_possessive(text: str, end: int) -> int:
    """Where the possessive ending of a name ends; `end` if it has none."""
    found = _POSSESSIVE.match(text, end)
    if found:
        return found.end()
    return turkish_ending(text.replace("’", "'") if "’" in text[end : end + 1] else text, end)


def counts(text: str, start: int) -> str | None:
    """The word in front of a post's name that says it is held for the time being: “acting”."""
    words = words_before(text, start)
    for at in range(len(words), max(0, len(words) - _MOST_BETWEEN), -1):
        for pattern in lexicon().before.ending(words.folded, at):
            if pattern.sense is Sense.COUNTS:
                return " ".join(words.printed[at - len(pattern.words) : at])
        if not _stands_between(words, at - 1):
            return None
    return None
