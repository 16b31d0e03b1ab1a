"""The one query language of the app, the palette and the command line.

    kuleba dmytro         bare words: all of them, in any order, folded and forgiving
    ~defence              a word forgiven in texts too, where others are looked for as typed
    'defence              an exact piece of a name form, case aside, up to the next space
    "minister of def"     the same with spaces in it; so behind every sign but @
    ^def                  a word that begins so
    !deputy               drop entries with this in any of their forms
    type:event            kind or type; a comma means "or": type:talks,"press conference"
    @2025-04-18           on that day
    @2024..2025           from and to; @2024.. and @..2025 leave one end open
    #ceasefire            a tag; #"human rights"
    +sybiha               tied to that entry

A query is read while it is being typed, so nothing here raises. What cannot be meant is a `Mistake`
with its place in the text and a sentence for the reader; the rest of the query still counts.
"""

import re
from dataclasses import dataclass

from dossier.core.names import words as split_words
from dossier.core.search.query_signs import OPEN_END, READERS, Parts, read_type

__all__ = ["LONGEST_QUERY", "OPEN_END", "TOKEN", "Mistake", "Query", "as_typed", "parse", "pieces"]

LONGEST_QUERY = (
    200  # characters; matching holds the interpreter lock, so a pasted page must not reach it
)


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
    and `tags` are as typed, without their sign. `alike` are those of the words that texts may spell
    otherwise.
    """

    text: str
    words: tuple[str, ...] = ()
    alike: tuple[str, ...] = ()
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


# `type:` with its list, an operator sign (if any) with a quoted phrase, else everything up to the
# next space. A quote without its end runs to the end of the text.
TOKEN = re.compile(
    r"""(?P<types>type:(?:"[^"]*"?|[^\s"])*)|(?P<sign>['!^#+~]?)"(?P<phrase>[^"]*)(?P<close>"?)|\S+""",
    re.IGNORECASE,
)
_UNCLOSED = 'The phrase has no closing ".'

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
    parts = Parts()
    mistakes = []
    read = text[:LONGEST_QUERY]
    if len(text) > LONGEST_QUERY:
        message = f"A query has at most {LONGEST_QUERY} characters; the rest is not read."
        mistakes.append(Mistake(LONGEST_QUERY, len(text), message))
    for token in TOKEN.finditer(read):
        if token["phrase"] is not None:
            problem = _read_phrase(token, parts)
        elif token["types"] is not None:
            problem = _read_types(token[0], parts)
        else:
            problem = _read_token(token[0], parts)
        if problem:
            mistakes.append(Mistake(token.start(), token.end(), problem))
    return Query(
        text=text,
        words=tuple(parts.words),
        alike=tuple(parts.alike),
        exact=tuple(parts.exact),
        prefixes=tuple(parts.prefixes),
        excluded=tuple(parts.excluded),
        types=tuple(parts.types),
        tags=tuple(parts.tags),
        entries=tuple(parts.entries),
        dates=tuple(parts.dates),
        mistakes=tuple(sorted(mistakes, key=lambda mistake: mistake.start)),
    )


def _read_phrase(token: re.Match[str], parts: Parts) -> str | None:
    """`"…"`, and the same behind a sign."""
    phrase = token["phrase"].strip()
    if not phrase:
        return "The phrase is empty." if token["close"] else _UNCLOSED
    plainly = {"": parts.exact, "!": parts.excluded}.get(token["sign"])
    if plainly is not None:  # in quotes no sign means anything
        plainly.append(phrase)
        return None if token["close"] else _UNCLOSED
    return READERS[token["sign"]](phrase, parts) or (None if token["close"] else _UNCLOSED)


def _read_token(token: str, parts: Parts) -> str | None:
    """One piece of text without spaces."""
    reader = READERS.get(token[0])
    if reader is not None:
        return reader(token[1:], parts)
    key, colon, value = token.partition(":")
    if colon and value and key.casefold() in _FOREIGN_KEYS:
        return f"There is no {key}: here; type {_FOREIGN_KEYS[key.casefold()]}."
    parts.words.extend(split_words(token))
    return None


def _read_types(token: str, parts: Parts) -> str | None:
    """`type:…`, up to a space outside quotes."""
    problem = read_type(token.partition(":")[2], parts)
    return problem or (_UNCLOSED if token.count('"') % 2 else None)


def pieces(text: str) -> list[str]:
    """A query taken apart at the spaces that stand in no quotes."""
    return [token[0] for token in TOKEN.finditer(text)]


def as_typed(words: str) -> str:
    """Words as they are typed behind a sign: in quotes if there is a space between them."""
    return f'"{words}"' if " " in words else words
