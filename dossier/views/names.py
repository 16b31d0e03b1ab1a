"""Every form of an entry's name, and where the texts print it."""

from collections.abc import Iterator
from typing import Any

from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.namesakes import told_apart
from dossier.core.library.record import Record
from dossier.core.names.mentions import Printed
from dossier.core.problems import Place
from dossier.views.labels import kind_label, lines_label
from dossier.views.rows import Row, Signs


def names(library: Library, record: Record) -> Iterator[Row]:
    """A row a form, the leading one first; a form printed nowhere is marked as the editor's."""
    entry = record.entry
    if record.kind is not Kind.SOURCE:
        place = record.place((entry.lead_field,))
        yield _row(library, record, record.name, "the form we lead with", place)
    for index, name in enumerate(entry.other_names):
        said = ", ".join(filter(None, (name.use, name.language, name.note)))
        yield _row(library, record, name.name, said, record.place(("other_names", index)))


def namesakes(library: Library, record: Record) -> Iterator[Row]:
    """The entries that are told apart from this one, on whichever side it is said."""
    own = {library.resolve(one.id): at for at, one in enumerate(record.entry.distinct_from)}
    for id_, note in told_apart(library, record.id).items():
        other = library.get(id_)
        if other:
            path = ("distinct_from", own[id_]) if id_ in own else ()
            yield Row(
                key=f"distinct:{id_}",
                text=other.name,
                detail=kind_label(other),
                target=id_,
                note=note,
                place=record.place(path),
            )


def names_json(library: Library, record: Record) -> list[dict[str, Any]]:
    """Every form with the places that print it, for scripts."""
    own = () if record.kind is Kind.SOURCE else (record.name,)
    forms = dict.fromkeys((*own, *(name.name for name in record.entry.other_names)))
    return [
        {
            "name": form,
            "printed": [
                {
                    "source": one.source,
                    "start": one.start,
                    "end": one.end,
                    "line": library.texts[one.source].line_of(one.start),
                }
                for one in library.prints.printed(record.id, form)
            ],
        }
        for form in forms
    ]


def _row(library: Library, record: Record, form: str, said: str, place: Place) -> Row:
    printed = library.prints.printed(record.id, form)
    sources = dict.fromkeys(one.source for one in printed)
    within = library.prints.printed_within(record.id, form)
    unprinted = "printed only within longer names" if within else "printed nowhere"
    return Row(
        key=f"name:{form}",
        text=form,
        detail="; ".join(filter(None, (said, _where(library, printed) or unprinted))),
        signs=Signs(sources=len(sources), editor=not (printed or within)),
        printed=printed,
        place=place,
        target=next(iter(sources), None),
    )


def _where(library: Library, printed: tuple[Printed, ...]) -> str:
    """In which sources, and in which lines of each; "" for nowhere."""
    lines: dict[str, list[int]] = {}
    for one in printed:
        lines.setdefault(one.source, []).append(library.texts[one.source].line_of(one.start))
    said = [f"{source} {lines_label(found)}" for source, found in lines.items()]
    return f"printed in {'; '.join(said)}" if said else ""
