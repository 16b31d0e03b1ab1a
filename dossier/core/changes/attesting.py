"""What two states of a library attest otherwise: days, and who a post's last attested holder is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dossier.core.format.entries import Event, Participant, Person, Tenure
from dossier.core.library.library import Library
from dossier.core.time.attested import Attestation, attestations


@dataclass(frozen=True, slots=True)
class AttestedDay:
    """A day on which somebody is now attested to hold a post, and was not."""

    person: str
    post: str
    attestation: Attestation


@dataclass(frozen=True, slots=True)
class HolderChange:
    """A post whose last attested holders are others; each side are ids of persons and the day."""

    post: str
    before: tuple[tuple[str, ...], str | None]
    after: tuple[tuple[str, ...], str | None]


def posts_concerned(libraries: Iterable[Library], ids: Iterable[str]) -> tuple[str, ...]:
    """The posts whose holders some entries speak of: as theirs, by attending, or as their source.

    Args:
        libraries: the states in which they speak.
        ids: the entries.
    """
    found: dict[str, None] = {}
    asked = list(ids)
    for library in libraries:
        for id_ in asked:
            found |= dict.fromkeys(_posts(library, id_))
    return tuple(sorted(found))


def _posts(library: Library, id_: str) -> Iterator[str]:
    record = library.get(id_)
    if record is None:
        return
    if record.sort == "post":
        yield record.id
    if record.sort == "source":
        owners = dict.fromkeys(claim.owner for claim, _ in library.ties.citing(record.id))
        yield from (post for owner in owners for post in _posts(library, owner))
    if isinstance(record.entry, Person | Event):
        for claim in record.claims:
            if isinstance(claim.value, Tenure):
                yield library.resolve(claim.value.post)
            elif isinstance(claim.value, Participant) and claim.value.as_:
                yield library.resolve(claim.value.as_)


def days_gained(old: Library, new: Library, posts: Iterable[str]) -> tuple[AttestedDay, ...]:
    """The days on which somebody is attested to hold one of some posts, and was not before."""
    found: list[AttestedDay] = []
    for post in posts:
        known = {(person, one.date.text) for person, one in _attested(old, post)}
        for person, one in _attested(new, post):
            if (person, one.date.text) not in known:
                known.add((person, one.date.text))
                found.append(AttestedDay(person, post, one))
    return tuple(found)


def holders_changed(old: Library, new: Library, posts: Iterable[str]) -> tuple[HolderChange, ...]:
    """The posts of some whose last attested holders are others than before."""
    found: list[HolderChange] = []
    for post in posts:
        before, after = _last(old, post), _last(new, post)
        if before[0] != after[0]:
            found.append(HolderChange(post, before, after))
    return tuple(found)


def _attested(library: Library, post: str) -> Iterator[tuple[str, Attestation]]:
    """Who is attested to hold a post, by whatever speaks of one day."""
    for claim in library.ties.holders(post):
        for one in attestations(library, claim):
            if one.single is not None:
                yield claim.owner, one


def _last(library: Library, post: str) -> tuple[tuple[str, ...], str | None]:
    """Who is attested to hold a post on the last day that any source speaks of."""
    days = [(one.single, person) for person, one in _attested(library, post) if one.single]
    if not days:
        return (), None
    last = max(day for day, _ in days)
    return tuple(sorted({person for day, person in days if day == last})), str(last)
