"""The only writer of standard output: data, and nothing else. Its bytes are the contract."""

import json
import re
import sys
from typing import Any

from dossier.core.text import visible


def prepare() -> None:
    """Make sure every character can be written, whatever encoding the terminal claims to have."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def write(text: str = "") -> None:
    """Write lines of text; control characters are made visible, newlines stay."""
    _put(visible.block(text))


def write_json(value: Any) -> None:
    """Write a value as JSON. Characters a terminal would act on are written as JSON escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    _put(visible.found().sub(_json_escape, text))


def _json_escape(match: re.Match[str]) -> str:
    return json.dumps(match.group())[1:-1]


def _put(text: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(f"{text}\n")


def flush() -> None:
    """Write out what is still held back, so that a full disk is noticed before we exit."""
    if sys.stdout is not None:
        sys.stdout.flush()
