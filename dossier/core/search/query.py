"""The one query language of the app, the palette and the command line.

    kuleba dmytro         bare words: all of them, in any order, folded and forgiving
    'defence              an exact piece of a name form, case aside, up to the next space
    "minister of def"     the same with spaces in it
    ^def                  a word that begins so
    !deputy               drop entries with this in any of their forms
    type:event            kind or type; a comma means "or": type:person,office
    @2025-04-18           on that day
    @2024..2025           from and to; @2024.. and @..2025 leave one end open
    #ceasefire            a tag
    +sybiha               tied to that entry

A query is read while it is being typed, so nothing here raises. What cannot be meant is a `Mistake`
with its place in the text and a sentence for the reader; the rest of the query still counts.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from dossier.core import dates
from dossier.core.names import words as split_words

LONGEST_QUERY = (
    200  # characters; matching holds the interpreter lock, so a pasted page must not reach it
)

OPEN_END = ""  # stands for the missing side of @from.. and @..to


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something that cannot be meant: text[start:end], and a sentence that says what is wanted."""

    start: int
    end: int
    message: str


@dataclass(frozen=True, slots=True)
class Query:
    """What a line of query text asks for.

    `words` are split as names are ("Smith-Jones" is two). `dates` holds (from, to) pairs of raw
    EDTF strings, both the same for a single date, `OPEN_END` where a side is left out. `entries`
    and `tags` are as typed, without their sign.
    """

    text: str
    words: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
    dates: tuple[tuple[str, str], ...] = ()
    mistakes: tuple[Mistake, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for: the caller then shows what it likes, as recent entries."""
        return not (self.has_text or self.types or self.tags or self.entries or self.dates)

    @property
    def has_text(self) -> bool:
        """Whether name forms have to be looked at, beyond the filters."""
        return bool(self.words or self.exact or self.prefixes or self.excluded)


@dataclass(slots=True)
class _Parts:
    """The query while it is being read."""

    words: list[str] = field(default_factory=list)
    exact: list[str] = field(default_factory=list)
    prefixes: list[str] = field(default_factory=list)
    excluded: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)
    dates: list[tuple[str, str]] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)


# An operator sign (if any) with a quoted phrase, else everything up to the next space. A quote
# without its end runs to the end of the text.
_TOKEN = re.compile(r"""(?P<sign>['!^]?)"(?P<phrase>[^"]*)(?P<close>"?)|\S+""")

# What a reader may try out of habit from other programs, and what to type here.
_FOREIGN_KEYS = {
    "tag": "#word",
    "date": "@2025-04-18",
    "kind": "type:person",
    "is": "type:person",
    "entry": "+entry",
    "not": "!word",
}


def parse(text: str) -> Query:
    """The query a text stands for; never raises."""
    parts = _Parts()
    read = text[:LONGEST_QUERY]
    if len(text) > LONGEST_QUERY:
        message = f"A query has at most {LONGEST_QUERY} characters; the rest is not read."
        parts.mistakes.append(Mistake(LONGEST_QUERY, len(text), message))
    for token in _TOKEN.finditer(read):
        if token["phrase"] is not None:
            _read_phrase(token, parts)
        else:
            _read_token(token[0], token.start(), parts)
    return Query(
        text=text,
        words=tuple(parts.words),
        exact=tuple(parts.exact),
        prefixes=tuple(parts.prefixes),
        excluded=tuple(parts.excluded),
        types=tuple(parts.types),
        tags=tuple(parts.tags),
        entries=tuple(parts.entries),
        dates=tuple(parts.dates),
        mistakes=tuple(sorted(parts.mistakes, key=lambda mistake: mistake.start)),
    )


def _read_phrase(token: re.Match[str], parts: _Parts) -> None:
    """`"…"`, `'"…"`, `^"…"` or `!"…"`."""
    phrase = token["phrase"].strip()
    if not token["close"]:
        parts.mistakes.append(Mistake(token.start(), token.end(), 'The phrase has no closing ".'))
    if phrase:
        {"": parts.exact, "'": parts.exact, "^": parts.prefixes, "!": parts.excluded}[
            token["sign"]
        ].append(phrase)
    elif token["close"]:
        parts.mistakes.append(Mistake(token.start(), token.end(), "The phrase is empty."))


def _read_token(token: str, start: int, parts: _Parts) -> None:
    """One piece of text without spaces."""
    reader = _READERS.get(token[0])
    problem = None
    if reader is not None:
        problem = reader(token[1:], parts)
    else:
        key, colon, value = token.partition(":")
        if colon and key.casefold() == "type":
            problem = _read_type(value, parts)
        elif colon and value and key.casefold() in _FOREIGN_KEYS:
            problem = f"There is no {key}: here; type {_FOREIGN_KEYS[key.casefold()]}."
        else:
            parts.words.extend(split_words(token))
    if problem:
        parts.mistakes.append(Mistake(start, start + len(token), problem))


def _read_exact(value: str, parts: _Parts) -> str | None:
    if not value:
        return "After ' comes the exact text, such as 'defence."
    parts.exact.append(value)
    return None


def _read_prefix(value: str, parts: _Parts) -> str | None:
    if not split_words(value):
        return "After ^ comes the beginning of a word, such as ^def."
    parts.prefixes.append(value)
    return None


def _read_excluded(value: str, parts: _Parts) -> str | None:
    if not value:
        return "After ! comes a word to leave out, such as !deputy."
    if value[0] in "#@+!^" or value.casefold().startswith("type:"):
        return "! leaves out words only, not filters."
    excluded = value.removeprefix("'")
    if not excluded:
        return "After ! comes a word to leave out, such as !deputy."
    parts.excluded.append(excluded)
    return None


def _read_tag(value: str, parts: _Parts) -> str | None:
    if not value:
        return "After # comes a tag, such as #ceasefire."
    parts.tags.append(value)
    return None


def _read_entry(value: str, parts: _Parts) -> str | None:
    if not split_words(value):
        return "After + comes an entry, such as +sybiha."
    parts.entries.append(value)
    return None


def _read_date(value: str, parts: _Parts) -> str | None:
    first, dots, last = value.partition("..")
    if not dots:
        last = first
    if not (first or last):
        return "After @ comes a date, such as @2025-04-18, @2025-04 or @2024..2025."
    days: list[dates.Edtf | None] = []
    for date in (first, last):
        try:
            days.append(dates.parse(date) if date else None)
        except dates.DateError:
            return f"{date} is no date; type a year, a month or a day, such as @2025-04-18."
    start, end = days
    if start and end and start.earliest and end.latest and end.latest < start.earliest:
        return f"{last} is before {first}."
    parts.dates.append((first or OPEN_END, last or OPEN_END))
    return None


def _read_type(value: str, parts: _Parts) -> str | None:
    names = [name.casefold() for name in value.split(",") if name]
    if not names:
        return "After type: comes a kind or type, such as type:event or type:talks."
    parts.types.extend(names)
    return None


_READERS: dict[str, Callable[[str, _Parts], str | None]] = {
    "'": _read_exact,
    "^": _read_prefix,
    "!": _read_excluded,
    "#": _read_tag,
    "+": _read_entry,
    "@": _read_date,
}
