"""The edits that findings carry, as bytes: told to programs, or carried out."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from dossier.core.format.edits import applied
from dossier.core.problems import Edit, Problem
from dossier.files.journal import Change
from dossier.files.regular import BYTE_ORDER_MARK, decode, encode_like, read_bytes


def in_bytes(root: Path, edits: Iterable[Edit]) -> Iterator[Edit]:
    """Edits with their offsets in the bytes of the files as they are, a byte order mark included.

    Raises:
        RefusedFileError: a file cannot be read any more.
    """
    for edit in edits:
        data = read_bytes(root / edit.path)
        text = decode(data)
        mark = len(BYTE_ORDER_MARK) if data.startswith(BYTE_ORDER_MARK) else 0
        start = mark + len(text[: edit.start].encode())
        yield Edit(edit.path, start, start + len(text[edit.start : edit.end].encode()), edit.text)


def repaired(root: Path, problems: Iterable[Problem]) -> tuple[Change, ...]:
    """What becomes of the files of a library if all safe edits of some findings are carried out.

    Of two edits that overlap the second is left for the next time.

    Raises:
        RefusedFileError: a file cannot be read any more.
    """
    by_path: dict[str, list[Edit]] = {}
    for problem in problems:
        for edit in problem.fix:
            others = by_path.setdefault(edit.path, [])
            if not any(_meet(edit, other) for other in others):
                others.append(edit)
    return tuple(_change(root, path, edits) for path, edits in sorted(by_path.items()))


def _meet(one: Edit, other: Edit) -> bool:
    return one == other or (one.start < other.end and other.start < one.end)


def _change(root: Path, path: str, edits: list[Edit]) -> Change:
    data = read_bytes(root / path)
    return Change(path, data, encode_like(data, applied(decode(data), edits)))
