"""Completing a type or a tag at the end of a query by those that the library has."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from dossier.core.format.entries import Event
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.search.query import as_typed
from dossier.core.search.unfinished import Sign, Unfinished, unfinished


@dataclass(frozen=True, slots=True)
class Completion:
    """How the end of a query can be completed.

    `text` is the whole query with the likeliest word, `rest` the letters that the word still lacks;
    both are "" if the word is whole. `choices` are all words that begin so, the commonest first.
    """

    sign: Sign
    start: int
    text: str
    rest: str
    choices: tuple[str, ...]


class LibraryWords:
    """The types and tags of a library. Read once, when one is first asked for."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def types(self) -> tuple[str, ...]:
        """The kinds and the types of entries, the commonest first."""
        records = self._library.of_kind()
        return _commonest(word for record in records for word in types_of(record))

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The tags, the commonest first."""
        return _commonest(chain.from_iterable(self.subjects.values()))

    @cached_property
    def subjects(self) -> Mapping[str, tuple[str, ...]]:
        """The tags and topics of each entry that has any, by its id."""
        same: dict[tuple[str, ...], tuple[str, ...]] = {}  # most entries share theirs with others
        found = ((one.id, one.glance().subjects) for one in self._library.of_kind())
        return {id_: same.setdefault(some, some) for id_, some in found if some}

    @cached_property
    def folded_tags(self) -> frozenset[str]:
        """The tags, case aside."""
        return frozenset(tag.casefold() for tag in self.tags)

    def complete(self, text: str) -> Completion | None:
        """How the end of a query goes on; None if it begins no type or tag that is here."""
        asked = unfinished(text)
        if asked is None:
            return None
        known = self.types if asked.sign is Sign.TYPE else self.tags
        beginning = asked.word.casefold()
        choices = tuple(
            word for word in known if _can_be_typed(word) and word.casefold().startswith(beginning)
        )
        if not choices:
            return None
        whole = next((word for word in choices if word.casefold() == beginning), None)
        if whole and not asked.quoted:
            return Completion(asked.sign, asked.start, "", "", choices)
        return _completed(text, asked, whole or choices[0], choices)


def _completed(text: str, asked: Unfinished, word: str, choices: tuple[str, ...]) -> Completion:
    typed = f'"{word}"' if asked.quoted else as_typed(word)
    rest = word[len(asked.word) :] + '"' * asked.quoted
    return Completion(asked.sign, asked.start, text[: asked.start] + typed, rest, choices)


def _can_be_typed(word: str) -> bool:
    return '"' not in word and word.isprintable()


def types_of(record: Record) -> Iterator[str]:
    """The words for what an entry is: its kind, and an office's or event's own type."""
    yield record.kind.value
    if record.kind is Kind.OFFICE:
        yield record.sort
    elif record.kind is Kind.EVENT:
        event = record.glance()
        if isinstance(event, Event) and event.type:
            yield event.type


def _commonest(words: Iterable[str]) -> tuple[str, ...]:
    counts = Counter(words)
    return tuple(sorted(counts, key=lambda word: (-counts[word], word)))
