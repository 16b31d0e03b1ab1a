"""The panes on the screen: which has the focus, which stands alone, which is hidden.

It knows the panes as widgets and nothing of what they show. Where they stand is in `reader.tcss`,
by the classes that are set here and by the sizes of `sizes.py`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from textual.widget import Widget

from dossier.tui.commands import Pane, footer
from dossier.tui.reader.panes import Panes
from dossier.tui.sizes import LIST_WIDTHS
from dossier.tui.stage import Stage
from dossier.tui.widgets.item_list import ItemList

#: The order of `tab`; the search box counts as the list of hits.
_ORDER: Final = (Pane.HITS, Pane.FACTS, Pane.LINKS, Pane.QUOTES, Pane.ARTICLE)
_FINDER: Final = frozenset({Pane.BOX, Pane.HITS})
_STEP: Final = 4
_LEAST_OF_THE_LIST: Final = 20
_LEAST_OF_THE_REST: Final = 50


@dataclass(frozen=True, slots=True)
class _Place:
    """What of a pane takes the focus, and what it is zoomed with."""

    widget: Widget
    zoomed: Widget


class Layout:
    """Owns focus, zoom and the hidden list, and the screen's classes that say so."""

    def __init__(self, stage: Stage, panes: Panes, list_width: int = 0) -> None:
        self.panes = panes
        self.list_width = list_width  # as the reader has set it; 0 for as wide as usual
        self._stage, self._screen = stage, stage.screen
        self._used = Pane.BOX  # what the reader focused last; layouts that hide it give it back
        finder, facts, evidence, links = panes.finder, panes.facts, panes.evidence, panes.links
        self._places = {
            Pane.BOX: _Place(finder.box, finder),
            Pane.HITS: _Place(finder.hits, finder),
            Pane.FACTS: _Place(facts, facts),
            Pane.LINKS: _Place(links, links),
            Pane.QUOTES: _Place(evidence.quotes, evidence),
            Pane.ARTICLE: _Place(evidence.article, evidence),
        }

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """Moving from pane to pane, and the room a pane has."""
        return {
            "next-pane": lambda: self._step(1),
            "previous-pane": lambda: self._step(-1),
            # Letters are commands in the list of hits; `/` goes on typing.
            "pane-1": lambda: self.focus(Pane.HITS),
            "pane-2": lambda: self.focus(Pane.FACTS),
            "pane-3": lambda: self.focus(Pane.QUOTES),
            "search": self.search,
            "go-top": self.go_top,
            "zoom": self.zoom,
            "unzoom": self.unzoom,
            "hide-list": self.hide_list,
            "narrow-list": lambda: self._widen_list(-_STEP),
            "widen-list": lambda: self._widen_list(_STEP),
        }

    # What there is

    @property
    def is_narrow(self) -> bool:
        """Whether the search and the facts take turns on the screen."""
        return self._screen.has_class("-narrow") or self._screen.has_class("-tiny")

    @property
    def is_zoomed(self) -> bool:
        """Whether one pane stands alone."""
        return self._screen.has_class("-zoomed")

    @property
    def has_links(self) -> bool:
        """Whether the backlinks have a pane on the screen."""
        return self._screen.has_class("-wide") and not self.is_zoomed

    @property
    def pane(self) -> Pane | None:
        """What has the focus."""
        focused = self._screen.focused
        return Pane(focused.id) if focused and focused.id in tuple(Pane) else None

    @property
    def list_in_focus(self) -> ItemList | None:
        """The list that has the focus; the box stands for the list of hits."""
        if self.pane is Pane.BOX:
            return self.panes.finder.hits
        focused = self._screen.focused
        return focused if isinstance(focused, ItemList) else None

    @property
    def in_finder(self) -> bool:
        """Whether the box or the list of hits has the focus."""
        return self.pane in _FINDER

    # Focus

    def focus(self, pane: Pane) -> None:
        """Give a pane the focus, and make room for it where the layout hides it."""
        self._screen.set_class(pane in _FINDER, "-picking")
        if pane in _FINDER:
            self._screen.remove_class("-no-list")
            self._share_columns()
        if self.is_zoomed:
            self._zoom_on(pane)
        self._used = pane
        self._screen.set_focus(self._places[pane].widget)
        self._show_hints()

    def focus_moved(self, widget: Widget) -> None:
        """A click can move the focus too; what lost it by a new layout gets it back."""
        if widget is not self._places[self._used].widget and self.pane and not widget.loading:
            self._used = self.pane
        self._show_hints()

    def _show_hints(self) -> None:
        """The keys of the pane that has the focus."""
        self._stage.hints.typing = self.pane is Pane.BOX
        self._stage.hints.commands = footer(self._used, self._stage.commands)

    def settle(self) -> None:
        """A new size may have hidden what had the focus: give it to what is there."""
        self.panes.evidence.be_brief(self.is_narrow and not self.is_zoomed)
        self._share_columns()
        self.focus(self._used)

    def _step(self, by: int) -> None:
        if by > 0 and self.is_narrow and self.in_finder and self.panes.finder.text:
            # Where the list has the screen to itself, nothing but its hit can be meant.
            self.panes.finder.action_open_hit()
            return
        shown = [pane for pane in _ORDER if pane is not Pane.LINKS or self.has_links]
        here = Pane.HITS if self.pane is Pane.BOX else self.pane or Pane.FACTS
        at = shown.index(here) if here in shown else 0
        self.focus(shown[(at + by) % len(shown)])

    def search(self) -> None:
        """To the search box, with its text selected so that typing replaces it."""
        self.focus(Pane.BOX)
        self.panes.finder.box.action_select_all()

    def go_top(self) -> None:
        """The first row, or the first line of an article."""
        if self.pane is Pane.ARTICLE:
            self.panes.evidence.article.action_text_top()
        elif lines := self.list_in_focus:
            lines.action_to_top()

    # Room

    def zoom(self) -> None:
        """The pane with the focus alone."""
        self._screen.add_class("-zoomed")
        self._share_columns()
        self._zoom_on(self._used)

    def _zoom_on(self, pane: Pane) -> None:
        zoomed = self._places[pane].zoomed
        for one in {place.zoomed for place in self._places.values()}:
            one.set_class(one is zoomed, "-zoom")
        self.panes.evidence.be_brief(False)

    def unzoom(self) -> None:
        """All panes again."""
        self._screen.remove_class("-zoomed")
        self._share_columns()
        self.panes.evidence.be_brief(self.is_narrow)

    def hide_list(self) -> None:
        """Hide the list of hits, or show it again."""
        if self.is_narrow:
            return
        if self._screen.toggle_class("-no-list").has_class("-no-list") and self.in_finder:
            self.focus(Pane.FACTS)
            self._screen.add_class("-no-list")
        self._share_columns()

    def _widen_list(self, by: int) -> None:
        """Make the list of hits wider or narrower, and remember it."""
        if not self.is_narrow and not self.is_zoomed and not self._screen.has_class("-no-list"):
            most = self._screen.size.width - _LEAST_OF_THE_REST
            self.list_width = max(_LEAST_OF_THE_LIST, min(self._width_of_list() + by, most))
            self._share_columns()

    def _width_of_list(self) -> int:
        """As the reader has set it, if the screen is wide enough; else as wide as usual."""
        width = self._screen.size.width
        if self.list_width:
            return max(_LEAST_OF_THE_LIST, min(self.list_width, width - _LEAST_OF_THE_REST))
        return next(usual for least, usual in reversed(LIST_WIDTHS) if width >= least)

    def _share_columns(self) -> None:
        """Give the list its width, where it stands beside the facts."""
        styles = self._screen.styles
        if self.is_narrow or self.is_zoomed or self._screen.has_class("-no-list"):
            styles.clear_rule("grid_columns")  # what the style sheet says
        else:
            rest = ("1fr",) * (2 if self._screen.has_class("-wide") else 1)
            styles.grid_columns = " ".join((str(self._width_of_list()), *rest))

    def share_with_home(self, shared: bool) -> None:
        """Whether the first screen stands beneath the box where there is room for one pane."""
        self._screen.set_class(shared, "-home")
