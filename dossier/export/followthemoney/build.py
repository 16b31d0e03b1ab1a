"""All of an export: things first, then the links between them."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from dossier.core.text import visible
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
    texts = (json.dumps(one, ensure_ascii=False) for one in objects)
    found = visible.found()
    return "".join(f"{found.sub(_escape, one)}\n" for one in texts).encode()


def _escape(match: re.Match[str]) -> str:
    return json.dumps(match.group())[1:-1]
