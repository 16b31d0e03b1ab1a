"""Edits that change how a file is written and nothing that it says: order, line breaks, length."""

from collections.abc import Iterator
from itertools import pairwise

from dossier.core.format.entries import ENTRY_TYPE, Entry, Part, Quote
from dossier.core.format.ids import Kind, is_id
from dossier.core.format.nodes import Document, Mapping, Node, Scalar, Sequence
from dossier.core.format.schema import key_order
from dossier.core.format.shapes import Field, fields
from dossier.core.format.spelled import in_double_quotes
from dossier.core.problems import Edit

#: What holds somebody's very words, which no line break may stand in.
_RAW = frozenset({"exact", "prefix", "suffix", "original", "title"})


def in_order(kind: Kind, text: str, document: Document, path: str) -> tuple[Edit, ...]:
    """The edit that puts the fields of an entry into the order of the format.

    The comments above a field go with it; those above the first stay at the top of the file. () if
    they stand so already, or inside braces, or one is no field's.
    """
    order = {key: place for place, key in enumerate(key_order(kind))}
    keys = list(document.root.items)
    if document.root.is_flow or any(key not in order for key in keys):
        return ()
    if sorted(keys, key=order.__getitem__) == keys:
        return ()
    starts = [_line_start(text, document.root.items[key][0]) for key in keys]
    first = starts[0]
    starts = [first, *(_above(text, start, first) for start in starts[1:])]
    # What stands below the last field stays at the end of the file.
    end = text.find("\n", max(document.root.end - 1, starts[-1]))
    last = len(text) if end < 0 else end + 1
    pieces = [text[one:other] for one, other in pairwise((*starts, last))]
    line_end = "\r\n" if "\r\n" in pieces[0] else "\n"
    if not pieces[-1].endswith("\n"):
        pieces[-1] += line_end
    ordered = "".join(
        piece for _, piece in sorted(zip(map(order.__getitem__, keys), pieces, strict=True))
    )
    if end < 0:
        ordered = ordered.removesuffix(line_end)
    return (Edit(path, first, last, ordered),)


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _above(text: str, start: int, first: int) -> int:
    """Where the comment lines begin that stand directly above a line."""
    while start > first:
        line = _line_start(text, start - 1)
        if not text[line:start].startswith("#"):
            break
        start = line
    return start


def on_one_line(kind: Kind, text: str, document: Document, path: str) -> tuple[Edit, ...]:
    """The edits that write every passage in double quotes on one line."""
    return tuple(
        Edit(path, node.at, node.end, in_double_quotes(node.value))
        for key, node in _scalars(ENTRY_TYPE[kind], document.root)
        if key in _RAW and "\n" in text[node.at : node.end].rstrip("\n")
    )


def shortened(kind: Kind, text: str, document: Document, path: str) -> tuple[Edit, ...]:
    """The edits that write quotes of nothing but a source and a passage in their short form."""
    return tuple(
        edit
        for node in _quotes(ENTRY_TYPE[kind], document.root)
        for edit in _shortened(text, node, path)
    )


def _shortened(text: str, node: Mapping, path: str) -> Iterator[Edit]:
    if set(node.items) != {"source", "exact"}:
        return
    (_, source), (_, exact) = node.items["source"], node.items["exact"]
    if not isinstance(source, Scalar) or not isinstance(exact, Scalar) or not is_id(source.value):
        return
    between = text[min(source.end, exact.end) : max(source.at, exact.at)]
    passage = text[exact.at : exact.end]
    if "#" in between or "\n" in passage or exact.plain:
        return
    short = f"{source.value}: {passage}"
    yield Edit(path, node.at, node.end, f"{{{short}}}" if node.is_flow else short)


def _quotes(part: type[Part], node: Node) -> Iterator[Mapping]:
    """The mappings of a document that are quotes."""
    for field, inner in _inside(part, node):
        kind = field.shape.items.part if field.shape.items else field.shape.part
        if kind is None:
            continue
        for item in inner.items if isinstance(inner, Sequence) else (inner,):
            if kind is Quote and isinstance(item, Mapping):
                yield item
            yield from _quotes(kind, item)


def _scalars(part: type[Part], node: Node) -> Iterator[tuple[str, Scalar]]:
    """The single values of a document, with the keys of their fields."""
    for field, inner in _inside(part, node):
        kind = field.shape.items.part if field.shape.items else field.shape.part
        for item in inner.items if isinstance(inner, Sequence) else (inner,):
            if isinstance(item, Scalar):
                yield field.key, item
            elif kind is not None:
                yield from _scalars(kind, item)


def _inside(part: type[Part], node: Node) -> Iterator[tuple[Field, Node]]:
    """The fields of a part that are written in a node; the short form of a quote holds `exact`."""
    known = fields(part)
    if not isinstance(node, Mapping):
        return
    for key, (_, inner) in node.items.items():
        if key in known:
            yield known[key], inner
        elif part.keyed and is_id(key) and not issubclass(part, Entry):
            yield known[part.keyed[1]], inner
