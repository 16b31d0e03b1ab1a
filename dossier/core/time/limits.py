"""What ends a tenure, or keeps it from having begun, whoever states it and wherever.

Nobody holds a post after his death, before his birth, or when there is no such post. A post ends by
its own `end`, or with a dated relation that says what took its place; with the end of the body it
belongs to it probably does, too, which is told with the sign of doubt.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dossier.core.format.entries import Event, Office, Participant, Person, Relation, Tenure
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.meanings import died, gave_way, took_over
from dossier.core.time.days import Day, precedes
from dossier.core.time.occasions import event_day
from dossier.core.time.stated import is_proved, stated, stated_day


@dataclass(frozen=True, slots=True)
class Limit:
    """A day on one side of which a claim cannot hold.

    `words` stand before the day where it is shown (“died”), `what` names it in a message (“the
    death of `anna-berg`”), `claim` is the id of the claim that says so. With `remote` it is not
    this post that ended, but the body around it.
    """

    words: str
    what: str
    day: Day
    claim: str
    is_end: bool
    remote: bool = False


def limits(library: Library, claim: ClaimRef) -> tuple[Limit, ...]:
    """What limits a tenure, or a relation that holds over some days: beginnings, then ends."""
    value = claim.value
    if isinstance(value, Tenure):
        post = library.resolve(value.post)
        found = [*_of_entry(library, claim.owner), *_of_entry(library, post)]
        found += _of_bodies(library, post)
    elif isinstance(value, Relation) and (value.start or value.end):
        ends = (claim.owner, library.resolve(value.to))
        found = [
            replace(one, words=f"{library.name_of(end)} {one.words.removeprefix('post ')}")
            for end in ends
            for one in _of_entry(library, end)
        ]
    else:
        found = []
    return tuple(sorted(found, key=lambda one: one.is_end))


def own_limits(library: Library, claim: ClaimRef) -> tuple[Limit, ...]:
    """The start and the end that are stated of a tenure or a relation itself."""
    start, end = stated(library, claim)
    found = [Limit("from", "its stated start", start, claim.id, is_end=False)] if start else []
    found += [Limit("to", "its stated end", end, claim.id, is_end=True)] if end else []
    return tuple(found)


def limits_of(library: Library, id_: str) -> tuple[Limit, ...]:
    """What limits a person or an office itself: beginnings, then ends."""
    return tuple(sorted(_of_entry(library, id_), key=lambda one: one.is_end))


def _of_entry(library: Library, id_: str) -> Iterator[Limit]:
    entry = library.records[id_].entry if id_ in library.records else None
    if isinstance(entry, Person):
        yield from _of_life(library, id_)
    elif isinstance(entry, Office):
        yield from _of_office(library, id_)


def _of_life(library: Library, person: str) -> Iterator[Limit]:
    yield from _stated(library, person, "born", "born", f"the birth of `{person}`")
    what = f"the death of `{person}`"
    stated = list(_stated(library, person, "died", "died", what, is_end=True))
    yield from stated or _told_deaths(library, person, what)


def _stated(  # noqa: PLR0913 - what a limit is made of
    library: Library, id_: str, field: str, words: str, what: str, *, is_end: bool = False
) -> Iterator[Limit]:
    """The limit that a date of an entry itself is, if there is one."""
    day = stated_day(library, id_, (field,))
    if day:
        claim = library.records[id_].claims_by_path[field,]
        yield Limit(words, what, day, claim.id, is_end)


def _told_deaths(library: Library, person: str, what: str) -> Iterator[Limit]:
    """The days of events at which a person is said to have died."""
    for claim in library.ties.participations(person):
        event = library.typed(claim.owner, Event)
        if event and isinstance(claim.value, Participant) and died(event, claim.value):
            day = event_day(library, claim.owner, held=True)
            if day and is_proved(library, claim):
                by_editor = day.by_editor or claim.basis == "editor"
                inferred = day.inferred or claim.basis == "inferred"
                yield Limit("died", what, Day(day.date, by_editor, inferred), claim.id, is_end=True)


def _of_office(library: Library, office: str) -> Iterator[Limit]:
    sort = "post" if library.sort(office) == "post" else "body"
    yield from _stated(library, office, "start", f"{sort} from", f"the start of `{office}`")
    what = f"the end of `{office}`"
    yield from _stated(library, office, "end", f"{sort} ended", what, is_end=True)
    for words, claim, day in _successions(library, office):
        yield Limit(f"{sort} {words}", what, day, claim.id, is_end=True)


def _successions(library: Library, office: str) -> Iterator[tuple[str, ClaimRef, Day]]:
    """By which words an office gave way to another, and when: told by itself, or by the other."""
    own = (one for one in library.records[office].claims if isinstance(one.value, Relation))
    for claim in (*own, *library.ties.relations_to(office)):
        relation = claim.value
        assert isinstance(relation, Relation)
        other = library.name_of(relation.to if claim.owner == office else claim.owner)
        if claim.owner == office and gave_way(relation):
            words = f"{relation.relation} {other}"
        elif claim.owner != office and took_over(relation):
            words = f"{relation.reverse} {other}" if relation.reverse else f"gave way to {other}"
        else:
            continue
        days = (stated_day(library, claim.owner, (*claim.path, key)) for key in ("date", "start"))
        day = next(filter(None, days), None)
        if day:
            yield words, claim, day


def _of_bodies(library: Library, post: str) -> Iterator[Limit]:
    """The ends of the bodies a post belongs to, the nearest first; told as what they suggest."""
    seen: set[str] = set()
    at: str | None = post
    while at is not None and at not in seen:
        seen.add(at)
        office = library.typed(at, Office)
        at = library.resolve(office.part_of.id) if office and office.part_of else None
        if at is None or library.typed(at, Office) is None:
            return
        for limit in _of_office(library, at):
            if limit.is_end:
                day = Day(limit.day.date, limit.day.by_editor, inferred=True)
                yield replace(limit, day=day, remote=True)


def counting(found: tuple[Limit, ...], days: tuple[Day, ...]) -> tuple[Limit, ...]:
    """The limits, without the ends of bodies after which the post is attested all the same."""
    return tuple(
        one for one in found if not one.remote or not any(precedes(one.day, day) for day in days)
    )
