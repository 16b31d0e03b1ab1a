"""The world outside the terminal: the clipboard, by every route there is, and the web browser."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

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


def is_web_address(url: str) -> bool:
    """Whether a URL may be given to a browser: http or https with a host, and nothing else."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    plain = url.isprintable() and not any(letter.isspace() for letter in url)
    return plain and parts.scheme in {"http", "https"} and bool(parts.hostname)


def browser_command(environment: Mapping[str, str], url: str) -> list[str] | None:
    """What to run to open a web address in a window; None where no window can be opened."""
    if not is_web_address(url):
        return None
    if sys.platform == "darwin":
        return ["open", url]
    has_window = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    opener = shutil.which("xdg-open")
    return [opener, url] if has_window and opener else None


def open_in_browser(url: str) -> bool:
    """Open a web address in the reader's browser; whether one could be started."""
    words = browser_command(os.environ, url)
    if words is None:
        return False
    try:
        subprocess.Popen(  # noqa: S603 - the system's opener, with a checked address
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True
