"""Facts as objects of Popolo's classes: Membership, Speech; ties, for which it has none."""

from collections.abc import Iterable

from dossier.core.format.entries import Office, Relation, Statement, Tenure
from dossier.core.time.attested import Attestation
from dossier.export.popolo.parts import (
    LOST,
    Item,
    dates,
    evidence,
    line,
    marks,
    sources,
    told,
    whole_of,
)
from dossier.export.scope import Fact, Scope
from dossier.views.quoted import resolved_quote


def membership(scope: Scope, fact: Fact) -> Item | None:
    """That a person held a post; None, and noted, if it is none.

    The organization is the post's, where the library says which; readers want one, and without one
    there is no `organization_id`.
    """
    value = fact.claim.value
    assert isinstance(value, Tenure)
    post = scope.library.resolve(value.post)
    office = scope.library.typed(post, Office)
    if office is None or office.type != "post":
        scope.withhold(LOST, fact.id)
        return None
    found = _dates_in(scope, fact, ("start", "end"))
    bodies = _body(scope, post)
    days = [_attested(scope, day) for day in scope.attested(fact)]
    made = told(
        id=fact.id,
        person_id=fact.claim.owner,
        post_id=post,
        organization_id=next((whole_of(scope, body) for _, body in bodies), ""),
        role=line(office.name),
        _context=line(value.context),
        # A day told in a tenure and in an event is one day, if the passage is the same.
        _attested=[day for at, day in enumerate(days) if day not in days[:at]],
    )
    return {**made, **_dated(scope, fact, found, bodies)}


def _body(scope: Scope, post: str) -> list[tuple[str, Fact]]:
    """That a post belongs to a body, as far as that leaves and the body does."""
    claim = scope.library.records[post].claims_by_path.get(("part_of",))
    fact = scope.leaving(claim) if claim else None
    is_there = fact and any(one.id == whole_of(scope, fact) for one in scope.entries)
    return [("organization_id", fact)] if fact and is_there else []


def _attested(scope: Scope, day: Attestation) -> Item:
    """A day on which a tenure is attested: EDTF, and the passage that attests it."""
    quote = resolved_quote(scope.library, scope.library.claim(day.claim), day.quote)
    by_editor = "editor" if day.by_editor else "doubtful" if day.doubtful else ""
    return {
        "date": scope.day(day),
        **told(mark=by_editor, source=quote.source),
        "start": quote.found.start,
        "end": quote.found.end,
    }


def speech(scope: Scope, fact: Fact) -> Item:
    """Words of a person. Those that a source reports are the source's: a narrative, not a speech.

    `creator_id` is who speaks, so a narrative names whom it tells of in `+told_of`.
    """
    value = fact.claim.value
    assert isinstance(value, Statement)
    who = "+told_of" if value.is_reported else "creator_id"
    words = resolved_quote(scope.library, fact.claim, value.words)
    day = words.day
    is_editor_s = bool(day and day.by_editor and scope.edtf_of(day) == day.date.text)
    return {
        "id": fact.id,
        "type": "narrative" if value.is_reported else "speech",
        who: fact.claim.owner,
        "text": value.exact,
        **told(
            event_id=_there(scope, value.event),
            _about=_there(scope, value.about),
            _date=scope.edtf_of(day),
            _marks={"+date": "editor"} if is_editor_s else {},
        ),
        **evidence(scope, fact),
    }


def _there(scope: Scope, id_: str | None) -> str:
    found = scope.library.get(id_) if id_ else None
    return found.id if found else ""


def relation(scope: Scope, fact: Fact) -> Item | None:
    """What an entry is to another; None, and noted, if that is not there."""
    value = fact.claim.value
    assert isinstance(value, Relation)
    other = _there(scope, value.to)
    if not other:
        scope.withhold(LOST, fact.id)
        return None
    made = {
        "id": fact.id,
        "subject_id": fact.claim.owner,
        "relation": line(value.relation),
        "object_id": other,
        **told(reverse=line(value.reverse)),
    }
    return {**made, **_dated(scope, fact, _dates_in(scope, fact, ("start", "end", "date")))}


def _dates_in(scope: Scope, fact: Fact, words: tuple[str, ...]) -> list[tuple[str, Fact]]:
    """The dates of a fact that leave, by the names that Popolo has for them."""
    named = {"start": "start_date", "end": "end_date", "date": "date"}
    return [(named[word], date) for word in words if (date := scope.date_in(fact, word))]


def _dated(
    scope: Scope,
    fact: Fact,
    found: list[tuple[str, Fact]],
    others: Iterable[tuple[str, Fact]] = (),
) -> Item:
    """The dates, the quotes and the marks of a fact, and the marks of what else is told with it."""
    quoted = sources(scope, [fact, *(date for _, date in found)])
    told_of = marks([*found, *others])
    return {**dates(scope, found), **evidence(scope, fact), **told(_marks=told_of, sources=quoted)}
