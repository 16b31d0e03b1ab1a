"""Checks of written dates against what the sources print: digits, weekdays, bounds."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.claims import ClaimKind
from dossier.core.dates import (
    compatible,
    dates_printed,
    parse,
    weekdays_named,
    years_fitting,
)
from dossier.core.entries import Date, Quote, Source, Statement
from dossier.core.library import Library, Record
from dossier.core.nodes import Path
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


@dataclass(frozen=True, slots=True)
class _Written:
    """A written date, where it stands, and the passages that may print it.

    `own` says whether the passages were given for the date itself.
    """

    record: Record
    path: Path
    date: Date
    passages: tuple[str, ...]
    own: bool
    claim: str

    def problem(self, rule: Rule, key: str, message: str, hint: str) -> Problem:
        place = self.record.place((*self.path, key))
        return Problem(rule, place, message, hint, self.record.id, self.claim)


def _written(library: Library) -> Iterator[_Written]:
    """Every written date of a library: those of claims, and the `as_of` of quotes."""
    for record in library.of_kind():
        seen: set[Path] = set()
        for claim in record.claims:
            value = claim.value
            if isinstance(value, Date):
                own = bool(value.quotes)
                passages = _texts(value.quotes) or tuple(one.quote.exact for one in claim.quotes)
                if claim.kind is ClaimKind.DATE and isinstance(record.entry, Source) and not own:
                    text = library.texts.get(record.id)
                    passages = (text.text,) if text else ()
                yield _Written(record, claim.path, value, passages, own, claim.id)
            if isinstance(value, Statement) and value.as_of:
                path: Path = (*claim.path, "as_of")
                seen.add(path)
                passages = tuple(one.quote.exact for one in claim.quotes)
                yield _Written(record, path, value.as_of, passages, own=False, claim=claim.id)
            for cited in claim.quotes:
                path = (*cited.path, "as_of")
                as_of = cited.quote.as_of
                if as_of and path not in seen:
                    seen.add(path)
                    passages = (*_texts(as_of.quotes), cited.quote.exact)
                    yield _Written(record, path, as_of, passages, bool(as_of.quotes), claim.id)


def _texts(quotes: tuple[Quote, ...]) -> tuple[str, ...]:
    return tuple(quote.exact for quote in quotes)


def printed(library: Library) -> Iterator[Problem]:
    """`printed` against the date it is printed for, and against the passages that print it."""
    for one in _written(library):
        if one.date.printed is None:
            continue
        said = parse(one.date.printed)
        if not compatible(said, one.date.value):
            message = f"the source prints {said.label()}, which does not fit {one.date.edtf}"
            hint = "correct the one or the other; digits nobody prints are X"
            yield one.problem(Rules.PRINTED_AGAINST, "printed", message, hint)
        found = [day for passage in one.passages for day in dates_printed(passage)]
        if not any(compatible(said, day.date) for day in found):
            there = ", ".join(dict.fromkeys(day.date.text for day in found))
            message = f"no quoted passage prints {one.date.printed}"
            hint = f"the quotes print {there}" if there else "quote the passage that prints it"
            yield one.problem(Rules.PRINTED_ABSENT, "printed", message, hint)


def weekdays(library: Library) -> Iterator[Problem]:
    """A date against the weekday printed with it; “Thursday, April 17” fits only some years."""
    for one in _written(library):
        value = one.date.value
        weekday = value.weekday()
        if weekday is None or value.month is None or value.day is None or value.year is None:
            continue
        beside = [
            day.weekday
            for passage in one.passages
            for day in dates_printed(passage)
            if day.weekday is not None and compatible(day.date, value)
        ]
        alone = [
            word for passage in one.passages if one.own for word, _, _ in weekdays_named(passage)
        ]
        named = beside or alone
        if named and weekday not in named:
            first = named[0]
            years = years_fitting(
                value.month,
                value.day,
                first,
                value.year - _YEARS_AROUND,
                value.year + _YEARS_AROUND,
            )
            message = (
                f"{value.text} was a {_WEEKDAYS[weekday]}, and the passage says {_WEEKDAYS[first]}"
            )
            fitting = ", ".join(map(str, years)) or "none near"
            hint = f"that day was a {_WEEKDAYS[first]} in {fitting}"
            yield one.problem(Rules.WEEKDAY, "edtf", message, hint)


def bounds(library: Library) -> Iterator[Problem]:
    """`earliest` and `latest` that are the wrong way round, or leave the date outside."""
    for one in _written(library):
        value = one.date.value
        first = parse(one.date.earliest).earliest if one.date.earliest else None
        last = parse(one.date.latest).latest if one.date.latest else None
        outside = (first and value.latest and value.latest < first) or (
            last and value.earliest and value.earliest > last
        )
        if outside or (first and last and first > last):
            key = "earliest" if first else "latest"
            message = f"`earliest` and `latest` do not enclose {value.text}"
            yield one.problem(Rules.BOUNDS, key, message, "one of the three dates is wrong")
