"""What an entry says of itself.

The dates of a life or an office, when and where an event was, who published an article and when.
"""

import re
from collections.abc import Iterator
from typing import Final

from dossier.core.format.entries import Byline, Date, Event, Office, Quote, Source
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.record import Record
from dossier.core.names.mentions import Printed
from dossier.core.sources.texts import text_path
from dossier.core.time.days import day_of
from dossier.core.time.occasions import event_day
from dossier.core.time.states import entry_at
from dossier.views.as_of import label
from dossier.views.facts import Facts
from dossier.views.labels import detail_label, lines_label
from dossier.views.rows import Row, Signs

_WORDS: Final = {"start": "from", "end": "to"}
_OF_SOURCE: Final = {"as_of": "the day its words speak about", "retrieved": "retrieved"}


def dates(facts: Facts, record: Record) -> Iterator[Row]:
    """When a person was born and died, from when and until when an office was; in that order.

    Read at a day, also what that says of the person or the office itself on it.
    """
    said = entry_at(facts.library, record.id, facts.as_of) if facts.as_of else None
    if said:
        yield Row(key="as_of", text="at the day read", state=label(said))
    for claim in record.claims:
        if isinstance(claim.value, Date) and len(claim.path) == 1:
            word = str(claim.path[0])
            shown, detail = day_of(claim.value).label, detail_label(claim.value, "the source")
            yield facts.row(claim, _WORDS.get(word, word), date=shown, detail=detail)


def of_event(facts: Facts, record: Record, event: Event) -> Iterator[Row]:
    """When, where and how an event is told of."""
    yield from _taken_date(facts, record)
    # Its day stands before all that is told of it.
    for claim in sorted(record.claims, key=lambda one: one.path != ("date",)):
        if claim.path == ("date",):
            yield _date(facts, claim, "the source")
        elif claim.kind is ClaimKind.EVENT:
            text = ", ".join(filter(None, (event.status, event.type))) or "told of"
            yield facts.row(claim, text, detail=" ".join(f"#{one}" for one in event.topics))
            if event.place:
                yield _place(record, event.place)


def _date(facts: Facts, claim: ClaimRef, who: str, words: str = "") -> Row:
    assert isinstance(claim.value, Date)
    said = filter(None, (words, detail_label(claim.value, who)))
    return facts.row(claim, day_of(claim.value).label, detail=", ".join(said))


def _taken_date(facts: Facts, record: Record) -> Iterator[Row]:
    """The larger event's date, where the event has none: with the words for both."""
    day = event_day(facts.library, record.id)
    if day is None or day.taken_from is None:
        return
    larger = facts.library.records[day.taken_from]
    date = larger.claims_by_path["date",]
    part_of = record.claims_by_path["part_of",]
    quotes = tuple(dict.fromkeys((*(one.quote for one in date.quotes), *day.through)))
    yield Row(
        key="date",
        text=day.label,
        detail=f"the date of {larger.name}",
        target=larger.id,
        quotes=quotes,
        others=(date.id, part_of.id),
        signs=Signs(
            sources=len({one.source for one in quotes}),
            editor=day.by_editor,
            inferred=day.inferred,
        ),
        place=record.place(("part_of",)),
    )


def _place(record: Record, place: str) -> Row:
    """Where: proved by the quotes of the event or its date that name the place, if any do."""
    naming = quotes_naming(record, place)
    return Row(
        key="place",
        text=place,
        quotes=naming,
        signs=Signs(sources=len({one.source for one in naming}), editor=not naming),
        note=None if naming else "No quote of the event names the place: the editor's word.",
        place=record.place(("place",)),
    )


def quotes_naming(record: Record, place: str) -> tuple[Quote, ...]:
    """The quotes of an event, or of its date, that name a place."""
    quotes = [
        cited.quote for one in record.claims if one.path in ((), ("date",)) for cited in one.quotes
    ]
    return tuple(dict.fromkeys(one for one in quotes if _prints(one.exact, place)))


def _prints(text: str, words: str) -> bool:
    """Whether a text prints some words, case and white space aside."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    return re.search(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE) is not None


def of_source(facts: Facts, record: Record, source: Source) -> Iterator[Row]:
    """When an article was published, by whom, who wrote it, where it stood, and its stored text."""
    own = [claim for claim in record.claims if len(claim.path) == 1]
    for claim in own:
        if isinstance(claim.value, Date):
            yield _date(facts, claim, "the page", _OF_SOURCE.get(str(claim.path[0]), ""))
    for claim in own:
        if isinstance(claim.value, Byline):
            yield facts.row(claim, claim.value.name, detail=str(claim.path[0]))
    if source.url:
        yield Row("url", source.url, place=record.place(("url",)))
    if source.language:
        yield Row("language", source.language, detail="language", place=record.place(("language",)))
    stored = text_path(record.id, source.text)
    yield Row("text", stored, detail=f"SHA-256 {source.sha256}", place=record.place(("sha256",)))
    if source.original:
        path = text_path(record.id, source.original.file)
        detail = f"the text was taken out of it, SHA-256 {source.original.sha256}"
        yield Row("original", path, detail=detail, place=record.place(("original",)))


def boilerplate(facts: Facts, record: Record, source: Source) -> Iterator[Row]:
    """Which lines of an article's text came with the page, and what they are."""
    text = facts.library.texts.get(record.id)
    for index, part in enumerate(source.boilerplate):
        spans = text.boilerplate[index : index + 1] if text else ()
        yield Row(
            key=f"boilerplate:{part.lines}",
            text=lines_label([part.lines]),
            detail=part.note or "",
            printed=tuple(Printed(record.id, *span) for span in spans),
            place=record.place(("boilerplate", index)),
        )


def of_entry(record: Record) -> Iterator[Row]:
    """The seats of a post, the country, and the ids the entry had before."""
    entry = record.entry
    if isinstance(entry, Office) and entry.seats is not None:
        text = f"{entry.seats} at once" if entry.seats > 1 else "one at a time"
        yield Row("seats", text, detail="seats", place=record.place(("seats",)))
    if entry.country:
        yield Row("country", entry.country, detail="country", place=record.place(("country",)))
    for index, old in enumerate(entry.former_ids):
        place = record.place(("former_ids", index))
        yield Row(f"former_id:{old}", old, detail="its id before", place=place)
