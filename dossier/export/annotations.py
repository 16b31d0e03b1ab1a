"""Every quote as an annotation: the W3C Web Annotation Data Model (Recommendation, 2017).

One JSON-LD document, an AnnotationCollection with its one page in it
(https://www.w3.org/TR/annotation-model/). An annotation is a fact and one of the passages that
state it. Its body says the fact in words, leads to the entries that it is about, and names what is
to be said of it (`inferred`, `doubtful`). Its target is the article by its address or, where it has
none, by the hash of its text (RFC 6920, `ni:`), with two selectors of the same passage: the quote
with what stands around it, and its place in the stored text. Of an article with an address the
stored text is named as the state that the selectors are about. What has no passage has no
annotation, so the editor's word has none.

Entries have no address: they are relative to the document (`#rustem-umerov`), and are the same only
in it. Annotations have a name that is made of the claim, the text and the place, and stays.
"""

import base64
import re
from collections.abc import Iterator
from typing import Any, Final, TypeAlias
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from dossier.core.dates import parse
from dossier.core.format.entries import Source
from dossier.core.library.library import Library
from dossier.core.sources.texts import SourceText
from dossier.core.text import visible
from dossier.core.text.safe_json import to_json
from dossier.core.text.wording import one_line
from dossier.export.cards import without_no_day
from dossier.export.leaving import leaving
from dossier.export.pages import Page
from dossier.export.scope import Fact, Scope
from dossier.views.labels import describe, source_label
from dossier.views.quoted import ResolvedQuote

Json: TypeAlias = dict[str, Any]

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
#: In which names are made: that of the model, so that no other program's are ours.
_NAMES: Final = uuid5(NAMESPACE_URL, "https://www.w3.org/TR/annotation-model/#dossier")
#: How many characters around a passage are given; more only if it is not yet the only one.
_AROUND: Final = 32
_NOT_IN_IRI: Final = re.compile(r'[<>"{}|\\^`\s]')


def pages(scope: Scope) -> Iterator[Page]:
    """One document with the annotations of all facts, in the order of the facts."""
    library = leaving(scope)
    # A claim may quote a passage twice: it is one annotation.
    items = {
        (one := _annotation(scope, library, fact, proof))["id"]: one
        for fact in scope.facts
        for proof in fact.proofs
    }
    of_all = uuid5(_NAMES, " ".join(items))
    collection = {
        "@context": _CONTEXT,
        "id": of_all.urn,
        "type": "AnnotationCollection",
        "total": len(items),
        "first": {
            "id": uuid5(of_all, "first").urn,
            "type": "AnnotationPage",
            "partOf": of_all.urn,
            "startIndex": 0,
            "items": list(items.values()),
        },
    }
    yield Page("annotations.jsonld", _written(collection))


def _annotation(scope: Scope, library: Library, fact: Fact, proof: ResolvedQuote) -> Json:
    text, start, end = proof.text, proof.found.start, proof.found.end
    assert text is not None
    assert start is not None
    assert end is not None
    return {
        "id": uuid5(_NAMES, f"{fact.id} {text.sha256} {start} {end}").urn,
        "type": "Annotation",
        "motivation": "describing",
        "body": list(_bodies(scope, library, fact, proof)),
        "target": {
            "type": "SpecificResource",
            **_article(library, proof.source, text),
            "label": _place(library, proof),
            "selector": [
                _quote_selector(text.text, start, end),
                {"type": "TextPositionSelector", "start": start, "end": end},
            ],
        },
    }


def _bodies(scope: Scope, library: Library, fact: Fact, proof: ResolvedQuote) -> Iterator[Json]:
    """The fact in words, what must be said of it, and the entries that it is about."""
    yield _text("describing", _said(scope, library, fact, proof))
    if fact.mark:
        yield _text("tagging", fact.mark)
    articles = {one.source for one in fact.proofs} - {fact.claim.owner} | {proof.source}
    for id_ in scope.ends(fact):
        if id_ not in articles:
            entry = {"id": f"#{id_}", "label": one_line(library.name_of(id_))}
            yield {"type": "SpecificResource", "purpose": "linking", "source": entry}


def _text(purpose: str, value: str) -> Json:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _said(scope: Scope, library: Library, fact: Fact, proof: ResolvedQuote) -> str:
    """A fact in words, with the day that the passage speaks about, and who is said to say so."""
    claim = library.claim(fact.id) or fact.claim
    said = [one_line(describe(library, claim))]
    if day := scope.edtf_of(proof.day):
        whole = proof.day and day == proof.day.date.text
        said.append(f"about {proof.day.plain.label if proof.day and whole else parse(day).label()}")
    if proof.quote.said_by:
        said.append(f"as {one_line(proof.speaker or '')} is reported to say")
    return ", ".join(said)


def _article(library: Library, source: str, text: SourceText) -> Json:
    """The article as a source: by its address, with the stored text as the state that is meant."""
    entry = library.typed(source, Source)
    stored = _hash_name(text.sha256)
    if entry is None or entry.url is None:
        return {"source": stored}
    return {"source": _iri(entry.url), "state": {"type": "TimeState", "cached": stored}}


def _place(library: Library, proof: ResolvedQuote) -> str:
    """Who published the article and when, and where in it the passage begins."""
    told = one_line(without_no_day(source_label(library, proof.source)))
    return f"{told} ({proof.source}, line {proof.line})"


def _hash_name(sha256: str) -> str:
    """The name of a text by its hash: RFC 6920, the digest in base64url without padding."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def _iri(url: str) -> str:
    """An address with all that no IRI may hold (RFC 3987) percent-encoded."""
    for unfit in (visible.found(), _NOT_IN_IRI):
        url = unfit.sub(lambda match: quote(match.group()), url)
    return url


def _quote_selector(text: str, start: int, end: int) -> Json:
    """The selector of a passage, with as much around it as makes it the only one in the text."""
    around = _AROUND
    while True:
        before, after = text[max(0, start - around) : start], text[end : end + around]
        whole = f"{before}{text[start:end]}{after}"
        if text.find(whole, text.find(whole) + 1) < 0:
            break
        around *= 2
    beside = {"prefix": before, "suffix": after}
    return {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        **{word: words for word, words in beside.items() if words},
    }


def _written(value: Json) -> bytes:
    """JSON in which characters that nobody sees, or that turn a line around, are escapes."""
    return f"{to_json(value)}\n".encode()
