"""The pictures of an entry, drawn in its page, with the sentence that each says."""

from collections.abc import Collection
from typing import Final

from dossier.core.library.record import Record
from dossier.export.html.markup import Markup, el, joined
from dossier.export.html.site import Site
from dossier.views.pictures.all import pictures
from dossier.views.pictures.picture import Picture
from dossier.views.pictures.svg import inline

#: The cells of a picture: as many as a page of an ordinary screen has room for.
_WIDTH: Final = 112
#: The lines of a picture that is still one: a post of a parliament has thousands of holders.
_MOST: Final = 150


def drawn(site: Site, record: Record, keys: Collection[str]) -> Markup:
    """The pictures of some sorts; "" where there are none."""
    return joined(_figure(one) for one in pictures(site.library, record, _WIDTH) if one.key in keys)


def _figure(picture: Picture) -> Markup:
    title = el("figcaption", el("span", picture.title, class_="caption"))
    if len(picture.lines) > _MOST:
        words = f"Of {len(picture.lines):,} lines, and too long to be drawn here."
        return el("figure", title, el("p", words, class_="muted"), class_="picture")
    # It is wider than a phone: scrolled by keys as well.
    scrolled = el(
        "div",
        Markup(inline(picture, f"picture-{picture.key}")),
        class_="scroll",
        tabindex="0",
        role="group",
        aria_label=picture.title,
    )
    told = el("details", el("summary", "In words"), el("p", picture.says))
    return el("figure", title, scrolled, told, class_="picture")
