"""Attested time: on which days a source lets somebody hold a post.

No article says when a post was taken or left; each only shows that on the day it speaks about
somebody held it. Those days are computed here from the proved quotes of a tenure (`as_of`, else the
source's date) and from the events a person attends `as` the holder (the event's date, if it was
held; an announcement attests no more than the day it was printed). A quote that is not found in its
source attests nothing, nor does a claim that its own quotes make doubtful (`evidence.standing`).
Nothing is ever filled in between the days, and a day whose year is the editor's stays marked as the
editor's. What follows for a given day is in `states`.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.core.dates import FIRST_DAY, LAST_DAY, CalendarDay, Edtf
from dossier.core.evidence.standing import standing
from dossier.core.format.entries import Byline, Date, Participant, Quote, Source, Statement, Tenure
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.sources.quotes import Verdict
from dossier.core.time.days import Day, WrittenDay, day_of, precedes
from dossier.core.time.occasions import event_day
from dossier.core.time.stated import stated


@dataclass(frozen=True, slots=True)
class Attestation(Day):
    """A day on which a tenure is attested, by which claim (tenure or participation) and words."""

    claim: str
    quote: Quote

    @property
    def source(self) -> str:
        """The id of the source, as the quote has it."""
        return self.quote.source


def speaks_about(library: Library, claim: ClaimRef, quote: Quote) -> WrittenDay | None:
    """The day a quote of a claim speaks about.

    The quote's own `as_of`; else the statement's; else the day of the event the claim belongs to,
    if it was held; else the source's `as_of`, else its date; None if nobody gives one, and for a
    date: the words that print it speak about nothing but itself.
    """
    value = claim.value
    if isinstance(value, Date | Byline):
        return None
    own = day_written(claim, quote)
    if own:
        return day_of(own, value.basis if isinstance(value, Statement) else None)
    event = _event_of(claim)
    day = event_day(library, event, held=True) if event else None
    published = day_of_source(library, quote)
    return day or (day_of(published) if published else None)


def day_written(claim: ClaimRef, quote: Quote) -> Date | None:
    """The day that is written for the words themselves, or for the statement they are."""
    value = claim.value
    return quote.as_of or (value.as_of if isinstance(value, Statement) else None)


def day_of_source(library: Library, quote: Quote) -> Date | None:
    """The day that the words of a source speak about where nobody says otherwise."""
    source = library.typed(quote.source, Source)
    return (source.as_of or source.date) if source else None


def _event_of(claim: ClaimRef) -> str | None:
    """The event whose day is that of a claim: where it was said, or whose claim it is."""
    return claim.value.event if isinstance(claim.value, Statement) else claim.owner


def _is_proved(library: Library, day: WrittenDay) -> bool:
    """Whether every passage that a day rests on stands in its source."""
    return all(library.locate(quote).verdict is Verdict.PROVED for quote in day.quotes)


def attestations(library: Library, tenure: ClaimRef) -> tuple[Attestation, ...]:
    """Every attestation of a tenure, in the order of time. Computed once."""

    def find() -> tuple[Attestation, ...]:
        found = [*_by_quotes(library, tenure), *_by_participation(library, tenure)]
        return tuple(sorted(found, key=lambda one: (one.date.sort_key(), one.claim)))

    return library.kept(("attested", tenure.id), find)


def _by_quotes(library: Library, claim: ClaimRef) -> Iterator[Attestation]:
    if standing(library, claim).is_doubted:
        return
    for cited in claim.quotes:
        day = speaks_about(library, claim, cited.quote)
        if day is None or library.locate(cited.quote).verdict is not Verdict.PROVED:
            continue
        if _is_proved(library, day):
            inferred = day.inferred or claim.basis == "inferred"
            yield Attestation(day.date, day.by_editor, inferred, claim=claim.id, quote=cited.quote)


def spoken_days(library: Library, claim: ClaimRef) -> Iterator[Attestation]:
    """The days that the proved quotes of a claim speak about, in the order of the quotes."""
    return _by_quotes(library, claim)


def _by_participation(library: Library, tenure: ClaimRef) -> Iterator[Attestation]:
    assert isinstance(tenure.value, Tenure)
    post = library.resolve(tenure.value.post)
    for claim in library.ties.participations(tenure.owner):
        value = claim.value
        if (
            isinstance(value, Participant)
            and value.as_ is not None
            and library.resolve(value.as_) == post
        ):
            for one in _distinct(_by_quotes(library, claim)):
                if not _is_of_another_term(library, tenure, post, one):
                    yield one


def _is_of_another_term(library: Library, tenure: ClaimRef, post: str, day: Day) -> bool:
    """Whether a day lies outside a tenure as stated, and not outside another of the same post.

    Who attends as the holder held the post, whichever of two terms it was in.
    """
    if not _is_outside(library, tenure, day):
        return False
    return any(
        isinstance(one.value, Tenure)
        and library.resolve(one.value.post) == post
        and not _is_outside(library, one, day)
        for one in library.records[tenure.owner].claims
    )


def _is_outside(library: Library, tenure: ClaimRef, day: Day) -> bool:
    start, end = stated(library, tenure)
    return bool((start and precedes(day, start)) or (end and precedes(end, day)))


def _distinct(found: Iterator[Attestation]) -> Iterator[Attestation]:
    """One attestation a day and source: an event told in three passages attests its day once."""
    seen: set[tuple[str, str]] = set()
    for one in found:
        key = (one.date.text, one.source)
        if key not in seen:
            seen.add(key)
            yield one


def span(found: tuple[Attestation, ...]) -> tuple[Day, Day] | None:
    """The first and the last attested day; None if there is none.

    An interval gives its first and its last day. Where a day is attested more than once, the surest
    attestation stands for it: a source's before the editor's, a certain before a doubtful.
    """
    if not found:
        return None
    starts = [Day(one.date.sides[0] or one.date, one.by_editor, one.inferred) for one in found]
    ends = [Day(one.date.sides[1] or one.date, one.by_editor, one.inferred) for one in found]
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
