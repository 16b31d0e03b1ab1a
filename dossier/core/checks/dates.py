"""Checks of written dates against what the sources print: digits, weekdays, bounds."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.dates import Edtf, compatible, parse, years_fitting
from dossier.core.entries import Basis, Date, Quote, Source, Statement
from dossier.core.library import Library, Record
from dossier.core.nodes import Path
from dossier.core.printed import Passages, lone_weekday, other_year
from dossier.core.problems import Problem, Rule, Rules

_WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
_YEARS_AROUND: Final = 6
_IMPRINT: Final[tuple[Path, ...]] = (("date",), ("retrieved",))


@dataclass(frozen=True, slots=True)
class _Written:
    """A written date, where it stands, and the passages that may print it.

    `own` are those given for the date itself, `under` the basis of the claim it is a part of.
    """

    record: Record
    path: Path
    date: Date
    passages: Passages
    own: tuple[str, ...]
    claim: str
    under: Basis | None

    def problem(self, rule: Rule, key: str, message: str, hint: str) -> Problem:
        place = self.record.place((*self.path, key))
        return Problem(rule, place, message, hint, self.record.id, self.claim)


def _written(library: Library) -> Iterator[_Written]:
    """Every written date of a library: those of claims, and the `as_of` of quotes."""
    for record in library.of_kind():
        for claim in record.claims:
            value = claim.value
            if isinstance(value, Date):
                quotes = value.quotes or tuple(one.quote for one in claim.quotes)
                passages = _passages(library, quotes)
                if isinstance(record.entry, Source) and not quotes:
                    passages = _whole_text(library, record)
                yield _Written(
                    record, claim.path, value, passages, _own(value), claim.id, claim.under
                )
        yield from _as_of(library, record)


def _as_of(library: Library, record: Record) -> Iterator[_Written]:
    """The dates that the quotes of an entry speak about, each where it is written."""
    for claim, cited in record.quotes:
        as_of = cited.quote.as_of
        if as_of:
            said = isinstance(claim.value, Statement)
            words = claim.quotes if said else (cited,)
            passages = _passages(library, (*as_of.quotes, *(one.quote for one in words)))
            path = (*cited.path, "as_of")
            under = claim.basis if said else None
            yield _Written(record, path, as_of, passages, _own(as_of), claim.id, under)


def _own(date: Date) -> tuple[str, ...]:
    return tuple(quote.exact for quote in date.quotes)


def _passages(library: Library, quotes: tuple[Quote, ...]) -> Passages:
    sources = [library.typed(quote.source, Source) for quote in quotes]
    language = next((source.language for source in sources if source), None)
    return Passages(tuple(quote.exact for quote in quotes), language)


def _whole_text(library: Library, record: Record) -> Passages:
    """The text of a source, which prints its date where no quote is given for it."""
    text = library.texts.get(record.id)
    language = record.entry.language if isinstance(record.entry, Source) else None
    return Passages((text.text,) if text else (), language)


def printed(library: Library) -> Iterator[Problem]:
    """`printed` against the date it is printed for, and against the passages that print it.

    Where it is not written down, the passages must at least not print the day in another year.
    """
    for one in _written(library):
        if one.date.printed is None:
            other = other_year(one.own, one.date.value)
            if other:
                message = f"the source prints {other.label()}, which does not fit {one.date.edtf}"
                hint = "correct the date, or quote the passage that prints it"
                yield one.problem(Rules.PRINTED_AGAINST, "edtf", message, hint)
            continue
        said = parse(one.date.printed)
        if not compatible(said, one.date.value):
            message = f"the source prints {said.label()}, which does not fit {one.date.edtf}"
            hint = "correct the one or the other; digits nobody prints are X"
            yield one.problem(Rules.PRINTED_AGAINST, "printed", message, hint)
        if not one.passages.print(said):
            there = ", ".join(dict.fromkeys(day.date.text for day in one.passages.dates()))
            message = f"no quoted passage prints {one.date.printed}"
            hint = f"the quotes print {there}" if there else "quote the passage that prints it"
            yield one.problem(Rules.PRINTED_ABSENT, "printed", message, hint)


def unprinted(library: Library) -> Iterator[Problem]:
    """Dates given as stated that no quote prints in full, nor the one they are written beside.

    When an article was published or stored is its imprint: it need not stand in the text.
    """
    for one in _written(library):
        is_imprint = isinstance(one.record.entry, Source) and one.path in _IMPRINT
        whose = one.date.basis or (one.under == "editor" and not one.own)
        if is_imprint or whose or not one.passages.texts:
            continue
        if not one.passages.print(one.date.value):
            there = ", ".join(dict.fromkeys(day.date.text for day in one.passages.dates()))
            message = f"no quote prints {one.date.edtf} in full"
            mend = "quote the passage that does, or write `basis: editor`, a note and `printed`"
            hint = f"the quotes print {there}; {mend}" if there else mend
            yield one.problem(Rules.DATE_ABSENT, "edtf", message, hint)


def weekdays(library: Library) -> Iterator[Problem]:
    """A date against the weekday printed with it; “Thursday, April 17” fits only some years."""
    for one in _written(library):
        if not one.passages.name_weekdays:
            continue
        for value in dict.fromkeys(side for side in one.date.value.sides if side):
            named = _named_for(one, value)
            weekday = value.weekday()
            if weekday is not None and named and weekday not in named:
                message = (
                    f"{value.text} was a {_WEEKDAYS[weekday]}, "
                    f"and the passage says {_WEEKDAYS[named[0]]}"
                )
                yield one.problem(Rules.WEEKDAY, "edtf", message, _fitting(value, named[0]))


def _named_for(one: _Written, value: Edtf) -> list[int]:
    """The weekdays printed with a day, or by which its own quotes name it without a date."""
    beside = [
        day.weekday
        for day in one.passages.dates()
        if day.weekday is not None and compatible(day.date, value)
    ]
    alone = None if one.date.value.is_interval else lone_weekday(one.own)
    return beside or ([] if alone is None else [alone])


def _fitting(value: Edtf, weekday: int) -> str:
    """In which years the day of a date fell on a weekday."""
    assert value.year is not None
    assert value.month is not None
    assert value.day is not None
    first, last = value.year - _YEARS_AROUND, value.year + _YEARS_AROUND
    years = years_fitting(value.month, value.day, weekday, first, last)
    fitting = ", ".join(map(str, years)) or "none near"
    return f"that day was a {_WEEKDAYS[weekday]} in {fitting}"


def bounds(library: Library) -> Iterator[Problem]:
    """`earliest` and `latest` that are the wrong way round, or leave the date outside."""
    for one in _written(library):
        value = one.date.value
        first = parse(one.date.earliest).earliest if one.date.earliest else None
        last = parse(one.date.latest).latest if one.date.latest else None
        too_late = first and value.latest and value.latest < first
        too_early = last and value.earliest and value.earliest > last
        if too_late or too_early or (first and last and first > last):
            key = "latest" if too_early and not too_late else "earliest"
            message = f"`earliest` and `latest` do not enclose {value.text}"
            yield one.problem(Rules.BOUNDS, key, message, "one of the three dates is wrong")
