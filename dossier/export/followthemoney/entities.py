"""Entities while they are put together: each value with the sources that say so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.text.wording import brief
from dossier.export.followthemoney import values
from dossier.export.scope import Fact, Scope

#: The origin of what no source says. It has a colon, so no source has it for an id.
EDITOR: Final = "dossier:editor"
_NAMES: Final = frozenset({"name", "alias", "previousName", "weakAlias"})
_TEXTS: Final = frozenset({"summary", "description", "notes"})
#: How many characters a value may have, by the type of its property.
_LONGEST_NAME, _LONGEST_TEXT, _LONGEST_PLACE, _LONGEST_STRING = 384, 65_000, 250, 1_024

LONG: Final = "left out or cut: values too long for FollowTheMoney"
UNHELD: Final = "dates that FollowTheMoney cannot hold, said in summaries instead"
LOST: Final = "left out: facts about entries that are not there, or of another kind"


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a property, and one source that says so, or `EDITOR`; `lang` is ISO 639-3."""

    prop: str
    value: str
    origin: str
    lang: str = ""


class Entity:
    """An entity: its id, its schema, the ids it had before, and its values, each once an origin."""

    def __init__(self, id_: str, schema: str, referents: Iterable[str] = ()) -> None:
        self.id = id_
        self.schema = schema
        self.referents = tuple(referents)
        self._values: dict[Value, None] = {}

    @property
    def values(self) -> tuple[Value, ...]:
        """The values by the order in which they were added."""
        return tuple(self._values)

    @property
    def properties(self) -> dict[str, list[str]]:
        """The values of each property, each once."""
        found: dict[str, dict[str, None]] = {}
        for one in self._values:
            found.setdefault(one.prop, {})[one.value] = None
        return {prop: list(told) for prop, told in found.items()}

    def add(self, prop: str, value: str, origins: Iterable[str], lang: str = "") -> None:
        """Say something of it, on the word of some sources; nothing for ""."""
        if value:
            said = (Value(prop, value, origin, lang) for origin in origins)
            self._values.update(dict.fromkeys(said))


class Graph:
    """All entities of an export, by id; what has no place in them is told to the scope."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.library = scope.library
        self._entities: dict[str, Entity] = {}

    def __iter__(self) -> Iterator[Entity]:
        """The entities by id, as `ftm sorted-aggregate` and `aggregate-statements` want them."""
        return iter(sorted(self._entities.values(), key=lambda one: one.id))

    def __contains__(self, id_: str) -> bool:
        return id_ in self._entities

    def put(self, entity: Entity) -> Entity:
        """Take an entity in."""
        self._entities[entity.id] = entity
        return entity

    def entity(self, id_: str) -> Entity:
        """The entity of an entry that is in the export."""
        return self._entities[values.entity_id(id_)]

    def schema_of(self, id_: str) -> str:
        """The schema of an entry's entity; "" if there is none."""
        found = self._entities.get(values.entity_id(id_))
        return found.schema if found else ""

    def say(self, entity: Entity, prop: str, text: str, origins: Iterable[str]) -> None:
        """Give an entity a value on one line; one that is too long is left out, and that noted."""
        told = values.line(text)
        if len(told) <= longest(prop):
            entity.add(prop, told, origins)
        else:
            self.scope.withhold(LONG, f"{entity.id} {prop}")

    def name(self, entity: Entity, name: str) -> None:
        """Give an entity the name it leads with, which it cannot be without: its id if need be."""
        told = values.line(name) or entity.id
        if len(told) > _LONGEST_NAME:
            self.scope.withhold(LONG, f"{entity.id} name")
        entity.add("name", brief(told, _LONGEST_NAME), printing(self.scope, entity.id, name))

    def date(self, entity: Entity, prop: str, edtf: str, origins: Iterable[str]) -> None:
        """Give an entity a date; one that no date can be is said in the summary, and noted."""
        told = values.date(edtf)
        if told:
            entity.add(prop, told, origins)
        elif edtf:
            self.say(entity, "summary", f"{prop}: {edtf}", origins)
            self.scope.withhold(UNHELD, f"{entity.id} {prop} {edtf}")

    def mark(self, entity: Entity, fact: Fact, what: str = "") -> None:
        """Say what must be said of a fact beside itself; `what` is the property that tells it."""
        claim = fact.claim
        told = [MARKS[fact.mark]] if fact.mark else []
        if claim.status != "accepted":
            told.append(claim.status.replace("_", " "))
        if not told:
            return
        # The note is the editor's. Without one who reads “inferred” has the quotes to judge by.
        note = claim.note if self.scope.include_editor else None
        said = ": ".join(filter(None, (what, ", ".join(told), note)))
        self.say(entity, "summary", said, (EDITOR,))


#: The words for the marks of facts.
MARKS: Final = {"inferred": "inferred", "doubtful": "doubtful", "editor": "the editor's word"}


def longest(prop: str) -> int:
    """How many characters a value of a property may have."""
    if prop in _NAMES:
        return _LONGEST_NAME
    if prop in _TEXTS:
        return _LONGEST_TEXT
    return _LONGEST_PLACE if prop == "location" else _LONGEST_STRING


def origins(fact: Fact) -> tuple[str, ...]:
    """The sources that say a fact: those quoted, an article on itself, or else the editor."""
    quoted = dict.fromkeys(one.source for one in fact.proofs)
    if quoted or fact.mark == "editor":
        return tuple(quoted) or (EDITOR,)
    return (fact.claim.owner,)


def printing(scope: Scope, id_: str, form: str) -> tuple[str, ...]:
    """The sources that print a name, as they were recorded; the editor if none does."""
    found = scope.library.prints.printed(id_, form)
    texts = scope.library.texts
    return tuple(dict.fromkeys(one.source for one in found if texts[one.source].intact)) or (
        EDITOR,
    )
