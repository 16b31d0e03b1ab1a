"""Proposals somebody has dismissed: remembered for a library, in the user's state folder.

What is no name (“Velmar on Tuesday”) is not asked about again; nothing of it stands in the library,
for it says nothing about the world.
"""

import json
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Final

from dossier.files.atomic import replacing
from dossier.files.folders import state_folder
from dossier.files.writer import NotWrittenError

_FILE: Final = "dismissed.json"


def dismissed(library: Path, source: str) -> frozenset[str]:
    """The ids of the proposals of a source that were dismissed; none where that cannot be read."""
    return frozenset(_read(library).get(source, ()))


def dismiss(library: Path, source: str, proposals: AbstractSet[str]) -> None:
    """Dismiss some proposals from now on.

    Raises:
        NotWrittenError: it cannot be kept.
    """
    known = _read(library)
    known[source] = sorted({*known.get(source, ()), *proposals})
    _keep(library, known)


def restore(library: Path, source: str) -> int:
    """Take back what was dismissed of a source; how many proposals that were.

    Raises:
        NotWrittenError: it cannot be kept.
    """
    known = _read(library)
    count = len(known.pop(source, ()))
    if count:
        _keep(library, known)
    return count


def _keep(library: Path, known: dict[str, list[str]]) -> None:
    try:
        with replacing(state_folder(library) / _FILE) as beside:
            beside.write_text(json.dumps(known, ensure_ascii=False, indent=1) + "\n", "utf-8")
    except OSError as error:
        message = f"what is dismissed cannot be kept: {error}"
        raise NotWrittenError(message, "set HOME or XDG_STATE_HOME") from error


def _read(library: Path) -> dict[str, list[str]]:
    """What is remembered; a file somebody broke remembers nothing."""
    try:
        found = json.loads((state_folder(library) / _FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        source: [one for one in some if isinstance(one, str)]
        for source, some in found.items()
        if isinstance(some, list)
    }
