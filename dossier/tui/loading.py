"""Loading behind the first frame: a thread reads and checks, and posts what it found."""

from dataclasses import dataclass
from pathlib import Path

from textual.message import Message
from textual.message_pump import MessagePump

from dossier.core.checks import check
from dossier.core.library import Library
from dossier.core.problems import Problem
from dossier.files.load import load
from dossier.files.tree import LibraryError
from dossier.views.find import Finder


@dataclass
class Loaded(Message):
    """The library can be read. `number` says which load this was."""

    number: int
    library: Library
    finder: Finder


@dataclass
class Checked(Message):
    """What is wrong with the library of load `number`."""

    number: int
    problems: tuple[Problem, ...]


@dataclass
class Refused(Message):
    """The folder cannot be read as a library at all."""

    number: int
    error: LibraryError


def load_for(target: MessagePump, root: Path, number: int) -> None:
    """Load the library in `root` and tell `target`; runs in a thread and only posts messages."""
    try:
        library = load(root)
    except LibraryError as error:
        target.post_message(Refused(number, error))
        return
    target.post_message(Loaded(number, library, Finder(library)))
    target.post_message(Checked(number, check(library)))
