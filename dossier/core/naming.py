"""Which listed names a text prints, and where.

A name is found by whole words: the words of every listed form lie in a tree, and the text is walked
through it word by word, so a thousand names cost no more than one. Rules of case keep ordinary
words apart from names: a form of one word must be printed as it is listed (“May” is not “may”) or
wholly in capitals, a form of several words may differ in case (“minister of Defence”); a name
inside a printed date (“5 May 2025”) is no name at all, nor is a month or a verb (`ordinary`), nor
half of a double name (“Petrov-Vodkin”) or of “O’Brien”. Which apostrophe is printed, which white
space, and whether й is one character or two makes no difference.

Where forms overlap the longest wins (`longest`): “Secretary of the National Security and Defense
Council” names the secretary, and only `all_of` still sees the council in it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from dossier.core import dates
from dossier.core.normal import normalize
from dossier.core.ordinary import is_ordinary
from dossier.core.spans import Spans

_WORD: Final = re.compile(r"\w[\w\u0300-\u036f]*")
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


class Names:
    """All listed names of a library, ready to be looked for in texts."""

    def __init__(self, names: Iterable[ListedName]) -> None:
        self._root = _Branch()
        for name in names:
            form = name.form.translate(_ALIKE)
            words = list(islice(_WORD.finditer(form), _MOST_WORDS + 1))
            if not 0 < len(words) <= _MOST_WORDS:
                continue
            branch = self._root
            for word in words:
                branch = branch.next.setdefault(_key(word.group()), _Branch())
            text = _plain(form[words[0].start() : words[-1].end()])
            branch.forms.append(_Form(name, text, len(words) > 1))

    def all_of(self, text: str) -> tuple[Mention, ...]:
        """Every mention in a text, by start, the longer first; mentions may overlap."""
        text = text.translate(_ALIKE)
        words = [(_key(match.group()), *match.span()) for match in _WORD.finditer(text)]
        in_dates = Spans((one.start, one.end) for one in dates.dates_printed(text))
        found = [
            mention
            for index in range(len(words))
            for mention in self._from(text, words, index)
            if not in_dates.hold(mention.start, mention.end)
        ]
        starts = {one.start for one in found}
        ends = {one.end for one in found}
        whole = (one for one in found if not _is_half(text, one, starts, ends))
        return tuple(sorted(whole, key=lambda one: (one.start, -one.end)))

    def _from(self, text: str, words: list[tuple[str, int, int]], index: int) -> Iterator[Mention]:
        """The mentions that begin at one word."""
        branch = self._root
        start = words[index][1]
        for at in range(index, len(words)):
            word, _, end = words[at]
            following = branch.next.get(word)
            if following is None:
                return
            branch = following
            if not branch.forms or (at == index and is_ordinary(text, start, end)):
                continue
            printed = _plain(text[start:end])
            names = tuple(form.name for form in branch.forms if form.is_printed_as(printed))
            if names:
                yield Mention(start, end, names)


def _key(word: str) -> str:
    return word.lower() if word.isascii() else normalize("NFC", word.casefold())


def _plain(text: str) -> str:
    """A text in one Unicode form, on one line."""
    return _SPACE.sub(" ", normalize("NFC", text))


def _is_half(text: str, mention: Mention, starts: set[int], ends: set[int]) -> bool:
    """Whether a word is only one half of a double name, the other half being nobody's name."""
    start, end = mention.start, mention.end
    if text[start:end].isupper() or " " in text[start:end]:
        return False
    right = end + 1 not in starts and _RIGHT_HALF.match(text, end)
    if right and (text[end] == "'" or text[end + 1].isupper()):
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
