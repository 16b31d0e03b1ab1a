"""A quote resolved: its source, its place in the stored text, who said it and of which day."""

from dataclasses import dataclass
from functools import cached_property

from dossier.core.format.entries import Quote, Statement
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.sources.quotes import Located
from dossier.core.sources.texts import SourceText
from dossier.core.time.attested import speaks_about
from dossier.core.time.days import WrittenDay


@dataclass(frozen=True)
class ResolvedQuote:
    """A quote with all that is shown beside it.

    `source` is the id of its source, `text` that source's text, where there is one; `found` the
    verdict with the offsets into it. `speaker` is the name of whose words the
    source reports: the quote says so, or it is a statement in somebody's own words. `day` is the
    day the words speak about: of a quote that stands for no claim, and where nobody says, None.
    """

    quote: Quote
    source: str
    text: SourceText | None
    found: Located
    speaker: str | None
    day: WrittenDay | None

    @property
    def line(self) -> int | None:
        """The line it begins in, from 1; None where it was not found."""
        if self.text is None or self.found.start is None:
            return None
        return self.text.line_of(self.found.start)

    @cached_property
    def first_byte(self) -> int | None:
        """The byte of the stored text it begins at, from 0; None where it was not found."""
        if self.text is None or self.found.start is None:
            return None
        return len(self.text.text[: self.found.start].encode())


def resolved_quote(library: Library, claim: ClaimRef | None, quote: Quote) -> ResolvedQuote:
    """A quote of a claim, or of nothing in particular, resolved; once in a library."""

    def resolve() -> ResolvedQuote:
        source = library.resolve(quote.source)
        return ResolvedQuote(
            quote=quote,
            source=source,
            text=library.texts.get(source),
            found=library.locate(quote),
            speaker=_speaker(library, claim, quote),
            day=speaks_about(library, claim, quote) if claim else None,
        )

    return library.kept(("resolved quote", claim and claim.id, quote), resolve)


def _speaker(library: Library, claim: ClaimRef | None, quote: Quote) -> str | None:
    if quote.said_by:
        return library.name_of(quote.said_by)
    said = claim.value if claim else None
    if claim and isinstance(said, Statement) and not said.is_reported:
        return library.name_of(claim.owner) if quote == claim.quotes[0].quote else None
    return None
