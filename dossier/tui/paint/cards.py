"""Cards as ink: names and summary, then section by section a row a fact."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from dossier.core.format.ids import Kind
from dossier.core.text import visible
from dossier.tui.paint.ink import Item, Para, Piece, Role, blank
from dossier.tui.paint.pictures import drawn
from dossier.tui.paint.pieces import heading, mark_piece, piece, says, signs_of
from dossier.views.rows import Card, Row, Section


def card_items(card: Card) -> list[Item]:
    """A card: names and summary, then section by section a row a fact."""
    items: list[Item] = [_head(card)]
    if card.aka:
        names = "  ·  ".join(card.aka)
        items.append(Item("", (Para((piece(f"aka {names}", Role.MUTED),), wrap=False),)))
    if card.summary:
        items.append(says(card.summary, Role.TEXT))
    if card.sections:
        items.append(blank())
    items += section_items(card.sections)
    if not card.rows:
        items += [blank(), says("Nothing is recorded here yet. e opens the file, [ goes back.")]
    return items


def _head(card: Card) -> Item:
    """What it is, where, when, and how much is known of it."""
    attested = "attested " if card.days and card.kind in {Kind.PERSON, Kind.OFFICE} else ""
    said = (card.country, f"{attested}{card.days}", card.counts)
    body: list[Piece] = [mark_piece(card.mark), piece(card.kind_label, Role.STRONG)]
    for words in filter(None, said):
        role = Role.DATE if words.endswith(card.days) and card.days else Role.MUTED
        body += [(" · ", Role.MUTED), piece(words, role)]
    return Item("", (Para(tuple(body), wrap=False),))


def stale_items(since: str) -> tuple[Item, ...]:
    """What stands above the card of an entry whose file can no longer be read."""
    said = f"! The file cannot be read since {since}; this is what it said before."
    return (says(said, Role.ERROR), says("e mends it · R reads it again", Role.ERROR))


def section_items(sections: Sequence[Section]) -> Iterator[Item]:
    """Section by section a row a fact."""
    for number, section in enumerate(sections):
        if number:
            yield blank()
        yield heading(section.title)
        width = _dates_width(section)
        yield from (_fact(row, width) for row in section.rows)
        if section.draw:
            yield drawn(section.draw)


def _dates_width(section: Section) -> int:
    """The column all dates of a section stand in, with the gap behind it; 0 without dates."""
    widest = max(cell_len(visible.line(row.date)) for row in section.rows)
    return widest + 2 if widest else 0


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
