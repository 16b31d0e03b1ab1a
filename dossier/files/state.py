"""What the app remembers of a library between two sessions, in the state folder.

One small JSON file. It holds ids and numbers only, is checked when read, and may be deleted at any
time; a file that cannot be read is as good as none.
"""

from pathlib import Path
from typing import Annotated, Final, TypeAlias

import msgspec

from dossier.files.atomic import replacing
from dossier.files.regular import RefusedFileError, read_bytes

_FILE: Final = "reading.json"
_MOST_BYTES: Final = 1 << 20


#: What the app writes is never near the limit; what is, it did not write.
_Number: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=1 << 31)]


class Visited(msgspec.Struct, frozen=True):
    """One stop of the trail: the entry, the row under the cursor, the first line shown."""

    entry: str
    row: str | None = None
    scroll: _Number = 0


class Memory(msgspec.Struct, frozen=True):
    """Where the reader was: the stops of the trail, which is current, what was read last.

    `list_width` is how wide the list was made, 0 if it was left alone; `marked` are the marked
    entries.
    """

    stops: tuple[Visited, ...] = ()
    current: _Number = 0
    recent: tuple[str, ...] = ()
    query: str = ""
    list_width: _Number = 0
    marked: tuple[str, ...] = ()


def remembered(folder: Path) -> Memory:
    """What was remembered in a state folder; nothing, if nothing readable is there."""
    try:
        return msgspec.json.decode(read_bytes(folder / _FILE, _MOST_BYTES), type=Memory)
    except (RefusedFileError, msgspec.MsgspecError, ValueError, RecursionError):
        return Memory()


def remember(folder: Path, memory: Memory) -> None:
    """Write down where the reader was.

    Raises:
        OSError: the folder cannot be written.
    """
    with replacing(folder / _FILE) as path:
        path.write_bytes(msgspec.json.encode(memory))
