"""Lines that came with the page and are not the story: told by their words, and by how they stand.

Nothing of the story may be hidden that way. A line with a date, a byline or a caption stays text; a
line is furniture if the whole of it is a phrase that pages print (`languages`), or a counter. Two
things are told by how they stand, and are said to be: the headline of another story, which has
counters below it and a second headline with counters after it, and short lines behind the story.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from dossier.core.capture.article.bylines import CLOCK, begins_byline
from dossier.core.capture.article.languages import Sort
from dossier.core.capture.article.page import ArticlePage, PageLine
from dossier.core.capture.article.phrases import folded, phrase
from dossier.core.dates import dates_printed

#: Characters of a line that may be furniture; sentences are longer.
_LONGEST: Final = 160
_LONGEST_TAG: Final = 70
_FEWEST_TAGS: Final = 3
_PIECES: Final = re.compile(r"\s*[•·|]\s*|\s{3,}")
_HASHTAGS: Final = re.compile(r"(?:#\w+[\s,;|]*)+")
_GUESSES: Final = {
    Sort.TEASER: "Another story's headline, as the counters below it say.",
    Sort.TAGS: "Short lines behind the story, read as tags.",
}
_ENDS_NO_TAG: Final = ":：;,"
_BEGINS_NO_TAG: Final = re.compile(r"[-–—•*\d(\"“„«]")


@dataclass(frozen=True, slots=True)
class Strip:
    """Lines of the page, `first` to `last` from 1, what they are, and whether that is a guess."""

    first: int
    last: int
    note: str
    is_guess: bool = False


@dataclass(frozen=True, slots=True)
class _Marked:
    line: PageLine
    sort: Sort
    is_guess: bool = False


def furniture(page: ArticlePage) -> tuple[Strip, ...]:
    """The lines of a page that are not the story, in order; lines of one sort are one strip."""
    marked = {line.number: _Marked(line, sort) for line in page.lines if (sort := sort_of(line))}
    for line in _teaser(page, marked):
        marked[line.number] = _Marked(line, Sort.TEASER, is_guess=True)
    for line in _tags(page, marked):
        marked[line.number] = _Marked(line, Sort.TAGS, is_guess=True)
    return tuple(_strips(page, marked))


def sort_of(line: PageLine) -> Sort | None:
    """What a line is by its words alone; None for what may be the story."""
    if len(line.text) > _LONGEST:
        return None
    if _HASHTAGS.fullmatch(line.text):
        return Sort.TAGS
    whole = folded(line.text)
    found = phrase(whole) if whole else None
    if found:
        return found
    pieces = [folded(CLOCK.sub(" ", one)) for one in _PIECES.split(line.text)]
    sorts = {phrase(one) for one in pieces if one}
    return sorts.pop() if len(sorts) == 1 else None


def _teaser(page: ArticlePage, marked: Mapping[int, _Marked]) -> tuple[PageLine, ...]:
    """Another story's headline at the top, with the counters below it; () for none.

    It is another's where a second headline follows before the story begins, with counters too.
    """
    head = page.head
    counters = [
        at
        for at, line in enumerate(head)
        if line.number in marked and marked[line.number].sort is Sort.COUNTER
    ]
    first = next((at for at, line in enumerate(head) if line.number not in marked), None)
    if (
        first is None
        or first + 1 not in counters
        or head[first + 1].number != head[first].number + 1
    ):
        return ()
    end = first + 1
    while end in counters:
        end += 1
    has_second = end < len(head) and head[end].number not in marked
    return head[first:end] if has_second and any(at > end for at in counters) else ()


def _tags(page: ArticlePage, marked: Mapping[int, _Marked]) -> Iterator[PageLine]:
    """Blocks of short lines behind the story, which are names or words and no sentences."""
    for _, lines in groupby(enumerate(page.tail), key=lambda one: one[1].number - one[0]):
        block = [line for _, line in lines if line.number not in marked]
        if len(block) >= _FEWEST_TAGS and all(map(_may_be_tag, block)):
            yield from block


def _may_be_tag(line: PageLine) -> bool:
    if len(line.text) > _LONGEST_TAG or line.is_closed or line.text[-1] in _ENDS_NO_TAG:
        return False
    return not (
        _BEGINS_NO_TAG.match(line.text) or begins_byline(line.text) or dates_printed(line.text)
    )


def _strips(page: ArticlePage, marked: Mapping[int, _Marked]) -> Iterator[Strip]:
    """Marked lines as strips; blank lines between two of one sort belong to them."""
    runs = groupby(page.lines, key=lambda line: _key(marked.get(line.number)))
    for key, lines in runs:
        if key:
            found = list(lines)
            note = _GUESSES[key[0]] if key[1] else key[0].value
            yield Strip(found[0].number, found[-1].number, note, key[1])


def _key(one: _Marked | None) -> tuple[Sort, bool] | None:
    return (one.sort, one.is_guess) if one else None
