"""What is stated of a beginning or an end: of tenures and relations, of lives and of offices.

A stated day counts only if every passage it rests on stands in its source, as an attested day does.
"""

from dossier.core.format.entries import Date
from dossier.core.format.nodes import Path
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.sources.quotes import Verdict
from dossier.core.time.days import Day, WrittenDay, day_of


def is_proved(library: Library, claim: ClaimRef) -> bool:
    """Whether every quote of a claim stands in its source."""
    return all(library.locate(one.quote).verdict is Verdict.PROVED for one in claim.quotes)


def stated_day(library: Library, owner: str, path: Path) -> WrittenDay | None:
    """The day that stands at `path` of an entry; None if there is none, or it is not proved."""
    record = library.records[owner]
    claim = record.claims_by_path.get(path)
    if claim is None or not isinstance(claim.value, Date) or not is_proved(library, claim):
        return None
    around = record.claims_by_path.get(path[:-1])
    return day_of(claim.value, around.basis if around else None)


def stated(library: Library, claim: ClaimRef) -> tuple[Day | None, Day | None]:
    """The start and the end of a tenure or a relation, where they are stated.

    Those of a claim that is the editor's word, or inferred, are so too, unless they have quotes.
    """
    start, end = (
        stated_day(library, claim.owner, (*claim.path, word)) for word in ("start", "end")
    )
    return start, end
