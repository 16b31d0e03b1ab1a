"""The pictures of an entry, drawn in its page, with the sentence that each says."""

from collections.abc import Collection
from typing import Final

from dossier.core.library.record import Record
from dossier.export.html.markup import Markup, el, joined
from dossier.export.html.site import Site
from dossier.views.pictures.all import pictures
from dossier.views.pictures.svg import inline

#: The cells of a picture: as many as a page of an ordinary screen has room for.
_WIDTH: Final = 112


def drawn(site: Site, record: Record, keys: Collection[str]) -> Markup:
    """The pictures of some sorts; "" where there are none."""
    return joined(
        el(
            "figure",
            el("figcaption", el("span", one.title, class_="caption")),
            # It is wider than a phone: scrolled by keys as well.
            el(
                "div",
                Markup(inline(one, f"picture-{one.key}")),
                class_="scroll",
                tabindex="0",
                role="group",
                aria_label=one.title,
            ),
            el("details", el("summary", "In words"), el("p", one.says)),
            class_="picture",
        )
        for one in pictures(site.library, record, _WIDTH)
        if one.key in keys
    )
