"""From a filled form, or from taken proposals, to the files: shown first, taken back by a key."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

from dossier.core.capture.additions import Addition, AdditionError
from dossier.core.capture.claiming import additions
from dossier.core.capture.filling import form
from dossier.core.capture.forms import Chosen, ClaimForm, FormField, Sort, spoken
from dossier.core.capture.passages import NotOneError
from dossier.core.library.library import Library
from dossier.files.allowed import is_allowed, why_not_writable
from dossier.files.drafts import Draft, draft
from dossier.files.writer import NotWrittenError, Writer
from dossier.tui.commands import sequences
from dossier.tui.overlays.menu import Menu
from dossier.tui.stage import Stage
from dossier.tui.workbench.form import WRITE, FormScreen
from dossier.tui.workbench.passages import Passages
from dossier.tui.workbench.review import Review
from dossier.views.choosing import Choice, choices
from dossier.views.find import Finder

_SORTS: Final = {
    "claim-tenure": Sort.TENURE,
    "claim-event": Sort.EVENT,
    "claim-participant": Sort.PARTICIPANT,
    "claim-part-of": Sort.PART_OF,
    "claim-relation": Sort.RELATION,
}


class Writing:
    """Owns the library as it is written here, and what the next form is filled in with.

    `written` takes the library as it is after a write, `undone` is called after one was taken back.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - a library, a place in an article, and who is told
        self,
        stage: Stage,
        root: Path,
        library: Library,
        finder: Finder,
        passages: Passages,
        written: Callable[[Library], None],
        undone: Callable[[], None],
    ) -> None:
        self.library = library
        self._stage, self._root, self._finder, self._passages = stage, root, finder, passages
        self._written, self._undone = written, undone
        self._last_event = self._last_claim = ""

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """Claims by hand, and taking the last write back."""
        return {
            "bench-claim": self._claim,
            "bench-said": self._said,
            "bench-evidence": lambda: self._fill(Sort.EVIDENCE),
            "bench-new": lambda: self._fill(Sort.NEW),
            "bench-leave": self._leave,
            "bench-undo": self._undo,
        }

    @property
    def chosen(self) -> Chosen:
        """The passage that is chosen, with what a form is filled in with."""
        here, text = self._passages.here, self._passages.article.text
        return Chosen(
            text,
            self._passages.passage or here.span,
            here.span,
            self._last_event,
            self._last_claim,
            tuple(text.text[slice(*span)] for span in here.strangers),
        )

    def write(self, some: Iterable[Addition], what: str) -> None:
        """Show what some additions would write, and write it once that is confirmed."""
        if self._refused_to_write():
            return
        try:
            drafted = draft(self._root, self.library, some)
        except AdditionError as error:
            self._stage.tell(f"{error}. {error.hint}", severity="warning")
            return
        self._review(drafted, what)

    def _claim(self) -> None:
        """A menu of the sorts of claims."""
        menu = Menu("Claim", sequences("c"))
        self._stage.lay_over(menu, lambda id_: self._fill(_SORTS[id_]) if id_ else None)

    def _said(self) -> None:
        """The passage as somebody's words; without one, what stands between quotation marks."""
        if self._passages.passage is None:
            text = self._passages.article.text.text
            self._passages.choose(spoken(text, self._passages.here.span))
        self._fill(Sort.STATEMENT)

    def _leave(self) -> None:
        """Leave the sentence, knowingly."""
        self._passages.passage = None
        self._fill(Sort.LEFT_OUT)

    def _fill(self, sort: Sort) -> None:
        """Lay a form over the workbench, and write what it shows once it is confirmed."""
        if self._refused_to_write():
            return
        chosen = self.chosen
        self._lay_form(form(self.library, sort, chosen), sort, chosen)

    def _lay_form(self, filled_in: ClaimForm, sort: Sort, chosen: Chosen) -> None:
        def drafted(filled: ClaimForm) -> Draft:
            try:
                return draft(self._root, self.library, additions(self.library, filled, chosen))
            except NotOneError as error:
                raise AdditionError(str(error), "choose a longer passage") from error

        def offered(field: FormField, typed: str) -> tuple[Choice, ...]:
            return choices(self.library, self._finder, field, typed, chosen)

        screen = FormScreen(filled_in, sort.value, drafted, offered)

        def again() -> None:
            self._lay_form(screen.form, sort, chosen)

        def confirmed(answer: str | None) -> None:
            if answer != WRITE or not screen.draft:
                return
            if is_allowed(self._root):
                self._write(screen.draft, sort.value, again)
            else:
                self._review(screen.draft, sort.value, again)

        self._stage.lay_over(screen, confirmed)

    def _review(self, drafted: Draft, what: str, again: Callable[[], None] | None = None) -> None:
        """Show every line that would be written; the first time, ask whether that is allowed."""

        def answered(answer: str | None) -> None:
            if answer:
                self._write(drafted, what, again)

        self._stage.lay_over(Review(self._root, drafted), answered)

    def _refused_to_write(self) -> bool:
        """Whether nothing can be written here, which is said."""
        why = why_not_writable(self._root)
        if why:
            self._stage.tell(why, severity="warning")
        return bool(why)

    def _write(self, drafted: Draft, what: str, again: Callable[[], None] | None = None) -> None:
        """Write it; `again` lays what was typed before whoever typed it, if that fails."""
        try:
            Writer(self._root).write(drafted.changes, what)
        except NotWrittenError as error:
            if again:
                again()
            self._stage.tell(f"{error}. {error.hint}", severity="error")
            return
        paths = ", ".join(one.path for one in drafted.changes)
        self._stage.tell(f"Written: {paths}. u takes it back.")
        self._remember(drafted)
        self._written(drafted.library)

    def _remember(self, drafted: Draft) -> None:
        """What the next form is filled in with: the last event, the last claim."""
        for id_ in drafted.claims:
            claim = drafted.library.claim(id_)
            owner = id_.partition("#")[0]
            if claim and drafted.library.sort(owner) == "event":
                self._last_event = owner
            if claim and claim.quotes:
                self._last_claim = id_

    def _undo(self) -> None:
        """Take the last write back."""
        try:
            entry = Writer(self._root).undo()
        except NotWrittenError as error:
            self._stage.tell(f"{error}. {error.hint}".strip(), severity="warning")
            return
        paths = ", ".join(one.path for one in entry.changes)
        self._stage.tell(f"Taken back: {entry.what} ({paths}).")
        self._undone()
