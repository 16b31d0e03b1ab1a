"""Entries as objects of Popolo's classes: Person, Organization, Post, Event.

Of an entry that is only named no more is told than makes it known: its names and its id.
"""

from collections.abc import Mapping
from typing import NamedTuple

from dossier.core.format.entries import Event, Office, Participant, PartOf, Person
from dossier.core.library.claims import ClaimKind
from dossier.core.library.record import Record
from dossier.export.popolo.parts import (
    LOST,
    Item,
    dates,
    dates_of,
    evidence,
    identifiers,
    line,
    marks,
    names,
    sources,
    told,
    voiced,
    whole_of,
)
from dossier.export.scope import Fact, Scope


def person(scope: Scope, record: Record) -> Item | None:
    """A person."""
    if not isinstance(record.entry, Person):
        return None
    return _entry(scope, record, _Words({"born": "birth_date", "died": "death_date"}))


def organization(scope: Scope, record: Record) -> Item | None:
    """A body."""
    entry = record.entry
    if not isinstance(entry, Office) or entry.type != "body":
        return None
    dates = {"start": "founding_date", "end": "dissolution_date"}
    return _entry(scope, record, _Words(dates, "parent_id", "+summary"))


def post(scope: Scope, record: Record) -> Item | None:
    """A post; `role` is its name, `+seats` how many may hold it at once.

    What sort its other labels are, for which the class has no room, stands in `+other_names`.
    """
    entry = record.entry
    if not isinstance(entry, Office) or entry.type != "post":
        return None
    words = _Words({"start": "start_date", "end": "end_date"}, "organization_id", "+summary")
    made = _entry(scope, record, words)
    name, others = made.pop("name"), made.pop("other_names", [])
    return {
        "id": made.pop("id"),
        "label": name,
        "role": name,
        **told(other_label=[one["name"] for one in others], _other_names=others),
        **made,
        **told(_seats=entry.seats if scope.is_chosen(record.id) else None),
    }


def event(scope: Scope, record: Record) -> Item | None:
    """An event: `attendees` are persons, `+participants` offices and those who have no entry."""
    entry = record.entry
    if not isinstance(entry, Event):
        return None
    made = _entry(scope, record, _Words({}, "parent_id", "description"))
    day = list(dates_of(scope, record, {"date": "+date"}))
    fact = scope.leaving(record.claims_by_path[()])
    facts = [*([fact] if fact else []), *(date for _, date in day)]
    if fact:
        sort, place = line(entry.type), line(entry.place)
        made |= told(classification=sort, status=entry.status, location=place, _mark=fact.mark)
    made |= told(
        _date=_own_date(scope, record, *(date for _, date in day)),
        _marks={**made.get("+marks", {}), **marks(day)},
        sources=[*sources(scope, facts), *made.get("sources", [])],
    )
    there = list(scope.of(record.id, ClaimKind.PARTICIPANT))
    people = [one for one in there if _is_person(one)]
    return made | told(
        attendees=[_attendee(scope, one) for one in people],
        _participants=[_participant(scope, one) for one in there if one not in people],
    )


def _own_date(scope: Scope, record: Record, fact: Fact | None = None) -> str:
    """The date that an event has of its own, as EDTF; of an editor's what is printed of it."""
    if fact:
        return scope.edtf(fact)
    claim = record.claims_by_path.get(("date",))
    return scope.printed(claim) if claim else ""


def _is_person(fact: Fact) -> bool:
    value = fact.claim.value
    return isinstance(value, Participant) and value.person is not None


def _attendee(scope: Scope, fact: Fact) -> Item:
    """A person at an event, as what and for whom."""
    value = fact.claim.value
    assert isinstance(value, Participant)
    id_ = scope.library.resolve(value.person or "")
    known = {"id": id_, "name": line(scope.library.name_of(id_))}
    return {**known, **_there(scope, value), **evidence(scope, fact)}


def _participant(scope: Scope, fact: Fact) -> Item:
    """An office at an event, or somebody who has no entry."""
    value = fact.claim.value
    assert isinstance(value, Participant)
    id_ = scope.library.resolve(value.office) if value.office else ""
    known = told(id=id_, name=line(scope.library.name_of(id_) if id_ else value.party))
    return {**known, **_there(scope, value), **evidence(scope, fact)}


def _there(scope: Scope, value: Participant) -> Item:
    return told(
        _role=line(value.role),
        _delegation=line(value.delegation),
        _post_id=scope.library.resolve(value.as_) if value.as_ else "",
    )


class _Words(NamedTuple):
    """What a class calls things: the dates of an entry, what it is part of, a summary of it."""

    dates: Mapping[str, str]
    whole: str = ""
    summary: str = "summary"


def _entry(scope: Scope, record: Record, words: _Words) -> Item:
    """What objects of all classes say: names, dates, what they are part of, and the quotes."""
    known = told(
        id=record.id,
        name=line(record.name) or record.id,
        other_names=names(record),
        identifiers=identifiers(record),
        _country=record.entry.country,
    )
    if not scope.is_chosen(record.id):
        return known
    found = list(dates_of(scope, record, words.dates))
    whole = _whole(scope, record, words.whole)
    said = voiced(scope, record, words.summary)
    return {
        **known,
        **said,
        **dates(scope, found),
        **{name: whole_of(scope, fact) for name, fact in whole},
        **told(
            _marks={**said.get("+marks", {}), **marks([*found, *whole])},
            sources=sources(scope, [fact for _, fact in (*found, *whole)]),
        ),
    }


def _whole(scope: Scope, record: Record, name: str) -> list[tuple[str, Fact]]:
    """What an entry is part of, if it is there."""
    facts = scope.of(record.id, ClaimKind.PART_OF) if name else ()
    found: list[tuple[str, Fact]] = []
    for fact in facts:
        value = fact.claim.value
        if isinstance(value, PartOf) and scope.library.get(value.id):
            found.append((name, fact))
        else:
            scope.withhold(LOST, fact.id)
    return found
