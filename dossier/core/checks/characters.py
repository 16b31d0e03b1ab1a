"""Checks of characters: what is hidden in the words of entries, and in the texts they quote."""

import re
from collections.abc import Iterator
from typing import Final

from dossier.core.format.written import texts
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Place, Problem, Rules
from dossier.core.text.hidden import Hidden, Sort, counted, hidden
from dossier.core.text.wording import brief

_MOST_NAMED: Final = 3
_MOST_SHOWN: Final = 20
#: Fields whose values no sentence has: lists of mappings, and words that stand for a choice.
_FIELDS: Final = re.compile(
    r"(?:(?:quotes|participants|tenures|statements|relations|other_names|boilerplate|left_out)"
    r":\s+(?:-\s|\[)"
    r"|(?:basis|status): (?:editor|inferred|stated|accepted|conflict|work_needed)\b"
    r"|\b(?:edtf|printed): [\dX-]{4})"
)
#: A quote holds what the source holds; an id, a date or a language has a form of its own.
_FREE_FORMS: Final = frozenset({"text", "url", "file"})


def in_entries(_library: Library, record: Record) -> Iterator[Problem]:
    """Texts of entries that hold what nobody sees, or what is no character."""
    for written in texts(record.entry):
        if written.form not in _FREE_FORMS or _is_plain(written.text):
            continue
        found = list(hidden(written.text, lines=not written.is_name))
        if found:
            message = f"`{written.field}` holds {_named(found)}{_where(written.text, found[0])}"
            place = record.place(written.path)
            yield Problem(Rules.HIDDEN, place, message, _hint(found), record.id)


def holds_fields(text: str) -> bool:
    """Whether a text holds what looks like fields of an entry."""
    return _FIELDS.search(text) is not None


def swallowed(_library: Library, record: Record) -> Iterator[Problem]:
    """Texts into which the fields behind them were folded: a line or its indent was lost."""
    for written in texts(record.entry):
        if written.form == "text" and (found := _FIELDS.search(written.text)):
            message = f"`{written.field}` holds what looks like a field: “{brief(found[0], 40)}”"
            hint = "put it on a line of its own, indented as the fields beside it"
            place = record.place(written.path)
            yield Problem(Rules.TEXT_HOLDS_FIELDS, place, message, hint, record.id)


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable()


def _named(found: list[Hidden]) -> str:
    codes = list(dict.fromkeys(one.code for one in found))
    more = len(codes) - _MOST_NAMED
    several = f" ({len(found)} in all)" if len(found) > len(codes) else ""
    return ", ".join(codes[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "") + several


def _where(text: str, first: Hidden) -> str:
    """Behind which words the first stands."""
    before = text[max(first.at - _MOST_SHOWN, 0) : first.at]
    return f", behind “{brief(before, _MOST_SHOWN)}”" if before.strip() else ", at its beginning"


def _hint(found: list[Hidden]) -> str:
    """What to do about hidden characters."""
    if any(one.sort in {Sort.PRIVATE, Sort.UNASSIGNED} for one in found):
        return "write the character that is meant; these are none that others can read"
    return "delete it; nobody sees it" if len(found) == 1 else "delete them; nobody sees them"


def in_source_texts(library: Library, record: Record) -> Iterator[Problem]:
    """A source's text that holds such characters: it is evidence, and stays as it is."""
    text = library.texts.get(record.id)
    found = list(hidden(text.text)) if text else []
    if text and found:
        message = f"the text holds {counted(found)}; the first, {found[0].code}, stands here"
        hint = "a quote over one of them has to hold it too, as an escape inside double quotes"
        place = Place(text.path, *text.lines.place(found[0].at))
        yield Problem(Rules.TEXT_HIDES, place, message, hint, record.id)
