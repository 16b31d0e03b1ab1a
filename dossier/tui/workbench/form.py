"""A claim by hand: its fields, what they may hold, what the gate says, what would be written.

What stands in the fields is drafted a moment after the last letter; ⏎ writes only what is shown.
"""

from collections.abc import Callable, Iterator
from typing import ClassVar, Final

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.timer import Timer
from textual.widgets import Static

from dossier.core.capture.additions import AdditionError
from dossier.core.capture.forms import ClaimForm, FormField
from dossier.files.drafts import Draft
from dossier.tui.overlays.overlay import Answering
from dossier.tui.paint.ink import Item, Para, Role
from dossier.tui.paint.pieces import piece, says
from dossier.tui.widgets.box import SearchBox
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle
from dossier.tui.workbench.review import draft_items, is_wrong
from dossier.views.choosing import Choice

#: What the form answers when what it shows is to be written.
WRITE: Final = "write"
_PAUSE: Final = 0.15  # seconds after the last letter


class FieldBox(Horizontal):
    """One field: its label, and a box to type in."""

    def __init__(
        self, field: FormField, changed: Callable[[str], None], done: Callable[[], None]
    ) -> None:
        super().__init__(classes="field")
        self.field = field
        self.box = SearchBox(changed, done, id=f"field-{field.key}", placeholder=field.source)
        self.box.value = field.value

    def compose(self) -> ComposeResult:
        """The label, then the box."""
        yield Static(self.field.label, classes="label", markup=False)
        yield self.box


class FormScreen(Answering):
    """A form over the workbench; the answer is `WRITE`, and `draft` what is then to be written."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "drop", "drop", id="form-drop"),
        Binding("tab", "next", "next", id="form-next", priority=True),
        Binding("shift+tab", "previous", "previous", id="form-previous", priority=True),
        Binding("down", "choice_down", "down", id="form-choice-down"),
        Binding("up", "choice_up", "up", id="form-choice-up"),
    ]

    def __init__(
        self,
        form: ClaimForm,
        title: str,
        drafted: Callable[[ClaimForm], Draft],
        choices: Callable[[FormField, str], tuple[Choice, ...]],
    ) -> None:
        super().__init__()
        self.form = form
        self.draft: Draft | None = None  # what is shown, if it can be written
        self._title, self._drafted, self._choices = title, drafted, choices
        self._fields = [FieldBox(one, self._typed, self._confirm) for one in form.fields]
        self.offered = ItemList(id="offered")
        self.shown = ItemList(id="shown")
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """The fields over what the current one may hold, over what would be written."""
        with Vertical(classes="box", id="form") as box:
            yield from self._fields
            yield self.offered
            yield self.shown
        entitle(box, self._title, "tab next field · ⏎ writes what is shown · esc drops it")

    def on_mount(self) -> None:
        """Begin with the first field that is empty and has to be filled, and show the draft."""
        wanted = [one for one in self._fields if one.field.required and not one.box.value]
        (wanted or self._fields)[0].box.focus()
        self._show_draft()

    # Fields

    @property
    def _current(self) -> FieldBox | None:
        focused = self.focused
        return next((one for one in self._fields if one.box is focused), None)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Offer what the field may hold; what stands in it is typed over."""
        if isinstance(event.widget, SearchBox):
            event.widget.action_select_all()
            self._offer()

    def _typed(self, _: str) -> None:
        if not self.is_mounted:
            return
        self.draft = None
        self._offer()
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(_PAUSE, self._show_draft)

    def _offer(self) -> None:
        current = self._current
        found = self._choices(current.field, self._asked(current)) if current else ()
        self.offered.display = bool(found)
        self.offered.show([_choice(one) for one in found])

    @staticmethod
    def _asked(field: FieldBox) -> str:
        """What was typed; what was there beforehand asks for nothing."""
        return "" if field.box.value == field.field.value else field.box.value

    def _accept(self) -> None:
        """Take the choice under the cursor, if something was typed for it."""
        current = self._current
        if current and self.offered.key and self._asked(current):
            current.box.value = self.offered.key

    def action_next(self) -> None:
        """Take what is offered, and go to the next field."""
        self._go(1)

    def action_previous(self) -> None:
        """The field before."""
        self._go(-1)

    def _go(self, by: int) -> None:
        self._accept()
        current = self._current
        at = self._fields.index(current) if current else 0
        self._fields[(at + by) % len(self._fields)].box.focus()

    def action_choice_down(self) -> None:
        """The next of what is offered."""
        self.offered.action_cursor_down()

    def action_choice_up(self) -> None:
        """The one before."""
        self.offered.action_cursor_up()

    # What would be written

    def _show_draft(self) -> None:
        if self._timer:
            self._timer.stop()
        self._timer = None
        values = {one.field.key: one.box.value for one in self._fields}
        self.form = self.form.filled(values)
        try:
            draft = self._drafted(self.form)
        except AdditionError as error:
            self.draft = None
            hint = [says(error.hint)] if error.hint else []
            self.shown.show([_refusal(str(error)), *hint])
            return
        self.draft = draft
        self.shown.show([*_verdict(draft), *draft_items(draft)])

    def _confirm(self) -> None:
        """⏎: take what is offered, show it; write it if it is what was shown."""
        before = self.draft
        self._accept()
        if before is None or self.draft is None:
            self._show_draft()
        elif not is_wrong(self.draft):
            self.dismiss(WRITE)

    def action_drop(self) -> None:
        """Write nothing."""
        self.dismiss(None)


def _choice(one: Choice) -> Item:
    body = (piece(one.value, Role.LINK), ("  ", Role.TEXT), piece(one.label, Role.MUTED))
    return Item(one.value, (Para(body, wrap=False),))


def _refusal(said: str) -> Item:
    return Item("refusal", (Para((piece(f"! {said}", Role.WARNING),)),))


def _verdict(draft: Draft) -> Iterator[Item]:
    if not any(one.severity != "info" for one in draft.problems):
        words = "✓ proved, and the gate has nothing to say"
        yield Item("verdict", (Para((piece(words, Role.STATE),)),))
