"""An article read by rules: all that can be proposed of it before anybody has looked."""

from dataclasses import dataclass, field

from dossier.core.capture.article import authors, days, publishers
from dossier.core.capture.article.bylines import PrintedByline, byline
from dossier.core.capture.article.found import Found, Hints, How
from dossier.core.capture.article.furniture import Strip, furniture
from dossier.core.capture.article.headline import headline
from dossier.core.capture.article.language import language_of
from dossier.core.capture.article.page import ArticlePage
from dossier.core.dates.numeric import orders_in


@dataclass(frozen=True)
class Reading:
    """What is proposed of an article.

    Attributes:
        page: its text.
        title, publisher, author, date, language, url: what is proposed; None for nothing.
        boilerplate: the lines that are the page's.
        perhaps: what the text suggests and is not proposed, by field.
        two_ways: a day at its head in numbers that can be read in two ways; "" for none.
    """

    page: ArticlePage
    title: Found | None = None
    publisher: Found | None = None
    author: Found | None = None
    date: Found | None = None
    language: Found | None = None
    url: Found | None = None
    boilerplate: tuple[Strip, ...] = ()
    perhaps: dict[str, Found] = field(default_factory=dict)
    two_ways: str = ""


def read_article(text: str, hints: Hints) -> Reading:
    """Read an article's text."""
    page = ArticlePage(text)
    code = language_of(text)
    strips = furniture(page)
    taken = {number for one in strips for number in range(one.first, one.last + 1)}
    found = _bylines(page, taken, code)
    main = next((one for one in found if one.author), next(iter(found), None))
    taken_too = taken | {one.line.number for one in found}
    house, perhaps_house = publishers.publisher(page, main, hints)
    day = days.day(page, found, code)
    return Reading(
        page=page,
        title=headline(page, taken_too),
        publisher=house,
        author=authors.author(page, main, taken_too),
        date=day,
        language=Found(code, How.GUESSED) if code else None,
        boilerplate=strips,
        perhaps={"publisher": perhaps_house} if perhaps_house else {},
        two_ways=days.in_two_ways(page, found) if day is None else "",
    )


def _bylines(page: ArticlePage, taken: set[int], language: str | None) -> list[PrintedByline]:
    """The bylines and stamps of a page, in the order in which they stand."""
    orders = orders_in(page.text)
    lines = [line for line in (*page.head, *page.tail) if line.number not in taken]
    first = lines[0].number if lines else 0
    found = (byline(line, language, orders) for line in lines)
    # What stands first may be a headline that begins with “Von” or “By”; a day makes it none.
    return [one for one in found if one and (one.stamps or one.line.number != first)]
