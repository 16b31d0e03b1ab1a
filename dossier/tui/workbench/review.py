"""What would be written, shown before it is: ⏎ writes it, esc goes back."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from dossier.core.problems import Severity
from dossier.files.allowed import allow, is_allowed
from dossier.files.drafts import Draft
from dossier.files.writer import NotWrittenError
from dossier.tui.overlays.overlay import Overlay
from dossier.tui.paint.bench import change_items
from dossier.tui.paint.ink import Item, Para, Role
from dossier.tui.paint.pieces import piece
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle
from dossier.views.diff import diff

#: What the review answers when it was confirmed.
WRITE: Final = "write"


def draft_items(draft: Draft) -> list[Item]:
    """What a draft would make wrong, and what would become of each file."""
    told = [one for one in draft.problems if one.severity is not Severity.INFO]
    changes = [(one.path, diff(*one.shown)) for one in draft.changes]
    return list(change_items(changes, told))


def is_wrong(draft: Draft) -> bool:
    """Whether a draft would bring an error into the library."""
    return any(one.severity is Severity.ERROR for one in draft.problems)


class Review(Overlay):
    """A draft to be confirmed; the answer is `WRITE`, or none."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "write", "write", id="review-write", priority=True),
        Binding("y", "allow", "allow", id="review-allow"),
    ]

    def __init__(self, root: Path, draft: Draft) -> None:
        super().__init__()
        self.lines = ItemList(id="listing", classes="box")
        self._root, self._draft = root, draft

    def compose(self) -> ComposeResult:
        """The lines alone."""
        yield self.lines

    def on_mount(self) -> None:
        """Show what would be written, and whether it may be."""
        self._show()

    def _show(self) -> None:
        count = len(self._draft.changes)
        files = f"{count} file{'s' if count != 1 else ''}"
        if is_wrong(self._draft):
            said = "it would be wrong: esc goes back"
        elif not is_allowed(self._root):
            said = "y allows writing here · esc goes back"
        else:
            said = f"⏎ writes {files} · esc goes back"
        entitle(self.lines, "What would be written", said)
        self.lines.show([*self._about_permission(), *draft_items(self._draft)])

    def _about_permission(self) -> Sequence[Item]:
        if is_allowed(self._root) or is_wrong(self._draft):
            return ()
        words = (
            f"Nothing was ever written into {self._root} from here. If it is yours to write, y "
            "allows it from now on; every change is shown like this first, and u takes it back."
        )
        return (Item("", (Para((piece(words, Role.WARNING),)),)),)

    def action_allow(self) -> None:
        """Allow this library to be written, from now on."""
        if is_wrong(self._draft):
            return
        try:
            allow(self._root)
        except NotWrittenError as error:
            self.app.notify(f"{error}. {error.hint}", severity="error", markup=False)
        self._show()

    def action_write(self) -> None:
        """Confirm."""
        if not is_wrong(self._draft) and is_allowed(self._root):
            self.dismiss(WRITE)
