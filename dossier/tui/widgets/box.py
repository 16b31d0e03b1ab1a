"""The search box: what is typed is searched for in the very message that brings the key."""

from collections.abc import Callable
from typing import ClassVar

from textual.binding import BindingType
from textual.geometry import Size
from textual.reactive import Reactive, reactive
from textual.widgets import Input

from dossier.core.text import visible
from dossier.tui.commands import Scope, bindings


class SearchBox(Input):
    """An input that calls back while it handles the key, so that list and echo are one frame."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.BOX)

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
        self._completed = ""

    def validate_value(self, value: str) -> str:
        """Whoever puts it there, what the box holds can be drawn: a terminal acts on the rest."""
        return visible.line(value)

    def watch_value(self, value: str) -> None:
        """Search in place."""
        # What a layout would have done: after a deletion, show no blanks for hidden text.
        self.scroll_x = min(self.scroll_x, self.max_scroll_x)
        self._changed(value)

    def offer(self, rest: str, completed: str) -> None:
        """Show in grey how the text may go on until the next letter; `completed` takes its place.

        Textual's suggesters start a task for every letter, and can only add to what is typed.
        """
        self._suggestion = self.value + rest if rest else ""
        self._completed = completed

    @property
    def _has_offer(self) -> bool:
        return bool(self._suggestion) and self.cursor_at_end

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """With nothing to complete, the key is for whoever else has it."""
        return self._has_offer if action == "complete" else super().check_action(action, parameters)

    def action_complete(self) -> None:
        """Take what is offered."""
        self.value = self._completed
        self.cursor_position = len(self.value)

    def action_cursor_right(self, select: bool = False) -> None:
        """Take what is offered at the end of the text, else move on."""
        if self._has_offer and not select:
            self.action_complete()
        else:
            super().action_cursor_right(select)

    def put_in(self, character: str) -> None:
        """Put in a character at the cursor, in place of what is selected."""
        self.replace(character, *sorted(self.selection))

    async def action_submit(self) -> None:
        """⏎: at once, so that what is typed next is no longer for the box."""
        self._done()
