"""Files written in another manner, which say what they said: held against the entries they hold."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dossier.core.format.decode import decode
from dossier.core.format.edits import applied
from dossier.core.format.tidy import in_order, on_one_line, shortened
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.files.journal import Change
from dossier.files.reader import read
from dossier.files.regular import decode as to_text
from dossier.files.regular import encode_like, read_bytes

_ALWAYS: Final = (on_one_line, in_order)


@dataclass(frozen=True, slots=True)
class Tidied:
    """What becomes of files, and the paths of those that are left in their own manner."""

    changes: tuple[Change, ...]
    left: tuple[str, ...]


def tidied(
    root: Path,
    library: Library,
    paths: Collection[str],
    changes: Iterable[Change],
    *,
    short: bool = False,
) -> Tidied:
    """Changes of some files, and of what they would hold in another manner.

    Passages stand on one line, the fields in their order; `short` writes quotes in their short
    form. Left as they are, and told of, are the files that then would say something else.

    Raises:
        RefusedFileError: a file cannot be read any more.
    """
    by_path = {one.path: one for one in changes}
    left: list[str] = []
    for record in library.records.values():
        if record.path in paths:
            change = _tidied(root, record, by_path, left, short=short)
            if change.before != change.after:
                by_path[record.path] = change
    return Tidied(tuple(by_path[path] for path in sorted(by_path)), tuple(left))


def _tidied(
    root: Path, record: Record, changes: Mapping[str, Change], left: list[str], *, short: bool
) -> Change:
    known = changes.get(record.path)
    before = known.before if known else read_bytes(root / record.path)
    after = known.after if known else before
    text = to_text(after or b"")
    for tidy in (*_ALWAYS, shortened) if short else _ALWAYS:
        document, _ = read(text, record.path)
        if document is None:
            break
        edits = tidy(record.kind, text, document, record.path)
        if not edits:
            continue
        said = decode(record.kind, record.id, document, record.path).entry
        otherwise = applied(text, edits)
        written, _ = read(otherwise, record.path)
        if written and decode(record.kind, record.id, written, record.path).entry == said:
            text = otherwise
        else:
            left.append(record.path)
    return Change(record.path, before, encode_like(before or b"", text))
