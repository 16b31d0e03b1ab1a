"""What changes in a library's folder while it is read: told once for a burst of changes.

An editor writes beside a file and renames, git changes a thousand at once, a folder goes and comes
again. Which files are told of is hearsay, since a system that is busy forgets some: it is good for
showing these at once, and whoever is told looks at all of them afterwards. `DOSSIER_WATCH` may be
`off`, or `poll` where the system tells of no changes (on most network drives).
"""

import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from dossier.core.format.ids import KIND_OF_FOLDER

VARIABLE: Final = "DOSSIER_WATCH"
#: How long nothing must change before a burst is over, and how long one may last; milliseconds.
QUIET: Final = 50
LONGEST: Final = 1_600
_POLL: Final = 1_000
_LISTEN: Final = 200  # how soon it ends when it is to
#: How often a folder that is gone is looked for again, in seconds.
_LOOK: Final = 1.0
_LEFT_BY_EDITORS: Final = ("~", ".swp", ".swx", ".swo", ".tmp", ".bak", ".part", ".lock", ".orig")


def is_watching() -> bool:
    """Whether changes are to be told of at all."""
    return os.environ.get(VARIABLE) != "off"


def changes(root: Path, stop: threading.Event) -> Iterator[frozenset[str]]:
    """The files of each burst of changes that concern the library in `root`, until `stop` is set.

    They are told by their paths below `root`. The folder may go and come again; both are changes of
    nobody knows what, which is told as none.

    Raises:
        OSError: the system cannot watch the folder, and looking at it again and again failed too.
    """
    from watchfiles import watch  # noqa: PLC0415 - no command but the app watches

    polls = os.environ.get(VARIABLE) == "poll"
    top = root.resolve()
    was_gone = False
    while not stop.is_set():
        folder = _identity(top)
        if folder is None:
            was_gone = True
            stop.wait(_LOOK)
            continue
        if was_gone:
            was_gone = False
            yield frozenset()
        try:
            for found in watch(
                top,
                watch_filter=None,
                debounce=LONGEST,
                step=QUIET,
                stop_event=stop,
                rust_timeout=_LISTEN,
                yield_on_timeout=True,
                force_polling=polls or None,
                poll_delay_ms=_POLL,
                ignore_permission_denied=True,
                raise_interrupt=False,
            ):
                paths = {Path(path) for _, path in found}
                if told := frozenset(_below(path, top) for path in paths if concerns(path, top)):
                    yield told
                # Another may stand in its place by now; what is watched is the one that went.
                if _identity(top) != folder or top in paths:
                    was_gone = True
                    yield frozenset()
                    break
        except FileNotFoundError:
            was_gone = True  # it went between two looks
        except OSError:
            if polls:
                raise
            polls = True  # no more watches, or a drive that has none


def _identity(folder: Path) -> tuple[int, int] | None:
    """What tells a folder from another that takes its place; None where there is none."""
    try:
        state = os.stat(folder)  # noqa: PTH116 - Path's own is no other
    except OSError:
        return None
    return (state.st_dev, state.st_ino) if stat.S_ISDIR(state.st_mode) else None


def _below(path: Path, top: Path) -> str:
    return path.relative_to(top).as_posix()


def concerns(path: Path, root: Path) -> bool:
    """Whether a change of a path may change what the library in `root` says.

    Not what editors leave beside a file they write, nor hidden files, nor what lies beside the
    four folders.
    """
    try:
        parts = path.relative_to(root).parts
    except ValueError:
        return False
    if not parts or parts[0] not in KIND_OF_FOLDER:
        return False
    name = parts[-1]
    return not name.startswith((".", "#", "4913")) and not name.endswith(_LEFT_BY_EDITORS)
