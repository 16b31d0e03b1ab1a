"""What needs work: problems, claims marked as open or contradicted, and thin evidence.

Every row leads to its fact: `target` is the entry, `claim` the row in it, `place` the line to mend.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import overload

from dossier.core.checks.by_claim import counted
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Problem, Severity
from dossier.core.search.ragged import NUMBER
from dossier.views.facts import Facts
from dossier.views.labels import describe
from dossier.views.rows import Row, Section, Signs, sources_of

#: Kinds of claims for which one source is thin; dates and parts of wholes rarely have more.
_WEIGHED = (ClaimKind.TENURE, ClaimKind.PARTICIPANT, ClaimKind.EVENT, ClaimKind.RELATION)


def _go_on() -> None:
    """Whoever asked waits for the answer."""


def work(
    library: Library, problems: Iterable[Problem], go_on: Callable[[], None] = _go_on
) -> tuple[Section, ...]:
    """Everything that needs work, under headings, the gravest first; empty headings left out.

    `go_on` is called again and again; what it raises ends the work.
    """
    found = list(problems)
    facts = Facts(library, counted(found))

    def row(claim: ClaimRef) -> Row:
        return facts.row(claim, describe(library, claim), target=claim.owner)

    def conflict(claim: ClaimRef) -> Row:
        return replace(row(claim), key=f"conflict:{claim.id}")

    sorts: tuple[tuple[str, str, Callable[[ClaimRef], bool], Callable[[ClaimRef], Row]], ...] = (
        # Marked as a conflict, or contradicted by attested days.
        ("conflict", "Sources disagree", facts.is_contradicted, conflict),
        ("work_needed", "Marked as open", lambda claim: claim.status == "work_needed", row),
        ("editor", "The editor's word", lambda claim: claim.basis == "editor", row),
        ("single", "One source only", _rests_on_one, row),
    )
    records = tuple(library.of_kind())
    wanting = {key: _Places(array(NUMBER), array(NUMBER)) for key, *_ in sorts}
    for number, record in enumerate(records):
        go_on()
        for at, claim in enumerate(record.glance_at_claims()):
            for key, _, wanted, _ in sorts:
                if wanted(claim):
                    wanting[key].records.append(number)
                    wanting[key].claims.append(at)
    sections = (
        Section("error", "Errors", tuple(_problems(found, Severity.ERROR))),
        Section("warning", "Warnings", tuple(_problems(found, Severity.WARNING))),
        *(
            Section(key, title, LazyRows(records, wanting[key], make))
            for key, title, _, make in sorts
        ),
        Section("info", "Worth knowing", tuple(_problems(found, Severity.INFO))),
    )
    return tuple(section for section in sections if section.rows)


def _rests_on_one(claim: ClaimRef) -> bool:
    return claim.kind in _WEIGHED and sources_of(claim) == 1


@dataclass(frozen=True, slots=True)
class _Places:
    """Claims by the number of the entry among all, and their number in it: eight bytes each."""

    records: "array[int]"
    claims: "array[int]"


class LazyRows(Sequence[Row]):
    """Rows that are made when they are looked at: nobody looks at tens of thousands."""

    def __init__(
        self, records: Sequence[Record], places: _Places, make: Callable[[ClaimRef], Row]
    ) -> None:
        self._records, self._places, self._make = records, places, make

    def __len__(self) -> int:
        return len(self._places.records)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        """A row, or some."""
        if isinstance(at, slice):
            return tuple(map(self.__getitem__, range(*at.indices(len(self)))))
        record = self._records[self._places.records[at]]
        return self._make(record.claims[self._places.claims[at]])


def _problems(problems: Iterable[Problem], severity: Severity) -> Iterator[Row]:
    for index, problem in enumerate(problems):
        if problem.severity is severity:
            yield Row(
                key=f"problem:{index}",
                text=problem.message,
                date=problem.rule.code,
                detail=problem.hint,
                target=problem.entry,
                claim=problem.claim,
                place=problem.place,
                signs=Signs(problems=1 if severity is not Severity.INFO else 0),
            )
