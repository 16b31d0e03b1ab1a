"""Another id for an entry: its file, its text, every link to it, and the id it had remembered."""

from collections.abc import Callable, Iterator
from pathlib import Path

from dossier.core.capture.additions import AdditionError
from dossier.core.format.edits import applied
from dossier.core.format.entries import Source
from dossier.core.format.ids import is_id
from dossier.core.format.insert import EntryPage, NoRoomError, inserted
from dossier.core.format.nodes import Scalar
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Edit
from dossier.core.text.suggest import did_you_mean
from dossier.files.journal import Change
from dossier.files.regular import (
    RefusedFileError,
    decode,
    encode_like,
    read_bytes,
    read_text_bytes,
)
from dossier.files.tree import SUFFIX, TEXT


def renamed(root: Path, library: Library, old: str, new: str) -> tuple[Change, ...]:
    """What becomes of the files of a library if an entry gets another id.

    Its file and a text called as it is move; every link to it is rewritten where it stands; the id
    it had goes into its `former_ids`.

    Raises:
        AdditionError: there is no such entry, the id is taken or none, or a file is in the way.
    """
    record = library.records.get(old)
    if record is None:
        hint = did_you_mean(old, library.records)
        raise AdditionError(f"there is no entry `{old}`", hint)
    if not is_id(new):
        hint = "lower-case ASCII words joined by hyphens: anna-berg"
        raise AdditionError(f"“{new}” is no id", hint)
    owner = library.shelf.owner_of(new)
    taken = library.get(owner) or library.broken.get(owner)
    if taken and taken.id == old != new:
        message = f"`{old}` was called `{new}` before"
        raise AdditionError(message, "take it out of `former_ids` first")
    if taken:
        raise AdditionError(f"the id `{new}` is taken by {taken.path}", "choose another")
    edits: dict[str, list[Edit]] = {record.path: []}
    for edit in link_edits(library, record, new):
        edits.setdefault(edit.path, []).append(edit)
    texts = {path: read_file(root, path) for path in edits}
    page = EntryPage(record.path, record.kind, decode(texts[record.path]), record.document)
    former = [one for one in (old,) if one not in record.entry.former_ids]
    try:
        edits[record.path] += inserted(page, {"former_ids": former}) if former else ()
    except NoRoomError as error:
        line, _ = record.document.lines.place(error.at)
        message = f"{record.path}:{line}: the former id cannot be put there: {error}"
        raise AdditionError(message, "add it by hand first") from error
    return tuple(_changes(root, record, new, texts, edits))


def link_edits(library: Library, record: Record, new: str) -> Iterator[Edit]:
    """The edits by which every place that links to an entry by its id links to another.

    Raises:
        AdditionError: one of them cannot be rewritten where it stands.
    """
    for link in library.ties.links_to(record.id):
        owner = library.records[link.owner]
        node = owner.document.node(link.path)
        if not isinstance(node, Scalar):
            line, _ = owner.document.place(link.path)
            raise AdditionError(f"{owner.path}:{line}: the link cannot be rewritten there")
        if node.value == record.id:
            quote = 0 if node.plain else 1
            yield Edit(owner.path, node.at + quote, node.end - quote, new)


def _changes(
    root: Path,
    record: Record,
    new: str,
    files: dict[str, bytes],
    edits: dict[str, list[Edit]],
) -> Iterator[Change]:
    folder = record.kind.folder
    for path, some in edits.items():
        data = files[path]
        after = encode_like(data, applied(decode(data), dict.fromkeys(some)))
        if path == record.path:
            yield Change(path, data, None)
            yield Change(f"{folder}/{new}{SUFFIX}", None, after)
        else:
            yield Change(path, data, after)
    if isinstance(record.entry, Source) and record.entry.text is None:
        text = f"{folder}/{record.id}{TEXT}"
        if (root / text).exists():
            data = read_file(root, text, read_text_bytes)
            yield Change(text, data, None)
            yield Change(f"{folder}/{new}{TEXT}", None, data)


def read_file(root: Path, path: str, read: Callable[[Path], bytes] = read_bytes) -> bytes:
    """The bytes of a file of a library.

    Raises:
        AdditionError: it cannot be read.
    """
    try:
        return read(root / path)
    except RefusedFileError as error:
        raise AdditionError(f"{path}: {error}", error.hint) from error
