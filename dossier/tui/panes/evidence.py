"""How do we know: the quotes behind the row under the cursor, and the article they stand in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from textual.app import ComposeResult
from textual.containers import Container

from dossier.core.evidence.harvest import Harvest
from dossier.core.problems import Problem
from dossier.core.sources.texts import SourceText
from dossier.tui.paint.evidence import article_title, evidence_items
from dossier.tui.paint.ink import Item, Role
from dossier.tui.paint.pieces import says
from dossier.tui.widgets.article import Article, Mark
from dossier.tui.widgets.item_list import ItemList
from dossier.tui.widgets.titles import entitle
from dossier.views.blame import Blame
from dossier.views.evidence import Evidence
from dossier.views.find import PassageHit
from dossier.views.rows import Row


class EvidencePane(Container):
    """Quotes and article. Moving among the quotes moves the article."""

    def __init__(self) -> None:
        super().__init__(id="evidence", classes="pane")
        self.quotes = ItemList(id="quotes")
        self.article = Article(id="article")
        self.row: Row | None = None
        self._found: tuple[Evidence, ...] = ()
        self._problems: tuple[Problem, ...] = ()
        self._texts: Mapping[str, SourceText] = {}
        self._own: Harvest | None = None
        self._aim: PassageHit | None = None
        self._brief = False
        self._who: Blame | None = None
        self._welcome: Sequence[Item] = ()

    def compose(self) -> ComposeResult:
        """The quotes, then the article."""
        yield self.quotes
        yield self.article

    def open(  # noqa: PLR0913, PLR0917 - all that is known of a row
        self,
        row: Row | None,
        found: tuple[Evidence, ...],
        problems: Iterable[Problem],
        texts: Mapping[str, SourceText],
        own: Harvest | None = None,
        aim: PassageHit | None = None,
    ) -> None:
        """Show what is behind a row.

        Args:
            row: the row, None for none.
            found: its quotes.
            problems: what is wrong with its claim.
            texts: the stored texts by their sources' ids.
            own: the article to show where the row has no quote, with what became of it.
            aim: the passage that was found, to begin with.
        """
        is_same = row is not None and self.row is not None and row.key == self.row.key
        self.row, self._found, self._texts = row, found, texts
        self._problems = tuple(problems)
        self._own, self._aim, self._welcome = own, aim, ()
        self._who = None
        self._refill(
            self._key_of(aim.passage.text) if aim else self.quotes.key if is_same else None
        )

    def say_who(self, who: Blame | None) -> None:
        """Say who added the claim of the row, and its quotes."""
        if who != self._who:
            self._who = who
            self._refill(self.quotes.key)

    def choose(self, words: str) -> None:
        """Put the cursor on the quote with these words, if it is there."""
        if key := self._key_of(words):
            self.quotes.move_to(key)

    def _key_of(self, words: str) -> str | None:
        return next((str(at) for at, one in enumerate(self._found) if one.exact == words), None)

    def welcome(self, items: Sequence[Item]) -> None:
        """Say something where there is no row whose quotes could be shown."""
        self.row, self._found, self._own, self._welcome = None, (), None, items
        self._refill()

    def be_brief(self, brief: bool) -> None:
        """Whether there is no room for the words of quotes that the article shows anyway."""
        if brief != self._brief:
            self._brief = brief
            self._refill(self.quotes.key)

    def _refill(self, key: str | None = None) -> None:
        if self.row is None:
            items = [says("The quote behind the fact under the cursor is shown here.")]
            items = list(self._welcome) or items
        else:
            items = evidence_items(
                self.row, self._found, self._problems, self._who, brief=self._brief
            )
            if self._own and not self._found:
                items.append(says("│ something rests on it   · nothing does"))
        self.quotes.show(items, key)
        self._show_article()

    @property
    def current(self) -> Evidence | None:
        """The quote under the cursor."""
        return self._found[int(self.quotes.key)] if self.quotes.key else None

    def step(self, by: int) -> None:
        """To the next quote or the one before."""
        if self.quotes.key:
            self.quotes.move_to(str(int(self.quotes.key) + by))

    def on_mount(self) -> None:
        """The article follows the quote under the cursor, in the same frame.

        Where the quotes end, the same keys scroll on in the article.
        """
        self.watch(self.quotes, "key", self._show_article, init=False)
        self.quotes.beyond = lambda lines: self.article.scroll_lines(self.article.top + lines)

    def _show_article(self) -> None:
        current = self.current
        count = ""
        if current and len(self._found) > 1:
            count = f"{int(self.quotes.key or 0) + 1}/{len(self._found)}"
        title = " · ".join(filter(None, ("How do we know", count)))
        own = self._own.text.source if self._own else None
        source = current.source if current else own
        text = self._texts.get(source) if source else None
        if text is None:
            entitle(self, title)
            self.article.show("", ())
            return
        label = article_title(current.source_label, current.source_title) if current else ""
        entitle(self, title, label)
        marks = [*_boilerplate(text), *_aimed_at(self._aim, source, is_alone=current is None)]
        if current:
            marks += self._marks_of(current)
        elif self._own:
            marks[:0] = _harvested(self._own)
        aim = next((one for one in marks if one[2] is Role.CURRENT), None)
        self.article.show(text.text, marks, aim)

    def _marks_of(self, current: Evidence) -> Iterator[Mark]:
        """The row's quotes in the current quote's source, the current one on top."""
        for one in self._found:
            if one.source == current.source and one is not current:
                yield from _places(one, Role.QUOTE)
        yield from _places(current, Role.CURRENT)


def _places(one: Evidence, role: Role) -> Iterator[Mark]:
    """Where a quote stands; every place of one that stands in several."""
    found = one.found
    if found.start is not None and found.end is not None:
        yield found.start, found.end, role
    else:
        for start in found.starts:
            yield start, start + len(one.exact), role


def _aimed_at(aim: PassageHit | None, source: str | None, *, is_alone: bool) -> Iterator[Mark]:
    """A passage that was found, beneath the quote that holds some of it, with its words."""
    start = aim.passage.start if aim and aim.passage.source == source else None
    if aim is None or start is None or aim.passage.end is None:
        return
    yield start, aim.passage.end, Role.CURRENT if is_alone else Role.QUOTE
    for first, last in aim.spans:
        yield start + first, start + last, Role.MATCH


def _harvested(own: Harvest) -> Iterator[Mark]:
    """What of an article is used, and the sentences on which nothing rests."""
    for start, end in own.unused:
        yield start, end, Role.UNUSED
    for start, end in own.used:
        yield start, end, Role.QUOTE


def _boilerplate(text: SourceText) -> Iterator[Mark]:
    for start, end in text.boilerplate:
        yield start, end, Role.BOILERPLATE
