"""The headline of an article: the first line that is one, if the first lines have one at all."""

import re
from collections.abc import Collection
from typing import Final

from dossier.core.capture.article.found import Found, How
from dossier.core.capture.article.page import Page, PageLine
from dossier.core.text.wording import one_line

_LONGEST: Final = 250
_MOST_CLOSED_WORDS: Final = 11
_MOST_MORE: Final = 2
_HEADING: Final = re.compile(r"#{1,6}\s+")


def headline(page: Page, taken: Collection[int]) -> Found | None:
    """The headline of a page; None where the story begins at once.

    Args:
        page: the text.
        taken: the lines, from 1, that are something else: furniture, bylines.
    """
    first = next((line for line in page.lines if line.number not in taken), None)
    if first is None or not _may_be(first) or len(page.lines) == 1:
        return None
    mark = _HEADING.match(first.text)
    start, end = first.start + (mark.end() if mark else 0), _end(page, first, taken)
    return Found(one_line(page.text[start:end]), How.PRINTED, (start, end))


def _end(page: Page, first: PageLine, taken: Collection[int]) -> int:
    """Where a headline ends: it goes on in small letters on the next line, if that is not long."""
    end, number = first.end, first.number
    for line in page.lines[page.lines.index(first) + 1 :][:_MOST_MORE]:
        is_next = line.number == number + 1 and line.number not in taken
        if not is_next or not line.text[0].islower() or line.is_closed or not _may_be(line):
            break
        end, number = line.end, line.number
    return end


def _may_be(line: PageLine) -> bool:
    if len(line.text) > _LONGEST or line.is_paragraph:
        return False
    # A headline seldom ends as a sentence does; a short sentence that stands first may be one.
    return not line.text.endswith((".", "。", "։", "।")) or line.words <= _MOST_CLOSED_WORDS
