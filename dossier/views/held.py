"""The row of a tenure: its attested days, what is stated of it, and the words for each of them.

And that of a relation, where it is dated.
"""

from dataclasses import replace
from typing import Final

from dossier.core.dates import LAST_DAY, CalendarDay
from dossier.core.evidence.standing import acting
from dossier.core.format.entries import Quote, Tenure
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.time.attested import Attestation, attestations, span_label
from dossier.core.time.days import Day
from dossier.core.time.stated import stated, stated_day
from dossier.core.time.states import has_states
from dossier.views.as_of import read
from dossier.views.labels import original_label
from dossier.views.rows import Row

_ENDLESS: Final = 2 * LAST_DAY.ordinal


def held(library: Library, row: Row, claim: ClaimRef, as_of: CalendarDay | None) -> Row:
    """The row of a tenure with its days, read at a day if one is given.

    The quotes of events that attest further days stand after its own. Read at a day, the words that
    speak of that day, or of the nearest, come first.
    """
    found = attestations(library, claim)
    own = [cited.quote for cited in claim.quotes]
    known = {_day(one) for one in found if one.claim == claim.id}
    attended = [one for one in found if _day(one) not in known]
    quotes = [*own, *(one.quote for one in attended)]
    row = replace(
        row,
        date=span_label(found),
        detail=_said_of(library, claim),
        quotes=(*quotes, *row.quotes[len(own) :]),
        others=(*dict.fromkeys(one.claim for one in attended), *row.others),
    )
    if as_of:
        quotes.sort(key=lambda quote: _distance(quote, found, as_of))
        row = replace(row, quotes=(*quotes, *row.quotes[len(quotes) :]))
        row = _read_at(library, row, claim, as_of)
    return row


def tied(library: Library, row: Row, claim: ClaimRef, as_of: CalendarDay | None) -> Row:
    """The row of a relation with its day, or its start and end, read at a day if one is given."""
    if not has_states(claim):
        return row
    on = stated_day(library, claim.owner, (*claim.path, "date"))
    start, end = (day.label if day else "" for day in stated(library, claim))
    through = f"{start}…{end}" if start or end else ""
    row = replace(
        row,
        date=on.label if on else through,
        detail=f"{row.detail}, {through}" if on and through else row.detail,
    )
    return _read_at(library, row, claim, as_of) if as_of else row


def _read_at(library: Library, row: Row, claim: ClaimRef, day: CalendarDay) -> Row:
    """A row with what can be said on a day, and the words for it where they are not its own."""
    reading = read(library, claim, day)
    others = tuple(found for id_ in reading.said.others if (found := library.claim(id_)))
    return replace(
        row,
        state=reading.label,
        quotes=(*row.quotes, *(cited.quote for one in others for cited in one.quotes)),
        others=(*row.others, *(one.id for one in others)),
    )


def _day(one: Attestation) -> tuple[CalendarDay | None, CalendarDay | None, str]:
    """The day of an attestation and its source; two in one article for one day are one."""
    return one.date.earliest, one.date.latest, one.source


def _distance(quote: Quote, found: tuple[Attestation, ...], day: CalendarDay) -> int:
    """How many days lie between a day and the day a quote attests; endless for none."""
    return min((_days_from(one, day) for one in found if one.quote is quote), default=_ENDLESS)


def _days_from(one: Day, day: CalendarDay) -> int:
    ends = [end for end in (one.date.earliest, one.date.latest) if end]
    return min((abs(end.ordinal - day.ordinal) for end in ends), default=_ENDLESS)


def _said_of(library: Library, claim: ClaimRef) -> str:
    """What is stated of start, end and circumstances; most tenures have nothing stated."""
    assert isinstance(claim.value, Tenure)
    said = list(filter(None, (claim.value.context or acting(library, claim),)))
    written = (claim.value.start, claim.value.end)
    for word, day, date in zip(("from", "to"), stated(library, claim), written, strict=True):
        if day and date:
            words = f" {original_label(date)}" if date.original else ""
            said.append(f"{word} {day.label}{words}")
    return ", ".join(said)
