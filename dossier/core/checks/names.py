"""Checks of names."""

from collections.abc import Iterator

from dossier.core.library import Library, Record
from dossier.core.nodes import Path
from dossier.core.normal import normalize
from dossier.core.problems import Problem, Rules


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
