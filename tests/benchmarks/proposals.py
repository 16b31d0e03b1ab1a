"""How much of what was claimed of the articles is proposed, and how much of what is proposed is so.

    python tests/benchmarks/proposals.py [-v]

Each article of the shipped library is given to the proposer alone, in a library that holds nothing
else, as somebody has it who begins with it. A claim of the shipped library is offered if a proposal
of its sort rests on words it quotes too and is about the same people, posts and bodies, told by the
names their entries list; of a tenure or a part the names are enough, of an event the words, of its
day the words and the day, as known or as printed. Recall is the share of the claims that are
offered, precision that of the offers that are on which somebody has claimed.

The rules were written with these articles at hand, so both say how well they fit them, and not how
well they would fit others.
"""
# ruff: noqa: T201 - a benchmark prints

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

from dossier.core.capture.propose.proposal import Offer, Proposal
from dossier.core.capture.propose.propose import propose
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.files.load import load

SHIPPED = Path(__file__).resolve().parents[2] / "entries"
SORTS = {
    Offer.TENURE: "tenure",
    Offer.PART_OF: "part_of",
    Offer.STATEMENT: "statement",
    Offer.EVENT: "event",
    Offer.EVIDENCE: "event",
    Offer.DATE: "date",
    Offer.PARTICIPANT: "participant",
}
NAMES = {Offer.PERSON: "person", Offer.POST: "post", Offer.BODY: "body"}


def alone(source: str) -> Library:
    """A library with nothing but one article of the shipped one."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "sources").mkdir()
        for suffix in (".yaml", ".txt"):
            copy(SHIPPED / "sources" / f"{source}{suffix}", Path(folder) / "sources")
        return load(Path(folder))


def forms_of(library: Library, id_: str) -> frozenset[str]:
    """The names an entry lists, as they are compared."""
    record = library.get(id_)
    names = [record.name, *(one.name for one in record.entry.other_names)] if record else []
    return frozenset(one.casefold().removeprefix("the ") for one in names)


class Article:
    """One article: what was claimed of it, what is proposed, and which is which."""

    def __init__(self, library: Library, source: str) -> None:
        self.library = library
        self.text = library.texts[source]
        self.claims = dict(self._claims())
        self.proposals = propose(alone(source), source)
        self.names = {
            one.addition.entry: frozenset(self._given(one.addition.fields))
            for one in self.proposals
            if one.offer in NAMES
        }

    def _claims(self) -> Iterator[tuple[ClaimRef, list[tuple[int, int]]]]:
        places: dict[str, list[tuple[int, int]]] = {}
        claims: dict[str, ClaimRef] = {}
        for claim, cited in self.library.ties.citing(self.text.source):
            found = self.library.locate(cited.quote)
            assert found.start is not None
            assert found.end is not None
            claims[claim.id] = claim
            places.setdefault(claim.id, []).append((found.start, found.end))
        for id_, claim in claims.items():
            if claim.owner != self.text.source:
                yield claim, places[id_]

    @staticmethod
    def _given(fields) -> Iterator[str]:
        yield fields["name"].casefold()
        for one in fields.get("other_names", ()):
            yield (one if isinstance(one, str) else one["name"]).casefold()

    def is_same(self, one: Proposal, claim: ClaimRef) -> bool:
        """Whether a proposal is about what a claim says."""
        if SORTS.get(one.offer) != claim.kind.value:
            return False
        ends = self._ends(claim)
        if ends is None:
            return self._touches(one, claim) and self._says(one, claim)
        names = [self.names.get(id_, frozenset()) for id_ in one.about[: len(ends)]]
        named = all(
            some & forms_of(self.library, end) for some, end in zip(names, ends, strict=False)
        )
        return named and (len(ends) > 1 or self._touches(one, claim))

    @staticmethod
    def _says(one: Proposal, claim: ClaimRef) -> bool:
        """Whether a proposal without ends that have names is of the same day, or of a party."""
        added = one.addition.fields
        if one.offer is Offer.DATE:
            day = added["date"]["edtf"]
            return day in {claim.value.edtf.rstrip("?~%"), claim.value.printed}
        return one.offer is not Offer.PARTICIPANT or "party" in added["participants"][0]

    def _touches(self, one: Proposal, claim: ClaimRef) -> bool:
        start, end = one.passage if one.offer is Offer.STATEMENT else one.sentence
        return any(first < end and start < last for first, last in self.claims[claim])

    @staticmethod
    def _ends(claim: ClaimRef) -> tuple[str, ...] | None:
        value = claim.value
        match claim.kind.value:
            case "tenure":
                return claim.owner, value.post
            case "part_of":
                return claim.owner, value.id
            case "statement":
                return (claim.owner,)
            case "participant":
                end = value.person or value.office
                return (end,) if end else None
        return None

    def is_named(self, one: Proposal) -> bool:
        """Whether an entry of the shipped library has the name of a new one."""
        return any(
            self.names[one.about[0]] & forms_of(self.library, id_)
            for id_ in self.library.records
            if self.library.sort(id_) == NAMES[one.offer]
        )


def main(argv: list[str]) -> int:
    """Print the figures; with -v, what is missed and what nobody has claimed."""
    verbose = "-v" in argv
    library = load(SHIPPED)
    there, offered, on, true = Counter(), Counter(), Counter(), Counter()
    for source in sorted(library.texts):
        article = Article(library, source)
        for claim in article.claims:
            kind = claim.kind.value
            there[kind] += 1
            if any(article.is_same(one, claim) for one in article.proposals):
                offered[kind] += 1
            elif verbose:
                print(f"missed   {claim.id}")
        for one in article.proposals:
            if not one.is_on:
                continue
            kind = one.offer.value
            on[kind] += 1
            is_true = (
                article.is_named(one)
                if one.offer in NAMES
                else any(article.is_same(one, claim) for claim in article.claims)
            )
            true[kind] += is_true
            if verbose and not is_true:
                words = article.text.text[slice(*one.passage)]
                print(f"nobody's {kind}: {one.label} | {words[:90]!r}")
    print(f"\n{'recall':14}{'claims':>8}{'offered':>9}")
    for kind in there:
        print(f"{kind:14}{there[kind]:8}{offered[kind]:9}{offered[kind] / there[kind]:8.0%}")
    print(f"{'all':14}{there.total():8}{offered.total():9}{offered.total() / there.total():8.0%}")
    print(f"\n{'precision':14}{'on':>8}{'claimed':>9}")
    for kind in on:
        print(f"{kind:14}{on[kind]:8}{true[kind]:9}{true[kind] / on[kind]:8.0%}")
    print(f"{'all':14}{on.total():8}{true.total():9}{true.total() / max(on.total(), 1):8.0%}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
