"""The clipboard, by every route there is."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from typing import Final

_PATIENCE: Final = 2.0  # seconds


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
