"""Whether the app may write into a library: asked once, as it may be somebody else's.

The answer is kept in the user's state folder, never in the library: a library cannot allow itself.
"""

import os
from pathlib import Path
from typing import Final

import dossier
from dossier.files.atomic import remedy, replacing
from dossier.files.folders import state_folder
from dossier.files.writer import NotWrittenError

_FILE: Final = "may-write"
#: Where the library that travels with the program lies once it is installed.
_SHIPPED: Final = Path(dossier.__file__).resolve().parent / "demo"


def is_allowed(library: Path) -> bool:
    """Whether somebody has allowed it before."""
    try:
        return (state_folder(library) / _FILE).exists()
    except OSError:
        return False


def allow(library: Path) -> None:
    """Allow it from now on.

    Raises:
        NotWrittenError: the answer cannot be kept.
    """
    try:
        with replacing(state_folder(library) / _FILE) as beside:
            beside.write_text(f"{library.resolve()}\n", "utf-8", "surrogateescape")
    except OSError as error:
        message = f"that it is allowed cannot be kept: {error.strerror or error}"
        raise NotWrittenError(message, f"{remedy(error)}, or set XDG_STATE_HOME") from error


def why_not_writable(library: Path) -> str:
    """Why nothing can be written into a library, whoever allows it; "" where it can."""
    if library.resolve() == _SHIPPED:
        return "the shipped library is not to be written; `dossier init DIR` starts your own"
    if not os.access(library, os.W_OK | os.X_OK):
        return f"{library} cannot be written by you: copy it to a folder of your own"
    return ""
