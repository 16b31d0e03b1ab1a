"""Kinds and days: a filter is a word of the query, to be seen and mended there."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from dossier.core.search.query import pieces
from dossier.tui.commands import Pane
from dossier.tui.reader.layout import Layout

#: What each command of a kind asks for; "any" takes the kind away.
_KINDS: Final = {
    "people": "person",
    "offices": "office",
    "events": "event",
    "articles": "source",
}
_TYPE: Final = "type:"
_DAY: Final = "@"


class Filters:
    """Owns the edits of the query as words; it knows the box and where the focus goes."""

    def __init__(self, layout: Layout) -> None:
        self._layout, self._finder = layout, layout.panes.finder

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """All of a kind; only a kind of what is asked; a day."""
        return {
            **{f"go-{word}": partial(self.all_of, kind) for word, kind in _KINDS.items()},
            **{f"kind-{word}": partial(self._only, kind) for word, kind in _KINDS.items()},
            "kind-any": partial(self._only, None),
            "as-of": self._ask_day,
        }

    def all_of(self, kind: str) -> None:
        """Every entry of a kind, and nothing else that was asked."""
        self._finder.ask(f"{_TYPE}{kind}")
        self._layout.focus(Pane.HITS)

    def _only(self, kind: str | None) -> None:
        """Narrow what is asked to a kind, or widen it to all."""
        words = [f"{_TYPE}{kind}"] if kind else []
        self._finder.ask(" ".join([*self._without(_TYPE), *words]))
        self._layout.focus(Pane.BOX)

    def _ask_day(self) -> None:
        """Type a day to read the tenures at."""
        self._finder.ask(" ".join([*self._without(_DAY), _DAY]))
        self._layout.focus(Pane.BOX)

    def forget_day(self) -> None:
        """Take the day out of the query."""
        self._finder.ask(" ".join(self._without(_DAY)))

    def _without(self, beginning: str) -> list[str]:
        return [one for one in pieces(self._finder.text) if not one.startswith(beginning)]
