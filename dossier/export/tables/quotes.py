"""The quotes of claims, and the days on which tenures are attested."""

from collections.abc import Iterator
from functools import partial

from dossier.core.format.entries import Source, Statement
from dossier.core.library.claims import ClaimKind
from dossier.core.library.library import Library
from dossier.export.scope import Fact, Scope
from dossier.export.tables.table import Column, Row, Table
from dossier.export.told import mark_of, told_byline, told_date, told_day
from dossier.views.quoted import ResolvedQuote


def of_source(scope: Scope, source: str) -> Row:
    """What is said of a source wherever one of its passages stands."""
    return scope.library.kept(
        ("export: of a source", scope.include_editor, source), partial(_of_source, scope, source)
    )


def _of_source(scope: Scope, source: str) -> Row:
    record = scope.library.get(source)
    assert record
    assert isinstance(record.entry, Source)
    publisher, date = told_byline(scope, record, "publisher"), told_date(scope, record, "date")
    return {
        "title": record.name,
        "publisher": publisher.text,
        "publisher_mark": publisher.mark,
        "published": date.text,
        "published_mark": date.mark,
        "url": record.entry.url,
    }


def speech(fact: Fact, proof: ResolvedQuote) -> str:
    """Of the words of a statement: `direct`, or `reported`, which are the source's own; else ""."""
    said = fact.claim.value
    if not isinstance(said, Statement) or proof.quote != fact.claim.quotes[0].quote:
        return ""
    return "reported" if said.is_reported else "direct"


def said_by(library: Library, fact: Fact, proof: ResolvedQuote) -> str:
    """The id of whose words a quote is, if not the source's; "" for nobody else."""
    if proof.quote.said_by:
        return library.resolve(proof.quote.said_by)
    return fact.claim.owner if speech(fact, proof) == "direct" else ""


def _quotes(scope: Scope) -> Iterator[Row]:
    library = scope.library
    number = 0
    for fact in scope.facts:
        for n, proof in enumerate(fact.proofs, 1):
            number += 1
            speaker, day = said_by(library, fact, proof), told_day(scope, proof.day)
            yield {
                "id": number,
                "claim": fact.id,
                "n": n,
                "source": proof.source,
                "exact": proof.quote.exact,
                "prefix": proof.quote.prefix,
                "suffix": proof.quote.suffix,
                "start_offset": proof.found.start,
                "end_offset": proof.found.end,
                "line": proof.line,
                "speech": speech(fact, proof),
                "said_by": speaker,
                "said_by_name": speaker and library.name_of(speaker),
                "speaks_about": day.text,
                "speaks_about_mark": day.mark,
                **of_source(scope, proof.source),
            }


def _attested(scope: Scope) -> Iterator[Row]:
    for fact in scope.facts:
        for n, day in enumerate(
            scope.attested(fact) if fact.claim.kind is ClaimKind.TENURE else (), 1
        ):
            by = scope.fact(day.claim)
            assert by, day.claim
            quoted = next(at for at, one in enumerate(by.proofs, 1) if one.quote == day.quote)
            proof = by.proofs[quoted - 1]
            yield {
                "claim": fact.id,
                "n": n,
                "date": day.date.text,
                "mark": mark_of(day),
                "by_claim": by.id,
                "by_quote": quoted,
                "source": proof.source,
                "exact": proof.quote.exact,
            }


_repeated = partial(Column, repeats=True)
_number = partial(Column, is_number=True)

#: The columns of `of_source`.
OF_SOURCE = (
    _repeated("title", "the source's title"),
    _repeated("publisher", "who published it"),
    _repeated("publisher_mark", "what must be said of that: editor, inferred, doubtful"),
    _repeated("published", "when it was published (EDTF)"),
    _repeated("published_mark", "what must be said of that"),
    _repeated("url", "where it stood"),
)

QUOTES = Table(
    "quotes",
    "Every passage by which a claim is proved, one a row.",
    (
        _number("id", "a number for this file alone"),
        Column("claim", "the claim it proves", "claims"),
        _number("n", "which of the claim's quotes it is, from 1"),
        Column("source", "the source it stands in", "sources"),
        Column("exact", "the source's own characters, every one of them"),
        Column("prefix", "what stands just before, where exact recurs"),
        Column("suffix", "what stands just after, where exact recurs"),
        _number("start_offset", "where it begins in the text: a number of characters, from 0"),
        _number("end_offset", "where it ends, likewise; the character there is no part of it"),
        _number("line", "the line it begins in, from 1"),
        Column("speech", "of a statement's words: direct, or reported, the source's telling of it"),
        Column("said_by", "whose words the source says they are", "entries"),
        _repeated("said_by_name", "their name"),
        Column("speaks_about", "the day the words speak about (EDTF)"),
        Column("speaks_about_mark", "what must be said of that day: editor, inferred, doubtful"),
        *OF_SOURCE,
    ),
    ("id",),
    _quotes,
)

ATTESTED = Table(
    "attested",
    "The days on which a source lets somebody hold a post: those days and no others.",
    (
        Column("claim", "the tenure", "claims"),
        _number("n", "which of its days it is, from 1"),
        Column("date", "the day (EDTF)"),
        Column("mark", "what must be said of it: editor, inferred, doubtful"),
        Column("by_claim", "the claim that attests it: the tenure, or a participation", "claims"),
        _number("by_quote", "which of that claim's quotes does: quotes.n"),
        _repeated("source", "the source of that quote"),
        _repeated("exact", "its characters"),
    ),
    ("claim", "n"),
    _attested,
)
