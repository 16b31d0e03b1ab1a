"""YAML text to nodes with offsets, from libyaml's events, by an iterative constructor.

PyYAML's composer recurses in C and dies of a segmentation fault on deep nesting, its constructors
turn `no` into False and drop duplicate keys, and aliases make ten lines stand for a billion values.
So the events are walked here, with a limit on depth and on values, every scalar stays the string
that was typed, and what an entry has no need for (tags, anchors, aliases, merge keys, several
documents) is refused with its place. See `limits` for the numbers.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]

from dossier.core.format.nodes import Document, Lines, Mapping, Node, Scalar, Sequence, Unreadable
from dossier.core.problems import Place, Problem, Rule, Rules
from dossier.core.text.patterns import lazily
from dossier.files import limits

# Tab, newline, carriage return, next line, and everything printable: YAML 1.2, rule [1].
_FORBIDDEN: Final = lazily(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
# Indented as well: an editor that indents a block takes the markers along, and inside a block
# scalar they are good YAML.
_CONFLICT: Final = re.compile(r"^[ \t]*<{7}( .*)?\r?$", re.MULTILINE)
_CONFLICT_END: Final = re.compile(r"^[ \t]*>{7}( .*)?\r?$", re.MULTILINE)
#: How many are looked at: nobody writes so many.
_MOST_SEPARATORS: Final = 100
_COMMENT: Final = re.compile(r"(?:^|[ \t])#")
# A lone CR, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR.
_SEPARATOR: Final = re.compile("\r(?!\n)|[\x85\u2028\u2029]")
_BLOCKS: Final = frozenset({"|", ">"})
_LOOK_ABOVE: Final = "look at this line, and at the one above it"
_TOO_DEEP_FOR_LIBYAML: Final = "exceeded maximum nesting depth"
_WRITE_LESS: Final = "split it, or write less"
_A_TAB: Final = "a tab, where YAML wants spaces"
_PLAIN_WORDS_OF_LIBYAML: Final = {
    _A_TAB: "indent with spaces, or put the value in quotes",
    "found character that cannot start any token": "a tab or a reserved character; use spaces, or "
    "put the value in quotes",
    "could not find expected ':'": "the line above may lack its colon",
    "mapping values are not allowed in this context": "a value that contains “: ” goes in quotes",
    "did not find expected key": "the indentation changes here, or a quote is not closed",
    "found unexpected end of stream": "a quote that was opened above is not closed",
    "did not find expected ',' or ']'": "a bracket that was opened above is not closed",
    "did not find expected ',' or '}'": "a brace that was opened above is not closed",
    "found a tab character that violates indentation": "indent with spaces",
}


@dataclass(slots=True)
class _Open:
    """A list or mapping that is still being filled; `key` waits for its value."""

    node: Mapping | Sequence
    key: str | None = None
    key_at: int = 0
    wanted: bool = True  # false for a duplicate key's value, which is read and dropped


@dataclass(slots=True)
class _Reading:
    """One file while it is read."""

    path: str
    text: str
    lines: Lines
    problems: list[Problem] = field(default_factory=list)

    def report(self, rule: Rule, at: int, message: str, hint: str = "") -> None:
        line, column = self.lines.place(at)
        self.problems.append(Problem(rule, Place(self.path, line, column), message, hint))


def read(text: str, path: str) -> tuple[Document | None, list[Problem]]:
    """Read one entry file.

    Args:
        text: the file's characters, without a byte order mark.
        path: the path that problems name, relative to the library.

    Returns:
        The document, or None where nothing of it can be used, and every problem found.
    """
    reading = _Reading(path, text, Lines(text))
    root = _checked_root(reading)
    if isinstance(root, Mapping):
        _find_what_looks_like_a_comment(text, root, reading)
        return Document(root, reading.lines), reading.problems
    if root is not None and not isinstance(root, Unreadable):
        reading.report(
            Rules.NOT_MAPPING,
            root.at,
            "an entry is a list of fields, one `key: value` a line",
            "begin with `name: …` (`title: …` for a source)",
        )
    return None, reading.problems


def read_any(text: str, path: str) -> tuple[Node | None, Lines, list[Problem]]:
    """Read a YAML file that need not be an entry: whatever stands at its top, with its lines.

    The same limits hold, and what an entry has no need for is named here too.
    """
    reading = _Reading(path, text, Lines(text))
    return _checked_root(reading), reading.lines, reading.problems


def _checked_root(reading: _Reading) -> Node | None:
    """The top node of a text without conflict markers and characters that YAML forbids."""
    text = reading.text
    forbidden = _FORBIDDEN.search(text)
    if forbidden:
        reading.report(
            Rules.BAD_CHARACTER,
            forbidden.start(),
            f"the character U+{ord(forbidden.group()):04X} is not allowed in YAML",
            "delete it, or write it as an escape inside double quotes",
        )
        return None
    conflict = _CONFLICT.search(text)
    if conflict and _CONFLICT_END.search(text, conflict.end()):
        reading.report(
            Rules.CONFLICT_MARKER,
            conflict.start(),
            "git's conflict markers stand in the file",
            "decide between the two versions and delete the lines <<<<<<<, ======= and >>>>>>>",
        )
        return None
    return _root(text, reading)


def _find_what_looks_like_a_comment(text: str, root: Node, reading: _Reading) -> None:
    """Report fields that stand in a comment for an editor, since it sees no line end before them.

    libyaml ends a line, and so a comment, at characters that most editors show as nothing.
    """
    if not _SEPARATOR.search(text):
        return
    starts = sorted(_starts(root))
    for separator in islice(_SEPARATOR.finditer(text), _MOST_SEPARATORS):
        line = text[text.rfind("\n", 0, separator.start()) + 1 : separator.start()]
        end = reading.lines.end_of_line(separator.end())
        first = bisect_left(starts, separator.end())
        if _COMMENT.search(line) and first < len(starts) and starts[first] < end:
            reading.report(
                Rules.HIDDEN_LINE_END,
                separator.start(),
                f"the comment ends at U+{ord(separator.group()):04X}, which editors do not show: "
                "what stands behind it is read as a field",
                "delete the character, and put the field on a line of its own if it is meant",
            )


def _starts(node: Node) -> Iterator[int]:
    """Where the fields and items of a node begin."""
    if isinstance(node, Mapping):
        for at, value in node.items.values():
            yield at
            yield from _starts(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield item.at
            yield from _starts(item)


def _root(text: str, reading: _Reading) -> Node | None:
    """The top node of the text, or None where reading broke off."""
    parser = CParser(text)
    try:
        return _construct(parser, reading)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = error.problem or error.context or "it cannot be read"
        at = mark.index if mark else 0
        if said == _TOO_DEEP_FOR_LIBYAML:
            _too_deep(text, at, reading)
            return None
        if text[at : at + 1] == "\t":
            said = _A_TAB
        hint = _separator_hint(text, at) or _PLAIN_WORDS_OF_LIBYAML.get(said, _LOOK_ABOVE)
        reading.report(Rules.SYNTAX, at, f"not valid YAML: {said}", hint)
    except _LimitError as limit:
        reading.problems.clear()  # the file is not read at all; this is why
        reading.report(limit.rule, limit.at, str(limit), _WRITE_LESS)
    finally:
        parser.dispose()
    return None


def _too_deep(text: str, at: int, reading: _Reading) -> None:
    """Report nesting at the level where our own limit lies.

    libyaml (from 0.2.6 on) has a limit of its own, at 1,000 levels, and looks ahead: it gives up
    at `at` before it has told of the levels above. What stands before that nests deeply enough for
    our limit, and not for libyaml's.
    """
    if at > 0:
        _root(text[:at], reading)
    if not any(problem.rule is Rules.TOO_DEEP for problem in reading.problems):
        reading.problems.clear()
        reading.report(Rules.TOO_DEEP, at, _deeper_than_allowed(), _WRITE_LESS)


def _separator_hint(text: str, at: int) -> str:
    """What to do if a character nobody sees has ended a line for libyaml just before `at`."""
    line_above = text.rfind("\n", 0, max(text.rfind("\n", 0, at), 0)) + 1
    separator = _SEPARATOR.search(text, line_above, at)
    if separator is None:
        return ""
    code = f"U+{ord(separator.group()):04X}"
    line = text.count("\n", 0, separator.start()) + 1
    return f"the line separator {code}, which cannot be seen, ends a line in line {line}; delete it"


class _LimitError(Exception):
    """Reading stops: the file asks for more than any entry needs."""

    def __init__(self, rule: Rule, at: int, message: str) -> None:
        super().__init__(message)
        self.rule = rule
        self.at = at


def _construct(  # noqa: C901, PLR0912 - one loop over the events: a call for each doubles the time
    parser: Any, reading: _Reading
) -> Node | None:
    """Build nodes from events until the first document ends."""
    root: Node | None = None
    documents = 0
    values = 0
    stack: list[_Open] = []
    next_event = parser.get_event
    while True:
        event = next_event()
        kind = type(event)
        if kind is yaml.ScalarEvent:
            node: Node = _scalar(event, reading)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            _refuse_properties(event, reading)
            at, end = event.start_mark.index, event.end_mark.index
            if len(stack) >= limits.DEPTH:
                raise _LimitError(Rules.TOO_DEEP, at, _deeper_than_allowed())
            node = (
                Mapping({}, at, end, event.flow_style)
                if kind is yaml.MappingStartEvent
                else Sequence([], at, end, event.flow_style)
            )
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            closed = stack.pop().node
            # A bracket has a length; the end of a block has none, and is told of late.
            if event.end_mark.index > event.start_mark.index:
                closed.end = event.end_mark.index
            if stack:
                stack[-1].node.end = closed.end
            continue
        elif kind is yaml.AliasEvent:
            at = event.start_mark.index
            reading.report(
                Rules.ANCHOR, at, f"*{event.anchor} stands for another value", _SPELL_OUT
            )
            node = Unreadable(at, event.end_mark.index)
        elif kind is yaml.DocumentStartEvent:
            documents += 1
            if documents > 1:
                at = event.start_mark.index
                reading.report(
                    Rules.SEVERAL, at, "a second document begins here", "one entry, one file"
                )
                return root
            continue
        elif kind is yaml.StreamEndEvent:
            if not documents:
                reading.report(
                    Rules.NOT_MAPPING, 0, "the file is empty", "write an entry, or delete the file"
                )
            return root
        else:
            continue
        values += 1
        if values > limits.VALUES:
            raise _LimitError(Rules.TOO_MANY, node.at, f"more than {limits.VALUES:,} values")
        if stack:
            stack[-1].node.end = node.end
            _place(node, stack[-1], reading)
        else:
            root = node
        if isinstance(node, Mapping | Sequence):
            stack.append(_Open(node))


def _deeper_than_allowed() -> str:
    return f"nested more than {limits.DEPTH} deep"


_SPELL_OUT: Final = "write the value out; entries need neither anchors nor aliases"


def _scalar(event: Any, reading: _Reading) -> Scalar:
    if event.anchor is not None or event.tag is not None:
        _refuse_properties(event, reading)
    end = event.end_mark.index
    if event.style in _BLOCKS:  # libyaml's end lies behind the empty lines after it
        while reading.text[end - 1].isspace():
            end -= 1
    return Scalar(event.value, event.start_mark.index, not event.style, end)


def _refuse_properties(event: Any, reading: _Reading) -> None:
    at = event.start_mark.index
    if event.anchor is not None:
        reading.report(Rules.ANCHOR, at, f"&{event.anchor} names this value", _SPELL_OUT)
    if event.tag is not None:
        reading.report(
            Rules.TAG, at, f"the tag {event.tag} is not used here", "delete it; values are text"
        )


def _place(node: Node, parent: _Open, reading: _Reading) -> None:
    """Put a node where it belongs in the list or mapping that is open."""
    if isinstance(parent.node, Sequence):
        parent.node.items.append(node)
    elif parent.key is None:
        _open_key(node, parent, reading)
    else:
        if parent.wanted:
            parent.node.items[parent.key] = (parent.key_at, node)
        parent.key = None


def _open_key(node: Node, parent: _Open, reading: _Reading) -> None:
    """Take `node` as the key whose value comes next."""
    parent.wanted = False
    parent.key_at = node.at
    if not isinstance(node, Scalar):
        parent.key = ""
        reading.report(Rules.BAD_KEY, node.at, "a key must be a word", "write `key: value`")
        return
    parent.key = node.value
    assert isinstance(parent.node, Mapping)
    if node.plain and node.value == "<<":
        reading.report(
            Rules.MERGE_KEY, node.at, "<< takes over another mapping's values", _SPELL_OUT
        )
    elif node.value in parent.node.items:
        first, _ = reading.lines.place(parent.node.items[node.value][0])
        reading.report(
            Rules.DUPLICATE_KEY,
            node.at,
            f"`{node.value}` stands here a second time; the first is in line {first}",
            "keep one of the two",
        )
    else:
        parent.wanted = True
