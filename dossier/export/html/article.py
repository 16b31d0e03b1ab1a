"""The page of an article: its whole stored text, and beside it what rests on each passage."""

from collections.abc import Iterator
from typing import Final

from dossier.core.format.entries import Source
from dossier.core.library.claims import ClaimRef
from dossier.core.library.record import Record
from dossier.core.text.spans import Span
from dossier.core.text.web import is_web_address
from dossier.core.text.wording import brief
from dossier.export.html.card import heading
from dossier.export.html.drawn import drawn
from dossier.export.html.facts import Anchors, facts
from dossier.export.html.markup import Markup, el, joined
from dossier.export.html.passages import marked
from dossier.export.html.shell import phrase, section, shell
from dossier.export.html.site import Site, fact_id, mark, passage_id
from dossier.export.leaving import is_told
from dossier.views.card import card
from dossier.views.labels import byline_label, describe, kind_mark

_ABOVE: Final = ("facts",)
#: What a curator has to do on an article, and what its text shows here, is no news to a reader.
_LEFT: Final = ("harvest", "unused", "unknown", "left_out", "claims", "boilerplate", "names")
_MOST: Final = 110  # characters of a passage beside the text


def page(site: Site, record: Record) -> str:
    """The page of an article."""
    shown = card(site.library, record)
    anchors = Anchors(site, record.id)
    above = [facts(site, one, anchors) for one in shown.sections if one.key in _ABOVE]
    below = [
        facts(site, one, anchors) for one in shown.sections if one.key not in (*_ABOVE, *_LEFT)
    ]
    main = joined(
        (
            heading(site, record, shown),
            _published(record),
            joined(anchors.rest()),
            el(
                "div",
                section("s-text", "The stored text", _text(site, record), class_="stored"),
                _resting(site, record),
                class_="beside",
            ),
            *above,
            drawn(site, record, ("use",)),
            *below,
        ),
        "\n",
    )
    description = f"{site.source_label(record.id)}: {record.name}"
    return shell(record.name, main, "article", description)


def _published(record: Record) -> Markup:
    """By whom an article was published and written, and where it stands on the web."""
    entry = record.entry
    assert isinstance(entry, Source)
    url = entry.url or ""
    address = (
        el("a", url, href=url, rel="noreferrer noopener", class_="web")
        if is_web_address(url)
        else url
    )
    said = phrase(byline_label(entry.publisher), byline_label(entry.author), address)
    return el("p", said, class_="published") if said else said


def _text(site: Site, record: Record) -> Markup:
    stored = site.library.texts.get(record.id)
    if stored is None:
        return el("p", "There is no text of it in the library.", class_="warning")
    warning = (
        ""
        if stored.intact
        else el(
            "p", "! The text is not the one that was recorded; it proves nothing.", class_="warning"
        )
    )
    entry = record.entry
    assert isinstance(entry, Source)
    # The key of the text is the way to it by keyboard, and what a screen reader calls it.
    words = el(
        "div",
        marked(stored, _spans(site, record.id)),
        class_="text",
        lang=entry.language,
        dir="auto",
    )
    return joined((warning, words))


def _spans(site: Site, source: str) -> Iterator[Span]:
    for _, cited in site.library.ties.citing(source):
        found = site.library.locate(cited.quote)
        if found.start is not None and found.end is not None:
            yield found.start, found.end


def _resting(site: Site, record: Record) -> Markup:
    """The passages in the order of the text, each with the facts that rest on it."""
    passages: dict[Span, dict[str, ClaimRef]] = {}
    for claim, cited in site.library.ties.citing(record.id):
        found = site.library.locate(cited.quote)
        if found.start is None or found.end is None:
            continue
        if is_told(site.scope, site.library, claim.id):
            passages.setdefault((found.start, found.end), {})[claim.id] = claim
    if not passages:
        return Markup("")
    stored = site.library.texts[record.id]
    items = joined(
        (
            _resting_on(site, span, stored.line_of(span[0]), stored.text[slice(*span)], claims)
            for span, claims in passages.items()
        ),
        "\n",
    )
    language = site.language(record.id)
    rests = el("ol", items, class_="rests", lang=language)
    return section("s-rests", "What rests on it", rests, class_="resting")


def _resting_on(
    site: Site, span: Span, line: int, words: str, claims: dict[str, ClaimRef]
) -> Markup:
    facts_ = joined(
        el(
            "li",
            mark(kind_mark(site.library, claim.owner)),
            " ",
            site.link(claim.owner, describe(site.library, claim), fact_id(claim.id)),
        )
        for claim in claims.values()
    )
    quote = el("a", f"“{brief(words, _MOST)}”", href=f"#{passage_id(*span)}", class_="passage")
    number = el("span", f"line {line}", class_="muted", lang="en")
    where = el("p", quote, " ", number)
    return el(
        "li", where, el("ul", facts_, class_="links", lang="en"), class_="fact", tabindex="-1"
    )
