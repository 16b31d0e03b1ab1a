"""A proposal: what might be added to the library because of one sentence, and what speaks for it.

It is an offer and no claim. What is `is_on` would be written by whoever takes a sentence as it is
proposed; everything that has to be thought about first is off.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from dossier.core.capture.additions import Addition
from dossier.core.text.spans import Span


class Offer(StrEnum):
    """The sorts of proposals."""

    PERSON = "new person"
    POST = "new post"
    BODY = "new body"
    FORM = "another name"
    TENURE = "tenure"
    PART_OF = "part of"
    STATEMENT = "statement"
    EVENT = "new event"
    DATE = "date"
    PARTICIPANT = "participant"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal; `id` tells it from the others of its article, also after something was written.

    `passage` is what would be quoted, [start, end) in the text, within or beside `sentence`;
    `about` are the ids of the entries it is about. `needs` are the ids of proposals without which
    it cannot be taken. `why` says what it was concluded from where the words do not plainly say so,
    and `doubt` what is to be doubted of it; neither is ever on.
    """

    id: str
    offer: Offer
    sentence: Span
    passage: Span
    label: str
    about: tuple[str, ...]
    addition: Addition
    needs: tuple[str, ...] = ()
    is_on: bool = False
    why: str = ""
    doubt: str = ""


def with_needs(proposals: Iterable[Proposal], wanted: Collection[str]) -> Iterator[Proposal]:
    """Those of some proposals that are wanted, with those they need; each behind what it needs."""
    by_id = {one.id: one for one in proposals}
    given: set[str] = set()

    def give(id_: str) -> Iterator[Proposal]:
        one = by_id.get(id_)
        if one is None or id_ in given:
            return
        given.add(id_)
        for need in one.needs:
            yield from give(need)
        yield one

    for id_ in by_id:
        if id_ in wanted:
            yield from give(id_)
