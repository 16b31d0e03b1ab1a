"""The clipboard, by every route there is."""

import base64
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from typing import Final

_PATIENCE: Final = 2.0  # seconds
#: Characters of a piece for GNU screen; where one string ends and the next begins.
_PIECE: Final = 76
_BETWEEN: Final = "\x1b\\\x1bP"


def clipboard_routes(environment: Mapping[str, str]) -> list[tuple[str, list[str]]]:
    """The programs that can fill a clipboard here, each with its name.

    OSC 52 is the terminal's own way and gets no answer; in tmux it is off unless it was allowed, so
    tmux is asked itself.
    """
    found = []
    if environment.get("TMUX"):
        found.append(("tmux", ["tmux", "load-buffer", "-w", "-"]))
    if environment.get("WAYLAND_DISPLAY"):
        found.append(("wl-copy", ["wl-copy"]))
    if environment.get("DISPLAY"):
        found.append(("xclip", ["xclip", "-selection", "clipboard"]))
    if sys.platform == "darwin":
        found.append(("pbcopy", ["pbcopy"]))
    return [(name, words) for name, words in found if shutil.which(words[0])]


def osc_52(text: str, environment: Mapping[str, str]) -> str:
    """The terminal's own sequence that fills its clipboard, as it passes what stands in between.

    GNU screen drops it unless it is wrapped in device control strings, and these it reads only up
    to some hundred bytes; what it is told in pieces it hands on as one.
    """
    code = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    if not environment.get("STY") or environment.get("TMUX"):
        return f"\x1b]52;c;{code}\a"
    pieces = [code[at : at + _PIECE] for at in range(0, len(code), _PIECE)]
    return f"\x1bP\x1b]52;c;{_BETWEEN.join(pieces)}\a\x1b\\"


def to_clipboard(text: str) -> list[str]:
    """Hand `text` to every program that takes it, and name those that did."""
    return [name for name, words in clipboard_routes(os.environ) if _feed(words, text)]


def _feed(words: list[str], text: str) -> bool:
    try:
        ended = subprocess.run(  # noqa: S603 - one of the programs above
            words,
            input=text.encode("utf-8", "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return ended.returncode == 0
