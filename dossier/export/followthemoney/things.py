"""Entries as things: persons, positions, public bodies and events.

A property has no room for a mark: what is inferred, doubted or the editor's is said in `summary`,
by the property's name. `proof` leads to the passages of everything that is said in properties.
"""

from typing import Final

from dossier.core.format.entries import Entry, Event, Office, Person, Source
from dossier.core.library.claims import ClaimKind
from dossier.core.library.record import Record
from dossier.export.followthemoney import values
from dossier.export.followthemoney.articles import article, printed, prove, thing
from dossier.export.followthemoney.entities import EDITOR, Entity, Graph, origins
from dossier.export.scope import Fact
from dossier.views.particulars import quotes_naming

#: The properties of an entry's own dates, by schema.
_DATES: Final = {
    "Person": {"born": "birthDate", "died": "deathDate"},
    "Position": {"start": "inceptionDate", "end": "dissolutionDate"},
    "PublicBody": {"start": "incorporationDate", "end": "dissolutionDate"},
    "Event": {"date": "date"},
}


def put_entry(graph: Graph, record: Record) -> None:
    """An entry as an entity: of one that is only named, no more than makes it known."""
    entry = record.entry
    if isinstance(entry, Source):
        article(graph, record)
        return
    entity = thing(graph, record, _schema(entry))
    entity.add("country", values.country(entry.country), (EDITOR,))
    if isinstance(entry, Event):
        _put_event(graph, entity, record, entry)
    if graph.scope.is_chosen(record.id) or isinstance(entry, Event):
        _put_dates(graph, entity, record)
    if graph.scope.is_chosen(record.id):
        if isinstance(entry, Office) and entry.type == "post":
            entity.add("numberOfSeats", str(entry.seats or ""), (EDITOR,))
        _put_editor_s(graph, entity, entry)


def _schema(entry: Entry) -> str:
    match entry:
        case Person():
            return "Person"
        case Office():
            return "Position" if entry.type == "post" else "PublicBody"
        case _:
            return "Event"


def _put_dates(graph: Graph, entity: Entity, record: Record) -> None:
    dates = _DATES[entity.schema]
    for claim in record.claims:
        is_own = claim.kind is ClaimKind.DATE and len(claim.path) == 1
        if is_own and (fact := graph.scope.leaving(claim)):
            prop = dates[str(claim.path[0])]
            graph.date(entity, prop, graph.scope.edtf(fact), origins(fact))
            graph.mark(entity, fact, prop)
            prove(graph, entity, fact)
    printed(graph, entity, record, dates)


def _put_event(graph: Graph, entity: Entity, record: Record, event: Event) -> None:
    """What the quotes of an event tell, in the editor's words: its sort, its state, its place.

    An event that was only announced, proposed or cancelled is not one that was.
    """
    claim = record.claims_by_path[()]
    fact = graph.scope.leaving(claim)
    if fact is None:
        return
    graph.say(entity, "keywords", event.type or "", (EDITOR,))
    if event.status:
        graph.say(entity, "summary", f"status: {event.status}", (EDITOR,))
    if event.place:
        graph.say(entity, "location", event.place, _naming(record, fact, event.place))
    graph.mark(entity, fact)
    prove(graph, entity, fact)


def _naming(record: Record, fact: Fact, place: str) -> tuple[str, ...]:
    """The sources of the event's quotes that name its place; else it is the editor's word."""
    naming = quotes_naming(record, place)
    found = (one.source for one in fact.proofs if one.quote in naming)
    return tuple(dict.fromkeys(found)) or (EDITOR,)


def _put_editor_s(graph: Graph, entity: Entity, entry: Entry) -> None:
    """What is nobody's word but the editor's: the summary, tags and topics, pages on the web."""
    if not graph.scope.include_editor:
        return
    if voice := graph.scope.voice(entry):
        graph.say(entity, "notes", f"the editor: {voice}", (EDITOR,))
    for word in entry.subjects:
        graph.say(entity, "keywords", word, (EDITOR,))
    for page in entry.links:
        entity.add("sourceUrl", values.url(page.url), (EDITOR,))
