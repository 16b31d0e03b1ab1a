"""The web browser: how it is called with an address."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping

from dossier.core.text.web import is_web_address


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
