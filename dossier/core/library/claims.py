"""Claims: everything an entry asserts, each with a stable, readable id and its evidence.

A claim's id is its entry's id, a hash sign and a word or two of what it says:
`rustem-umerov#minister-of-defence-ukraine`. Views, checks, citations and JSON all go by these
ids, so they are made in this one place; a second claim that would get the same id gets `-2`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from dossier.core.format.entries import (
    AnyEntry,
    Basis,
    Byline,
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
from dossier.core.format.ids import slug
from dossier.core.format.nodes import Path

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
    BYLINE = "byline"


@dataclass(frozen=True, slots=True)
class Cited:
    """A quote of a claim and where in the entry it is written."""

    quote: Quote
    path: Path


ClaimValue: TypeAlias = Tenure | Statement | Participant | Relation | PartOf | Event | Date | Byline


@dataclass(frozen=True, slots=True)
class ClaimRef:
    """One claim of one entry.

    `path` leads to it in the entry's file. `quotes` are all its quotes; a statement's own words
    come first. `basis` is what holds after defaults: quotes mean `stated`, none means `editor`; a
    date is its claim's if it has none of its own, and a source's words on itself need no quote.
    `under` is the basis of the claim that a date is a part of, as it is written there.
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
    under: Basis | None = None


@dataclass(frozen=True, slots=True)
class _Assertion:
    """A claim before it has its id; the fields are those of `ClaimRef`."""

    kind: ClaimKind
    label: str
    path: Path
    value: ClaimValue
    quotes: tuple[Cited, ...]
    under: Basis | None = None


def claims(id_: str, entry: AnyEntry) -> tuple[ClaimRef, ...]:
    """Every claim of an entry, in the order of its file."""
    counts: dict[str, int] = {}
    taken: set[str] = set()
    found: list[ClaimRef] = []
    for one in _assertions(entry):
        name = one.label
        count = counts.get(one.label, 1)
        while name in taken:  # “said-a” twice, and one that is called “said-a-2” of itself
            count += 1
            name = f"{one.label}-{count}"
        counts[one.label] = count
        taken.add(name)
        found.append(_claim(id_, name, one, of_source=isinstance(entry, Source)))
    return tuple(found)


def _claim(id_: str, name: str, one: _Assertion, *, of_source: bool) -> ClaimRef:
    value = one.value
    return ClaimRef(
        id=f"{id_}#{name}",
        owner=id_,
        kind=one.kind,
        path=one.path,
        value=value,
        quotes=one.quotes,
        basis=_basis(one, of_source=of_source),
        status=(value.status if isinstance(value, Claim) else None) or "accepted",
        note=value.note if not isinstance(value, Event) else None,
        under=one.under,
    )


def _basis(one: _Assertion, *, of_source: bool) -> Basis:
    value = one.value
    if not isinstance(value, Event):
        if value.basis:
            return value.basis
        if isinstance(value, Date) and value.is_inferred:
            return "inferred"
        if of_source and len(one.path) == 1:  # what an article says of itself needs no quote
            return "stated"
        if one.under and not value.quotes:
            return one.under
    return "stated" if one.quotes else "editor"


def _assertions(entry: AnyEntry) -> Iterator[_Assertion]:
    match entry:
        case Person():
            yield from _of_person(entry)
        case Office():
            yield from _part_of(entry.part_of)
            yield from _dates((("start", entry.start), ("end", entry.end)))
        case Event():
            yield from _of_event(entry)
        case Source():
            yield from _of_source(entry)
    yield from _relations(entry.relations)


def _of_person(person: Person) -> Iterator[_Assertion]:
    for index, tenure in enumerate(person.tenures):
        path: Path = ("tenures", index)
        quotes = _cited(tenure, path)
        yield _Assertion(ClaimKind.TENURE, tenure.post, path, tenure, quotes)
        dates = (("start", tenure.start), ("end", tenure.end))
        yield from _dates(dates, f"{tenure.post}-", path, tenure)
    for index, statement in enumerate(person.statements):
        path = ("statements", index)
        words = Cited(statement.words, path)
        label = f"said-{slug(statement.exact, _STATEMENT_WORDS) or 'words'}"
        cited = (words, *_cited(statement, path))
        yield _Assertion(ClaimKind.STATEMENT, label, path, statement, cited)
    yield from _dates((("born", person.born), ("died", person.died)))


def _of_event(event: Event) -> Iterator[_Assertion]:
    quotes = tuple(Cited(quote, ("quotes", index)) for index, quote in enumerate(event.quotes))
    yield _Assertion(ClaimKind.EVENT, "event", (), event, quotes)
    if event.date:
        own = _cited(event.date, ("date",))
        # The passages that tell of the event stand for its date too, unless it is the editor's.
        inherited = () if event.date.basis else quotes
        yield _Assertion(ClaimKind.DATE, "date", ("date",), event.date, own or inherited)
    yield from _part_of(event.part_of)
    for index, participant in enumerate(event.participants):
        path: Path = ("participants", index)
        who = participant.person or participant.office or slug(participant.party or "") or "party"
        quotes = _cited(participant, path)
        yield _Assertion(ClaimKind.PARTICIPANT, who, path, participant, quotes)


def _of_source(source: Source) -> Iterator[_Assertion]:
    for word, name in (("publisher", source.publisher), ("author", source.author)):
        if name:
            yield _Assertion(ClaimKind.BYLINE, word, (word,), name, _cited(name, (word,)))
    dates = (("date", source.date), ("as_of", source.as_of), ("retrieved", source.retrieved))
    yield from _dates(dates)


def _part_of(part_of: PartOf | None) -> Iterator[_Assertion]:
    if part_of:
        path: Path = ("part_of",)
        yield _Assertion(ClaimKind.PART_OF, "part-of", path, part_of, _cited(part_of, path))


def _relations(relations: tuple[Relation, ...]) -> Iterator[_Assertion]:
    """Relations, then the dates of each: no date may take the id that a relation goes by."""
    labels = [f"{slug(one.relation)}-{one.to}" for one in relations]
    for index, one in enumerate(relations):
        path: Path = ("relations", index)
        yield _Assertion(ClaimKind.RELATION, labels[index], path, one, _cited(one, path))
    for index, one in enumerate(relations):
        dates = (("start", one.start), ("end", one.end), ("date", one.date))
        yield from _dates(dates, f"{labels[index]}-", ("relations", index), one)


def _dates(
    dates: Iterable[tuple[str, Date | None]],
    prefix: str = "",
    path: Path = (),
    owner: Tenure | Relation | None = None,
) -> Iterator[_Assertion]:
    """The dates of an entry, or of a claim in it, whose quotes stand for those that have none."""
    inherited = _cited(owner, path) if owner else ()
    under = owner.basis if owner else None
    for word, date in dates:
        if date:
            at = (*path, word)
            label = f"{prefix}{word.replace('_', '-')}"
            cited = _cited(date, at) or inherited
            yield _Assertion(ClaimKind.DATE, label, at, date, cited, under)


def _cited(value: Claim | Date | Byline, path: Path) -> tuple[Cited, ...]:
    return tuple(Cited(quote, (*path, "quotes", index)) for index, quote in enumerate(value.quotes))
