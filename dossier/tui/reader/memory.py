"""Where the reader was, from one session to the next: the trail and what was read last."""

import threading
from pathlib import Path
from typing import Final

from dossier.core.library.library import Library
from dossier.files.folders import state_folder
from dossier.files.state import Memory, Visited, remember
from dossier.views.trail import Stop, Trail

MOST_RECENT: Final = 8


class Keeper:
    """Writes what is remembered; may be called from any thread, and the latest given wins."""

    def __init__(self, root: Path) -> None:
        self.has_told = False  # that nothing can be written
        self._root = root  # the library
        self._lock = threading.Lock()
        self._latest: Memory | None = None

    def expect(self, memory: Memory) -> None:
        """Say what is about to be kept: nothing older is written from now on."""
        self._latest = memory

    def keep(self, memory: Memory) -> None:
        """Write it, unless something newer is expected.

        Raises:
            OSError: the folder cannot be written, or there is none.
        """
        with self._lock:
            if memory is self._latest:
                remember(state_folder(self._root), memory)


def memory_of(
    trail: Trail, recent: tuple[str, ...], query: str, list_width: int, marked: tuple[str, ...]
) -> Memory:
    """What is to be remembered."""
    stops = tuple(Visited(one.entry, one.row, one.scroll) for one in trail.stops)
    return Memory(stops, max(trail.at, 0), recent, query, list_width, marked)


def trail_of(memory: Memory, library: Library) -> Trail:
    """The trail that is remembered, without the entries that are gone."""
    kept = [
        (index, Stop(one.entry, one.row, one.scroll))
        for index, one in enumerate(memory.stops)
        if library.get(one.entry) or one.entry in library.broken
    ]
    if not kept:
        return Trail()
    before = sum(index <= memory.current for index, _ in kept)
    return Trail(tuple(stop for _, stop in kept), max(before - 1, 0))
