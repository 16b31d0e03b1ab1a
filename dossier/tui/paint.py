"""Views to ink: how a card, a hit, a quote, a backlink or a problem is put into lines.

Everything an entry or a text says passes `core.text.visible` here, and none of it is ever read as
markup: a piece is its characters.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len

from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.problems import Problem, Severity
from dossier.core.sources.quotes import Verdict
from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.tui.ink import Item, Para, Piece, Role, blank
from dossier.views.backlinks import Backlink
from dossier.views.evidence import Evidence
from dossier.views.rows import Card, Row, Section

_VERDICTS: Final = {
    Verdict.ABSENT: "the text does not say this",
    Verdict.AMBIGUOUS: "it stands in several places; prefix or suffix must say where",
    Verdict.CONTEXT: "prefix or suffix do not stand beside it",
    Verdict.WHITESPACE: "it differs from the text in white space",
    Verdict.UNVERIFIED: "the text is not the one that was recorded",
    Verdict.NO_TEXT: "there is no text to look in",
}
_SEVERITY: Final = {
    Severity.ERROR: Role.ERROR,
    Severity.WARNING: Role.WARNING,
    Severity.INFO: Role.MUTED,
}
_KINDS: Final = {
    Kind.PERSON: "People",
    Kind.OFFICE: "Posts and bodies",
    Kind.EVENT: "Events",
    Kind.SOURCE: "Articles",
}


def piece(text: str, role: Role = Role.TEXT) -> Piece:
    """Text of an entry on one line, made visible."""
    return visible.line(one_line(text)), role


def says(text: str, role: Role = Role.MUTED) -> Item:
    """A sentence of the app's own, or of an entry's, that the cursor passes over."""
    return Item("", (Para((piece(text, role),)),))


def card_items(card: Card) -> list[Item]:
    """A card: names and summary, then section by section a row a fact."""
    items: list[Item] = []
    if card.aka:
        names = "  ·  ".join(card.aka)
        items.append(Item("", (Para((piece(f"aka {names}", Role.MUTED),), wrap=False),)))
    if card.summary:
        items.append(says(card.summary, Role.TEXT))
    if items and card.sections:
        items.append(blank())
    items += section_items(card.sections)
    if not card.rows:
        items += [blank(), says("Nothing is recorded here yet. e opens the file, [ goes back.")]
    return items


@dataclass(frozen=True, slots=True)
class Stale:
    """The library in which an entry could be read last, and the time at which it broke."""

    library: Library
    since: str


def stale_items(stale: Stale) -> tuple[Item, ...]:
    """What stands above the card of an entry whose file can no longer be read."""
    said = f"! The file cannot be read since {stale.since}; this is what it said before."
    return (says(said, Role.ERROR), says("e mends it · R reads it again", Role.ERROR))


def section_items(sections: Sequence[Section]) -> Iterator[Item]:
    """Section by section a row a fact."""
    for number, section in enumerate(sections):
        if number:
            yield blank()
        yield heading(section.title)
        width = _dates_width(section)
        yield from (_fact(row, width) for row in section.rows)


def heading(title: str) -> Item:
    """The heading of a section."""
    return Item("", (Para((piece(title.upper(), Role.HEADING),), wrap=False),))


def _dates_width(section: Section) -> int:
    """The column all dates of a section stand in, with the gap behind it; 0 without dates."""
    widest = max(cell_len(visible.line(row.date)) for row in section.rows)
    return widest + 2 if widest else 0


def signs_of(row: Row) -> Piece | None:
    """The signs of a row as they stand at its right, if it has any."""
    signs = str(row.signs)
    role = Role.SIGN
    if row.signs.problems or row.signs.conflict:
        role = Role.WARNING
    elif row.signs.editor:
        role = Role.EDITOR
    return (signs, role) if signs else None


def _fact(row: Row, date_width: int) -> Item:
    body: list[Piece] = [piece(row.text, Role.TEXT)]
    if row.detail:
        body += [(" · ", Role.MUTED), piece(row.detail, Role.MUTED)]
    head = piece(row.date, Role.DATE)
    paras = [Para(tuple(body), head, date_width, tail=signs_of(row))]
    if row.state:
        state = piece(f"@ {row.state}", Role.STATE)
        paras.append(Para((state,), ("", Role.TEXT), date_width))
    return Item(row.key, tuple(paras))


def evidence_items(
    row: Row, found: Sequence[Evidence], problems: Iterable[Problem], *, brief: bool
) -> list[Item]:
    """How we know a row: whose word it is, every quote with where it stands, what is wrong.

    `brief` leaves out the words of quotes that the article beside them shows anyway.
    """
    items = [Item("", tuple(_basis(row, found)))] if row.claim else []
    items += [
        Item("", (Para((_problem_piece(one),)), Para((piece(one.hint, Role.MUTED),), indent=2)))
        for one in problems
    ]
    for index, one in enumerate(found):
        items.append(_quote(index, one, brief=brief and one.found.start is not None))
        if not brief:
            items.append(blank())
    if not row.claim and not found:
        items.append(says("No claim, so no quote is asked for."))
    return [item for item in items if item.paras]


def _basis(row: Row, found: Sequence[Evidence]) -> Iterable[Para]:
    if row.status == "conflict":
        yield Para((("≠ The sources disagree.", Role.WARNING),))
    if row.basis == "editor":
        words = "the printed words give less" if found else "no source is quoted"
        yield Para((("✎ The editor's word", Role.EDITOR), (f": {words}.", Role.MUTED)))
    elif row.signs.uncertain and not row.doubts:
        sign = "? Inferred" if row.basis == "inferred" else "? Work is needed"
        yield Para(((sign, Role.WARNING),))
    for doubt in row.doubts:
        yield Para((("? Doubtful: ", Role.WARNING), piece(doubt, Role.MUTED)))
    if row.note:
        yield Para((piece(row.note, Role.EDITOR),), indent=2 if row.basis == "editor" else 0)


def _quote(index: int, one: Evidence, *, brief: bool) -> Item:
    where: list[Piece] = [("— ", Role.MUTED)]
    if one.speaker:
        where += [piece(one.speaker, Role.STRONG), (", reported by ", Role.MUTED)]
    where.append(piece(one.source_label, Role.LINK))
    if one.line:
        where.append((f" · line {one.line}", Role.MUTED))
    if one.speaks_about:
        where += [(" · about ", Role.MUTED), piece(one.speaks_about, Role.DATE)]
        where += [piece(f" ({one.remark})", Role.MUTED)] if one.remark else []
    if one.proves:
        where.append((f" · {one.proves}", Role.MUTED))
    paras = [] if brief else [Para((piece(f"“{one_line(one.exact)}”", Role.QUOTE),))]
    if one.against:
        paras.insert(0, Para((piece(f"≠ against it, for {one.against}:", Role.WARNING),)))
    paras.append(Para(tuple(where), indent=0 if brief else 2))
    if one.found.verdict is not Verdict.PROVED:
        verdict = f"! {one.found.verdict}: {_VERDICTS[one.found.verdict]}"
        paras.append(Para(((verdict, Role.ERROR),), indent=2))
    return Item(str(index), tuple(paras))


def backlink_items(links: Iterable[Backlink]) -> list[Item]:
    """What links here, under the kinds; the key is the linking entry's id and the label."""
    items: list[Item] = []
    kind = None
    for link in links:
        if link.kind is not kind:
            kind = link.kind
            items += [blank()] if items else []
            items.append(heading(_KINDS[kind]))
        times = f" ×{link.count}" if link.count > 1 else ""
        body = (piece(link.name), (f"  {visible.line(link.label)}{times}", Role.MUTED))
        head = (f"{kind.mark} ", Role.SIGN)
        items.append(Item(f"{link.id} {link.label}", (Para(body, head, len(head[0])),)))
    return items


def _problem_piece(problem: Problem) -> Piece:
    words = f"! {problem.rule.code} {problem.message}"
    return piece(words, _SEVERITY[problem.severity])


def problem_items(problems: Iterable[Problem]) -> list[Item]:
    """Problems as they stand in the files; the key is the number of the problem."""
    items = []
    for number, one in enumerate(problems):
        place = f"{one.place.path}:{one.place.line}"
        paras = [
            Para(
                (
                    (f"{one.severity} {one.rule.code} ", _SEVERITY[one.severity]),
                    piece(one.message),
                )
            ),
            Para((piece(f"{place}  {one.hint}", Role.MUTED),), indent=2),
        ]
        items.append(Item(str(number), tuple(paras)))
    return items


def article_title(label: str, title: str) -> str:
    """What stands above an article: whose it is and its headline."""
    return visible.line(one_line(f"{label} · {title}"))
