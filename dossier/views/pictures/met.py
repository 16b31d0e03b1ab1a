"""Who met whom: people by events, a mark where an event's participants name somebody.

To be marked together in a column is to be named at one event; that two spoke, no mark says.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from string import ascii_lowercase
from typing import Final

from dossier.core.checks.by_claim import UNCHECKED
from dossier.core.format.entries import Event, Participant, Person
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.time.days import DOUBT_SIGN, EDITOR_SIGN
from dossier.core.time.occasions import event_day
from dossier.views.facts import Facts
from dossier.views.labels import event_label
from dossier.views.pictures.picture import Cell, Ink, Picture, cut, width_of
from dossier.views.rows import Row

_INDENT: Final = 2
_GAP: Final = 2
_COLUMN: Final = 3
_WIDEST_LABEL: Final = 26
_MOST_PEOPLE: Final = 24
_NAMED: Final = "●"
_NOT_NAMED: Final = "·"
_INFERRED: Final = "∴"
_TOGETHER: Final = 2
_Seats = Mapping[str, Mapping[str, ClaimRef]]  # event → person → the claim that says so


def met(library: Library, record: Record, width: int) -> Picture | None:
    """The people of a person's events, or of an event, by the events that name them.

    Only events that were held count. None where nobody else is named.
    """
    seats = _seats(library, record)
    if not seats:
        return None
    counts = Counter(who for people in seats.values() for who in people)
    people = sorted(counts, key=lambda who: (who != record.id, -counts[who], library.name_of(who)))
    if len(people) < _TOGETHER:
        return None
    shown = people[:_MOST_PEOPLE]
    labels = min(max(width_of(library.name_of(who)) for who in shown), _WIDEST_LABEL, width // 3)
    left = _INDENT + labels + _GAP
    events = _in_time(library, seats)[: min((width - left) // _COLUMN, len(ascii_lowercase))]
    letters = dict(zip(events, ascii_lowercase, strict=False))
    cells = [
        Cell(0, left + at * _COLUMN, letters[event], Ink.TICK) for at, event in enumerate(events)
    ]
    rows = dict(_rows(library, seats))
    for line, who in enumerate(shown, 1):
        cells.append(Cell(line, _INDENT, cut(library.name_of(who), labels), Ink.LABEL))
        for at, event in enumerate(events):
            row = rows.get((event, who))
            text, style = _sign(row)
            cells.append(Cell(line, left + at * _COLUMN, text, style, row))
    line = len(shown) + 1
    if len(people) > len(shown):
        more = f"and {len(people) - len(shown)} more"
        cells.append(Cell(line, _INDENT, more, Ink.MUTED))
        line += 1
    days = max(width_of(event_label(library, event)) for event in events)
    for at, event in enumerate(events, line):
        words = f"{letters[event]}  {event_label(library, event):{days}}  {library.name_of(event)}"
        cells.append(Cell(at, _INDENT, cut(words, width - _INDENT), Ink.MUTED))
    signs = {cell.text for cell in cells if cell.style not in {Ink.LABEL, Ink.MUTED}}
    meanings = (
        (_NAMED, "named among the participants"),
        (EDITOR_SIGN, "the editor's word"),
        (_INFERRED, "inferred"),
        (DOUBT_SIGN, "doubtful"),
        (_NOT_NAMED, "not named"),
    )
    legend = " · ".join(f"{sign} {means}" for sign, means in meanings if sign in signs)
    title = f"Who was named together, seen from {record.name}"
    return Picture("met", title, tuple(cells), legend, _says(library, shown, events, rows))


def _seats(library: Library, record: Record) -> _Seats:
    """The people of each event, for events with two of them at least."""
    if isinstance(record.entry, Person):
        ids = {claim.owner for claim in library.ties.participations(record.id)}
    elif isinstance(record.entry, Event):
        present = _people(library, record.id)
        ids = {claim.owner for who in present for claim in library.ties.participations(who)}
    else:
        return {}
    found: dict[str, Mapping[str, ClaimRef]] = {}
    for id_ in ids:
        event = library.typed(id_, Event)
        people = _people(library, id_)
        if isinstance(record.entry, Event):
            people = {who: claim for who, claim in people.items() if who in present}
        if event and event.status in {None, "held"} and len(people) >= _TOGETHER:
            found[id_] = people
    return found


def _people(library: Library, event: str) -> dict[str, ClaimRef]:
    return {
        library.resolve(claim.value.person): claim
        for claim in library.records[event].claims
        if isinstance(claim.value, Participant)
        and claim.value.person
        and library.get(claim.value.person)
    }


def _in_time(library: Library, seats: _Seats) -> list[str]:
    def key(id_: str) -> tuple[bool, tuple[int, int, int, int, str], str]:
        day = event_day(library, id_)
        return (day is None, day.date.sort_key() if day else (0, 0, 0, 0, ""), id_)

    return sorted(seats, key=key)


def _rows(library: Library, seats: _Seats) -> Iterator[tuple[tuple[str, str], Row]]:
    facts = Facts(library, UNCHECKED)
    for event, people in seats.items():
        for who, claim in people.items():
            yield (event, who), facts.took_part(claim)


def _sign(row: Row | None) -> tuple[str, Ink]:
    if row is None:
        return _NOT_NAMED, Ink.UNSTATED
    if row.signs.editor:
        return EDITOR_SIGN, Ink.EDITOR
    if row.signs.inferred:
        return _INFERRED, Ink.DOUBTFUL
    if row.signs.uncertain:
        return DOUBT_SIGN, Ink.DOUBTFUL
    return _NAMED, Ink.ATTESTED


def _says(
    library: Library,
    people: Sequence[str],
    events: Sequence[str],
    rows: Mapping[tuple[str, str], Row],
) -> str:
    said = []
    for event in events:
        there = [library.name_of(who) for who in people if (event, who) in rows]
        label = " ".join(filter(None, (event_label(library, event), library.name_of(event))))
        said.append(f"{label}: {', '.join(there)}")
    return f"{'; '.join(said)}."
