"""The quotes of claims with those that stand for their dates, and what each is there for."""

from collections.abc import Iterable, Iterator

from dossier.core.format.entries import Quote
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.quoted import for_dates


def with_dates(
    library: Library, claims: Iterable[ClaimRef], quotes: Iterable[Quote]
) -> Iterator[tuple[Quote, str]]:
    """Some quotes of claims, and those that print the dates of the claims, none twice.

    What prints the day that a quote speaks about stands directly behind it (“prints the day”), what
    prints a start or an end behind all; a quote that the claim itself rests on is there for "".
    """
    # By identity: one passage may be quoted twice, once for the claim and once for its day.
    what_for: dict[int, str] = {}
    behind: dict[int, list[Quote]] = {}
    at_the_end: list[Quote] = []
    for claim in claims:
        own = {cited.path: cited.quote for cited in claim.quotes if cited.path != claim.path}
        for cited, hangs_on, what in for_dates(library.records[claim.owner].quotes, claim):
            what_for[id(cited.quote)] = what
            place = behind.setdefault(id(own[hangs_on]), []) if hangs_on in own else at_the_end
            place.append(cited.quote)
    given = list(quotes)
    told = {id(quote) for quote in given}

    def untold(hanging: Iterable[Quote]) -> Iterator[tuple[Quote, str]]:
        for quote in hanging:
            if id(quote) not in told:
                told.add(id(quote))
                yield quote, what_for[id(quote)]

    for quote in given:
        yield quote, what_for.get(id(quote), "")
        yield from untold(behind.get(id(quote), ()))
    yield from untold(at_the_end)
