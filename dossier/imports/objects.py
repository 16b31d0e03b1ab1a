"""What the objects of Popolo and of its dialects have in common.

Fields that begin with + are none of the specification's: `dossier export popolo` writes them, and
the use and language of a name into its note (“native, uk”).
"""

import re
from typing import Final

from dossier.imports.book import Book
from dossier.imports.drafts import Draft, Sort
from dossier.imports.items import Item

_WIKIDATA: Final = "https://www.wikidata.org/wiki/"
_QID: Final = re.compile("Q[1-9][0-9]*")
#: What a note says of a name's use and language, and the rest; it matches every text.
_USE_AND_LANGUAGE: Final = re.compile(
    r"(?:(variant|native|short|former|misprint)"
    r"(?:, ([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?(?:; |$))?(.*)",
    re.DOTALL,
)
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
    for key in ("other_names", "+other_names"):
        for one in item.items(key):
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
        item.text("summary", "+summary"), item.origin, what="a summary"
    )
    book.country(draft, item.text("+country"), item.origin)
    for said, at in item.texts("+tags"):
        book.tag(draft, said, at)
    return draft


def _other_name(book: Book, draft: Draft, item: Item) -> None:
    """A name with its language; one that has an end is a former one."""
    end = item.text("end_date")
    use, spoken, rest = _USE_AND_LANGUAGE.fullmatch(item.text("note")).groups("")  # type: ignore[union-attr]
    note = book.values.text(rest, item.origin, what="a name's note")
    since = book.values.date(item.text("start_date"), item.origin, "start of a name")
    until = book.values.date(end, item.origin, "end of a name")
    said = "; ".join(filter(None, (note, since and f"since {since}", until and f"until {until}")))
    language = book.values.language(item.text("lang", "language") or spoken, item.origin)
    use = use or ("former" if end else "")
    book.call(draft, item.text("name"), item.origin, use=use, language=language, note=said)
    item.leave_rest()


def _identifier(book: Book, draft: Draft, item: Item) -> None:
    """An identifier, where it is an address or leads to one; else no field holds it."""
    scheme, said = item.text("scheme"), item.text("identifier")
    if scheme.casefold() == "wikidata" and _QID.fullmatch(said):
        book.link(draft, f"{_WIKIDATA}{said}", item.origin, "Wikidata")
    elif said.startswith(_WEB):
        book.link(draft, said, item.origin, scheme)
    elif said and (scheme != "dossier" or draft.key != object_key(book, draft.sort, said)):
        book.report.leave(f"{item.what}", f"{scheme} {said}", item.origin)
    item.leave_rest()
