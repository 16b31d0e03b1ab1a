"""The search box: what is typed is searched for in the very message that brings the key."""

from collections.abc import Callable

from textual.geometry import Size
from textual.reactive import Reactive, reactive
from textual.widgets import Input


class SearchBox(Input):
    """An input that calls back while it handles the key, so that list and echo are one frame."""

    # Textual lays the whole screen out anew for every letter, lest the box be as wide as its text.
    # Ours is as wide as its pane.
    virtual_size: Reactive[Size] = reactive(Size(0, 0))

    def __init__(
        self,
        changed: Callable[[str], None],
        done: Callable[[], None],
        *,
        id: str = "box",  # noqa: A002 - as Textual calls it
        placeholder: str = "name, @day, type:event, #tag",
    ) -> None:
        super().__init__(id=id, placeholder=placeholder, compact=True, select_on_focus=False)
        self.cursor_blink = False
        self._changed, self._done = changed, done

    def watch_value(self, value: str) -> None:
        """Search in place."""
        # What a layout would have done: after a deletion, show no blanks for hidden text.
        self.scroll_x = min(self.scroll_x, self.max_scroll_x)
        self._changed(value)

    def put_in(self, character: str) -> None:
        """Put in a character at the cursor, in place of what is selected."""
        self.replace(character, *sorted(self.selection))

    async def action_submit(self) -> None:
        """⏎: at once, so that what is typed next is no longer for the box."""
        self._done()
