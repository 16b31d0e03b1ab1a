"""Cards as they leave: what `views.card` says of the library as it leaves, and no more than facts.

What is still to do on an article (names of nobody, sentences unused) is the desk's business, and
stays there. Of the other rows those of the editor's word stay at home unless they are asked for: a
form of a name that no text prints, a place that no quote names.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dossier.core.dates import parse
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.time.days import EDITOR_SIGN
from dossier.export.leaving import UNKNOWN, is_told
from dossier.export.scope import Scope
from dossier.views.card import card
from dossier.views.footnotes import Footnote, Footnotes, Reference
from dossier.views.names import names
from dossier.views.rows import Card, Row, Section

#: The sections of a card that are about the work on an article.
_DESK: Final = frozenset({"harvest", "named", "unknown", "unused", "left_out"})
#: The sections that are the editor's judgement, whatever their rows say.
_JUDGED: Final = frozenset({"boilerplate", "distinct", "editor"})
#: The keys of rows that are so too, in sections that are not.
_JUDGED_ROWS: Final = frozenset({"seats", "country"})
#: How a day is labelled of which nothing leaves.
_NO_DAY: Final = parse(UNKNOWN).label()
_NO_DAYS: Final = (_NO_DAY, f"in {_NO_DAY}")
_ABOUT_NO_DAY: Final = tuple(f"about {label}" for label in _NO_DAYS)


@dataclass(frozen=True, slots=True)
class Leaving:
    """What a scope shows of its entries. `library` is `leaving.leaving(scope)`."""

    scope: Scope
    library: Library

    def card(self, record: Record) -> Card:
        """The card of one of its entries, with the facts that leave and nothing else."""
        shown = card(self.library, self.library.records[record.id])
        sections = tuple(self._sections(shown))
        summary = f"{shown.summary} {EDITOR_SIGN}" if shown.summary else None
        names = {row.text for row in _rows(sections, "names")}
        return replace(
            shown,
            days="" if shown.days in _NO_DAYS else shown.days,
            aka=tuple(name for name in shown.aka if name in names or self._with_editor),
            summary=summary,
            sections=sections,
        )

    @property
    def _with_editor(self) -> bool:
        return self.scope.include_editor

    def _sections(self, shown: Card) -> Iterator[Section]:
        for section in shown.sections:
            if section.key in _DESK or (section.key in _JUDGED and not self._with_editor):
                continue
            rows = self._names(shown.id) if section.key == "names" else section.rows
            rows = [_by_editor(row) if row.key in _JUDGED_ROWS else row for row in rows]
            rows = [_dated(row) for row in rows if self._leaves(row)]
            if section.key in _JUDGED:
                rows = [_by_editor(row) for row in rows]
            if rows:
                yield replace(section, rows=tuple(map(_with_note_marked, rows)))

    def _names(self, id_: str) -> Sequence[Row]:
        """The forms of a name, and where the whole library prints them, not these texts only."""
        return tuple(names(self.scope.library, self.library.records[id_]))

    def _leaves(self, row: Row) -> bool:
        if row.claim:
            return is_told(self.scope, self.library, row.claim)
        return self._with_editor or not row.signs.editor


class LeavingNotes(Footnotes):
    """Footnotes that say nothing of a day of which nothing leaves."""

    def of(self, row: Row) -> tuple[Reference, ...]:
        """The passages a fact rests on, each once, in the order of its evidence."""
        return tuple(
            replace(one, remark="") if one.remark in _ABOUT_NO_DAY else one
            for one in super().of(row)
        )

    @property
    def notes(self) -> tuple[Footnote, ...]:
        """All passages in the order of their numbers."""
        return tuple(map(_told, super().notes))


def without_no_day(source_label: str) -> str:
    """How an article is called (`labels.source_label`), without a word on a day that stays home."""
    return source_label.removesuffix(f" {_NO_DAY}")


def _told(note: Footnote) -> Footnote:
    source = without_no_day(note.shown.source_label)
    about = "" if note.about in _NO_DAYS else note.about
    return replace(note, shown=replace(note.shown, source_label=source), about=about)


def _by_editor(row: Row) -> Row:
    return replace(row, signs=replace(row.signs, editor=True))


def _with_note_marked(row: Row) -> Row:
    """A row whose note says whose it is; why a fact is inferred is said by its sign."""
    is_reason = row.basis == "inferred" or not row.note
    return row if is_reason else replace(row, note=f"{row.note} {EDITOR_SIGN}")


def _dated(row: Row) -> Row:
    return replace(row, date="") if row.date in _NO_DAYS else row


def _rows(sections: tuple[Section, ...], key: str) -> Iterator[Row]:
    for section in sections:
        if section.key == key:
            yield from section.rows
