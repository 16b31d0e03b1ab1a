"""Facts as a subject, a relation and an object: what the columns of a table and an edge are."""

from dataclasses import dataclass

from dossier.core.format.entries import (
    Byline,
    Date,
    Event,
    Participant,
    PartOf,
    Relation,
    Statement,
    Tenure,
)
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library


@dataclass(frozen=True, slots=True)
class Triple:
    """Who stands in which relation to whom, by ids of entries; "" where there is none.

    `party` are the words for a participant that has no entry, and then no id as its subject.
    """

    subject: str
    relation: str
    object: str = ""
    party: str = ""


def triple(library: Library, claim: ClaimRef) -> Triple:
    """A claim as a triple. A participant is the subject, the event the object."""
    owner = claim.owner
    match claim.value:
        case Tenure(post=post):
            found = Triple(owner, "holder of", post)
        case Participant() as one:
            found = Triple(one.person or one.office or "", "participant in", owner, one.party or "")
        case Statement(about=about):
            found = Triple(owner, "statement", about or "")
        case Relation(to=to, relation=relation):
            found = Triple(owner, relation, to)
        case PartOf(id=larger):
            found = Triple(owner, "part of", larger)
        case Event():
            found = Triple(owner, "event")
        case Date() | Byline():
            found = Triple(owner, str(claim.path[-1]).replace("_", " "))
    return Triple(
        found.subject and library.resolve(found.subject),
        found.relation,
        found.object and library.resolve(found.object),
        found.party,
    )
