"""The library read at a date: of tenures and dated relations, what can be said on that day."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dossier.core.dates import CalendarDay
from dossier.core.format.entries import Office, Tenure
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.time.days import DOUBT_SIGN, EDITOR_SIGN
from dossier.core.time.states import AsOf, state_at


@dataclass(frozen=True, slots=True)
class StateRead:
    """A tenure, or a dated relation, at a date."""

    claim: ClaimRef
    day: CalendarDay
    said: AsOf

    @property
    def label(self) -> str:
        """The state in words, with the days that it rests on where it is not attested itself."""
        return label(self.said)

    @property
    def post(self) -> str:
        """The id of the post of a tenure."""
        assert isinstance(self.claim.value, Tenure)
        return self.claim.value.post

    def to_json(self) -> dict[str, Any]:
        """The reading for scripts."""
        return to_json(self.day, self.said)


def label(said: AsOf) -> str:
    """A state in words, with its marks and the days that it rests on."""
    doubt = DOUBT_SIGN if said.doubtful else ""
    editor = EDITOR_SIGN if said.by_editor else ""
    near = ", ".join(one.label for one in said.near)
    return f"{said.state}{doubt}{editor}" + (f" ({near})" if near else "")


def to_json(day: CalendarDay, said: AsOf) -> dict[str, Any]:
    """A state on a day for scripts."""
    return {
        "date": str(day),
        "state": said.state.value,
        "editor": said.by_editor,
        "doubtful": said.doubtful,
        "near": [
            {
                "words": one.words,
                "date": one.day.date.text,
                "editor": one.day.by_editor,
                "doubtful": one.day.doubtful,
            }
            for one in said.near
        ],
    }


def read(library: Library, claim: ClaimRef, day: CalendarDay) -> StateRead:
    """One tenure, or dated relation, at a date."""
    return StateRead(claim, day, state_at(library, claim, day))


def readings(library: Library, record: Record, day: CalendarDay) -> Iterator[StateRead]:
    """The tenures of a person, or of a post, at a date."""
    if isinstance(record.entry, Office):
        claims = library.ties.holders(record.id)
    else:
        claims = tuple(one for one in record.claims if one.kind is ClaimKind.TENURE)
    for claim in claims:
        yield read(library, claim, day)
