"""Checks of names: that no two entries answer to one, and that each fits into a line."""

from collections.abc import Iterator
from typing import Final

from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Path
from dossier.core.library.library import Library
from dossier.core.library.listed import key_of
from dossier.core.library.namesakes import told_apart
from dossier.core.library.record import Record
from dossier.core.problems import Problem, Rules
from dossier.core.text.wording import brief

_LONGEST: Final = 200
_MOST_SHOWN: Final = 60


def _forms(record: Record) -> Iterator[tuple[str, Path]]:
    """Every form of an entry's name and where it is written."""
    yield record.name, (record.entry.lead_field,)
    for index, name in enumerate(record.entry.other_names):
        yield name.name, ("other_names", index)


def shared(library: Library, record: Record) -> Iterator[Problem]:
    """Forms of a name that two entries answer to; reported at the second, by order of ids.

    Two that the editor tells apart, in either of them, may share what they like.
    """
    apart = None
    for form, path in _forms(record):
        known = library.prints.answering(form)
        if known[0] == record.id:
            continue
        apart = told_apart(library, record.id) if apart is None else apart
        owner = library.records[next(id_ for id_ in known if id_ not in apart)]
        if owner is not record:
            message = f"“{form}” is also a name of `{owner.id}` ({owner.path})"
            is_text = record.kind is Kind.SOURCE
            one = "keep one of them" if is_text else f"`dossier merge {owner.id} {record.id}`"
            hint = (
                f"if they are one, {one}; else tell them apart in a longer form, "
                f"or write `distinct_from: [{owner.id}]`"
            )
            place = record.place(path)
            yield Problem(Rules.SHARED_NAME, place, message, hint, record.id, concerns=(owner.id,))


def long(_library: Library, record: Record) -> Iterator[Problem]:
    """Names that do not fit into a line; a headline may."""
    for form, path in _forms(record) if record.kind is not Kind.SOURCE else ():
        breaks = form.splitlines() != [form]
        if not breaks and len(form) <= _LONGEST:
            continue
        what = "holds a line break" if breaks else f"has {len(form)} characters"
        message = f"“{brief(form, _MOST_SHOWN)}” {what}"
        hint = "a name is what a text calls it; put what explains it into `summary` or `note`"
        yield Problem(Rules.LONG_NAME, record.place(path), message, hint, record.id)


def needless(library: Library, record: Record) -> Iterator[Problem]:
    """Entries told apart that nobody would take for one another."""
    own = {key_of(form) for form, _ in _forms(record)}
    for index, one in enumerate(record.entry.distinct_from):
        other = library.get(one.id)
        if other is None:
            continue  # a dangling link has its own problem
        place = record.place(("distinct_from", index))
        if other is record:
            message, hint = "an entry is not distinct from itself", "name the other one"
        elif own.isdisjoint(key_of(form) for form, _ in _forms(other)):
            message = f"`{other.id}` shares no form of a name with `{record.id}`"
            hint = "list the form that the two share, or delete it"
        else:
            continue
        yield Problem(Rules.NEEDLESSLY_APART, place, message, hint, record.id, concerns=(other.id,))
