"""Sources and their passages as articles, and what rests on them.

A source is an `Article`. Every passage that is quoted is an `Article` too, with the passage in its
`description`, its place in its `notes`, and the source as its `proof`: so `proof` leads from a fact
to the very words, and from the words to where they stand.
"""

from collections.abc import Mapping
from typing import Final

from dossier.core.format.entries import Byline, Date, Name, Source
from dossier.core.library.claims import ClaimKind
from dossier.core.library.record import Record
from dossier.export.followthemoney import values
from dossier.export.followthemoney.entities import (
    LONG,
    Entity,
    Graph,
    longest,
    origins,
    printing,
)
from dossier.export.scope import Fact
from dossier.views.quoted import ResolvedQuote

#: What is said by the forms of a name; those of no use named here are aliases.
_USES: Final = {"short": "weakAlias", "misprint": "weakAlias", "former": "previousName"}
_DATES: Final = {"date": "publishedAt", "retrieved": "retrievedAt", "as_of": "date"}


def article(graph: Graph, record: Record) -> None:
    """A source as an article, with what it says of itself."""
    entity = graph.put(Entity(values.entity_id(record.id), "Article", _before(record)))
    _head(graph, entity, record)
    for name in record.entry.other_names:
        alias(graph, entity, record, name)
    for fact in _facts(graph, record):
        value, word = fact.claim.value, str(fact.claim.path[-1])
        if isinstance(value, Byline):
            graph.say(entity, word, value.name, origins(fact))
        elif isinstance(value, Date):
            graph.date(entity, _DATES[word], graph.scope.edtf(fact), origins(fact))
        graph.mark(entity, fact, _DATES.get(word, word))
        prove(graph, entity, fact)
    printed(graph, entity, record, _DATES)


def printed(graph: Graph, entity: Entity, record: Record, dates: Mapping[str, str]) -> None:
    """Say of the dates that are the editor's, and stay at home, what a source prints of them."""
    for claim in record.claims:
        word, edtf = str(claim.path[0]) if claim.path else "", graph.scope.printed(claim)
        if edtf and len(claim.path) == 1 and word in dates:
            own = (graph.library.resolve(one.quote.source) for one in claim.quotes)
            graph.date(entity, dates[word], edtf, tuple(dict.fromkeys(own)) or (record.id,))


def _head(graph: Graph, entity: Entity, record: Record) -> None:
    """Say of an article, or of a passage, which source it is."""
    source, text, own = record.entry, graph.library.texts.get(record.id), (record.id,)
    assert isinstance(source, Source)
    graph.say(entity, "title", source.title, own)
    graph.say(entity, "fileName", text.path.rpartition("/")[2] if text else f"{record.id}.txt", own)
    entity.add("language", values.language(source.language), own)
    entity.add("sourceUrl", values.url(source.url), own)


def _facts(graph: Graph, record: Record) -> list[Fact]:
    """What leaves of what an article says of itself, whether it was chosen or is only quoted."""
    kinds = (ClaimKind.DATE, ClaimKind.BYLINE)
    own = (one for one in record.claims if one.kind in kinds and len(one.path) == 1)
    return [fact for claim in own if (fact := graph.scope.leaving(claim))]


def prove(graph: Graph, entity: Entity, fact: Fact) -> None:
    """Let `proof` lead from an entity to the passages of a fact."""
    for one in fact.proofs:
        entity.add("proof", passage(graph, one), (one.source,))


def passage(graph: Graph, quote: ResolvedQuote) -> str:
    """The id of a passage; made an article of its own when it is first asked for."""
    found = quote.found
    id_ = values.entity_id(quote.source, f"{found.start}-{found.end}")
    if id_ not in graph:
        record = graph.library.records[quote.source]
        entity, own = graph.put(Entity(id_, "Article")), (quote.source,)
        _head(graph, entity, record)
        if len(quote.quote.exact) <= longest("description"):
            # Not one_line, not anything: these are the characters that stand in the text.
            (language,) = entity.properties.get("language", [""])
            entity.add("description", quote.quote.exact, own, language)
        else:
            graph.scope.withhold(LONG, f"{id_} description")
        place = f"{quote.source}, line {quote.line}, characters {found.start}-{found.end}"
        graph.say(entity, "notes", place, own)
        entity.add("proof", values.entity_id(quote.source), own)
    return id_


def speaker(graph: Graph, entity: Entity, fact: Fact) -> None:
    """Say whose words a source reports, where a fact rests on such."""
    for one in fact.proofs:
        if one.quote.said_by:
            name = graph.library.name_of(one.quote.said_by)
            told = f"{passage(graph, one)}: said by {name}, as {one.source} reports"
            graph.say(entity, "summary", told, (one.source,))


def _before(record: Record) -> tuple[str, ...]:
    return tuple(values.entity_id(one) for one in record.entry.former_ids)


def thing(graph: Graph, record: Record, schema: str) -> Entity:
    """An entry with its names, by their use.

    Native forms, variants and forms of no use named are aliases. Short ones are weak aliases, which
    no screening matches by; so are misprints, which find somebody and identify nobody.
    """
    entity = graph.put(Entity(values.entity_id(record.id), schema, _before(record)))
    graph.name(entity, record.name)
    for name in record.entry.other_names:
        alias(graph, entity, record, name)
    return entity


def alias(graph: Graph, entity: Entity, record: Record, name: Name) -> None:
    """Give an entity another name; of an article it is that of a title."""
    told = values.line(name.name)
    prop = _USES.get(name.use or "", "alias")
    if len(told) > longest(prop):
        graph.scope.withhold(LONG, f"{entity.id} {told[:40]}")
        return
    said = printing(graph.scope, record.id, name.name)
    entity.add(prop, told, said, values.language(name.language))
