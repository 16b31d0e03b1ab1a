"""Checks of attested days against each other: seats taken twice, and tenures that contradict."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from dossier.core.attested import attestations, dated
from dossier.core.claims import ClaimKind, ClaimRef
from dossier.core.entries import Office, Tenure
from dossier.core.ids import Kind
from dossier.core.library import Library
from dossier.core.overlaps import days, shared_days
from dossier.core.problems import Problem, Rule, Rules


def seats(library: Library) -> Iterator[Problem]:
    """Two holders of a one-seat post on the same day, or one between two days of the other.

    A pair in which either tenure is marked `status: conflict` has been seen by the editor: it is
    shown as a conflict, and not reported again.
    """
    for record in library.of_kind(Kind.OFFICE):
        if not isinstance(record.entry, Office) or record.entry.seats != 1:
            continue
        for one, other in combinations(library.holders(record.id), 2):
            if one.owner == other.owner or "conflict" in (one.status, other.status):
                continue
            yield from _contradiction(library, record.id, one, other)


def _contradiction(
    library: Library, post: str, one: ClaimRef, other: ClaimRef
) -> Iterator[Problem]:
    names = f"`{one.owner}` and `{other.owner}`"
    both = shared_days(library, one, other)
    hint = "read both quotes again; if the sources disagree, mark one `status: conflict`"
    if both:
        message = f"{names} both hold `{post}`, which has one seat, on {both[0].isoformat()}"
        yield _about(library, Rules.SEATS, other, message, hint)
    elif _by_turns(days(library, one), days(library, other)):
        message = f"{names} hold `{post}`, which has one seat, by turns"
        yield _about(library, Rules.TAKES_TURNS, other, message, hint)


def _by_turns(mine: frozenset[date], others: frozenset[date]) -> bool:
    """Whether a day of the one lies between two days of the other."""
    if not mine or not others:
        return False
    return any(min(others) < day < max(others) for day in mine) or any(
        min(mine) < day < max(mine) for day in others
    )


def _about(library: Library, rule: Rule, claim: ClaimRef, message: str, hint: str) -> Problem:
    record = library.records[claim.owner]
    return Problem(rule, record.place(claim.path), message, hint, record.id, claim.id)


def outside(library: Library) -> Iterator[Problem]:
    """Tenures attested before their stated start or after their stated end."""
    for record in library.of_kind(Kind.PERSON):
        for claim in record.claims:
            if claim.kind is not ClaimKind.TENURE or claim.status == "conflict":
                continue
            tenure = claim.value
            assert isinstance(tenure, Tenure)
            start = dated(tenure.start)[0].earliest if tenure.start else None
            end = dated(tenure.end)[0].latest if tenure.end else None
            for one in attestations(library, claim):
                before = start and one.date.latest and one.date.latest < start
                after = end and one.date.earliest and one.date.earliest > end
                if before or after:
                    bound = tenure.start if before else tenure.end
                    word = "start" if before else "end"
                    message = (
                        f"attested on {one.date.label()}, "
                        f"{'before' if before else 'after'} its stated {word} "
                        f"{bound.edtf if bound else ''}"
                    )
                    hint = "correct the date, or mark the tenure `status: conflict`"
                    yield _about(library, Rules.OUTSIDE, claim, message, hint)
