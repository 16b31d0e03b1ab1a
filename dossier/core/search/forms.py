"""Every form by which an entry can be found, and how often each entry is cited."""

from collections.abc import Iterable, Iterator

from dossier.core.format.entries import Event, Source
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.search import Form


def name_forms(library: Library, records: Iterable[Record] | None = None) -> Iterator[Form]:
    """The forms of some entries, or of all: names, then places, types, people of events, tags.

    The fields `name`, `title`, `other_names`, `place` and `type` weigh as names, all others less.
    """
    for record in library.of_kind() if records is None else records:
        for field, text, use in _texts(library, record):
            yield Form(record.id, record.kind.value, record.name, text, field, use)


def citations(library: Library, records: Iterable[Record] | None = None) -> dict[str, int]:
    """How often entries are linked to; of two equally good hits the more cited comes first."""
    some = library.of_kind() if records is None else records
    return {record.id: len(library.ties.links_to(record.id)) for record in some}


def _texts(library: Library, record: Record) -> Iterator[tuple[str, str, str | None]]:
    """The (field, text, use) of every form of one entry."""
    entry = record.glance()
    yield entry.lead_field, entry.lead, None
    yield from (("other_names", name.name, name.use) for name in entry.other_names)
    match entry:
        case Event():
            named = (("place", entry.place), ("type", entry.type))
            yield from ((field, text, None) for field, text in named if text)
            yield from (("topic", topic, None) for topic in entry.topics)
            persons = (one.person for one in entry.participants)
            yield from (("participant", library.name_of(one), None) for one in persons if one)
        case Source():
            bylines = (("publisher", entry.publisher), ("author", entry.author))
            yield from ((field, name.name, None) for field, name in bylines if name)
        case _:
            pass
    yield from (("tag", tag, None) for tag in entry.tags)
