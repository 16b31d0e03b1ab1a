"""The search box and its hits: names are looked up in the very message that brings the key.

What the library says in sentences is searched in a thread behind them, one query at a time: typing
never waits, and what was found for a query that is no longer asked is dropped.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.message import Message

from dossier.tui.commands import Scope, bindings
from dossier.tui.paint.hits import choices_of, hit_items, passage_items
from dossier.tui.paint.ink import Item, Role, blank
from dossier.tui.paint.pieces import heading, says
from dossier.tui.widgets.box import SearchBox
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle
from dossier.views.completing import Completion
from dossier.views.find import MOST_HITS, Answer, Finder, PassageHit, TextSearch
from dossier.views.labels import Label, label_of
from dossier.views.why import why

_MOST_PASSAGES: Final = 50
_EMPTY: Final = "The library is empty. `dossier add FILE` stores an article."


class FinderPane(Vertical):
    """Box and list. `chosen` is called when ⏎ in the box asks for the hit under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.FINDER)

    @dataclass
    class Read(Message):
        """What the texts hold for the query of sequence number `number`."""

        number: int
        found: tuple[PassageHit, ...]
        failure: str = ""

    def __init__(self, chosen: Callable[[], None]) -> None:
        super().__init__(id="finder", classes="pane")
        self._chosen = chosen
        self._finder: Finder | None = None
        self._texts: TextSearch | None = None
        self._asked = 0  # the sequence number of the query in the box
        self._is_reading = False  # whether a thread is searching the texts
        self._passages: Mapping[str, PassageHit] = {}
        self.answer: Answer | None = None
        self._completion: Completion | None = None
        self._signs: Mapping[str, str] = {}  # of entries that are not as they were committed
        self.hits = ItemList(id="hits")
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
        self._finder, self._texts = finder, None
        self.search(self.box.value, self.hits.key)

    def sign(self, signs: Mapping[str, str]) -> None:
        """Put these signs at entries from now on, by their ids."""
        if signs != self._signs:
            self._signs = signs
            if self.answer:
                self._fill(self.answer, self.hits.key)

    @property
    def finder(self) -> Finder | None:
        """What answers the queries; None before anything is loaded."""
        return self._finder

    def read_texts(self, texts: TextSearch) -> None:
        """Search these texts of the library too, beginning with what is asked now."""
        self._texts = texts
        self._search_texts()

    def search(self, text: str, key: str | None = None) -> None:
        """Show what a query finds, with the cursor on the entry `key` if it is among the hits."""
        if self._finder is None:
            return
        self._asked += 1
        self._passages = {}
        self.answer = self._finder.find(text)
        self._completion = found = self._finder.complete(text)
        self.box.offer(found.rest if found else "", found.text if found else "")
        self._fill(self.answer, key)
        self._search_texts()

    def _fill(self, answer: Answer, key: str | None, failure: str = "") -> None:
        """The names, and under them what the texts hold."""
        items = [*self._remarks(answer), *self._items(answer)]
        if failure:
            items += [blank(), says(f"The texts cannot be searched: {failure}", Role.WARNING)]
        elif self._passages:
            items += [blank()] if items else []
            items += [heading("In the text"), *self._passage_items()]
        self.hits.show(items, key)
        count = len(answer.hits)
        more = len(self._passages)
        in_text = f" + {more} in the text" if more else ""
        entitle(self, "Search", f"{'best ' if count == MOST_HITS else ''}{count}{in_text}")

    def _remarks(self, answer: Answer) -> Iterator[Item]:
        if self._completion and (said := choices_of(self._completion)):
            yield says(said)
        for mistake in answer.mistakes:
            # What is only half typed is no mistake yet.
            if not (self._completion and mistake.end > self._completion.start):
                yield says(mistake.message, Role.WARNING)
        if not answer.hits:
            words = answer.query.text.strip()
            kind = "No name answers" if self._passages else "Nothing answers"
            yield says(f"{kind} to “{words}”." if words else _EMPTY)
            yield says("esc clears the search" if words else "q quits")

    def _items(self, answer: Answer) -> list[Item]:
        assert self._finder is not None
        library = self._finder.library
        items = hit_items(
            answer.hits,
            [self._label(hit.id) for hit in answer.hits],
            [why(library, hit) for hit in answer.hits],
            self._signs,
        )
        if len(items) == MOST_HITS:
            items.append(says(f"The best {MOST_HITS}; type more to narrow them."))
        return items

    def _passage_items(self) -> Iterator[Item]:
        assert self._finder is not None
        return passage_items(self._passages, self._label, self._finder.library.name_of)

    def _label(self, id_: str) -> Label:
        """What an entry's name leaves open."""
        assert self._finder is not None
        return label_of(self._finder.library, id_)

    # The texts

    def _search_texts(self) -> None:
        """Search the texts for what is asked now, unless a thread is at it: it comes back here."""
        finder, texts, number, answer = self._finder, self._texts, self._asked, self.answer
        if self._is_reading or finder is None or texts is None or answer is None:
            return
        self._is_reading = True

        def read() -> None:
            try:
                found = finder.find_passages(answer, texts, _MOST_PASSAGES)
            except sqlite3.Error as error:
                self.post_message(self.Read(number, (), str(error)))
            else:
                self.post_message(self.Read(number, found))

        self.run_worker(read, thread=True, group="texts")

    @on(Read)
    def _read(self, event: Read) -> None:
        event.stop()
        self._is_reading = False
        if event.number != self._asked:
            self._search_texts()
        elif self.answer and (event.found or event.failure):
            self._passages = {
                f"{one.passage.entry} {index}": one for index, one in enumerate(event.found)
            }
            self._fill(self.answer, self.hits.key, event.failure)

    # What is asked, and what the cursor is on

    @property
    def text(self) -> str:
        """The text in the box."""
        return self.box.value

    def all_entries(self, query: str) -> Iterator[str]:
        """The ids of all entries that answer a query, those that a list has no room for too."""
        if self._finder:
            answer = self._finder.find(query, max(len(self._finder.library), 1))
            yield from (hit.id for hit in answer.hits)

    @property
    def has_moved(self) -> bool:
        """Whether the cursor has left the first hit."""
        first = self.answer.hits[0].id if self.answer and self.answer.hits else None
        return self.hits.key != first

    @property
    def entry(self) -> str | None:
        """The id of the entry that the hit under the cursor leads to."""
        return self.hits.key.split(" ", 1)[0] if self.hits.key else None

    @property
    def passage(self) -> PassageHit | None:
        """The hit under the cursor, if it is a passage."""
        return self._passages.get(self.hits.key or "")

    def ask(self, text: str) -> None:
        """Put a query into the box."""
        self.box.value = text
        self.box.cursor_position = len(text)

    def action_open_hit(self) -> None:
        """Read the entry of the hit under the list's cursor."""
        if self.hits.key:
            self._chosen()

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
