"""What the objects of Popolo and of its dialects have in common."""

import re
from typing import Final

from dossier.imports.book import Book
from dossier.imports.drafts import Draft, Sort
from dossier.imports.items import Item

_WIKIDATA: Final = "https://www.wikidata.org/wiki/"
_QID: Final = re.compile("Q[1-9][0-9]*")
_WEB: Final = ("http://", "https://")


def object_key(book: Book, sort: Sort, id_: str) -> str:
    """The key of an object; with its sort, unless its id tells: lists may number their items."""
    return book.key(id_ if id_.startswith(("ocd-", f"{sort}/")) else f"{sort}/{id_}")


def begun(book: Book, item: Item, sort: Sort, name: str) -> Draft | None:
    """The draft of an object, with what all of them have; None for one without a name.

    Popolo has for all classes: `other_names`, `identifiers`, `links`, `sources`, `summary`.
    """
    id_ = item.text("id")
    told = id_ if not id_ or id_.startswith(("ocd-", f"{sort}/")) else f"{sort}/{id_}"
    draft = book.begin(sort, told, name, item.origin)
    if draft is None:
        return None
    for one in item.items("other_names"):
        _other_name(book, draft, one)
    for key, what in (("links", ""), ("sources", "named as a source")):
        for one in item.items(key):
            note = ": ".join(filter(None, (what, one.text("note"))))
            book.link(draft, one.text("url"), one.origin, note)
            one.leave_rest()
    for key in ("identifiers", "other_identifiers"):
        for one in item.items(key):
            _identifier(book, draft, one)
    draft.summary = draft.summary or book.values.text(
        item.text("summary"), item.origin, what="a summary"
    )
    return draft


def _other_name(book: Book, draft: Draft, item: Item) -> None:
    """A name with its language; one that has an end is a former one."""
    end = item.text("end_date")
    note = book.values.text(item.text("note"), item.origin, what="a name's note")
    since = book.values.date(item.text("start_date"), item.origin, "start of a name")
    until = book.values.date(end, item.origin, "end of a name")
    said = "; ".join(filter(None, (note, since and f"since {since}", until and f"until {until}")))
    language = book.values.language(item.text("lang", "language"), item.origin)
    use = "former" if end else ""
    book.call(draft, item.text("name"), item.origin, use=use, language=language, note=said)
    item.leave_rest()


def _identifier(book: Book, draft: Draft, item: Item) -> None:
    """An identifier, where it is an address or leads to one; else no field holds it."""
    scheme, said = item.text("scheme"), item.text("identifier")
    if scheme.casefold() == "wikidata" and _QID.fullmatch(said):
        book.link(draft, f"{_WIKIDATA}{said}", item.origin, "Wikidata")
    elif said.startswith(_WEB):
        book.link(draft, said, item.origin, scheme)
    elif said:
        book.report.leave(f"{item.what}", f"{scheme} {said}", item.origin)
    item.leave_rest()
