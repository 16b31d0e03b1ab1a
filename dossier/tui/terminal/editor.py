"""The reader's own editor, at the line of a fact: how it is called, and calling it.

The setting, $VISUAL and $EDITOR are command lines, not file names; they are split as a shell would
split them, but no shell is ever run. The file is named by its absolute path, so no name can pass
for an option.
"""

import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

_PLUS_LINE: Final = frozenset(
    {"vi", "vim", "nvim", "gvim", "view", "nano", "pico", "emacs", "emacsclient", "micro", "kak",
     "joe", "jed", "mg", "ne", "mcedit", "gedit", "kate"}
)  # fmt: skip
_COLON_LINE: Final = frozenset({"hx", "helix", "subl", "zed"})
_GO_TO: Final = frozenset({"code", "codium", "code-insiders", "cursor"})


_USUAL: Final = ("vi", "nano")
_FILE: Final = "{file}"
_LINE: Final = "{line}"


class EditorError(Exception):
    """The editor cannot be called, or did not end well; the message says how to go on."""


def command_line(
    environment: Mapping[str, str], path: Path, line: int, setting: str | None = None
) -> list[str]:
    """What to run to edit `path` at `line` (from 1).

    That is what the settings name, `{file}` and `{line}` in it filled in; else $VISUAL or $EDITOR;
    else, as for git, vi, or nano, whichever is there.

    Raises:
        EditorError: there is no editor, or what is set cannot be read as a command.
    """
    named = (
        (setting or "").strip()
        or environment.get("VISUAL", "").strip()
        or environment.get("EDITOR", "").strip()
    )
    try:
        words = shlex.split(named) if named else _found(environment)
    except ValueError as error:
        raise EditorError(f"The editor `{named}` cannot be read ({error}).") from error
    # An empty command would run the entry file itself.
    if not words or not words[0]:
        raise EditorError("Set `editor` in the settings, or $EDITOR: there is no vi and no nano.")
    file = str(path.absolute())
    if _FILE in named:
        # Word by word, so that a name with a space stays one.
        return [word.replace(_FILE, file).replace(_LINE, str(line)) for word in words]
    name = Path(words[0]).stem.lower()
    if name in _PLUS_LINE:
        return [*words, f"+{line}", file]
    if name in _COLON_LINE:
        return [*words, f"{file}:{line}"]
    if name in _GO_TO:
        return [*words, "-g", f"{file}:{line}"]
    return [*words, file]


def _found(environment: Mapping[str, str]) -> list[str]:
    """The first editor of those everybody has that is here."""
    searched = environment.get("PATH", "")
    return next(([name] for name in _USUAL if shutil.which(name, path=searched)), [])


def run(words: list[str]) -> None:
    """Run an editor in the foreground and wait for it; the terminal is left as it was found.

    Raises:
        EditorError: it could not be started, or ended with an error.
    """
    restore = _terminal_state()
    # ctrl+c in the editor is the editor's.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        ended = subprocess.run(words, check=False).returncode  # noqa: S603 - the reader's own editor
    except OSError as error:
        raise EditorError(f"{words[0]} cannot be started: {error.strerror}.") from error
    finally:
        signal.signal(signal.SIGINT, before)
        restore()
    if ended:
        how = f"was ended by signal {-ended}" if ended < 0 else f"ended with {ended}"
        raise EditorError(f"{words[0]} {how}.")


def _terminal_state() -> Callable[[], None]:
    """Remember the terminal's modes; the answer puts them back."""
    if sys.platform == "win32" or not sys.stdin.isatty():
        return lambda: None
    import termios  # noqa: PLC0415 - not everywhere

    file = sys.stdin.fileno()
    modes = termios.tcgetattr(file)
    return lambda: termios.tcsetattr(file, termios.TCSANOW, modes)
