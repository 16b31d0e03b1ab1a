"""What the app remembers of a library between two sessions, in the state folder.

One small JSON file. It holds ids and numbers only, is checked when read, and may be deleted at any
time; a file that cannot be read is as good as none.
"""

from pathlib import Path
from typing import Final

import msgspec

from dossier.files.atomic import replacing

_FILE: Final = "reading.json"
_MOST_BYTES: Final = 1 << 20


class Visited(msgspec.Struct, frozen=True):
    """One stop of the trail: the entry, the row under the cursor, the first line shown."""

    entry: str
    row: str | None = None
    scroll: int = 0


class Memory(msgspec.Struct, frozen=True):
    """Where the reader was: the stops of the trail, which is current, what was read last.

    `list_width` is how wide the list was made, 0 if it was left alone; `marked` are the marked
    entries.
    """

    stops: tuple[Visited, ...] = ()
    current: int = 0
    recent: tuple[str, ...] = ()
    query: str = ""
    list_width: int = 0
    marked: tuple[str, ...] = ()


def remembered(folder: Path) -> Memory:
    """What was remembered in a state folder; nothing, if nothing readable is there."""
    try:
        path = folder / _FILE
        if path.stat().st_size > _MOST_BYTES:
            return Memory()
        return msgspec.json.decode(path.read_bytes(), type=Memory)
    except (OSError, msgspec.DecodeError):
        return Memory()


def remember(folder: Path, memory: Memory) -> None:
    """Write down where the reader was.

    Raises:
        OSError: the folder cannot be written.
    """
    with replacing(folder / _FILE) as path:
        path.write_bytes(msgspec.json.encode(memory))
