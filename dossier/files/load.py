"""A folder of entries to a library: every file is loaded, or named with the reason why not."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from dossier.core.format.decode import decode
from dossier.core.format.edits import added
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library, build
from dossier.core.library.record import Broken, Record
from dossier.core.problems import Place, Problem, Rules
from dossier.core.sources.texts import SourceText
from dossier.files import tree
from dossier.files.originals import check_originals
from dossier.files.reader import read
from dossier.files.regular import RefusedFileError, read_bytes
from dossier.files.regular import decode as to_text
from dossier.files.texts import read_texts


@dataclass(slots=True)
class _Loading:
    """What has been loaded so far."""

    root: Path
    listing: tree.Contents
    records: dict[str, Record] = field(default_factory=dict)
    broken: dict[str, Broken] = field(default_factory=dict)
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


#: Told how far long work is: what is done, how many are, of how many.
Tell: TypeAlias = Callable[[str, int, int], None]


def untold(_what: str, _done: int, _total: int) -> None:
    """Tell nobody."""


def load(root: Path, tell: Tell = untold) -> Library:
    """Load the library in `root`.

    Raises:
        tree.LibraryError: `root` is no folder, or cannot be listed.
    """
    with _no_collection():
        listing = tree.scan(root)
        loading = _Loading(root, listing)
        loading.problems.extend(listing.problems)
        for number, file in enumerate(listing.entries):
            tell("reading", number, len(listing.entries))
            _load_entry(file, loading)
        records, broken = loading.records.values(), loading.broken.values()
        texts, problems = read_texts(root, listing, records, broken)
        originals = check_originals(root, records)
        found = [*with_hashes(loading.records, loading.problems, texts), *problems, *originals]
        return build(records, broken, texts, found)


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
        if file.kind is Kind.SOURCE:
            loading.listing.misnamed.add(file.id)
        return
    found, problems = read_entry(loading.root, file)
    if isinstance(found, Record):
        loading.records[file.id] = found
    else:
        loading.broken[file.id] = found
    loading.problems.extend(problems)


def read_entry(root: Path, file: tree.EntryFile) -> tuple[Record | Broken, list[Problem]]:
    """One entry of the library in `root`, with what is wrong in its file."""
    try:
        text = to_text(read_bytes(root / file.path))
    except RefusedFileError as refused:
        return Broken(file.id, file.kind, file.path), [refused.problem(file.path, file.id)]
    document, problems = read(text, file.path)
    if document is None:
        return Broken(file.id, file.kind, file.path), problems
    read_as = decode(file.kind, file.id, document, file.path)
    record = Record(file.id, file.kind, file.path, read_as.entry, read_as.document)
    return record, [*problems, *read_as.problems]


def with_hashes(
    records: Mapping[str, Record], problems: Iterable[Problem], texts: Iterable[SourceText]
) -> Iterator[Problem]:
    """What was found while loading, with the hash to add where one is missing."""
    sources = {records[text.source].path: text for text in texts}
    for one in problems:
        text = sources.get(one.place.path)
        if text and one.rule is Rules.MISSING and one.field == "sha256":
            document = records[text.source].document
            fix = added(Kind.SOURCE, document, one.place.path, one.field, text.sha256)
            hint = f"add `sha256: {text.sha256}`, if this is the article as received"
            yield replace(one, hint=hint, fix=fix)
        else:
            yield one
