"""Facts as links between things, each with the passages that prove it.

A tenure is an `Occupancy`. Its `date` holds the days on which it is attested, `startDate` and
`endDate` only what a source states. All else is an `UnknownLink` with a `role`: `Event:involved`
has none, and `Family`, `Membership` or `Ownership` say more than “aide to” or “part of” does.
"""

from collections.abc import Callable
from typing import Final

from dossier.core.format.entries import (
    Participant,
    PartOf,
    Relation,
    Statement,
    Tenure,
)
from dossier.core.library.claims import ClaimKind
from dossier.core.time.attested import Attestation
from dossier.core.time.days import Day, WrittenDay
from dossier.export.followthemoney import values
from dossier.export.followthemoney.articles import passage, prove, speaker
from dossier.export.followthemoney.entities import (
    EDITOR,
    LOST,
    MARKS,
    Entity,
    Graph,
    origins,
)
from dossier.export.scope import Fact
from dossier.views.quoted import resolved_quote


def put_facts(graph: Graph) -> None:
    """All facts that are links, in their order."""
    for fact in graph.scope.facts:
        if write := _WRITERS.get(fact.claim.kind):
            write(graph, fact)


def _put_tenure(graph: Graph, fact: Fact) -> None:
    value = fact.claim.value
    assert isinstance(value, Tenure)
    post = graph.library.resolve(value.post)
    if graph.schema_of(post) != "Position":
        graph.scope.withhold(LOST, fact.id)
        return
    entity = _put(graph, fact, "Occupancy")
    said = origins(fact)
    entity.add("holder", values.entity_id(fact.claim.owner), said)
    entity.add("post", values.entity_id(post), said)
    _put_context(graph, entity, fact, value.context)
    for day in graph.scope.attested(fact):
        _put_day(graph, entity, day)
    for word, prop in (("start", "startDate"), ("end", "endDate")):
        _put_date_in(graph, entity, fact, word, prop)


def _put_context(graph: Graph, entity: Entity, fact: Fact, context: str | None) -> None:
    """What a tenure is besides: acting, in exile. It is the editor's word for what is quoted."""
    if context:
        graph.say(entity, "description", f"context: {context}", origins(fact))


def _put_day(graph: Graph, entity: Entity, day: Attestation) -> None:
    """A day on which a tenure is attested, and by which passage; the mark is this passage's.

    Another may attest the same day plainly.
    """
    quote = resolved_quote(graph.library, graph.library.claim(day.claim), day.quote)
    where = passage(graph, quote)
    entity.add("proof", where, (quote.source,))
    edtf = graph.scope.day(day)
    graph.date(entity, "date", edtf, (EDITOR if day.by_editor else quote.source,))
    doubt = _doubt(day, by_editor=day.by_editor)
    mark = f" ({doubt})" if doubt else ""
    graph.say(entity, "summary", f"attested on {edtf}{mark}: {where}", (quote.source,))


def _put_spoken(graph: Graph, entity: Entity, day: WrittenDay, source: str) -> None:
    """The day of somebody's words; a day whose year is the editor's is the editor's word."""
    edtf = graph.scope.edtf_of(day)
    by_editor = day.by_editor and edtf == day.date.text
    graph.date(entity, "date", edtf, (EDITOR if by_editor else source,))
    doubt = _doubt(day, by_editor=by_editor)
    if doubt and edtf:
        graph.say(entity, "summary", f"date {edtf}: {doubt}", (EDITOR,))


def _doubt(day: Day, *, by_editor: bool) -> str:
    """What must be said of a day beside itself."""
    marks = ((by_editor, MARKS["editor"]), (day.doubtful, MARKS["doubtful"]))
    return ", ".join(word for holds, word in marks if holds)


def _put_participant(graph: Graph, fact: Fact) -> None:
    """Somebody at an event; who is nobody of ours is said in a note about the event."""
    value = fact.claim.value
    assert isinstance(value, Participant)
    event = fact.claim.owner
    who = value.person or value.office
    if who is None:
        entity = _put(graph, fact, "Note")
        entity.add("entity", values.entity_id(event), origins(fact))
        words = "; ".join(filter(None, (value.party, value.role)))
        graph.say(entity, "description", f"took part: {words}", origins(fact))
    elif (link := _link(graph, fact, who, event, value.role or "participant")) is None:
        return
    else:
        entity = link
    if value.delegation:
        graph.say(entity, "description", f"delegation: {value.delegation}", origins(fact))
    if value.as_ and graph.library.get(value.as_):
        post = graph.library.resolve(value.as_)
        told = f"as: {graph.library.name_of(post)} ({values.entity_id(post)})"
        graph.say(entity, "description", told, origins(fact))


def _put_relation(graph: Graph, fact: Fact) -> None:
    value = fact.claim.value
    assert isinstance(value, Relation)
    link = _link(graph, fact, fact.claim.owner, value.to, value.relation)
    if link is None:
        return
    if value.reverse:
        graph.say(link, "description", f"the other way round: {value.reverse}", origins(fact))
    for word, prop in (("start", "startDate"), ("end", "endDate"), ("date", "date")):
        _put_date_in(graph, link, fact, word, prop)


def _put_part_of(graph: Graph, fact: Fact) -> None:
    """What belongs to what: a link, which has the proof; of a post its `organization` as well."""
    value = fact.claim.value
    assert isinstance(value, PartOf)
    owner, whole = fact.claim.owner, graph.library.resolve(value.id)
    if _link(graph, fact, owner, whole, "part of") is None:
        return
    if graph.schema_of(owner) == "Position" and graph.schema_of(whole) == "PublicBody":
        post = graph.entity(owner)
        post.add("organization", values.entity_id(whole), origins(fact))
        graph.mark(post, fact, "organization")


def _put_statement(graph: Graph, fact: Fact) -> None:
    """Words of a person: a link to the event they were said at and to what they are about.

    Where neither is named it leads to the article. The words are verbatim; those that a source
    reports are the source's, and their role says so.
    """
    value = fact.claim.value
    assert isinstance(value, Statement)
    targets = [("at", value.event), ("about", value.about)]
    found = [(word, id_) for word, id_ in targets if id_ and graph.library.get(id_)]
    role = "reported to have said" if value.is_reported else "said"
    words = resolved_quote(graph.library, fact.claim, value.words)
    for word, target in found or [("in", value.source)]:
        link = _link(graph, fact, fact.claim.owner, target, f"{role}, {word}", word=word)
        if link is None or not any(one.quote == value.words for one in fact.proofs):
            continue
        link.add("description", value.exact, (words.source,))
        if words.day:
            _put_spoken(graph, link, words.day, words.source)


def _link(  # noqa: PLR0913 - a link has two ends, a role, and perhaps a brother
    graph: Graph, fact: Fact, subject: str, target: str, role: str, *, word: str = ""
) -> Entity | None:
    """A link of a fact with its proofs and mark; None, and noted, if an end is not there."""
    ends = [graph.library.resolve(one) for one in (subject, target)]
    if not all(map(graph.schema_of, ends)):
        graph.scope.withhold(LOST, fact.id)
        return None
    link = _put(graph, fact, "UnknownLink", word)
    said = origins(fact)
    link.add("subject", values.entity_id(ends[0]), said)
    link.add("object", values.entity_id(ends[1]), said)
    graph.say(link, "role", role, said)
    return link


def _put(graph: Graph, fact: Fact, schema: str, word: str = "") -> Entity:
    """The entity of a fact, with its proofs, its speakers and its mark."""
    owner, _, label = fact.id.partition("#")
    parts = (owner, label, word) if word else (owner, label)
    entity = graph.put(Entity(values.entity_id(*parts), schema))
    prove(graph, entity, fact)
    speaker(graph, entity, fact)
    graph.mark(entity, fact)
    if fact.mark and schema != "Note":
        entity.add("status", MARKS[fact.mark], (EDITOR,))
    return entity


def _put_date_in(graph: Graph, entity: Entity, fact: Fact, word: str, prop: str) -> None:
    """A date that is a part of a fact, on its own word."""
    if date := graph.scope.date_in(fact, word):
        graph.date(entity, prop, graph.scope.edtf(date), origins(date))
        if date.mark != fact.mark:
            graph.mark(entity, date, prop)
        prove(graph, entity, date)


_WRITERS: Final[dict[ClaimKind, Callable[[Graph, Fact], None]]] = {
    ClaimKind.TENURE: _put_tenure,
    ClaimKind.PARTICIPANT: _put_participant,
    ClaimKind.RELATION: _put_relation,
    ClaimKind.PART_OF: _put_part_of,
    ClaimKind.STATEMENT: _put_statement,
}
