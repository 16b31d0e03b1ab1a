"""Every form of an entry's name, and where the texts print it."""

from collections.abc import Iterator

from dossier.core.ids import Kind
from dossier.core.library import Library, Record
from dossier.core.naming import Printed
from dossier.core.problems import Place
from dossier.views.rows import Row, Signs


def names(library: Library, record: Record) -> Iterator[Row]:
    """A row a form, the leading one first; a form printed nowhere is marked as the editor's."""
    entry = record.entry
    if record.kind is not Kind.SOURCE:
        place = record.place((entry.lead_field,))
        printed = library.printed(record.id, record.name)
        yield _row("name", record.name, "the form we lead with", printed, place)
    for index, name in enumerate(entry.other_names):
        said = ", ".join(filter(None, (name.use, name.language, name.note)))
        place = record.place(("other_names", index))
        printed = library.printed(record.id, name.name)
        yield _row(f"name:{name.name}", name.name, said, printed, place)


def _row(key: str, form: str, said: str, printed: tuple[Printed, ...], place: Place) -> Row:
    sources = dict.fromkeys(one.source for one in printed)
    return Row(
        key=key,
        text=form,
        detail="; ".join(filter(None, (said, _where(printed)))),
        signs=Signs(sources=len(sources), editor=not printed),
        printed=printed,
        place=place,
        target=next(iter(sources), None),
    )


def _where(printed: tuple[Printed, ...]) -> str:
    """In which sources, and how often in each."""
    counts: dict[str, int] = {}
    for one in printed:
        counts[one.source] = counts.get(one.source, 0) + 1
    said = [f"{source} ({count}×)" if count > 1 else source for source, count in counts.items()]
    return f"printed in {', '.join(said)}" if said else "printed nowhere"
