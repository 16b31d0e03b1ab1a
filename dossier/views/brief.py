"""An entry as Markdown, to be pasted or sent: a line a fact, its passages as footnotes."""

from collections.abc import Iterable, Iterator

from dossier.core.sources.quotes import Verdict
from dossier.core.text.wording import one_line
from dossier.views.backlinks import Backlink
from dossier.views.footnotes import Footnote, Footnotes, Reference
from dossier.views.markdown import escaped, fenced
from dossier.views.pictures.picture import Picture
from dossier.views.rows import Card, Row, each_claim_once, legend


def brief(
    shown: Card,
    notes: Footnotes | None,
    links: Iterable[Backlink] = (),
    pictures: Iterable[Picture] = (),
) -> Iterator[str]:
    """The lines of a card in Markdown; without `notes`, the evidence is left out.

    Below the facts stand what links to the entry, and its pictures, as text.
    """
    yield f"# {_words(shown.title)}"
    yield from ("", f"{_words(shown.kind_label)}, `{shown.id}`")
    if shown.aka:
        yield from ("", f"Also: {'; '.join(map(_words, shown.aka))}")
    if shown.summary:
        yield from ("", _words(shown.summary))
    for section in shown.sections:
        yield from ("", f"## {_words(section.title)}", "")
        for row in each_claim_once(section.rows):
            yield from _fact(row, notes.of(row) if notes else ())
    for number, link in enumerate(links):
        if not number:
            yield from ("", "## What links here", "")
        times = f", {link.count} times" if link.count > 1 else ""
        yield f"- {_words(link.name)} (`{link.id}`): {_words(link.label)}{times}"
    for picture in pictures:
        yield from ("", f"## {_words(picture.title)}", "", _words(picture.says), "")
        yield from fenced((*picture.as_text(), picture.legend), "")
    if meant := legend(shown.rows):
        yield from ("", f"Signs: {_words('; '.join(meant))}.")
    if notes and notes.notes:
        yield ""
        yield from map(_note, notes.notes)


def _fact(row: Row, references: Iterable[Reference]) -> Iterator[str]:
    date = f"**{_words(row.date)}** " if row.date else ""
    detail = f" ({_words(row.detail)})" if row.detail else ""
    state = f", {_words(row.state)}" if row.state else ""
    signs = f" {_words(str(row.beside))}" if str(row.signs) else ""
    cited = "".join(
        f"[^{one.number}]" + (f" ({_words(one.remark)})" if one.remark else "")
        for one in references
    )
    yield f"- {date}{_words(row.text)}{detail}{state}{signs}{cited}"
    for doubt in row.doubts:
        yield f"  - Doubtful: {_words(doubt)}"
    if row.note:
        yield f"  - {_words(row.note)}"


def _note(one: Footnote) -> str:
    verdict = "" if one.shown.found.verdict is Verdict.PROVED else f": {one.shown.found.verdict}"
    words = _words(one.shown.exact)
    context = f", {_words(one.shown.context)}" if one.shown.context else ""
    return f"[^{one.number}]: “{words}”{context} — {_words(one.byline)}{_words(verdict)}"


def _words(text: str) -> str:
    return escaped(one_line(text))
