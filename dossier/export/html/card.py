"""The page of a person, a post or body, or an event."""

from collections.abc import Iterator
from typing import Final

from dossier.core.format.ids import Kind
from dossier.core.library.record import Record
from dossier.export.html.drawn import drawn
from dossier.export.html.facts import Anchors, facts, name_rows
from dossier.export.html.markup import Markup, el, joined, listed
from dossier.export.html.shell import phrase, section, shell
from dossier.export.html.site import MARKS, Site, dated, mark
from dossier.views.backlinks import backlinks
from dossier.views.card import card
from dossier.views.rows import Card

#: The pictures that stand above the facts, and those that say them once more below.
_ABOVE: Final = ("strip",)
_BELOW: Final = ("delegations", "met")
_NAMES: Final = "names"


def page(site: Site, record: Record) -> str:
    """The page of an entry that is no article."""
    shown = card(site.library, record)
    anchors = Anchors(site, record.id)
    sections = [*_sections(site, record, shown, anchors)]
    main = joined(
        (
            heading(site, record, shown),
            joined(anchors.rest()),
            drawn(site, record, _ABOVE),
            *sections,
            drawn(site, record, _BELOW),
            _linking(site, record),
        ),
        "\n",
    )
    description = shown.summary or phrase_of(shown)
    return shell(record.name, main, "entry", description)


def phrase_of(shown: Card) -> str:
    """What an entry is, in plain words."""
    return ", ".join(filter(None, (shown.title, shown.kind_label, dated(shown.days))))


def heading(site: Site, record: Record, shown: Card) -> Markup:
    """The name with what the entry is, its other names, the summary, and what it is part of."""
    languages = languages_of(record)
    also = joined(
        (el("span", one, lang=languages.get(one), dir="auto") for one in shown.aka), " · "
    )
    chosen = site.scope.is_chosen(record.id)
    kind = MARKS[shown.mark][1] if shown.kind is Kind.SOURCE else shown.kind_label
    return el(
        "header",
        el(
            "p",
            phrase(
                joined((mark(shown.mark), f" {kind}")),
                shown.country,
                dated(shown.days),
                shown.counts,
            ),
            class_="kind",
        ),
        el("h1", shown.title, dir="auto"),
        el("p", "also ", also, class_="also") if also else "",
        el("p", shown.summary, el("span", " ✎", title="the editor's word"), class_="summary")
        if shown.summary
        else "",
        ""
        if chosen
        else el("p", "Named by what this site is about; more may be known of it.", class_="aside"),
        class_="heading",
    )


def languages_of(record: Record) -> dict[str, str]:
    """The languages of the forms of a name, where they are written down."""
    return {one.name: one.language for one in record.entry.other_names if one.language}


def _sections(site: Site, record: Record, shown: Card, anchors: Anchors) -> Iterator[Markup]:
    for one in shown.sections:
        if one.key == _NAMES:
            yield name_rows(site, one.rows, languages_of(record))
        else:
            yield facts(site, one, anchors)


def _linking(site: Site, record: Record) -> Markup:
    """The entries that name this one."""
    items = [
        el(
            "li",
            mark(one.mark),
            " ",
            site.link(one.id, one.name),
            el(
                "span",
                f" {one.label}{f', {one.count} times' if one.count > 1 else ''}",
                class_="detail",
            ),
        )
        for one in backlinks(site.library, record.id)
    ]
    if not items:
        return Markup("")
    words = f"{len(items)} link{'s' if len(items) > 1 else ''}"
    folded = el("details", el("summary", words), listed(items, class_="links"))
    return section("s-linking", "What links here", folded)
