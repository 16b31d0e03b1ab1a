"""What pages print around articles, as data: a module a language, with examples that are its test.

Lines of furniture are written as they stand on a page, in small letters and without what frames
them; `#` is a number, `…` whatever else the line holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

#: Phrases, one a line.
Lines: TypeAlias = str


class Sort(StrEnum):
    """What a line is that came with the page and is not the story; the value is its note."""

    LINKS = "Links of the site."
    ADVERT = "Advertisement."
    COUNTER = "Counters of the page."
    READING_TIME = "Reading time."
    TEASER = "Another story."
    RUBRIC = "A rubric of the site."
    TAGS = "Tags."
    COMMENTS = "The comment form."


@dataclass(frozen=True, slots=True)
class PageLanguage:
    """How pages in a language are furnished, and how they name who wrote and when.

    Attributes:
        code: its tag (BCP 47).
        common: its commonest words, by which a text in it is known.
        by: what stands before the author's name at the head of a byline, `|` between them.
        roles: words that say what somebody is, and no name of a paper: “correspondent”.
        places: words before the name of a place: “in”.
        beside: words before the name of an agency or a colleague, behind the author's: “with”.
        labels: words beside a stamp of date and time: “published”.
        updated: the same, where the stamp is that of a later change.
        today: what makes a day that is named behind it the article's own.
        reports: how the article's own paper or agency is named in it; `{}` is the name.
        furniture: lines of the page.
        examples: lines of furniture as pages print them, with their sorts.
        bylines: bylines as pages print them, with the author.
    """

    code: str
    common: str
    by: str = ""
    roles: str = ""
    places: str = ""
    beside: str = ""
    labels: str = ""
    updated: str = ""
    today: str = ""
    reports: Lines = ""
    furniture: Mapping[Sort, Lines] = field(default_factory=dict)
    examples: tuple[tuple[str, Sort], ...] = ()
    bylines: tuple[tuple[str, str], ...] = ()
