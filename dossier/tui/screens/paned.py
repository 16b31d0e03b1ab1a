"""The panes on the screen: three layouts by width, which pane has the focus, zoom.

This half of the reader's screen knows nothing of entries; `reader.py` is the other half.
"""

from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from dossier.tui.commands import COMMANDS, Command, Pane, footer
from dossier.tui.panes.card import CardPane
from dossier.tui.panes.evidence import EvidencePane
from dossier.tui.panes.finder import FinderPane
from dossier.tui.sizes import HEIGHTS, WIDTHS
from dossier.tui.widgets.hints import Hints
from dossier.tui.widgets.lines import Lines
from dossier.tui.widgets.titles import entitle

_TOO_SMALL: Final = "Too small to read in.\n60 columns and 15 rows will do; q quits."
#: The order of `tab`; the search box counts as the list of hits.
_ORDER: Final = (Pane.HITS, Pane.FACTS, Pane.LINKS, Pane.QUOTES, Pane.ARTICLE)


class PanedScreen(Screen[None]):
    """Search, facts, evidence and backlinks, arranged by the room there is."""

    AUTO_FOCUS = "#box"
    #: The commands with the keys in force; the app lays the reader's own over them.
    commands: tuple[Command, ...] = COMMANDS

    def __init__(self) -> None:
        super().__init__(classes="reader -picking")
        self.HORIZONTAL_BREAKPOINTS = WIDTHS
        self.VERTICAL_BREAKPOINTS = HEIGHTS
        self.finder = FinderPane(self.open_hit)
        self.facts = CardPane()
        self.evidence = EvidencePane()
        self.links = Lines(id="links", classes="pane")
        self.hints = Hints()
        self._used = Pane.BOX  # what the reader focused last; layouts that hide it give it back

    def open_hit(self) -> None:
        """Go to the hit under the cursor; panes alone know of no entry to go to."""

    def compose(self) -> ComposeResult:
        """In the order of the grid's cells."""
        yield self.finder
        yield self.facts
        yield self.evidence
        yield self.links
        yield self.hints
        yield Static(_TOO_SMALL, id="too-small", markup=False)

    def on_mount(self) -> None:
        """Name the panes that have no entry's name."""
        entitle(self.links, "What links here")
        entitle(self.evidence, "How do we know")

    def keys_of(self, id_: str) -> str:
        """The keys of a command, by Textual's names."""
        return next(one.keys for one in self.commands if one.id == id_)

    @property
    def is_narrow(self) -> bool:
        """Whether the search and the facts take turns on the screen."""
        return self.has_class("-narrow") or self.has_class("-tiny")

    @property
    def pane(self) -> Pane | None:
        """What has the focus."""
        focused = self.focused
        return Pane(focused.id) if focused and focused.id in tuple(Pane) else None

    @property
    def list_in_focus(self) -> Lines | None:
        """The list that has the focus; the box stands for the list of hits."""
        if self.pane is Pane.BOX:
            return self.finder.hits
        return self.focused if isinstance(self.focused, Lines) else None

    @property
    def in_finder(self) -> bool:
        """Whether the box or the list of hits has the focus."""
        return self.pane in {Pane.BOX, Pane.HITS}

    def _widget(self, pane: Pane) -> Widget:
        return {
            Pane.BOX: self.finder.box,
            Pane.HITS: self.finder.hits,
            Pane.FACTS: self.facts,
            Pane.QUOTES: self.evidence.quotes,
            Pane.ARTICLE: self.evidence.article,
            Pane.LINKS: self.links,
        }[pane]

    def focus_pane(self, pane: Pane) -> None:
        """Give a pane the focus, and make room for it where the layout hides it."""
        in_finder = pane in {Pane.BOX, Pane.HITS}
        self.set_class(in_finder, "-picking")
        if in_finder:
            self.remove_class("-no-list")
        if self.has_class("-zoomed"):
            self._zoom_on(pane)
        self._used = pane
        self.set_focus(self._widget(pane))
        self.show_hints()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A click can move the focus too; what lost it by a new layout gets it back."""
        if event.widget is not self._widget(self._used) and self.pane and not event.widget.loading:
            self._used = self.pane
        self.show_hints()

    def show_hints(self) -> None:
        """The keys of the pane that has the focus."""
        self.hints.typing = self.pane is Pane.BOX
        self.hints.commands = footer(self._used, self.commands)

    def on_resize(self) -> None:
        """A new size may have hidden what had the focus: give it to what is there."""
        self.call_after_refresh(self._settle)

    def _settle(self) -> None:
        self.evidence.be_brief(self.is_narrow and not self.has_class("-zoomed"))
        self.focus_pane(self._used)

    def action_next_pane(self) -> None:
        """The pane to the right, then below."""
        self._step(1)

    def action_previous_pane(self) -> None:
        """The pane to the left."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if by > 0 and self.is_narrow and self.in_finder and self.finder.text:
            # Where the list has the screen to itself, nothing but its hit can be meant.
            self.open_hit()
            return
        shown = [
            pane
            for pane in _ORDER
            if pane is not Pane.LINKS or (self.has_class("-wide") and not self.has_class("-zoomed"))
        ]
        here = Pane.HITS if self.pane is Pane.BOX else self.pane or Pane.FACTS
        at = shown.index(here) if here in shown else 0
        self.focus_pane(shown[(at + by) % len(shown)])

    def action_pane_1(self) -> None:
        """The list of hits; letters are commands there, `/` goes on typing."""
        self.focus_pane(Pane.HITS)

    def action_pane_2(self) -> None:
        """The facts."""
        self.focus_pane(Pane.FACTS)

    def action_pane_3(self) -> None:
        """The quotes."""
        self.focus_pane(Pane.QUOTES)

    def action_search(self) -> None:
        """To the search box, with its text selected so that typing replaces it."""
        self.focus_pane(Pane.BOX)
        self.finder.box.action_select_all()

    def action_zoom(self) -> None:
        """The pane with the focus alone."""
        self.add_class("-zoomed")
        self._zoom_on(self._used)

    def _zoom_on(self, pane: Pane) -> None:
        zoomed = {
            Pane.BOX: self.finder,
            Pane.HITS: self.finder,
            Pane.FACTS: self.facts,
            Pane.LINKS: self.links,
        }.get(pane, self.evidence)
        for one in (self.finder, self.facts, self.evidence, self.links):
            one.set_class(one is zoomed, "-zoom")
        self.evidence.be_brief(False)

    def action_unzoom(self) -> None:
        """All panes again."""
        self.remove_class("-zoomed")
        self.evidence.be_brief(self.is_narrow)

    def action_hide_list(self) -> None:
        """Hide the list of hits, or show it again."""
        if self.is_narrow:
            return
        if self.toggle_class("-no-list").has_class("-no-list") and self.in_finder:
            self.focus_pane(Pane.FACTS)
            self.add_class("-no-list")
