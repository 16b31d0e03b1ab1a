"""The only code that writes into a library: sets of files, whole or not at all, and back again.

What is to be written was shown and confirmed. A file that is no longer as it was then is left as it
is, and so are all others of its set. New bytes are written beside the old ones and take their
place by renaming, entries that others link to first; a journal outside the library says what is
going on, so that whoever opens the library next finishes what a crash broke off.
"""

import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dossier.core.format.ids import KIND_OF_FOLDER, Kind
from dossier.files import limits
from dossier.files.atomic import (
    UNFINISHED,
    locked,
    locked_folder,
    put_where_nothing_is,
    remedy,
    sweep,
    sync,
)
from dossier.files.folders import PENDING, journal_folder
from dossier.files.journal import Change, ChangeSet, DamagedRecordError, Journal
from dossier.files.regular import RefusedFileError, read_bytes
from dossier.files.tree import SUFFIX

#: Sources before the offices, people and events that link to them.
_ORDER: Final = (Kind.SOURCE, Kind.OFFICE, Kind.PERSON, Kind.EVENT)
_SECONDS_FOR_THE_LOCK: Final = 10.0
#: The names of files that are being written, all of them hidden.
_WRITTEN: Final = re.compile(r"\..+\.written")


class NotWrittenError(Exception):
    """Nothing was written, or what the message says; it says why, and `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Finished:
    """What had been broken off and is whole now; `kept` are files changed since, left as found."""

    what: str
    paths: tuple[str, ...]
    kept: tuple[str, ...]


def finish(root: Path) -> str:
    """Finish what was broken off in a library; what is to be said of that, "" for nothing."""
    try:
        done = Writer(root).recover()
    except NotWrittenError as error:
        hint = f" ({error.hint})" if error.hint else ""
        return f"a write was broken off and cannot be finished: {error}{hint}"
    if done is None:
        return ""
    kept = f"; {', '.join(done.kept)} changed since and stays as it is" if done.kept else ""
    return f"finished what was broken off: {', '.join(done.paths)}{kept}"


class Writer:
    """Writes into the library in `root`, and keeps its journal."""

    def __init__(self, root: Path, journal: Path | None = None) -> None:
        """Keep the journal in a folder of its own, or where the user's state is kept.

        Raises:
            NotWrittenError: there is no such place.
        """
        self._root = root
        self._journal = Journal(journal or _journal_folder(root))

    def write(self, changes: Iterable[Change], what: str) -> None:
        """Carry out some changes, all or none; `what` says in a few words what they are.

        Raises:
            NotWrittenError: a file is no longer as it was, or cannot be written.
        """
        wanted = tuple(sorted((one for one in changes if one.before != one.after), key=_order))
        if wanted:
            with self._alone():
                self._finish()
                self._carry_out(ChangeSet(what, wanted))

    def undo(self) -> ChangeSet:
        """Take the last write back, and give what was taken back.

        Raises:
            NotWrittenError: there is none, or a file is no longer as it was left.
        """
        with self._alone():
            self._finish()
            with self._read_journal():
                last = self._journal.last()
            if last is None:
                raise NotWrittenError("there is nothing to take back")
            number, changes = last
            back = tuple(one.reverse for one in reversed(changes.changes))
            self._carry_out(ChangeSet(changes.what, back, takes_back=number))
            return changes

    def last(self) -> ChangeSet | None:
        """What `undo` would take back; None for nothing.

        Raises:
            NotWrittenError: the journal cannot be read.
        """
        with self._read_journal():
            last = self._journal.last()
        return last[1] if last else None

    def recover(self) -> Finished | None:
        """Finish what was broken off; None where nothing was.

        Raises:
            NotWrittenError: the journal cannot be read, or a file not written.
        """
        if not (self._journal.folder / PENDING).exists():
            return None
        with self._alone():
            return self._finish()

    # --- carrying out

    def _carry_out(self, changes: ChangeSet) -> None:
        for one in changes.changes:
            self._refuse_unless_as_it_was(one)
        self._sweep(changes.changes)
        try:
            self._journal.begin(changes)
        except OSError as error:
            hint = f"nothing was written, as it could not be taken back; {remedy(error)}"
            raise NotWrittenError(self._no_journal(error), hint) from error
        done: list[Change] = []
        try:
            for one in changes.changes:
                with _named(one):
                    self._put_beside(one)
            for one in changes.changes:
                self._refuse_unless_as_it_was(one)
                with _named(one):
                    done.append(one)
                    self._replace(one)
        except NotWrittenError as error:
            self._give_up(changes, done, error)
            raise
        self._end("everything is written")

    def _give_up(self, changes: ChangeSet, done: Sequence[Change], why: NotWrittenError) -> None:
        """Put back what was carried out already.

        Raises:
            NotWrittenError: it cannot be put back, or not be forgotten; the journal keeps it then,
                and whoever opens the library next carries it out.
        """
        try:
            for one in reversed(done):
                if self._now(one) != one.before:
                    with _named(one):
                        self._put_beside(one.reverse)
                        self._replace(one.reverse)
        except NotWrittenError as error:
            message = f"{why}; a part of it is written, and cannot be put back"
            raise NotWrittenError(message, f"{error.hint}: {_NEXT_TIME}") from why
        self._tidy(changes)
        try:
            self._journal.drop()
        except OSError as error:
            message = f"{why}; {self._no_journal(error)}"
            raise NotWrittenError(message, f"{remedy(error)}: {_NEXT_TIME}") from error

    def _end(self, so_far: str) -> None:
        """Note that what is pending has been carried out.

        Raises:
            NotWrittenError: that cannot be noted; whoever opens the library next will.
        """
        with self._read_journal():
            try:
                self._journal.end()
            except OSError as error:
                message = f"{so_far}, but {self._no_journal(error)}"
                hint = f"{remedy(error)}: what follows can only be written once it can be"
                raise NotWrittenError(message, hint) from error

    def _finish(self) -> Finished | None:
        """Carry out the rest of what is pending; whatever else has changed since is left alone."""
        with self._read_journal():
            changes = self._journal.pending()
        if changes is None:
            return None
        kept = []
        for one in changes.changes:
            now = self._now(one)
            if now == one.before:
                with _named(one):
                    self._put_beside(one)
                    self._replace(one)
            elif now != one.after:
                kept.append(one.path)
        self._tidy(changes)
        self._end("everything is written")
        return Finished(changes.what, tuple(one.path for one in changes.changes), tuple(kept))

    def _now(self, change: Change) -> bytes | None:
        """The bytes of a file as they are; None if it is not there.

        Raises:
            NotWrittenError: it is no regular file of a library, or cannot be read.
        """
        folder, _, name = change.path.partition("/")
        path = self._root / change.path
        if folder not in KIND_OF_FOLDER or not name or "/" in name or name.startswith("."):
            raise NotWrittenError(f"{change.path} is no file of a library", _FOLDERS)
        if os.path.islink(path.parent):  # noqa: PTH114 - Path's own raises where the way is closed
            raise NotWrittenError(f"{folder}/ is a link", "put the folder itself here")
        if not os.path.lexists(path):
            return None
        most = max(limits.FILE_BYTES, len(change.before or b""), len(change.after or b""))
        try:
            return read_bytes(path, most)
        except RefusedFileError as error:
            raise NotWrittenError(f"{change.path}: {error}", error.hint) from error

    def _refuse_unless_as_it_was(self, change: Change) -> None:
        if self._now(change) != change.before:
            gone = change.before is not None and self._now(change) is None
            found = "is gone" if gone else "is there" if change.before is None else "has changed"
            message = f"{change.path} {found} by now; nothing was written"
            raise NotWrittenError(message, "look at it, and try again")

    def _beside(self, path: str) -> Path:
        folder, _, name = path.partition("/")
        return self._root / folder / f".{name}.written"

    def _put_beside(self, change: Change) -> None:
        """Write the new bytes beside the old, with the old file's mode."""
        if change.after is None:
            return
        beside = self._beside(change.path)
        beside.parent.mkdir(exist_ok=True)
        with suppress(FileNotFoundError):
            beside.unlink()
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o666)
        with os.fdopen(descriptor, "wb") as file:
            with suppress(FileNotFoundError):
                state = os.lstat(self._root / change.path)
                os.fchmod(descriptor, stat.S_IMODE(state.st_mode))
                if (state.st_uid, state.st_gid) != (os.geteuid(), os.getegid()):
                    with suppress(PermissionError):  # only root gives files away
                        os.fchown(descriptor, state.st_uid, state.st_gid)
            file.write(change.after)
            file.flush()
            os.fsync(descriptor)

    def _replace(self, change: Change) -> None:
        path = self._root / change.path
        beside = self._beside(change.path)
        if change.after is None:
            path.unlink(missing_ok=True)
        elif change.before is None:
            put_where_nothing_is(beside, path)
        else:
            beside.replace(path)
        sync(path.parent)

    def _tidy(self, changes: ChangeSet) -> None:
        for one in changes.changes:
            with suppress(OSError):
                self._beside(one.path).unlink()

    def _sweep(self, changes: Iterable[Change]) -> None:
        """Remove what a writer could not take with it: its disk was read-only by then, say."""
        for folder in {one.path.partition("/")[0] for one in changes} & KIND_OF_FOLDER.keys():
            sweep(self._root / folder, _is_left_over, sys.maxsize)

    # --- the journal

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep every other writer out of the library; the locks end with the process.

        One is the journal's. Others who may write here keep journals of their own: for them it is
        the folder itself that is locked.
        """
        with ExitStack() as held:
            try:
                lock = self._journal.folder / "lock"
                held.enter_context(locked(lock, _SECONDS_FOR_THE_LOCK))
                held.enter_context(locked_folder(self._root, _SECONDS_FOR_THE_LOCK))
            except TimeoutError as error:
                message = "somebody else is writing into this library"
                raise NotWrittenError(message, "try again when they are done") from error
            except OSError as error:
                raise NotWrittenError(self._no_journal(error), remedy(error)) from error
            yield

    def _no_journal(self, error: OSError) -> str:
        return f"the journal {self._journal.folder} cannot be written: {error.strerror}"

    @contextmanager
    def _read_journal(self) -> Iterator[None]:
        try:
            yield
        except (DamagedRecordError, OSError) as error:
            hint = f"move {self._journal.folder} away: what it knew can then not be taken back"
            raise NotWrittenError(str(error), hint) from error


_FOLDERS: Final = f"entries lie directly in {', '.join(KIND_OF_FOLDER)}"


def _is_left_over(name: str) -> bool:
    return bool(_WRITTEN.fullmatch(name) or UNFINISHED.fullmatch(name))


_NEXT_TIME: Final = "what is left of it is then done by whoever opens the library next"


@contextmanager
def _named(change: Change) -> Iterator[None]:
    """Say of which file it is that something cannot be done."""
    try:
        yield
    except OSError as error:
        message = f"{change.path} cannot be written: {error.strerror}"
        raise NotWrittenError(message, remedy(error)) from error


def _journal_folder(root: Path) -> Path:
    try:
        return journal_folder(root)
    except OSError as error:
        message = "there is no folder to keep the journal in, without which nothing is written"
        raise NotWrittenError(message, "set HOME or XDG_STATE_HOME") from error


def _order(change: Change) -> tuple[bool, int, bool, str]:
    """What is linked to first, a text before its entry; what is removed goes last."""
    folder = change.path.partition("/")[0]
    kind = KIND_OF_FOLDER.get(folder)
    place = _ORDER.index(kind) if kind else len(_ORDER)
    return change.after is None, place, change.path.endswith(SUFFIX), change.path
