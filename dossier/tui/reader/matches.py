"""From one row with a word of the query to the next, or from quote to quote."""

from collections.abc import Callable, Mapping

from dossier.core.search.query import parse
from dossier.tui.commands import Pane
from dossier.tui.reader.layout import Layout
from dossier.views.matching import matching, next_of


class Matches:
    """Owns nothing: what matches is asked of the query and the card each time."""

    def __init__(self, layout: Layout) -> None:
        self._layout, self._panes = layout, layout.panes

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """The next one and the one before."""
        return {
            "next-match": lambda: self._step(1),
            "previous-match": lambda: self._step(-1),
        }

    def _step(self, by: int) -> None:
        facts, evidence = self._panes.facts, self._panes.evidence
        found = matching(facts.rows, parse(self._panes.finder.text))
        key = next_of([row.key for row in facts.rows], found, facts.key, by)
        if key is None or self._layout.pane in {Pane.QUOTES, Pane.ARTICLE}:
            evidence.step(by)
        else:
            facts.move_to(key)
