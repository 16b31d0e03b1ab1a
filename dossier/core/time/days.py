"""Days as they are shown and reckoned with: a date together with what there is against it.

Whatever is computed from a day keeps its marks: the pencil of the editor, where the date or its
year is the editor's word, and the sign of doubt, where it is only inferred.
"""

from dataclasses import dataclass

from dossier.core.dates import CalendarDay, Edtf
from dossier.core.format.entries import Basis, Date, Quote

#: Stands beside everything that is the editor's word and not a source's.
EDITOR_SIGN = "✎"
#: Stands beside everything that is not sure: inferred, uncertain, contradicted.
DOUBT_SIGN = "?"


@dataclass(frozen=True, slots=True)
class Day:
    """A day (or month, or year, or interval) with what there is against it.

    `by_editor`: the date, or its year, is the editor's word. `inferred`: it follows from what is
    said, or the claim it comes from does.
    """

    date: Edtf
    by_editor: bool
    inferred: bool

    @property
    def doubtful(self) -> bool:
        """Whether it is inferred, or written as uncertain or approximate."""
        return self.inferred or self.date.uncertain or self.date.approximate

    @property
    def label(self) -> str:
        """The date as shown, with its marks; one that is written as uncertain has its own `?`."""
        doubt = DOUBT_SIGN if self.inferred and not self.date.uncertain else ""
        return f"{self.date.label()}{doubt}{EDITOR_SIGN if self.by_editor else ''}"

    @property
    def single(self) -> CalendarDay | None:
        """The one day it means; None for a month, a year, an interval of several days."""
        return self.date.earliest if self.date.earliest == self.date.latest else None


@dataclass(frozen=True, slots=True)
class WrittenDay(Day):
    """A day as an entry writes it down.

    `written` is that date, with the passages that print it. `taken_from` is the larger event whose
    date it is, where an event has none of its own, and `through` are the passages that say that the
    one is a part of the other; `through_editor`, if that is the editor's word.
    """

    written: Date
    taken_from: str | None = None
    through: tuple[Quote, ...] = ()
    through_editor: bool = False

    @property
    def label(self) -> str:
        """The date as shown; `in` stands before one that is a larger event's."""
        return f"in {self.plain.label}" if self.taken_from else self.plain.label

    @property
    def plain(self) -> Day:
        """The day without a word on whose it is."""
        return Day(self.date, self.by_editor, self.inferred)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """Every passage that the day rests on; unless all are proved it attests nothing."""
        return (*self.written.quotes, *self.through)


def day_of(written: Date, under: Basis | None = None) -> WrittenDay:
    """A written date as a day; `under` is the basis of the claim it is a part of.

    A date that has neither a basis nor quotes of its own is whose word the claim is.
    """
    basis = written.basis or (None if written.quotes else under)
    inferred = basis == "inferred" or written.is_inferred
    return WrittenDay(written.value, basis == "editor", inferred, written)


def precedes(one: Day, other: Day) -> bool:
    """Whether one day surely lies before another."""
    last, first = one.date.latest, other.date.earliest
    return last is not None and first is not None and last < first
