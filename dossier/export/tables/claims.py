"""The claims that leave, one a row: who, in which relation to whom, when, and how it is known."""

from collections.abc import Iterator
from functools import partial

from dossier.core.format.entries import (
    Byline,
    Date,
    Event,
    Participant,
    Relation,
    Statement,
    Tenure,
)
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.time.attested import span
from dossier.core.time.days import day_of
from dossier.core.time.occasions import event_day
from dossier.export.scope import Fact, Scope
from dossier.export.tables.quotes import OF_SOURCE, of_source
from dossier.export.tables.table import Column, Row, Table
from dossier.export.told import Told, mark_of, told_day
from dossier.export.triples import triple
from dossier.views.quoted import ResolvedQuote


def claim_row(scope: Scope, fact: Fact) -> Row:
    """All that the table tells of a claim."""
    library, said = scope.library, triple(scope.library, fact.claim)
    return {
        "id": fact.id,
        "kind": fact.claim.kind.value,
        "subject": said.subject,
        "subject_name": said.subject and library.name_of(said.subject),
        "party": said.party,
        "relation": said.relation,
        "object": said.object,
        "object_name": said.object and library.name_of(said.object),
        **_words(scope, fact),
        **_dates(scope, fact),
        **_attested(scope, fact),
        "basis": fact.claim.basis,
        "status": fact.claim.status,
        "mark": fact.mark,
        "note": note(scope, fact.claim),
        "sources": len({one.source for one in fact.proofs}),
        "quotes": len(fact.proofs),
        **_first_quote(scope, fact.proofs),
    }


def note(scope: Scope, claim: ClaimRef) -> str:
    """A claim's note: the editor's, but for the reason of what is inferred."""
    leaves = scope.include_editor or claim.basis == "inferred"
    return (claim.note or "") if leaves else ""


def _words(scope: Scope, fact: Fact) -> Row:
    """What only claims of one kind say."""
    library = scope.library
    match fact.claim.value:
        case Tenure(context=context):
            return {"context": context}
        case Participant() as one:
            as_ = one.as_ and library.resolve(one.as_)
            event = library.records[fact.claim.owner].entry
            assert isinstance(event, Event)
            return {
                "role": one.role,
                "delegation": one.delegation,
                "attended_as": as_,
                "attended_as_name": as_ and library.name_of(as_),
                "event_status": event.status,
            }
        case Statement() as one:
            event_id = one.event and library.resolve(one.event)
            return {
                "speech": "reported" if one.is_reported else "direct",
                "event": event_id,
                "event_name": event_id and library.name_of(event_id),
            }
        case Relation(reverse=reverse):
            return {"reverse": reverse}
        case Event(status=status):
            return {"event_status": status}
        case Byline(name=name):
            return {"value": name}
        case Date() as date:
            within = library.records[fact.claim.owner].claims_by_path.get(fact.claim.path[:-1])
            return {
                "of_claim": within.id if within and fact.claim.path[:-1] else None,
                "printed": date.printed,
                "original": date.original,
                "earliest": date.earliest,
                "latest": date.latest,
            }
        case _:
            return {}


def _dates(scope: Scope, fact: Fact) -> Row:
    """The start and the end that a source states, and the day of the claim itself."""
    row: Row = {}
    for word in ("start", "end"):
        if found := scope.date_in(fact, word):
            told = _told(scope, found)
            row |= {f"{word}_date": told.text, f"{word}_mark": told.mark}
    day = claim_day(scope, fact)
    return row | {"date": day.text, "date_mark": day.mark}


def claim_day(scope: Scope, fact: Fact) -> Told:
    """The day of a claim: its date, its event's, or when words were said; of a tenure none."""
    claim = fact.claim
    match claim.kind:
        case ClaimKind.DATE:
            return _told(scope, fact)
        case ClaimKind.EVENT | ClaimKind.PARTICIPANT:
            return told_day(scope, event_day(scope.library, claim.owner))
        case ClaimKind.STATEMENT:
            words = (one for one in fact.proofs if one.quote == claim.quotes[0].quote)
            return told_day(scope, next((one.day for one in words), None))
        case ClaimKind.RELATION if found := scope.date_in(fact, "date"):
            return _told(scope, found)
        case _:
            return Told("", "")


def _told(scope: Scope, date: Fact) -> Told:
    assert isinstance(date.claim.value, Date)
    return Told(told_day(scope, day_of(date.claim.value, date.claim.under)).text, date.mark)


def _attested(scope: Scope, fact: Fact) -> Row:
    """The days on which a tenure is attested; nothing is said of the days between."""
    days = scope.attested(fact) if fact.claim.kind is ClaimKind.TENURE else ()
    ends = span(days)
    if ends is None:
        return {}
    marks = {mark_of(day) for day in days}
    return {
        "attested_first": ends[0].date.text,
        "attested_last": ends[1].date.text,
        "attested": " ".join(dict.fromkeys(day.date.text for day in days)),
        "attested_mark": next((m for m in ("editor", "inferred", "doubtful") if m in marks), ""),
    }


def _first_quote(scope: Scope, proofs: tuple[ResolvedQuote, ...]) -> Row:
    if not proofs:
        return {}
    first = proofs[0]
    return {
        "quote": first.quote.exact,
        "quote_source": first.source,
        "quote_line": first.line,
        **of_source(scope, first.source),
    }


def _claims(scope: Scope) -> Iterator[Row]:
    return (claim_row(scope, fact) for fact in scope.facts)


_repeated = partial(Column, repeats=True)
_number = partial(Column, is_number=True)

CLAIMS = Table(
    "claims",
    "Every claim that leaves the library, one a row. An attested day is no start and no end.",
    (
        Column("id", "the claim's id, by which dossier cites it"),
        Column("kind", "tenure, statement, participant, relation, part_of, event, date, byline"),
        Column("subject", "whose claim it is; of a participant, who took part", "entries"),
        _repeated("subject_name", "their name"),
        Column("party", "words for a participant without an entry, who has no id"),
        Column("relation", "holder of, participant in, part of …; of a date or byline its field"),
        Column("object", "the entry it leads to; of a statement, what it speaks of", "entries"),
        _repeated("object_name", "its name"),
        Column("value", "of a byline: the name"),
        Column("role", "what a participant did there"),
        Column("delegation", "whom a participant was there for"),
        Column("attended_as", "the post a participant attended in", "entries"),
        _repeated("attended_as_name", "its name"),
        Column("context", "of a tenure: acting, in exile …"),
        Column("speech", "of a statement: direct, or reported, which are not the speaker's words"),
        Column("event_status", "of an event and who took part: held, announced, proposed …"),
        Column("date", "its day: the date itself, the event's, when it was said (EDTF)"),
        Column("date_mark", "what must be said of that"),
        Column("start_date", "when it began, only where a source states it (EDTF)"),
        Column("start_mark", "what must be said of that: editor, inferred, doubtful"),
        Column("end_date", "when it ended, likewise"),
        Column("end_mark", "what must be said of that"),
        Column("attested_first", "of a tenure: the first day a source speaks of (EDTF)"),
        Column("attested_last", "of a tenure: the last such day"),
        Column("attested", "of a tenure: all such days, a space between; nothing is known between"),
        Column("attested_mark", "what must be said of at least one of them"),
        Column("basis", "stated, inferred or editor"),
        Column("status", "accepted, conflict or work_needed"),
        Column("mark", "what must be said of the claim: editor, inferred, doubtful; else nothing"),
        Column("note", "why it is inferred; other notes are the editor's"),
        _repeated("quote", "the first of them, the source's own characters"),
        _repeated("quote_source", "the id of its source"),
        _repeated("quote_line", "the line it begins in", is_number=True),
        *OF_SOURCE,
        _number("sources", "how many sources its quotes stand in"),
        _number("quotes", "how many quotes prove it; the table of quotes has them all"),
        Column("event", "the occasion of a statement", "entries"),
        _repeated("event_name", "its name"),
        Column("reverse", "what the object is to the subject"),
        Column("of_claim", "of a date: the id of the claim it is a part of"),
        Column("printed", "of a date: all that the source prints of it (EDTF)"),
        Column("original", "of a date: its words, where they are of another calendar"),
        Column("earliest", "of a date: the earliest it can be"),
        Column("latest", "of a date: the latest it can be"),
    ),
    ("id",),
    _claims,
)
