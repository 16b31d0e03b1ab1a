"""Two entries about the same made one: its file, every link to the other, and the other's ids."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dossier.core.capture.additions import AdditionError
from dossier.core.capture.joining import Conflict, joined
from dossier.core.format.edits import applied
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Edit, Problem
from dossier.core.text.suggest import did_you_mean
from dossier.files.drafts import draft, problems_after
from dossier.files.journal import Change
from dossier.files.regular import decode, encode_like
from dossier.files.renaming import link_edits, read_file


@dataclass(frozen=True, slots=True)
class Merging:
    """What becomes of the files, what would then be wrong, and what the two disagree on.

    `comments` are the lines of the other's file that no entry holds: they are not carried over.
    """

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    conflicts: tuple[Conflict, ...]
    comments: tuple[str, ...]


def merged(root: Path, library: Library, one: str, other: str) -> Merging:
    """What becomes of a library if `other` goes, and `one` takes up what it says.

    Raises:
        AdditionError: they are not two entries of one sort, they speak of each other, or a file
            cannot be changed.
    """
    kept, gone = _entry(library, one), _entry(library, other)
    _refuse(library, kept, gone)
    additions, conflicts = joined(kept, gone)
    drafted = draft(root, library, additions)
    after = {change.path: change for change in drafted.changes}
    data = read_file(root, gone.path)
    changes = [Change(gone.path, data, None)]
    edits: dict[str, list[Edit]] = {kept.path: []}
    for edit in link_edits(drafted.library, gone, kept.id):
        edits.setdefault(edit.path, []).append(edit)
    edits.pop(gone.path, None)
    for path, some in edits.items():
        change = after.get(path)
        before = change.before if change else read_file(root, path)
        text = decode(change.after if change and change.after else before or b"")
        written = encode_like(before or b"", applied(text, dict.fromkeys(some)))
        changes.append(Change(path, before, written))
    problems = problems_after(library, changes, without=gone.id)
    lines = decode(data).splitlines()
    comments = tuple(line.strip() for line in lines if line.lstrip().startswith("#"))
    return Merging(tuple(changes), problems, conflicts, comments)


def _entry(library: Library, id_: str) -> Record:
    record = library.records.get(id_)
    if record is None:
        raise AdditionError(f"there is no entry `{id_}`", did_you_mean(id_, library.records))
    return record


def _refuse(library: Library, one: Record, other: Record) -> None:
    """Refuse what cannot be one entry."""
    if one.id == other.id:
        raise AdditionError(f"`{one.id}` is one entry already", "name two")
    if one.sort != other.sort:
        message = f"`{one.id}` is a {one.sort} and `{other.id}` a {other.sort}"
        raise AdditionError(message, "only two of one sort can be one entry")
    if one.kind is Kind.SOURCE:
        hint = "keep the better one, and let the quotes of the other go with it"
        raise AdditionError("two sources are two texts", hint)
    for places in _between(library, one, other):
        message = f"{places}: the two speak of each other, so they are not the same"
        raise AdditionError(message, "take that out first, if they are")


def _between(library: Library, one: Record, other: Record) -> Iterator[str]:
    """Where one of two entries links to the other."""
    for first, second in ((one, other), (other, one)):
        for link in library.ties.links_to(second.id):
            if link.owner == first.id:
                line, _ = first.document.place(link.path)
                yield f"{first.path}:{line}"
