"""Checks of written dates against what the sources print: digits, words, bounds."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.dates import Edtf, compatible, parse
from dossier.core.dates.calendars import elsewhere
from dossier.core.dates.in_passages import DateAnswer, PrintedIn, PrintingText, Said, other_year
from dossier.core.dates.originals import agreement
from dossier.core.format.entries import Basis, Date, Quote, Source, Statement
from dossier.core.format.nodes import Path
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Problem, Rule, Rules

_PARTS: Final = ("year", "month", "day")
_IN_OTHER_WORDS: Final = frozenset({DateAnswer.UNREAD, DateAnswer.TWO_WAYS})
#: Dates of a source that need not stand in its text.
_IMPRINT: Final[tuple[Path, ...]] = (("date",), ("retrieved",))


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A written date, where it stands, and the passages that may print it.

    `own` are those given for the date itself, `under` the basis of the claim it is a part of.
    """

    record: Record
    path: Path
    date: Date
    passages: PrintedIn
    own: PrintedIn
    claim: str
    under: Basis | None

    @property
    def is_inferred(self) -> bool:
        """Whether the editor has said that it is inferred, and from what."""
        return self.date.basis == "inferred" and self.date.note is not None

    def problem(self, rule: Rule, key: str, message: str, hint: str) -> Problem:
        """A problem of one of its fields."""
        place = self.record.place((*self.path, key))
        return Problem(rule, place, message, hint, self.record.id, self.claim)


def written(library: Library, record: Record) -> Iterator[WrittenDate]:
    """Every written date of an entry: those of claims, and the `as_of` of quotes."""
    for claim in record.claims:
        value = claim.value
        if isinstance(value, Date):
            quotes = value.quotes or tuple(one.quote for one in claim.quotes)
            passages = _passages(library, quotes)
            if isinstance(record.entry, Source) and not quotes:
                passages = _whole_text(library, record)
            own = _passages(library, value.quotes)
            yield WrittenDate(record, claim.path, value, passages, own, claim.id, claim.under)
    yield from _as_of(library, record)


def _as_of(library: Library, record: Record) -> Iterator[WrittenDate]:
    """The dates that the quotes of an entry speak about, each where it is written."""
    for claim, cited in record.quotes:
        as_of = cited.quote.as_of
        if as_of:
            said = isinstance(claim.value, Statement)
            words = claim.quotes if said else (cited,)
            passages = _passages(library, (*as_of.quotes, *(one.quote for one in words)))
            path = (*cited.path, "as_of")
            under = claim.basis if said else None
            own = _passages(library, as_of.quotes)
            yield WrittenDate(record, path, as_of, passages, own, claim.id, under)


def _passages(library: Library, quotes: tuple[Quote, ...]) -> PrintedIn:
    return PrintedIn(tuple(_passage(library, quote) for quote in quotes))


def _passage(library: Library, quote: Quote) -> PrintingText:
    source = library.typed(quote.source, Source)
    text = library.texts.get(library.resolve(quote.source))
    return PrintingText(quote.exact, source.language if source else None, text.text if text else "")


def _whole_text(library: Library, record: Record) -> PrintedIn:
    """The text of a source, which prints its date where no quote is given for it."""
    text = library.texts.get(record.id)
    language = record.entry.language if isinstance(record.entry, Source) else None
    return PrintedIn((PrintingText(text.text, language),) if text else ())


def printed(library: Library, record: Record) -> Iterator[Problem]:
    """`printed` against the date it is printed for, and against the passages that print it.

    Where it is not written down, the passages must at least not print the day in another year.
    """
    for one in written(library, record):
        said = parse(one.date.printed) if one.date.printed else None
        if said and not compatible(said, one.date.value):
            message = f"the source prints {said.label()}, which does not fit {one.date.edtf}"
            yield one.problem(Rules.PRINTED_AGAINST, "printed", message, _mended(one, said))
        if one.date.original is not None:
            # What the source prints is those words; `printed` may say them again as EDTF.
            yield from _original(one, one.date.original)
        elif said:
            yield from _printed(one, said)
        elif other := other_year(one.own.all, one.date.value):
            message = f"the source prints {other.label()}, which does not fit {one.date.edtf}"
            hint = "correct the date, or quote the passage that prints it"
            yield one.problem(Rules.PRINTED_AGAINST, "edtf", message, hint)


def _mended(one: WrittenDate, said: Edtf) -> str:
    """What to do about a printed date that does not fit, best by the weekday printed with it."""
    year, month, day = one.date.value.year, said.month, said.day
    weekdays = {read.weekday for read in one.passages.dates() if compatible(said, read.date)}
    if said.year is None and None not in (year, month, day):
        try:
            meant = parse(f"{one.date.value.year_mask}-{month:02}-{day:02}")
        except ValueError:
            meant = None
        if meant and meant.weekday() in weekdays:
            return (
                f"{meant.text} fits the weekday that is printed with it; write `edtf: {meant.text}`"
            )
    return "correct the one or the other; digits nobody prints are X"


def _original(one: WrittenDate, words: str) -> Iterator[Problem]:
    """The words by which a source prints a date: they stand there, and mean that day."""
    if not one.passages.hold(words):
        message = f"no quoted passage holds “{words}”"
        hint = "`original` has the source's own words, unchanged; quote the passage they stand in"
        yield one.problem(Rules.PRINTED_ABSENT, "original", message, hint)
    elif agreement(words, one.date.value) is False and not one.is_inferred:
        others = elsewhere(words)
        means = f" ({others[0].label} in the {others[0].calendar} calendar)" if others else ""
        message = f"the source prints “{words}”{means}, which does not fit {one.date.edtf}"
        hint = "correct `edtf`, or the words"
        yield one.problem(Rules.PRINTED_AGAINST, "original", message, hint)


def _printed(one: WrittenDate, said: Edtf) -> Iterator[Problem]:
    """What the passages answer where a date is said to be printed in them."""
    answer = one.passages.say(said)
    if answer.answer in _IN_OTHER_WORDS:
        yield from _in_other_words(one, answer, said, "printed")
    elif answer.answer is DateAnswer.ABSENT:
        there = _there(one)
        message = f"no quoted passage prints {one.date.printed}"
        hint = f"the quotes print {there}" if there else "quote the passage that prints it"
        yield one.problem(Rules.PRINTED_ABSENT, "printed", message, hint)


def _there(one: WrittenDate) -> str:
    """What the passages print instead, of other calendars too."""
    ours = [day.date.text for day in one.passages.dates()]
    others = [
        f"“{other.words}” ({other.label} in the {other.calendar} calendar)"
        for text in one.passages.texts
        for other in elsewhere(text)
    ]
    return ", ".join(dict.fromkeys((*ours, *others)))


def _in_other_words(one: WrittenDate, said: Said, date: Edtf, key: str) -> Iterator[Problem]:
    """A date that stands there in words that nobody can read here, or everybody in two ways."""
    if one.is_inferred:
        return
    words = f"“{said.words}”" if said.words else "what the passages print"
    if said.answer is DateAnswer.TWO_WAYS:
        message = f"{words} can be read as {said.why}"
        hint = (
            "no other date of the text shows its order; write `basis: inferred`, and in a note how"
            " the order is known"
        )
        yield one.problem(Rules.TWO_WAYS, key, message, hint)
        return
    message = f"{words} cannot be read here as {date.text}"
    original = (
        f'`original: "{said.words}"`' if said.words else "`original`, the source's own words,"
    )
    instead = " in place of `printed`" if key == "printed" else ""
    hint = f"{said.why}; write {original}{instead}"
    yield one.problem(Rules.UNREAD, key, message, hint)


def unprinted(library: Library, record: Record) -> Iterator[Problem]:
    """Dates given as stated that no quote prints in full, nor the one they are written beside.

    When an article was published or stored is its imprint: it need not stand in the text.
    """
    for one in written(library, record):
        is_imprint = isinstance(one.record.entry, Source) and one.path in _IMPRINT
        whose = one.date.basis or (one.under == "editor" and not one.own.all)
        if is_imprint or whose or not one.passages.all:
            continue
        if one.date.original is not None:
            continue
        answer = one.passages.say(one.date.value)
        if answer.answer in _IN_OTHER_WORDS and one.date.printed is None:
            yield from _in_other_words(one, answer, one.date.value, "edtf")
        elif answer.answer is DateAnswer.ABSENT:
            there = _there(one)
            message = f"no quote prints {one.date.edtf} in full"
            mend = "quote the passage that does, or write `basis: editor`, a note and `printed`"
            hint = f"the quotes print {there}; {mend}" if there else mend
            yield one.problem(Rules.DATE_ABSENT, "edtf", message, hint)


def says_less(library: Library, record: Record) -> Iterator[Problem]:
    """Dates that state what the source does not print, and no word on whose word that is."""
    for one in written(library, record):
        said, value = one.date.printed and parse(one.date.printed), one.date.value
        is_whose = one.date.basis or (one.under == "editor" and not one.own.all)
        if not said or is_whose or value.is_interval:
            continue
        more = [part for part in _PARTS if getattr(said, part) is None and getattr(value, part)]
        if more:
            message = f"the source prints {said.label()}; {one.date.edtf} says more: the {more[0]}"
            hint = "write `basis: editor` and a note: how is it known?"
            yield one.problem(Rules.PRINTED_LESS, "printed", message, hint)


def bounds(library: Library, record: Record) -> Iterator[Problem]:
    """`earliest` and `latest` that are the wrong way round, or leave the date outside."""
    for one in written(library, record):
        value = one.date.value
        first = parse(one.date.earliest).earliest if one.date.earliest else None
        last = parse(one.date.latest).latest if one.date.latest else None
        too_late = first and value.latest and value.latest < first
        too_early = last and value.earliest and value.earliest > last
        if too_late or too_early or (first and last and first > last):
            key = "latest" if too_early and not too_late else "earliest"
            message = f"`earliest` and `latest` do not enclose {value.text}"
            yield one.problem(Rules.BOUNDS, key, message, "one of the three dates is wrong")
