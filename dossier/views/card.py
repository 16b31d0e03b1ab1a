"""An entry as a card: which facts are shown, under which headings, in which order."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from dossier.core.checks.by_claim import UNCHECKED, Count
from dossier.core.dates import CalendarDay
from dossier.core.format.entries import Event, Office, Participant, Person, Source
from dossier.core.library.claims import ClaimKind
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.time.attested import attestations, span_label
from dossier.views import particulars
from dossier.views.facts import Facts
from dossier.views.harvested import OPEN_ENDS, harvested
from dossier.views.labels import date_label, event_label, kind_label, kind_mark
from dossier.views.names import names, namesakes
from dossier.views.pictures.strip import strip
from dossier.views.pictures.use import use
from dossier.views.related import met, series, succession
from dossier.views.rows import Card, Row, Section


def card(
    library: Library,
    record: Record,
    findings: Count = UNCHECKED,
    as_of: CalendarDay | None = None,
) -> Card:
    """The card of an entry.

    Args:
        library: the library it belongs to.
        record: the entry.
        findings: how many there are about a claim; it is marked on the claim's row.
        as_of: the day to read tenures at; every row of a tenure then has a `state`.
    """
    entry = record.entry
    cards = _Cards(library, Facts(library, findings, as_of))
    build: Callable[[Record], Iterator[Section]] = {
        Person: cards.person,
        Office: cards.office,
        Event: cards.event,
        Source: cards.source,
    }[type(entry)]
    sections = (*build(record), *cards.common(record))
    return Card(
        id=record.id,
        kind=record.kind,
        kind_label=kind_label(record),
        mark=kind_mark(library, record.id),
        days=_days(library, record),
        country=entry.country or "",
        title=record.name,
        aka=tuple(name.name for name in entry.other_names),
        summary=entry.summary,
        sections=tuple(section for section in sections if section.rows),
        place=record.place(),
    )


def _days(library: Library, record: Record) -> str:
    """When an event was or an article was published; from when to when somebody is attested."""
    match record.entry:
        case Event():
            return event_label(library, record.id)
        case Source(date=date):
            return date_label(date) if date else ""
        case Person():
            tenures = [claim for claim in record.claims if claim.kind is ClaimKind.TENURE]
        case _:
            tenures = list(library.ties.holders(record.id))
    found = [one for claim in tenures for one in attestations(library, claim)]
    return span_label(tuple(found))


class _Cards:
    """The sections of each kind of entry."""

    def __init__(self, library: Library, facts: Facts) -> None:
        self.library = library
        self.facts = facts

    def person(self, record: Record) -> Iterator[Section]:
        """Born and died, offices with attested days, events, statements."""
        yield Section("dates", "Life", tuple(particulars.dates(self.facts, record)))
        tenures = [claim for claim in record.claims if claim.kind is ClaimKind.TENURE]
        yield Section(
            "offices",
            "Offices",
            tuple(map(self.facts.tenure, self.facts.by_time(tenures))),
            partial(strip, self.library, record),
        )
        took_part = self.library.ties.participations(record.id)
        yield Section("events", "Events", self.facts.in_time(map(self.facts.took_part, took_part)))
        statements = [claim for claim in record.claims if claim.kind is ClaimKind.STATEMENT]
        yield Section("statements", "Statements", tuple(map(self.facts.statement, statements)))
        yield Section("met", "At the same events", tuple(met(self.library, record.id)))

    def office(self, record: Record) -> Iterator[Section]:
        """What it belongs to, from when to when it was, its holders, what belongs to it."""
        yield Section("part_of", "Part of", self.facts.part_of(record))
        yield Section("dates", "From and to", tuple(particulars.dates(self.facts, record)))
        holders = self.facts.by_time(self.library.ties.holders(record.id))
        rows = tuple(map(self.facts.holder, holders))
        yield Section("holders", "Holders", rows, partial(strip, self.library, record))
        yield Section("succession", "Succession", tuple(succession(self.library, record)))
        attended = map(self.facts.attended, self.library.ties.attendances(record.id))
        yield Section("attended", "Attended as this", self.facts.in_time(attended))
        took_part = map(self.facts.took_part, self.library.ties.participations(record.id))
        yield Section("events", "Events", self.facts.in_time(took_part))
        yield Section("children", "Posts and bodies", self.facts.children(record))

    def event(self, record: Record) -> Iterator[Section]:
        """When and where, the larger event, participants by delegation, statements, parts."""
        entry = record.entry
        assert isinstance(entry, Event)
        yield Section(
            "facts", "When and where", tuple(particulars.of_event(self.facts, record, entry))
        )
        yield Section("part_of", "Part of", self.facts.part_of(record))
        groups: dict[str, list[Row]] = {}
        for claim in record.claims:
            if isinstance(claim.value, Participant):
                delegation = claim.value.delegation or ""
                groups.setdefault(delegation, []).append(self.facts.participant(claim))
        # Those of no delegation come first only if there are no delegations at all.
        for delegation in sorted(groups, key=lambda name: name == ""):
            title = f"Participants · {delegation}" if delegation else "Participants"
            yield Section(f"participants:{delegation}", title, tuple(groups[delegation]))
        said = map(self.facts.said_here, self.library.ties.statements_on(record.id))
        yield Section("statements", "Statements", tuple(said))
        yield Section("children", "Parts of this event", self.facts.children(record))
        yield Section("series", "Same series", tuple(series(self.library, record)))

    def source(self, record: Record) -> Iterator[Section]:
        """Who published it and when, what is left of it, and every claim in the text's order."""
        entry = record.entry
        assert isinstance(entry, Source)
        yield Section("facts", "Published", tuple(particulars.of_source(self.facts, record, entry)))
        found = list(harvested(self.library, record.id))
        # What there is to do on an article comes before the long list of what is done.
        for section in found:
            if section.key == "harvest":
                yield replace(section, draw=partial(use, self.library, record))
            elif section.key in OPEN_ENDS:
                yield section
        rows = tuple(self.facts.rests_here(record.id))
        yield Section("claims", "What rests on it, in the order of the text", rows)
        yield from (section for section in found if section.key not in OPEN_ENDS)
        lines = tuple(particulars.boilerplate(self.facts, record, entry))
        yield Section("boilerplate", "The page's, not the article's", lines)

    def common(self, record: Record) -> Iterator[Section]:
        """What was said of it, relations both ways, its namesakes, what the editor noted, links."""
        entry = record.entry
        said = map(self.facts.said_of, self.library.ties.statements_about(record.id))
        yield Section("spoken_of", "Spoken of", tuple(said))
        own = [claim for claim in record.claims if claim.kind is ClaimKind.RELATION]
        rows = [self.facts.relation(claim) for claim in own]
        rows += [self.facts.related(claim) for claim in self.library.ties.relations_to(record.id)]
        yield Section("relations", "Relations", tuple(rows))
        yield Section("names", "Names", tuple(names(self.library, record)))
        yield Section("distinct", "Not to be taken for", tuple(namesakes(self.library, record)))
        editor = [
            Row(key, text, place=record.place((key,)))
            for key, text in (("note", entry.note), ("tags", " ".join(f"#{t}" for t in entry.tags)))
            if text
        ]
        yield Section("editor", "Notes and tags", tuple(editor))
        yield Section("entry", "Of the entry", tuple(particulars.of_entry(record)))
        web = [
            Row(
                f"link:{index}",
                link.url,
                detail=link.note or "",
                place=record.place(("links", index)),
            )
            for index, link in enumerate(entry.links)
        ]
        yield Section("links", "On the web", tuple(web))
