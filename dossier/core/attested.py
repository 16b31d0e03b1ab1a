"""Attested time: on which days a source lets somebody hold a post.

No article says when a post was taken or left; each only shows that on the day it speaks about
somebody held it. Those days are computed here from the quotes of a tenure (`as_of`, else the
source's date) and from the events a person attends `as` the holder (the event's date, if it was
held; an announcement attests no more than the day it was printed). Nothing is ever filled in
between them, and a day whose year is the editor's stays marked as the editor's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dossier.core.claims import ClaimRef
from dossier.core.dates import Edtf
from dossier.core.entries import Date, Event, Participant, Quote, Source, Statement, Tenure
from dossier.core.library import Library


@dataclass(frozen=True, slots=True)
class Attestation:
    """One day (or month, or year) on which a tenure is attested.

    `by_editor`: the date, or its year, is the editor's word. `claim` is the tenure or participation
    that attests it, `quote` its passage (None for a participation without quotes).
    """

    date: Edtf
    by_editor: bool
    claim: str
    source: str | None
    quote: Quote | None = None

    @property
    def label(self) -> str:
        """The date as shown, with the pencil of the editor where it is the editor's."""
        return f"{self.date.label()}{EDITOR_SIGN if self.by_editor else ''}"


#: Stands beside everything that is the editor's word and not a source's.
EDITOR_SIGN = "✎"


def dated(date: Date) -> tuple[Edtf, bool]:
    """A written date as a value, and whether it is the editor's."""
    return date.value, date.by_editor


def speaks_about(library: Library, claim: ClaimRef, quote: Quote) -> tuple[Edtf, bool] | None:
    """The day a quote of a claim speaks about, and whether it is the editor's.

    The quote's own `as_of`; else the statement's; else the date of the event the claim belongs to,
    if it was held; else the source's date; None if nobody gives one.
    """
    if quote.as_of:
        return dated(quote.as_of)
    if isinstance(claim.value, Statement) and claim.value.as_of:
        return dated(claim.value.as_of)
    event = _event_of(library, claim)
    if event and event.date and event.status in (None, "held"):
        return dated(event.date)
    source = library.typed(quote.source, Source)
    return dated(source.date) if source and source.date else None


def _event_of(library: Library, claim: ClaimRef) -> Event | None:
    if isinstance(claim.value, Statement):
        return library.typed(claim.value.event, Event) if claim.value.event else None
    return library.typed(claim.owner, Event)


def attestations(library: Library, tenure: ClaimRef) -> tuple[Attestation, ...]:
    """Every attestation of a tenure, in the order of time."""
    found = [*_by_quotes(library, tenure), *_by_participation(library, tenure)]
    return tuple(sorted(found, key=lambda one: (one.date.sort_key(), one.claim)))


def _by_quotes(library: Library, claim: ClaimRef) -> Iterator[Attestation]:
    for cited in claim.quotes:
        day = speaks_about(library, claim, cited.quote)
        if day:
            yield Attestation(*day, claim.id, cited.quote.source, cited.quote)


def _by_participation(library: Library, tenure: ClaimRef) -> Iterator[Attestation]:
    assert isinstance(tenure.value, Tenure)
    post = library.resolve(tenure.value.post)
    for claim in library.participations(tenure.owner):
        value = claim.value
        if (
            isinstance(value, Participant)
            and value.as_ is not None
            and library.resolve(value.as_) == post
        ):
            yield from _distinct(_by_quotes(library, claim))


def _distinct(found: Iterator[Attestation]) -> Iterator[Attestation]:
    """One attestation a day and source: an event told in three passages attests its day once."""
    seen: set[tuple[str, str | None]] = set()
    for one in found:
        key = (one.date.text, one.source)
        if key not in seen:
            seen.add(key)
            yield one


def span_label(found: tuple[Attestation, ...]) -> str:
    """First and last attested day: `2024-08-20…2025-04-17`, one day, or nothing.

    An interval gives its first and its last day. Where a day is attested more than once, the
    surest attestation gives the label: a source's before the editor's, a certain before a doubtful.
    """
    if not found:
        return ""
    starts = [(one.date.sides[0] or one.date, one) for one in found]
    ends = [(one.date.sides[1] or one.date, one) for one in found]
    first = min(starts, key=lambda pair: (pair[0].earliest or date.min, *_doubts(pair)))
    last = max(ends, key=lambda pair: (pair[0].latest or date.max, *(not x for x in _doubts(pair))))
    labels = [
        f"{value.label()}{EDITOR_SIGN if one.by_editor else ''}" for value, one in (first, last)
    ]
    same = (first[0].earliest, first[0].latest) == (last[0].earliest, last[0].latest)
    return labels[0] if same else "…".join(labels)


def _doubts(pair: tuple[Edtf, Attestation]) -> tuple[bool, bool]:
    value, one = pair
    return one.by_editor, value.uncertain or value.approximate


class State(StrEnum):
    """What the sources let us say of a tenure on a day."""

    ATTESTED = "attested"
    BETWEEN = "between attestations"
    NOT_STATED = "not stated"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class AsOf:
    """A tenure at a date: the state, and whether the editor's word went into it."""

    state: State
    by_editor: bool = False


def state_at(library: Library, tenure: ClaimRef, day: date) -> AsOf:
    """What can be said of a tenure on a day.

    Attested: a source speaks of that very day, or the day lies between a stated start and a stated
    end. Ended: a stated end lies before it. Between: an earlier and a later attestation (or a
    stated start or end) enclose it. Else not stated, however near an attestation may be.
    """
    value = tenure.value
    assert isinstance(value, Tenure)
    start = dated(value.start) if value.start else None
    end = dated(value.end) if value.end else None
    if end and end[0].latest and end[0].latest < day:
        return AsOf(State.ENDED, end[1])
    if start and start[0].earliest and start[0].earliest > day:
        return AsOf(State.NOT_STATED, start[1])
    found = attestations(library, tenure)
    exact = [one for one in found if one.date.is_day and one.date.earliest == day]
    if exact:
        return AsOf(State.ATTESTED, all(one.by_editor for one in exact))
    before = [(one.date.latest, one.by_editor) for one in found]
    after = [(one.date.earliest, one.by_editor) for one in found]
    if start:
        before.append((start[0].latest, start[1]))
    if end:
        after.append((end[0].earliest, end[1]))
    earlier = [editor for bound, editor in before if bound and bound <= day]
    later = [editor for bound, editor in after if bound and bound >= day]
    if earlier and later:
        state = State.ATTESTED if start and end else State.BETWEEN
        return AsOf(state, all(earlier) or all(later))
    # Were a day of the editor's another, the state might be another too.
    return AsOf(State.NOT_STATED, any(one.by_editor for one in found))
