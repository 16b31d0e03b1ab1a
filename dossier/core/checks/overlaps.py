"""Checks of attested days against each other: seats taken twice, and tenures that contradict."""

from collections.abc import Iterator
from itertools import combinations

from dossier.core.attested import attestations, stated
from dossier.core.claims import ClaimKind, ClaimRef
from dossier.core.days import precedes
from dossier.core.entries import Office
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
        yield _about(library, Rules.SEATS, other.claim, message, hint)
    elif between:
        message = f"{names} hold `{post}`, which has one seat, by turns: see {between.label}"
        hint = (
            "if somebody held it twice, write two tenures; "
            "if the sources disagree, mark one `status: conflict`"
        )
        yield _about(library, Rules.TAKES_TURNS, other.claim, message, hint)


def _about(library: Library, rule: Rule, claim: ClaimRef, message: str, hint: str) -> Problem:
    record = library.records[claim.owner]
    return Problem(rule, record.place(claim.path), message, hint, record.id, claim.id)


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
                    yield _about(library, Rules.OUTSIDE, claim, message, hint)


def _outside(library: Library, claim: ClaimRef) -> str | None:
    start, end = stated(claim)
    if start and end and precedes(end, start):
        return f"its stated end {end.label} lies before its stated start {start.label}"
    for one in attestations(library, claim):
        if start and precedes(one, start):
            return f"attested on {one.label}, before its stated start {start.label}"
        if end and precedes(end, one):
            return f"attested on {one.label}, after its stated end {end.label}"
    return None
