"""Who published an article, as far as its text lets one tell.

    By Tove Brandl, Nordpost, 12 March 2026     the byline
    Kyiv • UNN    VELMAR, March 12 (Nordpost) — the dateline
    © 2026 Nordpost                             the rights
    …, reports UNN.                             the story: its own paper, or one that it quotes

One of these alone lets it be inferred; two that agree say it, and so does one that the address or
the file's name confirms. What the story alone reports is only believed of a paper that is known.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final
from urllib.parse import urlsplit

from dossier.core.capture.article.bylines import PrintedByline, is_name
from dossier.core.capture.article.found import Found, Hints, How
from dossier.core.capture.article.languages import LANGUAGES
from dossier.core.capture.article.page import ArticlePage
from dossier.core.capture.naming import id_from
from dossier.core.text.spans import Span


class _Kind(StrEnum):
    """Where a name stands, and what is said of it then."""

    BYLINE = "The byline names it beside the author and the day."
    DATELINE = "The dateline names it."
    RIGHTS = "The line of rights names it."
    STORY = "The story names it as the one that reports; it may be another that it quotes."


@dataclass(frozen=True, slots=True)
class _Evidence:
    name: str
    kind: _Kind
    passage: Span


_WORD: Final = r"[^\W\d_a-zа-яіїєґ](?:[\w’'&-]|\.(?=\w))*"
_NAME: Final = rf"{_WORD}(?: {_WORD}){{0,3}}"
_BULLET: Final = re.compile(r"(?P<place>[^•·]{2,40}?)\s*[•·]\s*(?P<name>[^•·]{2,40})")
DATELINE: Final = re.compile(
    rf"(?P<place>[^\W\d_a-zа-яіїєґ][^()\n.!?]{{1,60}}?)\s*\((?P<name>{_NAME})\)\s*[-–—:]+\s"
)
_RIGHTS: Final = re.compile(
    rf"(?:©|\(c\)|\bcopyright\b)\s*(?:copyright\s*)?(?:\d{{4}}(?:\s*[-–]\s*\d{{4}})?,?\s*)?"
    rf"(?:by\s+)?(?-i:(?P<name>{_NAME}))",
    re.IGNORECASE,
)
_ORDER: Final = (_Kind.BYLINE, _Kind.DATELINE, _Kind.RIGHTS, _Kind.STORY)


def publisher(
    page: ArticlePage, byline: PrintedByline | None, hints: Hints
) -> tuple[Found | None, Found | None]:
    """Who published a page, and, where nobody can be proposed, who perhaps did."""
    evidence = [
        *(_in_byline(page, byline) if byline else ()),
        *_in_datelines(page),
        *_in_rights(page),
        *_in_story(page),
    ]
    for kind in _ORDER:
        of_kind = [one for one in evidence if one.kind is kind]
        own = [one for one in of_kind if _is_confirmed(one.name, hints)]
        known = [one for one in of_kind if one.name.casefold() in _known(hints)]
        if own:
            return _stated(own[0], evidence), None
        chosen = known[0] if known else of_kind[0] if len({o.name for o in of_kind}) == 1 else None
        if chosen is None:
            continue
        others = [one for one in evidence if one.kind is not kind and _is_same(one, chosen)]
        if others or (known and kind is not _Kind.STORY):
            return _stated(chosen, evidence), None
        found = Found(chosen.name, How.INFERRED, chosen.passage, chosen.kind.value)
        return (None, found) if kind is _Kind.STORY and not known else (found, None)
    return None, None


def _stated(one: _Evidence, evidence: list[_Evidence]) -> Found:
    """A publisher that is told beyond doubt, with the passage that says most."""
    passages = [other.passage for other in evidence if _is_same(one, other)]
    return Found(one.name, How.PRINTED, max(passages, key=lambda span: span[1] - span[0]))


def _is_same(one: _Evidence, other: _Evidence) -> bool:
    return one.name.casefold() == other.name.casefold()


def _known(hints: Hints) -> frozenset[str]:
    return frozenset(name.casefold() for name in hints.publishers)


def _is_confirmed(name: str, hints: Hints) -> bool:
    """Whether the file's name begins with it, or the address is one of its own."""
    id_ = id_from(name)
    if not id_:
        return False
    host = (urlsplit(hints.url).hostname or "").split(".") if hints.url else []
    return hints.stem == id_ or hints.stem.startswith(f"{id_}-") or id_.replace("-", "") in host


def _in_byline(page: ArticlePage, byline: PrintedByline) -> Iterator[_Evidence]:
    """The one name of a byline that is neither the author's nor, by the story, a place's."""
    names = list(byline.names)
    if byline.author is None:
        names = names[1:]  # the first may be the author's
    names = [one for one in names if not _is_named_as_place(page, one.text, one.span)]
    if len(names) == 1:
        yield _Evidence(names[0].text, _Kind.BYLINE, byline.line.span)


def _is_named_as_place(page: ArticlePage, name: str, own: Span) -> bool:
    """Whether the text says elsewhere that something is in, or comes from, what has that name."""
    words = sorted({word for language in LANGUAGES for word in language.places.split()})
    pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})\s+{re.escape(name)}(?!\w)"
    return any(not own[0] <= one.start() < own[1] for one in re.finditer(pattern, page.text))


def _in_datelines(page: ArticlePage) -> Iterator[_Evidence]:
    for line in page.head:
        found = _BULLET.fullmatch(line.text)
        if found and all(is_name(found[key], 3) for key in ("place", "name")):
            yield _Evidence(found["name"], _Kind.DATELINE, line.span)
    for line in page.lines[: page.first_paragraph + 1]:
        found = DATELINE.match(line.text)
        if found:
            span = (line.start, line.start + found.end("name") + 1)
            yield _Evidence(found["name"], _Kind.DATELINE, span)


def _in_rights(page: ArticlePage) -> Iterator[_Evidence]:
    for line in (*page.head, *page.tail):
        found = _RIGHTS.search(line.text)
        if found:
            span = (line.start + found.start(), line.start + found.end())
            yield _Evidence(found["name"].rstrip("."), _Kind.RIGHTS, span)


def _in_story(page: ArticlePage) -> Iterator[_Evidence]:
    """What the story says of who reports it, with the words before it for a passage."""
    for found in _reports().finditer(page.text):
        name = next(one for one in found.groups() if one)
        yield _Evidence(name.rstrip("."), _Kind.STORY, _with_words(page.text, *found.span()))


def _with_words(text: str, start: int, end: int) -> Span:
    """A passage with as many words before it, in its line, as make it long enough to be quoted."""
    line = text.rfind("\n", 0, start) + 1
    words = list(re.finditer(r"\S+", text[line:start]))[-_WORDS_BEFORE:]
    return (line + words[0].start() if words else start), end


_WORDS_BEFORE: Final = 4


@cache
def _reports() -> re.Pattern[str]:
    forms = {line for language in LANGUAGES for line in language.reports.splitlines() if line}
    patterns = sorted(re.escape(form).replace(r"\{\}", f"({_NAME})") for form in forms)
    return re.compile("|".join(rf"(?<!\w){one}(?!\w)" for one in patterns))
