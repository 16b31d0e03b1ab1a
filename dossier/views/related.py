"""Computed ties at a glance: whom somebody met, what else belongs to a series, who came after whom.

None of it is written in any entry. Each line has the quotes of the claims it was computed from, and
says no more than they do: to have met is to be named among the participants of one event.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from dossier.core.format.entries import Event, Office, Participant, PartOf, Quote
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.time.attested import Attestation, attestations
from dossier.core.time.days import precedes
from dossier.core.time.occasions import event_day
from dossier.views.labels import event_label
from dossier.views.rows import Row, Signs

#: Events need so many people in common to be shown as of one series without a common whole.
_SERIES = 2


def met(library: Library, person: str) -> Iterator[Row]:
    """The people somebody met, those of most events first; only events that were held count."""
    together: dict[str, list[tuple[ClaimRef, ClaimRef]]] = {}
    for own in library.ties.participations(person):
        event = library.typed(own.owner, Event)
        if event is None or event.status not in (None, "held"):
            continue
        for other in _people(library.records[own.owner]):
            who = library.resolve(_person(other))
            if who != person and library.get(who):
                together.setdefault(who, []).append((own, other))
    for who, pairs in sorted(together.items(), key=lambda one: (-len(one[1]), one[0])):
        events = _by_date(library, {own.owner for own, _ in pairs})
        pairs.sort(key=lambda pair: events.index(pair[0].owner))
        names = [_event_label(library, event) for event in events]
        count = f"{len(names)} events: " if len(names) > 1 else ""
        yield _row(
            f"met:{who}",
            library.name_of(who),
            f"{count}{'; '.join(names)}",
            who,
            (claim for pair in pairs for claim in pair),
        )


def _people(event: Record) -> Iterator[ClaimRef]:
    for claim in event.claims:
        if isinstance(claim.value, Participant) and claim.value.person:
            yield claim


def _person(claim: ClaimRef) -> str:
    assert isinstance(claim.value, Participant)
    return claim.value.person or ""


def _event_label(library: Library, event: str) -> str:
    return " ".join(filter(None, (event_label(library, event), library.name_of(event))))


def _row(  # noqa: PLR0913, PLR0917 - what a row is made of
    key: str,
    text: str,
    detail: str,
    target: str,
    claims: Iterable[ClaimRef],
    passages: Iterable[Quote] | None = None,
) -> Row:
    """A computed row with the passages given, or else all quotes of its claims, each once."""
    found = list(claims)
    if passages is None:
        passages = (cited.quote for claim in found for cited in claim.quotes)
    quotes = tuple(dict.fromkeys(passages))
    return Row(
        key=key,
        text=text,
        detail=detail,
        target=target,
        quotes=quotes,
        others=tuple(dict.fromkeys(claim.id for claim in found)),
        signs=Signs(
            sources=len({quote.source for quote in quotes}),
            editor=any(claim.basis == "editor" for claim in found),
            inferred=any(claim.basis == "inferred" for claim in found),
        ),
    )


def series(library: Library, event: Record) -> Iterator[Row]:
    """The other events of the same whole, and those with several of the same people, by date."""
    parent = next(
        (library.resolve(one.value.id) for one in event.claims if isinstance(one.value, PartOf)),
        None,
    )
    siblings = set(library.ties.children(parent)) if parent else set()
    mine = {library.resolve(_person(claim)) for claim in _people(event)}
    shared: dict[str, set[str]] = {}
    for person in mine:
        for claim in library.ties.participations(person):
            shared.setdefault(claim.owner, set()).add(person)
    others = {id_ for id_, people in shared.items() if len(people) >= _SERIES}
    for id_ in _by_date(library, (siblings | others) - {event.id}):
        people = ", ".join(sorted(map(library.name_of, shared.get(id_, ()))))
        why = [f"also part of {library.name_of(parent)}"] if parent and id_ in siblings else []
        why += [f"with {people}"] if people else []
        claims = (
            claim
            for claim in library.records[id_].claims
            if (isinstance(claim.value, PartOf) and id_ in siblings)
            or (isinstance(claim.value, Participant) and _person(claim) in mine)
        )
        row = _row(f"series:{id_}", library.name_of(id_), "; ".join(why), id_, claims)
        yield replace(row, date=event_label(library, id_))


def _by_date(library: Library, events: Iterable[str]) -> list[str]:
    """Events in the order of their dates; undated ones come last."""

    def key(id_: str) -> tuple[bool, tuple[int, int, int, int, str], str]:
        day = event_day(library, id_)
        return (day is None, day.date.sort_key() if day else (0, 0, 0, 0, ""), id_)

    return sorted(events, key=key)


@dataclass(frozen=True, slots=True)
class ChangeOfHands:
    """That a post changed hands: after the last day of the one, before the first of the other."""

    before: Attestation
    after: Attestation
    names: str
    row: Row


def succession(library: Library, post: Record) -> Iterator[Row]:
    """For a post of one seat: who is attested after whom, and between which days it changed hands.

    No source says when; the days are the last attested of the one and the first of the other.
    """
    return (change.row for change in changes_of_hands(library, post))


def changes_of_hands(library: Library, post: Record) -> Iterator[ChangeOfHands]:
    """The same with the days themselves."""
    entry = post.entry
    if not isinstance(entry, Office) or entry.seats != 1:
        return
    attested = [
        (found, claim)
        for claim in library.ties.holders(post.id)
        if (found := attestations(library, claim))
    ]
    attested.sort(key=lambda one: (one[0][0].date.sort_key(), one[1].id))
    for (before, one), (after, other) in pairwise(attested):
        if one.owner == other.owner or not precedes(before[-1], after[0]):
            continue
        names = f"{library.name_of(one.owner)}, then {library.name_of(other.owner)}"
        row = _row(
            f"succession:{one.owner}:{other.owner}",
            names,
            "changed hands between these days, perhaps more than once; no source says when",
            other.owner,
            (one, other),
            (before[-1].quote, after[0].quote),
        )
        # The words may be those of an event attended, which knows its own day.
        days = (before[-1], after[0])
        shown = replace(
            row,
            date="…".join(day.label for day in days),
            others=tuple(day.claim for day in days),
            signs=replace(row.signs, uncertain=any(day.doubtful for day in days)),
        )
        yield ChangeOfHands(before[-1], after[0], names, shown)
