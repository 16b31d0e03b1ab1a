"""When an event was: its own date, or that of the larger event it is a part of."""

from dataclasses import replace

from dossier.core.format.entries import Event, Quote
from dossier.core.format.nodes import Path
from dossier.core.library.library import Library
from dossier.core.time.days import WrittenDay, day_of

_PART_OF: Path = ("part_of",)
#: What may be said to have been on its day: all but what was only announced, or came to nothing.
_TOOK_PLACE = (None, "held")


def event_day(library: Library, id_: str, *, held: bool = False) -> WrittenDay | None:
    """The day of an event; None where neither it nor a larger event has a date.

    A day that is a larger event's rests on its being a part of that: if this is the editor's word,
    or inferred, so is the day. With `held`, None as well unless it and the larger ones took place.
    """
    seen: set[str] = set()
    by_editor = inferred = False
    through: list[Quote] = []
    at: str | None = library.resolve(id_)
    while at is not None and at not in seen:
        seen.add(at)
        record = library.get(at)
        event = record.entry if record else None
        if not isinstance(event, Event) or (held and event.status not in _TOOK_PLACE):
            return None
        if event.date:
            day = day_of(event.date)
            return replace(
                day,
                by_editor=day.by_editor or by_editor,
                inferred=day.inferred or inferred,
                taken_from=at if len(seen) > 1 else None,
                through=tuple(through),
                through_editor=by_editor,
            )
        part_of = record.claims_by_path.get(_PART_OF) if record else None
        if part_of is None or event.part_of is None:
            return None
        by_editor |= part_of.basis == "editor"
        inferred |= part_of.basis == "inferred"
        through += event.part_of.quotes
        at = library.resolve(event.part_of.id)
    return None
