"""The site as its pages see it: what leaves of the library, and where everything is."""

from functools import cached_property
from typing import Final

from dossier.core.dates import parse
from dossier.core.format.entries import Source
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.text.wording import brief
from dossier.export.html.markup import Markup, el
from dossier.export.leaving import UNKNOWN, leaving
from dossier.export.scope import Scope
from dossier.views.labels import byline_label, date_label

#: From a page of an entry to the folder of the site.
UP: Final = "../"
_MOST_OF_A_TITLE: Final = 60
#: How a date of which nothing leaves is labelled.
_NO_DATE: Final = parse(UNKNOWN).label()

#: What the entries of a kind are called: one, several.
WORDS: Final = {
    Kind.PERSON: ("person", "people"),
    Kind.OFFICE: ("post or body", "posts and bodies"),
    Kind.EVENT: ("event", "events"),
    Kind.SOURCE: ("article", "articles"),
}
#: The sign and the colour of a letter of `views.labels.kind_mark`, with the word for it.
MARKS: Final = {
    "P": ("●", "person"),
    "O": ("◆", "post"),
    "B": ("■", "body"),
    "E": ("▲", "event"),
    "A": ("≡", "article"),
}


class Site:
    """What every page needs."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope

    @cached_property
    def library(self) -> Library:
        """The library as it leaves."""
        return leaving(self.scope)

    def path(self, id_: str) -> str:
        """The path of an entry's page below the folder of the site."""
        return f"{self.library.records[id_].kind.folder}/{id_}.html"

    def href(self, id_: str, fragment: str = "") -> str:
        """A link to an entry's page from that of another."""
        return f"{UP}{self.path(id_)}{f'#{fragment}' if fragment else ''}"

    def link(self, id_: str | None, words: str, fragment: str = "", class_: str = "to") -> Markup:
        """Words that lead to an entry, or just the words where it has no page."""
        record = self.library.get(id_) if id_ else None
        if record is None:
            return el("span", words, class_=class_)
        return el("a", words, href=self.href(record.id, fragment), class_=class_)

    def source_label(self, source: str) -> str:
        """An article in a few words: by whom, or else its headline, and when."""
        return self.published(source, brief(self.library.name_of(source), _MOST_OF_A_TITLE))

    def published(self, source: str, otherwise: str = "") -> str:
        """By whom an article was published, or other words where nobody says so, and when."""
        entry = self.library.typed(source, Source)
        if entry is None:
            return source
        by = byline_label(entry.publisher) or otherwise
        return " ".join(filter(None, (by, dated(date_label(entry.date)))))

    def language(self, source: str) -> str | None:
        """The language tag of an article's words."""
        entry = self.library.typed(source, Source)
        return entry.language if entry else None


def fact_id(claim: str) -> str:
    """The id of a claim's fact on the page of the entry that states it."""
    return f"f-{claim.partition('#')[2]}"


def passage_id(start: int, end: int) -> str:
    """The id of a passage on its article's page: by its character offsets."""
    return f"q{start}-{end}"


def line_id(line: int) -> str:
    """The id of a line on its article's page, from 1."""
    return f"L{line}"


def dated(label: str) -> str:
    """The label of a date, "" where it says only that nothing of it leaves."""
    return "" if _NO_DATE in label and f"({_NO_DATE}" not in label else label


def undated(words: str) -> str:
    """What a view computed, without the words for dates of which nothing leaves."""
    return words.replace(f"{_NO_DATE} ", "")


def mark(letter: str) -> Markup:
    """The sign of what an entry is, with the word for who does not see it."""
    sign, word = MARKS[letter]
    return el("span", sign, class_=f"mark {word}", role="img", aria_label=word, title=word)
