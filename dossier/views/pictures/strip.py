"""The tenure strip: on which days somebody is attested in a post, and what is said in between.

A line each for the holders of a post, or for the posts of a person. Nothing is filled in: between
two attested days of one holder there is a line, which says no more than that.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from dossier.core.checks.by_claim import UNCHECKED
from dossier.core.dates import CalendarDay
from dossier.core.format.entries import Office, Person, Tenure
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.time.attested import Attestation, attestations, span_label
from dossier.core.time.days import DOUBT_SIGN, EDITOR_SIGN, Day
from dossier.core.time.stated import stated
from dossier.views.facts import Facts
from dossier.views.pictures.axis import Axis
from dossier.views.pictures.picture import Cell, Ink, Picture, cut, width_of
from dossier.views.related import ChangeOfHands, changes_of_hands
from dossier.views.rows import Row

_INDENT: Final = 2
_GAP: Final = 2
_WIDEST_LABEL: Final = 26
_ROOMY: Final = 96  # cells from which on the days stand at the right too
_LEAST_PLOT: Final = 10
_MOST_DAYS: Final = 6
_FEWEST_DAYS: Final = 2  # one day is said in a line
_ATTESTED: Final = "●"
_SOME_DAY: Final = "○"
_STRETCH: Final = "╌"
_BETWEEN: Final = "─"
_NOTHING: Final = "·"
_MEANINGS: Final = (
    (_ATTESTED, "attested"),
    (EDITOR_SIGN, "attested, the year is the editor's word"),
    (DOUBT_SIGN, "attested, the day is not certain"),
    (_SOME_DAY, "attested on some day of the stretch"),
    (_STRETCH, "some day in here"),
    (_BETWEEN, "between two attested days"),
    ("[", "from here on, as stated"),
    ("]", "until here, as stated"),
    ("└", "changed hands in here; no source says when"),
    (_NOTHING, "not stated"),
)


@dataclass(frozen=True, slots=True)
class _Track:
    """One line: a holder or a post, the days attested, and those that are stated."""

    label: str
    row: Row
    found: tuple[Attestation, ...]
    start: Day | None
    end: Day | None

    @property
    def days(self) -> Iterator[CalendarDay]:
        """Every day that must have a column."""
        for one in (*self.found, *(day for day in (self.start, self.end) if day)):
            yield from (day for day in (one.date.earliest, one.date.latest) if day)

    @property
    def label_of_days(self) -> str:
        return span_label(self.found) or "never attested"


def strip(library: Library, record: Record, width: int) -> Picture | None:
    """The strip of a post or a person in `width` cells; None where there is one day, or none."""
    tracks = list(_tracks(library, record))
    days = [day for track in tracks for day in track.days]
    if not any(track.found for track in tracks) or len(set(days)) < _FEWEST_DAYS:
        return None
    changes = list(changes_of_hands(library, record))
    is_roomy = width >= _ROOMY
    labels = min(max(width_of(one.label) for one in tracks), _WIDEST_LABEL, width // 3)
    tails = [_tail(one, with_days=is_roomy) for one in tracks]
    left = _INDENT + labels + _GAP
    plot = max(width - left - _GAP - max(map(width_of, tails)), _LEAST_PLOT)
    axis = Axis.over(days, plot)
    cells = [Cell(0, left + at, text, Ink.TICK) for at, text in axis.ticks()]
    for line, (track, tail) in enumerate(zip(tracks, tails, strict=True), 1):
        cells.append(Cell(line, _INDENT, cut(track.label, labels), Ink.LABEL))
        cells += _drawn(track, axis, line, left)
        cells.append(Cell(line, left + plot + _GAP, tail, Ink.MUTED))
    cells += _brackets(changes, axis, len(tracks) + 1, left)
    aside = {Ink.LABEL, Ink.MUTED, Ink.TICK}
    signs = {cell.text[0] for cell in cells if cell.text and cell.style not in aside}
    legend = " · ".join(f"{sign} {means}" for sign, means in _MEANINGS if sign in signs)
    return Picture("strip", f"{record.name} in time", tuple(cells), legend, _says(tracks, changes))


def _tracks(library: Library, record: Record) -> Iterator[_Track]:
    facts = Facts(library, UNCHECKED)
    if isinstance(record.entry, Office):
        claims = facts.by_time(library.ties.holders(record.id))
        rows: Iterable[tuple[ClaimRef, Row]] = ((one, facts.holder(one)) for one in claims)
    elif isinstance(record.entry, Person):
        own = [claim for claim in record.claims if claim.kind is ClaimKind.TENURE]
        rows = ((one, facts.tenure(one)) for one in facts.by_time(own))
    else:
        rows = ()
    for claim, row in rows:
        assert isinstance(claim.value, Tenure)
        yield _Track(row.text, row, attestations(library, claim), *stated(library, claim))


def _tail(track: _Track, *, with_days: bool) -> str:
    sources = len({one.source for one in track.found})
    days = [track.label_of_days] if with_days else []
    return "  ".join([*days, *([f"{sources} src"] if sources else [])])


def _drawn(track: _Track, axis: Axis, line: int, left: int) -> Iterator[Cell]:
    """The cells of a track: marks where it is attested, between them a line, dots elsewhere."""
    marks = _marks(track, axis)
    ends = [axis.column(day) for day in track.days]
    first, last = min(ends, default=-1), max(ends, default=-1)

    def sort_of(column: int) -> str:
        if column in marks:
            return str(column)
        return _BETWEEN if first < column < last else _NOTHING

    for sort, group in groupby(range(axis.columns), sort_of):
        columns = list(group)
        column = left + columns[0]
        if columns[0] in marks:
            text, style, behind = marks[columns[0]]
            yield Cell(line, column, text, style, behind)
        else:
            style = Ink.BETWEEN if sort == _BETWEEN else Ink.UNSTATED
            yield Cell(line, column, sort * len(columns), style)


def _marks(track: _Track, axis: Axis) -> dict[int, tuple[str, Ink, Row]]:
    """What stands in which column, with the words for it; the surest sign of a column's days."""
    found: dict[int, tuple[str, Ink, Row]] = {}
    for sign, day in (("[", track.start), ("]", track.end)):
        bound = day and (day.date.earliest if sign == "[" else day.date.latest)
        if bound:
            found[axis.column(bound)] = (sign, Ink.BETWEEN, track.row)
    by_column: dict[int, list[Attestation]] = {}
    for one in track.found:
        first, last = _columns(one, axis)
        by_column.setdefault((first + last) // 2, []).append(one)
        for column in range(first, last + 1) if last > first else ():
            found.setdefault(column, (_STRETCH, Ink.BETWEEN, track.row))
    for column, days in by_column.items():
        surest = min(days, key=lambda one: (one.by_editor, one.doubtful))
        quotes = tuple(dict.fromkeys(one.quote for one in days))
        key = f"{track.row.key}@{surest.date.text}"
        others = tuple(dict.fromkeys(one.claim for one in days))
        row = replace(track.row, key=key, date=surest.label, quotes=quotes, others=others)
        text, style = _sign(surest, axis)
        found[column] = (text, style, row)
    return found


def _columns(one: Attestation, axis: Axis) -> tuple[int, int]:
    first, last = one.date.earliest, one.date.latest
    ends = [axis.column(day) for day in (first, last) if day]
    return min(ends, default=0), max(ends, default=0)


def _sign(one: Attestation, axis: Axis) -> tuple[str, Ink]:
    if one.doubtful:
        return DOUBT_SIGN, Ink.DOUBTFUL
    if one.by_editor:
        return EDITOR_SIGN, Ink.EDITOR
    first, last = _columns(one, axis)
    return (_ATTESTED if first == last else _SOME_DAY), Ink.ATTESTED


def _brackets(changes: Iterable[ChangeOfHands], axis: Axis, line: int, left: int) -> Iterator[Cell]:
    """Below the tracks: between which days a post changed hands; side by side where they can."""
    ends: list[int] = []  # where the last bracket of each line ends
    for change in changes:
        before, after = change.before.date.latest, change.after.date.earliest
        if before is None or after is None:
            continue
        first, last = axis.column(before), axis.column(after)
        at = next((index for index, end in enumerate(ends) if end < first), len(ends))
        ends[at : at + 1] = [last]
        yield Cell(line + at, left + first, _bracket(last - first + 1), Ink.HANDOVER, change.row)


def _bracket(width: int) -> str:
    if width < 3:  # noqa: PLR2004 - two corners and what stands between them
        return "└┘"[:width]
    inside = width - 2
    said = "?" if inside < 3 else " ? "  # noqa: PLR2004 - with a space on both sides
    return f"└{said.center(inside, _BETWEEN)}┘"


def _says(tracks: Iterable[_Track], changes: Iterable[ChangeOfHands]) -> str:
    said = []
    for track in tracks:
        days = list(dict.fromkeys(one.label for one in track.found))
        more = f" and {len(days) - _MOST_DAYS} more days" if len(days) > _MOST_DAYS else ""
        words = f"attested on {', '.join(days[:_MOST_DAYS])}{more}" if days else "never attested"
        words += f", stated from {track.start.label}" if track.start else ""
        words += f", stated until {track.end.label}" if track.end else ""
        said.append(f"{track.label}: {words}")
    said += [
        f"{change.names}: changed hands between {change.before.label} and {change.after.label}, "
        "no source says when"
        for change in changes
    ]
    return f"{'; '.join(said)}."
