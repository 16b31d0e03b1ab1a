"""The findings about single claims: of a check that was made, or of one made as far as is asked."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from dossier.core.format.entries import Person
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Problem

#: How many findings there are about the claim with an id.
Count: TypeAlias = Callable[[str], int]


def counted(problems: Iterable[Problem]) -> Count:
    """The count of findings that a check has made."""
    found = Counter(one.claim for one in problems if one.claim)
    return lambda claim: found[claim]


#: The count in a library that nobody has checked.
UNCHECKED: Final = counted(())


def checking(library: Library) -> Count:
    """The count of findings in a library that is not checked: only the entries asked about are.

    The findings of the whole are about no single claim; those of the loader are counted.
    """
    from dossier.core.checks.check import check_claims  # noqa: PLC0415 - who counts needs none

    of_checks: dict[str, Counter[str | None]] = {}  # what the checks of an entry find
    asked: dict[str, tuple[Counter[str | None], ...]] = {}  # whose checks tell of an owner's claims
    loaded = Counter(one.claim for one in library.problems)

    def of(record: Record) -> Counter[str | None]:
        if record.id not in of_checks:
            of_checks[record.id] = Counter(one.claim for one in check_claims(library, record))
        return of_checks[record.id]

    def count(claim: str) -> int:
        owner = claim.partition("#")[0]
        if owner not in asked:
            asked[owner] = tuple(map(of, _asking(library, owner)))
        return sum(one[claim] for one in asked[owner]) + loaded[claim]

    return count


def _asking(library: Library, owner: str) -> Iterator[Record]:
    """The entries whose checks may find something wrong with the claims of one.

    It itself; and a post, whose holders are compared.
    """
    record = library.records.get(owner)
    if record is None:
        return
    yield record
    if isinstance(record.entry, Person):
        posts = dict.fromkeys(library.resolve(one.post) for one in record.entry.tenures)
        found = (library.get(post) for post in posts)
        yield from (one for one in found if one and one.kind is Kind.OFFICE)
