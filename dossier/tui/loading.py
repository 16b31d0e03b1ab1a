"""Loading behind the first frame: threads import, read and check, and post what they found.

This module imports nothing that costs time, so that the first frame need not wait for YAML, the
search index; all of that is imported by the thread that needs it.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from textual.message_pump import MessagePump

from dossier.tui.messages import (
    Blamed,
    Changed,
    Checked,
    Indexed,
    Loaded,
    Logged,
    NotCommitted,
    Proposed,
    Recovered,
    Refused,
    Unwatched,
)

if TYPE_CHECKING:
    from dossier.core.library.library import Library
    from dossier.core.library.record import Record
    from dossier.core.search.changed import Index
    from dossier.files.fulltext import TextIndex
    from dossier.files.table.table import Table


#: So many entries are looked through in no time.
_LARGE: Final = 2_000


class _OutOfDateError(Exception):
    """Nobody wants to know any more."""


def load_for(
    target: MessagePump,
    root: Path,
    number: int,
    held: "Loaded | None" = None,
    told: frozenset[str] = frozenset(),
) -> None:
    """Load the library in `root` and tell `target`; runs in a thread and only posts messages.

    Args:
        target: whom to tell.
        root: the library's folder.
        number: which load this is.
        held: what was loaded before: of that only what has changed is read again.
        told: the files that are said to have changed since; without any, all are looked at.
    """
    from dossier.core.search.changed import changed_index  # noqa: PLC0415
    from dossier.files.folders import broken_off, cached, state_folder  # noqa: PLC0415
    from dossier.files.name_index import forget_index, open_index  # noqa: PLC0415 - see above
    from dossier.files.state import Memory, remembered  # noqa: PLC0415
    from dossier.files.table.table import opened, reopened  # noqa: PLC0415
    from dossier.files.tree import LibraryError  # noqa: PLC0415
    from dossier.views.find import Finder  # noqa: PLC0415

    if broken_off(root):
        _finish_for(target, root)
    folder = cached(root, "table")
    try:
        if held and held.table:
            library, table = reopened(root, folder, held.library, held.table, told)
        else:
            library, table = opened(root, folder, stays=True)
        for text in library.texts.values():
            text.text  # noqa: B018 - now: the file may be another by the time it is shown
    except LibraryError as error:
        target.post_message(Refused(number, error))
        return
    index: Index
    if held and held.library is library:
        index = held.finder.index
    elif held and library.before and library.before.library() is held.library:
        index = changed_index(held.finder.index, held.library, library)
    else:
        state, indexed = (table.state, table.indexed) if table else (None, {})
        index = open_index(library, cached(root, "names"), state, indexed)
    try:
        memory = remembered(state_folder(root))
    except OSError:  # nobody is at home: told when there is something to remember
        memory = Memory()
    finder = Finder(library, index, lambda: forget_index(cached(root, "names")))
    target.post_message(Loaded(number, library, finder, memory, table, is_hearsay=bool(told)))
    index.warm()


def look_for(target: MessagePump, table: "Table") -> None:
    """Tell `target` if a file has changed of which nobody was told; runs in a thread."""
    if table.is_outdated():
        target.post_message(Changed())


def _finish_for(target: MessagePump, root: Path) -> None:
    """Finish a write that a crash broke off, before half of it is shown."""
    from dossier.files.writer import finish  # noqa: PLC0415 - hardly ever

    if said := finish(root):
        target.post_message(Recovered(said))


def index_for(
    target: MessagePump, root: Path, loaded: Loaded, held: "TextIndex | None" = None
) -> None:
    """Open the full text of a library and tell `target`; runs in a thread, posts a message.

    `held` is that of the library from which this one was made by a change.
    """
    from dossier.core.search import NameIndex  # noqa: PLC0415 - see above
    from dossier.core.search.passages import telling_otherwise  # noqa: PLC0415
    from dossier.files.folders import cached  # noqa: PLC0415
    from dossier.files.fulltext import FullText  # noqa: PLC0415

    library, number, table = loaded.library, loaded.number, loaded.table
    if held:
        texts: TextIndex = held.of(library, telling_otherwise(library))
    else:
        state, indexed = (table.state, table.indexed) if table else (None, {})
        texts = FullText.open(library, cached(root, "fulltext.sqlite"), state, indexed)
        if table and isinstance(texts, FullText) and isinstance(loaded.finder.index, NameIndex):
            table.note_index()
    target.post_message(Indexed(number, texts))
    # Where which name is printed, also one that is to come: found now, so that no key waits for it.
    library.prints.printed("", "")
    library.prints.get_ready()


def propose_for(
    target: MessagePump, root: Path, library: "Library", source: str, number: int
) -> None:
    """Work out what an article could say and tell `target`; for a thread, posts a message."""
    from dossier.files.drafts import get_ready  # noqa: PLC0415 - see above
    from dossier.files.proposing import proposals  # noqa: PLC0415

    target.post_message(Proposed(number, proposals(root, library, source)))
    get_ready(library, source)


def check_for(
    target: MessagePump,
    library: "Library",
    number: int,
    table: "Table | None",
    is_current: Callable[[int], bool] = lambda _: True,
) -> None:
    """Check a library and tell `target`; runs in a thread and only posts messages.

    It takes long in a large library: what needs work is told of behind the findings, and all of it
    ends when that load is not `is_current` any more.
    """
    from dossier.files.table.table import checked  # noqa: PLC0415 - see above
    from dossier.views.work import work  # noqa: PLC0415

    def go_on(*_: object) -> None:
        if not is_current(number):
            raise _OutOfDateError

    with suppress(_OutOfDateError):
        problems = checked(library, table, go_on)
        if len(library) > _LARGE:
            target.post_message(Checked(number, problems, None))
        target.post_message(Checked(number, problems, work(library, problems, go_on)))


def log_for(
    target: MessagePump, root: Path, number: int, record: "Record | None", most: int
) -> None:
    """Read what git says has changed and tell `target`; for a thread, posts a message.

    Args:
        target: whom to tell.
        root: the library's folder.
        number: which question this answers.
        record: the entry that is asked about; None for the whole library.
        most: of how many commits, the last ones.
    """
    from dossier.files.git import GitError, Repository  # noqa: PLC0415 - see above
    from dossier.files.revisions import Revisions  # noqa: PLC0415
    from dossier.views.changes import log_rows  # noqa: PLC0415

    of = record.id if record else None
    try:
        told = list(Revisions(Repository(root)).log(record, most=most))
    except GitError as error:
        said = f"{error}; {error.hint}" if error.hint else str(error)
        target.post_message(Logged(number, (), of, f"git says nothing: {said}."))
        return
    rows = tuple(
        row
        for one in told
        for row in log_rows(
            f"{one.commit.day}  {one.commit.author} · {one.commit.subject} · {one.commit.short}",
            one.entries,
            one.left_out,
        )
    )
    target.post_message(Logged(number, rows, of))


def blame_for(target: MessagePump, root: Path, record: "Record") -> None:
    """Read who added the claims of an entry and tell `target`; for a thread, posts a message."""
    from dossier.files.git import GitError, Repository  # noqa: PLC0415 - see above
    from dossier.files.revisions import Revisions  # noqa: PLC0415
    from dossier.views.blame import blame  # noqa: PLC0415

    try:
        found = Revisions(Repository(root)).origins(record)
    except GitError:
        found = {}  # `g c` says why
    blames = {f"{record.id}#{name}": blame(one) for name, one in found.items()}
    target.post_message(Blamed(record, blames))


def compare_for(target: MessagePump, root: Path, number: int) -> None:
    """Find what differs from the last commit and tell `target`; for a thread, posts a message."""
    from dossier.files.git import GitError, Repository  # noqa: PLC0415 - see above
    from dossier.files.revisions import Revisions  # noqa: PLC0415
    from dossier.views.changes import SIGNS  # noqa: PLC0415

    try:
        found = Revisions(Repository(root)).not_committed()
    except GitError:
        return  # a library without git has no such signs
    signs = {id_: SIGNS[action] for id_, action in found.items()}
    target.post_message(NotCommitted(number, signs))


def watch_for(target: MessagePump, root: Path, stop: Event) -> None:
    """Tell `target` of every burst of changes in a library, until `stop` is set; for a thread."""
    from dossier.files.watch import changes  # noqa: PLC0415 - see above

    try:
        for paths in changes(root, stop):
            target.post_message(Changed(paths))
    except OSError as error:
        target.post_message(Unwatched(str(error)))
