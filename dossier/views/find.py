"""One query over one library: names through the index, filters through the links."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from dossier.core import dates
from dossier.core.dates import FIRST_DAY, LAST_DAY, CalendarDay, Edtf
from dossier.core.format.entries import Event, Office, Person, Source
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.links import links
from dossier.core.library.record import Record
from dossier.core.search import Hit, NameIndex
from dossier.core.search.forms import citations, name_forms
from dossier.core.search.passages import Passage
from dossier.core.search.query import OPEN_END, Mistake, Query, parse
from dossier.core.text.suggest import did_you_mean
from dossier.core.time.attested import attestations
from dossier.core.time.occasions import event_day

#: How many hits a list shows; more would be slow to paint and nobody reads them.
MOST_HITS = 200
#: Letters a query needs before texts are searched; fewer stand in every text.
SHORTEST_TEXT_QUERY = 3
# A passage holds every word of the query: it comes before a name that lacks one, after a good one.
_PASSAGE_SCORE = 50.0
_PASSAGE_RANGE = 10.0
_MORE = 10  # passages looked at for each wanted, where filters drop some


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found.

    `hits` are the best first. `mistakes` say what in the query could not be meant, and where.
    `as_of` is the day the query asks about, if it names a single one.
    """

    query: Query
    hits: tuple[Hit, ...]
    mistakes: tuple[Mistake, ...]
    as_of: Edtf | None = None


@dataclass(frozen=True, slots=True)
class PassageHit:
    """A passage that holds every word of a query.

    `matched` is the passage itself, `spans` the offsets in it of the words that met the query;
    `score`, 50 to 60, is below that of a good name and above that of one which lacks a word.
    """

    passage: Passage
    kind: Kind
    name: str
    score: float
    matched: str
    spans: tuple[tuple[int, int], ...]


def best_first(hits: Sequence[Hit], passages: Sequence[PassageHit]) -> tuple[Hit | PassageHit, ...]:
    """Names and passages in one list by their scores; the order within each stays."""
    return tuple(sorted([*hits, *passages], key=lambda one: -one.score))


class Match(Protocol):
    """A passage found by its words; more `rank` is better."""

    @property
    def passage(self) -> Passage: ...  # noqa: D102
    @property
    def spans(self) -> tuple[tuple[int, int], ...]: ...  # noqa: D102
    @property
    def rank(self) -> float: ...  # noqa: D102


class TextSearch(Protocol):
    """Whatever can search passages by words; `files.fulltext` does."""

    def search(self, words: Sequence[str], most: int) -> Sequence[Match]:
        """The passages that hold all the words, the best first."""


class Finder:
    """Answers queries over one library. Build one for each library; it never changes."""

    def __init__(self, library: Library, index: NameIndex | None = None) -> None:
        """Take the library's name index if there is one already, else build it."""
        self.library = library
        self._index = index or NameIndex.build(name_forms(library), citations(library))

    def find(self, text: str, limit: int = MOST_HITS) -> Answer:
        """The entries a query means; never raises. An empty query gives every entry, in order."""
        query = parse(text)
        mistakes = list(query.mistakes)
        allow = self._allow(query, mistakes)
        hits = self._index.search(query, limit, allow)
        mistakes.sort(key=lambda mistake: mistake.start)
        return Answer(query, tuple(hits), tuple(mistakes), _single_day(query))

    def find_passages(self, text: str, texts: TextSearch, limit: int) -> tuple[PassageHit, ...]:
        """The passages that hold every word of a query, within its filters; for a worker."""
        query = parse(text)
        words = [*query.words, *query.exact, *query.prefixes]
        if sum(map(len, words)) < SHORTEST_TEXT_QUERY:
            return ()
        allow = self._allow(query, [])
        found = [
            match
            for match in texts.search(words, limit * _MORE if allow else limit)
            if allow is None or allow(match.passage.entry)
        ]
        return tuple(map(self._passage_hit, found[:limit]))

    def _passage_hit(self, match: Match) -> PassageHit:
        record = self.library.records[match.passage.entry]
        rank = max(match.rank, 0.0)
        score = _PASSAGE_SCORE + _PASSAGE_RANGE * rank / (1 + rank)
        passage = match.passage
        return PassageHit(passage, record.kind, record.name, score, passage.text, match.spans)

    def _allow(self, query: Query, mistakes: list[Mistake]) -> Callable[[str], bool] | None:
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
        here = (one for record in self.library.of_kind() for one in _types(record))
        return frozenset((*Kind, *(kind.folder for kind in Kind), *here))

    @cached_property
    def _known_tags(self) -> frozenset[str]:
        return frozenset(
            tag.casefold() for record in self.library.of_kind() for tag in record.entry.subjects
        )

    def _by_type(self, query: Query, mistakes: list[Mistake]) -> "Iterator[_Filter]":
        wanted = {word.casefold() for word in query.types}
        for word in query.types:
            if word.casefold() not in self._known_types:
                near = did_you_mean(word, self._known_types) or f"known are {', '.join(Kind)}"
                mistakes.append(_at(query, word, f"nothing here is of the type “{word}”; {near}"))
        if wanted:
            yield lambda record: not wanted.isdisjoint(_types(record))

    def _by_tag(self, query: Query, mistakes: list[Mistake]) -> "Iterator[_Filter]":
        for tag in query.tags:
            if not any(known.startswith(tag.casefold()) for known in self._known_tags):
                near = did_you_mean(tag, self._known_tags)
                said = "; ".join(filter(None, (f"nothing here has the tag “{tag}”", near)))
                mistakes.append(_at(query, f"#{tag}", said))
            yield _tagged(tag.casefold())

    def _by_entry(self, query: Query, mistakes: list[Mistake]) -> "Iterator[_Filter]":
        for word in query.entries:
            found = self._named(word)
            if found is None:
                mistakes.append(_at(query, f"+{word}", f"nobody answers to “{word}”"))
            else:
                tied = self._tied(found)
                yield lambda record, tied=tied: record.id in tied  # type: ignore[misc]

    def _named(self, word: str) -> str | None:
        """The entry a `+word` means: its id, or the best hit for its name."""
        if record := self.library.get(word):
            return record.id
        hits = self._index.search(parse(word), 1)
        return hits[0].id if hits else None

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


def _at(query: Query, piece: str, message: str) -> Mistake:
    """A mistake at the place where a piece of the query stands."""
    start = max(query.text.find(piece), 0)
    return Mistake(start, start + len(piece), message)


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


def _single_day(query: Query) -> Edtf | None:
    for first, last in query.dates:
        if first == last and first != OPEN_END:
            return dates.parse(first)
    return None


def _types(record: Record) -> frozenset[str]:
    """The words that `type:` takes for an entry: its kind, and an office's or event's own type."""
    own = record.entry.type if isinstance(record.entry, Office | Event) else None
    kind = record.kind
    return frozenset(word.casefold() for word in (kind.value, kind.folder, own) if word)


def _tagged(tag: str) -> _Filter:
    def tagged(record: Record) -> bool:
        # A prefix is enough: the list follows while the tag is still being typed.
        return any(one.casefold().startswith(tag) for one in record.entry.subjects)

    return tagged
