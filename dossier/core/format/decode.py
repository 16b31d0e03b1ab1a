"""Nodes to typed entries, with every problem found on the way.

The shape comes from the classes in `entries`, compiled once per class into a plan. Decoding goes on
after a problem: what is wrong is reported and left out, the rest of the entry stays usable.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from msgspec import inspect

from dossier.core import dates
from dossier.core.format.entries import ENTRY_TYPE, AnyEntry, Entry, Part
from dossier.core.format.ids import Kind, is_id, slug
from dossier.core.format.nodes import Document, Lines, Mapping, Node, Refused, Scalar, Sequence
from dossier.core.problems import Place, Problem, Rule, Rules
from dossier.core.text.suggest import asked, did_you_mean, nearest

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_LINES: Final = re.compile(r"[1-9][0-9]{0,6}(-[1-9][0-9]{0,6})?")
_URL: Final = re.compile(r"https?://[^\s/]+(/\S*)?", re.IGNORECASE)
_FILE: Final = re.compile(r"[^./\\\x00][^/\\\x00]*")
_INTEGER: Final = re.compile(r"0|[1-9][0-9]{0,8}")
_MISSING: Final = object()
# YAML's words for nothing; here, as everything, they are read as what was typed.
_NULLS: Final = frozenset({"null", "Null", "NULL", "~"})
#: The formats of a text that may be any words.
_ANY_WORDS: Final = frozenset({"text", "raw"})

# What a required field of an entry holds when the file leaves it out, so that the rest of the entry
# stays readable; that it is missing has been reported as an error.
_STAND_INS: Final = {"type": "post", "sha256": ""}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a part: its key in the file, how it is decoded, and what it links to."""

    name: str
    key: str
    required: bool
    shape: "Shape"
    description: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a value must look like: exactly one of the forms below is set."""

    text: str | None = None  # the name of a text format
    links: tuple[Kind, ...] = ()  # for the format "id": which kinds the id may name
    choices: tuple[str, ...] = ()
    part: type[Part] | None = None
    items: "Shape | None" = None
    lowest: int | None = None  # for an integer

    def describe(self) -> str:
        """The shape in words, for messages."""
        if self.items:
            return "a list"
        if self.part:
            return "a mapping (`key: value`)"
        return "a whole number" if self.lowest is not None else "text"


@cache
def fields(part: type[Part]) -> dict[str, Field]:
    """The fields of a part by their keys, in the order of the declaration."""
    info = inspect.type_info(part)
    assert isinstance(info, inspect.StructType)
    return {
        found.encode_name: Field(
            found.name,
            found.encode_name,
            found.required,
            _shape(found.type),
            _description(found.type),
        )
        for found in info.fields
    }


def _description(kind: inspect.Type) -> str:
    """The outermost description of a field, which is the one written beside it."""
    if isinstance(kind, inspect.Metadata):
        said = (kind.extra_json_schema or {}).get("description")
        return str(said) if said else _description(kind.type)
    if isinstance(kind, inspect.UnionType):
        return next(filter(None, map(_description, kind.types)), "")
    return ""


def _shape(kind: inspect.Type, extra: dict[str, Any] | None = None) -> Shape:
    """The shape of a declared type; what stands nearest to the value decides its format."""
    match kind:
        case inspect.Metadata():
            return _shape(kind.type, {**(extra or {}), **(kind.extra or {})})
        case inspect.UnionType():
            (inner,) = (one for one in kind.types if not isinstance(one, inspect.NoneType))
            return _shape(inner, extra)
        case inspect.StructType():
            assert issubclass(kind.cls, Part)
            return Shape(part=kind.cls)
        case inspect.VarTupleType():
            return Shape(items=_shape(kind.item_type))
        case inspect.LiteralType():
            return Shape(choices=tuple(str(value) for value in kind.values))
        case inspect.IntType():
            return Shape(lowest=kind.ge if kind.ge is not None else 0)
        case inspect.StrType():
            extra = extra or {}
            links = extra.get("link", ())
            # A description of its own does not make other words of a link.
            return Shape(text="id" if links else extra.get("format", "text"), links=links)
        case _:
            raise TypeError(f"no entry field may be of type {kind}")


class _Decoding:
    """One document while it is decoded."""

    def __init__(self, path: str, lines: Lines) -> None:
        self.path = path
        self.lines = lines
        self.problems: list[Problem] = []

    def report(self, rule: Rule, at: int, message: str, hint: str = "") -> None:
        line, column = self.lines.place(at)
        self.problems.append(Problem(rule, Place(self.path, line, column), message, hint))

    def value(self, node: Node, shape: Shape, key: str) -> Any:
        """The node's value, or `_MISSING` where it has none; problems are reported."""
        if isinstance(node, Refused) or self._is_null(node, shape, key):
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
        if shape.text in _ANY_WORDS:
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
        values = [self.value(item, shape, key) for item in node.items]
        # Items that could not be decoded leave the nodes too, so that one index serves both.
        pairs = zip(node.items, values, strict=True)
        node.items[:] = [item for item, value in pairs if value is not _MISSING]
        node.is_cut_short = len(node.items) < len(values)
        return tuple(value for value in values if value is not _MISSING)

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
        check = _FORMATS.get(form)
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
                self.report(Rules.MISSING, node.at, f"`{field.key}` is missing", hint)
        return values

    def _unknown(self, part: type[Part], key: str, at: int) -> list[str]:
        """Report a key that is no field's; gives the field it is probably meant for, if any."""
        known = fields(part)
        elsewhere = _belongs_elsewhere(part, key)
        meant = [] if elsewhere else nearest(key, known)
        hint = elsewhere or asked(*meant) or f"the fields here are {', '.join(known)}"
        self.report(Rules.UNKNOWN_KEY, at, f"there is no field `{key}` here", hint)
        return meant


def decode(kind: Kind, id_: str, document: Document, path: str) -> tuple[AnyEntry, list[Problem]]:
    """An entry from its document.

    Always gives an entry, whatever is wrong: without a usable name it leads with its id.

    Args:
        kind: what the folder says it is.
        id_: the id the file name gives it.
        document: the file as read. List items that cannot be decoded are taken out of it.
        path: the path that problems name, relative to the library.
    """
    decoding = _Decoding(path, document.lines)
    entry_type = ENTRY_TYPE[kind]
    values = decoding.mapping(document.root, entry_type)
    for field in fields(entry_type).values():
        if field.required:
            values.setdefault(field.name, _STAND_INS.get(field.name, id_))
    return entry_type(**values), decoding.problems


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


@dataclass(frozen=True, slots=True)
class _Wrong:
    """Why a text does not have the format its field asks for."""

    rule: Rule
    message: str
    hint: str


def _wrong_id(text: str) -> _Wrong | None:
    if is_id(text):
        return None
    hint = f"write `{slug(text)}`" if slug(text) else "ids look like `rustem-umerov`"
    return _Wrong(Rules.BAD_ID, f"“{text}” is no id", hint)


def _wrong_date(text: str) -> _Wrong | None:
    try:
        dates.parse(text)
    except dates.DateError as error:
        hint = dates.meant(text) or "write 2024-08-20, 2024-08, 2024 or XXXX-08-20"
        return _Wrong(Rules.BAD_DATE, str(error), hint)
    return None


def _wrong_lines(text: str) -> _Wrong | None:
    first, _, last = text.partition("-")
    if _LINES.fullmatch(text) and int(first) <= int(last or first):
        return None
    return _Wrong(Rules.BAD_VALUE, f"“{text}” names no lines", 'write "4" or "1-3"')


def _pattern(pattern: re.Pattern[str], what: str, hint: str) -> "_Check":
    def check(text: str) -> _Wrong | None:
        if pattern.fullmatch(text):
            return None
        return _Wrong(Rules.BAD_VALUE, f"“{text}” is no {what}", hint)

    return check


_Check = Callable[[str], _Wrong | None]
_FORMATS: Final[dict[str, _Check]] = {
    "id": _wrong_id,
    "edtf": _wrong_date,
    "lines": _wrong_lines,
    "language": _pattern(_LANGUAGE, "language tag", "write uk, en, tr …"),
    "country": _pattern(_COUNTRY, "country code", "write two capitals (ISO 3166-1): UA"),
    "sha256": _pattern(_SHA256, "SHA-256", "64 lower-case hex digits, as sha256sum prints them"),
    "url": _pattern(_URL, "web address", "write it with http:// or https://"),
    "file": _pattern(_FILE, "file name here", "name a file in sources/, without a folder"),
}
