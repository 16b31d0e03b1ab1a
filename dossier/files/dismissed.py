"""Proposals somebody has dismissed: remembered for a library, in the user's state folder.

What is no name (“Velmar on Tuesday”) is not asked about again; nothing of it stands in the library,
for it says nothing about the world.
"""

import json
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dossier.files.atomic import locked, remedy, replacing
from dossier.files.folders import state_folder
from dossier.files.writer import NotWrittenError

_FILE: Final = "dismissed.json"
_SECONDS_FOR_THE_LOCK: Final = 10.0


def dismissed(library: Path, source: str) -> frozenset[str]:
    """The ids of the proposals of a source that were dismissed; none where that cannot be read."""
    try:
        return frozenset(_read(library).get(source, ()))
    except OSError:
        return frozenset()


def dismiss(library: Path, source: str, proposals: AbstractSet[str]) -> None:
    """Dismiss some proposals from now on.

    Raises:
        NotWrittenError: it cannot be kept.
    """
    with _changing(library) as known:
        known[source] = sorted({*known.get(source, ()), *proposals})


def restore(library: Path, source: str) -> int:
    """Take back what was dismissed of a source; how many proposals that were.

    Raises:
        NotWrittenError: it cannot be kept.
    """
    with _changing(library) as known:
        return len(known.pop(source, ()))


@contextmanager
def _changing(library: Path) -> Iterator[dict[str, list[str]]]:
    """What is remembered, to be changed; it is kept if it was, and nobody else changes it then.

    Raises:
        NotWrittenError: it cannot be read, or not be kept.
    """
    try:
        folder = state_folder(library)
        with locked(folder / f"{_FILE}.lock", _SECONDS_FOR_THE_LOCK):
            before, known = _read(library), _read(library)
            yield known
            if known != before:
                with replacing(folder / _FILE) as beside:
                    data = json.dumps(known, ensure_ascii=False, indent=1) + "\n"
                    beside.write_text(data, "utf-8")
    except OSError as error:
        message = f"what is dismissed cannot be kept: {error.strerror or error}"
        raise NotWrittenError(message, f"{remedy(error)}, or set XDG_STATE_HOME") from error


def _read(library: Path) -> dict[str, list[str]]:
    """What is remembered; a file somebody broke remembers nothing.

    Raises:
        OSError: it is there, and cannot be read: whoever wrote it anew would lose it.
    """
    try:
        found = json.loads((state_folder(library) / _FILE).read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        source: [one for one in some if isinstance(one, str)]
        for source, some in found.items()
        if isinstance(some, list)
    }
