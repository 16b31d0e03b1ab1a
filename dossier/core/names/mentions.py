"""Which listed names a text prints, and where.

A name is found by whole words: the words of every listed form lie in a tree, and the text is walked
through it word by word, so a thousand names cost no more than one. What a word is in each script,
`text.words` knows; what may be written onto one without being part of it, `text.affixes`.

Rules of case keep ordinary words apart from names: a form of one word must be printed as it is
listed (“May” is not “may”) or wholly in capitals, a form of several words may differ in case
(“minister of Defence”); a name inside a printed date (“5 May 2025”) is no name at all, nor is a
month or a verb (`ordinary`), nor half of a double name (“Petrov-Vodkin”) or of “O’Brien”. Which
apostrophe is printed, which white space, whether й is one character or two, ligatures, soft hyphens
and hyphens at line ends make no difference.

Where forms overlap the longest wins (`longest`): “Secretary of the National Security and Defense
Council” names the secretary, and only `all_of` still sees the council in it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from dossier.core import dates
from dossier.core.names.ordinary import is_ordinary
from dossier.core.text.affixes import ARTICLE, cores, turkish_ending
from dossier.core.text.spans import Spans
from dossier.core.text.words import (
    comparable,
    is_unspaced,
    pieces,
    split_at_line_ends,
    without_line_ends,
)

_SPACE: Final = re.compile(r"\s+")
#: One character for one, so that offsets stay: apostrophes, and hyphens that only look like one.
_ALIKE: Final = str.maketrans(dict.fromkeys("’‘ʼʹ`´", "'") | dict.fromkeys("‐‑", "-"))
#: Capitals alone may be a headline; shorter words in capitals are acronyms of their own.
_SHORTEST_HEADLINE_WORD: Final = 4
#: The other half of a double name: after a hyphen, a capital with small letters; “O'” before.
_RIGHT_HALF: Final = re.compile(r"-[^\W\d_]\w*[a-zа-яёіїєґ]|'(?!(?:ll|re|ve)\b)[^\W\d_]{2}")
_LEFT_HALF: Final = re.compile(r"(?:\b[^\W\d_]\w*[a-zа-яёіїєґ]-|\bO')$")
_LOOK_BACK: Final = 40
#: A longer “name” is no name; a text that repeats it would be walked through once a word.
_MOST_WORDS: Final = 80
#: In a script without spaces a single sign stands in too many words to be a name in a text.
_LEAST_CLUSTERS: Final = 2


@dataclass(frozen=True, slots=True)
class ListedName:
    """One form of an entry's name; `use` is what the entry says of it, None for the leading one."""

    entry: str
    form: str
    use: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in a text, [start, end) in characters, and the names listed in that form."""

    start: int
    end: int
    names: tuple[ListedName, ...]

    @property
    def entries(self) -> tuple[str, ...]:
        """The ids of the entries so called; several if they share the form."""
        return tuple(dict.fromkeys(name.entry for name in self.names))


@dataclass(frozen=True, slots=True)
class Printed:
    """A place in a source's text, [start, end) in characters, that prints a name."""

    source: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Form:
    """A listed form as it is compared: from its first word to its last, on one line."""

    name: ListedName
    text: str
    several_words: bool

    def is_printed_as(self, printed: str) -> bool:
        """Whether `printed` is this form, allowed differences of case aside."""
        if self.several_words:
            return printed == self.text or printed.casefold() == self.text.casefold()
        headline = len(printed) >= _SHORTEST_HEADLINE_WORD and printed == self.text.upper()
        return printed == self.text or headline


@dataclass(slots=True)
class _Branch:
    """One word of the tree: what may follow, and the forms that end here."""

    next: "dict[str, _Branch]" = field(default_factory=dict)
    forms: list[_Form] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a text, and the ways to read it without what is written onto it."""

    key: str
    start: int
    end: int
    cores: "tuple[_Word, ...]" = ()


class _Text:
    """A text in words, ready to be walked through."""

    def __init__(self, text: str) -> None:
        self.text = text
        spans = pieces(text)
        self.words = [_word(text, start, end) for start, end in spans]
        self._split = split_at_line_ends(text, spans)

    def is_split(self, index: int) -> bool:
        """Whether a hyphen at a line end cuts a word in two behind the word at `index`."""
        return index in self._split

    def rejoined(self, index: int) -> _Word | None:
        """The word that a hyphen at a line end cut in two behind `index`; None if none did."""
        if index not in self._split:
            return None
        start, end = self.words[index].start, self.words[index + 1].end
        return _Word(_key(without_line_ends(self.text[start:end])[0]), start, end)


def _word(text: str, start: int, end: int) -> _Word:
    key, inside = _read(text[start:end])
    parts = tuple(_Word(part, start + first, start + last) for part, first, last in inside)
    return _Word(key, start, end, parts)


@lru_cache(maxsize=65_536)  # the same few thousand words make up most texts
def _read(word: str) -> tuple[str, tuple[tuple[str, int, int], ...]]:
    """A word as it is compared, and so each way to read it, with the place inside it."""
    inside = tuple((_key(word[first:last]), first, last) for first, last in cores(word))
    return _key(word), inside


def _split(form: str) -> Iterator[list[tuple[int, int]]]:
    """The ways to read a form in words, [start, end) each; none of what is no name in a text."""
    words = pieces(form)
    least = _LEAST_CLUSTERS if is_unspaced(form) else 1
    if least <= len(words) <= _MOST_WORDS:
        yield words
        first, last = words[0]
        if form.startswith(ARTICLE, first) and last - first > len(ARTICLE) + 1:
            # “to the” is written without the letter that the article begins with.
            yield [(first + len(ARTICLE), last), *words[1:]]


def readings(form: str) -> tuple[tuple[str, ...], ...]:
    """The ways to read a form in words, as they are compared; none of what is no name in a text."""
    form = form.translate(_ALIKE)
    ways = (tuple(_key(form[start:end]) for start, end in words) for words in _split(form))
    return tuple(dict.fromkeys(ways))


def first_words(form: str) -> tuple[str, ...]:
    """The words by which a text that prints a form begins to, as they are compared."""
    return tuple(dict.fromkeys(words[0] for words in readings(form)))


def compared(text: str) -> tuple[str, ...]:
    """A text as its words are compared, and again with those joined that line ends cut in two."""
    return tuple(dict.fromkeys(map(_key, (text.translate(_ALIKE), *_joined(text)))))


def _joined(text: str) -> tuple[str, ...]:
    return without_line_ends(text.translate(_ALIKE))[:1]


def may_print(text: tuple[str, ...], ways: Iterable[tuple[str, ...]]) -> bool:
    """Whether a text, as `compared`, holds all words of one of the `readings` of some forms.

    A text that prints one of the forms does; few others do.
    """
    return any(all(any(word in one for one in text) for word in words) for words in ways)


class Names:
    """All listed names of a library, ready to be looked for in texts."""

    def __init__(self, by_first: Mapping[str, Iterable[ListedName]]) -> None:
        """Take the names by the first words of their forms; see `first_words`."""
        self._by_first = by_first
        self._roots: dict[str, _Branch | None] = {}

    @classmethod
    def of(cls, names: Iterable[ListedName]) -> "Names":
        """Names in the order in which they are told at one place."""
        found: dict[str, list[ListedName]] = {}
        for name in names:
            for word in first_words(name.form):
                found.setdefault(word, []).append(name)
        return cls(found)

    def _root(self, word: str) -> _Branch | None:
        """What follows the first word of a form; None if none begins with it."""
        if word not in self._roots:
            listed = self._by_first.get(word)
            self._roots[word] = _tree(word, listed) if listed else None
        return self._roots[word]

    def all_of(self, text: str) -> tuple[Mention, ...]:
        """Every mention in a text, by start, the longer first; mentions may overlap."""
        text = text.translate(_ALIKE)
        walked = _Text(text)
        in_dates = Spans((one.start, one.end) for one in dates.dates_printed(text))
        found = {
            mention
            for index, word in enumerate(walked.words)
            if self._root(word.key) or word.cores or walked.is_split(index)
            for mention in self._from(walked, index)
            if not in_dates.hold(mention.start, mention.end)
        }
        starts = {one.start for one in found}
        ends = {one.end for one in found}
        whole = (one for one in found if not _is_half(text, one, starts, ends))
        return tuple(sorted(whole, key=lambda one: (one.start, -one.end)))

    def _from(self, text: _Text, index: int) -> Iterator[Mention]:
        """The mentions that begin with one word, or inside it behind what is written onto it."""
        word = text.words[index]
        for first in (word, *word.cores):
            yield from self._on(text, self._root(first.key), first, index, first.start)
        rejoined = text.rejoined(index)
        if rejoined:
            yield from self._on(text, self._root(rejoined.key), rejoined, index + 1, word.start)

    def _on(
        self, text: _Text, following: _Branch | None, word: _Word, index: int, start: int
    ) -> Iterator[Mention]:
        """The mentions from `start` that go on with `word`, which ends at `index`.

        `following` is what the tree has under that word.
        """
        if following is None:
            return
        alone = start == word.start and following.forms
        if following.forms and not (alone and is_ordinary(text.text, start, word.end)):
            yield from _mentions(text.text, following, start, word.end)
        whole = text.words[index]
        if not following.next or word.end != whole.end or index + 1 == len(text.words):
            return
        after = text.words[index + 1]
        for more in (after, *(one for one in after.cores if one.start == after.start)):
            yield from self._on(text, following.next.get(more.key), more, index + 1, start)
        rejoined = text.rejoined(index + 1)
        if rejoined:
            next_ = following.next.get(rejoined.key)
            yield from self._on(text, next_, rejoined, index + 2, start)


def _tree(first: str, names: Iterable[ListedName]) -> _Branch:
    """The tree of the forms that begin with a word, from that word on."""
    root = _Branch()
    for name in names:
        form = name.form.translate(_ALIKE)
        for words in _split(form):
            keys = [_key(form[start:end]) for start, end in words]
            if keys[0] == first:
                branch = root
                for key in keys[1:]:
                    branch = branch.next.setdefault(key, _Branch())
                text = _plain(form[words[0][0] : words[-1][1]])
                branch.forms.append(_Form(name, text, len(words) > 1))
    return root


def _mentions(text: str, branch: _Branch, start: int, end: int) -> Iterator[Mention]:
    for printed in without_line_ends(text[start:end]):
        plain = _plain(printed)
        names = tuple(form.name for form in branch.forms if form.is_printed_as(plain))
        if names:
            yield Mention(start, end, names)
            return


def _key(word: str) -> str:
    return word.lower() if word.isascii() else comparable(word.casefold())


def _plain(text: str) -> str:
    """A text in one Unicode form, on one line."""
    return _SPACE.sub(" ", comparable(text))


def _is_half(text: str, mention: Mention, starts: set[int], ends: set[int]) -> bool:
    """Whether a word is only one half of a double name, the other half being nobody's name."""
    start, end = mention.start, mention.end
    if text[start:end].isupper() or " " in text[start:end]:
        return False
    right = end + 1 not in starts and _RIGHT_HALF.match(text, end)
    if right and text[end] == "-" and text[end + 1].isupper():
        return True
    if right and text[end] == "'" and turkish_ending(text, end) == end:
        return True
    if start == 0 or text[start - 1] not in "-'" or start - 1 in ends:
        return False
    left = _LEFT_HALF.search(text[max(0, start - _LOOK_BACK) : start])
    return left is not None and left.group()[0].isupper()


def longest(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions without overlaps, in the order of the text: where some overlap, the longest."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.start - one.end, one.start)):
        at = bisect_left(kept, mention.start, key=lambda one: one.start)
        after = at < len(kept) and kept[at].start < mention.end
        before = at > 0 and kept[at - 1].end > mention.start
        if not after and not before:
            kept.insert(at, mention)
    return tuple(kept)
