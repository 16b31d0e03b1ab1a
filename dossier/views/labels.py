"""Short texts that several views share: dates, names of claims."""

from collections.abc import Iterable
from typing import Final

from dossier.core.attested import marked
from dossier.core.claims import ClaimRef
from dossier.core.dates import Edtf, parse
from dossier.core.entries import (
    Date,
    Event,
    Office,
    Participant,
    PartOf,
    Relation,
    Source,
    Statement,
    Tenure,
)
from dossier.core.library import Library, Record
from dossier.core.wording import brief, one_line

_MOST_OF_A_STATEMENT: Final = 90


def kind_label(record: Record) -> str:
    """What an entry is, in a word: person, post, body, talks, source."""
    entry = record.entry
    return entry.type or "event" if isinstance(entry, Office | Event) else record.kind.value


def day_label(day: tuple[Edtf, bool] | None) -> str:
    """A day with the editor's pencil where it is the editor's; "" for none."""
    if day is None:
        return ""
    return marked(*day)


def date_label(date: Date | None) -> str:
    """A written date as shown, with the editor's pencil where it is the editor's."""
    return day_label((date.value, date.by_editor)) if date else ""


def printed_label(date: Date, who: str) -> str:
    """What `who` (the source, the page) prints of a date; "" where that is not written down."""
    return original_label(date) or (
        f"{who} prints {parse(date.printed).label()}" if date.printed else ""
    )


def original_label(date: Date) -> str:
    """The words by which a source prints a date of another calendar; "" for ours."""
    return f"printed as “{one_line(date.original)}”" if date.original else ""


def source_label(library: Library, source: str) -> str:
    """A source in a few words: publisher and date; its id if it cannot be read."""
    entry = library.typed(source, Source)
    if entry is None:
        return source
    publisher = entry.publisher or "unnamed publisher"
    return " ".join(filter(None, (publisher, date_label(entry.date))))


def lines_label(lines: Iterable[int]) -> str:
    """Line numbers, each once: `line 7`, `lines 7, 9`."""
    numbers = list(dict.fromkeys(lines))
    return f"line{'s' if len(numbers) > 1 else ''} {', '.join(map(str, numbers))}"


def describe(library: Library, claim: ClaimRef) -> str:
    """A claim as one sentence without a verb: whose it is and what it says."""
    owner = library.name_of(claim.owner)
    match claim.value:
        case Tenure(post=post):
            return f"{owner}: {library.name_of(post)}"
        case Statement(exact=exact):
            return f"{owner}: “{brief(exact, _MOST_OF_A_STATEMENT)}”"
        case Participant() as value:
            who = library.name_of(value.person or value.office or "") or value.party or ""
            role = f" ({value.role})" if value.role else ""
            return f"{owner}: {who}{role}"
        case Relation(to=to, relation=relation):
            return f"{owner}: {relation} {library.name_of(to)}"
        case PartOf() as value:
            return f"{owner}: part of {library.name_of(value.id)}"
        case Date():
            words = f" ({original_label(claim.value)})" if claim.value.original else ""
            return f"{owner}: {claim.path[-1]} {date_label(claim.value)}{words}"
        case Event():
            return owner
