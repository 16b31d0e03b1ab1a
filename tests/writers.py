"""Every writer of the program, each on a small library of its own; and what asks of it.

A *place* is a folder with a library, the folders of state and cache, and one for what is exported.
Each of `WRITERS` gets a place ready and gives what then writes. `tests/soak/writers.py` kills it,
`tests/files/test_full_disk.py` lets its disk be full.
"""

import gc
import io
import os
import sys
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

from libraries import write_bundle

from dossier.cli import chart, merge_file
from dossier.cli.main import main
from dossier.core.capture.additions import from_json
from dossier.core.checks.check import check
from dossier.export.pages import Page
from dossier.files import allowed, dismissed, name_index, seal
from dossier.files.drafts import draft
from dossier.files.exported import LIST, write_file, write_folder
from dossier.files.folders import cached, journal_folder, state_folder
from dossier.files.fulltext import FullText
from dossier.files.journal import Change, ChangeSet, Journal
from dossier.files.load import load
from dossier.files.merging import merged
from dossier.files.name_index import open_index
from dossier.files.received.received import received
from dossier.files.renaming import renamed
from dossier.files.repairs import repaired
from dossier.files.starting.start import begin
from dossier.files.state import Memory, Visited, remember
from dossier.files.storing import stored
from dossier.files.table import states
from dossier.files.table.table import checked, opened
from dossier.files.tidying import tidied
from dossier.files.writer import Writer
from dossier.tui.base import _write_log

LIBRARY = """\
== people/anna-berg.yaml
name: Anna Berg
summary: Editor of the Daily News.
tenures:
- {post: editor, quotes: [{source: daily, exact: "Anna Berg, the editor, spoke"}]}
== people/anna-b.yaml
name: Anna B.
tags: [press]
== people/olaf-lund.yaml
name: Olaf Lund
relations:
- {to: anna-berg, relation: pupil of, quotes: [{source: daily, exact: "Olaf  Lund, her pupil"}]}
== people/karl-vik.yaml
name: Karl Vik
relations:
- {to: anna-b, relation: brother of, basis: editor, note: They say so.}
== offices/editor.yaml
type: post
name: Editor
== sources/daily
Anna Berg, the editor, spoke on Monday. Olaf Lund, her pupil, was heard too.
"""
QUESTIONS = (["search", "berg"], ["search", "pupil heard"], ["show", "anna-berg"], ["check", "-v"])
ARTICLE = b"<!doctype html><title>A day</title><body><p>Eve Moe spoke in Oslo, it was said.</p>"
ADDED = [
    {"entry": "eve-moe", "kind": "person", "name": "Eve Moe"},
    {"entry": "anna-berg", "tags": ["press"]},
    {"entry": "olaf-lund", "tags": ["press"]},
]
#: What is of no account between two states: locks, and what killed writers left.
LEFT = (".unfinished", ".written")
Write = Callable[[], object]
_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of one's own is made in it
#: Where a soak makes its folders: in memory, where there is such a place; None for the usual one.
IN_MEMORY = _MEMORY if os.access(_MEMORY, os.W_OK) else None


class Place:
    """A folder with a library and all that is written around it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.root, self.out = folder, folder / "library", folder / "out"
        self.out.mkdir(parents=True)
        self.root.mkdir()
        write_bundle(self.root, LIBRARY)
        seal.checksum(b"", 8)  # makes the key, which is another in every place

    def files(self) -> dict[str, tuple[int, bytes]]:
        """The mode and the bytes of every file, by its path; locks have none."""
        found = {}
        for folder, _, names in os.walk(self.folder):
            for name in names:
                path = Path(folder, name)
                if name != "lock" and not name.endswith(".lock"):
                    key = path.relative_to(self.folder).as_posix()
                    found[key] = (path.stat().st_mode & 0o777, path.read_bytes())
        return found

    def put_back(self, wanted: dict[str, tuple[int, bytes]]) -> None:
        """Make the files what they were; what is as it was is not touched."""
        now = self.files()
        for path in now.keys() - wanted.keys():
            (self.folder / path).unlink()
        for folder, _, _ in os.walk(self.folder, topdown=False):
            if folder != str(self.out) and not os.listdir(folder):
                Path(folder).rmdir()
        for path, (mode, data) in wanted.items():
            if now.get(path) != (mode, data):
                (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / path).write_bytes(data)
                (self.folder / path).chmod(mode)

    def left_over(self) -> list[str]:
        """What lies beside files and is none."""
        return [path for path in self.files() if path.endswith(LEFT)]


def told(words: list[str]) -> tuple[int, str, str]:
    """What a command ends with and prints."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = out, err
    try:
        code = main(words)
    finally:
        sys.stdout, sys.stderr = before
        gc.enable()  # a command ends before any garbage is worth collecting; this does not
    for stream in (out, err):
        stream.flush()
    return code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode()


@contextmanager
def small_libraries_are_kept(folder: Path):
    """Keep all of a small library that was written this moment, and below this folder."""
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("STATE", "CACHE")}
    with (
        patch.dict(os.environ, homes),
        patch.object(name_index, "WORTH_KEEPING", 0),
        patch.object(states, "SETTLED", -1),
        # The same key on every run; the names of files that are being written stay random.
        patch.object(seal, "secrets", SimpleNamespace(token_bytes=lambda size: bytes(range(size)))),
    ):
        seal._key.cache_clear()
        yield
    seal._key.cache_clear()


# --- into a library: sets of files, all or none


def _writes(place: Place, changes) -> Write:
    changes = tuple(changes)
    return lambda: Writer(place.root).write(changes, "it")


def _capture(place: Place) -> Write:
    return _writes(place, draft(place.root, load(place.root), from_json(ADDED)).changes)


def _capture_again(place: Place) -> Write:
    """With a journal that is full: the oldest record goes."""
    path, now = "offices/editor.yaml", (place.root / "offices/editor.yaml").read_bytes()
    for number in range(50):
        new = b"type: post\nname: Editor\n# %d\n" % number
        Writer(place.root).write([Change(path, now, new)], "it")
        now = new
    return _capture(place)


def _new(place: Place) -> Write:
    return _writes(place, draft(place.root, load(place.root), from_json(ADDED[0])).changes)


def _add(place: Place) -> Write:
    fields = {"title": "A day", "publisher": "The Daily"}
    return _writes(place, stored(load(place.root), "a-day", received(ARTICLE), fields).changes)


def _rename(place: Place) -> Write:
    return _writes(place, renamed(place.root, load(place.root), "anna-berg", "anna-berg-2"))


def _rename_source(place: Place) -> Write:
    return _writes(place, renamed(place.root, load(place.root), "daily", "daily-2"))


def _merge(place: Place) -> Write:
    return _writes(place, merged(place.root, load(place.root), "anna-berg", "anna-b").changes)


def _fix(place: Place) -> Write:
    library = load(place.root)
    safe = repaired(place.root, [one for one in check(library) if one.fix])
    paths = {one.path for one in library.records.values()}
    changes = tidied(place.root, library, paths, safe).changes
    assert len(changes) > 1
    return _writes(place, changes)


def _undo(place: Place) -> Write:
    _rename(place)()
    return lambda: Writer(place.root).undo()


def _finish(place: Place) -> Write:
    """What a crash broke off is finished, and that is broken off again."""
    changes = renamed(place.root, load(place.root), "anna-berg", "anna-berg-2")
    Writer(place.root)._journal.folder.mkdir(parents=True)
    Journal(journal_folder(place.root)).begin(ChangeSet("it", changes))
    return lambda: Writer(place.root).recover()


SETS = {
    "capture": _capture,
    "capture, journal full": _capture_again,
    "new entry": _new,
    "article": _add,
    "rename": _rename,
    "rename a source": _rename_source,
    "merge": _merge,
    "fix": _fix,
    "undo": _undo,
    "recovery": _finish,
}


# --- beside it, each file by itself


def _state(place: Place) -> Write:
    remember(state_folder(place.root), Memory((Visited("anna-berg"),), query="one"))
    stops = tuple(Visited("olaf-lund", scroll=one) for one in range(50))
    return lambda: remember(state_folder(place.root), Memory(stops, query="two"))


def _dismissed(place: Place) -> Write:
    dismissed.dismiss(place.root, "daily", {"one"})
    return lambda: dismissed.dismiss(place.root, "daily", {"two", "three"})


def _allowed(place: Place) -> Write:
    return lambda: allowed.allow(place.root)


def _seal(place: Place) -> Write:
    (place.folder / "state/dossier/seal").write_bytes(b"not whole")

    def write():
        seal._key.cache_clear()
        seal.checksum(b"text", 8)

    return write


def _log(place: Place) -> Write:
    del place
    _write_log("old\n")
    return lambda: _write_log("a new one\n" * 100)


def _table(place: Place) -> Write:
    def write():
        library, table = opened(place.root, cached(place.root, "table"))
        checked(library, table)

    return write


def _table_again(place: Place) -> Write:
    write = _table(place)
    write()
    (place.root / "people/karl-vik.yaml").write_text("name: Karl Vik Berg\n")
    return write


def _names(place: Place) -> Write:
    library = load(place.root)
    return lambda: open_index(library, cached(place.root, "names"), b"state")


def _names_again(place: Place) -> Write:
    open_index(load(place.root), cached(place.root, "names"), b"state before")
    return _names(place)


def _full_text(place: Place) -> Write:
    library = load(place.root)
    path = cached(place.root, "fulltext.sqlite")
    return lambda: FullText.open(library, path, b"state").close()


def _full_text_again(place: Place) -> Write:
    path = cached(place.root, "fulltext.sqlite")
    FullText.open(load(place.root), path, b"state before").close()
    return _full_text(place)


BESIDE = {
    "state": _state,
    "dismissed": _dismissed,
    "allowed": _allowed,
    "seal": _seal,
    "crash log": _log,
}
CACHES = {
    "table": _table,
    "table, some changed": _table_again,
    "names": _names,
    "names, old ones there": _names_again,
    "full text": _full_text,
    "full text, old one there": _full_text_again,
}


# --- where somebody says


def _init(place: Place) -> Write:
    return lambda: begin(place.out / "mine")


def _export(place: Place) -> Write:
    (place.out / "library.bib").write_text("% of mine\n")
    (place.out / "library.bib").chmod(0o640)
    return lambda: write_file(place.out / "library.bib", b"@misc{daily}\n" * 9_000)


def _export_folder(place: Place) -> Write:
    before = [Page(f"{name}.md", b"old\n") for name in ("a", "b", "gone/c")]
    write_folder(place.out / "site", before)
    after = [Page(f"{name}.md", name.encode() * 9_000) for name in ("a", "b", "new/d", "new/e")]
    return lambda: write_folder(place.out / "site", after)


def _chart(place: Place) -> Write:
    (place.out / "daily.svg").write_text("<svg/>\n")
    return lambda: chart._write("<svg>  </svg>\n" * 9_000, str(place.out / "daily.svg"))


def _merge_file(place: Place) -> Write:
    ours = place.out / "ours"
    ours.write_text("name: Anna\ntags: [a]\n")
    ours.chmod(0o640)
    return lambda: merge_file._put(ours, b"name: Anna\ntags: [a]\ncountry: NO\n")


OUTSIDE = {
    "init": _init,
    "export": _export,
    "export, a folder": _export_folder,
    "chart": _chart,
    "merge driver": _merge_file,
}
WRITERS = {**SETS, **BESIDE, **CACHES, **OUTSIDE}


def is_noted(path, one, versions):
    """Whether a file is the list of an export that is under way: it is added to, line by line.

    It names at least what was there, no other file than was there or is to be, and what was broken
    off of a line is not read.
    """
    if not path.endswith(f"/{LIST}"):
        return False
    files = [set(data.split(b"\n")[:-1]) for _, data in versions]
    named = set(one[1].split(b"\n")[:-1])
    return any(some <= named for some in files) and named <= set.union(*files)
