"""An entry as Markdown, to be pasted or sent: a line a fact, its passages as footnotes."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from dossier.core.sources.quotes import Verdict
from dossier.core.text.wording import one_line
from dossier.views.backlinks import Backlink
from dossier.views.footnotes import Footnote, Footnotes, Reference
from dossier.views.markdown import fenced, inert
from dossier.views.pictures.picture import Picture
from dossier.views.rows import Card, Row, each_claim_once, legend

_ADDRESS: Final = re.compile(r"https?://[^\s<>\\]+", re.IGNORECASE)


class Hand:
    """How the parts of a brief are written that differ from one use to another.

    `label` stands before the numbers of the footnotes, which must be told apart where several
    briefs make one document. A hand that knows where entries are to be found writes links instead.
    """

    def __init__(self, label: str = "") -> None:
        self._label = label

    def note(self, number: int) -> str:
        """The mark of a footnote, where it is referred to and where it stands."""
        return f"[^{self._label}{number}]"

    def fact(self, row: Row) -> str:
        """The words of a fact; an address of the web as the link that it is."""
        return f"<{row.text}>" if _is_address(row) else words(row.text)

    def leads(self, _row: Row) -> str:
        """What stands behind a fact to say whom else it is about."""
        return ""

    def place(self, note: Footnote) -> str:
        """Where a passage stands."""
        return words(note.place)


PLAIN: Final = Hand()


def brief(
    shown: Card,
    notes: Footnotes | None,
    links: Iterable[Backlink] = (),
    pictures: Iterable[Picture] = (),
    hand: Hand = PLAIN,
) -> Iterator[str]:
    """The lines of a card in Markdown; without `notes`, the evidence is left out.

    Below the facts stand what links to the entry, and its pictures, as text.
    """
    yield f"# {words(shown.title)}"
    yield from ("", f"{words(shown.kind_label)}, `{shown.id}`")
    if shown.aka:
        yield from ("", f"Also: {'; '.join(map(words, shown.aka))}")
    if shown.summary:
        yield from ("", words(shown.summary))
    for section in shown.sections:
        yield from ("", f"## {words(section.title)}", "")
        for row in each_claim_once(section.rows):
            yield from _fact(row, notes.of(row) if notes else (), hand)
    for number, link in enumerate(links):
        if not number:
            yield from ("", "## What links here", "")
        times = f", {link.count} times" if link.count > 1 else ""
        yield f"- {words(link.name)} (`{link.id}`): {words(link.label)}{times}"
    for picture in pictures:
        yield from ("", f"## {words(picture.title)}", "", words(picture.says), "")
        yield from fenced((*picture.as_text(), picture.legend), "")
    if meant := legend(shown.rows):
        yield from ("", f"Signs: {words('; '.join(meant))}.")
    if notes and notes.notes:
        yield ""
        yield from (_note(one, hand) for one in notes.notes)


def _fact(row: Row, references: Iterable[Reference], hand: Hand) -> Iterator[str]:
    date = f"**{words(row.date)}** " if row.date else ""
    detail = f" ({words(row.detail)})" if row.detail else ""
    state = f", {words(row.state)}" if row.state else ""
    signs = f" {words(str(row.beside))}" if str(row.signs) else ""
    cited = "".join(
        hand.note(one.number) + (f" ({words(one.remark)})" if one.remark else "")
        for one in references
    )
    yield f"- {date}{hand.fact(row)}{detail}{state}{signs}{cited}{hand.leads(row)}"
    for doubt in row.doubts:
        yield f"  - Doubtful: {words(doubt)}"
    if row.note:
        yield f"  - {words(row.note)}"


def _note(one: Footnote, hand: Hand) -> str:
    verdict = "" if one.shown.found.verdict is Verdict.PROVED else f": {one.shown.found.verdict}"
    context = f", {words(one.shown.context)}" if one.shown.context else ""
    told = f"{words(one.teller)} ({hand.place(one)}){words(one.of_day)}"
    quoted = words(one.shown.exact)
    return f"{hand.note(one.number)}: “{quoted}”{context} — {told}{words(verdict)}"


def _is_address(row: Row) -> bool:
    """Whether a row is about a page of the web, and its address can stand between < and >."""
    is_about_a_page = row.key == "url" or row.key.startswith("link:")
    return is_about_a_page and bool(_ADDRESS.fullmatch(row.text)) and row.text.isprintable()


def words(text: str) -> str:
    """Words of others as one line of Markdown that says no more than they do."""
    return inert(one_line(text))
