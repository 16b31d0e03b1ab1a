"""Which listed names a text prints, and where.

A name is found by whole words: the words of every listed form lie in a tree, and the text is walked
through it word by word, so a thousand names cost no more than one. Rules of case keep ordinary
words apart from names: a form of one word must be printed as it is listed (“May” is not “may”) or
wholly in capitals, a form of several words may differ in case (“minister of Defence”);
a name inside a printed date (“5 May 2025”) is no name at all.

Where forms overlap the longest wins (`longest`): “Secretary of the National Security and Defense
Council” names the secretary, and only `all_of` still sees the council in it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from dossier.core import dates

_WORD: Final = re.compile(r"\w+")
_SPACE: Final = re.compile(r"\s+")
#: Capitals alone may be a headline; shorter words in capitals are acronyms of their own.
_SHORTEST_HEADLINE_WORD: Final = 4


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


@dataclass(slots=True)
class _Branch:
    """One word of the tree: what may follow, and the forms that end here."""

    next: "dict[str, _Branch]" = field(default_factory=dict)
    names: list[ListedName] = field(default_factory=list)


class Names:
    """All listed names of a library, ready to be looked for in texts."""

    def __init__(self, names: Iterable[ListedName]) -> None:
        self._root = _Branch()
        for name in names:
            branch = self._root
            for word in _WORD.findall(name.form.casefold()):
                branch = branch.next.setdefault(word, _Branch())
            if branch is not self._root:
                branch.names.append(name)

    def all_of(self, text: str) -> tuple[Mention, ...]:
        """Every mention in a text, by start, the longer first; mentions may overlap."""
        words = [(match.group().casefold(), *match.span()) for match in _WORD.finditer(text)]
        in_dates = [(one.start, one.end) for one in dates.dates_printed(text)]
        found: list[Mention] = []
        for index, (_, start, _) in enumerate(words):
            found += [
                mention
                for mention in self._from(text, words, index, start)
                if not any(
                    first <= mention.start and mention.end <= last for first, last in in_dates
                )
            ]
        return tuple(sorted(found, key=lambda one: (one.start, -one.end)))

    def _from(
        self, text: str, words: list[tuple[str, int, int]], index: int, start: int
    ) -> Iterator[Mention]:
        """The mentions that begin at one word."""
        branch = self._root
        for word, _, end in words[index:]:
            following = branch.next.get(word)
            if following is None:
                return
            branch = following
            printed = text[start:end]
            names = tuple(name for name in branch.names if _same(name.form, printed))
            if names:
                yield Mention(start, end, names)


def _same(form: str, printed: str) -> bool:
    """Whether `printed` is the listed form, white space and allowed differences of case aside."""
    words = _WORD.findall(form)
    listed = _trimmed(form)
    found = _SPACE.sub(" ", printed)
    if len(words) > 1:
        return found.casefold() == listed.casefold()
    headline = len(found) >= _SHORTEST_HEADLINE_WORD and found == listed.upper()
    return found == listed or headline


def _trimmed(form: str) -> str:
    """A form from its first word character to its last, on one line."""
    ends = [match.span() for match in _WORD.finditer(form)]
    return _SPACE.sub(" ", form[ends[0][0] : ends[-1][1]]) if ends else ""


def longest(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions without overlaps, the longer of two that overlap, in the order of the text."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.start, -one.end)):
        if not kept or kept[-1].end <= mention.start:
            kept.append(mention)
        elif mention.end - mention.start > kept[-1].end - kept[-1].start:
            kept[-1] = mention
    return tuple(kept)
