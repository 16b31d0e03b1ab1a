"""Statements of FollowTheMoney 4, one a line as JSON: each value with the source that says so.

`origin` is the id of the source, or `dossier:editor` for what no source says. What two sources say
is two statements. The times at which something was seen are empty: no clock is read.
"""

from collections.abc import Iterator
from hashlib import sha1
from typing import Any, Final

from dossier.export.followthemoney.build import graph, lines
from dossier.export.followthemoney.entities import Entity, Value
from dossier.export.pages import Page
from dossier.export.scope import Scope

#: The data set that all statements are of; `ftm statements -d` and a manifest give it another name.
DATASET: Final = "dossier"


def pages(scope: Scope) -> Iterator[Page]:
    """One file, its statements by entity."""
    made = (one for entity in graph(scope) for one in _statements(entity))
    yield Page("statements.json", lines(made))


def _statements(entity: Entity) -> Iterator[dict[str, Any]]:
    """The statements of an entity, last that of its id: a hash of the others, as in the package."""
    taken: set[str] = set()
    for value in entity.values:
        id_ = _key(entity, value)
        if id_ in taken:
            # The package's ids leave the origin out, and of two statements with one id a reader
            # keeps one: the second source would be lost.
            id_ = _hash(f"{id_}.{value.origin}")
        taken.add(id_)
        yield _statement(entity, value, id_)
    digest = _hash("".join((entity.schema, *sorted(taken))))
    whole = Value("id", digest, "")
    yield _statement(entity, whole, _key(entity, whole))


def _statement(entity: Entity, value: Value, id_: str) -> dict[str, Any]:
    """A statement with the keys of `Statement.to_dict`, in its order."""
    return {
        "canonical_id": entity.id,
        "entity_id": entity.id,
        "prop": value.prop,
        "schema": entity.schema,
        "value": value.value,
        "dataset": DATASET,
        "lang": value.lang or None,
        "original_value": None,
        "first_seen": None,
        "last_seen": None,
        "external": False,
        "origin": value.origin or None,
        "id": id_,
    }


def _key(entity: Entity, value: Value) -> str:
    """The id of a statement: the hash of what it says (`Statement.make_key`)."""
    said = f"{DATASET}.{entity.id}.{value.prop}.{value.value}"
    return _hash(f"{said}@{value.lang}" if value.lang else said)


def _hash(text: str) -> str:
    return sha1(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
