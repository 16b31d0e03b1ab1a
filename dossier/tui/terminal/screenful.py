"""The terminal as it is: what it cannot show, and what happens when it is gone.

Textual writes from a thread that dies of the first error, and then waits for it for ever. So it
writes through a `Screenful`, which never raises: a character that the terminal's encoding lacks
becomes one that takes as many cells, and a terminal that is gone is reported once.
"""

import codecs
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import Final

from rich.cells import get_character_cell_size

_LINES: Final = {
    **dict.fromkeys("─━═╌", "-"),
    **dict.fromkeys("│┃║▐▌", "|"),
    **dict.fromkeys("╭╮╰╯┌┐└┘┏┓┗┛├┤┬┴┼┠┨╔╗╚╝", "+"),
    **dict.fromkeys("“”", '"'),
    **dict.fromkeys("‘’", "'"),
    **dict.fromkeys("–—", "-"),
    "…": "~",
    "•": "*",
    "·": ".",
    "✎": "%",
    "≠": "#",
    "⏎": "<",
    "↑": "^",
    "↓": "v",
}
_ERRORS: Final = "dossier-cells"


def _as_cells(error: UnicodeError) -> tuple[str, int]:
    """A replacement as wide as what an encoding lacks, so that columns stay columns."""
    assert isinstance(error, UnicodeEncodeError)
    found = error.object[error.start : error.end]
    shown = (_LINES.get(one) or "?" * get_character_cell_size(one) for one in found)
    return "".join(shown), error.end


codecs.register_error(_ERRORS, _as_cells)


class Screenful:
    """A file Textual's drivers write to; `gone` is called once if the terminal takes no more."""

    def __init__(self, file: TextIOWrapper, gone: Callable[[], None]) -> None:
        self._file, self._gone = file, gone
        self._is_gone = False
        self.encoding = file.encoding

    def write(self, text: str) -> None:
        """Write, whatever the text and whether or not anybody is there."""
        if not self._is_gone:
            with self._whoever_is_there():
                self._file.buffer.write(text.encode(self.encoding, _ERRORS))

    def flush(self) -> None:
        """Hand over what was written."""
        if not self._is_gone:
            with self._whoever_is_there():
                self._file.buffer.flush()

    @contextmanager
    def _whoever_is_there(self) -> Iterator[None]:
        try:
            yield
        except (OSError, ValueError):  # ValueError: the file was closed
            self._is_gone = True
            self._fall_silent()
            self._gone()

    def _fall_silent(self) -> None:
        """What is still held back goes nowhere; at the end Python would stumble over it."""
        with suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._file.fileno())
            os.close(nowhere)

    def isatty(self) -> bool:
        """Whether this is a terminal."""
        return self._file.isatty()

    def fileno(self) -> int:
        """The number of the file."""
        return self._file.fileno()


def cannot_draw(environment: Mapping[str, str]) -> str | None:
    """Why nothing can be drawn on this terminal; None if something can."""
    kind = environment.get("TERM", "")
    if kind in {"", "dumb", "unknown"}:
        return f"this terminal cannot be drawn on (TERM is {kind or 'not set'})"
    return None


@contextmanager
def on_the_terminal() -> Iterator[None]:
    """Lay the terminal itself under standard input, output and error, wherever those lead.

    Raises:
        OSError: the process has no terminal.
    """
    terminal = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
    kept = [os.dup(number) for number in range(3)]
    try:
        for number in range(3):
            os.dup2(terminal, number)
        yield
    finally:
        for number, before in enumerate(kept):
            with suppress(OSError):
                os.dup2(before, number)
            os.close(before)
        os.close(terminal)
