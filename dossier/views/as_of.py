"""The library read at a date: of every tenure, what its sources let us say on that day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dossier.core.attested import EDITOR_SIGN, AsOf, State, attestations, state_at
from dossier.core.claims import ClaimKind, ClaimRef
from dossier.core.dates import Edtf
from dossier.core.entries import Office, Tenure
from dossier.core.library import Library, Record


@dataclass(frozen=True, slots=True)
class Reading:
    """A tenure at a date. `nearest` are the attested days around it, as shown, earlier first."""

    claim: ClaimRef
    state: AsOf
    nearest: tuple[str, ...]

    @property
    def label(self) -> str:
        """The state in words, with the days that it rests on where it is not attested itself."""
        sign = EDITOR_SIGN if self.state.by_editor else ""
        if self.state.state in (State.ATTESTED, State.ENDED) or not self.nearest:
            return f"{self.state.state}{sign}"
        return f"{self.state.state}{sign} ({', '.join(self.nearest)})"

    @property
    def post(self) -> str:
        """The id of the post."""
        assert isinstance(self.claim.value, Tenure)
        return self.claim.value.post


def read(library: Library, claim: ClaimRef, day: date) -> Reading:
    """One tenure at a date."""
    before: str | None = None
    after: str | None = None
    for one in attestations(library, claim):
        if one.date.latest and one.date.latest < day:
            before = f"last attested {one.label}"
        elif one.date.earliest and one.date.earliest > day and after is None:
            after = f"first attested later {one.label}" if before is None else f"next {one.label}"
    nearest = tuple(label for label in (before, after) if label)
    return Reading(claim, state_at(library, claim, day), nearest)


def readings(library: Library, record: Record, day: date) -> Iterator[Reading]:
    """The tenures of a person, or of a post, at a date."""
    if isinstance(record.entry, Office):
        claims = library.holders(record.id)
    else:
        claims = tuple(one for one in record.claims if one.kind is ClaimKind.TENURE)
    for claim in claims:
        yield read(library, claim, day)


def single_day(value: Edtf) -> date | None:
    """The day a date names, if it names exactly one."""
    return value.earliest if value.is_day else None
