"""The name index: built once from all name forms, searched at every keystroke.

A search goes through these steps, each in its own module:

1. Every word of the query is expanded into the words of the index it may mean (expansion.py); for
   the next keystroke this is remembered.
2. Of the entries under these words the most promising are chosen (candidates.py) and scored
   (scoring.py, weights.py); the best form of each explains it.
3. If that brings too little, the words are taken for slips, then looked for everywhere (fuzzy.py).
4. The literal signs of the query only let entries through or keep them out (exact.py).
5. For the hits that are returned, the characters that met the query are marked (spans.py).
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from heapq import nsmallest
from itertools import islice
from typing import Any

from dossier.core import names
from dossier.core.search.candidates import Keep
from dossier.core.search.columns import Columns, gather
from dossier.core.search.exact import Haystack, entries_beginning
from dossier.core.search.fuzzy import Found, FuzzySearch
from dossier.core.search.model import Form, Hit
from dossier.core.search.prepared import prepare
from dossier.core.search.query import Query
from dossier.core.search.readings import reading_of
from dossier.core.search.scoring import Scored
from dossier.core.search.spans import spans_of
from dossier.core.search.vocabulary import Vocabulary
from dossier.core.search.weights import EXACT_TEXT, LONGEST_FORM, MOST_WORDS, SCORE_STEP

Allow = Callable[[str], bool]


class NameIndex:
    """All name forms, ready to be searched.

    What it answers never changes; it only remembers how it expanded the last words.
    """

    __slots__ = ("_columns", "_fuzzy", "_haystack", "_prepared", "_words")

    def __init__(self, columns: Columns) -> None:
        """Take finished columns; use `build` or `from_state`."""
        self._columns = columns
        self._prepared = prepare(columns)
        self._words = Vocabulary(columns.words)
        self._fuzzy = FuzzySearch(columns, self._prepared)
        self._haystack: Haystack | None = None

    @classmethod
    def build(cls, forms: Iterable[Form], cited: Mapping[str, int] | None = None) -> "NameIndex":
        """Index `forms`; `cited`, how often each entry id is cited, decides between equals."""
        return cls(gather(forms, cited or {}))

    def __len__(self) -> int:
        """How many forms it holds."""
        return len(self._columns.texts)

    def to_state(self) -> dict[str, Any]:
        """The whole index as lists, strings and integers, for a cache."""
        return self._columns.to_state()

    @classmethod
    def from_state(cls, state: Mapping[str, Any]) -> "NameIndex":
        """The index that `to_state` wrote down."""
        return cls(Columns.from_state(state))

    def search(self, query: Query, limit: int = 50, allow: Allow | None = None) -> list[Hit]:
        """The best entries for `query` whose id `allow` lets through, one hit each, best first.

        The query's types, tags, entries and dates are the caller's to check in `allow`. Without any
        words the entries come in listing order (kind, most cited, name) with score 0.
        """
        entries = self._literally(query)
        keep = _keeper(entries, allow, self._columns.ids)
        words = [word for word in query.words if names.plain(word)][:MOST_WORDS]
        if words:
            found = self._fuzzy.search(words, keep)
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

    def prints(self, piece: str) -> bool:
        """Whether a form holds `piece` literally, case aside."""
        return bool(self._text().entries_with(piece))

    def warm(self) -> None:
        """Make now what the first searches would have to make; for an idle moment."""
        self._fuzzy.warm()
        self._text()

    def forget(self) -> None:
        """Drop the remembered expansions; the next search of each word is slower."""
        self._fuzzy.forget()

    def _literally(self, query: Query) -> set[int] | None:
        """The entries that `'piece`, `^beginning` and `!not` leave; None without any of these."""
        if not (query.exact or query.prefixes or query.excluded):
            return None
        left = [self._text().entries_with(piece) for piece in query.exact]
        left += [entries_beginning(it, self._prepared, self._words) for it in query.prefixes]
        entries = set.intersection(*left) if left else set(range(len(self._columns.ids)))
        for piece in query.excluded:
            entries -= self._text().entries_with(piece)
        return entries

    def _text(self) -> Haystack:
        """The text of all forms, joined when a query first asks for a literal piece."""
        if self._haystack is None:
            self._haystack = Haystack(self._columns)
        return self._haystack

    def _literal(self, entry: int, query: Query) -> Found:
        """The score of an entry found by pieces alone: how much of its best form they are."""
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
        return Found(best, [])

    def _unscored(self, entry: int) -> Found:
        """An entry that is listed because nothing was asked of its names."""
        return Found(Scored(0.0, entry, self._columns.first_form[entry]), [])

    def _order(self, found: Found) -> tuple[float, int, int]:
        """Best first; among equals, the most cited, then listing order."""
        scored = found.scored
        return (-round(scored.score / SCORE_STEP), -self._columns.cited[scored.entry], scored.entry)

    def _hit(self, found: Found, query: Query) -> Hit:
        """What the caller sees of a scored entry."""
        columns, scored = self._columns, found.scored
        form = self._telling(found)
        text, terms = columns.texts[form], columns.terms[form]
        pieces = (*query.exact, *query.prefixes)
        return Hit(
            id=columns.ids[scored.entry],
            kind=columns.kinds[scored.entry],
            name=columns.names[scored.entry],
            score=round(scored.score, 1),
            matched=text,
            field=columns.fields[form],
            use=columns.uses[form],
            mark=partial(spans_of, text, terms, found.expansions, pieces),
            read=partial(reading_of, [columns.words[it] for it in terms], terms, found.expansions),
        )

    def _telling(self, found: Found) -> int:
        """The form that explains a hit: the one that scored, or one nearer to what was typed.

        “vitkoff” sounds like the short form Witkoff, which scores best, having no word left over;
        but what the reader typed stands in the misprint “Stephen Vitkoff”.
        """
        scored, words = found.scored, self._columns.words

        def as_typed(form: int) -> int:
            count = 0
            for one in found.expansions:
                for term in self._columns.terms[form]:
                    if words[term].startswith(one.plain):
                        count += 1
                        break
            return count

        best, most = scored.form, as_typed(scored.form)
        if most < len(found.expansions) and not any(one.acronyms for one in found.expansions):
            for form in self._columns.forms_of(scored.entry):
                if (count := as_typed(form)) > most:
                    best, most = form, count
        return best


def _keeper(entries: set[int] | None, allow: Allow | None, ids: list[str]) -> Keep | None:
    """Whether an entry is one of `entries` and allowed; None if every entry is."""
    if entries is None:
        return None if allow is None else lambda entry: allow(ids[entry])
    if allow is None:
        return entries.__contains__
    return lambda entry: entry in entries and allow(ids[entry])
