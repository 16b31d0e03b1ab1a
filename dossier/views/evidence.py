"""How do we know: for one row, every quote with its source and its place in the stored text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dossier.core.format.entries import Quote
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.names.mentions import Printed
from dossier.core.sources.quotes import Located, Verdict
from dossier.core.text.wording import one_line
from dossier.core.time.overlaps import rivals
from dossier.views.day_quotes import with_dates
from dossier.views.labels import about_label, date_label, remark_label, source_label
from dossier.views.quoted import resolved_quote
from dossier.views.rows import Row


@dataclass(frozen=True, slots=True)
class Evidence:
    """One quote as it is shown.

    `source_label` names publisher and date, `source_title` the headline; `speaker` is the reported
    speaker's name, `context` what tells the passage from others of the same words, `speaks_about`
    the day the words speak about and `remark` what is said of that day. `found` is the verdict with
    the offsets into the text of `source`, `line` the line they begin in. `against` names the rival
    whose claim it supports, where that contradicts the row's. `proves` says what the quote is there
    for, where that is not the claim but a date of it: “prints the day”.
    """

    source: str
    source_label: str
    source_title: str
    exact: str
    speaker: str | None
    context: str
    speaks_about: str
    remark: str
    found: Located
    line: int | None
    against: str | None = None
    proves: str = ""

    @property
    def place(self) -> object:
        """What makes two quotes one passage: where they stand, or else what they say."""
        if self.found.verdict is Verdict.PROVED:
            return self.source, self.found.start, self.found.end
        return self.source, self.exact, self.found.verdict, self.context


def evidence(library: Library, row: Row) -> tuple[Evidence, ...]:
    """The evidence for a row, in the order of its quotes; a passage quoted twice stands once.

    What prints the day that a quote speaks about stands behind it; what prints the other dates of a
    claim, at the end.
    """
    claims = [
        claim
        for id_ in (row.claim, *row.others)
        if id_ is not None and (claim := library.claim(id_))
    ]
    against = {one.id for one in rivals(library, claims[0])} if row.claim and claims else set()
    quoted = (
        _shown(library, quote, _claim_of(claims, quote), against, what)
        for quote, what in with_dates(library, claims, row.quotes)
    )
    return (*_each_once(quoted), *(_printing(library, one) for one in row.printed))


def _each_once(found: Iterable[Evidence]) -> Iterator[Evidence]:
    """Each passage where it first stands, with all that it is there for on its side."""
    kept: dict[object, Evidence] = {}
    for one in found:
        # What speaks against a claim stays apart, with the name of the one it speaks for.
        key = one.place, one.against
        first = kept.setdefault(key, one)
        if first is not one:
            kept[key] = replace(
                first,
                # A passage that a claim itself rests on is there for that before all else.
                proves=", ".join(dict.fromkeys((first.proves, one.proves)))
                if first.proves and one.proves
                else "",
                speaker=first.speaker or one.speaker,
                speaks_about=first.speaks_about or one.speaks_about,
                remark=first.remark or one.remark,
            )
    yield from kept.values()


def _claim_of(claims: list[ClaimRef], quote: Quote) -> ClaimRef | None:
    """The claim a quote stands for."""
    return next(
        (claim for claim in claims if any(cited.quote is quote for cited in claim.quotes)), None
    )


def _printing(library: Library, place: Printed) -> Evidence:
    """A place that prints a name, with the line it stands in."""
    text = library.texts[place.source]
    line = text.line_of(place.start)
    verdict = Verdict.PROVED if text.intact else Verdict.UNVERIFIED
    return Evidence(
        source=place.source,
        source_label=source_label(library, place.source),
        source_title=library.name_of(place.source),
        exact=text.text[place.start : place.end],
        speaker=None,
        context="",
        speaks_about="",
        remark="",
        found=Located(verdict, place.start, place.end),
        line=line,
    )


def _context(quote: Quote) -> str:
    """The words before and after a passage, where they are given; "" for none."""
    beside = (("after", quote.prefix), ("before", quote.suffix))
    return ", ".join(f"{word} “{one_line(words)}”" for word, words in beside if words)


def _shown(
    library: Library, quote: Quote, claim: ClaimRef | None, against: set[str], proves: str
) -> Evidence:
    one = resolved_quote(library, claim, quote)
    return Evidence(
        source=one.source,
        source_label=source_label(library, one.source),
        source_title=library.name_of(one.source),
        exact=quote.exact,
        speaker=one.speaker,
        context=_context(quote),
        speaks_about=about_label(library, one.day) or date_label(quote.as_of),
        remark=remark_label(quote.as_of) if quote.as_of else "",
        found=one.found,
        line=one.line,
        against=library.name_of(claim.owner) if claim and claim.id in against else None,
        proves=proves,
    )
