"""Checks of tenures against each other: seats taken twice, terms written twice, days outside."""

from collections.abc import Iterable, Iterator
from typing import Final

from dossier.core.format.entries import Office, Tenure
from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Path
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Problem, Rule, Rules
from dossier.core.time.attested import attestations
from dossier.core.time.days import Day, precedes
from dossier.core.time.limits import Limit, limits, own_limits
from dossier.core.time.overlaps import Meeting, Turn, meetings, turns
from dossier.core.time.overlaps import seats as seats_of
from dossier.core.time.stated import stated, stated_day
from dossier.core.time.stretches import Seat, Stretch, seat

#: How many holders a message names.
_MOST_NAMED: Final = 4
_PAIR: Final = 2


def seats(library: Library, record: Record) -> Iterator[Problem]:
    """More holders of a post at once than it has seats; of one seat also holders that take turns.

    A tenure that is marked `status: conflict` has been seen by the editor: it is shown as a
    conflict, and not reported again.
    """
    if record.kind is not Kind.OFFICE:
        return
    number = record.entry.seats if isinstance(record.entry, Office) else None
    if number is None:
        return
    unmarked = [one for one in seats_of(library, record.id) if one.claim.status != "conflict"]
    if number == 1:
        yield from _one_seat(library, record.id, unmarked)
    else:
        yield from _more_seats(library, record.id, number, unmarked)


def _one_seat(library: Library, post: str, found: list[Seat]) -> Iterator[Problem]:
    """Each pair of holders is told of once."""
    told: set[frozenset[str]] = set()
    for meeting in meetings(found):
        pairs = {
            frozenset((meeting.stretch.claim.owner, one.claim.owner)) for one in meeting.others
        }
        if not pairs <= told:
            told |= pairs
            yield _taken(library, post, "one seat", meeting)
    for turn in turns(found):
        untold = (one for one in turn.others if _pair(turn.claim, one) not in told)
        other = next(untold, None)
        if other:
            told.add(_pair(turn.claim, other))
            yield _by_turns(library, post, turn, other)


def _pair(one: ClaimRef, other: ClaimRef) -> frozenset[str]:
    return frozenset((one.owner, other.owner))


def _by_turns(library: Library, post: str, turn: Turn, other: ClaimRef) -> Problem:
    names = f"`{other.owner}` and `{turn.claim.owner}`"
    message = f"{names} hold `{post}`, which has one seat, by turns: see {turn.day.label}"
    hint = (
        "if somebody held it twice, write two tenures; "
        "if the sources disagree, mark one `status: conflict`"
    )
    return _about(library, Rules.TAKES_TURNS, (turn.claim, other), message, hint)


def _more_seats(library: Library, post: str, number: int, found: list[Seat]) -> Iterator[Problem]:
    """Each tenure that is one too many is told of once."""
    told: set[str] = set()
    for meeting in meetings(found):
        claim = meeting.stretch.claim
        if meeting.persons > number and claim.id not in told:
            told.add(claim.id)
            yield _taken(library, post, f"{number} seats", meeting)


def _taken(library: Library, post: str, seats_: str, meeting: Meeting) -> Problem:
    others = list(dict.fromkeys(one.claim.owner for one in meeting.others))
    names = [f"`{one}`" for one in (*others[:_MOST_NAMED], meeting.stretch.claim.owner)]
    more = meeting.persons - len(names)
    names += [f"{more} more"] if more else []
    both, each = (
        ("both", "both quotes") if meeting.persons == _PAIR else ("all", "all their quotes")
    )
    said = f"{', '.join(names[:-1])} and {names[-1]} {both} hold `{post}`"
    message = f"{said}, which has {seats_}, {_when((meeting.stretch, *meeting.others))}"
    hint = f"read {each} again; if the sources disagree, mark one `status: conflict`"
    claims = dict.fromkeys(one.claim.id for one in (meeting.stretch, *meeting.others))
    found = tuple(one for id_ in claims if (one := library.claim(id_)))
    return _about(library, Rules.SEATS, found, message, hint)


def _when(stretches: tuple[Stretch, ...]) -> str:
    """Through which days some stretches hold together, of which the first began last."""
    until = min(stretches, key=lambda one: one.last)
    if stretches[0].first[0] != until.last[0]:
        return f"between {stretches[0].start.label} and {until.end.label}"
    shown = min(stretches, key=lambda one: one.first != one.last).start
    days = [day for one in stretches for day in (one.start, one.end)]
    by_editor = any(day.by_editor for day in days)
    return f"on {Day(shown.date, by_editor, shown.inferred).label}"


def terms(library: Library, record: Record) -> Iterator[Problem]:
    """One term of one person written twice, or two terms that are said to hold at once."""
    if record.kind is not Kind.PERSON:
        return
    by_post: dict[str, list[ClaimRef]] = {}
    for claim in record.claims:
        if isinstance(claim.value, Tenure) and claim.status != "conflict":
            by_post.setdefault(library.resolve(claim.value.post), []).append(claim)
    for post, claims in by_post.items():
        if len(claims) > 1:
            yield from _terms(library, post, claims)


def _terms(library: Library, post: str, claims: list[ClaimRef]) -> Iterator[Problem]:
    """Each tenure is told of once, beside the one that is written before it or began earlier."""
    hint = "make one tenure of the two, with the quotes of both; or correct the dates"
    told: set[str] = set()
    written: dict[tuple[str | None, str | None], ClaimRef] = {}
    for claim in claims:
        term = _term(claim)
        other = written.setdefault(term, claim)
        if other is not claim and any(term):
            told.add(claim.id)
            message = f"the same term of `{post}` stands in `{other.id}`"
            yield _about(library, Rules.TERM_TWICE, (claim, other), message, hint)
    for one, earlier in _overlapping([seat(library, claim, own=True) for claim in claims]):
        if one.claim.id not in told and earlier.claim.id not in told:
            told.add(one.claim.id)
            message = f"holds `{post}` in `{earlier.claim.id}` as well {_when((one, earlier))}"
            yield _about(library, Rules.TERM_TWICE, (one.claim, earlier.claim), message, hint)


def _term(claim: ClaimRef) -> tuple[str | None, str | None]:
    assert isinstance(claim.value, Tenure)
    start, end = claim.value.start, claim.value.end
    return start.edtf if start else None, end.edtf if end else None


def _overlapping(found: list[Seat]) -> Iterator[tuple[Stretch, Stretch]]:
    """Stretches that begin before one of another tenure is over, each with that one.

    Of what began earlier only the two that last longest, of different tenures, need be remembered.
    """
    longest: list[Stretch] = []
    stretches = (one for each in found for one in each.stretches)
    for stretch in sorted(stretches, key=lambda one: (one.first, one.claim.id)):
        for earlier in longest:
            if earlier.claim is not stretch.claim and earlier.last >= stretch.first:
                yield stretch, earlier
        best = {one.claim.id: one for one in sorted((*longest, stretch), key=lambda one: one.last)}
        longest = sorted(best.values(), key=lambda one: one.last, reverse=True)[:2]


def _about(
    library: Library, rule: Rule, claims: tuple[ClaimRef, ...], message: str, hint: str
) -> Problem:
    """A finding at the first of some claims, about all of them, their posts and witnesses."""
    claim, record = claims[0], library.records[claims[0].owner]
    concerns = tuple(dict.fromkeys(id_ for one in claims for id_ in _rests_on(library, one)))
    return Problem(rule, record.place(claim.path), message, hint, record.id, claim.id, concerns)


def _rests_on(library: Library, claim: ClaimRef) -> Iterator[str]:
    """Whose files say when a claim held: of the person, the post, the events and the sources."""
    yield claim.owner
    if isinstance(claim.value, Tenure):
        yield claim.value.post
        for one in attestations(library, claim):
            yield one.claim.partition("#")[0]
            yield one.source
    for limit in limits(library, claim):
        yield limit.claim.partition("#")[0]


def outside(library: Library, record: Record) -> Iterator[Problem]:
    """Tenures attested outside their stated start and end, a life or a post; ends before starts.

    Each is told of once, by the first day that lies outside.
    """
    for claim in record.claims:
        if claim.kind in _WITH_BOUNDS and claim.status != "conflict":
            message = _reversed(*stated(library, claim)) or _outside(library, claim)
            if message:
                hint = f"correct the date, or mark the {claim.kind} `status: conflict`"
                yield _about(library, Rules.OUTSIDE, (claim,), message, hint)
    for first, last in _OWN_BOUNDS:
        yield from _backwards(library, record, first, last)


_WITH_BOUNDS: Final = (ClaimKind.TENURE, ClaimKind.RELATION)
_OWN_BOUNDS: Final[tuple[tuple[Path, Path], ...]] = ((("born",), ("died",)), (("start",), ("end",)))


def _reversed(start: Day | None, end: Day | None) -> str | None:
    if start and end and precedes(end, start):
        return f"its stated end {end.label} lies before its stated start {start.label}"
    return None


def _backwards(library: Library, record: Record, first: Path, last: Path) -> Iterator[Problem]:
    """A death before the birth, the end of an office before its start."""
    one, other = (stated_day(library, record.id, path) for path in (first, last))
    if one and other and precedes(other, one):
        message = f"{last[0]} {other.label} lies before {first[0]} {one.label}"
        claim = record.claims_by_path[last]
        yield _about(library, Rules.OUTSIDE, (claim,), message, "one of the two dates is wrong")


def _outside(library: Library, claim: ClaimRef) -> str | None:
    """The first day of a tenure, or the first of its bounds, that lies where it cannot hold."""
    own = own_limits(library, claim)
    around = [one for one in limits(library, claim) if not one.remote]
    for day in attestations(library, claim) if claim.kind is ClaimKind.TENURE else ():
        side = _side(day, (*own, *around))
        if side:
            return f"attested on {day.label}, {side}"
    for bound in own:
        side = _side(bound.day, around)
        if side:
            return f"{bound.what} {bound.day.label} lies {side}"
    return None


def _side(day: Day, bounds: Iterable[Limit]) -> str | None:
    """Before which beginning, or after which end, a day surely lies."""
    for one in bounds:
        if precedes(one.day, day) if one.is_end else precedes(day, one.day):
            return f"{'after' if one.is_end else 'before'} {one.what} {one.day.label}"
    return None
