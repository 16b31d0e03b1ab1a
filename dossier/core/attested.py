"""Attested time: on which days a source lets somebody hold a post.

No article says when a post was taken or left; each only shows that on the day it speaks about
somebody held it. Those days are computed here from the proved quotes of a tenure (`as_of`, else the
source's date) and from the events a person attends `as` the holder (the event's date, if it was
held; an announcement attests no more than the day it was printed). A quote that is not found in its
source attests nothing. Nothing is ever filled in between the days, and a day whose year is the
editor's stays marked as the editor's. What follows for a given day is in `states`.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.core.claims import ClaimRef
from dossier.core.dates import FIRST_DAY, LAST_DAY, CalendarDay, Edtf
from dossier.core.entries import Date, Event, Participant, Quote, Source, Statement, Tenure
from dossier.core.library import Library
from dossier.core.quotes import Verdict

#: Stands beside everything that is the editor's word and not a source's.
EDITOR_SIGN = "✎"


def marked(date: Edtf, by_editor: bool) -> str:
    """A date as shown, with the pencil of the editor where it is the editor's."""
    return f"{date.label()}{EDITOR_SIGN if by_editor else ''}"


@dataclass(frozen=True, slots=True)
class Day:
    """A day (or month, or year, or interval) with what there is against it.

    `by_editor`: the date, or its year, is the editor's word. `doubtful`: the date is written as
    uncertain or approximate, or the claim it comes from is only inferred.
    """

    date: Edtf
    by_editor: bool
    doubtful: bool

    @property
    def label(self) -> str:
        """The date as shown, with the pencil of the editor where it is the editor's."""
        return marked(self.date, self.by_editor)

    @property
    def single(self) -> CalendarDay | None:
        """The one day it means; None for a month, a year, an interval of several days."""
        return self.date.earliest if self.date.earliest == self.date.latest else None


@dataclass(frozen=True, slots=True)
class Attestation(Day):
    """A day on which a tenure is attested, by which claim (tenure or participation) and words."""

    claim: str
    quote: Quote

    @property
    def source(self) -> str:
        """The id of the source, as the quote has it."""
        return self.quote.source


def dated(date: Date) -> tuple[Edtf, bool]:
    """A written date as a value, and whether it is the editor's."""
    return date.value, date.by_editor


def speaks_about(library: Library, claim: ClaimRef, quote: Quote) -> tuple[Edtf, bool] | None:
    """The day a quote of a claim speaks about, and whether it is the editor's.

    The quote's own `as_of`; else the statement's; else the date of the event the claim belongs to,
    if it was held; else the source's date; None if nobody gives one, and for a date: the words that
    print it speak about nothing but itself.
    """
    if isinstance(claim.value, Date):
        return None
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
        if day and library.locate(cited.quote).verdict is Verdict.PROVED:
            value, by_editor = day
            doubtful = claim.basis == "inferred" or _is_doubtful(value)
            yield Attestation(value, by_editor, doubtful, claim=claim.id, quote=cited.quote)


def _is_doubtful(value: Edtf) -> bool:
    return value.uncertain or value.approximate


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
    seen: set[tuple[str, str]] = set()
    for one in found:
        key = (one.date.text, one.source)
        if key not in seen:
            seen.add(key)
            yield one


def stated(tenure: ClaimRef) -> tuple[Day | None, Day | None]:
    """The start and the end of a tenure, where they are stated.

    Those of a tenure that is the editor's word are the editor's too, unless they have quotes.
    """
    assert isinstance(tenure.value, Tenure)

    def day(written: Date | None) -> Day | None:
        if written is None:
            return None
        by_editor = written.by_editor or (tenure.basis == "editor" and not written.quotes)
        doubtful = written.is_inferred or _is_doubtful(written.value)
        return Day(written.value, by_editor, doubtful)

    return day(tenure.value.start), day(tenure.value.end)


def span(found: tuple[Attestation, ...]) -> tuple[Day, Day] | None:
    """The first and the last attested day; None if there is none.

    An interval gives its first and its last day. Where a day is attested more than once, the surest
    attestation stands for it: a source's before the editor's, a certain before a doubtful.
    """
    if not found:
        return None
    starts = [Day(one.date.sides[0] or one.date, one.by_editor, one.doubtful) for one in found]
    ends = [Day(one.date.sides[1] or one.date, one.by_editor, one.doubtful) for one in found]
    return (
        min(
            starts,
            key=lambda one: (_begins(one.date), one.by_editor, one.doubtful),
        ),
        max(
            ends,
            key=lambda one: (
                one.date.latest or LAST_DAY,
                not one.by_editor,
                not one.doubtful,
            ),
        ),
    )


def _begins(date: Edtf) -> CalendarDay:
    """Where a date stands in the order of time; one of open start where it ends."""
    return date.earliest or date.latest or FIRST_DAY


def span_label(found: tuple[Attestation, ...]) -> str:
    """First and last attested day: `2024-08-20…2025-04-17`, one day, or nothing."""
    ends = span(found)
    if ends is None:
        return ""
    first, last = ends
    same = (first.date.earliest, first.date.latest) == (last.date.earliest, last.date.latest)
    return first.label if same else f"{first.label}…{last.label}"
