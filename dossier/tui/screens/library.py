"""The library behind the screen: read in threads, replaced whole, searched and checked behind it.

What a thread brings carries the number of its load; what comes from an older one is dropped.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from textual import on

from dossier.core.dates import CalendarDay
from dossier.core.library.library import Library
from dossier.core.problems import Place, Problem
from dossier.core.text import visible
from dossier.files.fulltext import FullText
from dossier.tui.loading import check_for, index_for, load_for
from dossier.tui.messages import Checked, Indexed, Loaded, Refused
from dossier.tui.screens.paned import PanedScreen
from dossier.views.rows import Section


@dataclass(frozen=True, slots=True)
class Stale:
    """The library in which an entry could be read last, and the time at which it broke."""

    library: Library
    since: str


class LibraryScreen(PanedScreen):
    """Panes on one library, which may be read again."""

    def __init__(self, root: Path, first: Loaded) -> None:
        super().__init__()
        self.root = root
        self.first = first
        self.library = first.library
        self.problems = first.library.problems
        self.work: tuple[Section, ...] | None = None  # what needs work; None until it is checked
        #: Entries whose files could be read before, but cannot now.
        self.stale: Mapping[str, Stale] = {}
        self.marked: frozenset[str] = frozenset()
        self.read_at: CalendarDay | None = None  # the day the card was read at
        self._texts: FullText | None = None
        self._loads = first.number  # how many loads were begun
        self.ready: Callable[[], None] = lambda: None  # called once something is shown

    def on_mount(self) -> None:
        """Take what was loaded."""
        self._take(self.first)
        self.begin()
        self.ready()

    def on_unmount(self) -> None:
        """Let go of the cache's files."""
        self._close_texts()
        self.end()

    def begin(self) -> None:
        """Show something of the library for the first time."""

    def end(self) -> None:
        """The screen is about to go."""

    def leave(self) -> None:
        """Another library is about to be read."""

    def show_again(self) -> None:
        """The library has changed: show the same of it."""

    def action_reload(self) -> None:
        """Read the files again, in a thread; row and scroll stay."""
        self.hints.status = ("reading …",)
        self._loads += 1
        number = self._loads
        self.run_worker(lambda: load_for(self, self.root, number), thread=True, group="load")

    @on(Loaded)
    def _loaded(self, event: Loaded) -> None:
        if event.number == self._loads:
            self.leave()
            self._take(event)
            self.show_again()

    def _take(self, loaded: Loaded) -> None:
        """Read this library from now on, and have it checked behind what is shown."""
        before, self.library = self.library, loaded.library
        self.stale = self._stale_after(before)
        self.problems = loaded.library.problems
        self.finder.open(loaded.finder)
        self.show_status()
        library, number = loaded.library, loaded.number
        self.run_worker(lambda: check_for(self, library, number), thread=True, group="check")
        self.run_worker(
            lambda: index_for(self, library, self.root, number), thread=True, group="index"
        )

    @on(Indexed)
    def _indexed(self, event: Indexed) -> None:
        if event.number != self._loads:
            event.texts.close()
            return
        self._close_texts()
        self._texts = event.texts
        self.finder.read_texts(event.texts)

    def _close_texts(self) -> None:
        if self._texts:
            self._texts.close()

    @on(Checked)
    def _checked(self, event: Checked) -> None:
        if event.number == self._loads:
            self.problems, self.work = event.problems, event.work
            self.show_status()
            self.show_again()

    @on(Refused)
    def _refused(self, event: Refused) -> None:
        if event.number == self._loads:
            self.show_status()
            self.tell(f"{event.error}; what was read before stays.", severity="error")

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

    # What is said of the whole

    def show_status(self) -> None:
        """How much there is, how much is marked, how much is wrong."""
        wrong = sum(one.severity != "info" for one in self.problems)
        self.hints.status = (
            f"{len(self.library)} entries",
            *([f"• {len(self.marked)}"] if self.marked else []),
            *([f"@ {self.read_at}"] if self.read_at else []),
            *([f"! {wrong}"] if wrong else []),
        )

    def tell(self, message: str, *, severity: str = "information") -> None:
        """A toast; its text is never read as markup. It takes the place of the one before."""
        assert severity in {"information", "warning", "error"}
        self.app.clear_notifications()
        self.notify(visible.block(message), severity=severity, markup=False)  # type: ignore[arg-type]
