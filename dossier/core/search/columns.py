"""The index as plain columns: lists of strings and numbers that any codec can write and read.

Entries are numbered in the order they are listed when nothing is asked: kind, then most cited, then
name. Forms are numbered entry by entry, words ("terms") in sorted order. `postings[term]` has the
shortest forms first, and among those of one length the entries listed first: the order in which a
word's hits rank, so that a long list may be cut short.

    entries   ids kinds names cited first_form        first_form has one element more, the end
    forms     texts fields uses terms sizes initials  sizes: how many words, stop-words counting
                                                      little
    terms     words postings
    keys      keys key_terms                          the sorted keys, and the terms that have each

Of a hundred thousand forms there are millions of numbers: as objects of their own they would take
ten times the room, so columns of numbers are arrays, and words that recur are one string.
"""

import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from itertools import accumulate, chain, count, repeat
from operator import sub
from typing import Any, Final

from dossier.core import names
from dossier.core.search.model import Form
from dossier.core.search.ragged import NUMBER, REAL, Ragged
from dossier.core.search.weights import (
    KIND_COST,
    LONGEST_FORM,
    LONGEST_WORD,
    STOP_WORD_SIZE,
    STOP_WORDS,
    UNKNOWN_KIND_COST,
)

_HYPHENATED: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")


@dataclass(frozen=True, slots=True)
class Columns:
    """Everything a search reads; see the module's table."""

    ids: list[str]
    kinds: list[str]
    names: list[str]
    cited: "array[int]"
    first_form: "array[int]"
    texts: list[str]
    fields: list[str]
    uses: list[str | None]
    terms: Ragged
    sizes: "array[float]"
    initials: list[str]
    words: list[str]
    postings: Ragged
    keys: list[str]
    key_terms: Ragged

    def entry_of_forms(self) -> "array[int]":
        """The entry of each form."""
        counts = map(sub, self.first_form[1:], self.first_form)
        return array(NUMBER, chain.from_iterable(map(repeat, count(), counts)))

    def forms_of(self, entry: int) -> range:
        """The numbers of an entry's forms."""
        return range(self.first_form[entry], self.first_form[entry + 1])

    def to_state(self) -> dict[str, Any]:
        """The columns by name, as lists of strings, and bytes for this machine's numbers."""
        return {column.name: _plain(getattr(self, column.name)) for column in fields(self)}

    @classmethod
    def from_state(cls, state: Mapping[str, Any]) -> "Columns":
        """Columns as `to_state` gave them.

        Raises:
            ValueError, TypeError, LookupError: they are not.
        """
        columns = {name: _taken(name, value) for name, value in state.items()}
        for name in _RECURRING:
            columns[name] = list(map(_intern, columns[name]))
        columns["names"] = _shared(columns["names"], columns["texts"], columns["first_form"])
        return cls(**columns)


#: The columns of numbers, and those of rows of them; words that recur are kept once.
_NUMBERS: Final = {"cited": NUMBER, "first_form": NUMBER, "sizes": REAL}
_RAGGED: Final = frozenset(("terms", "postings", "key_terms"))
_RECURRING: Final = ("kinds", "fields", "uses", "initials")


def _plain(column: Any) -> Any:
    if isinstance(column, Ragged):
        return [column.numbers.tobytes(), column.starts.tobytes()]
    return column.tobytes() if isinstance(column, array) else column


def _taken(name: str, value: Any) -> Any:
    if name in _RAGGED:
        numbers, starts = value
        return Ragged(array(NUMBER, numbers), array(NUMBER, starts))
    return array(_NUMBERS[name], value) if name in _NUMBERS else value


def _intern(word: str | None) -> str | None:
    return None if word is None else sys.intern(word)


def _shared(leads: list[str], texts: list[str], first_form: "array[int]") -> list[str]:
    """The names of entries, each the very string that stands among the forms."""
    return [
        texts[first] if texts[first] == lead else lead
        for lead, first in zip(leads, first_form, strict=False)
    ]


def gather(forms: Iterable[Form], cited: Mapping[str, int]) -> Columns:
    """Number the entries, forms and words of `forms` and fill the columns."""
    by_entry: dict[str, list[Form]] = {}
    for form in forms:
        by_entry.setdefault(form.id, []).append(form)
    entries = sorted(by_entry.values(), key=lambda its: _listing_order(its[0], cited))
    unique = [list(dict.fromkeys(its)) for its in entries]
    ordered = [form for its in unique for form in its]

    plain_words = _PlainWords()
    form_words = [plain_words.of(form.text[:LONGEST_FORM]) for form in ordered]
    words = sorted({word for its in form_words for word in its})
    term_of = {word: term for term, word in enumerate(words)}
    keys, key_terms = _keys_of(plain_words.known, _hyphenated(ordered), term_of)
    terms = [tuple(term_of[word] for word in its) for its in form_words]

    first_form = array(NUMBER, accumulate(map(len, unique), initial=0))
    sizes = array(REAL, map(_size, form_words))
    postings: list[list[int]] = [[] for _ in words]
    for at in sorted(range(len(terms)), key=sizes.__getitem__):
        for term in dict.fromkeys(terms[at]):
            postings[term].append(at)

    return Columns(
        ids=[its[0].id for its in entries],
        kinds=[its[0].kind for its in entries],
        names=[its[0].name for its in entries],
        cited=array(NUMBER, (cited.get(its[0].id, 0) for its in entries)),
        first_form=first_form,
        texts=[form.text for form in ordered],
        fields=[form.field for form in ordered],
        uses=[form.use for form in ordered],
        terms=Ragged.of(terms),
        sizes=sizes,
        initials=[_initials(its) for its in form_words],
        words=words,
        postings=Ragged.of(postings),
        keys=keys,
        key_terms=Ragged.of(key_terms),
    )


def _listing_order(form: Form, cited: Mapping[str, int]) -> tuple[float, int, str, str]:
    return (
        KIND_COST.get(form.kind, UNKNOWN_KIND_COST),
        -cited.get(form.id, 0),
        form.name.casefold(),
        form.id,
    )


class _PlainWords:
    """Plain words of texts; each printed word is made plain once."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}  # printed -> plain

    def of(self, text: str) -> list[str]:
        """The plain words of `text`, without those of which nothing is left."""
        known = self.known
        found = []
        for printed in names.words(text):
            plain = known.get(printed)
            if plain is None:
                plain = known[printed] = names.plain(printed)[:LONGEST_WORD]
            if plain:
                found.append(plain)
        return found


def _hyphenated(forms: Iterable[Form]) -> dict[str, str]:
    """Hyphenated words without their hyphens, each with the plain word that it begins with.

    “Ji-sung” is printed “Jisung” as well.
    """
    found: dict[str, str] = {}
    for form in forms:
        for printed in _HYPHENATED.findall(form.text[:LONGEST_FORM]) if "-" in form.text else ():
            first = names.plain(printed.partition("-")[0])[:LONGEST_WORD]
            if first:
                found.setdefault(printed.replace("-", ""), first)
    return found


def _keys_of(
    plain_by_printed: dict[str, str], hyphenated: dict[str, str], term_of: dict[str, int]
) -> tuple[list[str], list[list[int]]]:
    """The sorted keys of all printed words, and the terms that have each.

    Keys are taken from the printed words where these have accents: "Çavuşoğlu" has one more than
    "cavusoglu". A Chinese or Korean word has those of its endings too: 小明 means 王小明.
    """
    terms_by_key: dict[str, dict[int, None]] = {}
    spellings = {
        plain if printed.isascii() else printed: plain
        for printed, plain in plain_by_printed.items()
    }
    spellings = {
        **{word: first for word, first in hyphenated.items() if first in term_of},
        **spellings,
    }
    for spelling, plain in spellings.items():
        if plain:
            for part in (spelling, *names.endings(spelling)):
                for key in names.keys(part[:LONGEST_WORD]):
                    terms_by_key.setdefault(key, {})[term_of[plain]] = None
    keys = sorted(terms_by_key)
    return keys, [sorted(terms_by_key[key]) for key in keys]


def _size(plain_words: list[str]) -> float:
    """How many words a form has, stop-words counting STOP_WORD_SIZE."""
    stops = sum(word in STOP_WORDS for word in plain_words)
    return len(plain_words) - stops * (1.0 - STOP_WORD_SIZE)


def _initials(plain_words: list[str]) -> str:
    """The first letters of a form's words, one code letter each; "" for a single word.

    Where stop-words stand between, a second reading keeps them: "Ministry of Defence" gives "md
    mod".
    """
    its = [word for word in plain_words if word not in STOP_WORDS]
    if len(its) < 2:  # noqa: PLR2004 - one word has no initials
        return ""
    short = "".join(map(names.initial, its))
    return (
        short
        if len(its) == len(plain_words)
        else f"{short} {''.join(map(names.initial, plain_words))}"
    )
