"""What all pages have around them: head, policy, search box, landmarks, legend."""

from typing import Final

from dossier.core.text.wording import brief
from dossier.export.html.markup import Markup, el, joined, text
from dossier.export.html.site import UP
from dossier.views.rows import LEGEND

#: Nothing but the site's own files; no inline script or style, no form, no frame, no base.
POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'"
)
_DESCRIPTION: Final = "What is known, and the passage that proves it."
_MOST: Final = 160  # characters of a description


def shell(title: str, main: Markup, kind: str, description: str = "") -> str:
    """A whole page. `kind` is index, list, entry or article; all but the first lie in folders."""
    home = kind == "index"
    up = "" if home else UP
    head = joined(
        (
            el("meta", charset="utf-8"),
            el("meta", http_equiv="Content-Security-Policy", content=POLICY),
            el("meta", name="viewport", content="width=device-width, initial-scale=1"),
            el("meta", name="referrer", content="no-referrer"),
            el("meta", name="color-scheme", content="light dark"),
            el("meta", name="description", content=brief(description or _DESCRIPTION, _MOST)),
            el("title", title if home else f"{title} · Dossier"),
            el("link", rel="icon", href="data:,"),
            el("link", rel="stylesheet", href=f"{up}assets/style.css"),
            Markup(f'<script defer src="{up}assets/site.js"></script>'),
        ),
        "\n",
    )
    body = joined(
        (
            el("a", "Skip to the content", href="#main", class_="skip"),
            _header(up, home=home),
            el("main", main, id="main", tabindex="-1"),
            _footer(up),
        ),
        "\n",
    )
    page = el(
        "html",
        Markup(f"\n<head>\n{head}\n</head>\n"),
        Markup(f'<body class="{kind}" data-up="{up}">\n{body}\n</body>\n'),
        lang="en",
    )
    return f"<!DOCTYPE html>\n{page}\n"


def _header(up: str, *, home: bool) -> Markup:
    lists = (
        ("people", "People"),
        ("offices", "Posts and bodies"),
        ("events", "Events"),
        ("sources", "Articles"),
    )
    links = joined(el("li", el("a", word, href=f"{up}lists/{name}.html")) for name, word in lists)
    # The script shows the box: without one it could find nothing.
    box = el(
        "div",
        el("label", "Search names and texts", for_="query", class_="unseen"),
        el(
            "input",
            id="query",
            type="search",
            placeholder="Search names and texts   /",
            autocomplete="off",
            spellcheck="false",
        ),
        class_="search",
        id="search",
        role="search",
        hidden=True,
    )
    return el(
        "header",
        el(
            "a",
            "Dossier",
            href=f"{up}index.html",
            class_="home",
            aria_current="page" if home else None,
        ),
        el("nav", el("ul", links), aria_label="Lists"),
        box,
        class_="top",
    )


def _footer(up: str) -> Markup:
    signs = joined(
        el("div", el("dt", "2 src" if sign == "src" else sign), el("dd", means))
        for sign, means in LEGEND
        if sign != "!"
    )
    return el(
        "footer",
        el("h2", "Signs", class_="unseen"),
        el("dl", signs, class_="legend"),
        el(
            "p",
            "Every fact stands beside the words it rests on, found in the stored article character "
            "by character. ",
            el("a", "About this site", href=f"{up}index.html#about"),
            el("span", " · ", el("kbd", "?"), " keys", class_="scripted"),
        ),
        class_="bottom",
    )


def section(id_: str, title: str, *parts: str, class_: str = "") -> Markup:
    """A part of a page under a heading."""
    return el(
        "section", el("h2", title, id=id_), *parts, aria_labelledby=id_, class_=class_ or None
    )


def phrase(*parts: str | None) -> Markup:
    """What is said of something, piece by piece."""
    return joined(parts, " · ")


def said(words: str, class_: str) -> Markup:
    """Words of a sort; nothing where there are none."""
    return el("span", words, class_=class_) if words else text("")
