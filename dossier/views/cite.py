"""The proof note of a claim: what it says, on which words it rests, and how to prove it again.

The shell lines need `sha256sum`, `tail`, `head` and a shell, nothing of ours: they check that the
stored text is the one recorded, and that the quoted words stand at the place given, byte for byte.
"""

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dossier.core.attested import speaks_about
from dossier.core.claims import ClaimRef
from dossier.core.entries import Claim, Event, Quote, Source
from dossier.core.library import Library
from dossier.views.labels import date_label, day_label, describe, one_line


@dataclass(frozen=True, slots=True)
class Passage:
    """One quote with its proof. Offsets and lengths are in bytes of the stored text, line from 1.

    `start` and `line` are None where the quote was not found; `verdict` then says why.
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
    start: int | None
    length: int


@dataclass(frozen=True, slots=True)
class Citation:
    """A claim with all its passages."""

    claim: str
    says: str
    basis: str
    status: str
    note: str | None
    passages: tuple[Passage, ...]


def cite(library: Library, claim: ClaimRef) -> Citation:
    """The proof note of a claim, as a value."""
    return Citation(
        claim=claim.id,
        says=describe(library, claim),
        basis=claim.basis,
        status=claim.status,
        note=claim.note,
        passages=tuple(_passage(library, claim, cited.quote) for cited in claim.quotes),
    )


def _passage(library: Library, claim: ClaimRef, quote: Quote) -> Passage:
    id_ = library.resolve(quote.source)
    source = library.typed(id_, Source)
    text = library.texts.get(id_)
    found = library.locate(quote)
    day = speaks_about(library, claim, quote) if isinstance(claim.value, Claim | Event) else None
    start = None
    if text and found.start is not None:
        start = len(text.text[: found.start].encode())
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
        line=text.line_of(found.start) if text and found.start is not None else None,
        start=start,
        length=len(quote.exact.encode()),
    )


def proof(passage: Passage) -> tuple[str, ...]:
    """Shell lines, to be run in the library's folder, that prove one passage; () if it is not."""
    if passage.start is None or passage.verdict != "proved":
        return ()
    path = shlex.quote(passage.path)
    cut = f"tail -c +{passage.start + 1} {path} | head -c {passage.length}"
    return (
        f"printf '%s\\n' {shlex.quote(f'{passage.sha256}  {passage.path}')} | sha256sum -c -",
        f'[ "$({cut}; echo .)" = {shlex.quote(passage.exact + ".")} ] && echo proved',
    )


def to_text(citation: Citation) -> Iterator[str]:
    """The proof note as plain lines."""
    yield f"{citation.says}  [{citation.claim}]"
    yield f"basis: {citation.basis}, status: {citation.status}"
    if citation.note:
        yield f"note: {citation.note}"
    for number, passage in enumerate(citation.passages, 1):
        yield ""
        yield f"{number}. “{one_line(passage.exact)}”"
        if passage.speaker:
            yield f"   said by: {passage.speaker}, as reported"
        yield f"   source: {_reference(passage)}"
        if passage.speaks_about:
            yield f"   speaks about: {passage.speaks_about}"
        yield f"   place: {passage.path}, {_place(passage)}"
        yield f"   sha256: {passage.sha256}"
        yield f"   verdict: {passage.verdict}"
        for line in proof(passage):
            yield f"   $ {line}"


def to_markdown(citation: Citation) -> Iterator[str]:
    """The proof note as Markdown: a quotation a passage, and the shell lines as a block."""
    yield f"**{_escaped(citation.says)}** (`{citation.claim}`, {citation.basis})"
    if citation.note:
        yield ""
        yield _escaped(citation.note)
    for passage in citation.passages:
        yield ""
        yield f"> {_escaped(one_line(passage.exact))}"
        yield ">"
        said = f"{_escaped(passage.speaker)}, reported by " if passage.speaker else ""
        yield f"> — {said}{_escaped(_reference(passage))}, {_place(passage)}; {passage.verdict}"
    lines = [line for passage in citation.passages for line in proof(passage)]
    if lines:
        fence = "`" * (max((_longest_run(line, "`") for line in lines), default=0) + 3)
        yield from ("", f"{fence}sh", *lines, fence)


def to_json(citation: Citation) -> dict[str, Any]:
    """The proof note as JSON."""
    return {
        "claim": citation.claim,
        "says": citation.says,
        "basis": citation.basis,
        "status": citation.status,
        "note": citation.note,
        "passages": [
            {name: getattr(passage, name) for name in Passage.__dataclass_fields__}
            | {"proof": list(proof(passage))}
            for passage in citation.passages
        ],
    }


def _reference(passage: Passage) -> str:
    """A source as a bibliography names it."""
    author = f"{passage.author}, " if passage.author else ""
    rest = [part for part in (passage.publisher, passage.published, passage.url) if part]
    return f"{author}“{passage.title}”" + (f", {', '.join(rest)}" if rest else "")


def _place(passage: Passage) -> str:
    if passage.start is None:
        return "not found"
    return f"line {passage.line}, bytes {passage.start}–{passage.start + passage.length}"


def _escaped(text: str) -> str:
    """Text with the characters that Markdown reads as marks escaped."""
    return "".join(f"\\{char}" if char in "\\`*_[]<>#|~" else char for char in text)


def _longest_run(text: str, char: str) -> int:
    longest = run = 0
    for one in text:
        run = run + 1 if one == char else 0
        longest = max(longest, run)
    return longest
