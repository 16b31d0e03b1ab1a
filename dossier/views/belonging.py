"""What belongs in the timeline of one entry, or of a tag.

A person: what the entry says, and the events attended. A post: its own dates, the days on which it
is attested of its holders, what is stated of their start and end, and the events attended in it,
but nothing else of theirs; a body: itself, and the same for its posts and smaller bodies. An event:
itself, its parts, and what was said at them. A source: its publication, and what rests on its
words. The dates of a relation belong to both its ends.
"""

from collections.abc import Callable

from dossier.core.format.entries import Participant, Person, Statement, Tenure
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.views.timeline import Moment, is_fact

Belongs = Callable[[Moment], bool]


def of_entry(library: Library, id_: str) -> Belongs:
    """What belongs in the timeline of an entry."""
    record = library.records[library.resolve(id_)]
    match record.kind:
        case Kind.PERSON:
            return _of_person(library, record.id)
        case Kind.OFFICE:
            return _of_office(library, _with_parts(library, record.id))
        case Kind.EVENT:
            return _of_event(library, _with_parts(library, record.id))
        case Kind.SOURCE:
            return _of_source(library, record.id)


def owners(library: Library, id_: str) -> frozenset[str]:
    """The entries in whose files something of the timeline of an entry can stand.

    Its own and its parts', and those of all who link to them.
    """
    ids = _with_parts(library, library.resolve(id_))
    return ids | {link.owner for one in ids for link in library.ties.links_to(one)}


def of_entries(ids: frozenset[str]) -> Belongs:
    """What several entries say themselves: of an event who was there is not told apart."""

    def belongs(moment: Moment) -> bool:
        return is_fact(moment) and moment.claim.owner in ids

    return belongs


def of_tag(library: Library, tag: str) -> Belongs:
    """What entries say that carry a tag or, among events, a topic."""
    wanted = tag.removeprefix("#").casefold()

    def belongs(moment: Moment) -> bool:
        subjects = library.records[moment.claim.owner].entry.subjects
        return is_fact(moment) and any(one.casefold() == wanted for one in subjects)

    return belongs


def _with_parts(library: Library, id_: str) -> frozenset[str]:
    """An entry with its parts, and theirs."""
    found = {id_}
    waiting = [id_]
    while waiting:
        new = set(library.ties.children(waiting.pop())) - found
        found |= new
        waiting += new
    return frozenset(found)


def _of_person(library: Library, id_: str) -> Belongs:
    def belongs(moment: Moment) -> bool:
        value = moment.claim.value
        if isinstance(value, Participant):
            return value.person is not None and library.resolve(value.person) == id_
        return id_ in _sides(library, moment.claim)

    return belongs


def _of_office(library: Library, offices: frozenset[str]) -> Belongs:
    def belongs(moment: Moment) -> bool:
        value = moment.claim.value
        if isinstance(value, Participant):
            return any(one and library.resolve(one) in offices for one in (value.office, value.as_))
        post = _post(library, moment.claim)
        if post is not None:
            return library.resolve(post) in offices
        return is_fact(moment) and not offices.isdisjoint(_sides(library, moment.claim))

    return belongs


def _post(library: Library, claim: ClaimRef) -> str | None:
    """The post that a tenure, its start or its end is about."""
    if isinstance(claim.value, Tenure):
        return claim.value.post
    entry = library.records[claim.owner].entry
    if claim.kind is ClaimKind.DATE and isinstance(entry, Person) and claim.path[0] == "tenures":
        return entry.tenures[int(claim.path[1])].post
    return None


def _sides(library: Library, claim: ClaimRef) -> tuple[str, ...]:
    """Whose fact a claim is: its owner's and, of a date of a relation, the other end's too."""
    if claim.kind is not ClaimKind.DATE or claim.path[0] != "relations":
        return (claim.owner,)
    relation = library.records[claim.owner].entry.relations[int(claim.path[1])]
    return claim.owner, library.resolve(relation.to)


def _of_event(library: Library, events: frozenset[str]) -> Belongs:
    def belongs(moment: Moment) -> bool:
        value = moment.claim.value
        if isinstance(value, Statement):
            return value.event is not None and library.resolve(value.event) in events
        return is_fact(moment) and moment.claim.owner in events

    return belongs


def _of_source(library: Library, id_: str) -> Belongs:
    def belongs(moment: Moment) -> bool:
        own = [cited.quote for cited in moment.claim.quotes]
        shown = (quote for quote in moment.row.quotes if any(quote is one for one in own))
        rests = any(library.resolve(quote.source) == id_ for quote in shown)
        return moment.claim.owner == id_ or (is_fact(moment) and rests)

    return belongs
