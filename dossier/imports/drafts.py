"""What a format says, before it is an entry: drafts that name one another by the format's ids."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from dossier.core.format.ids import Kind
from dossier.imports.report import Origin


class Sort(StrEnum):
    """What a draft is to become."""

    PERSON = "person"
    POST = "post"
    BODY = "body"
    EVENT = "event"

    @property
    def kind(self) -> Kind:
        """The kind of entry that it is."""
        return _KINDS[self]


_KINDS: Final = {
    Sort.PERSON: Kind.PERSON,
    Sort.POST: Kind.OFFICE,
    Sort.BODY: Kind.OFFICE,
    Sort.EVENT: Kind.EVENT,
}
#: What an office is; a person or an event has no such type.
OFFICES: Final = frozenset({Sort.POST, Sort.BODY})


@dataclass(frozen=True, slots=True)
class OtherName:
    """Another form of a name, with what the format says of it."""

    name: str
    use: str = ""
    language: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """An address on the web, and what is said to be there."""

    url: str
    note: str = ""


@dataclass(slots=True)
class Tie:
    """A claim about two drafts: `to` is the key of the other one.

    Of a tenure that is the post, of a participation who took part, of a relation anybody. `words`
    are the claim's own fields of text: `context`, `relation`, `role`. `start`, `end` and `date`
    are EDTF or "".
    """

    to: str
    origin: Origin
    words: dict[str, str] = field(default_factory=dict)
    start: str = ""
    end: str = ""
    date: str = ""
    note: str = ""

    @property
    def said(self) -> tuple[object, ...]:
        """What it says, wherever it stands."""
        return self.to, tuple(self.words.items()), self.start, self.end, self.date


@dataclass(slots=True)
class Draft:
    """An entry as a format tells of it.

    `key` is the format's name and the format's id of it. `dates` are those of the entry itself by
    its fields: born and died, start and end, date. `part_of` is a tie to a body, or to an event.
    """

    sort: Sort
    key: str
    name: str
    origin: Origin
    other_names: list[OtherName] = field(default_factory=list)
    summary: str = ""
    tags: list[str] = field(default_factory=list)
    country: str = ""
    links: list[Page] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    dates: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    seats: int = 0
    part_of: Tie | None = None
    tenures: list[Tie] = field(default_factory=list)
    relations: list[Tie] = field(default_factory=list)
    participants: list[Tie] = field(default_factory=list)

    @property
    def forms(self) -> list[str]:
        """Every form of its name, the leading one first."""
        return [self.name, *(one.name for one in self.other_names)]
