"""The reader's screen, whole: what can be done with the entry and the fact under the cursor.

Where panes stand is in `paned.py`, what they show in `showing.py`, which entry in `reading.py`, the
library behind them in `library.py`; lists of all of it in `overviews.py`, the first screen in
`home.py`. Here is the rest that leads out of the panes: menus, marks, clipboard, browser.
"""

import asyncio
import json
from collections.abc import Iterable
from typing import ClassVar

from textual.binding import BindingType

from dossier.core.checks.by_claim import counted
from dossier.core.format.entries import Source
from dossier.files.regular import RefusedFileError, decode, read_bytes
from dossier.tui.commands import COMMANDS, Pane, Scope, bindings, sequences
from dossier.tui.overlays.compare import Compare
from dossier.tui.overlays.help import Help
from dossier.tui.overlays.menu import Menu
from dossier.tui.overlays.overlay import Listing, Page
from dossier.tui.overlays.palette import Palette
from dossier.tui.paint.ink import Role
from dossier.tui.paint.lists import backlink_items
from dossier.tui.paint.pieces import says
from dossier.tui.screens.home import HomeScreen
from dossier.tui.terminal import browser, clipboard
from dossier.views.app.palette import choices, theme_of
from dossier.views.app.themes import THEMES
from dossier.views.backlinks import backlinks
from dossier.views.card import card
from dossier.views.cite import Citation, cite, to_footnote, to_json, to_text

_RUNNABLE = frozenset(one.action for one in COMMANDS if one.scope in {Scope.READER, Scope.APP})


class Reader(HomeScreen):
    """One library, read."""

    CSS_PATH = ["reader.tcss", "../paint/ink.tcss"]  # noqa: RUF012 - as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.READER)

    # Menus

    def _menu(self, title: str, first: str) -> None:
        self.app.push_screen(Menu(title, sequences(first)), self._carry_out)

    async def _carry_out(self, action: str | None) -> None:
        if action in _RUNNABLE:
            await self.run_action(action)

    def action_go(self) -> None:
        """What may follow g."""
        self._menu("Go to", "g")

    def action_copy(self) -> None:
        """What may follow y."""
        self._menu("Copy", "y")

    def action_kinds(self) -> None:
        """What may follow f."""
        self._menu("Only", "f")

    def action_help(self) -> None:
        """All keys."""
        self.app.push_screen(Help(self.commands, self.keys_of("help")), self._carry_out)

    def action_palette(self) -> None:
        """Every command by name."""
        among = choices(self.commands, THEMES)
        self.app.push_screen(Palette(among, self.keys_of("palette")), self._choose)

    async def _choose(self, key: str | None) -> None:
        """Take a theme for this session, or carry out a command."""
        if key and (theme := theme_of(key)):
            self.app.theme = theme
        else:
            await self._carry_out(key)

    def action_go_top(self) -> None:
        """The first row, or the first line of an article."""
        if self.pane is Pane.ARTICLE:
            self.evidence.article.action_text_top()
        elif lines := self.list_in_focus:
            lines.action_to_top()

    # Kinds: a filter is a word of the query, to be seen and mended there

    def _only(self, kind: str | None, *, keep_words: bool) -> None:
        words = self.finder.text.split() if keep_words else []
        kept = [word for word in words if not word.startswith("type:")]
        self.finder.ask(" ".join([*kept, *([f"type:{kind}"] if kind else [])]))
        self.focus_pane(Pane.BOX if keep_words else Pane.HITS)

    def action_go_people(self) -> None:
        """All people."""
        self._only("person", keep_words=False)

    def action_go_offices(self) -> None:
        """All posts and bodies."""
        self._only("office", keep_words=False)

    def action_go_events(self) -> None:
        """All events."""
        self._only("event", keep_words=False)

    def action_go_articles(self) -> None:
        """All articles."""
        self._only("source", keep_words=False)

    def action_as_of(self) -> None:
        """Type a day to read the tenures at."""
        words = [word for word in self.finder.text.split() if not word.startswith("@")]
        self.finder.ask(" ".join([*words, "@"]))
        self.focus_pane(Pane.BOX)

    def action_kind_people(self) -> None:
        """Only people."""
        self._only("person", keep_words=True)

    def action_kind_offices(self) -> None:
        """Only posts and bodies."""
        self._only("office", keep_words=True)

    def action_kind_events(self) -> None:
        """Only events."""
        self._only("event", keep_words=True)

    def action_kind_articles(self) -> None:
        """Only articles."""
        self._only("source", keep_words=True)

    def action_kind_any(self) -> None:
        """Every kind."""
        self._only(None, keep_words=True)

    # Lists and pages

    def action_backlinks(self) -> None:
        """What links here: its pane where there is room for one, else a list."""
        record = self.record
        if record is None:
            return
        if self.has_class("-wide") and not self.has_class("-zoomed"):
            self.focus_pane(Pane.LINKS)
            return
        items = backlink_items(backlinks(self.library, record.id)) or [says("Nothing links here.")]
        title = f"What links to {record.name}"
        listing = Listing(title, items, self.keys_of("backlinks"))
        self.app.push_screen(listing, self._follow_backlink)

    def _follow_backlink(self, key: str | None) -> None:
        if key:
            self.visit(key.split(" ", 1)[0])

    def action_yaml(self) -> None:
        """The entry's file, at the row's line."""
        place = self.place
        if place is None:
            return
        try:
            text = decode(read_bytes(self.root / place.path))
        except RefusedFileError as refused:
            self.tell(f"{place.path}: {refused}", severity="error")
            return
        lines = text.split("\n")
        start = sum(len(line) + 1 for line in lines[: place.line - 1])
        end = start + len(lines[place.line - 1]) if place.line <= len(lines) else start
        aim = (start, end, Role.CURRENT)
        title, opened_by = f"{place.path}:{place.line}", self.keys_of("yaml")
        self.app.push_screen(Page(title, text, [aim], aim, opened_by))

    # Marks

    def action_mark(self) -> None:
        """Mark the entry the row is about, or the one on the card; or take the mark away."""
        id_ = self.entry_in_focus
        if id_:
            self.marked ^= {id_}
            self.finder.hits.marks = self.marked
            name = self.library.name_of(id_) if self.library else id_
            self.tell(f"{'Marked' if id_ in self.marked else 'Not marked any more'}: {name}")
            if lines := self.list_in_focus:
                lines.action_cursor_down()
            self.show_status()

    def action_in_common(self) -> None:
        """Everything tied to all marked entries, as the query it is."""
        if len(self.marked) < 2:  # noqa: PLR2004 - two are needed to share anything
            self.tell("Mark two entries with space first; then x finds what they share.")
            return
        self.finder.ask(" ".join(f"+{id_}" for id_ in sorted(self.marked)))
        self.focus_pane(Pane.HITS)

    def action_compare(self) -> None:
        """The two marked entries side by side."""
        records = [one for one in map(self.library.get, sorted(self.marked)) if one]
        if len(records) != 2:  # noqa: PLR2004 - left and right
            self.tell("Mark two entries with space first; then = shows them side by side.")
            return
        findings = counted(self.problems)
        left, right = (card(self.library, one, findings, self.as_of) for one in records)

        def go(id_: str | None) -> None:
            if id_:
                self.visit(id_)

        self.app.push_screen(Compare(left, right), go)

    # Copying and the web

    def _copy(self, what: str, text: str | None) -> None:
        if not text:
            self.tell(f"There is no {what} here.")
            return
        self.run_worker(self._hand_over(what, text), group="copy")

    async def _hand_over(self, what: str, text: str) -> None:
        """By every route; the terminal's own gives no answer, so it is named apart."""
        self.app.copy_to_clipboard(text)
        routes = await asyncio.to_thread(clipboard.to_clipboard, text)
        named = ", ".join(routes) if routes else "OSC 52, if the terminal allows it"
        self.tell(f"{what[0].upper()}{what[1:]} copied by {named}:\n{_short(text)}")

    def _citation(self) -> Citation | None:
        """The claim under the cursor with its quotes; None on a row that is no claim."""
        row = self.facts.row
        claim = self.library.claim(row.claim) if row and row.claim else None
        return cite(self.library, claim) if claim else None

    def action_copy_citation(self) -> None:
        """The fact with its quotes and how to prove them."""
        found = self._citation()
        self._copy("citation", "\n".join(to_text(found)) if found else None)

    def action_copy_footnote(self) -> None:
        """The fact's quotes as a Markdown footnote."""
        found = self._citation()
        self._copy("footnote", to_footnote(found) if found else None)

    def action_copy_json(self) -> None:
        """The citation for a program."""
        found = self._citation()
        said = json.dumps(to_json(found), ensure_ascii=False, indent=2) if found else None
        self._copy("JSON", said)

    def action_copy_quote(self) -> None:
        """The quote under the cursor with its source."""
        one = self.evidence.current
        self._copy("quote", f"“{one.exact}” — {one.source_label}" if one else None)

    def action_copy_id(self) -> None:
        """The claim's id, or the entry's."""
        row = self.facts.row
        claim = row.claim if row and not self.in_finder else None
        self._copy("id", claim or (self.finder.entry if self.in_finder else self.shown))

    def action_copy_place(self) -> None:
        """Path and line of the fact."""
        place = self.place
        self._copy("place", f"{self.root / place.path}:{place.line}" if place else None)

    def action_copy_url(self) -> None:
        """The address of the article."""
        self._copy("address", next(iter(self._addresses()), None))

    def action_open(self) -> None:
        """The article on the web; where no browser can be opened, its address."""
        url = next(iter(self._addresses()), None)
        if url is None:
            self.tell("No web address is recorded for this article.")
        elif not browser.is_web_address(url):
            self.tell(f"Only http and https addresses are opened:\n{url}", severity="warning")
        elif browser.open_in_browser(url):
            self.tell(f"Opening {url}")
        else:
            self.tell(f"No browser can be opened here; y u copies the address:\n{url}")

    def _addresses(self) -> Iterable[str]:
        """The addresses that may be meant: a link in the row, the quote's source, the entry."""
        row, record, current = self.facts.row, self.record, self.evidence.current
        if row and record and row.key.startswith("link:"):
            yield record.entry.links[int(row.key.removeprefix("link:"))].url
        for id_ in (current and current.source, record and record.id):
            source = self.library.typed(id_, Source) if id_ else None
            if source and source.url:
                yield source.url
            elif source:
                yield from (link.url for link in source.links)


def _short(text: str, most: int = 120) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
