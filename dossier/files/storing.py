"""A new source of a library: its files as they would be written, and what would be wrong then."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dossier.core.format.decode import decode
from dossier.core.format.entries import Source
from dossier.core.format.ids import Kind, is_id
from dossier.core.format.nodes import Lines
from dossier.core.format.writing import Value, new_file
from dossier.core.library.library import Library, changed
from dossier.core.library.record import Record
from dossier.core.problems import Problem
from dossier.core.sources.texts import SourceText, boilerplate_spans, text_path
from dossier.files.drafts import new_problems
from dossier.files.journal import Change
from dossier.files.reader import read
from dossier.files.received.received import ENDINGS, Received
from dossier.files.tree import SUFFIX, TEXT

_FOLDER: Final = Kind.SOURCE.folder


@dataclass(frozen=True, slots=True)
class Stored:
    """A source as it would be: the file of its entry, all its files, what a check would find."""

    entry: str
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]


def source_text(id_: str, one: Received) -> SourceText:
    """The text of a source under an id, as the library will have it."""
    text = one.text.decode("utf-8")
    sha256 = hashlib.sha256(one.text).hexdigest()
    return SourceText(id_, text_path(id_), text, sha256, True, Lines(text))


def original_of(id_: str, one: Received) -> Mapping[str, Value] | None:
    """What an entry says of the bytes as received; None where the text is all of them."""
    if not one.original:
        return None
    return {"file": f"{id_}{one.original}", "sha256": hashlib.sha256(one.data).hexdigest()}


def stored(
    library: Library,
    id_: str,
    one: Received,
    fields: Mapping[str, Value],
    *,
    is_there: bool = False,
) -> Stored:
    """A source as it would be, with an entry of these fields; its text may lie there already."""
    entry = new_file(Kind.SOURCE, fields)
    path = f"{_FOLDER}/{id_}{SUFFIX}"
    changes = [Change(text_path(id_), one.text if is_there else None, one.text)]
    if one.original:
        changes.append(Change(f"{_FOLDER}/{id_}{one.original}", None, one.data))
    changes.append(Change(path, None, entry.encode()))
    return Stored(entry, tuple(changes), tuple(_problems(library, id_, path, entry, one)))


def _problems(
    library: Library, id_: str, path: str, entry: str, one: Received
) -> Iterator[Problem]:
    """What a check of the new source would find."""
    document, problems = read(entry, path)
    if document is None:
        yield from problems
        return
    read_as = decode(Kind.SOURCE, id_, document, path)
    record = Record(id_, Kind.SOURCE, path, read_as.entry, read_as.document)
    text = source_text(id_, one)
    assert isinstance(read_as.entry, Source)
    ranges = (part.span for part in read_as.entry.boilerplate)
    spans = boilerplate_spans(text.lines, ranges)
    with_strips = SourceText(id_, text.path, text.text, text.sha256, True, text.lines, spans)
    found = [*problems, *read_as.problems]
    would_be = changed(library, {id_: record}, found, [with_strips])
    yield from new_problems(library, would_be, {id_: record})


def same_bytes(library: Library, data: bytes) -> str | None:
    """The id of a source that was received as these very bytes; None if none was."""
    sha256 = hashlib.sha256(data).hexdigest()
    for record in library.of_kind(Kind.SOURCE):
        entry = record.entry
        if not isinstance(entry, Source):
            continue
        if sha256 in {entry.sha256, entry.original.sha256 if entry.original else ""}:
            return record.id
    return None


def lies_there(root: Path, path: Path) -> str:
    """The id for which a file is the text in the library `root` already; "" where it is none."""
    is_text = path.name.endswith(TEXT) and is_id(path.name.removesuffix(TEXT))
    with suppress(OSError):
        if is_text and path.parent.samefile(root / _FOLDER):
            return path.name.removesuffix(TEXT)
    return ""


def taken_by(root: Path, library: Library, id_: str, *, is_there: bool = False) -> str:
    """The path by which an id is taken; "" for one that is free.

    With `is_there`, its text may lie there already.
    """
    owner = library.shelf.owner_of(id_)
    there = library.get(owner) or library.broken.get(owner)
    if there:
        return there.path
    for ending in (SUFFIX, TEXT, *ENDINGS):
        if is_there and ending == TEXT:
            continue
        if os.path.lexists(root / _FOLDER / f"{id_}{ending}"):
            return f"{_FOLDER}/{id_}{ending}"
    return ""
