"""The properties of a note: YAML between two lines `---`, flat, as Obsidian shows and edits them.

A value is a string or a list of strings, each in double quotes with the escapes of JSON, so that
every reader of YAML 1.1 or 1.2 finds a string: `"NO"` is no truth value, `"2024"` no number. A date
is its EDTF value. Two lists at the end name the properties that are the editor's word, `editor`,
and those that are `inferred`.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from dossier.core.format.entries import Byline, Event, Source
from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.core.time.days import Day, day_of
from dossier.core.time.occasions import event_day
from dossier.export.cards import Leaving
from dossier.export.leaving import UNKNOWN
from dossier.views.rows import Card

Value: TypeAlias = str | list[str]

_DATES: Final = ("born", "died", "start", "end", "date", "as_of", "retrieved")
_WORDS: Final = ("country", "url", "language", "sha256")
#: The properties that no source states, and that are there only if the editor's word is.
_EDITORS: Final = ("tags", "country")
#: What Obsidian lets into no tag. The slash, which it does, would make one tag part of another.
_NOT_IN_TAG: Final = re.compile(
    r"[\u2000-\u206f\u2e00-\u2e7f'!\"#$%&()*+,./:;<=>?@^`{|}~\[\]\\\s\x00-\x1f\x7f-\x9f]+"
)


def properties(leaves: Leaving, shown: Card) -> Iterator[str]:
    """The lines of a note's properties, with the lines around them."""
    found = _Properties()
    _fill(found, leaves, shown)
    yield "---"
    for key, value in found.values.items():
        if isinstance(value, str):
            yield f"{key}: {_quoted(value)}"
        elif value:
            yield f"{key}:"
            yield from (f"  - {_quoted(one)}" for one in value)
    yield "---"


def tag(word: str) -> str:
    """A word as a tag of Obsidian, which has no mark in it and is no number; "" for nothing."""
    plain = _NOT_IN_TAG.sub("-", visible.line(one_line(word))).strip("-")
    return f"_{plain}" if plain.isdigit() else plain


@dataclass(slots=True)
class _Properties:
    values: dict[str, Value] = field(default_factory=dict)
    editor: list[str] = field(default_factory=list)
    inferred: list[str] = field(default_factory=list)

    def put(self, key: str, value: str | None) -> None:
        if value:
            self.values[key] = value

    def put_day(self, key: str, day: Day) -> None:
        if day.date.text != UNKNOWN:
            self.values[key] = day.date.text
            self.mark(key, by_editor=day.by_editor, inferred=day.inferred)

    def mark(self, key: str, *, by_editor: bool, inferred: bool) -> None:
        if by_editor:
            self.editor.append(key)
        elif inferred:
            self.inferred.append(key)


def _fill(found: _Properties, leaves: Leaving, shown: Card) -> None:
    record = leaves.library.records[shown.id]
    entry = record.entry
    found.put("id", record.id)
    found.put("kind", record.sort)
    found.values["aliases"] = list(dict.fromkeys((record.name, *shown.aka)))
    found.values["tags"] = list(dict.fromkeys(filter(None, map(tag, entry.subjects))))
    for word in _WORDS:
        found.put(word, getattr(entry, word, None))
    match entry:
        case Event():
            _put_event(found, leaves, shown, entry)
        case _:
            for word in _DATES:
                if date := getattr(entry, word, None):
                    found.put_day(word, day_of(date))
    if isinstance(entry, Source):
        _put_byline(found, "publisher", entry.publisher)
        _put_byline(found, "author", entry.author)
    found.editor += [key for key in _EDITORS if found.values.get(key)]
    unprinted = {row.text for row in shown.rows if row.key.startswith("name:") and row.signs.editor}
    if not unprinted.isdisjoint(shown.aka):
        found.editor.append("aliases")
    found.values |= {"editor": sorted(found.editor), "inferred": sorted(found.inferred)}


def _put_event(found: _Properties, leaves: Leaving, shown: Card, event: Event) -> None:
    """What its facts say of an event; its place only where its card has it."""
    if leaves.scope.fact(f"{shown.id}#event"):
        found.put("type", event.type)
        found.put("status", event.status)
    for row in shown.rows:
        if row.key == "place":
            found.put("place", row.text)
            found.mark("place", by_editor=row.signs.editor, inferred=False)
    if day := event_day(leaves.library, shown.id):
        found.put_day("date", day)


def _put_byline(found: _Properties, key: str, name: Byline | None) -> None:
    if name:
        found.put(key, name.name)
        by_editor, inferred = name.basis == "editor", name.basis == "inferred"
        found.mark(key, by_editor=by_editor, inferred=inferred)


def _quoted(text: str) -> str:
    return json.dumps(visible.line(one_line(text)), ensure_ascii=False)
