"""The row of a tenure: its attested days, what is stated of it, and the words for each of them."""

from dataclasses import replace
from typing import Final

from dossier.core.attested import Attestation, Day, attestations, span_label, stated
from dossier.core.claims import ClaimRef
from dossier.core.dates import LAST_DAY, CalendarDay
from dossier.core.entries import Quote, Tenure
from dossier.core.library import Library
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
    if as_of:
        quotes.sort(key=lambda quote: _distance(quote, found, as_of))
    return replace(
        row,
        date=span_label(found),
        detail=_said_of(claim),
        state=read(library, claim, as_of).label if as_of else "",
        quotes=(*quotes, *row.quotes[len(own) :]),
        others=(*dict.fromkeys(one.claim for one in attended), *row.others),
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


def _said_of(claim: ClaimRef) -> str:
    """What is stated of start, end and circumstances; most tenures have nothing stated."""
    assert isinstance(claim.value, Tenure)
    said = [claim.value.context] if claim.value.context else []
    written = (claim.value.start, claim.value.end)
    for word, day, date in zip(("from", "to"), stated(claim), written, strict=True):
        if day and date:
            words = f" {original_label(date)}" if date.original else ""
            said.append(f"{word} {day.label}{words}")
    return ", ".join(said)
