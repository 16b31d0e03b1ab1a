"""The nodes and the edges of a graph, the same for every format of graphs.

Nodes are the entries, without the articles, and the participants that have no entry. Edges are the
facts that lead from one to another; a statement has one to what it speaks of and one to its
occasion. Sources are attributes of edges: every edge holds its quotes with the places they stand
in. An article is a node only where a fact leads to it.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.format.entries import Event, Office, Person, Source, Statement
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimKind
from dossier.core.library.record import Record
from dossier.export.graphs.spells import Spell, spells
from dossier.export.scope import Fact, Scope
from dossier.export.tables.claims import claim_row
from dossier.export.tables.entries import MISSING, entry_row, event_row, missing
from dossier.export.tables.quotes import of_source, said_by, speech
from dossier.export.tables.table import Row, Value
from dossier.export.told import told_date, told_day
from dossier.export.triples import triple

#: The kind of a node for a participant of whom there are only words.
PARTY: Final = "party"
STATEMENT_AT: Final = "statement at"
LOST: Final = "left out: facts about one entry alone, which make no edge"

#: The attributes of nodes and of edges, in this order; those that hold no text have another type.
NODE_ATTRIBUTES: Final = (
    *"kind is_chosen country type status date date_mark place place_mark born born_mark".split(),
    *"died died_mark start start_mark end end_mark summary note".split(),
)
EDGE_ATTRIBUTES: Final = (
    *"claim kind relation reverse role delegation attended_as attended_as_name context".split(),
    *"speech event_status start_date start_mark end_date end_mark date date_mark".split(),
    *"attested_first attested_last attested attested_mark is_dated".split(),
    *"basis status mark note sources quotes quote quote_source evidence".split(),
)
_YES_OR_NO: Final = frozenset({"is_chosen", "is_dated"})
_NUMBERS: Final = frozenset({"sources", "quotes"})


def type_of(name: str, *, number: str) -> str:
    """The type of an attribute; each format has its own word for a `number`."""
    if name in _YES_OR_NO:
        return "boolean"
    return number if name in _NUMBERS else "string"


def text_of(name: str, value: Value) -> str:
    """The value of an attribute as it is written."""
    return ("true" if value else "false") if name in _YES_OR_NO else str(value)


def given(attributes: Row) -> Iterator[tuple[str, Value]]:
    """The attributes that have a value."""
    return ((name, value) for name, value in attributes.items() if value not in {None, ""})


@dataclass(frozen=True, slots=True)
class Node:
    """A node: an id without spaces or signs that a format forbids, and what it is called."""

    id: str
    label: str
    attributes: Row


@dataclass(frozen=True, slots=True)
class Edge:
    """A directed edge. `spells` are the days on which what it says surely held."""

    id: str
    source: str
    target: str
    label: str
    attributes: Row
    spells: tuple[Spell, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """Two nodes between which a fact stands, and in which relation the first is to the second."""

    fact: Fact
    source: str
    target: str
    relation: str


def ties(scope: Scope) -> Iterator[Tie]:
    """The facts that lead from one to another, in their order."""
    for fact in scope.facts:
        yield from ties_of(scope, fact)


def ties_of(scope: Scope, fact: Fact) -> Iterator[Tie]:
    """The edges that one fact makes."""
    said, value = triple(scope.library, fact.claim), fact.claim.value
    if isinstance(value, Statement):
        event = value.event and scope.library.resolve(value.event)
        for target, relation in ((said.object, "statement about"), (event, STATEMENT_AT)):
            if target:
                yield Tie(fact, said.subject, target, relation)
    elif said.object:
        yield Tie(fact, said.subject or point_id(fact), said.object, said.relation)


def point_id(fact: Fact) -> str:
    """A claim's id as XML's NMTOKEN, which knows no #. No entry's id has a point in it."""
    return fact.id.replace("#", ".")


def edges(scope: Scope) -> Iterator[Edge]:
    """The edges; the facts that make none are counted."""
    for fact in scope.facts:
        found = [_edge(scope, tie) for tie in ties_of(scope, fact)]
        yield from found
        if not (found or _is_attribute(scope, fact)):
            scope.withhold(LOST, fact.id)


def _edge(scope: Scope, tie: Tie) -> Edge:
    """An edge with the id of its claim; that of a statement's second one ends in `.at`."""
    days, row = spells(scope, tie.fact), claim_row(scope, tie.fact)
    row |= {"claim": row["id"], "relation": tie.relation, "is_dated": int(bool(days))}
    row["evidence"] = evidence(scope, tie.fact)
    known = {name: row.get(name) for name in EDGE_ATTRIBUTES}
    id_ = f"{point_id(tie.fact)}{'.at' if tie.relation == STATEMENT_AT else ''}"
    return Edge(id_, tie.source, tie.target, tie.relation, known, days)


def _is_attribute(scope: Scope, fact: Fact) -> bool:
    """Whether a node or an edge has a fact as an attribute: the dates of all but articles."""
    is_of_article = scope.library.typed(fact.claim.owner, Source) is not None
    return fact.claim.kind is ClaimKind.DATE and (len(fact.claim.path) > 1 or not is_of_article)


def evidence(scope: Scope, fact: Fact) -> str:
    """All quotes of a fact as JSON: the source's own characters, and where they stand."""
    quotes: list[Row] = []
    for one in fact.proofs:
        day = told_day(scope, one.day)
        place: Row = {"line": one.line, "start": one.found.start, "end": one.found.end}
        said: Row = {"said_by": said_by(scope.library, fact, one), "speech": speech(fact, one)}
        about: Row = {"speaks_about": day.text, "speaks_about_mark": day.mark}
        quote: Row = {"exact": one.quote.exact, "source": one.source}
        quotes.append(quote | place | said | about | of_source(scope, one.source))
    return json.dumps([dict(given(one)) for one in quotes], ensure_ascii=False)


def nodes(scope: Scope) -> Iterator[Node]:
    """The nodes: entries in the order of their ids, then what has none."""
    ends = {end for tie in ties(scope) for end in (tie.source, tie.target)}
    for record in scope.entries:
        if record.kind is not Kind.SOURCE or record.id in ends:
            yield Node(record.id, record.name, _attributes(scope, record))
    for id_ in missing(scope):
        if id_ in ends:
            yield Node(id_, scope.library.name_of(id_), {"kind": MISSING, "is_chosen": 0})
    for tie in ties(scope):
        said = triple(scope.library, tie.fact.claim)
        if not said.subject:
            yield Node(tie.source, said.party, {"kind": PARTY, "is_chosen": 0})


def _attributes(scope: Scope, record: Record) -> Row:
    row = entry_row(scope, record)
    match record.entry:
        case Event() as event:
            row |= event_row(scope, record, event)
        case Person():
            row |= _dates(scope, record, "born", "died")
        case Office():
            row |= _dates(scope, record, "start", "end")
    return {name: row.get(name) for name in NODE_ATTRIBUTES}


def _dates(scope: Scope, record: Record, *words: str) -> Row:
    row: Row = {}
    for word in words:
        told = told_date(scope, record, word)
        row |= {word: told.text, f"{word}_mark": told.mark}
    return row
