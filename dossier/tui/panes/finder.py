"""The search box and its hits: names are looked up in the very message that brings the key."""

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical

from dossier.core import visible
from dossier.core.entries import Event
from dossier.core.library import Library
from dossier.core.search import Hit
from dossier.tui.commands import Scope, bindings
from dossier.tui.ink import Item, Role
from dossier.tui.paint import hit_items, says
from dossier.tui.widgets.box import SearchBox
from dossier.tui.widgets.lines import Lines
from dossier.tui.widgets.titles import entitle
from dossier.views.find import MOST_HITS, Answer, Finder
from dossier.views.labels import date_label, source_label


class FinderPane(Vertical):
    """Box and list. `chosen` is told the id of a hit that ⏎ in the box asks for."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.FINDER)

    def __init__(self, chosen: Callable[[str], None]) -> None:
        super().__init__(id="finder", classes="pane")
        self._chosen = chosen
        self._finder: Finder | None = None
        self.answer: Answer | None = None
        self.hits = Lines(id="hits")
        self.box = SearchBox(self.search, self.action_open_hit)

    def compose(self) -> ComposeResult:
        """The box over the list."""
        yield self.box
        yield self.hits

    def on_mount(self) -> None:
        """Say what this pane is."""
        entitle(self, "Search")

    def open(self, finder: Finder) -> None:
        """Search another library from now on; the query and the hit under the cursor stay."""
        self._finder = finder
        self.search(self.box.value, self.hits.key)

    def search(self, text: str, key: str | None = None) -> None:
        """Show what a query finds, with the cursor on the entry `key` if it is among the hits."""
        if self._finder is None:
            return
        answer = self.answer = self._finder.find(text)
        self.hits.show([*self._remarks(answer), *self._items(answer)], key)
        count = len(answer.hits)
        entitle(self, "Search", f"{'best ' if count == MOST_HITS else ''}{count}")

    def _remarks(self, answer: Answer) -> Iterator[Item]:
        for mistake in answer.mistakes:
            yield says(mistake.message, Role.WARNING)
        if not answer.hits:
            words = answer.query.text.strip()
            yield says(f"Nothing answers to “{words}”." if words else "The library is empty.")
            yield says("esc clears the search" if words else "q quits")

    def _items(self, answer: Answer) -> list[Item]:
        assert self._finder is not None
        library = self._finder.library
        items = hit_items(answer.hits, [_label(library, hit) for hit in answer.hits])
        if len(items) == MOST_HITS:
            items.append(says(f"The best {MOST_HITS}; type more to narrow them."))
        return items

    @property
    def text(self) -> str:
        """The text in the box."""
        return self.box.value

    def ask(self, text: str) -> None:
        """Put a query into the box."""
        self.box.value = text
        self.box.cursor_position = len(text)

    def action_open_hit(self) -> None:
        """Read the entry of the hit under the list's cursor."""
        if self.hits.key:
            self._chosen(self.hits.key)

    def action_hit_down(self) -> None:
        """Move the list while the box keeps the focus."""
        self.hits.action_cursor_down()

    def action_hit_up(self) -> None:
        """Move the list while the box keeps the focus."""
        self.hits.action_cursor_up()

    def action_hit_page_down(self) -> None:
        """Move the list while the box keeps the focus."""
        self.hits.action_page_down()

    def action_hit_page_up(self) -> None:
        """Move the list while the box keeps the focus."""
        self.hits.action_page_up()


def _label(library: Library, hit: Hit) -> str:
    """What a hit's name leaves open: publisher and day of a source, the day of an event."""
    if hit.kind == "source":
        return visible.line(source_label(library, hit.id))
    event = library.typed(hit.id, Event)
    return date_label(event.date) if event else ""
