"""Everything a library says in sentences: what full-text search looks through.

Statements, quotes and summaries lead to the entry and the claim they stand in, the sentences of an
article to their place in it.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import msgspec

from dossier.core.format.entries import AnyEntry, Statement
from dossier.core.library.claims import Cited, ClaimRef, claims
from dossier.core.library.library import Library
from dossier.core.library.quoted import quoted
from dossier.core.library.record import Record
from dossier.core.text.sentences import sentences

#: What an entry says in the editor's voice.
_OWN: Final = ("summary", "note")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or two. `field` is statement, reported (speech), quote, text, summary or note.

    `source`, `start` and `end` give its place in a stored text (character offsets), where it has
    one; `claim` is the claim it belongs to, where it belongs to one.
    """

    field: str
    entry: str
    text: str
    claim: str | None = None
    source: str | None = None
    start: int | None = None
    end: int | None = None


def passages(library: Library, records: Iterable[Record] | None = None) -> Iterator[Passage]:
    """Every passage of some entries, or of all, entry by entry."""
    for record in library.of_kind() if records is None else records:
        entry = record.glance()
        for field in _OWN:
            if text := getattr(entry, field):
                yield Passage(field, record.id, text)
        yield from _of_claims(library, record.id, entry)
        text = library.texts.get(record.id)
        if text:
            for start, end in sentences(text.text):
                if not text.in_boilerplate(start, end):
                    sentence = text.text[start:end]
                    yield Passage("text", record.id, sentence, None, record.id, start, end)


def is_told(library: Library, passage: Passage) -> bool:
    """Whether a library says this, there, and of this claim: an index may be wrong.

    What is kept of passages is looked at in the entry and in the stored text before it is shown.
    """
    record = library.get(passage.entry)
    if record is None or record.id != passage.entry:
        return False
    if passage.field in _OWN:
        return bool(getattr(record.entry, passage.field) == passage.text) and not passage.claim
    if passage.field == "text":
        text = library.texts.get(record.id)
        return (
            text is not None
            and passage.source == record.id
            and passage.claim is None
            and passage.start is not None
            and text.text[passage.start : passage.end] == passage.text
        )
    claim = library.claim(passage.claim) if passage.claim else None
    return claim is not None and claim.owner == record.id and _quotes(library, claim, passage)


def _quotes(library: Library, claim: ClaimRef, passage: Passage) -> bool:
    for cited in claim.quotes:
        quote = cited.quote
        if quote.exact == passage.text and library.resolve(quote.source) == passage.source:
            found = library.locate(quote)
            if (found.start, found.end) == (passage.start, passage.end):
                return _field(claim, cited) == passage.field
    return False


def _of_claims(library: Library, id_: str, entry: AnyEntry) -> Iterator[Passage]:
    """The quotes of an entry, each passage once."""
    seen: set[tuple[str, str]] = set()
    for claim, cited in quoted(entry, claims(id_, entry)):
        key = (cited.quote.source, cited.quote.exact)
        if key in seen:
            continue
        seen.add(key)
        found = library.locate(cited.quote)
        yield Passage(
            _field(claim, cited),
            id_,
            cited.quote.exact,
            claim.id,
            library.resolve(cited.quote.source),
            found.start,
            found.end,
        )


def telling_otherwise(library: Library) -> frozenset[str]:
    """The entries whose passages may be others than in the library this one was changed from."""
    change = library.before
    if change is None:
        return frozenset()
    quoting = (link.owner for id_ in change.sources for link in library.ties.links_to(id_))
    return frozenset((*change.ids, *change.sources, *quoting))


def _field(claim: ClaimRef, cited: Cited) -> str:
    """What sort of words a quote is: of a statement the speaker's own, or the source's report."""
    if not isinstance(claim.value, Statement) or cited.path != claim.path:
        return "quote"
    return "reported" if claim.value.is_reported else "statement"


def fingerprint(library: Library) -> str:
    """A digest of all that `passages` depends on; another library has another."""
    digest = hashlib.blake2b(digest_size=16)
    for record in library.of_kind():
        digest.update(record.id.encode())
        digest.update(msgspec.msgpack.encode(record.glance()))
        text = library.texts.get(record.id)
        digest.update(text.sha256.encode() if text else b"-")
    return digest.hexdigest()
