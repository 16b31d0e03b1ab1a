"""The proof note of a claim: what it says, on which words it rests, and how to prove it again."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from dossier.core.format.entries import Quote, Source, Statement
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.sources.quotes import Verdict
from dossier.core.text.wording import one_line
from dossier.core.time.days import DOUBT_SIGN
from dossier.core.time.overlaps import rivals
from dossier.views.day_quotes import with_dates
from dossier.views.doubts import doubts
from dossier.views.labels import about_label, byline_label, date_label, describe
from dossier.views.markdown import escaped, fenced
from dossier.views.proof import shell_lines
from dossier.views.quoted import resolved_quote

_WHERE = "in the folder of the library"
#: Stands behind the quotes of a claim that they do not state.
_INFERRED = f" ({DOUBT_SIGN} inferred)"


@dataclass(frozen=True, slots=True)
class ProvedQuote:
    """One quote with its proof.

    `proves` says what it is there for, where that is not the claim but a date of it (“prints the
    day”). `publisher_label`, `author_label`, `published` and `speaks_about` carry their marks: ✎
    for the editor's word, `?` for what is inferred. `line` counts from 1, `first_byte` from 0 in
    the stored text, `bytes` is how long the passage is there; the places are None where the quote
    was not found, and `verdict` says why. `proof` are the shell lines, none for a quote that is not
    proved.
    """

    source: str
    title: str
    publisher: str | None
    publisher_label: str
    author: str | None
    author_label: str
    published: str
    url: str | None
    path: str
    sha256: str
    exact: str
    proves: str
    speaker: str | None
    speaks_about: str
    verdict: str
    line: int | None
    first_byte: int | None
    bytes: int
    proof: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """A claim with all its passages, and the ids of the claims that contradict it.

    `speech` says of a statement whether the words are the speaker's own (`direct`) or the source's
    (`reported`). `doubts` are the printed words that speak against the claim, with the reason.
    """

    claim: str
    says: str
    speech: str | None
    basis: str
    status: str
    note: str | None
    contradicted_by: tuple[str, ...]
    doubts: tuple[str, ...]
    passages: tuple[ProvedQuote, ...]


def cite(library: Library, claim: ClaimRef) -> Citation:
    """The proof note of a claim, as a value."""
    value = claim.value
    return Citation(
        claim=claim.id,
        says=describe(library, claim),
        speech=(value.speech or "direct") if isinstance(value, Statement) else None,
        basis=claim.basis,
        status=claim.status,
        note=claim.note,
        contradicted_by=tuple(one.id for one in rivals(library, claim)),
        doubts=doubts(library, claim),
        passages=tuple(
            _passage(library, claim, quote, what)
            for quote, what in with_dates(
                library, (claim,), (cited.quote for cited in claim.quotes)
            )
        ),
    )


def _passage(library: Library, claim: ClaimRef, quote: Quote, proves: str) -> ProvedQuote:
    one = resolved_quote(library, None if proves else claim, quote)
    source, text = library.typed(one.source, Source), one.text
    proof: tuple[str, ...] = ()
    if text and one.first_byte is not None and one.found.verdict is Verdict.PROVED:
        proof = shell_lines(text.path, text.sha256, one.first_byte, quote.exact)
    return ProvedQuote(
        source=one.source,
        title=library.name_of(one.source),
        publisher=source.publisher.name if source and source.publisher else None,
        publisher_label=byline_label(source.publisher) if source else "",
        author=source.author.name if source and source.author else None,
        author_label=byline_label(source.author) if source else "",
        published=date_label(source.date) if source else "",
        url=source.url if source else None,
        path=text.path if text else "",
        sha256=source.sha256 if source else "",
        exact=quote.exact,
        speaker=one.speaker,
        proves=proves,
        speaks_about=about_label(library, one.day),
        verdict=one.found.verdict.value,
        line=one.line,
        first_byte=one.first_byte,
        bytes=len(quote.exact.encode()),
        proof=proof,
    )


def to_lines(citation: Citation) -> Iterator[str]:
    """A line a passage, as a footnote of a book has it: who, words, publisher, title, day, line.

    The words are the speaker's where somebody's own words are reported, else the source's.
    """
    for one in citation.passages:
        who = f"{one.speaker}, " if one.speaker else ""
        said = [f"{who}“{one_line(one.exact)}”"]
        said += [part for part in (one.author_label, one.publisher_label) if part]
        said.append(f"“{one_line(one.title)}”")
        said += [part for part in (one.published, one.line and f"line {one.line}", one.url) if part]
        doubt = "" if one.verdict == Verdict.PROVED.value else f" ({one.verdict})"
        yield f"{', '.join(said)}{doubt}"
    if not citation.passages:
        yield f"{one_line(citation.says)}: {_unquoted(citation)}"


def to_text(citation: Citation) -> Iterator[str]:
    """The proof note as plain lines; those of the proof can be run as they stand."""
    yield f"{one_line(citation.says)}  [{citation.claim}]"
    yield f"basis: {citation.basis}, status: {citation.status}"
    if citation.contradicted_by:
        yield f"contradicted by: {', '.join(citation.contradicted_by)}"
    for doubt in citation.doubts:
        yield f"doubtful: {doubt}"
    if citation.note:
        yield f"note: {one_line(citation.note)}"
    if not citation.passages:
        yield _unquoted(citation)
    for number, passage in enumerate(citation.passages, 1):
        yield ""
        yield f"{number}. “{one_line(passage.exact)}”"
        if passage.proves:
            yield f"   it {passage.proves}"
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
    paragraphs += [f"Doubtful: {escaped(one)}." for one in citation.doubts]
    paragraphs += [escaped(one_line(citation.note))] if citation.note else []
    unquoted = _unquoted(citation)
    paragraphs += [] if citation.passages else [f"{unquoted[0].upper()}{unquoted[1:]}."]
    for paragraph in paragraphs:
        yield from ("", paragraph)
    for passage in citation.passages:
        said = f"{escaped(passage.speaker)}, reported by " if passage.speaker else ""
        about = f", about {escaped(passage.speaks_about)}" if passage.speaks_about else ""
        about += f", {passage.proves}" if passage.proves else ""
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
        f"“{escaped(one_line(one.exact))}”{f' ({one.proves})' if one.proves else ''}, "
        f"{escaped(_reference(one))}, {_place(one)}"
        for one in citation.passages
    ]
    words = "; ".join(said) or escaped(citation.note or citation.basis)
    marks = [_INFERRED] if citation.basis == "inferred" else []
    marks += [f" (doubtful: {escaped(one)})" for one in citation.doubts]
    return f"[^{label}]: {words}{''.join(marks)}"


def _unquoted(citation: Citation) -> str:
    """Why no passage stands in a note."""
    if citation.basis == "editor":
        return "no source is quoted: this is the editor's word"
    return "no passage is quoted: this is what the source says of itself"


def to_json(citation: Citation) -> dict[str, Any]:
    """The proof note as JSON."""
    return asdict(citation)


def _reference(passage: ProvedQuote) -> str:
    """A source as a bibliography names it."""
    author = f"{passage.author_label}, " if passage.author else ""
    rest = [part for part in (passage.publisher_label, passage.published, passage.url) if part]
    title = one_line(passage.title)
    return f"{author}“{title}”" + (f", {', '.join(rest)}" if rest else "")


def _place(passage: ProvedQuote) -> str:
    if passage.first_byte is None:
        return f"{passage.path}, not found" if passage.path else "the text is missing"
    last = passage.first_byte + passage.bytes
    return f"{passage.path}, line {passage.line}, bytes {passage.first_byte}–{last}"
