"""What needs work: problems, claims marked as open or contradicted, and thin evidence.

Every row leads to its fact: `target` is the entry, `claim` the row in it, `place` the line to mend.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from dossier.core.checks.by_claim import counted
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.core.problems import Problem, Severity
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

    def claims(wanted: Callable[[ClaimRef], bool]) -> Iterator[Row]:
        for record in library.of_kind():
            go_on()
            for claim in record.claims:
                if wanted(claim):
                    yield facts.row(claim, describe(library, claim), target=record.id)

    def conflicts() -> Iterator[Row]:
        """Claims marked as a conflict, and those that attested days contradict."""
        for row in claims(facts.is_contradicted):
            yield replace(row, key=f"conflict:{row.claim}")

    sections = (
        Section("error", "Errors", tuple(_problems(found, Severity.ERROR))),
        Section("warning", "Warnings", tuple(_problems(found, Severity.WARNING))),
        Section("conflict", "Sources disagree", tuple(conflicts())),
        Section(
            "work_needed",
            "Marked as open",
            tuple(claims(lambda claim: claim.status == "work_needed")),
        ),
        Section("editor", "The editor's word", tuple(claims(lambda one: one.basis == "editor"))),
        Section(
            "single",
            "One source only",
            tuple(claims(lambda one: one.kind in _WEIGHED and sources_of(one) == 1)),
        ),
        Section("info", "Worth knowing", tuple(_problems(found, Severity.INFO))),
    )
    return tuple(section for section in sections if section.rows)


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
