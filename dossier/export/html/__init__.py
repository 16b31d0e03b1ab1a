"""A static site: an entry a page, the evidence beside each fact, search without a server.

HTML Living Standard with a strict Content Security Policy. Links are relative, so that it works
from a folder (file:) and at any path of a web server. No page needs a script to be read; site.js
adds search and keys. Pages are made one at a time, in the order of the ids.
"""

from collections.abc import Iterator
from importlib.resources import files

from dossier.core.format.entries import Source
from dossier.export.html import article, card, index, lists, search
from dossier.export.html.site import Site
from dossier.export.pages import Page
from dossier.export.scope import Scope


def pages(scope: Scope) -> Iterator[Page]:
    """The pages of the site: index.html first, then what pages load, the lists, the entries."""
    site = Site(scope)
    yield Page("index.html", index.page(site).encode())
    for name in ("style.css", "site.js"):
        asset = files("dossier.export.html").joinpath("assets", name)
        yield Page(f"assets/{name}", asset.read_bytes())
    yield from search.pages(site)
    yield from lists.pages(site)
    for record in site.library.of_kind():
        make = article.page if isinstance(record.entry, Source) else card.page
        yield Page(site.path(record.id), make(site, record).encode())
