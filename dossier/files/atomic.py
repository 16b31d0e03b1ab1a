"""Replacing a file whole: whoever reads it sees the old bytes or the new, never half of them."""

import errno
import fcntl
import os
import re
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Final

#: The mode of a file that anybody may read, as far as the user's mask lets them.
FOR_ALL: Final = 0o666
_FOR_THE_OWNER: Final = 0o600
#: What is so old, in seconds, is nobody's any more: its writer was killed.
_FORGOTTEN: Final = 3_600
#: How many names of a folder are looked through for such files.
_MOST_LOOKED_AT: Final = 1_000
#: How a file is called that is being written: so is no file of an editor or a person.
UNFINISHED: Final = re.compile(r"\..+\.[0-9a-f]{8}\.unfinished")
_PAUSE: Final = 0.05
_REMEDIES: Final = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "make room on its disk, and try again"),
    **dict.fromkeys((errno.EACCES, errno.EPERM), "give yourself the right to write there"),
    errno.EROFS: "its disk can only be read: mount it otherwise, or work on a copy elsewhere",
    errno.EFBIG: "files may not become so large there (`ulimit -f` says how large)",
    **dict.fromkeys((errno.EMFILE, errno.ENFILE), "close some programs, and try again"),
}


def remedy(error: OSError) -> str:
    """What can be done about a file that cannot be written."""
    return _REMEDIES.get(error.errno or 0, "look at its disk, and try again")


@contextmanager
def replacing(path: Path, *, lasting: bool = True, mode: int = _FOR_THE_OWNER) -> Iterator[Path]:
    """A new file beside `path` to write to; it takes the place of `path` if nothing is raised.

    It has the permissions of the old one, or else those of `mode` that the user's mask leaves. A
    link stays one: what it leads to is replaced. `lasting` waits until the file is on the disk;
    what can be made anew need not wait for that.

    Raises:
        OSError: the folder cannot be made or written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    sweep_unfinished(target.parent)
    with _beside(target, mode) as beside:
        with suppress(FileNotFoundError):
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        yield beside
        if lasting:
            sync(beside)
        beside.replace(target)
        if lasting:  # not every file system has folders that can be waited for
            with suppress(OSError):
                sync(target.parent)


@contextmanager
def creating(path: Path, *, lasting: bool = True, mode: int = _FOR_THE_OWNER) -> Iterator[Path]:
    """The same for a file that nothing may be in the place of.

    Raises:
        FileExistsError: something lies there, or by now.
        OSError: the folder cannot be made or written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    sweep_unfinished(path.parent)
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    with _beside(path, mode) as beside:
        yield beside
        if lasting:
            sync(beside)
        put_where_nothing_is(beside, path)


def put_where_nothing_is(beside: Path, path: Path) -> None:
    """Give a file its name, never in the place of another.

    Raises:
        FileExistsError: one lies there by now.
    """
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, on which nobody can be kept out of the gap
        beside.replace(path)
    else:
        beside.unlink()


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk.

    Raises:
        OSError: they do not get there.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def locked(path: Path, seconds: float) -> Iterator[None]:
    """Keep out every other process that locks the same file; the lock ends with the process.

    Raises:
        TimeoutError: another has it for longer than so many seconds.
        OSError: the file cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, _FOR_THE_OWNER)
    try:
        _lock(descriptor, seconds)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def locked_folder(path: Path, seconds: float) -> Iterator[None]:
    """The same of a folder, in which nothing is left; where it cannot be locked, nobody is out.

    Raises:
        TimeoutError: another has it for longer than so many seconds.
        OSError: it cannot be opened.
    """
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        try:
            _lock(descriptor, seconds)
        except TimeoutError:
            raise
        except OSError:  # file systems of other machines lock no folders
            pass
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int, seconds: float) -> None:
    until = time.monotonic() + seconds
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise TimeoutError(errno.ETIMEDOUT, "another process has it") from None
            time.sleep(_PAUSE)
        else:
            return


def sweep(folder: Path, is_ours: Callable[[str], object], most: int) -> None:
    """Remove what writers left in a folder when they were killed, by its names.

    So many names are looked at, at most.
    """
    before = time.time() - _FORGOTTEN
    with suppress(OSError), os.scandir(folder) as found:
        for one in islice(found, most):
            if is_ours(one.name) and one.stat(follow_symlinks=False).st_mtime < before:
                with suppress(OSError):
                    Path(one.path).unlink()


def sweep_unfinished(folder: Path) -> None:
    """Remove what is old and unfinished in a folder, whichever file it was to be."""
    sweep(folder, UNFINISHED.fullmatch, _MOST_LOOKED_AT)


@contextmanager
def _beside(path: Path, mode: int) -> Iterator[Path]:
    """An empty file beside another, which is gone if anything is raised."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.unfinished")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    os.close(os.open(beside, flags, mode))
    try:
        yield beside
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
