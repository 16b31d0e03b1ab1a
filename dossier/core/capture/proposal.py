"""What a sentence could support, offered and never decided."""

from dataclasses import dataclass, field
from enum import StrEnum

from dossier.core.capture.additions import Addition
from dossier.core.text.spans import Span


class Offer(StrEnum):
    """What a proposal would write."""

    PERSON = "new person"
    POST = "new post"
    BODY = "new body"
    EVENT = "new event"
    NAME = "name"  # one more listed form of an entry that is there
    TENURE = "tenure"
    PART_OF = "part of"
    PARTICIPANT = "participant"
    RELATION = "relation"
    STATEMENT = "statement"
    EVIDENCE = "evidence"  # one more quote of a claim that is there
    DATE = "date"
    NO_NAME = "not a name"  # writes nothing: what was taken for a name is none


@dataclass(frozen=True, slots=True)
class Proposal:
    """One claim or entry that a sentence of a text could support.

    Attributes:
        id: stable as long as text and library are: the sentence's number, the offer, what it is of.
        offer: what it would write.
        sentence: the sentence it rests on, [start, end) in characters of the text.
        passage: the shortest span in it that says so, which would be quoted; None without a quote.
        label: what it says, in a few words: “Sarkaine holds it”.
        detail: what it rests on, in a few words: the id it would make, the day it was read as.
        additions: what it adds, entries before the claims that link to them.
        needs: the ids of the proposals without which it cannot be written.
        is_on: whether it is taken unless somebody says no.
        question: what has to be answered before it is taken (“is it Ilma Sarkaine?”), else None.
        doubt: why the gate would doubt it, else None. It is then never on.
    """

    id: str
    offer: Offer
    sentence: Span
    passage: Span | None
    label: str
    detail: str
    additions: tuple[Addition, ...]
    needs: tuple[str, ...] = field(default=())
    is_on: bool = False
    question: str | None = None
    doubt: str | None = None
