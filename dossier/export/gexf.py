"""The graph as GEXF 1.3 (https://gexf.net), for Gephi: an edge has the days on which it surely was.

The graph is dynamic: what `graphs.spells` finds are spells, in days, both ends included. What has
none is not dated (`is_dated`), and a program that plays the graph shows it at all times.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from dossier.export.graphs import xml
from dossier.export.graphs.graph import (
    EDGE_ATTRIBUTES,
    NODE_ATTRIBUTES,
    Edge,
    edges,
    given,
    nodes,
    text_of,
    type_of,
)
from dossier.export.graphs.spells import Spell
from dossier.export.pages import Page
from dossier.export.scope import Scope
from dossier.export.tables.table import Row

_GRAPH: Final = {
    "mode": "dynamic",
    "defaultedgetype": "directed",
    "idtype": "string",
    "timeformat": "date",
    "timerepresentation": "interval",
}


def pages(scope: Scope) -> Iterator[Page]:
    """One file."""
    yield Page("library.gexf", xml.document(_lines(scope)))


def _lines(scope: Scope) -> Iterator[str]:
    yield xml.tag("gexf", {"xmlns": "http://gexf.net/1.3", "version": "1.3"}, is_empty=False)
    yield "<meta><creator>dossier</creator></meta>"
    yield xml.tag("graph", _GRAPH, is_empty=False)
    for class_, names in (("node", NODE_ATTRIBUTES), ("edge", EDGE_ATTRIBUTES)):
        yield xml.tag("attributes", {"class": class_}, is_empty=False)
        for name in names:
            yield xml.tag(
                "attribute", {"id": name, "title": name, "type": type_of(name, number="integer")}
            )
        yield "</attributes>"
    yield "<nodes>"
    for node in nodes(scope):
        yield xml.tag("node", {"id": node.id, "label": node.label}, is_empty=False)
        yield from _values(node.attributes)
        yield "</node>"
    yield "</nodes>"
    yield "<edges>"
    for edge in edges(scope):
        yield from _edge(edge)
    yield "</edges>"
    yield "</graph>"
    yield "</gexf>"


def _edge(edge: Edge) -> Iterator[str]:
    ends = {"id": edge.id, "source": edge.source, "target": edge.target, "label": edge.label}
    # Of several edges between the same nodes Gephi keeps those of different kinds apart.
    yield xml.tag("edge", ends | {"kind": edge.label}, is_empty=False)
    yield from _values(edge.attributes)
    yield from _spells(edge.spells)
    yield "</edge>"


def _values(attributes: Row) -> Iterator[str]:
    yield "<attvalues>"
    for name, value in given(attributes):
        yield xml.tag("attvalue", {"for": name, "value": text_of(name, value)})
    yield "</attvalues>"


def _spells(spells: Iterable[Spell]) -> Iterator[str]:
    written = [xml.tag("spell", {"start": str(one.start), "end": str(one.end)}) for one in spells]
    if written:
        yield f"<spells>{''.join(written)}</spells>"
