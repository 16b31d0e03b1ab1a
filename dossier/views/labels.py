"""Short texts that several views share: dates, names of claims."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from msgspec.structs import replace

from dossier.core.dates import parse
from dossier.core.format.entries import (
    Byline,
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
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.text.wording import brief, one_line
from dossier.core.time.days import DOUBT_SIGN, EDITOR_SIGN, Day, WrittenDay, day_of
from dossier.core.time.occasions import event_day

_MOST_OF_A_STATEMENT: Final = 90
#: A body among the offices, which have the letter of the posts.
BODY_MARK: Final = "B"


def kind_label(record: Record) -> str:
    """What an entry is, in a word: person, post, body, talks, source."""
    entry = record.entry
    return entry.type or "event" if isinstance(entry, Office | Event) else record.kind.value


@dataclass(frozen=True, slots=True)
class Label:
    """What stands in a list beside a name, to tell entries apart that are called alike.

    `mark` is the letter of the entry's sort, `day` when an event was or an article was published,
    `country` the code of where somebody belongs.
    """

    mark: str
    day: str = ""
    country: str = ""
    is_article: bool = False


def label_of(library: Library, id_: str) -> Label:
    """What a list shows of an entry beside its name."""
    mark, record = kind_mark(library, id_), library.get(id_)
    entry = record.entry if record else None
    if isinstance(entry, Event):
        return Label(mark, day=event_label(library, id_))
    if isinstance(entry, Source):
        return Label(mark, day=date_label(entry.date), is_article=True)
    return Label(mark, country=(entry.country or "") if entry else "")


def kind_mark(library: Library, id_: str) -> str:
    """One letter for lists: P(erson), O(ffice, a post), B(ody), E(vent), A(rticle); "" for none."""
    record = library.get(id_)
    if record is None:
        return ""
    if record.kind is Kind.OFFICE and isinstance(record.entry, Office):
        return BODY_MARK if record.entry.type == "body" else record.kind.mark
    return record.kind.mark


def day_label(day: Day | None) -> str:
    """A day with its marks; "" for none."""
    return day.label if day else ""


def date_label(date: Date | None) -> str:
    """A written date as shown, with its marks."""
    return day_of(date).label if date else ""


def event_label(library: Library, event: str) -> str:
    """The day of an event, its own or a larger event's; "" for none."""
    return day_label(event_day(library, event))


def about_label(library: Library, day: WrittenDay | None) -> str:
    """The day that words speak about, and whose it is where it is a larger event's; "" for none."""
    if day is None:
        return ""
    whose = f" (the date of {library.name_of(day.taken_from)})" if day.taken_from else ""
    return f"{day.plain.label}{whose}"


def byline_label(name: Byline | None) -> str:
    """A publisher or an author as shown in every citation, with the marks of a date; "" for none.

    The page says who published it; where it does not, the editor's word is marked as such.
    """
    if name is None:
        return ""
    doubt = DOUBT_SIGN if name.basis == "inferred" else ""
    return f"{name.name}{doubt}{EDITOR_SIGN if name.basis == 'editor' else ''}"


def printed_label(date: Date, who: str) -> str:
    """What `who` (the source, the page) prints of a date; "" where that is not written down."""
    printed = f"{who} prints {parse(date.printed).label()}" if date.printed else ""
    return ", ".join(filter(None, (original_label(date), printed)))


def detail_label(date: Date, who: str) -> str:
    """What stands beside a date: what is printed of it, and the days it lies between."""
    bounds = (("not before", date.earliest), ("not after", date.latest))
    said = (f"{word} {parse(day).label()}" for word, day in bounds if day)
    return ", ".join(filter(None, (printed_label(date, who), *said)))


def remark_label(date: Date) -> str:
    """All that is said of a date beside the day itself, the editor's note included; "" for none."""
    note = one_line(date.note) if date.note else ""
    return "; ".join(filter(None, (detail_label(date, "the source"), note)))


def note_of(claim: ClaimRef) -> str | None:
    """A claim's note, and what is said of the dates inside it; None for neither."""
    value = claim.value
    if not isinstance(value, Tenure | Relation):
        return claim.note
    said = [claim.note]
    for word in ("start", "end", "date"):
        date = getattr(value, word, None)
        if date and isinstance(value, Tenure):  # its row has the words of another calendar
            date = replace(date, original=None)
        remark = remark_label(date) if date else ""
        said += [f"{word}: {remark}"] if remark else []
    return "; ".join(filter(None, said)) or None


def original_label(date: Date) -> str:
    """The words by which a source prints a date of another calendar; "" for ours."""
    return f"printed as “{one_line(date.original)}”" if date.original else ""


def source_label(library: Library, source: str) -> str:
    """A source in a few words: publisher and date; its id if it cannot be read."""
    entry = library.typed(source, Source)
    if entry is None:
        return source
    publisher = byline_label(entry.publisher) or "unnamed publisher"
    return " ".join(filter(None, (publisher, date_label(entry.date))))


def lines_label(lines: Iterable[int | str]) -> str:
    """Line numbers or ranges of them, each once: `line 7`, `lines 7, 9`, `lines 1-3`."""
    numbers = list(dict.fromkeys(map(str, lines)))
    several = len(numbers) > 1 or "-" in "".join(numbers)
    return f"line{'s' if several else ''} {', '.join(numbers)}"


def spoken(statement: Statement, most: int | None = None) -> str:
    """A statement's words: in quotation marks only where they are the speaker's own.

    Reported speech is the source's telling of what was said.
    """
    words = one_line(statement.exact) if most is None else brief(statement.exact, most)
    return f"reported: {words}" if statement.is_reported else f"“{words}”"


def describe(library: Library, claim: ClaimRef) -> str:
    """A claim as one sentence without a verb: whose it is and what it says."""
    owner = library.name_of(claim.owner)
    match claim.value:
        case Tenure(post=post):
            return f"{owner}: {library.name_of(post)}"
        case Statement() as said:
            return f"{owner}: {spoken(said, _MOST_OF_A_STATEMENT)}"
        case Participant() as value:
            who = library.name_of(value.person or value.office or "") or value.party or ""
            role = f" ({value.role})" if value.role else ""
            return f"{owner}: {who}{role}"
        case Relation(to=to, relation=relation):
            return f"{owner}: {relation} {library.name_of(to)}"
        case PartOf() as value:
            return f"{owner}: part of {library.name_of(value.id)}"
        case Date() as date:
            words = f" ({original_label(date)})" if date.original else ""
            return f"{owner}: {_dated(library, claim)} {day_of(date, claim.under).label}{words}"
        case Byline() as name:
            return f"{owner}: {claim.path[-1]} {byline_label(name)}"
        case Event():
            return owner


def _dated(library: Library, claim: ClaimRef) -> str:
    """What a date is the date of: `start`, `merged into Harbour Office, date`."""
    word = str(claim.path[-1]).replace("_", " ")
    if claim.path[0] != "relations":
        return word
    relation = library.records[claim.owner].entry.relations[int(claim.path[1])]
    return f"{relation.relation} {library.name_of(relation.to)}, {word}"
