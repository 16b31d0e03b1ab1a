"""What threads tell the screen: what was read, checked, indexed, refused, or could not be kept.

Each carries the number of the load it belongs to. This module imports nothing that costs time.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.core.capture.propose.proposal import Proposal
    from dossier.core.library.library import Library
    from dossier.core.library.record import Record
    from dossier.core.problems import Problem
    from dossier.files.fulltext import TextIndex
    from dossier.files.state import Memory
    from dossier.files.table.table import Table
    from dossier.files.tree import LibraryError
    from dossier.views.blame import Blame
    from dossier.views.changes import LogRow
    from dossier.views.find import Finder
    from dossier.views.rows import Section


@dataclass
class Loaded(Message):
    """The library can be read. `number` says which load this was; `table` is where it is kept.

    `is_hearsay`: only files were looked at that were said to have changed.
    """

    number: int
    library: "Library"
    finder: "Finder"
    memory: "Memory"
    table: "Table | None" = None
    is_hearsay: bool = False


@dataclass
class Checked(Message):
    """What is wrong with the library of load `number`, and what needs work, once that is known."""

    number: int
    problems: "tuple[Problem, ...]"
    work: "tuple[Section, ...] | None"


@dataclass
class Proposed(Message):
    """What the sentences of an article could say; `number` says which question it answers."""

    number: int
    proposals: "tuple[Proposal, ...]"


@dataclass
class Logged(Message):
    """What git says has changed, of the whole library or `of` one entry; or why it does not say."""

    number: int
    rows: "tuple[LogRow, ...]"
    of: str | None = None
    refused: str = ""


@dataclass
class NotCommitted(Message):
    """The entries of load `number` that differ from the last commit, each with its sign."""

    number: int
    signs: "Mapping[str, str]"


@dataclass
class Blamed(Message):
    """Where the claims of the entry that was asked about come from, by their ids."""

    record: "Record"
    blames: "Mapping[str, Blame]"


@dataclass
class Indexed(Message):
    """What the library of load `number` says in sentences can be searched."""

    number: int
    texts: "TextIndex"


@dataclass
class Refused(Message):
    """The folder cannot be read as a library at all."""

    number: int
    error: "LibraryError"


@dataclass
class Changed(Message):
    """Files in the library's folder have changed: those of these paths, or nobody knows which."""

    paths: frozenset[str] = frozenset()


@dataclass
class Unwatched(Message):
    """Changes cannot be told of, for this reason."""

    reason: str


@dataclass
class Recovered(Message):
    """A write was broken off; this became of it."""

    said: str


@dataclass
class NotKept(Message):
    """What is remembered could not be written, for this reason."""

    reason: str
