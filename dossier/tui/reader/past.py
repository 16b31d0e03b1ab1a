"""What changed in the library, as facts, out of git: read in a thread, shown as a list."""

from collections.abc import Callable, Mapping
from typing import Final

from dossier.core.format.entries import Quote, Statement
from dossier.core.library.record import Record
from dossier.tui.loading import blame_for, log_for
from dossier.tui.messages import Blamed, Logged
from dossier.tui.overlays.overlay import Listing
from dossier.tui.paint.lists import log_items
from dossier.tui.paint.pieces import says
from dossier.tui.reader.display import Display
from dossier.tui.reader.holding import Holding
from dossier.tui.reader.journey import Journey
from dossier.tui.reader.layout import Layout
from dossier.tui.stage import Stage
from dossier.views.blame import Blame
from dossier.views.changes import LogRow

#: How many commits are read; who wants more asks `dossier log -n 0`.
MOST_COMMITS: Final = 50


class Past:
    """Owns the question that git is asked, and the way from a fact that changed to where it is."""

    def __init__(
        self, stage: Stage, layout: Layout, holding: Holding, display: Display, journey: Journey
    ) -> None:
        self._stage, self._layout, self._holding = stage, layout, holding
        self._display, self._journey = display, journey
        self._asked = 0
        # An entry is another one after each load: what git said of the one before may be outdated.
        self._blaming: Record | None = None  # the entry that git is asked about
        self._blamed: Record | None = None  # that of which it has told
        self._blames: Mapping[str, Blame] = {}

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """The log of all, and that of one entry."""
        return {"go-log": lambda: self._ask(None), "entry-log": self._ask_of_entry}

    # Who says so

    def follow_row(self) -> None:
        """Have the evidence say who added the claim under the cursor, once git has told."""
        record = self._display.record
        if record is None or self._layout.in_finder or self._display.at_home:
            return
        if self._blamed is record:
            self._say_who()
        elif self._blaming is not record:
            self._blaming = record
            target, root = self._stage.screen, self._holding.root
            self._stage.in_thread(lambda: blame_for(target, root, record), "blame")

    def take_blames(self, event: Blamed) -> None:
        """What git has told of an entry; of one that is no more looked at, nothing is said."""
        if self._blaming is event.record:
            self._blamed, self._blames = event.record, event.blames
            self._say_who()

    def _say_who(self) -> None:
        row = self._display.row
        found = self._blames.get(row.claim) if row and row.claim else None
        self._layout.panes.evidence.say_who(found)

    # Logs

    def _ask_of_entry(self) -> None:
        record = self._display.record
        self._ask(record.id if record else None)

    def _ask(self, id_: str | None) -> None:
        """Have git asked in a thread; the answer comes as a message."""
        self._asked += 1
        self._stage.busy("reading git …")
        target, root, number = self._stage.screen, self._holding.root, self._asked
        record = self._holding.library.get(id_) if id_ else None
        self._stage.in_thread(lambda: log_for(target, root, number, record, MOST_COMMITS), "log")

    def show(self, event: Logged) -> None:
        """Lay what git says over the reader, unless another question was asked meanwhile."""
        if event.number != self._asked:
            return
        self._holding.show_status()
        if event.refused:
            self._stage.tell(event.refused, severity="warning")
            return
        rows = event.rows
        items = log_items(rows) or [says("No commit says anything otherwise. esc closes.")]
        name = self._holding.library.name_of(event.of) if event.of else "the library"
        opened_by = self._stage.keys_of("entry-log" if event.of else "go-log")
        said = f"the last {MOST_COMMITS} commits · ⏎ goes there" if rows else ""
        listing = Listing(f"What changed in {name}", items, opened_by, said)
        self._stage.lay_over(listing, lambda key: self._go_to(rows[int(key)]) if key else None)

    def _go_to(self, row: LogRow) -> None:
        """To the fact, or to its entry where the fact is no more."""
        library = self._holding.library
        record = library.get(row.entry)
        if record is None:
            self._stage.tell(f"{row.entry} is no more in the library.")
            return
        fact = row.fact
        claim = library.claim(fact.claim) if fact and fact.claim else None
        after = fact.after if fact else None
        words = after.exact if isinstance(after, Quote | Statement) else ""
        self._journey.visit(record.id, f"{claim.id} {words}".rstrip() if claim else None)
        if words:
            self._layout.panes.evidence.choose(words)
