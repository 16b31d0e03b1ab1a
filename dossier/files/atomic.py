"""Replacing a file whole: whoever reads it sees the old bytes or the new, never half of them."""

import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Final

#: What is so old, in seconds, is nobody's any more: its writer was killed.
_FORGOTTEN: Final = 3_600
#: How many names of a folder are looked through for such files.
_MOST_LOOKED_AT: Final = 1_000


@contextmanager
def replacing(path: Path, *, lasting: bool = True) -> Iterator[Path]:
    """A new file beside `path` to write to; it takes the place of `path` if nothing is raised.

    It has the permissions of the old one, or else is for nobody but its owner. A link stays one:
    what it leads to is replaced. `lasting` waits until the file is on the disk; what can be made
    anew need not wait for that.

    Raises:
        OSError: the folder cannot be made or written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    _sweep(target)
    handle, name = tempfile.mkstemp(prefix=_prefix(target), dir=target.parent)
    os.close(handle)
    beside = Path(name)
    try:
        with suppress(FileNotFoundError):
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        yield beside
        if lasting:
            with beside.open("rb") as file:
                os.fsync(file.fileno())
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _prefix(path: Path) -> str:
    return f".{path.name}."


def _sweep(path: Path) -> None:
    """Remove what writers of this file left beside it when they were killed."""
    begins, before = _prefix(path), time.time() - _FORGOTTEN
    with suppress(OSError), os.scandir(path.parent) as found:
        for one in islice(found, _MOST_LOOKED_AT):
            if one.name.startswith(begins) and one.stat(follow_symlinks=False).st_mtime < before:
                with suppress(OSError):
                    Path(one.path).unlink()
