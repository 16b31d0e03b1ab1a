"""What is seen until the library is read: the reader's frame, empty. Keys are kept for it."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Container
from textual.screen import Screen

from dossier.tui.sizes import HEIGHTS, WIDTHS
from dossier.tui.widgets.titles import entitle


class Opening(Screen[None]):
    """The first frame. It has the reader's name in the style sheet and so the reader's layout."""

    def __init__(self) -> None:
        super().__init__(classes="reader -picking")
        self.HORIZONTAL_BREAKPOINTS = WIDTHS
        self.VERTICAL_BREAKPOINTS = HEIGHTS
        self.typed: list[events.Key] = []

    def compose(self) -> ComposeResult:
        """The panes' borders."""
        for id_, title in (
            ("finder", "Search"),
            ("facts", ""),
            ("evidence", "How do we know"),
            ("links", "What links here"),
        ):
            pane = Container(id=id_, classes="pane")
            entitle(pane, title, "reading …" if id_ == "finder" else "")
            yield pane

    @property
    def has_words(self) -> bool:
        """Whether what is typed ahead is a name rather than commands."""
        first = self.typed[0].character if self.typed else None
        return first is not None and first.isalnum()

    def on_key(self, event: events.Key) -> None:
        """Keep what is typed ahead."""
        event.stop()
        self.typed.append(events.Key(event.key, event.character))
