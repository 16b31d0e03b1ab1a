"""Entities of FollowTheMoney 4, one a line as JSON: what yente, OpenAleph and `ftm` read.

The ids are those of entries; of a fact the ids of the entry and the claim with `--` between them,
of a passage those of the source and the characters it spans.
"""

from collections.abc import Iterator
from typing import Any

from dossier.export.followthemoney.build import graph, lines
from dossier.export.followthemoney.entities import Entity
from dossier.export.pages import Page
from dossier.export.scope import Scope


def pages(scope: Scope) -> Iterator[Page]:
    """One file, its entities by id."""
    yield Page("entities.ftm.json", lines(map(_entity, graph(scope))))


def _entity(entity: Entity) -> dict[str, Any]:
    """An entity as `EntityProxy.from_dict` takes it, its id first, so that lines can be sorted."""
    found: dict[str, Any] = {
        "id": entity.id,
        "schema": entity.schema,
        "properties": entity.properties,
    }
    return {**found, "referents": list(entity.referents)} if entity.referents else found
