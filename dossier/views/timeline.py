"""All dated facts in the order of time, with honest precision.

A month sorts as a month, before its days; an interval by its first day; a date without a year
stands apart at the end. What is dated: events, the days on which a tenure is attested, starts and
ends that a source states, statements, and the publication of sources.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from dossier.core.attested import EDITOR_SIGN, attestations, dated, speaks_about
from dossier.core.claims import ClaimRef
from dossier.core.dates import Edtf
from dossier.core.entries import Date, Event, Source, Statement, Tenure
from dossier.core.ids import Kind
from dossier.core.library import Library, Record
from dossier.views.facts import Facts
from dossier.views.labels import describe, one_line
from dossier.views.rows import Row


@dataclass(frozen=True, slots=True)
class Moment:
    """One dated fact. `kind` is that of the entry it belongs to; `row` leads to its evidence.

    `by_editor`: the date or its year is the editor's, and so is the fact's place in the order.
    """

    date: Edtf
    by_editor: bool
    kind: Kind
    row: Row

    @property
    def label(self) -> str:
        """The date as shown."""
        return f"{self.date.label()}{EDITOR_SIGN if self.by_editor else ''}"

    @property
    def year_known(self) -> bool:
        """Whether the fact has a place in the order of years at all."""
        return self.date.earliest is not None or self.date.latest is not None


@dataclass(frozen=True, slots=True)
class Span:
    """The days asked for, both ends included; None is open."""

    first: date | None = None
    last: date | None = None

    def holds(self, value: Edtf) -> bool:
        """Whether a date may lie in the span; one without a year lies only in an open span."""
        if self.first is None and self.last is None:
            return True
        if value.earliest is None and value.latest is None:
            return False
        return (value.latest or date.max) >= (self.first or date.min) and (
            value.earliest or date.min
        ) <= (self.last or date.max)


def timeline(
    library: Library,
    about: Callable[[Record], bool] | None = None,
    span: Span | None = None,
    kind: Kind | None = None,
) -> tuple[Moment, ...]:
    """The dated facts of the entries for which `about` holds (all, if None), in order."""
    facts = Facts(library, ())
    span = span or Span()
    found = [
        moment
        for record in library.of_kind()
        if about is None or about(record)
        for moment in _moments(library, record, facts)
        if (kind is None or moment.kind is kind) and span.holds(moment.date)
    ]
    return tuple(sorted(found, key=lambda one: (one.date.sort_key(), one.row.key)))


def of_entry(library: Library, id_: str) -> Callable[[Record], bool]:
    """What belongs in the timeline of one entry: itself, and every event it takes part in."""
    events = {claim.owner for claim in (*library.participations(id_), *library.attendances(id_))}
    holders = {claim.owner for claim in library.holders(id_)}
    children = set(library.children(id_))
    wanted = {id_, *events, *holders, *children}
    return lambda record: record.id in wanted


def of_tag(tag: str) -> Callable[[Record], bool]:
    """What carries a tag or, among events, a topic."""
    wanted = tag.removeprefix("#").casefold()

    def tagged(record: Record) -> bool:
        topics = record.entry.topics if isinstance(record.entry, Event) else ()
        return any(one.casefold() == wanted for one in (*record.entry.tags, *topics))

    return tagged


def _moments(library: Library, record: Record, facts: Facts) -> Iterator[Moment]:
    for claim in record.claims:
        value = claim.value
        match value:
            case Event() if value.date:
                detail = ", ".join(filter(None, (value.status, value.place)))
                row = facts.row(claim, value.name, detail=detail, target=record.id)
                yield _moment(value.date, record.kind, row)
            case Date() if isinstance(record.entry, Source):
                row = facts.row(claim, f"published: {record.name}", target=record.id)
                yield _moment(value, record.kind, row)
            case Date() if claim.path[0] == "tenures":
                row = facts.row(claim, describe(library, claim), target=record.id)
                yield _moment(value, record.kind, row)
            case Tenure():
                yield from _attested(library, record, claim, facts)
            case Statement():
                yield from _said(library, record, claim, facts)
            case _:
                pass


def _moment(written: Date, kind: Kind, row: Row) -> Moment:
    value, by_editor = dated(written)
    return Moment(value, by_editor, kind, row)


def _attested(library: Library, record: Record, claim: ClaimRef, facts: Facts) -> Iterator[Moment]:
    """Each day on which a tenure is attested, once; the days of events stand for themselves."""
    seen: set[str] = set()
    for one in attestations(library, claim):
        if one.claim == claim.id and one.date.text not in seen:
            seen.add(one.date.text)
            row = facts.row(claim, f"{describe(library, claim)}: attested", target=record.id)
            yield Moment(one.date, one.by_editor, record.kind, row)


def _said(library: Library, record: Record, claim: ClaimRef, facts: Facts) -> Iterator[Moment]:
    assert isinstance(claim.value, Statement)
    day = speaks_about(library, claim, claim.quotes[0].quote)
    if day:
        words = f"{record.name}: “{one_line(claim.value.exact)}”"
        yield Moment(*day, record.kind, facts.row(claim, words, target=record.id))
