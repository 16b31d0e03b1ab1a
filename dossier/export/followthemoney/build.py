"""All of an export: things first, then the links between them."""

from collections.abc import Iterable, Mapping
from typing import Any

from dossier.core.text.safe_json import to_json
from dossier.export.followthemoney.entities import Graph
from dossier.export.followthemoney.links import put_facts
from dossier.export.followthemoney.things import put_entry
from dossier.export.scope import Scope


def graph(scope: Scope) -> Graph:
    """The entities of what leaves a library."""
    made = Graph(scope)
    for record in scope.entries:
        put_entry(made, record)
    put_facts(made)
    return made


def lines(objects: Iterable[Mapping[str, Any]]) -> bytes:
    """Objects as JSON, one a line; what a terminal would act on is escaped."""
    return "".join(f"{to_json(one, indent=None)}\n" for one in objects).encode()
