"""What objects of several classes of Popolo have in common: names, sources, marks."""

from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from dossier.core.format.entries import PartOf, Source
from dossier.core.library.record import Record
from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.export.iso import iso_date
from dossier.export.scope import Fact, Scope
from dossier.views.quoted import ResolvedQuote

Item: TypeAlias = dict[str, Any]

#: The words for dates that Popolo cannot hold.
UNHELD: Final = "dates that Popolo cannot hold, said in +dates instead"
LOST: Final = "left out: facts about entries that are not there, or of another kind"


def line(text: str | None) -> str:
    """A text on one line, in which nothing is hidden."""
    return visible.line(one_line(text or ""))


def told(**values: Any) -> Item:
    """The properties that say something; `_` at the beginning of a name stands for `+`."""
    return {
        name.replace("_", "+", 1) if name[0] == "_" else name: value
        for name, value in values.items()
        if value
    }


def names(record: Record) -> list[Item]:
    """The other names of an entry; the use and the language of each are its note."""
    return [
        told(name=line(one.name), note=", ".join(filter(None, (one.use, one.language))))
        for one in record.entry.other_names
        if line(one.name)
    ]


def identifiers(record: Record) -> list[Item]:
    """The id of an entry, and those that it had before."""
    before = [{"scheme": "dossier, former", "identifier": one} for one in record.entry.former_ids]
    return [{"scheme": "dossier", "identifier": record.id}, *before]


def sources(scope: Scope, facts: Iterable[Fact]) -> list[Item]:
    """The passages of some facts as links to their articles, each once; the note is the passage."""
    quotes = {
        (one.source, one.found.start, one.found.end, one.quote.said_by): one
        for fact in facts
        for one in fact.proofs
    }
    return [_link(scope, one) for one in quotes.values()]


def _link(scope: Scope, quote: ResolvedQuote) -> Item:
    by = quote.quote.said_by
    return {
        "url": _address(scope, quote),
        "note": quote.quote.exact,
        **told(_source=quote.source, _said_by=scope.library.resolve(by) if by else None),
        "+start": quote.found.start,
        "+end": quote.found.end,
    }


def _address(scope: Scope, quote: ResolvedQuote) -> str:
    """Where an article stood; else the name of its stored text, by its hash (RFC 6920)."""
    source = scope.library.records[quote.source].entry
    assert isinstance(source, Source)
    if source.url and source.url.isascii():
        return source.url
    digest = urlsafe_b64encode(bytes.fromhex(source.sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def evidence(scope: Scope, fact: Fact) -> Item:
    """The sources and the mark of an object that is one fact."""
    note = fact.claim.note if scope.include_editor else None
    status = fact.claim.status
    return told(
        _mark=fact.mark,
        _note=line(note),
        _status="" if status == "accepted" else status,
        sources=sources(scope, [fact]),
    )


def marks(facts: Iterable[tuple[str, Fact]]) -> Item:
    """What must be said of properties, by their names."""
    return {name: fact.mark for name, fact in facts if fact.mark}


def dates(scope: Scope, found: Iterable[tuple[str, Fact]]) -> Item:
    """Dates as properties; those that are no ISO dates stand in `+dates` as EDTF has them."""
    held: Item = {}
    unheld: Item = {}
    for name, fact in found:
        edtf = scope.edtf(fact)
        if iso := iso_date(edtf):
            held[name] = iso
        else:
            unheld[name] = edtf
            scope.withhold(UNHELD, fact.id)
    return {**held, **told(_dates=unheld)}


def dates_of(scope: Scope, record: Record, words: Mapping[str, str]) -> Iterator[tuple[str, Fact]]:
    """The dates of an entry itself that leave, by the names that Popolo has for them."""
    for word, name in words.items():
        claim = record.claims_by_path.get((word,))
        if claim and (fact := scope.leaving(claim)):
            yield name, fact


def whole_of(scope: Scope, fact: Fact) -> str:
    """The id of what something is part of."""
    assert isinstance(fact.claim.value, PartOf)
    return scope.library.resolve(fact.claim.value.id)


def voiced(scope: Scope, record: Record, name: str) -> Item:
    """What is nobody's word but the editor's; `name` is what the class calls a summary."""
    if not scope.include_editor:
        return {}
    pages = (one for one in record.entry.links if one.url.isascii())
    words = map(line, record.entry.subjects)
    said = told(
        links=[told(url=one.url, note=line(one.note)) for one in pages],
        _tags=list(dict.fromkeys(words)),
    )
    if summary := line(scope.voice(record.entry)):
        said[name] = summary
    return {**said, **told(_marks=dict.fromkeys(said, "editor"))}
