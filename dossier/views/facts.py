"""One row a claim: how each sort of claim reads, from its owner's side and from the other."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from dossier.core.checks.by_claim import Count
from dossier.core.dates import CalendarDay
from dossier.core.evidence.standing import standing
from dossier.core.format.entries import Event, Participant, PartOf, Relation, Statement, Tenure
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.time.attested import attestations, speaks_about
from dossier.core.time.occasions import event_day
from dossier.core.time.overlaps import rivals
from dossier.views.doubts import doubts
from dossier.views.held import held, tied
from dossier.views.labels import day_label, describe, event_label, kind_label, note_of, spoken
from dossier.views.rows import Row, Signs, sources_of

_NO_DATE: Final = (0, 0, 0, 0, "")


class Facts:
    """Makes the rows of a library's claims.

    How many `findings` there are about a claim is marked on its row; with `as_of`, tenures and
    dated relations are read at that day.
    """

    def __init__(self, library: Library, findings: Count, as_of: CalendarDay | None = None) -> None:
        self.library = library
        self.as_of = as_of
        self._findings = findings

    def row(self, claim: ClaimRef, text: str, **more: Any) -> Row:
        """A row for a claim: its evidence, its signs, the place it is written at.

        A contradicted claim shows the quotes of those that contradict it after its own.
        """
        record = self.library.records[claim.owner]
        against = rivals(self.library, claim)
        doubted = standing(self.library, claim).is_doubted
        row = Row(
            key=claim.id,
            text=text,
            signs=Signs(
                sources=sources_of(claim),
                problems=self._findings(claim.id),
                conflict=claim.status == "conflict" or bool(against),
                inferred=claim.basis == "inferred",
                uncertain=doubted,
                open=claim.status == "work_needed",
                editor=claim.basis == "editor",
            ),
            claim=claim.id,
            quotes=tuple(cited.quote for one in (claim, *against) for cited in one.quotes),
            others=tuple(one.id for one in against),
            basis=claim.basis,
            status=claim.status,
            note=note_of(claim),
            doubts=doubts(self.library, claim),
            place=record.place(claim.path),
        )
        return replace(row, **more)

    def is_contradicted(self, claim: ClaimRef) -> bool:
        """Whether a claim is marked as a conflict, or others contradict it."""
        return claim.status == "conflict" or bool(rivals(self.library, claim))

    def tenure(self, claim: ClaimRef) -> Row:
        """A tenure, read from the person."""
        assert isinstance(claim.value, Tenure)
        post = claim.value.post
        row = self.row(claim, self.library.name_of(post), target=self.library.resolve(post))
        return held(self.library, row, claim, self.as_of)

    def holder(self, claim: ClaimRef) -> Row:
        """A tenure, read from the post."""
        row = self.row(claim, self.library.name_of(claim.owner), target=claim.owner)
        return held(self.library, row, claim, self.as_of)

    def took_part(self, claim: ClaimRef) -> Row:
        """A participation, read from the participant."""
        event = self.library.records[claim.owner]
        assert isinstance(event.entry, Event)
        return self.row(
            claim,
            event.name,
            date=event_label(self.library, event.id),
            detail=self._role(claim),
            target=event.id,
        )

    def attended(self, claim: ClaimRef) -> Row:
        """A participation, read from the post it is attended in."""
        assert isinstance(claim.value, Participant)
        row = self.took_part(claim)
        who = self.library.name_of(claim.value.person or "")
        return replace(row, text=f"{who} at {row.text}")

    def participant(self, claim: ClaimRef) -> Row:
        """A participation, read from the event."""
        value = claim.value
        assert isinstance(value, Participant)
        target = value.person or value.office
        return self.row(
            claim,
            self.library.name_of(target) if target else value.party or "",
            detail=self._role(claim, with_post=True),
            target=self.library.resolve(target) if target else None,
        )

    def _role(self, claim: ClaimRef, *, with_post: bool = False) -> str:
        value = claim.value
        assert isinstance(value, Participant)
        said = [value.role] if value.role else []
        if value.as_:
            said.append(f"as {self.library.name_of(value.as_)}")
        if value.delegation and not with_post:
            said.append(f"for {value.delegation}")
        return ", ".join(said)

    def statement(self, claim: ClaimRef) -> Row:
        """A statement, read from its speaker."""
        assert isinstance(claim.value, Statement)
        event, about = claim.value.event, claim.value.about
        said = [f"on {self.library.name_of(event)}"] if event else []
        said += [f"about {self.library.name_of(about)}"] if about and about != event else []
        return self.row(
            claim,
            spoken(claim.value),
            date=self._spoken(claim),
            detail=", ".join(said),
            target=self.library.resolve(event or about or claim.value.source),
        )

    def said_here(self, claim: ClaimRef) -> Row:
        """A statement, read from its event."""
        assert isinstance(claim.value, Statement)
        return self.row(
            claim,
            f"{self.library.name_of(claim.owner)}: {spoken(claim.value)}",
            date=self._spoken(claim),
            target=claim.owner,
        )

    def said_of(self, claim: ClaimRef) -> Row:
        """A statement, read from the entry it speaks of."""
        return replace(self.said_here(claim), key=f"{claim.id}@about")

    def _spoken(self, claim: ClaimRef) -> str:
        day = speaks_about(self.library, claim, claim.quotes[0].quote)
        return day_label(day)

    def rests_here(self, source: str) -> Iterator[Row]:
        """A row a quote: the claim it stands for, with that quote as the evidence."""
        counts: dict[str, int] = {}
        for claim, cited in self.library.ties.citing(source):
            count = counts[claim.id] = counts.get(claim.id, 0) + 1
            row = self.row(claim, describe(self.library, claim), target=claim.owner)
            rest = tuple(quote for quote in row.quotes if quote is not cited.quote)
            yield replace(row, key=f"{claim.id}@{count}", quotes=(cited.quote, *rest))

    def part_of(self, record: Record) -> tuple[Row, ...]:
        """What the entry belongs to: one row, or none."""
        return tuple(
            self.row(
                claim,
                self.library.name_of(claim.value.id),
                target=self.library.resolve(claim.value.id),
            )
            for claim in record.claims
            if isinstance(claim.value, PartOf)
        )

    def children(self, record: Record) -> tuple[Row, ...]:
        """The parts of an entry."""
        rows = []
        for claim in self.library.ties.claims_linking(record.id, ClaimKind.PART_OF, "id"):
            child = self.library.records[claim.owner]
            rows.append(
                self.row(
                    claim,
                    child.name,
                    date=event_label(self.library, child.id),
                    detail=kind_label(child),
                    target=child.id,
                )
            )
        return self.in_time(rows)

    def relation(self, claim: ClaimRef) -> Row:
        """A relation, read from its owner."""
        assert isinstance(claim.value, Relation)
        to = claim.value.to
        row = self.row(
            claim,
            self.library.name_of(to),
            detail=claim.value.relation,
            target=self.library.resolve(to),
        )
        return tied(self.library, row, claim, self.as_of)

    def related(self, claim: ClaimRef) -> Row:
        """A relation, read from the other end."""
        assert isinstance(claim.value, Relation)
        reverse = (
            claim.value.reverse or f"{claim.value.relation} {self.library.name_of(claim.value.to)}"
        )
        row = self.row(claim, self.library.name_of(claim.owner), detail=reverse, target=claim.owner)
        return tied(self.library, row, claim, self.as_of)

    def by_time(self, tenures: Iterable[ClaimRef]) -> list[ClaimRef]:
        """Tenures by first attested day; those never attested come last."""

        def key(claim: ClaimRef) -> tuple[bool, tuple[int, int, int, int, str], str]:
            found = attestations(self.library, claim)
            return (not found, found[0].date.sort_key() if found else _NO_DATE, claim.id)

        return sorted(tenures, key=key)

    def in_time(self, rows: Iterable[Row]) -> tuple[Row, ...]:
        """Rows about events by the date of the event they lead to; undated ones come last."""

        def key(row: Row) -> tuple[bool, tuple[int, int, int, int, str], str]:
            day = event_day(self.library, row.target) if row.target else None
            return (day is None, day.date.sort_key() if day else _NO_DATE, row.key)

        return tuple(sorted(rows, key=key))
