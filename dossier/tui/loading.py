"""Loading behind the first frame: threads import, read and check, and post what they found.

This module imports nothing that costs time, so that the first frame need not wait for YAML, the
search index or the screens themselves; all of that is imported by the thread that needs it.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message
from textual.message_pump import MessagePump

if TYPE_CHECKING:
    from dossier.core.library.library import Library
    from dossier.core.problems import Problem
    from dossier.files.fulltext import FullText
    from dossier.files.state import Memory
    from dossier.files.tree import LibraryError
    from dossier.views.find import Finder
    from dossier.views.rows import Section


@dataclass
class Loaded(Message):
    """The library can be read. `number` says which load this was."""

    number: int
    library: "Library"
    finder: "Finder"
    memory: "Memory"


@dataclass
class Checked(Message):
    """What is wrong with the library of load `number`."""

    number: int
    problems: "tuple[Problem, ...]"
    work: "tuple[Section, ...]"


@dataclass
class Indexed(Message):
    """What the library of load `number` says in sentences can be searched."""

    number: int
    texts: "FullText"


@dataclass
class Refused(Message):
    """The folder cannot be read as a library at all."""

    number: int
    error: "LibraryError"


def load_for(target: MessagePump, root: Path, number: int) -> None:
    """Load the library in `root` and tell `target`; runs in a thread and only posts messages."""
    from dossier.files.folders import cache_folder, state_folder  # noqa: PLC0415 - see above
    from dossier.files.load import load  # noqa: PLC0415
    from dossier.files.name_index import open_index  # noqa: PLC0415
    from dossier.files.state import remembered  # noqa: PLC0415
    from dossier.files.tree import LibraryError  # noqa: PLC0415
    from dossier.tui.screens import reader  # noqa: F401, PLC0415 - it will be needed at once
    from dossier.views.find import Finder  # noqa: PLC0415

    try:
        library = load(root)
    except LibraryError as error:
        target.post_message(Refused(number, error))
        return
    index = open_index(library, cache_folder(root) / "names")
    memory = remembered(state_folder(root))
    target.post_message(Loaded(number, library, Finder(library, index), memory))
    index.warm()


def index_for(target: MessagePump, library: "Library", root: Path, number: int) -> None:
    """Open the full text of a library and tell `target`; runs in a thread, posts a message."""
    from dossier.files.folders import cache_folder  # noqa: PLC0415 - see above
    from dossier.files.fulltext import FullText  # noqa: PLC0415

    texts = FullText.open(library, cache_folder(root) / "fulltext.sqlite")
    target.post_message(Indexed(number, texts))
    library.prints.printed(
        "", ""
    )  # where which name is printed: found now, so that no key waits for it


def check_for(target: MessagePump, library: "Library", number: int) -> None:
    """Check a library and tell `target`; runs in a thread and only posts a message."""
    from dossier.core.checks import check  # noqa: PLC0415 - see above
    from dossier.views.work import work  # noqa: PLC0415

    problems = check(library)
    target.post_message(Checked(number, problems, work(library, problems)))
