"""Nodes to typed entries, with every problem found on the way.

The shape comes from the classes in `entries`, compiled once per class into a plan. Decoding goes on
after a problem: what is wrong is reported and left out, the rest of the entry stays usable.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from dossier.core.format.entries import ENTRY_TYPE, AnyEntry, Entry, Part
from dossier.core.format.ids import Kind, is_id
from dossier.core.format.nodes import Document, Lines, Mapping, Node, Scalar, Sequence, Unreadable
from dossier.core.format.scalars import ANY_WORDS, FORMATS
from dossier.core.format.shapes import Shape, fields
from dossier.core.problems import Place, Problem, Rule, Rules
from dossier.core.text.suggest import asked, did_you_mean, nearest

_INTEGER: Final = re.compile(r"0|[1-9][0-9]{0,8}")
_MISSING: Final = object()
# YAML's words for nothing; here, as everything, they are read as what was typed.
_NULLS: Final = frozenset({"null", "Null", "NULL", "~"})

# What a required field of an entry holds when the file leaves it out, so that the rest of the entry
# stays readable; that it is missing has been reported as an error.
_STAND_INS: Final = {"type": "post", "sha256": ""}


class _Decoding:
    """One document while it is decoded."""

    def __init__(self, path: str, lines: Lines) -> None:
        self.path = path
        self.lines = lines
        self.problems: list[Problem] = []
        self.read_as: dict[Sequence, list[Node]] = {}

    def report(
        self, rule: Rule, at: int, message: str, hint: str = "", field: str | None = None
    ) -> None:
        place = Place(self.path, *self.lines.place(at))
        self.problems.append(Problem(rule, place, message, hint, field=field))

    def value(self, node: Node, shape: Shape, key: str) -> Any:
        """The node's value, or `_MISSING` where it has none; problems are reported."""
        if isinstance(node, Unreadable) or self._is_null(node, shape, key):
            return _MISSING
        if shape.items:
            return self._list(node, shape.items, key)
        if shape.part:
            return self._part(node, shape.part, key)
        if not isinstance(node, Scalar):
            hint = f"{_found(node)}; write it on one line"
            self.report(Rules.WRONG_TYPE, node.at, f"`{key}` holds {shape.describe()}", hint)
            return _MISSING
        if not node.value.strip():
            self.report(Rules.EMPTY, node.at, f"`{key}` is empty", "fill it in, or delete it")
            return _MISSING
        if shape.choices:
            return self._choice(node, shape.choices, key)
        if shape.lowest is not None:
            return self._integer(node, shape.lowest, key)
        return self._text(node, str(shape.text), key)

    def _is_null(self, node: Node, shape: Shape, key: str) -> bool:
        """Whether a value is none, in YAML's words for it; where it may be a word, it stays one."""
        if not (isinstance(node, Scalar) and node.plain and node.value in _NULLS):
            return False
        message = f"`{key}` is {node.value}, which is YAML for nothing"
        mend = "fill it in, or delete it"
        if shape.text in ANY_WORDS:
            hint = f'{mend}; if the word is meant, put it in quotes: "{node.value}"'
            self.report(Rules.NULL, node.at, message, hint)
            return False
        if shape.part and shape.part.short:
            return False  # what it is short for asks again
        self.report(Rules.EMPTY, node.at, message, mend)
        return True

    def _list(self, node: Node, shape: Shape, key: str) -> Any:
        if not isinstance(node, Sequence):
            hint = f"{_found(node)}; put `- ` before each item, or write [a, b]"
            self.report(Rules.WRONG_TYPE, node.at, f"`{key}` holds a list", hint)
            return _MISSING
        items = list(_in_full(node.items, shape.part)) if shape.part else node.items
        values = [self.value(item, shape, key) for item in items]
        if _MISSING in values:
            pairs = [pair for pair in zip(items, values, strict=True) if pair[1] is not _MISSING]
            items, values = [item for item, _ in pairs], [value for _, value in pairs]
        if items != node.items:
            self.read_as[node] = items
        return tuple(values)

    def _choice(self, node: Scalar, choices: tuple[str, ...], key: str) -> Any:
        if node.value in choices:
            return node.value
        hint = did_you_mean(node.value, choices) or f"it may be {', '.join(choices)}"
        self.report(Rules.BAD_VALUE, node.at, f"`{key}` cannot be “{node.value}”", hint)
        return _MISSING

    def _integer(self, node: Scalar, lowest: int, key: str) -> Any:
        if node.plain and _INTEGER.fullmatch(node.value) and int(node.value) >= lowest:
            return int(node.value)
        message = f"`{key}` cannot be “{node.value}”"
        self.report(Rules.WRONG_TYPE, node.at, message, f"write a whole number from {lowest}")
        return _MISSING

    def _text(self, node: Scalar, form: str, key: str) -> Any:
        check = FORMATS[form].check
        wrong = check(node.value) if check else None
        if wrong is None:
            return node.value
        self.report(wrong.rule, node.at, f"`{key}`: {wrong.message}", wrong.hint)
        return _MISSING

    def _part(self, node: Node, part: type[Part], key: str) -> Any:
        known = fields(part)
        if isinstance(node, Scalar) and part.short:
            value = self.value(node, known[part.short].shape, key)
            return _MISSING if value is _MISSING else part(**{part.short: value})
        if not isinstance(node, Mapping):
            hint = f"{_found(node)}; its fields are {', '.join(known)}"
            message = f"`{key}` holds a mapping (`key: value`)"
            self.report(Rules.WRONG_TYPE, node.at, message, hint)
            return _MISSING
        values = self.mapping(node, part)
        if any(field.required and field.name not in values for field in known.values()):
            return _MISSING
        return part(**values)

    def mapping(self, node: Mapping, part: type[Part]) -> dict[str, Any]:
        """The decoded fields of a mapping; unknown and missing keys are reported."""
        known = fields(part)
        values: dict[str, Any] = {}
        meant: set[str] = set()
        for key, (key_at, value_node) in node.items.items():
            field = known.get(key)
            if field is None:
                meant.update(self._unknown(part, key, key_at))
                continue
            value = self.value(value_node, field.shape, key)
            if value is not _MISSING:
                values[field.name] = value
        for field in known.values():
            # A field that is there under a misspelt name has been reported under that.
            if field.required and field.key not in node.items and field.key not in meant:
                hint = f"add `{field.key}: …`, {field.description}"
                message = f"`{field.key}` is missing"
                self.report(Rules.MISSING, node.at, message, hint, field.key)
        return values

    def _unknown(self, part: type[Part], key: str, at: int) -> list[str]:
        """Report a key that is no field's; gives the field it is probably meant for, if any."""
        known = fields(part)
        elsewhere = _belongs_elsewhere(part, key)
        meant = [] if elsewhere else nearest(key, known)
        hint = elsewhere or asked(*meant) or f"the fields here are {', '.join(known)}"
        self.report(Rules.UNKNOWN_KEY, at, f"there is no field `{key}` here", hint)
        return meant


@dataclass(frozen=True, slots=True)
class Decoded:
    """An entry, what is wrong with it, and its file, in which its own paths lead to the nodes."""

    entry: AnyEntry
    problems: tuple[Problem, ...]
    document: Document


def decode(kind: Kind, id_: str, document: Document, path: str) -> Decoded:
    """An entry from its document.

    Always gives an entry, whatever is wrong: without a usable name it leads with its id.

    Args:
        kind: what the folder says it is.
        id_: the id the file name gives it.
        document: the file as read; it is left as it is.
        path: the path that problems name, relative to the library.
    """
    decoding = _Decoding(path, document.lines)
    entry_type = ENTRY_TYPE[kind]
    values = decoding.mapping(document.root, entry_type)
    for field in fields(entry_type).values():
        if field.required:
            values.setdefault(field.name, _STAND_INS.get(field.name, id_))
    read = Document(document.root, document.lines, decoding.read_as)
    return Decoded(entry_type(**values), tuple(decoding.problems), read)


def decode_fields(
    part: type[Part], document: Document, path: str
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Some fields of a part by their names in it, and what is wrong with them.

    Fields that a part requires may be missing: these are to be added to one that has them.
    """
    decoding = _Decoding(path, document.lines)
    values = decoding.mapping(document.root, part)
    top = Place(path, *document.lines.place(document.root.at))
    problems = (
        one for one in decoding.problems if one.rule is not Rules.MISSING or one.place != top
    )
    return values, tuple(problems)


def _in_full(items: list[Node], part: type[Part]) -> Iterator[Node]:
    """The items of a list, those in a short form of one key written out in the long one.

    A list behind the key, or in place of the one field of the long form that may be one, makes as
    many items as it has.
    """
    if part.keyed is None:
        yield from items
        return
    known = fields(part)
    name, content = part.keyed
    for item in items:
        if not isinstance(item, Mapping) or not item.items:
            yield item
            continue
        written = item.items
        (key, (key_at, value)), *more = written.items()
        if not more and key not in known and is_id(key):
            end = key_at + len(key)
            written = {
                name: (key_at, Scalar(key, key_at, plain=True, end=end)),
                content: (value.at, value),
            }
        several = written.get(content)
        if several and isinstance(several[1], Sequence) and several[1].items:
            for one in several[1].items:
                yield Mapping({**written, content: (one.at, one)}, item.at, item.end)
        else:
            yield item if written is item.items else Mapping(written, item.at, item.end)


def _belongs_elsewhere(part: type[Part], key: str) -> str:
    """A hint for a field that only another kind of entry has; "" for any other word."""
    if not issubclass(part, Entry):
        return ""
    kinds = [kind.folder for kind, other in ENTRY_TYPE.items() if key in fields(other)]
    return f"`{key}` belongs to {' and '.join(kinds)}" if kinds else ""


def _found(node: Node) -> str:
    """What stands there instead, in words."""
    match node:
        case Sequence():
            return "here stands a list"
        case Mapping():
            return "here stands a mapping"
        case Scalar(value=""):
            return "here stands nothing"
        case _:
            return "here stands a single value"
