"""A folder of entries to a library: every file is loaded, or named with the reason why not."""

import gc
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from dossier.core.decode import decode
from dossier.core.entries import Source
from dossier.core.ids import Kind
from dossier.core.library import Broken, Library, Record, build
from dossier.core.nodes import Lines
from dossier.core.problems import Place, Problem, Rules
from dossier.core.texts import SourceText, boilerplate_spans
from dossier.files import tree
from dossier.files.reader import read
from dossier.files.regular import RefusedFileError, read_bytes
from dossier.files.regular import decode as to_text


@dataclass(slots=True)
class _Loading:
    """What has been loaded so far."""

    root: Path
    records: dict[str, Record] = field(default_factory=dict)
    broken: dict[str, Broken] = field(default_factory=dict)
    texts: list[SourceText] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the garbage collector out of the way: loading makes many objects and no garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def load(root: Path) -> Library:
    """Load the library in `root`.

    Raises:
        tree.LibraryError: `root` is no folder, or cannot be listed.
    """
    loading = _Loading(root)
    with _no_collection():
        listing = tree.scan(root)
        loading.problems.extend(listing.problems)
        for file in listing.entries:
            _load_entry(file, loading)
        _load_texts(listing, loading)
        return build(
            loading.records.values(), loading.broken.values(), loading.texts, loading.problems
        )


def _load_entry(file: tree.EntryFile, loading: _Loading) -> None:
    """Load one entry file; what cannot be read becomes a broken entry and a problem."""
    taken = loading.records.get(file.id) or loading.broken.get(file.id)
    if taken is not None:
        message = f"the id `{file.id}` is taken by {taken.path}"
        loading.problems.append(
            Problem(
                Rules.SAME_ID,
                Place(file.path),
                message,
                "give one of the two another name",
                concerns=(file.id,),
            )
        )
        return
    try:
        text = to_text(read_bytes(loading.root / file.path))
    except RefusedFileError as refused:
        loading.problems.append(refused.problem(file.path, file.id))
        loading.broken[file.id] = Broken(file.id, file.kind, file.path)
        return
    document, problems = read(text, file.path)
    if document is None:
        loading.broken[file.id] = Broken(file.id, file.kind, file.path)
    else:
        entry, wrong = decode(file.kind, file.id, document, file.path)
        problems += wrong
        loading.records[file.id] = Record(file.id, file.kind, file.path, entry, document)
    loading.problems.extend(problems)


def _load_texts(listing: tree.Listing, loading: _Loading) -> None:
    """Load the text of every source, and name the texts that no source describes."""
    folder = Kind.SOURCE.folder
    claimed: set[str] = set()
    for record in list(loading.records.values()):
        if isinstance(record.entry, Source):
            name = record.entry.text or f"{record.id}.txt"
            claimed.add(name)
            if record.entry.text is None and "text" in record.document.root.items:
                continue  # a name that may not stand there has been reported; nothing is guessed
            _load_text(record, record.entry, f"{folder}/{name}", loading)
    claimed.update(f"{one.id}.txt" for one in loading.broken.values() if one.kind is Kind.SOURCE)
    for name in sorted(set(listing.texts) - claimed):
        loading.problems.append(
            Problem(
                Rules.UNCLAIMED_TEXT,
                Place(f"{folder}/{name}"),
                "no source entry describes this text",
                f"write {folder}/{Path(name).stem}.yaml, or remove the text",
            )
        )


def _offer(sha256: str, record: Record, loading: _Loading) -> None:
    """Put the hash into the hint of the problem that says it is missing."""
    loading.problems[:] = [
        replace(one, hint=f"add `sha256: {sha256}`, if this is the article as received")
        if one.rule is Rules.MISSING and one.place.path == record.path and "sha256" in one.message
        else one
        for one in loading.problems
    ]


def _load_text(record: Record, source: Source, path: str, loading: _Loading) -> None:
    place = record.place(("text",) if source.text else ())
    if not os.path.lexists(loading.root / path):
        message = f"the text {path} is missing"
        hint = "put the article's text there, bytes as received"
        loading.problems.append(Problem(Rules.TEXT_MISSING, place, message, hint, record.id))
        return
    try:
        data = read_bytes(loading.root / path)
        text = data.decode("utf-8")
    except RefusedFileError as refused:
        message = f"the text {path}: {refused}"
        loading.problems.append(
            Problem(Rules.TEXT_UNREADABLE, place, message, refused.hint, record.id)
        )
        return
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"the text {path} is not UTF-8: byte 0x{data[error.start]:02x} in line {line}"
        hint = "store the article as UTF-8 and record its sha256 anew"
        loading.problems.append(Problem(Rules.TEXT_UNREADABLE, place, message, hint, record.id))
        return
    sha256 = hashlib.sha256(data).hexdigest()
    if not source.sha256:
        _offer(sha256, record, loading)
    elif sha256 != source.sha256:
        loading.problems.append(
            Problem(
                Rules.TEXT_CHANGED,
                record.place(("sha256",)),
                f"the bytes of {path} have the SHA-256 {sha256}, another is recorded",
                "restore the text from git; if this is the article as received, record its hash",
                record.id,
            )
        )
    lines = Lines(text)
    spans = boilerplate_spans(lines, (one.span for one in source.boilerplate))
    loading.texts.append(
        SourceText(record.id, path, text, sha256, sha256 == source.sha256, lines, spans)
    )
