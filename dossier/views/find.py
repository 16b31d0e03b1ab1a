"""One query over one library: names through the index, filters through the links."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from dossier.core import dates
from dossier.core.dates import Edtf
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.names.writing import SYLLABIC, script_of
from dossier.core.search import Hit, NameIndex
from dossier.core.search.changed import Index
from dossier.core.search.forms import citations, name_forms
from dossier.core.search.passages import Passage
from dossier.core.search.query import OPEN_END, Mistake, Query, parse
from dossier.core.text.words import is_unspaced
from dossier.views.completing import Completion
from dossier.views.filters import Filters

#: How many hits a list shows; more would be slow to paint and nobody reads them.
MOST_HITS = 200
#: Letters a query needs before texts are searched; fewer stand in every text. Of signs that are
#: syllables two are a word.
SHORTEST_TEXT_QUERY = 3
_SHORTEST_SIGNS = 2
# A passage holds every word of the query: it comes before a name that lacks one, after a good one.
_PASSAGE_SCORE = 50.0
_PASSAGE_RANGE = 10.0
_MORE = 10  # passages looked at for each wanted, where filters drop some,
_ALIKE = 4  # and where several claims rest on the same words


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found.

    `hits` are the best first. `mistakes` say what in the query could not be meant, and where.
    `as_of` is the day the query asks about, if it names a single one; `allow` says whether an entry
    passes its filters, None where it has none.
    """

    query: Query
    hits: tuple[Hit, ...]
    mistakes: tuple[Mistake, ...]
    as_of: Edtf | None = None
    allow: Callable[[str], bool] | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class PassageHit:
    """A passage that holds every word of a query.

    `matched` is the passage itself, `spans` the offsets in it of the words that met the query;
    `score`, 50 to 60, is below that of a good name and above that of one which lacks a word. `also`
    are the other claims that rest on these words, or on more or fewer of the same, and the sentence
    they stand in.
    """

    passage: Passage
    kind: Kind
    name: str
    score: float
    matched: str
    spans: tuple[tuple[int, int], ...]
    also: tuple[Passage, ...] = ()


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

    def search(self, words: Sequence[str], most: int, alike: Sequence[str] = ()) -> Sequence[Match]:
        """The passages that hold all the words, the best first.

        Of `alike`, words with the same key will do: “defense” for “defence”.
        """


class Finder:
    """Answers queries over one library. Build one for each library; it never changes."""

    def __init__(
        self,
        library: Library,
        index: Index | None = None,
        forget: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the library's name index if there is one already, else build it.

        `forget` is called if that index is found to say what the library does not.
        """
        self.library = library
        self.index: Index = (
            NameIndex.build(name_forms(library), citations(library)) if index is None else index
        )
        self._forget = forget
        self._is_own = index is None  # built of this very library, and so believed
        self._filters = Filters(library, self.index)

    def find(self, text: str, limit: int = MOST_HITS) -> Answer:
        """The entries a query means; never raises. An empty query gives every entry, in order."""
        query = self._with_names(parse(text))
        mistakes = list(query.mistakes)
        allow = self._filters.allow(query, mistakes)
        hits = self.index.search(query, limit, allow)
        if not self._is_own and not all(map(self._is_true, hits)):
            self._is_own = True
            self._forget()
            self.index = NameIndex.build(name_forms(self.library), citations(self.library))
            self._filters = Filters(self.library, self.index)
            hits = self.index.search(query, limit, allow)
        mistakes.sort(key=lambda mistake: mistake.start)
        return Answer(query, tuple(hits), tuple(mistakes), _single_day(query), allow)

    def _is_true(self, hit: Hit) -> bool:
        """Whether the library has the form that a kept index has found."""
        record = self.library.records.get(hit.id)
        if record is None or (record.name, record.kind) != (hit.name, hit.kind):
            return False
        forms = self.library.kept(
            ("forms", hit.id),
            lambda: frozenset((one.field, one.text) for one in name_forms(self.library, (record,))),
        )
        return (hit.field, hit.matched) in forms

    def complete(self, text: str) -> Completion | None:
        """How the type or tag at the end of a query goes on."""
        return self._filters.words.complete(text)

    def find_passages(
        self, answer: Answer, texts: TextSearch, limit: int
    ) -> tuple[PassageHit, ...]:
        """The passages that hold every word of a query, within its filters; for a worker.

        What is said in the same words of a text is one passage, with all that rests on it.
        """
        query, allow = answer.query, answer.allow
        alike = list(query.alike)
        as_typed = [word for word in query.words if word not in alike]
        words = [*as_typed, *query.exact, *query.prefixes]
        letters = "".join((*words, *alike))
        by_signs = is_unspaced(letters) or script_of(letters) in SYLLABIC
        enough = _SHORTEST_SIGNS if by_signs else SHORTEST_TEXT_QUERY
        if len(letters) < enough:
            return ()
        found = [
            match
            for match in texts.search(words, limit * (_MORE if allow else _ALIKE), alike)
            if allow is None or allow(match.passage.entry)
        ]
        return tuple(map(self._passage_hit, _each_once(found)[:limit]))

    def _with_names(self, query: Query) -> Query:
        """The query with names that begin with a sign taken for names: “@handle”, “#list”.

        Only what a form prints just so, and what could not be meant otherwise.
        """
        exact, mistakes = list(query.exact), []
        for mistake in query.mistakes:
            piece = query.text[mistake.start : mistake.end]
            if len(piece) > 1 and '"' not in piece and self.index.prints(piece):
                exact.append(piece)
            else:
                mistakes.append(mistake)
        lists = [tag for tag in query.tags if not self._filters.has_tag(tag)]
        named = [tag for tag in lists if self.index.prints(f"#{tag}")]
        return replace(
            query,
            exact=(*exact, *(f"#{tag}" for tag in named)),
            tags=tuple(tag for tag in query.tags if tag not in named),
            mistakes=tuple(mistakes),
        )

    def _passage_hit(self, matches: Sequence[Match]) -> PassageHit:
        match = matches[0]
        record = self.library.records[match.passage.entry]
        rank = max(match.rank, 0.0)
        score = _PASSAGE_SCORE + _PASSAGE_RANGE * rank / (1 + rank)
        passage = match.passage
        also = tuple(one.passage for one in matches[1:])
        return PassageHit(passage, record.kind, record.name, score, passage.text, match.spans, also)


def _each_once(found: Iterable[Match]) -> list[list[Match]]:
    """Matches of the same words of a text together, where the best of them stands."""
    kept: list[list[Match]] = []
    of_source: dict[str, list[list[Match]]] = {}
    for match in found:
        there = of_source.setdefault(match.passage.source or "", [])
        same = next((one for one in there if _are_same(one[0].passage, match.passage)), None)
        if same is None:
            kept.append(same := [])
            there.append(same)
        same.append(match)
    return kept


def _are_same(one: Passage, other: Passage) -> bool:
    """Whether two passages of a source are the same words of it, or one holds the other."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return bool(one.source) and one.text == other.text
    shorter, longer = sorted((one, other), key=lambda it: (it.end or 0) - (it.start or 0))
    return (longer.start or 0) <= (shorter.start or 0) and (shorter.end or 0) <= (longer.end or 0)


def _single_day(query: Query) -> Edtf | None:
    for first, last in query.dates:
        if first == last and first != OPEN_END:
            return dates.parse(first)
    return None
