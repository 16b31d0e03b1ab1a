"""The first page: what the site holds, what is latest, and how far its word goes."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from dossier.core.format.ids import Kind
from dossier.export.html.lists import is_dated, item, ordered
from dossier.export.html.markup import Markup, el, joined
from dossier.export.html.shell import section, shell
from dossier.export.html.site import WORDS, Site

_MOST: Final = 8  # entries shown of each kind
_KEYS: Final = (
    ("/", "type a name or words of an article"),
    ("j k", "the next fact, the one before"),
    ("⏎", "go to what the fact is about"),
    ("3", "to its evidence; ⏎ there shows it in the article"),
    ("[", "back"),
    ("?", "all keys"),
)


def page(site: Site) -> str:
    """The first page of the site."""
    main = joined(
        (
            el("header", el("h1", "Dossier"), el("p", _holdings(site), class_="kind")),
            el(
                "p",
                "People, the offices they hold, the events they meet at, and the articles all of "
                "it was drawn from. Every fact stands beside the words that prove it.",
                class_="lead",
            ),
            el("div", *_kinds(site), class_="kinds"),
            _about(site),
        ),
        "\n",
    )
    return shell("Dossier", main, "index", _said(site))


def _count(site: Site, kind: Kind) -> str:
    number = sum(1 for _ in site.library.of_kind(kind))
    return f"{number:,} {WORDS[kind][number != 1]}"


def _said(site: Site) -> str:
    return ", ".join(_count(site, kind) for kind in Kind)


def _holdings(site: Site) -> Markup:
    facts, quotes = len(site.scope.facts), site.library.quotes
    return joined(
        (
            _said(site),
            f"{facts:,} fact{'s' * (facts != 1)}, {quotes:,} proved quote{'s' * (quotes != 1)}",
        ),
        " · ",
    )


def _kinds(site: Site) -> Iterator[Markup]:
    for kind in (Kind.EVENT, Kind.SOURCE, Kind.PERSON, Kind.OFFICE):
        records = ordered(site, kind)
        if not records:
            continue
        is_timed = kind in {Kind.EVENT, Kind.SOURCE} and any(
            is_dated(site, one) for one in records[:_MOST]
        )
        title = f"Latest {WORDS[kind][1]}" if is_timed else WORDS[kind][1].capitalize()
        items = joined(item(site, one, "") for one in islice(records, _MOST))
        every = el("a", f"all {_count(site, kind)}", href=f"lists/{kind.folder}.html")
        yield section(
            f"s-{kind.folder}",
            title,
            el("ul", items, class_="entries"),
            el("p", every, class_="all"),
        )


def _about(site: Site) -> Markup:
    left = site.scope.left_out
    editor = (
        "What is the editor’s word and no source’s is marked ✎, and so are days whose year no "
        "source prints."
        if site.scope.include_editor
        else "What is only the editor’s word is left out"
        + (f" ({left.editor:,} fact{'s' * (left.editor != 1)})" if left.editor else "")
        + ": of a day whose year no source prints, the part that is printed is shown."
    )
    broken = left.unproved + left.broken
    unproved = (
        f"{broken:,} more {'is' if broken == 1 else 'are'} left out because the quotes are not "
        "proved or the file cannot be read."
        if broken
        else ""
    )
    keys = joined(
        el("div", el("dt", *(el("kbd", one) for one in key.split())), el("dd", means))
        for key, means in _KEYS
    )
    return section(
        "about",
        "About this site",
        el(
            "p",
            "A quote counts only if its characters stand in the stored article, one by one: follow "
            "the link under it and see. Nothing is filled in between two attested days; who held a "
            "post before the first and after the last of them is not stated.",
        ),
        el("p", joined((editor, unproved), " ")),
        el(
            "p",
            "Everything is in these files: nothing is loaded from elsewhere, and no page needs a "
            "script to be read. With one there are search and keys:",
        ),
        el("dl", keys, class_="legend keys"),
    )
