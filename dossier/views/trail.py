"""Where the reader has been: a browser's back and forward, as a value.

A visit cuts what lay ahead: after visiting 1, 2, 3, going back twice and visiting 9, back leads
to 1 and nothing lies forward.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

#: Older places are forgotten.
LONGEST: Final = 500


#: Stands before the name of an overview, where a stop has the id of an entry else.
OVERVIEW: Final = "@"
_OVERVIEWS: Final = {
    "work": "What needs work",
    "timeline": "Timeline",
    "links": "What links here",
}


@dataclass(frozen=True, slots=True)
class Stop:
    """An entry that was read, with the row under the cursor and the first line on the screen.

    Or an overview, `@` and its name, with the words by which it was narrowed.
    """

    entry: str
    row: str | None = None
    scroll: int = 0
    words: str = ""

    @property
    def is_overview(self) -> bool:
        """Whether it is a list over the whole library, no entry."""
        return self.entry.startswith(OVERVIEW)

    def name(self, name_of: Callable[[str], str]) -> str:
        """What it is called: the entry's name, or that of the overview."""
        if not self.is_overview:
            return name_of(self.entry)
        return _OVERVIEWS[self.entry.removeprefix(OVERVIEW).partition(" ")[0]]


@dataclass(frozen=True, slots=True)
class Trail:
    """The stops in the order of the visits; `at` is the index of the current one, -1 for none."""

    stops: tuple[Stop, ...] = ()
    at: int = -1

    @property
    def current(self) -> Stop | None:
        """Where the reader is."""
        return self.stops[self.at] if self.stops else None

    def behind(self, entry: str) -> tuple[Stop, ...]:
        """The stops one came by to an entry that is shown, the last first."""
        end = self.at if self.current and self.current.entry == entry else self.at + 1
        return self.stops[:end][::-1]

    @property
    def can_go_back(self) -> bool:
        """Whether something lies behind."""
        return self.at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether something lies ahead."""
        return self.at + 1 < len(self.stops)

    def visit(self, stop: Stop) -> "Trail":
        """The trail after a visit; visiting the entry one is at only moves within it."""
        if self.current and self.current.entry == stop.entry:
            return self.remember(stop.row, stop.scroll)
        stops = (*self.stops[: self.at + 1], stop)[-LONGEST:]
        return Trail(stops, len(stops) - 1)

    def remember(self, row: str | None, scroll: int) -> "Trail":
        """The trail with the current stop's row and scroll brought up to date."""
        if not self.stops:
            return self
        return self.keep(replace(self.stops[self.at], row=row, scroll=scroll))

    def leave(self, stop: Stop, shown: str | None) -> "Trail":
        """The trail when an overview, which is current, was closed over the entry `shown`.

        It stays a stop: ahead if one had come from that entry, behind if one had returned from it.
        """
        kept = self.keep(stop)
        for beside in (kept.back(), kept.forward()):
            if beside.current and beside.current.entry == shown:
                return beside
        return kept.visit(Stop(shown)) if shown else kept

    def keep(self, stop: Stop) -> "Trail":
        """The trail with the current stop as it is left."""
        return Trail((*self.stops[: self.at], stop, *self.stops[self.at + 1 :]), self.at)

    def back(self) -> "Trail":
        """One stop back; the same trail at its beginning."""
        return Trail(self.stops, self.at - 1) if self.can_go_back else self

    def forward(self) -> "Trail":
        """One stop forward; the same trail at its end."""
        return Trail(self.stops, self.at + 1) if self.can_go_forward else self
