"""The library read at a date: of every tenure, what its sources let us say on that day."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dossier.core.attested import EDITOR_SIGN
from dossier.core.claims import ClaimKind, ClaimRef
from dossier.core.dates import CalendarDay
from dossier.core.entries import Office, Tenure
from dossier.core.library import Library, Record
from dossier.core.states import AsOf, state_at


@dataclass(frozen=True, slots=True)
class Reading:
    """A tenure at a date."""

    claim: ClaimRef
    day: CalendarDay
    said: AsOf

    @property
    def label(self) -> str:
        """The state in words, with the days that it rests on where it is not attested itself."""
        doubt = "?" if self.said.doubtful else ""
        editor = EDITOR_SIGN if self.said.by_editor else ""
        near = ", ".join(one.label for one in self.said.near)
        return f"{self.said.state}{doubt}{editor}" + (f" ({near})" if near else "")

    @property
    def post(self) -> str:
        """The id of the post."""
        assert isinstance(self.claim.value, Tenure)
        return self.claim.value.post

    def to_json(self) -> dict[str, Any]:
        """The reading for scripts."""
        return {
            "date": str(self.day),
            "state": self.said.state.value,
            "editor": self.said.by_editor,
            "doubtful": self.said.doubtful,
            "near": [
                {
                    "words": one.words,
                    "date": one.day.date.text,
                    "editor": one.day.by_editor,
                    "doubtful": one.day.doubtful,
                }
                for one in self.said.near
            ],
        }


def read(library: Library, claim: ClaimRef, day: CalendarDay) -> Reading:
    """One tenure at a date."""
    return Reading(claim, day, state_at(library, claim, day))


def readings(library: Library, record: Record, day: CalendarDay) -> Iterator[Reading]:
    """The tenures of a person, or of a post, at a date."""
    if isinstance(record.entry, Office):
        claims = library.holders(record.id)
    else:
        claims = tuple(one for one in record.claims if one.kind is ClaimKind.TENURE)
    for claim in claims:
        yield read(library, claim, day)
