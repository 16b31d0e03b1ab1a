"""The library behind the screen: read in threads, replaced whole, searched and checked behind it.

What a thread brings carries the number of its load; what comes from an older one is dropped. This
part knows no pane: whoever shows the library asks for it anew.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event, Thread
from typing import Final

from dossier.core.library.library import Library
from dossier.core.problems import Place, Problem
from dossier.files.fulltext import TextIndex
from dossier.files.watch import is_watching
from dossier.tui.loading import check_for, compare_for, index_for, load_for, look_for, watch_for
from dossier.tui.messages import Checked, Indexed, Loaded, Recovered, Refused, Unwatched
from dossier.tui.stage import Stage
from dossier.views.rows import Section

#: How long checks wait at most until the library is painted, in seconds.
_MOST_SHOWN: Final = 1.0
_ENDS: Final = 2.0  # how long whoever watches is waited for, in seconds


@dataclass(frozen=True, slots=True)
class Stale:
    """The library in which an entry could be read last, and the time at which it broke."""

    library: Library
    since: str


class Holding:
    """Owns the library, its problems, the work on it, and the entries that broke meanwhile."""

    def __init__(self, stage: Stage, root: Path, first: Loaded) -> None:
        self.root = root
        self.library = first.library
        self.problems = first.library.problems
        self.work: tuple[Section, ...] | None = None  # what needs work; None until it is checked
        #: Entries whose files could be read before, but cannot now.
        self.stale: Mapping[str, Stale] = {}
        self.texts: TextIndex | None = None
        self._held = first
        self._texts_of: Library | None = None  # the library in whose sentences `texts` looks
        self._stage = stage
        self._loads = first.number  # how many loads were begun
        #: The files that changed since what is held was read; None if nobody knows which.
        self._told: frozenset[str] | None = frozenset()
        self._shown = Event()  # set once what is held was painted
        self._stop = Event()  # set when nobody wants to be told of changes any more
        self._watching: Thread | None = None

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """Reading the files again."""
        return {"reload": self.reload}

    def reload(self) -> None:
        """Read the files again, in a thread; row and scroll stay."""
        self._stage.busy("reading …")
        self.follow()

    def watch(self) -> None:
        """Have the screen told of every change of the files, unless nobody wants to be told."""
        if is_watching():
            target, root, stop = self._stage.screen, self.root, self._stop
            # No worker of the screen's, which an exit would wait for before it tells it to end.
            self._watching = Thread(target=watch_for, args=(target, root, stop), daemon=True)
            self._watching.start()

    def follow(self, paths: frozenset[str] = frozenset()) -> None:
        """Files have changed: read them again, in a thread, without a word.

        `paths` are those that are known to have; without any, every file is looked at.
        """
        self._loads += 1
        self._told = self._told | paths if paths and self._told is not None else None
        told = self._told or frozenset()
        target, root, number, held = self._stage.screen, self.root, self._loads, self._held
        self._stage.in_thread(lambda: load_for(target, root, number, held, told), "load")

    def tell_unwatched(self, event: Unwatched) -> None:
        """The system tells of no changes: say so once."""
        said = f"Changes of the files are not followed ({event.reason}); R reads them."
        self._stage.tell(said, severity="warning")

    def tell_recovered(self, event: Recovered) -> None:
        """A write was broken off: say what became of it."""
        self._stage.tell(f"{event.said[0].upper()}{event.said[1:]}.", severity="warning")

    # What the threads bring; each answers whether it belongs to the latest load

    def is_current(self, number: int) -> bool:
        """Whether something belongs to the latest load."""
        return number == self._loads

    def take(self, loaded: Loaded) -> None:
        """Read this library from now on, and have it checked behind what is shown."""
        before, self.library = self.library, loaded.library
        self._held, self._told = loaded, frozenset()
        self._shown = shown = Event()
        change = loaded.library.before
        known = {id(one) for one in (loaded.library, change and change.library()) if one}
        texts = self.texts if id(self._texts_of) in known else None
        self.stale = self._stale_after(before)
        self.problems = loaded.library.problems
        self.show_status()
        target, root = self._stage.screen, self.root
        library, number, table = loaded.library, loaded.number, loaded.table
        target.call_after_refresh(shown.set)
        if loaded.is_hearsay and table:
            self._behind(lambda: look_for(target, table), "look")
        self._behind(lambda: check_for(target, library, number, table, self.is_current), "check")
        self._behind(lambda: index_for(target, root, loaded, texts), "index")
        self._behind(lambda: compare_for(target, root, number), "compare")

    def _behind(self, work: Callable[[], None], group: str) -> None:
        """Do something in a thread once the library is on the screen, which has no rival."""
        shown = self._shown

        def wait_and_work() -> None:
            shown.wait(_MOST_SHOWN)
            work()

        self._stage.in_thread(wait_and_work, group)

    def take_checks(self, event: Checked) -> bool:
        """What is wrong with the library, and what needs work."""
        if not self.is_current(event.number):
            return False
        self.problems = event.problems
        if event.work is not None:
            self.work = event.work
        self.show_status()
        return True

    def take_texts(self, event: Indexed) -> bool:
        """What the library says in sentences."""
        if not self.is_current(event.number):
            event.texts.close(self.texts)
            return False
        if self.texts:
            self.texts.close(event.texts)
        self.texts, self._texts_of = event.texts, self.library
        return True

    def be_refused(self, event: Refused) -> None:
        """The files cannot be read any more: keep what was read before."""
        if self.is_current(event.number):
            self.show_status()
            self._stage.tell(f"{event.error}; what was read before stays.", severity="error")

    def close(self) -> None:
        """Let go of the cache's files, and of whoever watches."""
        self._stop.set()
        if self._watching:
            # It must not be in the library that watches while the interpreter is taken down: some
            # versions of that crash. It looks at `_stop` ten times a second.
            self._watching.join(_ENDS)
        if self.texts:
            self.texts.close()

    # Entries that broke while the app was open

    def _stale_after(self, before: Library) -> dict[str, Stale]:
        """The last good state of every entry that cannot be read any more."""
        now = f"{datetime.now().astimezone():%H:%M}"
        return {
            id_: self.stale.get(id_) or Stale(before, now)
            for id_ in self.library.broken
            if id_ in self.stale or before.get(id_)
        }

    def library_of(self, id_: str) -> Library:
        """The library to read an entry in: that of before, if its file can no longer be read."""
        return self.stale[id_].library if id_ in self.stale else self.library

    def problems_in(self, path: str) -> list[Problem]:
        """What is wrong in a file."""
        return [one for one in self.problems if one.place.path == path]

    def place_of_broken(self, id_: str) -> Place:
        """Where to mend an entry that cannot be read."""
        path = self.library.broken[id_].path
        return next((one.place for one in self.problems_in(path)), Place(path))

    def show_status(self) -> None:
        """How much there is, and how much is wrong."""
        wrong = sum(one.severity != "info" for one in self.problems)
        self._stage.status(
            entries=f"{len(self.library)} entries", wrong=f"! {wrong}" if wrong else ""
        )
