"""Loading behind the first frame: threads import, read and check, and post what they found.

This module imports nothing that costs time, so that the first frame need not wait for YAML, the
search index; all of that is imported by the thread that needs it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from textual.message_pump import MessagePump

from dossier.tui.messages import Checked, Indexed, Loaded, Refused

if TYPE_CHECKING:
    from dossier.core.library.library import Library


def load_for(target: MessagePump, root: Path, number: int) -> None:
    """Load the library in `root` and tell `target`; runs in a thread and only posts messages."""
    from dossier.files.folders import cache_folder, state_folder  # noqa: PLC0415 - see above
    from dossier.files.load import load  # noqa: PLC0415
    from dossier.files.name_index import open_index  # noqa: PLC0415
    from dossier.files.state import remembered  # noqa: PLC0415
    from dossier.files.tree import LibraryError  # noqa: PLC0415
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
    from dossier.core.checks.check import check  # noqa: PLC0415 - see above
    from dossier.views.work import work  # noqa: PLC0415

    problems = check(library)
    target.post_message(Checked(number, problems, work(library, problems)))
