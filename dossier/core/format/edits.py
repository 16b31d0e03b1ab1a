"""Safe edits of an entry's file, by the places of its nodes: every other character stays."""

from collections.abc import Iterable

from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Document, Path, Scalar
from dossier.core.format.schema import key_order
from dossier.core.format.spelled import in_double_quotes
from dossier.core.problems import Edit


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The characters of a file after some edits of it.

    Two edits at one place are carried out in the order they come in.

    Raises:
        ValueError: two of them overlap.
    """
    done: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if edit.start < at:
            raise ValueError(f"two edits of {edit.path} overlap at {edit.start}")
        done += text[at : edit.start], edit.text
        at = edit.end
    return "".join((*done, text[at:]))


def rewritten(document: Document, path: str, at: Path, text: str) -> tuple[Edit, ...]:
    """The edit that makes a single value another; () where none is written at that path.

    Args:
        document: the file as read.
        path: its path, relative to the library.
        at: the path of the value in the entry.
        text: what the value is to be.
    """
    node = document.node(at)
    if not isinstance(node, Scalar) or not node.value:
        return ()
    return (Edit(path, node.at, node.end, in_double_quotes(text)),)


def added(kind: Kind, document: Document, path: str, key: str, value: str) -> tuple[Edit, ...]:
    """The edit that adds a plain field to an entry, behind the one that comes before it in order.

    () where the fields stand inside braces, or none of those before it is written.

    Raises:
        KeyError: entries of that kind have no such field.
    """
    order = {one: place for place, one in enumerate(key_order(kind))}
    before = [
        node
        for one, (_, node) in document.root.items.items()
        if one in order and order[one] < order[key]
    ]
    if not before or document.root.is_flow:
        return ()
    end = document.lines.end_of_line(max(node.end for node in before))
    return (Edit(path, end, end, f"\n{key}: {value}"),)
