"""Claims: everything an entry asserts, each with a stable, readable id and its evidence.

A claim's id is its entry's id, a hash sign and a word or two of what it says:
`rustem-umerov#minister-of-defence-ukraine`. Views, checks, citations and JSON all go by these
ids, so they are made in this one place; a second claim that would get the same id gets `-2`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from dossier.core.entries import (
    AnyEntry,
    Basis,
    Claim,
    Date,
    Event,
    Office,
    Participant,
    PartOf,
    Person,
    Quote,
    Relation,
    Source,
    Statement,
    Status,
    Tenure,
)
from dossier.core.ids import slug
from dossier.core.nodes import Path

#: How many words of a statement its id repeats.
_STATEMENT_WORDS: Final = 5


class ClaimKind(StrEnum):
    """What sort of assertion a claim is."""

    TENURE = "tenure"
    STATEMENT = "statement"
    PARTICIPANT = "participant"
    RELATION = "relation"
    PART_OF = "part_of"
    EVENT = "event"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Cited:
    """A quote of a claim and where in the entry it is written."""

    quote: Quote
    path: Path


ClaimValue: TypeAlias = Tenure | Statement | Participant | Relation | PartOf | Event | Date


@dataclass(frozen=True, slots=True)
class ClaimRef:
    """One claim of one entry.

    `path` leads to it in the entry's file. `quotes` are all its quotes; a statement's own words
    come first. `basis` is what holds after defaults: quotes mean `stated`, none means `editor`.
    """

    id: str
    owner: str
    kind: ClaimKind
    path: Path
    value: ClaimValue
    quotes: tuple[Cited, ...]
    basis: Basis
    status: Status
    note: str | None


def claims(id_: str, entry: AnyEntry) -> tuple[ClaimRef, ...]:
    """Every claim of an entry, in the order of its file."""
    counts: dict[str, int] = {}
    taken: set[str] = set()
    found: list[ClaimRef] = []
    for kind, label, path, value, quotes in _assertions(entry):
        name = label
        count = counts.get(label, 1)
        while name in taken:  # “said-a” twice, and one that is called “said-a-2” of itself
            count += 1
            name = f"{label}-{count}"
        counts[label] = count
        taken.add(name)
        found.append(_claim(id_, kind, name, path, value, quotes))
    return tuple(found)


def _claim(  # noqa: PLR0913, PLR0917 - it puts together what a claim is
    id_: str,
    kind: ClaimKind,
    label: str,
    path: Path,
    value: ClaimValue,
    quotes: tuple[Cited, ...],
) -> ClaimRef:
    basis = None if isinstance(value, Event) else value.basis
    if isinstance(value, Date) and value.is_inferred:
        basis = "inferred"
    status = value.status if isinstance(value, Claim) else None
    return ClaimRef(
        id=f"{id_}#{label}",
        owner=id_,
        kind=kind,
        path=path,
        value=value,
        quotes=quotes,
        basis=basis or ("stated" if quotes else "editor"),
        status=status or "accepted",
        note=value.note if not isinstance(value, Event) else None,
    )


_Assertion: TypeAlias = tuple[ClaimKind, str, Path, ClaimValue, tuple[Cited, ...]]


def _assertions(entry: AnyEntry) -> Iterator[_Assertion]:
    match entry:
        case Person():
            yield from _of_person(entry)
        case Office():
            yield from _part_of(entry.part_of)
        case Event():
            yield from _of_event(entry)
        case Source():
            if entry.date:
                yield ClaimKind.DATE, "date", ("date",), entry.date, _cited(entry.date, ("date",))
    for index, relation in enumerate(entry.relations):
        path: Path = ("relations", index)
        label = f"{slug(relation.relation)}-{relation.to}"
        yield ClaimKind.RELATION, label, path, relation, _cited(relation, path)


def _of_person(person: Person) -> Iterator[_Assertion]:
    for index, tenure in enumerate(person.tenures):
        path: Path = ("tenures", index)
        quotes = _cited(tenure, path)
        yield ClaimKind.TENURE, tenure.post, path, tenure, quotes
        for word, date in (("start", tenure.start), ("end", tenure.end)):
            if date:
                at = (*path, word)
                label = f"{tenure.post}-{word}"
                yield ClaimKind.DATE, label, at, date, _cited(date, at) or quotes
    for index, statement in enumerate(person.statements):
        path = ("statements", index)
        words = Cited(statement.words, path)
        label = f"said-{slug(statement.exact, _STATEMENT_WORDS) or 'words'}"
        yield ClaimKind.STATEMENT, label, path, statement, (words, *_cited(statement, path))


def _of_event(event: Event) -> Iterator[_Assertion]:
    quotes = tuple(Cited(quote, ("quotes", index)) for index, quote in enumerate(event.quotes))
    yield ClaimKind.EVENT, "event", (), event, quotes
    if event.date:
        own = _cited(event.date, ("date",))
        # The passages that tell of the event stand for its date too, unless it is the editor's.
        inherited = () if event.date.basis else quotes
        yield ClaimKind.DATE, "date", ("date",), event.date, own or inherited
    yield from _part_of(event.part_of)
    for index, participant in enumerate(event.participants):
        path: Path = ("participants", index)
        who = participant.person or participant.office or slug(participant.party or "") or "party"
        yield ClaimKind.PARTICIPANT, who, path, participant, _cited(participant, path)


def _part_of(part_of: PartOf | None) -> Iterator[_Assertion]:
    if part_of:
        path: Path = ("part_of",)
        yield ClaimKind.PART_OF, "part-of", path, part_of, _cited(part_of, path)


def _cited(value: Claim | Date, path: Path) -> tuple[Cited, ...]:
    return tuple(Cited(quote, (*path, "quotes", index)) for index, quote in enumerate(value.quotes))
