"""Who wrote an article: behind a word that says so, or standing alone where bylines stand."""

from collections.abc import Collection
from typing import Final

from dossier.core.capture.article.bylines import PrintedByline, is_name
from dossier.core.capture.article.found import Found, How
from dossier.core.capture.article.page import ArticlePage, PageLine
from dossier.core.names.writing import EUROPEAN, script_of

_BEFORE_NAMES: Final = "No word says so: the name stands first in the byline."
_ALONE: Final = "The name stands alone behind the story, on line {}, and is read as the byline."
_FEWEST, _MOST = 2, 3


def author(page: ArticlePage, byline: PrintedByline | None, taken: Collection[int]) -> Found | None:
    """Who wrote a page; None where nobody can be told.

    Args:
        page: the text.
        byline: its byline, if it has one.
        taken: the lines, from 1, that are something else.
    """
    if byline and byline.author:
        return Found(byline.author.text, How.PRINTED, byline.line.span)
    if byline and len(byline.names) > 1 and _is_person(byline.names[0].text):
        return Found(byline.names[0].text, How.INFERRED, byline.line.span, _BEFORE_NAMES)
    alone = [line for line in page.tail if line.number not in taken and _stands_alone(page, line)]
    if len(alone) != 1:
        return None
    (line,) = alone
    return Found(line.text, How.INFERRED, line.span, _ALONE.format(line.number))


def _is_person(text: str) -> bool:
    """Whether words may be a person's full name: two or three, in a script that has capitals."""
    words = text.split()
    return _FEWEST <= len(words) <= _MOST and is_name(text) and script_of(words[0]) in EUROPEAN


def _stands_alone(page: ArticlePage, line: PageLine) -> bool:
    """Whether a name has blank lines around it, and stands nowhere else."""
    numbers = {one.number for one in page.lines}
    return (
        _is_person(line.text)
        and line.text.replace(" ", "").replace("-", "").replace("’", "").isalpha()
        and not {line.number - 1, line.number + 1} & numbers
        and page.text.count(line.text) == 1
    )
