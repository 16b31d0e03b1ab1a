"""The headline of an article: the first line that is one, if the first lines have one at all.

Above it may stand what is shorter: a rubric (“Interview”), the way to the page (“World › Europe”).
Where such lines were passed over, the headline is a guess.
"""

import re
from collections.abc import Collection
from typing import Final

from dossier.core.capture.article.found import Found, How
from dossier.core.capture.article.page import ArticlePage, PageLine
from dossier.core.text.wording import one_line

_LONGEST: Final = 250
_MOST_CLOSED_WORDS: Final = 11
_MOST_MORE: Final = 2
#: Words of a line that is rather something above the headline, where a longer one follows.
_SHORT: Final = 2
_FEWEST: Final = 2
_HEADING: Final = re.compile(r"#{1,6}\s+")
_WAY: Final = re.compile(r"\s[|›»>/•·]\s")
_MOST_WORDS_OF_WAY: Final = 6
_MAIL: Final = re.compile(
    r"(?:from|to|cc|date|sent|subject|reply-to|von|an|betreff|gesendet|datum|de|à|objet|від|кому"
    r"|тема|дата|от|para|asunto)\s*:\s",
    re.IGNORECASE,
)
_PASSED_OVER: Final = (
    "The title is line {} of the text; what stands above was taken for no headline."
)


def headline(page: ArticlePage, taken: Collection[int]) -> Found | None:
    """The headline of a page; None where the story begins at once.

    Args:
        page: the text.
        taken: the lines, from 1, that are something else: furniture, bylines.
    """
    lines = [line for line in page.lines if line.number not in taken]
    head = [line for line in lines if line in page.head or line is lines[0]]
    candidates = [line for line in head if not _is_way(line)]
    first = next((one for one in candidates if one.words > _SHORT), next(iter(candidates), None))
    if first is None or not _may_be(first) or len(page.lines) == 1:
        return None
    mark = _HEADING.match(first.text)
    start, end = first.start + (mark.end() if mark else 0), _end(page, first, taken)
    title = one_line(page.text[start:end])
    if first is head[0]:
        return Found(title, How.PRINTED, (start, end))
    return Found(title, How.GUESSED, (start, end), _PASSED_OVER.format(first.number))


def _is_way(line: PageLine) -> bool:
    """Whether a line is the way to the page, or the head of a mail."""
    if _MAIL.match(line.text):
        return True
    return _WAY.search(line.text) is not None and line.words <= _MOST_WORDS_OF_WAY


def _end(page: ArticlePage, first: PageLine, taken: Collection[int]) -> int:
    """Where a headline ends: it goes on in small letters on the next line, if that is not long."""
    end, number = first.end, first.number
    for line in page.lines[page.lines.index(first) + 1 :][:_MOST_MORE]:
        is_next = line.number == number + 1 and line.number not in taken
        if not is_next or not line.text[0].islower() or line.is_closed or not _may_be(line):
            break
        end, number = line.end, line.number
    return end


def _may_be(line: PageLine) -> bool:
    if len(line.text) > _LONGEST or line.is_paragraph or line.words < _FEWEST:
        return False
    if line.text.endswith((",", "،", ";")):
        return False
    # A headline seldom ends as a sentence does; a short sentence that stands first may be one.
    return not line.text.endswith((".", "。", "։", "।")) or line.words <= _MOST_CLOSED_WORDS
