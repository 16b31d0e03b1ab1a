"""The signs of the query language (query.py), one reader each; what cannot be meant is told.

A reader takes what stands behind its sign, puts it where it belongs, and gives the sentence for a
mistake, or None.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from dossier.core import dates
from dossier.core.names import words as split_words

OPEN_END = ""  # stands for the missing side of @from.. and @..to


@dataclass(slots=True)
class Parts:
    """The query while it is being read."""

    words: list[str] = field(default_factory=list)
    alike: list[str] = field(default_factory=list)
    exact: list[str] = field(default_factory=list)
    prefixes: list[str] = field(default_factory=list)
    excluded: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)
    dates: list[tuple[str, str]] = field(default_factory=list)


def _read_exact(value: str, parts: Parts) -> str | None:
    if not value:
        return "After ' comes the exact text, such as 'defence."
    parts.exact.append(value)
    return None


def _read_prefix(value: str, parts: Parts) -> str | None:
    if not split_words(value):
        return "After ^ comes the beginning of a word, such as ^def."
    parts.prefixes.append(value)
    return None


def _read_excluded(value: str, parts: Parts) -> str | None:
    if not value:
        return "After ! comes a word to leave out, such as !deputy."
    if value[0] in "#@+!^" or value.casefold().startswith("type:"):
        return "! leaves out words only, not filters."
    excluded = value.removeprefix("'")
    if not excluded:
        return "After ! comes a word to leave out, such as !deputy."
    parts.excluded.append(excluded)
    return None


def _read_alike(value: str, parts: Parts) -> str | None:
    words = split_words(value)
    if not words:
        return "After ~ comes a word that texts may spell otherwise, such as ~defence."
    parts.words.extend(words)
    parts.alike.extend(words)
    return None


def _read_tag(value: str, parts: Parts) -> str | None:
    if not value:
        return "After # comes a tag, such as #ceasefire."
    parts.tags.append(value)
    return None


def _read_entry(value: str, parts: Parts) -> str | None:
    if not split_words(value):
        return "After + comes an entry, such as +sybiha."
    parts.entries.append(value)
    return None


def _read_date(value: str, parts: Parts) -> str | None:
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
            return (
                f"{date} is no date; type a year, a month or a day, such as @2025-04-18, "
                f'or "@{value}" in quotes for a name.'
            )
    start, end = days
    if start and end and start.earliest and end.latest and end.latest < start.earliest:
        return f"{last} is before {first}."
    parts.dates.append((first or OPEN_END, last or OPEN_END))
    return None


def read_type(value: str, parts: Parts) -> str | None:
    """`talks,"press conference"`, the commas between them being “or”."""
    names = [name.strip().casefold() for name in value.replace('"', "").split(",")]
    names = [name for name in names if name]
    if not names:
        return "After type: comes a kind or type, such as type:event or type:talks."
    parts.types.extend(names)
    return None


#: By the sign.
READERS: dict[str, Callable[[str, Parts], str | None]] = {
    "'": _read_exact,
    "^": _read_prefix,
    "!": _read_excluded,
    "#": _read_tag,
    "+": _read_entry,
    "~": _read_alike,
    "@": _read_date,
}
