"""The filters of a query: kind and type, tag, tie and date. Which entries they let through."""

from collections.abc import Callable, Iterator
from functools import cached_property

from dossier.core import dates
from dossier.core.dates import FIRST_DAY, LAST_DAY, CalendarDay, Edtf
from dossier.core.format.entries import Event, Person, Source
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.links import links
from dossier.core.library.record import Record
from dossier.core.search.changed import Index
from dossier.core.search.query import OPEN_END, Mistake, Query, as_typed, parse
from dossier.core.search.weights import GOOD_ENOUGH
from dossier.core.text.suggest import nearest
from dossier.core.time.attested import attestations
from dossier.core.time.occasions import event_day
from dossier.views.completing import LibraryWords, types_of


class Filters:
    """Reads the filters of queries over one library, whose names `index` holds."""

    def __init__(self, library: Library, index: Index) -> None:
        self.library = library
        self._index = index
        self.words = LibraryWords(library)

    def allow(self, query: Query, mistakes: list[Mistake]) -> Callable[[str], bool] | None:
        """Whether an entry passes the filters of a query; None if it has none."""
        filters = [
            *self._by_type(query, mistakes),
            *self._by_tag(query, mistakes),
            *self._by_entry(query, mistakes),
            *self._by_date(query),
        ]
        if not filters:
            return None
        return lambda id_: all(one(self.library.records[id_]) for one in filters)

    @cached_property
    def _known_types(self) -> frozenset[str]:
        here = (one.casefold() for one in self.words.types)
        return frozenset((*Kind, *(kind.folder for kind in Kind), *here))

    def _by_type(self, query: Query, mistakes: list[Mistake]) -> "Iterator[_Filter]":
        wanted = {word.casefold() for word in query.types}
        for word in query.types:
            if word.casefold() not in self._known_types:
                near = _near(word, "type:", self._known_types) or f"known are {', '.join(Kind)}"
                said = f"nothing here is of the type “{word}”; {near}"
                mistakes.append(_at(query, "", word, said))
        if wanted:
            yield lambda record: not wanted.isdisjoint(_types(record))

    def has_tag(self, beginning: str) -> bool:
        """Whether a tag of the library begins so, case aside."""
        return any(known.startswith(beginning.casefold()) for known in self.words.folded_tags)

    def _by_tag(self, query: Query, mistakes: list[Mistake]) -> "Iterator[_Filter]":
        for tag in query.tags:
            if not self.has_tag(tag):
                near = _near(tag, "#", self.words.folded_tags)
                said = "; ".join(filter(None, (f"nothing here has the tag “{tag}”", near)))
                mistakes.append(_at(query, "#", tag, said))
            yield self._tagged(tag.casefold())

    def _tagged(self, tag: str) -> "_Filter":
        subjects = self.words.subjects

        def tagged(record: Record) -> bool:
            # A prefix is enough: the list follows while the tag is still being typed.
            return any(one.casefold().startswith(tag) for one in subjects.get(record.id, ()))

        return tagged

    def _by_entry(self, query: Query, mistakes: list[Mistake]) -> "Iterator[_Filter]":
        for word in query.entries:
            found = self._named(word)
            if found is None:
                mistakes.append(_at(query, "+", word, f"nobody answers to “{word}”"))
            else:
                tied = self._tied(found)
                yield lambda record, tied=tied: record.id in tied  # type: ignore[misc]

    def _named(self, word: str) -> str | None:
        """The entry a `+word` means: its id, or the best hit for its name."""
        if record := self.library.get(word):
            return record.id
        hits = self._index.search(parse(word), 1)
        return hits[0].id if hits and hits[0].score >= GOOD_ENOUGH else None

    def _tied(self, id_: str) -> frozenset[str]:
        """Every entry that links to an entry or is linked from it."""
        record = self.library.records[id_]
        outward = {self.library.resolve(link.target) for link in links(id_, record.entry)}
        inward = {link.owner for link in self.library.ties.links_to(id_)}
        return frozenset((outward | inward) - {id_})

    def _by_date(self, query: Query) -> "Iterator[_Filter]":
        for first, last in query.dates:
            span = _span(first, last)
            yield lambda record, span=span, single=first == last: self._dated(  # type: ignore[misc]
                record, span, as_of=single
            )

    def _dated(self, record: Record, span: "_Span", *, as_of: bool) -> bool:
        """Whether an entry has to do with a span of days.

        Events and sources by their own date. People and offices by what is attested of them in the
        span; asked about a single day, by any tenure at all, for the state of each on that day is
        the answer (and it may be “not stated”).
        """
        entry = record.entry
        if isinstance(entry, Event):
            day = event_day(self.library, record.id)
            return day is not None and _overlaps(day.date, span)
        if isinstance(entry, Source):
            return entry.date is not None and _overlaps(entry.date.value, span)
        if isinstance(entry, Person):
            tenures = [one for one in record.claims if one.kind == "tenure"]
        else:
            tenures = list(self.library.ties.holders(record.id))
        if as_of and tenures:
            return True
        days = [one.date for tenure in tenures for one in attestations(self.library, tenure)]
        for claim in self.library.ties.participations(record.id):
            day = event_day(self.library, claim.owner)
            if day:
                days.append(day.date)
        return any(_overlaps(day, span) for day in days)


def _at(query: Query, sign: str, words: str, message: str) -> Mistake:
    """A mistake at the place where a filter stands in the query, in quotes or not."""
    for piece in (f'{sign}"{words}"', f"{sign}{words}"):
        start = query.text.casefold().find(piece.casefold())
        if start >= 0:
            return Mistake(start, start + len(piece), message)
    return Mistake(0, len(query.text), message)


def _near(words: str, sign: str, known: frozenset[str]) -> str:
    """A hint that names the nearest known word just as it is typed, or ""."""
    return "".join(f"did you mean `{sign}{as_typed(one)}`?" for one in nearest(words, known))


_Filter = Callable[[Record], bool]
_Span = tuple[CalendarDay, CalendarDay]


def _span(first: str, last: str) -> _Span:
    """The days from the first that `first` may mean to the last that `last` may mean."""
    start = dates.parse(first).earliest if first != OPEN_END else None
    end = dates.parse(last).latest if last != OPEN_END else None
    return start or FIRST_DAY, end or LAST_DAY


def _overlaps(value: Edtf, span: _Span) -> bool:
    if value.earliest is None and value.latest is None:
        return False  # a day without a year lies in no span
    earliest, latest = value.earliest or FIRST_DAY, value.latest or LAST_DAY
    return earliest <= span[1] and latest >= span[0]


def _types(record: Record) -> frozenset[str]:
    """The words that `type:` takes for an entry: what it is, and the folder of its kind."""
    return frozenset(word.casefold() for word in (record.kind.folder, *types_of(record)))
