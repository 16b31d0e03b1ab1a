"""JSON text to the nodes of an entry file: values that know their line, and limits on how many.

JSON is that of RFC 8259, one value or one a line. The library's own reader recurses, knows no
lines, takes `NaN`, keeps the last of two keys, and makes of a number of a million digits a number.
Here a number stays the text that was typed, and what is wrong is named with its place.
"""

import re
from dataclasses import dataclass, field
from json import JSONDecodeError, JSONDecoder
from typing import Final

from dossier.core.format.nodes import Lines, Mapping, Node, Scalar, Sequence
from dossier.core.problems import Place, Problem, Rule, Rules
from dossier.files import limits

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_WORD: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])")
_WORDS: Final = ("true", "false", "null")
_ANY_WORD: Final = re.compile(r"[\w.+-]{1,40}")
#: Lines of a file of which no value can be read, after which nobody looks at the rest.
_MOST_BAD_LINES: Final = 1_000
_STRING: Final = JSONDecoder(strict=True)
_NO_JSON: Final = "write JSON as RFC 8259 has it; `python -m json.tool FILE` shows the place"


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being filled; `key` waits for its value."""

    node: Mapping | Sequence
    key: str | None = None
    key_at: int = 0
    wanted: bool = True


class _WrongError(Exception):
    """The text cannot be read further than this."""

    def __init__(self, rule: Rule, at: int, message: str, hint: str = _NO_JSON) -> None:
        super().__init__(message)
        self.rule, self.at, self.hint = rule, at, hint


@dataclass(slots=True)
class JsonText:
    """One text while it is read; `values` are what stands at its top."""

    text: str
    path: str
    lines: Lines
    values: list[Node] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    count: int = 0

    def report(self, rule: Rule, at: int, message: str, hint: str = "") -> None:
        """Name what is wrong."""
        line, column = self.lines.place(min(at, len(self.text)))
        self.problems.append(Problem(rule, Place(self.path, line, column), message, hint))


def read_json(text: str, path: str) -> JsonText:
    """Read a JSON value, or JSON lines; of lines that cannot be read the others still are."""
    reading = JsonText(text, path, Lines(text))
    try:
        if not _by_lines(reading):
            _whole(reading)
    except _WrongError as error:
        reading.report(error.rule, error.at, str(error), error.hint)
    return reading


def _whole(reading: JsonText) -> None:
    """One value, and nothing behind it."""
    at, end = _skip(reading.text, 0), len(reading.text)
    reading.values.append(_alone(reading, at, end, "something stands behind the value"))


def _alone(reading: JsonText, at: int, end: int, otherwise: str) -> Node:
    """The value between two offsets, where nothing else stands; `otherwise` says what is wrong."""
    value, behind = _value(reading, at, end)
    behind = _skip(reading.text, behind)
    if behind < end:
        raise _WrongError(Rules.SYNTAX, behind, f"not valid JSON: {otherwise}")
    return value


def _by_lines(reading: JsonText) -> bool:
    """Read one value a line; False if the first line that is not empty is no whole value."""
    text, at, bad = reading.text, _skip(reading.text, 0), 0
    is_first = True
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        try:
            reading.values.append(_alone(reading, at, end, "one value, one line"))
        except _WrongError as error:
            if is_first and _opens_a_value(text, at):
                reading.problems.clear()
                reading.count = 0
                return False
            if error.rule is not Rules.SYNTAX or bad >= _MOST_BAD_LINES:
                raise
            bad += 1
            reading.report(error.rule, error.at, str(error), error.hint)
        is_first = False
        at = _skip(text, end)
    return not is_first


def _opens_a_value(text: str, at: int) -> bool:
    """Whether a value of many lines may begin here: JSON lines are objects, each whole."""
    end = text.find("\n", at)
    return not text[at : len(text) if end < 0 else end].rstrip().endswith("}") or end < 0


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _value(reading: JsonText, at: int, end: int) -> tuple[Node, int]:
    """The value at an offset, and the offset behind it; nothing from `end` on belongs to it."""
    text, stack = reading.text, list[_Open]()
    while True:
        at = _skip(text, at)
        if stack and (closed := _closing(stack[-1], text, at)):
            node: Node = stack.pop().node
            at += 1
            node.end = at
        else:
            if stack:
                at = _before_value(stack[-1], reading, at)
            node, at = _begun(reading, at, end, len(stack))
            closed = not isinstance(node, Mapping | Sequence)
            reading.count += 1
            if reading.count > limits.IMPORT_VALUES:
                message = f"more than {limits.IMPORT_VALUES:,} values"
                raise _WrongError(Rules.TOO_MANY, at, message, "split it")
            if stack:
                _put(stack[-1], node)
            if isinstance(node, Mapping | Sequence):
                stack.append(_Open(node))
                continue
        if closed and not stack:
            return node, at


def _closing(one: _Open, text: str, at: int) -> bool:
    """Whether the bracket stands here that closes what is open."""
    return text[at : at + 1] == ("}" if isinstance(one.node, Mapping) else "]")


def _before_value(one: _Open, reading: JsonText, at: int) -> int:
    """Read the comma and the key before a value; the offset at which that begins."""
    text = reading.text
    has_some = one.key is not None or (isinstance(one.node, Sequence) and one.node.items)
    if has_some:
        if text[at : at + 1] != ",":
            raise _wrong(reading, at, "a comma or a closing bracket is missing")
        at = _skip(text, at + 1)
        if _closing(one, text, at):
            raise _wrong(reading, at, "a comma stands before a closing bracket")
    if isinstance(one.node, Sequence):
        return at
    if text[at : at + 1] != '"':
        raise _wrong(reading, at, "a key in double quotes is missing")
    key, after = _string(reading, at)
    one.wanted = key not in one.node.items
    if not one.wanted:
        first, _ = reading.lines.place(one.node.items[key][0])
        message = f"`{key}` stands here a second time; the first is in line {first}"
        reading.report(Rules.DUPLICATE_KEY, at, message, "keep one of the two")
    one.key, one.key_at = key, at
    after = _skip(text, after)
    if text[after : after + 1] != ":":
        raise _wrong(reading, after, "a colon is missing")
    return _skip(text, after + 1)


def _put(one: _Open, node: Node) -> None:
    if isinstance(one.node, Sequence):
        one.node.items.append(node)
    elif one.wanted and one.key is not None:
        one.node.items[one.key] = (one.key_at, node)


def _begun(reading: JsonText, at: int, end: int, depth: int) -> tuple[Node, int]:
    """The value that begins at an offset: all of a scalar, of others the opening bracket."""
    first = reading.text[at : at + 1] if at < end else ""
    if first == '"':
        value, after = _string(reading, at)
        return Scalar(value, at, plain=False, end=after), after
    if first and first in "{[":
        if depth >= limits.DEPTH:
            message = f"nested more than {limits.DEPTH} deep"
            raise _WrongError(Rules.TOO_DEEP, at, message, "write less")
        if first == "{":
            return Mapping({}, at, at, is_flow=True), at + 1
        return Sequence([], at, at, is_flow=True), at + 1
    for word in _WORDS:
        if reading.text.startswith(word, at) and first:
            return Scalar(word, at, plain=True, end=at + len(word)), at + len(word)
    found = _WORD.match(reading.text, at) if first else None
    if found is None:
        raise _wrong(reading, at, "a value is missing")
    return Scalar(found.group(), at, plain=True, end=found.end()), found.end()


def _string(reading: JsonText, at: int) -> tuple[str, int]:
    """The text in double quotes that begins at an offset, and the offset behind it."""
    try:
        value, after = _STRING.raw_decode(reading.text, at)
    except JSONDecodeError as error:
        said = f"not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise _WrongError(Rules.SYNTAX, error.pos, said) from error
    assert isinstance(value, str)
    return value, after


def _wrong(reading: JsonText, at: int, what: str) -> _WrongError:
    """What is missing, and what stands there instead, where that is a word."""
    word = _ANY_WORD.match(reading.text, at)
    found = f", “{word.group()}” is none" if word and what == "a value is missing" else ""
    return _WrongError(Rules.SYNTAX, at, f"not valid JSON: {what}{found}")
