"""The workbench of an article: its sentences, what each could say, and what rests on it.

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

from dossier.core.capture.passages import NotOneError, quote_of
from dossier.core.format.entries import Quote
from dossier.core.format.writing import items
from dossier.core.library.library import Library
from dossier.core.problems import Place
from dossier.core.text.spans import Span
from dossier.tui.commands import COMMANDS, Command, Pane, Scope, bindings, footer
from dossier.tui.messages import Proposed
from dossier.tui.overlays.help import keys_listing
from dossier.tui.paint.bench import offer_items, resting_items, sentence_items
from dossier.tui.sizes import HEIGHTS, WIDTHS
from dossier.tui.stage import Stage
from dossier.tui.widgets.hints import Hints
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle
from dossier.tui.workbench.offers import Offers
from dossier.tui.workbench.passages import Passages
from dossier.tui.workbench.writing import Writing
from dossier.views.bench import Bench, bench, resting
from dossier.views.find import Finder

_BY_PAGES: Final = frozenset({"page-down", "page-up", "to-top", "to-bottom"})


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
        self._tell_written, self._edit = written, edit
        self._stage = Stage(self, self.hints, commands)
        self._passages = Passages(article, at, self._show)
        self._writing = Writing(
            self._stage, root, library, finder, self._passages, self._written, written
        )
        self._offers = Offers(self._stage, root, article.text.source, self._show)
        self._actions = {
            **self._passages.actions(),
            **self._writing.actions(),
            **self._offers.actions(lambda: self.resting.key),
            "bench-next": self.sentences.action_cursor_down,
            "bench-previous": self.sentences.action_cursor_up,
            "bench-offer-next": self.resting.action_cursor_down,
            "bench-offer-previous": self.resting.action_cursor_up,
            "bench-write": self._write_taken,
            "bench-edit": self._open_file,
            "bench-copy": self._copy_quote,
            "bench-escape": self._escape,
            "bench-help": self._help,
        }

    def compose(self) -> ComposeResult:
        """The text, what each sentence could say and what rests on it, the keys."""
        yield self.sentences
        yield self.resting
        yield self.hints

    def on_mount(self) -> None:
        """Show the article at its sentence, and have proposals worked out."""
        self.hints.commands = footer(Pane.BENCH, self._stage.commands)
        self._show()
        self.watch(self.sentences, "key", self._moved, init=False)
        self._offers.ask(self._writing.library)

    @property
    def article(self) -> Bench:
        """The article as it is now."""
        return self._passages.article

    @property
    def passage(self) -> Span | None:
        """The passage that is chosen; None for the whole sentence."""
        return self._passages.passage

    def action_do(self, id_: str) -> None:
        """Carry out a command of the workbench."""
        self._actions[id_]()

    # What is shown

    def _show(self) -> None:
        article, at = self.article, self._passages.at
        count = len(article.sentences)
        said = f"sentence {at + 1}/{count} · used or left {article.done}/{count}"
        entitle(self.sentences, article.text.source, said)
        self.sentences.show(sentence_items(article, at, self.passage), str(at + 1))
        claims = resting(self._writing.library, article, at)
        offered = self._offers.of(self._passages.here.span)
        taken = sum(is_taken for _, is_taken in offered)
        names = f"{article.named} names known · {article.strange} of nobody"
        entitle(
            self.resting,
            "This sentence could say" if offered else "What rests on it",
            f"⏎ writes {taken}" if taken else names,
        )
        items_ = [*offer_items(offered, claims), *resting_items(claims, alone=not offered)]
        self.resting.show(items_, self.resting.key)

    def _moved(self) -> None:
        key = self.sentences.key
        if key and int(key) - 1 != self._passages.at:
            self._passages.go_to(int(key) - 1)

    @on(Proposed)
    def _proposed(self, event: Proposed) -> None:
        self._offers.take_in(event)

    # What was written, here or elsewhere

    def take(self, library: Library) -> None:
        """The files were read again: go on with what they say."""
        self._writing.library = library
        self._offers.ask(library)
        article = bench(library, self.article.text.source)
        if article is None or not article.sentences:
            self.dismiss()
            return
        self._passages.take(article)
        self._show()

    def _written(self, library: Library) -> None:
        self.take(library)
        self._tell_written()

    # Commands that need more than one part

    def _write_taken(self) -> None:
        """Show what the taken proposals of the sentence would write, and write it if confirmed."""
        taken = self._offers.taken(self._passages.here.span)
        if not taken:
            self._stage.tell("Nothing is taken of this sentence: space takes a proposal.")
            return
        self._writing.write((one.addition for one in taken), ", ".join(one.label for one in taken))

    def _open_file(self) -> None:
        """Open the file of the claim under the cursor, or the article's entry."""
        library = self._writing.library
        claim = library.claim(self.resting.key or "")
        record = library.get(claim.owner if claim else self.article.text.source)
        if record is not None:
            self._edit(record.place(claim.path if claim else ()))

    def _copy_quote(self) -> None:
        """The passage as a quote for a file, with what makes it one place."""
        chosen = self._writing.chosen
        try:
            quote = quote_of(chosen.text, *chosen.passage)
        except NotOneError as error:
            self._stage.tell(f"{error}; choose a longer passage.", severity="warning")
            return
        self._stage.copy("quote", "\n".join(items("quotes", [quote], Quote, indent=0)) + "\n")

    def _escape(self) -> None:
        """No passage; then back to the reader."""
        if self.passage:
            self._passages.choose(None)
        else:
            self.dismiss()

    def _help(self) -> None:
        """All keys."""
        stage = self._stage
        stage.lay_over(keys_listing(stage.commands, stage.keys_of("bench-help"), Pane.BENCH))
