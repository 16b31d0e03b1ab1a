"""The only writer of standard output: data, and nothing else. Its bytes are the contract."""

import shutil
import sys
from functools import cache
from typing import Any, Final

from dossier.core.text import visible
from dossier.core.text.safe_json import to_json


def prepare() -> None:
    """Make sure every character can be written, whatever encoding the terminal claims to have."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def write(text: str = "") -> None:
    """Write lines of text; control characters are made visible, newlines stay."""
    _put(visible.block(text))


#: How much further in a line goes on than it began, if it has to be broken.
_HANG: Final = 4
_NARROWEST: Final = 40


@cache
def room() -> int | None:
    """How many cells a line has; None where no terminal shows it: what reads a pipe wants lines."""
    if sys.stdout is None or not sys.stdout.isatty():
        return None
    return max(shutil.get_terminal_size().columns, _NARROWEST)


def write_wrapped(text: str) -> None:
    """Write a line, broken between words where a terminal would break it anywhere."""
    cells = room()
    if cells is None or len(text) * 2 <= cells:
        write(text)
        return
    # Nothing that is printed to a pipe needs to know how wide characters are.
    from dossier import wrap  # noqa: PLC0415

    margin = len(text) - len(text.lstrip())
    body = text[margin:]
    pad = " " * margin
    hang = pad + " " * _HANG
    for start, end in wrap.lines(body, cells - len(hang), cells - margin):
        write(f"{hang if start else pad}{body[start:end].rstrip()}")


def write_json(value: Any) -> None:
    """Write a value as JSON. Characters a terminal would act on are written as JSON escapes."""
    _put(to_json(value))


def _put(text: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(f"{text}\n")


def flush() -> None:
    """Write out what is still held back, so that a full disk is noticed before we exit."""
    if sys.stdout is not None:
        sys.stdout.flush()
