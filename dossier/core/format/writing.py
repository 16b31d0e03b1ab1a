"""Values as the lines of a file, the way a careful person writes them.

Texts stand without quotes where YAML reads them as they are, so that a file stays pleasant to edit;
passages, titles and line ranges always in double quotes, as they are another's words. Names and
dates of a few short fields stand in braces, lists of words in brackets, long remarks are folded.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias, Union

from dossier.core.format.entries import ENTRY_TYPE, Part
from dossier.core.format.ids import Kind
from dossier.core.format.schema import order_of
from dossier.core.format.shapes import fields
from dossier.core.format.spelled import in_double_quotes
from dossier.core.text import visible

#: A value of an entry's file before it is written: mappings keep the order of their keys.
Value: TypeAlias = Union[str, int, "Sequence[Value]", "Mapping[str, Value]"]

#: Columns a line of an entry has at most where it can be broken.
WIDTH: Final = 120
#: Columns that braces and brackets on one line may take.
_WIDEST_FLOW: Final = 96
#: The characters that begin something else, or might, where a text begins with them.
_INDICATORS: Final = frozenset("-?:,[]{}#&*!|>'\"%@`=<.~")
_NOT_PLAIN: Final = re.compile(rf":(?:\s|$)|\s#|[^\S ]|  |{visible.HIDDEN}")
_NOT_PLAIN_IN_FLOW: Final = re.compile(r"[,\[\]{}:]")
#: Words that YAML, or a tool that reads it otherwise than we do, takes for something else.
_OTHER_THINGS: Final = frozenset("null true false yes no on off y n".split())
#: Fields that hold somebody's very words, or what looks like a number and is none.
_ALWAYS_QUOTED: Final = frozenset({"exact", "prefix", "suffix", "title", "lines", "original"})
#: Fields that hold prose: only these are folded.
_PROSE: Final = frozenset({"summary", "note"})
#: Lists whose items are read down the page, and their fields with them.
_NEVER_IN_BRACES: Final = frozenset(
    {"quotes", "tenures", "statements", "participants", "relations", "left_out"}
)


@dataclass(frozen=True, slots=True)
class Style:
    """How a file is written: the columns a list is moved in under its key (0 or more)."""

    dash: int = 2


HOUSE: Final = Style()


def new_file(kind: Kind, values: Mapping[str, Value]) -> str:
    """The file of a new entry: its fields in their order, and a final newline.

    Raises:
        KeyError: entries of that kind have no such field.
    """
    part = ENTRY_TYPE[kind]
    known = order_of(part)
    unknown = next((key for key in values if key not in known), None)
    if unknown is not None:
        raise KeyError(unknown)
    return "\n".join(mapping(values, part)) + "\n"


def mapping(
    values: Mapping[str, Value],
    part: type[Part] | None = None,
    indent: int = 0,
    style: Style = HOUSE,
) -> list[str]:
    """The lines of a block mapping whose keys stand in column `indent`, counted from 0.

    The fields of a `part` come in the order of the format.
    """
    known = order_of(part) if part else {}
    lines: list[str] = []
    for key in sorted(values, key=lambda one: known.get(one, len(known))):
        # In the short form of a quote the key is a source, and its value what `exact` would hold.
        holds = part.keyed[1] if part and part.keyed and key not in known else key
        lines += field(key, values[key], _part_of(part, key), indent, style, holds=holds)
    return lines


def field(  # noqa: PLR0913 - the field, and where it stands
    key: str,
    value: Value,
    part: type[Part] | None = None,
    indent: int = 0,
    style: Style = HOUSE,
    *,
    holds: str = "",
) -> list[str]:
    """The lines of one field whose key stands in column `indent`.

    `part` is what its value, or an item of it, is made of; `holds` the field that says how it is
    written where the key is none.
    """
    margin, holds = " " * indent, holds or key
    line = f"{margin}{key}: {flow(value, holds)}"
    if isinstance(value, str | int):
        if holds in _PROSE and len(line) > WIDTH and _can_be_folded(str(value)):
            return [f"{margin}{key}: >-", *_folded(str(value), indent + 2)]
        return [line]
    if len(line) <= _WIDEST_FLOW and _fits_one_line(value, holds):
        return [line]
    if isinstance(value, Mapping):
        return [f"{margin}{key}:", *mapping(value, part, indent + 2, style)]
    return [f"{margin}{key}:", *items(holds, value, part, indent + style.dash, style)]


def items(
    key: str,
    values: Sequence[Value],
    part: type[Part] | None = None,
    indent: int = 2,
    style: Style = HOUSE,
) -> list[str]:
    """The lines of the items of the list `key`, their dashes in column `indent`."""
    lines: list[str] = []
    margin = " " * indent
    for value in values:
        line = f"{margin}- {flow(value, key)}"
        fits = len(line) <= WIDTH and key not in _NEVER_IN_BRACES and _fits_one_line(value, key)
        if not isinstance(value, Mapping) or fits:
            lines.append(line)
        else:
            first, *more = mapping(value, part, indent + 2, style)
            lines += [f"{margin}- {first.lstrip(' ')}", *more]
    return lines


def flow(value: Value, key: str = "", *, inside: bool = False) -> str:
    """The value of a field on one line; `inside` the braces or brackets of another."""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return scalar(value, quoted=key in _ALWAYS_QUOTED, in_flow=inside)
    if isinstance(value, Mapping):
        pairs = (f"{name}: {flow(one, name, inside=True)}" for name, one in value.items())
        return f"{{{', '.join(pairs)}}}"
    return f"[{', '.join(flow(one, key, inside=True) for one in value)}]"


def scalar(text: str, *, quoted: bool = False, in_flow: bool = False) -> str:
    """A text on one line: as it is, or in double quotes where YAML would read something else."""
    plain = (
        text
        and not quoted
        and text == text.strip()
        and text[0] not in _INDICATORS
        and text.casefold() not in _OTHER_THINGS
        and not _NOT_PLAIN.search(text)
        and not (in_flow and _NOT_PLAIN_IN_FLOW.search(text))
    )
    return text if plain else in_double_quotes(text)


def _part_of(part: type[Part] | None, key: str) -> type[Part] | None:
    """What the value of a field is made of, or what the items of its list are."""
    known = fields(part).get(key) if part else None
    if known is None:
        return None
    return known.shape.items.part if known.shape.items else known.shape.part


def _fits_one_line(value: Value, key: str) -> bool:
    """Whether a mapping or a list reads best in braces or brackets, if there is room."""
    if isinstance(value, Mapping):
        return all(isinstance(one, str | int) for one in value.values())
    if key in _ALWAYS_QUOTED or not isinstance(value, Sequence):
        return False
    return all(
        isinstance(one, str) and len(one.split()) == 1 and scalar(one, in_flow=True) == one
        for one in value
    )


def _can_be_folded(text: str) -> bool:
    """Whether a text is the same when its lines are joined by spaces again."""
    return " ".join(text.split()) == text and not re.search(visible.HIDDEN, text)


def _folded(text: str, indent: int) -> Iterator[str]:
    """A text broken at spaces, for a block that begins with `>-`."""
    line = ""
    for word in text.split(" "):
        if line and indent + len(line) + 1 + len(word) > WIDTH:
            yield " " * indent + line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield " " * indent + line
