"""Checks of names: that no two entries answer to one, and that each fits into a line."""

from collections.abc import Iterator
from typing import Final

from dossier.core.ids import Kind
from dossier.core.library import Library, Record
from dossier.core.nodes import Path
from dossier.core.normal import normalize
from dossier.core.problems import Problem, Rules
from dossier.core.wording import brief

_LONGEST: Final = 200
_MOST_SHOWN: Final = 60


def _forms(record: Record) -> Iterator[tuple[str, Path]]:
    """Every form of an entry's name and where it is written."""
    yield record.name, (record.entry.lead_field,)
    for index, name in enumerate(record.entry.other_names):
        yield name.name, ("other_names", index)


def shared(library: Library) -> Iterator[Problem]:
    """Forms of a name that two entries answer to; reported at the second, by order of ids."""
    owners: dict[str, Record] = {}
    for record in library.of_kind():
        for form, path in _forms(record):
            key = normalize("NFC", form).casefold()
            owner = owners.setdefault(key, record)
            if owner is not record:
                message = f"“{form}” is also a name of `{owner.id}` ({owner.path})"
                hint = "if they are one, merge them; else tell them apart in a longer form"
                place = record.place(path)
                yield Problem(
                    Rules.SHARED_NAME, place, message, hint, record.id, concerns=(owner.id,)
                )


def long(library: Library) -> Iterator[Problem]:
    """Names that do not fit into a line; a headline may."""
    for record in library.of_kind():
        for form, path in _forms(record) if record.kind is not Kind.SOURCE else ():
            breaks = form.splitlines() != [form]
            if not breaks and len(form) <= _LONGEST:
                continue
            what = "holds a line break" if breaks else f"has {len(form)} characters"
            message = f"“{brief(form, _MOST_SHOWN)}” {what}"
            hint = "a name is what a text calls it; put what explains it into `summary` or `note`"
            yield Problem(Rules.LONG_NAME, record.place(path), message, hint, record.id)
