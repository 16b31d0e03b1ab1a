"""The first screen of a library: what is in it, what was read last, what needs work."""

from collections.abc import Iterable, Iterator, Sequence

from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.views.labels import kind_label
from dossier.views.rows import Row, Section

_WORDS = {
    Kind.PERSON: ("person", "people"),
    Kind.OFFICE: ("post or body", "posts and bodies"),
    Kind.EVENT: ("event", "events"),
    Kind.SOURCE: ("article", "articles"),
}
#: The headings of `work` that the first screen counts; thin evidence is no news every morning.
_COUNTED = ("error", "warning", "conflict", "work_needed")


def home(
    library: Library, work: Iterable[Section], recent: Sequence[str] = ()
) -> tuple[Section, ...]:
    """The sections of the first screen.

    `work` is what needs work, under headings; `recent` are the ids last read, the latest first.
    """
    return tuple(
        section
        for section in (
            Section("holdings", "In this library", tuple(_holdings(library))),
            Section("recent", "Last read", tuple(_recent(library, recent))),
            Section("work", "Needs work", tuple(_work(work))),
        )
        if section.rows
    )


def _holdings(library: Library) -> Iterator[Row]:
    for kind in Kind:
        number = library.tally.kinds[kind]
        if number:
            yield Row(key=f"kind:{kind.value}", text=f"{number} {_WORDS[kind][number != 1]}")
    quotes = library.quotes
    if quotes:
        yield Row(key="quotes", text=f"{quotes} quote{'s' if quotes != 1 else ''}")
    if library.broken:
        number = len(library.broken)
        yield Row(key="broken", text=f"{number} file{'s' if number != 1 else ''} unreadable")


def _recent(library: Library, recent: Sequence[str]) -> Iterator[Row]:
    for id_ in recent:
        record = library.get(id_)
        if record:
            yield Row(
                key=f"recent:{id_}", text=record.name, detail=kind_label(record), target=record.id
            )


def _work(work: Iterable[Section]) -> Iterator[Row]:
    for section in work:
        if section.key in _COUNTED:
            number = len(section.rows)
            yield Row(key=f"work:{section.key}", text=f"{section.title}: {number}")
