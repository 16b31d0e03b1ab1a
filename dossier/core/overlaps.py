"""Attested days held against each other: who else is attested in a seat on the same day."""

from datetime import date

from dossier.core.attested import attestations
from dossier.core.claims import ClaimRef
from dossier.core.entries import Office, Tenure
from dossier.core.library import Library


def days(library: Library, tenure: ClaimRef) -> frozenset[date]:
    """The exact days on which a tenure is attested; months and years are left out."""
    return frozenset(
        one.date.earliest
        for one in attestations(library, tenure)
        if one.date.is_day and one.date.earliest
    )


def shared_days(library: Library, one: ClaimRef, other: ClaimRef) -> list[date]:
    """The days on which both tenures are attested, in order."""
    return sorted(days(library, one) & days(library, other))


def rivals(library: Library, claim: ClaimRef) -> tuple[ClaimRef, ...]:
    """The tenures that contradict a tenure of a one-seat post.

    Those of other persons attested on a day this one is attested on; and, if the editor has marked
    this one as a conflict, those of other persons marked so as well.
    """
    if not isinstance(claim.value, Tenure):
        return ()
    post = library.typed(claim.value.post, Office)
    if post is None or post.seats != 1:
        return ()
    return tuple(
        other
        for other in library.holders(library.resolve(claim.value.post))
        if other.owner != claim.owner
        and (claim.status == other.status == "conflict" or shared_days(library, claim, other))
    )
