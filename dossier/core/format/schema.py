"""The entry format as JSON Schema and as tables, both read off the declaration in `entries`."""

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

import msgspec

from dossier.core.format.entries import ENTRY_TYPE, Claim, Entry, Part
from dossier.core.format.ids import Kind
from dossier.core.format.scalars import FORMATS
from dossier.core.format.shapes import Field, Shape, fields

Json = dict[str, Any]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
#: Fields that stand at the end of a file, behind those of the entry's own kind.
_LAST: Final = ("relations", "distinct_from", "links", "former_ids", "note")


def json_schema(kind: Kind | None = None) -> Json:
    """The JSON Schema of one kind of entry, or of any, for editors that complete and check YAML."""
    roots = [ENTRY_TYPE[one] for one in Kind if kind in (None, one)]
    references, definitions = msgspec.json.schema_components(roots)
    for root in roots:
        for part in _parts(root):
            definition = definitions[part.__name__]
            if part.short and "anyOf" not in definition:
                short_form = definition["properties"][part.short]
                definitions[part.__name__] = {"anyOf": [short_form, definition]}
            if part.keyed and "anyOf" not in definition:
                definitions[part.__name__] = _with_key(definition, *part.keyed)
    any_root = references[0] if kind else {"anyOf": list(references)}
    title = f"dossier: {kind.value}" if kind else "dossier: an entry"
    schema: Json = {"$schema": _DIALECT, "title": title, **any_root}
    schema["$defs"] = dict(sorted(definitions.items()))
    cleaned: Json = _without_null(schema)
    return cleaned


def _with_key(definition: Json, name: str, content: str) -> Json:
    """A part that may be one key with its value, and of which one field may be a list."""
    properties = definition["properties"]
    one = properties[content]
    several = {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}
    key = {key: value for key, value in properties[name].items() if key != "$ref"}
    short_form = {
        "type": "object",
        "description": f"{key.get('description', name)}: {one.get('description', content)}",
        "patternProperties": {key["pattern"]: several},
        "propertyNames": {"not": {"enum": list(properties)}},
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }
    long_form = {**definition, "properties": {**properties, content: several}}
    return {"anyOf": [short_form, long_form]}


def _without_null(value: Any) -> Any:
    """A field may be left out, but never be empty: neither null nor a default belongs in a file."""
    if isinstance(value, list):
        return [_without_null(one) for one in value]
    if not isinstance(value, dict):
        return value
    kept = {key: _without_null(one) for key, one in value.items() if key != "default"}
    choices = [one for one in kept.get("anyOf", ()) if one != {"type": "null"}]
    if len(choices) == 1:
        del kept["anyOf"]
        return {**choices[0], **kept}
    return {**kept, "anyOf": choices} if choices else kept


def _parts(root: type[Part]) -> Iterator[type[Part]]:
    """Every part an entry can hold, each once, the outer before the inner."""
    seen: set[type[Part]] = set()
    waiting = [root]
    while waiting:
        part = waiting.pop(0)
        if part not in seen:
            seen.add(part)
            yield part
            waiting.extend(
                inner for field in fields(part).values() if (inner := _inner(field.shape))
            )


def _inner(shape: Shape) -> type[Part] | None:
    return _inner(shape.items) if shape.items else shape.part


@cache
def key_order(kind: Kind) -> tuple[str, ...]:
    """The keys of an entry in the order they are written in a file."""
    entry_type = ENTRY_TYPE[kind]
    keys = list(fields(entry_type))
    lead = entry_type.lead_field
    common = [key for key in fields(Entry) if key not in _LAST]
    own = [key for key in keys if key not in fields(Entry) and key != lead]
    return (lead, *common, *own, *_LAST)


@cache
def order_of(part: type[Part]) -> dict[str, int]:
    """The place of each key of a part in a file: of a claim, what it says before how we know it."""
    if issubclass(part, Entry):
        keys = key_order(part.kind)
    else:
        shared = fields(Claim) if issubclass(part, Claim) else {}
        keys = (*(key for key in fields(part) if key not in shared), *shared)
    return {key: place for place, key in enumerate(keys)}


def tables() -> Iterator[str]:
    """The whole format as Markdown: a table for each kind of entry and each part of one."""
    for kind in Kind:
        order = order_of(ENTRY_TYPE[kind])
        by_key = sorted(fields(ENTRY_TYPE[kind]).values(), key=lambda one: order[one.key])
        yield from _table(f"{kind.folder}/*.yaml", ENTRY_TYPE[kind], by_key)
    seen: set[type[Part]] = set(ENTRY_TYPE.values())
    for kind in Kind:
        for part in _parts(ENTRY_TYPE[kind]):
            if part not in seen:
                seen.add(part)
                yield from _table(part.__name__, part, list(fields(part).values()))


def _table(title: str, part: type[Part], rows: list[Field]) -> Iterator[str]:
    yield f"### {title}"
    yield ""
    first = (part.__doc__ or "").splitlines()[0]
    short = f" A bare string stands for its `{part.short}`." if part.short else ""
    yield f"{first}{short}{_keyed(part)}"
    yield ""
    yield "| field | holds | meaning |"
    yield "|---|---|---|"
    for field in rows:
        required = " (required)" if field.required else ""
        yield f"| `{field.key}`{required} | {_holds(field.shape)} | {field.description} |"
    yield ""


def _keyed(part: type[Part]) -> str:
    """What the short form of one key stands for; "" where a part has none."""
    if part.keyed is None:
        return ""
    name, content = part.keyed
    return f" `{name.upper()}: {content}` is short for both; `{content}` may be a list."


def _holds(shape: Shape) -> str:
    """What a field holds, in a few words."""
    if shape.items:
        return f"list of {_holds(shape.items)}"
    if shape.part:
        return shape.part.__name__
    if shape.choices:
        return ", ".join(f"`{choice}`" for choice in shape.choices)
    if shape.lowest is not None:
        return f"whole number from {shape.lowest}"
    if shape.links:
        kinds = "any entry" if set(shape.links) == set(Kind) else " or ".join(shape.links)
        return f"id of {kinds}"
    return FORMATS[str(shape.text)].words
