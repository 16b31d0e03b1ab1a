"""What nodes of a file mean, whoever wrote them how: the values that two files are compared by."""

from functools import cache
from typing import Any, Final

import msgspec

from dossier.core.format.entries import ENTRY_TYPE, Part
from dossier.core.format.nodes import Mapping, Node, Scalar, Sequence, Unreadable
from dossier.core.format.shapes import Shape, fields

#: What nobody knows the shape of.
_ANYTHING: Final = Shape(text="text")


@cache
def entry_shapes() -> dict[str, Shape]:
    """The shapes of the fields of entries of all kinds: no two kinds mean other things by one."""
    return {key: field.shape for kind in ENTRY_TYPE.values() for key, field in fields(kind).items()}


def meaning(node: Node, shape: Shape) -> Any:
    """The value of a node: parts of the format where it has their shape, in their long form."""
    if isinstance(node, Unreadable):
        return "unreadable", node.at
    if shape.items:
        if isinstance(node, Sequence):
            return tuple(meaning(one, shape.items) for one in node.items)
        return ("no list", meaning(node, _ANYTHING))
    if shape.part:
        return _part(node, shape.part)
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return ("list", *(meaning(one, _ANYTHING) for one in node.items))
    return ("mapping", *((key, meaning(one, _ANYTHING)) for key, (_, one) in node.items.items()))


def _part(node: Node, part: type[Part]) -> Any:
    known = fields(part)
    if isinstance(node, Mapping):
        values = {
            key: meaning(one, known[key].shape if key in known else _ANYTHING)
            for key, (_, one) in node.items.items()
        }
        if part.keyed and len(values) == 1 and not values.keys() & known.keys():
            ((key, value),) = values.items()
            values = dict(zip(part.keyed, (key, value), strict=True))
    elif isinstance(node, Scalar) and part.short:
        values = {part.short: node.value}
    else:
        return meaning(node, _ANYTHING)
    try:
        return msgspec.convert(values, part, strict=False)
    except msgspec.ValidationError:
        return ("part", *sorted(values.items(), key=lambda one: one[0]))
