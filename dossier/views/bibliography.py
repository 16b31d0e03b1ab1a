"""Sources as bibliographies name them: CSL-JSON and BibTeX.

CSL-JSON is the schema `csl-data.json` of the Citation Style Language 1.0.2; reference managers and
pandoc read it. What the editor says of a source, and no page prints, is said so in its note.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from msgspec.structs import replace

from dossier.core.dates import Edtf
from dossier.core.format.entries import Byline, Date, Source
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.text.wording import one_line
from dossier.core.time.days import day_of
from dossier.views.day_quotes import with_dates

_LATEX: Final = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "{}$&#_%"},
}
_IN_A_KEY: Final = re.compile(r"[^A-Za-z0-9:_-]+")


def sources_of_claim(library: Library, claim: ClaimRef) -> tuple[str, ...]:
    """The ids of the sources that a claim and its dates quote, or whose own claim it is."""
    quoted = with_dates(library, (claim,), (cited.quote for cited in claim.quotes))
    found = dict.fromkeys(library.resolve(quote.source) for quote, _ in quoted)
    return tuple(found) or ((claim.owner,) if library.typed(claim.owner, Source) else ())


def csl(library: Library, ids: Iterable[str], *, with_editor: bool = True) -> list[dict[str, Any]]:
    """Some sources as items of CSL-JSON, in their order; ids of no source are left out.

    Without `with_editor` what the editor says of a source is left out too.
    """
    sources = ((id_, source) for id_ in ids if (source := library.typed(id_, Source)))
    return [_item(id_, one if with_editor else _of_the_page(one)) for id_, one in sources]


def bibtex(library: Library, ids: Iterable[str], *, with_editor: bool = True) -> Iterator[str]:
    """The lines of some sources as entries of BibTeX, which every style can print."""
    for item in csl(library, ids, with_editor=with_editor):
        fields = _fields(item)
        yield f"@misc{{{_IN_A_KEY.sub('-', item['id'])},"
        yield from (f"  {name} = {{{words}}}," for name, words in fields.items())
        yield "}"


def _of_the_page(source: Source) -> Source:
    """A source without the parts that are the editor's word."""
    parts = {word: getattr(source, word) for word in ("author", "publisher", "date", "retrieved")}
    editors = {word: None for word, part in parts.items() if part and part.basis == "editor"}
    return replace(source, **editors)


def _item(id_: str, source: Source) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": id_,
        "type": "webpage" if source.url else "article",
        "title": one_line(source.title),
    }
    if source.author:
        item["author"] = [{"literal": one_line(source.author.name)}]
    if source.publisher:
        item["publisher"] = one_line(source.publisher.name)
    for name, date in (("issued", source.date), ("accessed", source.retrieved)):
        if date and (stated := _date(date)):
            item[name] = stated
    if source.url:
        item["URL"] = source.url
    if source.language:
        item["language"] = source.language
    if said := "; ".join(_remarks(source)):
        item["note"] = said
    return item


def _date(date: Date) -> dict[str, Any] | None:
    """A date as CSL has it: one or two lists of year, month, day; None where no year is known."""
    day = day_of(date)
    sides = [_parts(side) for side in dict.fromkeys(day.date.sides)]
    known = [side for side in sides if side]
    if not known or len(known) < len(sides):
        return None
    return {"date-parts": known, **({"circa": True} if day.doubtful else {})}


def _parts(side: Edtf | None) -> list[int] | None:
    if side is None or side.year is None:
        return None
    if side.month is None:
        return [side.year]
    return [side.year, side.month] if side.day is None else [side.year, side.month, side.day]


def _remarks(source: Source) -> Iterator[str]:
    """What a reader of the bibliography has to know: whose word its parts are."""
    parts: tuple[tuple[str, Byline | Date | None], ...] = (
        ("author", source.author),
        ("publisher", source.publisher),
        ("date", source.date),
    )
    for word, part in parts:
        basis = part.basis if part else None
        if basis == "editor":
            yield f"{word}: the editor's word"
        elif basis == "inferred":
            yield f"{word}: inferred"
    if source.date and day_of(source.date).doubtful:
        yield "the day is not certain"


def _fields(item: dict[str, Any]) -> dict[str, str]:
    """The fields of an entry, escaped; titles keep their capitals."""
    found = {"title": f"{{{_latex(item['title'])}}}"}
    if "author" in item:
        # In braces, or a name of several words would be taken apart and turned around.
        found["author"] = f"{{{_latex(item['author'][0]['literal'])}}}"
    if "publisher" in item:
        found["howpublished"] = _latex(item["publisher"])
    if "issued" in item:
        first = item["issued"]["date-parts"][0]
        found |= dict(zip(("year", "month", "day"), map(str, first), strict=False))
    if "URL" in item:
        found["url"] = item["URL"].replace("{", "%7B").replace("}", "%7D")
    if "accessed" in item:
        parts = item["accessed"]["date-parts"][0]
        found["urldate"] = "-".join(f"{part:02}" for part in parts)
    if "language" in item:
        found["langid"] = item["language"]
    if "note" in item:
        found["note"] = _latex(item["note"])
    return found


def _latex(text: str) -> str:
    return "".join(_LATEX.get(sign, sign) for sign in text)
