"""How far long work is, on a terminal; nothing anywhere else, and nothing of short work."""

import sys
import time
from typing import Final

#: Work that takes less is not worth a word, in seconds; and how often a line changes.
_SHORT: Final = 0.7
_PAUSE: Final = 0.1
_CLEAR: Final = "\r\x1b[K"


class Progress:
    """One line on standard error that says how far the work is, and goes when it is done."""

    def __init__(self) -> None:
        self._shows = sys.stderr is not None and sys.stderr.isatty()
        self._since = self._last = time.monotonic()
        self._stands = False

    def __call__(self, what: str, done: int, total: int) -> None:
        """Say that `done` of `total` are done: “checking 1,200 of 32,000 entries”."""
        now = time.monotonic()
        if not self._shows or now - self._since < _SHORT or now - self._last < _PAUSE:
            return
        self._last = now
        self._stands = True
        sys.stderr.write(f"{_CLEAR}{what} {done:,} of {total:,} …")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._stands:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
            self._stands = False
