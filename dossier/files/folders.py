"""The folders outside the library: caches, which can be deleted, and state, which remembers."""

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

_NO_HOME: Final = "there is no home folder; set HOME or XDG_STATE_HOME"
#: The record, in the folder of the journal, of what is being written.
PENDING: Final = "pending"


def cached(library: Path, name: str) -> Path | None:
    """Where something that is computed from a library is kept; None where nothing is kept of it.

    Each library has a folder of its own. So `DOSSIER_CACHE=off` has it; and whoever has no home, or
    stands in a folder that is gone, has no place for it.
    """
    if os.environ.get("DOSSIER_CACHE") == "off":
        return None
    from platformdirs import user_cache_path  # noqa: PLC0415 - most commands need no folder

    try:
        return of_user(user_cache_path) / _name(library) / name
    except OSError:
        return None


def state_folder(library: Path) -> Path:
    """Where it is remembered what was last read in a library.

    Raises:
        OSError: there is no such place: whoever asks has no home.
    """
    from platformdirs import user_state_path  # noqa: PLC0415

    return of_user(user_state_path) / _name(library)


def of_user(find: Callable[[str], Path]) -> Path:
    """A folder of the user's for this program, as `platformdirs` finds it.

    Raises:
        OSError: there is none: whoever asks has no home.
    """
    try:
        found = find("dossier")
    except RuntimeError as error:
        raise OSError(errno.ENOENT, _NO_HOME) from error
    # Some versions give a folder called `~`, below wherever one stands.
    if not found.is_absolute():
        raise OSError(errno.ENOENT, _NO_HOME)
    return found


def broken_off(library: Path) -> bool:
    """Whether a write into a library was begun and not ended, as far as can be seen."""
    try:
        return (journal_folder(library) / PENDING).exists()
    except OSError:
        return False


def journal_folder(library: Path) -> Path:
    """Where it is noted what was written into a library."""
    return state_folder(library) / "writes"


def _name(library: Path) -> str:
    """A folder name for a library, by its real path: two clones are two libraries."""
    real = str(library.resolve())
    return hashlib.blake2b(real.encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()
