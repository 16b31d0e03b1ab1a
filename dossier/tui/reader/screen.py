"""The reader's screen: panes and parts, and which part a message of a pane is for.

What can be done is in the parts (`parts.py` puts them together); what is shown is in the panes.
"""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Final

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

from dossier.tui.commands import COMMANDS, Command, Scope, action_of, bindings
from dossier.tui.messages import (
    Blamed,
    Changed,
    Checked,
    Indexed,
    Loaded,
    Logged,
    NotCommitted,
    NotKept,
    Recovered,
    Refused,
    Unwatched,
)
from dossier.tui.panes.card import CardPane
from dossier.tui.panes.evidence import EvidencePane
from dossier.tui.panes.finder import FinderPane
from dossier.tui.reader.panes import Panes
from dossier.tui.reader.parts import Parts
from dossier.tui.sizes import HEIGHTS, WIDTHS
from dossier.tui.stage import Stage
from dossier.tui.widgets.hints import Hints
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle

_TOO_SMALL: Final = "Too small to read in.\n60 columns and 15 rows will do; q quits."
_OF_APP: Final = {one.id: action_of(one) for one in COMMANDS if one.scope is Scope.APP}


class Reader(Screen[None]):
    """One library, read.

    `commands` are the commands with the keys in force, `editor` is the reader's own, as it is set.
    """

    AUTO_FOCUS = "#box"
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.READER)

    def __init__(
        self,
        root: Path,
        first: Loaded,
        commands: tuple[Command, ...] = COMMANDS,
        editor: str | None = None,
    ) -> None:
        super().__init__(classes="reader -picking")
        self.HORIZONTAL_BREAKPOINTS = WIDTHS
        self.VERTICAL_BREAKPOINTS = HEIGHTS
        self.finder = FinderPane(self._open_hit)
        self.facts = CardPane()
        self.evidence = EvidencePane()
        self.links = ItemList(id="links", classes="pane")
        self.hints = Hints()
        panes = Panes(self.finder, self.facts, self.evidence, self.links)
        stage = Stage(self, self.hints, commands, editor)
        self.parts = Parts(stage, panes, root, first, self._carry_out)
        self.ready: Callable[[], None] = lambda: None  # called once something is shown
        self._first = first
        self._actions = self.parts.actions()

    def compose(self) -> ComposeResult:
        """In the order of the grid's cells."""
        yield self.finder
        yield self.facts
        yield self.evidence
        yield self.links
        yield self.hints
        yield Static(_TOO_SMALL, id="too-small", markup=False)

    def on_mount(self) -> None:
        """Take what was loaded, and show where the reader was, or the first screen."""
        entitle(self.links, "What links here")
        entitle(self.evidence, "How do we know")
        self._take(self._first)
        self.parts.display.follow_cursor()
        self.parts.marks.show()
        if not self.parts.journey.begin():
            self.parts.home.show()
        self.ready()
        self.parts.holding.watch()

    def on_unmount(self) -> None:
        """Let go of the cache's files, and keep where the reader was."""
        self.parts.holding.close()
        self.parts.journey.end()

    # Commands

    def action_do(self, id_: str) -> None:
        """Carry out a command of the reader."""
        self._actions[id_]()

    async def _carry_out(self, id_: str | None) -> None:
        """What was chosen from a list of commands; moving about in lists cannot be."""
        if id_ is not None and id_ in self._actions:
            self.action_do(id_)
        elif id_ in _OF_APP:
            await self.app.run_action(_OF_APP[id_])

    # What threads bring

    @on(Loaded)
    def _loaded(self, event: Loaded) -> None:
        if self.parts.holding.is_current(event.number):
            self.parts.journey.remember()
            self._take(event)
            self._show_again()
            self.parts.curating.take(event.library)

    def _take(self, loaded: Loaded) -> None:
        self.parts.holding.take(loaded)
        self.finder.open(loaded.finder)

    def _show_again(self) -> None:
        """The library has changed: show the same of it."""
        if self.parts.display.at_home:
            self.parts.home.show()
        else:
            self.parts.journey.show_again()

    @on(Checked)
    def _checked(self, event: Checked) -> None:
        if self.parts.holding.take_checks(event):
            self._show_again()

    @on(Indexed)
    def _indexed(self, event: Indexed) -> None:
        if self.parts.holding.take_texts(event):
            self.finder.read_texts(event.texts)

    @on(NotCommitted)
    def _not_committed(self, event: NotCommitted) -> None:
        if self.parts.holding.is_current(event.number):
            self.finder.sign(event.signs)

    @on(Blamed)
    def _blamed(self, event: Blamed) -> None:
        self.parts.past.take_blames(event)

    @on(Logged)
    def _logged(self, event: Logged) -> None:
        self.parts.past.show(event)

    @on(Refused)
    def _refused(self, event: Refused) -> None:
        self.parts.holding.be_refused(event)

    @on(Changed)
    def _changed(self, event: Changed) -> None:
        self.parts.holding.follow(event.paths)

    @on(Unwatched)
    def _unwatched(self, event: Unwatched) -> None:
        self.parts.holding.tell_unwatched(event)

    @on(Recovered)
    def _recovered(self, event: Recovered) -> None:
        self.parts.holding.tell_recovered(event)

    @on(NotKept)
    def _not_kept(self, event: NotKept) -> None:
        self.parts.journey.tell_not_kept(event)

    # What panes say

    @on(ItemList.Moved, "#hits")
    def _hit_moved(self) -> None:
        self.parts.journey.glance()

    @on(ItemList.Chosen, "#hits")
    def _open_hit(self) -> None:
        self.parts.journey.open_hit()

    @on(ItemList.Moved, "#facts")
    def _fact_moved(self) -> None:
        self.parts.past.follow_row()

    @on(ItemList.Chosen, "#facts")
    def _fact_chosen(self) -> None:
        if self.parts.display.at_home and self.facts.row:
            self.parts.home.follow(self.facts.row)
        else:
            self.parts.journey.follow_fact()

    @on(ItemList.Chosen, "#quotes")
    def _quote_chosen(self) -> None:
        self.parts.journey.follow_quote()

    @on(ItemList.Chosen, "#links")
    def _link_chosen(self, event: ItemList.Chosen) -> None:
        self.parts.journey.follow_link(event.key)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A click can move the focus too, and step from the list into an entry."""
        self.parts.layout.focus_moved(event.widget)
        self.parts.journey.step_in()
        self.parts.past.follow_row()

    def on_resize(self) -> None:
        """A new size may have hidden what had the focus."""
        self.call_after_refresh(self.parts.layout.settle)
