"""The proof note of a claim: what it says, on which words it rests, and how to prove it again."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from dossier.core.attested import speaks_about
from dossier.core.claims import ClaimRef
from dossier.core.entries import Quote, Source
from dossier.core.library import Library
from dossier.core.overlaps import rivals
from dossier.core.quotes import Verdict
from dossier.core.wording import one_line
from dossier.views.labels import date_label, day_label, describe
from dossier.views.markdown import escaped, fenced
from dossier.views.proof import shell_lines

_WHERE = "in the folder of the library"


@dataclass(frozen=True, slots=True)
class Passage:
    """One quote with its proof.

    `line` counts from 1, `first_byte` from 0 in the stored text, `bytes` is how long the passage is
    there; the places are None where the quote was not found, and `verdict` says why. `proof` are
    the shell lines, none for a quote that is not proved.
    """

    source: str
    title: str
    publisher: str | None
    author: str | None
    published: str
    url: str | None
    path: str
    sha256: str
    exact: str
    speaker: str | None
    speaks_about: str
    verdict: str
    line: int | None
    first_byte: int | None
    bytes: int
    proof: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """A claim with all its passages, and the ids of the claims that contradict it."""

    claim: str
    says: str
    basis: str
    status: str
    note: str | None
    contradicted_by: tuple[str, ...]
    passages: tuple[Passage, ...]


def cite(library: Library, claim: ClaimRef) -> Citation:
    """The proof note of a claim, as a value."""
    return Citation(
        claim=claim.id,
        says=describe(library, claim),
        basis=claim.basis,
        status=claim.status,
        note=claim.note,
        contradicted_by=tuple(one.id for one in rivals(library, claim)),
        passages=tuple(_passage(library, claim, cited.quote) for cited in claim.quotes),
    )


def _passage(library: Library, claim: ClaimRef, quote: Quote) -> Passage:
    id_ = library.resolve(quote.source)
    source = library.typed(id_, Source)
    text = library.texts.get(id_)
    found = library.locate(quote)
    day = speaks_about(library, claim, quote)
    first_byte = line = None
    proof: tuple[str, ...] = ()
    if text and found.start is not None:
        first_byte = len(text.text[: found.start].encode())
        line = text.line_of(found.start)
        if found.verdict is Verdict.PROVED:
            proof = shell_lines(text.path, text.sha256, first_byte, quote.exact)
    return Passage(
        source=id_,
        title=library.name_of(id_),
        publisher=source.publisher if source else None,
        author=source.author if source else None,
        published=date_label(source.date) if source else "",
        url=source.url if source else None,
        path=text.path if text else "",
        sha256=source.sha256 if source else "",
        exact=quote.exact,
        speaker=library.name_of(quote.said_by) if quote.said_by else None,
        speaks_about=day_label(day),
        verdict=found.verdict.value,
        line=line,
        first_byte=first_byte,
        bytes=len(quote.exact.encode()),
        proof=proof,
    )


def to_text(citation: Citation) -> Iterator[str]:
    """The proof note as plain lines; those of the proof can be run as they stand."""
    yield f"{one_line(citation.says)}  [{citation.claim}]"
    yield f"basis: {citation.basis}, status: {citation.status}"
    if citation.contradicted_by:
        yield f"contradicted by: {', '.join(citation.contradicted_by)}"
    if citation.note:
        yield f"note: {one_line(citation.note)}"
    if not citation.passages:
        yield "no source is quoted: this is the editor's word"
    for number, passage in enumerate(citation.passages, 1):
        yield ""
        yield f"{number}. “{one_line(passage.exact)}”"
        if passage.speaker:
            yield f"   said by: {passage.speaker}, as reported"
        yield f"   source: {_reference(passage)} [{passage.source}]"
        if passage.speaks_about:
            yield f"   speaks about: {passage.speaks_about}"
        yield f"   place: {_place(passage)}"
        yield f"   sha256: {passage.sha256}"
        yield f"   verdict: {passage.verdict}"
        if passage.proof:
            yield f"   to prove it {_WHERE}:"
            yield from passage.proof


def to_markdown(citation: Citation) -> Iterator[str]:
    """The proof note as Markdown: a quotation a passage, and the shell lines as a block."""
    status = "" if citation.status == "accepted" else f", {citation.status}"
    yield (
        f"**{escaped(one_line(citation.says))}** "
        f"(`{citation.claim}`, {citation.basis}{escaped(status)})"
    )
    against = ", ".join(f"`{one}`" for one in citation.contradicted_by)
    paragraphs = [f"Contradicted by {against}."] if against else []
    paragraphs += [escaped(one_line(citation.note))] if citation.note else []
    paragraphs += [] if citation.passages else ["No source is quoted: this is the editor's word."]
    for paragraph in paragraphs:
        yield from ("", paragraph)
    for passage in citation.passages:
        said = f"{escaped(passage.speaker)}, reported by " if passage.speaker else ""
        about = f", about {escaped(passage.speaks_about)}" if passage.speaks_about else ""
        yield from ("", f"> {escaped(one_line(passage.exact))}", ">")
        yield f"> — {said}{escaped(_reference(passage))}{about}: {passage.verdict}"
        yield from (">", f"> {escaped(_place(passage))}; SHA-256 `{passage.sha256}`")
    proof = tuple(line for passage in citation.passages for line in passage.proof)
    if proof:
        yield from ("", f"To prove it {_WHERE}:", "", *fenced(proof, "sh"))


def to_footnote(citation: Citation) -> str:
    """The quotes as one Markdown footnote, labelled with the claim's id."""
    label = citation.claim.replace("#", "-")
    said = [
        f"“{escaped(one_line(one.exact))}”, {escaped(_reference(one))}, {_place(one)}"
        for one in citation.passages
    ]
    return f"[^{label}]: {'; '.join(said) or escaped(citation.note or citation.basis)}"


def to_json(citation: Citation) -> dict[str, Any]:
    """The proof note as JSON."""
    return asdict(citation)


def _reference(passage: Passage) -> str:
    """A source as a bibliography names it."""
    author = f"{passage.author}, " if passage.author else ""
    rest = [part for part in (passage.publisher, passage.published, passage.url) if part]
    title = one_line(passage.title)
    return f"{author}“{title}”" + (f", {', '.join(rest)}" if rest else "")


def _place(passage: Passage) -> str:
    if passage.first_byte is None:
        return f"{passage.path}, not found" if passage.path else "the text is missing"
    last = passage.first_byte + passage.bytes
    return f"{passage.path}, line {passage.line}, bytes {passage.first_byte}–{last}"
