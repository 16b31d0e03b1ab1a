"""Checks of attested days against each other: seats taken twice, and tenures that contradict."""

from collections.abc import Iterator
from itertools import combinations

from dossier.core.attested import Day, attestations, stated
from dossier.core.claims import ClaimKind, ClaimRef
from dossier.core.entries import Office, Tenure
from dossier.core.ids import Kind
from dossier.core.library import Library
from dossier.core.overlaps import Seat, by_turns, seat, shared_day
from dossier.core.problems import Problem, Rule, Rules


def seats(library: Library) -> Iterator[Problem]:
    """Two holders of a one-seat post on the same day, or one between two days of the other.

    A pair in which either tenure is marked `status: conflict` has been seen by the editor: it is
    shown as a conflict, and not reported again.
    """
    for record in library.of_kind(Kind.OFFICE):
        if not isinstance(record.entry, Office) or record.entry.seats != 1:
            continue
        holders = [seat(library, one) for one in library.holders(record.id)]
        for one, other in combinations(holders, 2):
            seen = "conflict" in (one.claim.status, other.claim.status)
            if one.claim.owner != other.claim.owner and not seen:
                yield from _contradiction(library, record.id, one, other)


def _contradiction(library: Library, post: str, one: Seat, other: Seat) -> Iterator[Problem]:
    names = f"`{one.claim.owner}` and `{other.claim.owner}`"
    both = shared_day(one, other)
    between = None if both else by_turns(one, other)
    if both:
        message = f"{names} both hold `{post}`, which has one seat, on {both.label}"
        hint = "read both quotes again; if the sources disagree, mark one `status: conflict`"
        yield _about(library, Rules.SEATS, (other.claim, one.claim), message, hint)
    elif between:
        message = f"{names} hold `{post}`, which has one seat, by turns: see {between.label}"
        hint = (
            "if somebody held it twice, write two tenures; "
            "if the sources disagree, mark one `status: conflict`"
        )
        yield _about(library, Rules.TAKES_TURNS, (other.claim, one.claim), message, hint)


def _about(
    library: Library, rule: Rule, claims: tuple[ClaimRef, ...], message: str, hint: str
) -> Problem:
    """A finding at the first of some tenures, about all of them, their posts and witnesses."""
    claim, record = claims[0], library.records[claims[0].owner]
    concerns = tuple(dict.fromkeys(id_ for one in claims for id_ in _rests_on(library, one)))
    return Problem(rule, record.place(claim.path), message, hint, record.id, claim.id, concerns)


def _rests_on(library: Library, claim: ClaimRef) -> Iterator[str]:
    """Whose files say when a tenure was: of the person, the post, the events and the sources."""
    yield claim.owner
    if isinstance(claim.value, Tenure):
        yield claim.value.post
    for one in attestations(library, claim):
        yield one.claim.partition("#")[0]
        yield one.source


def outside(library: Library) -> Iterator[Problem]:
    """Tenures attested before their stated start or after their end, or that end before they start.

    Each is told of once, by the first day that lies outside.
    """
    for record in library.of_kind(Kind.PERSON):
        for claim in record.claims:
            if claim.kind is ClaimKind.TENURE and claim.status != "conflict":
                message = _outside(library, claim)
                if message:
                    hint = "correct the date, or mark the tenure `status: conflict`"
                    yield _about(library, Rules.OUTSIDE, (claim,), message, hint)


def _outside(library: Library, claim: ClaimRef) -> str | None:
    start, end = stated(claim)
    if start and end and _precedes(end, start):
        return f"its stated end {end.label} lies before its stated start {start.label}"
    for one in attestations(library, claim):
        if start and _precedes(one, start):
            return f"attested on {one.label}, before its stated start {start.label}"
        if end and _precedes(end, one):
            return f"attested on {one.label}, after its stated end {end.label}"
    return None


def _precedes(one: Day, other: Day) -> bool:
    """Whether one day surely lies before another."""
    last, first = one.date.latest, other.date.earliest
    return last is not None and first is not None and last < first
