"""The name index: built once from all name forms, searched at every keystroke.

A search goes through these steps, each in its own module:

1. Every query word is expanded into the index's words it may mean (expansion.py), remembered for the next keystroke.
2. Candidates are the entries under the rarest words' expansions, at most MOST_CANDIDATES of them; entries under the two
   rarest words together come first, and each of the two alone, because one of the words may be wrong.
3. Candidates are scored (scoring.py, weights.py), the best form of each explaining it.
4. If nothing is GOOD_ENOUGH, words are looked for anywhere in the vocabulary, split, and scored again.
"""

from collections.abc import Callable, Iterable, Mapping
from heapq import nsmallest
from itertools import islice
from typing import Any, NamedTuple

from dossier.core import names
from dossier.core.query import Query
from dossier.core.search.candidates import Keep, candidates
from dossier.core.search.columns import Columns, gather
from dossier.core.search.exact import Haystack, entries_beginning
from dossier.core.search.expansion import Expander, Expansion
from dossier.core.search.model import Form, Hit
from dossier.core.search.prepared import prepare
from dossier.core.search.respelling import joined, split
from dossier.core.search.scoring import Scored, Scorer, score_one_word
from dossier.core.search.spans import spans_of
from dossier.core.search.weights import (
    EXACT_TEXT,
    FAR_BELOW,
    GOOD_ENOUGH,
    LONGEST_FORM,
    MOST_WORDS,
    REMEMBERED_WORDS,
    RESPELT_SPACING,
    SCORE_STEP,
)

Allow = Callable[[str], bool]


class _Found(NamedTuple):
    """A scored entry and the reading of the query that found it."""

    scored: Scored
    expansions: list[Expansion]


class NameIndex:
    """All name forms, ready to be searched. What it answers never changes; it only remembers words it has expanded."""

    __slots__ = ("_columns", "_expander", "_haystack", "_prepared", "_remembered")

    def __init__(self, columns: Columns) -> None:
        """Take finished columns; use `build` or `from_state`."""
        self._columns = columns
        self._prepared = prepare(columns)
        self._expander = Expander(columns)
        self._haystack: Haystack | None = None
        self._remembered: dict[tuple[str, bool], Expansion] = {}

    @classmethod
    def build(cls, forms: Iterable[Form], cited: Mapping[str, int] | None = None) -> "NameIndex":
        """Index `forms`; `cited` says how often each entry id is cited, which decides between equals."""
        return cls(gather(forms, cited or {}))

    def to_state(self) -> dict[str, Any]:
        """The whole index as lists, strings and integers, for a cache."""
        return self._columns.to_state()

    @classmethod
    def from_state(cls, state: Mapping[str, Any]) -> "NameIndex":
        """The index that `to_state` wrote down."""
        return cls(Columns.from_state(state))

    def search(self, query: Query, limit: int = 50, allow: Allow | None = None) -> list[Hit]:
        """The best entries for `query`, one hit each, best first; only those whose id `allow` lets through.

        The query's types, tags, entries and dates are the caller's to check in `allow`. Without any words the entries
        come in listing order (kind, most cited, name) with score 0.
        """
        entries = self._literally(query)
        keep = _keeper(entries, allow, self._columns.ids)
        words = [word for word in query.words if names.plain(word)][:MOST_WORDS]
        if words:
            found = self._by_words(words, keep)
        else:
            listed = sorted(entries) if entries is not None else range(len(self._columns.ids))
            allowed = (
                listed if allow is None else (e for e in listed if allow(self._columns.ids[e]))
            )
            if query.exact or query.prefixes:
                found = [self._literal(entry, query) for entry in allowed]
            else:
                found = [self._unscored(entry) for entry in islice(allowed, limit)]
        return [self._hit(one, query) for one in nsmallest(limit, found, key=self._order)]

    def _literally(self, query: Query) -> set[int] | None:
        """The entries that `'piece`, `^beginning` and `!not` leave; None if the query has none of these."""
        if not (query.exact or query.prefixes or query.excluded):
            return None
        left = [self._text().entries_with(piece) for piece in query.exact]
        left += [
            entries_beginning(it, self._prepared, self._expander.words) for it in query.prefixes
        ]
        entries = set.intersection(*left) if left else set(range(len(self._columns.ids)))
        for piece in query.excluded:
            entries -= self._text().entries_with(piece)
        return entries

    def _text(self) -> Haystack:
        """The text of all forms, joined when a query first asks for a literal piece."""
        if self._haystack is None:
            self._haystack = Haystack(self._columns)
        return self._haystack

    def _by_words(self, words: list[str], keep: Keep | None) -> list[_Found]:
        """What the fuzzy words of a query find: as typed, then joined, then, if need be, looked for everywhere."""
        found: dict[int, _Found] = {}
        self._read(words, keep, found, anywhere=False, cost=0.0)
        for respelt in joined(words, self._expander.words):
            self._read(respelt, keep, found, anywhere=False, cost=RESPELT_SPACING)
        if _best(found) < GOOD_ENOUGH:
            self._read(words, keep, found, anywhere=True, cost=0.0)
            for at, word in enumerate(words):
                parts = split(word, self._expander.words)
                if parts:
                    respelt = [*words[:at], *parts, *words[at + 1 :]]
                    self._read(respelt, keep, found, anywhere=False, cost=RESPELT_SPACING)
        best = _best(found)
        shown = [one for one in found.values() if one.scored.score >= best - FAR_BELOW]
        if best >= GOOD_ENOUGH and any(one.scored.is_full for one in shown):
            return [one for one in shown if one.scored.is_full]
        return shown

    def _read(
        self,
        words: list[str],
        keep: Keep | None,
        found: dict[int, _Found],
        *,
        anywhere: bool,
        cost: float,
    ) -> None:
        """Score one reading of the query, at a `cost` in points, and keep each entry's better result in `found`."""
        expansions = [self._expand(word, anywhere=anywhere) for word in words]
        if len(expansions) == 1:
            its = score_one_word(expansions[0], self._prepared, keep)
        else:
            scorer = Scorer(self._prepared, expansions)
            its = [
                scored
                for entry in candidates(expansions, self._prepared, keep)
                if (scored := scorer.score(entry))
            ]
        for scored in its:
            known = found.get(scored.entry)
            if known is None or scored.score - cost > known.scored.score:
                worse = scored._replace(score=scored.score - cost) if cost else scored
                found[scored.entry] = _Found(worse, expansions)

    def _expand(self, word: str, *, anywhere: bool) -> Expansion:
        """A word's expansion, remembered: of the words of a query only the last changes with a keystroke."""
        key = (word, anywhere)
        expansion = self._remembered.pop(key, None) or self._expander.expand(
            word, anywhere=anywhere
        )
        if len(self._remembered) >= REMEMBERED_WORDS:
            self._remembered.pop(next(iter(self._remembered)), None)
        self._remembered[key] = expansion
        return expansion

    def _literal(self, entry: int, query: Query) -> _Found:
        """The score of an entry found by literal pieces alone: by how much of its best form they are."""
        pieces = [piece.casefold() for piece in (*query.exact, *query.prefixes)]
        best = Scored(0.0, entry, self._columns.first_form[entry])
        for form in self._columns.forms_of(entry):
            text = self._columns.texts[form][:LONGEST_FORM].casefold()
            covered = sum(len(piece) for piece in pieces if piece in text)
            score = (
                EXACT_TEXT
                + (100.0 - EXACT_TEXT) * min(covered / max(len(text), 1), 1.0)
                - self._prepared.costs[form]
            )
            if covered and score > best.score:
                best = Scored(score, entry, form)
        return _Found(best, [])

    def _unscored(self, entry: int) -> _Found:
        """An entry that is listed because nothing was asked of its names."""
        return _Found(Scored(0.0, entry, self._columns.first_form[entry]), [])

    def _order(self, found: _Found) -> tuple[float, int, int]:
        """Best first; among equals, the most cited, then listing order."""
        scored = found.scored
        return (-round(scored.score / SCORE_STEP), -self._columns.cited[scored.entry], scored.entry)

    def _hit(self, found: _Found, query: Query) -> Hit:
        """What the caller sees of a scored entry."""
        columns, scored = self._columns, found.scored
        text = columns.texts[scored.form]
        pieces = (*query.exact, *query.prefixes)
        return Hit(
            id=columns.ids[scored.entry],
            kind=columns.kinds[scored.entry],
            name=columns.names[scored.entry],
            score=round(scored.score, 1),
            matched=text,
            field=columns.fields[scored.form],
            use=columns.uses[scored.form],
            spans=spans_of(text, columns.terms[scored.form], found.expansions, pieces),
        )


def _keeper(entries: set[int] | None, allow: Allow | None, ids: list[str]) -> Keep | None:
    """Whether an entry is one of `entries` and allowed; None if every entry is."""
    if entries is None:
        return None if allow is None else lambda entry: allow(ids[entry])
    if allow is None:
        return entries.__contains__
    return lambda entry: entry in entries and allow(ids[entry])


def _best(found: dict[int, _Found]) -> float:
    return max((one.scored.score for one in found.values()), default=0.0)
