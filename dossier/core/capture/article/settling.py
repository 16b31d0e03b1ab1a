"""What is proposed of an article, once the page's metadata and a person have been heard.

A person may say anything. What the text prints is then quoted for it; what it does not is theirs,
and is written down as theirs.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from dossier.core.capture.article.found import Found, How
from dossier.core.capture.article.furniture import Strip
from dossier.core.capture.article.page import ArticlePage
from dossier.core.capture.article.reading import Reading
from dossier.core.dates import compatible, parse
from dossier.core.text.spans import Span
from dossier.core.text.wording import one_line

_NO_HEADLINE: Final = "The text has no such headline; the title is the editor's."
_PAGE_HEADLINE: Final = "The text came without its headline; the title is from the page's metadata."
_PDF_HEADLINE: Final = "The text came without its headline; the title is a property of the file."
_FIRST_LINE: Final = "The title is the first line of the text taken out of the PDF."
_PAGE: Final = "From the page's metadata; the text does not say so."
_PDF: Final = "From the properties of the file; the text does not say so."
_OWN: Final = "The text does not say so; the editor's, when the article was stored."
_NO_DATE: Final = "The text prints no date of its own; this one is the editor's."
_NO_YEAR: Final = "No year is printed; the year is the editor's."
_LESS: Final = "The text prints no more than {}; the rest is the editor's."
_OTHERWISE: Final = "The text prints {} in line {}; this date is the editor's."


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page or a file says of itself beside its text; "" for nothing.

    `date` is an EDTF day, `url` the page's own address for itself.
    """

    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str = ""
    url: str = ""
    is_page: bool = True


@dataclass(frozen=True, slots=True)
class Stated:
    """What a person says of an article; None where they say nothing.

    `boilerplate` are ranges of lines, () for none at all. Dates are EDTF and were parsed before.
    """

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    date: str | None = None
    language: str | None = None
    url: str | None = None
    boilerplate: tuple[tuple[int, int], ...] | None = None


def with_metadata(reading: Reading, said: Metadata) -> Reading:
    """A reading completed by what the page says of itself; what the text says goes before."""
    page, note = reading.page, _PAGE if said.is_page else _PDF
    changes: dict[str, Found] = {}
    if said.title:
        place = find(page, said.title)
        if place:
            changes["title"] = Found(said.title, How.PRINTED, place)
        elif said.is_page or reading.title is None:
            headline = _PAGE_HEADLINE if said.is_page else _PDF_HEADLINE
            changes["title"] = Found(said.title, How.METADATA, None, headline)
    if reading.title and not said.is_page and "title" not in changes:
        changes["title"] = replace(reading.title, how=How.GUESSED, note=_FIRST_LINE)
    for field in ("author", "publisher"):
        value: str = getattr(said, field)
        found: Found | None = getattr(reading, field)
        if value and (found is None or found.how is not How.PRINTED):
            changes[field] = _confirmed(found, value) or Found(value, How.METADATA, None, note)
    if said.date:
        changes["date"] = _day(reading, said.date, How.METADATA, note)
    if said.url:
        changes["url"] = Found(said.url, How.METADATA)
    return replace(reading, **changes)  # type: ignore[arg-type]


def with_given(reading: Reading, given: Stated) -> Reading:
    """A reading in which a person's word goes before every proposal."""
    changes: dict[str, Found | tuple[Strip, ...]] = {}
    if given.title is not None:
        title, place = one_line(given.title), find(reading.page, given.title)
        how, note = (How.PRINTED, "") if place else (How.GIVEN, _NO_HEADLINE)
        changes["title"] = Found(title, how, place, note)
    for field, value in (("publisher", given.publisher), ("author", given.author)):
        if value is not None:
            proposed = (getattr(reading, field), reading.perhaps.get(field))
            found = next((one for one in proposed if _confirmed(one, value)), None)
            changes[field] = _confirmed(found, value) or Found(value, How.GIVEN, None, _OWN)
    if given.date is not None:
        changes["date"] = _day(reading, given.date, How.GIVEN, _NO_DATE)
    if given.language is not None:
        changes["language"] = Found(given.language, How.GIVEN)
    if given.url is not None:
        changes["url"] = Found(given.url, How.GIVEN)
    if given.boilerplate is not None:
        changes["boilerplate"] = tuple(_strips(reading, given.boilerplate))
    return replace(reading, **changes)  # type: ignore[arg-type]


def find(page: ArticlePage, words: str) -> Span | None:
    """The first place of a page at which some words stand, white space between them aside."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.search(rf"(?<!\w){pattern}(?!\w)", page.text) if pattern else None
    return found.span() if found else None


def _confirmed(found: Found | None, value: str) -> Found | None:
    """A proposal that a person, or the page, confirms; a name that stands alone stays inferred."""
    if found is None or found.passage is None:
        return None
    if one_line(value).casefold() != one_line(found.value).casefold():
        return None
    stands_alone = found.passage[1] - found.passage[0] <= len(found.value) + 1
    return found if stands_alone else replace(found, how=How.PRINTED, note="")


def _day(reading: Reading, value: str, how: How, note: str) -> Found:
    """A day that was said, with what the text prints of it."""
    found = reading.date
    if found is None or found.passage is None:
        return Found(value, how, None, note)
    said, printed = parse(value), parse(found.value)
    if not compatible(printed, said):
        line = reading.page.line_of(found.passage[0])
        return Found(value, how, None, _OTHERWISE.format(found.value, line))
    if compatible(said, printed):
        return replace(found, value=value, printed=found.value)
    less = _NO_YEAR if printed.year is None and said.year is not None else _LESS
    words = " ".join(filter(None, (found.note, less.format(found.value))))
    return Found(value, how, found.passage, words, printed=found.value)


def _strips(reading: Reading, ranges: Iterable[tuple[int, int]]) -> Iterable[Strip]:
    """Lines that a person names, with what is known of them."""
    known = {(one.first, one.last): one for one in reading.boilerplate}
    return [known.get(one, Strip(*one, "")) for one in sorted(ranges)]
