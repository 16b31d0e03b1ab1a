"""Lists of other entries' facts as ink: timelines, what needs work, what links here."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rich.cells import cell_len

from dossier.core.format.ids import Kind
from dossier.core.text import visible
from dossier.tui.paint.ink import Item, Para, Piece, Role, blank
from dossier.tui.paint.pieces import heading, mark_piece, piece, says, signs_of
from dossier.views.backlinks import Backlink
from dossier.views.changes import LogRow
from dossier.views.rows import Row, Section
from dossier.views.timeline import Moment

_KINDS: Final = {
    Kind.PERSON: "People",
    Kind.OFFICE: "Posts and bodies",
    Kind.EVENT: "Events",
    Kind.SOURCE: "Articles",
}
_GRAVE: Final = {"error": Role.ERROR, "warning": Role.WARNING}
#: Nobody works through more at a sitting, and tens of thousands are slow to lay out.
MOST_OF_A_SECTION: Final = 300
MOST_OF_A_LOG: Final = 3_000
_GAP: Final = 2


def timeline_items(found: Sequence[Moment]) -> list[Item]:
    """Dated facts in their order, years apart; the key is the number of the fact."""
    width = max((cell_len(visible.line(one.label)) for one in found), default=0) + _GAP
    items: list[Item] = []
    before: str | None = None
    for number, one in enumerate(found):
        year = one.heading
        if year != before:
            items += [blank()] if items else []
            items.append(heading(year))
            before = year
        body: list[Piece] = [piece(one.row.text)]
        if one.row.detail:
            body += [(" · ", Role.MUTED), piece(one.row.detail, Role.MUTED)]
        head = piece(one.label, Role.DATE)
        marked = (mark_piece(one.mark), *body)
        paras = [Para(marked, head, width, tail=signs_of(one.row))]
        paras += [
            Para((("+ ", Role.SIGN), piece(other.row.text)), ("", Role.DATE), width)
            for other in one.also
        ]
        items.append(Item(str(number), tuple(paras)))
    return items


def work_items(sections: Sequence[Section]) -> list[Item]:
    """What needs work under its headings, by entry; the key is the row's number among all rows."""
    items: list[Item] = []
    number = 0
    for section in sections:
        items += [blank()] if items else []
        title = (section.title.upper(), Role.HEADING)
        count = (f" · {len(section.rows)}", Role.HEADING)
        items.append(Item("", (Para((title, count), wrap=False),)))
        role = _GRAVE.get(section.key, Role.SIGN)
        before: str | None = None
        for at, row in enumerate(section.rows[:MOST_OF_A_SECTION], number):
            if row.key.startswith("problem:"):
                items.append(Item(str(at), tuple(_problem(row, role))))
                continue
            owner, _, said = row.text.partition(": ")
            if row.target != before:
                items.append(Item("", (Para((piece(owner, Role.STRONG),), wrap=False),)))
                before = row.target
            items.append(Item(str(at), tuple(_claim(row, said or row.text))))
        number += len(section.rows)
        if (more := len(section.rows) - MOST_OF_A_SECTION) > 0:
            items.append(says(f"… and {more} more of these."))
    return items


def log_items(rows: Sequence[LogRow]) -> list[Item]:
    """What commits changed, each under its head; the key is the number of the row."""
    items: list[Item] = []
    for number, row in enumerate(rows[:MOST_OF_A_LOG]):
        if not row.entry:
            items += [blank()] if items and not row.sign else []
            role = Role.MUTED if row.sign else Role.DATE
            items.append(Item("", (Para((piece(row.text, role),)),)))
        elif row.fact is None:
            items.append(Item(str(number), (Para((piece(row.text, Role.HEADING),), indent=_GAP),)))
        else:
            head = (f"    {row.sign} ", Role.SIGN)
            para = Para((piece(row.text),), head, len(head[0]))
            items.append(Item(str(number), (para,)))
    if (more := len(rows) - MOST_OF_A_LOG) > 0:
        items.append(says(f"… and {more} lines more: `dossier log -n 0` prints all."))
    return items


def _problem(row: Row, role: Role) -> Iterator[Para]:
    head = piece(row.date, role)
    yield Para((piece(row.text),), head, cell_len(head[0]) + _GAP)
    place = f"{row.place.path}:{row.place.line}" if row.place else ""
    yield Para((piece(f"{place}  {row.detail}", Role.MUTED),), indent=cell_len(head[0]) + _GAP)


def _claim(row: Row, said: str) -> Iterator[Para]:
    yield Para((piece(said),), tail=signs_of(row), indent=_GAP)
    if row.note:
        yield Para((piece(row.note, Role.EDITOR),), indent=2 * _GAP)


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
        head = mark_piece(link.mark)
        items.append(Item(f"{link.id} {link.label}", (Para(body, head, len(head[0])),)))
    return items
