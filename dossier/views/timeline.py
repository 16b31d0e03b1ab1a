"""All dated facts in the order of time, with honest precision.

A month sorts as a month, before its days; an interval by its first day, by its last if its start is
open; a date without a year stands apart at the end. What is dated: events, the days on which a
tenure is attested, starts and ends that a source states, statements, and the publication of
sources. Which of them belong to one entry is told in `belonging`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from dossier.core.checks.by_claim import UNCHECKED
from dossier.core.dates import FIRST_DAY, LAST_DAY, CalendarDay, Edtf, parse
from dossier.core.dates.day import year_text
from dossier.core.format.entries import Date, Event, Participant, Source, Statement
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.time.attested import Attestation, attestations, speaks_about
from dossier.core.time.days import Day, day_of
from dossier.core.time.occasions import event_day
from dossier.views.facts import Facts
from dossier.views.labels import describe, kind_mark, spoken
from dossier.views.rows import Row


@dataclass(frozen=True, slots=True)
class Moment:
    """One dated fact. `kind` is that of the entry it belongs to; `row` leads to its evidence.

    The fact's place in the order is as sure as its day: the editor's, or inferred, if that is.
    `mark` is the letter of the entry's sort. `also` are other facts of the same day that rest on
    the very same passages.
    """

    day: Day
    kind: Kind
    claim: ClaimRef
    row: Row
    mark: str
    also: "tuple[Moment, ...]" = ()

    @property
    def date(self) -> Edtf:
        """The date it is sorted by."""
        return self.day.date

    @property
    def label(self) -> str:
        """The date as shown."""
        return self.day.label

    @property
    def year_known(self) -> bool:
        """Whether the fact has a place in the order of years at all."""
        return self.date.earliest is not None or self.date.latest is not None

    @property
    def heading(self) -> str:
        """The year it stands under: the one that the order of facts has it by.

        One of open start stands in the year it ends in; its own label, `…2025`, says that it does.
        """
        day = self.date.earliest or self.date.latest
        return parse(year_text(day.year)).label() if day else "Without a year"


@dataclass(frozen=True, slots=True)
class Span:
    """The days asked for, both ends included; None is open."""

    first: CalendarDay | None = None
    last: CalendarDay | None = None

    def holds(self, value: Edtf) -> bool:
        """Whether a date may lie in the span; one without a year lies only in an open span."""
        if self.first is None and self.last is None:
            return True
        if value.earliest is None and value.latest is None:
            return False
        return (value.latest or LAST_DAY) >= (self.first or FIRST_DAY) and (
            value.earliest or FIRST_DAY
        ) <= (self.last or LAST_DAY)


def is_fact(moment: Moment) -> bool:
    """Whether a moment stands in the timeline of a whole library: an event once, not per head."""
    return moment.claim.kind is not ClaimKind.PARTICIPANT


def timeline(
    library: Library,
    belongs: Callable[[Moment], bool] = is_fact,
    span: Span | None = None,
    kind: Kind | None = None,
    owners: Iterable[str] | None = None,
) -> tuple[Moment, ...]:
    """The dated facts for which `belongs` holds, in order; each passage of a day stands once.

    `owners` are the entries in whose files they can stand, where that is known.
    """
    facts = Facts(library, UNCHECKED)
    span = span or Span()
    found = [
        moment
        for record in (library.of_kind() if owners is None else map(library.get, owners))
        if record
        for moment in _moments(library, record, facts)
        if (kind is None or moment.kind is kind) and span.holds(moment.date) and belongs(moment)
    ]
    return _each_passage_once(sorted(found, key=lambda one: (one.date.sort_key(), one.row.key)))


def _each_passage_once(found: Iterable[Moment]) -> tuple[Moment, ...]:
    """Facts of one day that rest on the same passages together, where the first of them stands."""
    kept: dict[object, list[Moment]] = {}
    for one in found:
        passages = frozenset((quote.source, quote.exact) for quote in one.row.quotes)
        key = (one.label, passages) if passages else one.row.key
        kept.setdefault(key, []).append(one)
    return tuple(
        replace(first, also=tuple(rest)) if rest else first for first, *rest in kept.values()
    )


def _moment(library: Library, day: Day, claim: ClaimRef, row: Row) -> Moment:
    kind = library.records[claim.owner].kind
    return Moment(day, kind, claim, row, kind_mark(library, claim.owner))


def _moments(library: Library, record: Record, facts: Facts) -> Iterator[Moment]:
    for claim in record.claims:
        value = claim.value
        match value:
            case Event() | Participant() if isinstance(record.entry, Event):
                yield from _happened(library, record, claim, facts)
            case Date() if not isinstance(record.entry, Event):
                yield from _stated(library, record, claim, facts)
            case Statement():
                yield from _said(library, record, claim, facts)
            case _ if claim.kind is ClaimKind.TENURE:
                yield from _attested(library, record, claim, facts)
            case _:
                pass


def _happened(library: Library, record: Record, claim: ClaimRef, facts: Facts) -> Iterator[Moment]:
    """An event, or that somebody was at it."""
    day = event_day(library, record.id)
    event = record.entry
    if day is None or not isinstance(event, Event):
        return
    if isinstance(claim.value, Participant):
        row = _took_part(library, claim, event, facts)
    else:
        detail = ", ".join(filter(None, (event.status, event.place)))
        row = facts.row(claim, event.name, detail=detail, target=record.id)
    if day.taken_from:
        whose = f"the date of {library.name_of(day.taken_from)}"
        row = replace(row, detail=", ".join(filter(None, (row.detail, whose))))
    yield _moment(library, day, claim, row)


def _stated(library: Library, record: Record, claim: ClaimRef, facts: Facts) -> Iterator[Moment]:
    """A date that an entry states: of a life, an office, a tenure, a relation, a publication."""
    assert isinstance(claim.value, Date)
    words = describe(library, claim)
    if isinstance(record.entry, Source) and len(claim.path) == 1:
        if claim.path != ("date",):
            return  # when an article was stored, or what day it speaks about, is no event
        words = f"published: {record.name}"
    row = facts.row(claim, words, target=record.id)
    yield _moment(library, day_of(claim.value, claim.under), claim, row)


def _took_part(library: Library, claim: ClaimRef, event: Event, facts: Facts) -> Row:
    assert isinstance(claim.value, Participant)
    row = facts.took_part(claim)
    who = library.name_of(claim.value.person or claim.value.office or "")
    text = f"{who or claim.value.party} at {row.text}"
    status = event.status if event.status != "held" else None
    return replace(
        row, text=text, date="", detail=", ".join(filter(None, (status, row.detail, event.place)))
    )


def _attested(library: Library, record: Record, claim: ClaimRef, facts: Facts) -> Iterator[Moment]:
    """Each day on which a tenure is attested, with the words that do; events stand for themselves.

    A day that a source and the editor's word attest is the source's.
    """
    days: dict[str, list[Attestation]] = {}
    for one in attestations(library, claim):
        if one.claim == claim.id:
            days.setdefault(one.date.text, []).append(one)
    row = facts.row(claim, f"{describe(library, claim)}: attested", target=record.id)
    rest = row.quotes[len(claim.quotes) :]
    for text, found in days.items():
        surest = min(found, key=lambda one: (one.by_editor, one.inferred))
        sources = len({library.resolve(one.source) for one in found})
        shown = replace(
            row,
            key=f"{claim.id}@{text}",
            signs=replace(row.signs, sources=sources),
            quotes=(*(one.quote for one in found), *rest),
        )
        yield _moment(library, surest, claim, shown)


def _said(library: Library, record: Record, claim: ClaimRef, facts: Facts) -> Iterator[Moment]:
    assert isinstance(claim.value, Statement)
    day = speaks_about(library, claim, claim.quotes[0].quote)
    if day:
        words = f"{record.name}: {spoken(claim.value)}"
        row = facts.row(claim, words, target=record.id)
        yield _moment(library, day, claim, row)
