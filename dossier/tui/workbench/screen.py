"""The workbench of an article: its sentences, what rests on each, and claims made of passages.

It reads and writes one library, whose state after each write it knows from the draft; the reader
behind it reads the files again as after any other change.
"""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from dossier.core.capture.additions import AdditionError
from dossier.core.capture.claiming import additions
from dossier.core.capture.filling import form
from dossier.core.capture.forms import Chosen, Form, FormField, Sort, spoken
from dossier.core.capture.motions import Sentence
from dossier.core.capture.passages import NotOneError, quote_of
from dossier.core.format.entries import Quote
from dossier.core.format.writing import items
from dossier.core.library.library import Library
from dossier.core.problems import Place
from dossier.core.text.spans import Span
from dossier.files.allowed import is_allowed, why_not_writable
from dossier.files.drafts import Draft, draft
from dossier.files.writer import NotWrittenError, Writer
from dossier.tui.commands import COMMANDS, Command, Pane, Scope, bindings, footer, sequences
from dossier.tui.messages import Proposed
from dossier.tui.overlays.help import keys_listing
from dossier.tui.overlays.menu import Menu
from dossier.tui.paint.bench import offer_items, resting_items, sentence_items
from dossier.tui.sizes import HEIGHTS, WIDTHS
from dossier.tui.stage import Stage
from dossier.tui.widgets.hints import Hints
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle
from dossier.tui.workbench.form import WRITE, FormScreen
from dossier.tui.workbench.offers import Offers
from dossier.tui.workbench.review import Review
from dossier.views.bench import Bench, bench, resting
from dossier.views.choosing import Choice, choices
from dossier.views.find import Finder

_BY_PAGES: Final = frozenset({"page-down", "page-up", "to-top", "to-bottom"})
_SORTS: Final = {
    "claim-tenure": Sort.TENURE,
    "claim-event": Sort.EVENT,
    "claim-participant": Sort.PARTICIPANT,
    "claim-part-of": Sort.PART_OF,
    "claim-relation": Sort.RELATION,
}


class Sentences(ItemList, inherit_bindings=False):
    """The sentences; the arrows move among the proposals below instead."""

    BINDINGS: ClassVar[list[BindingType]] = [
        one for one in bindings(Scope.LIST) if getattr(one, "id", "") in _BY_PAGES
    ]


class Resting(ItemList, can_focus=False):
    """What the sentence could say, and what rests on it; its cursor is moved from the sentences."""


class Workbench(Screen[None]):
    """One article.

    `written` is called whenever the files of the library were changed, `edit` opens a place of one
    in the reader's editor.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.BENCH)
    AUTO_FOCUS = "#sentences"

    def __init__(  # noqa: PLR0913, PLR0917 - a library, an article of it, and the app around them
        self,
        root: Path,
        library: Library,
        finder: Finder,
        article: Bench,
        at: int,
        written: Callable[[], None],
        edit: Callable[[Place], None],
        commands: tuple[Command, ...] = COMMANDS,
    ) -> None:
        super().__init__(classes="workbench")
        self.HORIZONTAL_BREAKPOINTS = WIDTHS
        self.VERTICAL_BREAKPOINTS = HEIGHTS
        self.sentences = Sentences(id="sentences", classes="pane")
        self.resting = Resting(id="resting", classes="pane")
        self.hints = Hints()
        self.library, self.article = library, article
        self.passage: Span | None = None
        self._root, self._finder, self._written, self._edit = root, finder, written, edit
        self._at = at
        self._last_event = self._last_claim = ""
        self._stage = Stage(self, self.hints, commands)
        self.offers = Offers(self._stage, root, article.text.source, self._show)

    def compose(self) -> ComposeResult:
        """The text, what rests on the sentence, the keys."""
        yield self.sentences
        yield self.resting
        yield self.hints

    def on_mount(self) -> None:
        """Show the article at its sentence."""
        self.hints.commands = footer(Pane.BENCH, self._stage.commands)
        self._show()
        self.watch(self.sentences, "key", self._moved, init=False)
        self.offers.ask(self.library)

    # What is shown

    def _show(self) -> None:
        article = self.article
        items = sentence_items(article, self._at, self.passage)
        count = len(article.sentences)
        said = f"sentence {self._at + 1}/{count} · used or left {article.done}/{count}"
        entitle(self.sentences, article.text.source, said)
        self.sentences.show(items, str(self._at + 1))
        claims = resting(self.library, article, self._at)
        offered = self.offers.of(article.sentences[self._at].span)
        taken = sum(is_taken for _, is_taken in offered)
        names = f"{article.named} names known · {article.strange} of nobody"
        entitle(
            self.resting,
            "This sentence could say" if offered else "What rests on it",
            f"⏎ writes {taken}" if taken else names,
        )
        items = [*offer_items(offered, claims), *resting_items(claims, alone=not offered)]
        self.resting.show(items, self.resting.key)

    def _moved(self) -> None:
        key = self.sentences.key
        if key and int(key) - 1 != self._at:
            self._at, self.passage = int(key) - 1, None
            self._show()

    @property
    def _sentence(self) -> Sentence:
        one = self.article.sentences[self._at]
        return Sentence(self.article.text.text, one.span, (*one.names, *one.strangers))

    @property
    def _chosen(self) -> Chosen:
        text, one = self.article.text, self.article.sentences[self._at]
        return Chosen(
            text,
            self.passage or one.span,
            one.span,
            self._last_event,
            self._last_claim,
            tuple(text.text[slice(*span)] for span in one.strangers),
        )

    # Proposals

    @on(Proposed)
    def _proposed(self, event: Proposed) -> None:
        self.offers.take_in(event)

    def action_bench_offer_next(self) -> None:
        """The next proposal."""
        self.resting.action_cursor_down()

    def action_bench_offer_previous(self) -> None:
        """The proposal before."""
        self.resting.action_cursor_up()

    def action_bench_take(self) -> None:
        """Take the proposal under the cursor, or drop it."""
        self.offers.toggle(self.resting.key)

    def action_bench_insist(self) -> None:
        """Take it whatever speaks against it."""
        self.offers.insist(self.resting.key)

    def action_bench_dismiss(self) -> None:
        """Never propose it again."""
        self.offers.dismiss(self.resting.key)

    def action_bench_restore(self) -> None:
        """Propose again what was dismissed."""
        self.offers.restore()

    def action_bench_write(self) -> None:
        """Show what the taken proposals of the sentence would write, and write it if confirmed."""
        taken = self.offers.taken(self.article.sentences[self._at].span)
        if not taken:
            self._stage.tell("Nothing is taken of this sentence: space takes a proposal.")
            return
        if self._refused_to_write():
            return
        try:
            drafted = draft(self._root, self.library, (one.addition for one in taken))
        except AdditionError as error:
            self._stage.tell(f"{error}. {error.hint}", severity="warning")
            return
        what = ", ".join(one.label for one in taken)

        def answered(answer: str | None) -> None:
            if answer:
                self._write(drafted, what)

        self._stage.lay_over(Review(self._root, drafted), answered)

    def action_bench_edit(self) -> None:
        """Open the file of the claim under the cursor, or the article's entry."""
        key = self.resting.key or ""
        claim = self.library.claim(key)
        record = self.library.get(claim.owner if claim else self.article.text.source)
        if record is not None:
            self._edit(record.place(claim.path if claim else ()))

    # Sentences and passages

    def action_bench_next(self) -> None:
        """The next sentence."""
        self.sentences.action_cursor_down()

    def action_bench_previous(self) -> None:
        """The sentence before."""
        self.sentences.action_cursor_up()

    def action_bench_passage(self) -> None:
        """Begin a passage with the first word of the sentence, or take the whole of it again."""
        sentence = self._sentence
        start = sentence.starts[0]
        self._choose(sentence.fitted((start, start + 1)))

    def _choose(self, passage: Span) -> None:
        self.passage = passage
        self._show()

    def _move(self, motion: str, by: int) -> None:
        """A motion over the passage; the whole sentence is one to begin with."""
        sentence = self._sentence
        passage = self.passage or sentence.fitted(sentence.span)
        self._choose(getattr(sentence, motion)(passage, by))

    def action_bench_end_on(self) -> None:
        """A word longer."""
        self._move("end_by_word", 1)

    def action_bench_end_back(self) -> None:
        """A word shorter."""
        self._move("end_by_word", -1)

    def action_bench_start_on(self) -> None:
        """Without its first word."""
        self._move("start_by_word", 1)

    def action_bench_start_back(self) -> None:
        """With the word before."""
        self._move("start_by_word", -1)

    def action_bench_clause_on(self) -> None:
        """To the end of the next clause."""
        self._move("end_by_clause", 1)

    def action_bench_clause_back(self) -> None:
        """To the end of the clause before."""
        self._move("end_by_clause", -1)

    def action_bench_name_on(self) -> None:
        """As far as the next name."""
        self._move("to_name", 1)

    def action_bench_name_back(self) -> None:
        """From the name before on."""
        self._move("to_name", -1)

    # Claims

    def action_bench_claim(self) -> None:
        """A menu of the sorts of claims."""
        menu = Menu("Claim", sequences("c"))
        self._stage.lay_over(menu, lambda id_: self._fill(_SORTS[id_]) if id_ else None)

    def action_bench_said(self) -> None:
        """The passage as somebody's words; without one, what stands between quotation marks."""
        if self.passage is None:
            self.passage = spoken(self.article.text.text, self.article.sentences[self._at].span)
            self._show()
        self._fill(Sort.STATEMENT)

    def action_bench_evidence(self) -> None:
        """The passage as one more quote of a claim."""
        self._fill(Sort.EVIDENCE)

    def action_bench_new(self) -> None:
        """A new entry, named as the passage."""
        self._fill(Sort.NEW)

    def action_bench_leave(self) -> None:
        """Leave the sentence, knowingly."""
        self.passage = None
        self._fill(Sort.LEFT_OUT)

    def _fill(self, sort: Sort) -> None:
        """Lay a form over the workbench, and write what it shows once it is confirmed."""
        if self._refused_to_write():
            return
        chosen = self._chosen

        def drafted(filled: Form) -> Draft:
            try:
                return draft(self._root, self.library, additions(self.library, filled, chosen))
            except NotOneError as error:
                raise AdditionError(str(error), "choose a longer passage") from error

        def offered(field: FormField, typed: str) -> tuple[Choice, ...]:
            return choices(self.library, self._finder, field, typed, chosen)

        screen = FormScreen(form(self.library, sort, chosen), sort.value, drafted, offered)

        def confirmed(answer: str | None) -> None:
            if answer == WRITE and screen.draft:
                self._confirm(screen.draft, sort.value)

        self._stage.lay_over(screen, confirmed)

    def _refused_to_write(self) -> bool:
        """Whether nothing can be written here, which is said."""
        why = why_not_writable(self._root)
        if why:
            self._stage.tell(why, severity="warning")
        return bool(why)

    def _confirm(self, drafted: Draft, what: str) -> None:
        """Write what was shown; the first time, only once that is allowed."""
        if is_allowed(self._root):
            self._write(drafted, what)
            return

        def answered(answer: str | None) -> None:
            if answer:
                self._write(drafted, what)

        self._stage.lay_over(Review(self._root, drafted), answered)

    def _write(self, drafted: Draft, what: str) -> None:
        try:
            Writer(self._root).write(drafted.changes, what)
        except NotWrittenError as error:
            self._stage.tell(f"{error}. {error.hint}", severity="error")
            return
        paths = ", ".join(one.path for one in drafted.changes)
        self._stage.tell(f"Written: {paths}. u takes it back.")
        self._remember(drafted)
        self._go_on_with(drafted.library)

    def _remember(self, drafted: Draft) -> None:
        """What the next form is filled in with: the last event, the last claim."""
        for id_ in drafted.claims:
            claim = drafted.library.claim(id_)
            owner = id_.partition("#")[0]
            if claim and drafted.library.sort(owner) == "event":
                self._last_event = owner
            if claim and claim.quotes:
                self._last_claim = id_

    def take(self, library: Library) -> None:
        """The files were read again: go on with what they say."""
        self._go_on_with(library, tell=False)

    def _go_on_with(self, library: Library, *, tell: bool = True) -> None:
        self.library = library
        self.offers.ask(library)
        article = bench(library, self.article.text.source)
        if article is None or not article.sentences:
            self.dismiss()
            return
        self.article = article
        self._at = min(self._at, len(article.sentences) - 1)
        self._show()
        if tell:
            self._written()

    def action_bench_undo(self) -> None:
        """Take the last write back."""
        try:
            entry = Writer(self._root).undo()
        except NotWrittenError as error:
            self._stage.tell(f"{error}. {error.hint}".strip(), severity="warning")
            return
        paths = ", ".join(one.path for one in entry.changes)
        self._stage.tell(f"Taken back: {entry.what} ({paths}).")
        self._written()

    def action_bench_copy(self) -> None:
        """The passage as a quote for a file, with what makes it one place."""
        chosen = self._chosen
        try:
            quote = quote_of(chosen.text, *chosen.passage)
        except NotOneError as error:
            self._stage.tell(f"{error}; choose a longer passage.", severity="warning")
            return
        self._stage.copy("quote", "\n".join(items("quotes", [quote], Quote, indent=0)) + "\n")

    # The rest

    def action_bench_escape(self) -> None:
        """No passage; then back to the reader."""
        if self.passage:
            self.passage = None
            self._show()
        else:
            self.dismiss()

    def action_bench_help(self) -> None:
        """All keys."""
        stage = self._stage
        stage.lay_over(keys_listing(stage.commands, stage.keys_of("bench-help")))
