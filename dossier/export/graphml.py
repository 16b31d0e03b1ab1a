"""The graph as GraphML 1.0 (http://graphml.graphdrawing.org), for yEd, networkx, igraph, Neo4j."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from dossier.export.graphs import xml
from dossier.export.graphs.graph import (
    EDGE_ATTRIBUTES,
    NODE_ATTRIBUTES,
    edges,
    given,
    nodes,
    text_of,
    type_of,
)
from dossier.export.pages import Page
from dossier.export.scope import Scope
from dossier.export.tables.table import Row

_ROOT: Final = {"xmlns": "http://graphml.graphdrawing.org/xmlns"}
_LABEL: Final = ("label",)


def pages(scope: Scope) -> Iterator[Page]:
    """One file."""
    yield Page("library.graphml", xml.document(_lines(scope)))


def _lines(scope: Scope) -> Iterator[str]:
    yield xml.tag("graphml", _ROOT, is_empty=False)
    for class_, names in (("node", NODE_ATTRIBUTES), ("edge", EDGE_ATTRIBUTES)):
        for name in (*_LABEL, *names):
            key = {"id": _key(class_, name), "for": class_, "attr.name": name}
            yield xml.tag("key", key | {"attr.type": type_of(name, number="int")})
    yield xml.tag("graph", {"id": "library", "edgedefault": "directed"}, is_empty=False)
    for node in nodes(scope):
        yield xml.tag("node", {"id": node.id}, is_empty=False)
        yield from _data("node", node.label, node.attributes)
        yield "</node>"
    for edge in edges(scope):
        ends = {"id": edge.id, "source": edge.source, "target": edge.target}
        yield xml.tag("edge", ends, is_empty=False)
        yield from _data("edge", edge.label, edge.attributes)
        yield "</edge>"
    yield "</graph>"
    yield "</graphml>"


def _data(class_: str, label: str, attributes: Row) -> Iterator[str]:
    for name, value in chain((("label", label),), given(attributes)):
        open_ = xml.tag("data", {"key": _key(class_, name)}, is_empty=False)
        yield f"{open_}{xml.content(text_of(name, value))}</data>"


def _key(class_: str, name: str) -> str:
    """The id of a key: keys of nodes and of edges are of one document."""
    return f"{class_}-{name}"
