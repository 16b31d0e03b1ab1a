"""Whether what the quotes of a claim say lets it count: what is doubted attests no day."""

from dataclasses import dataclass

from dossier.core.evidence.denials import Denial, denials
from dossier.core.evidence.doubts import ends
from dossier.core.evidence.fit import Misfit, misfits
from dossier.core.evidence.passages import quoted_passage
from dossier.core.evidence.surroundings import counts
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library


@dataclass(frozen=True, slots=True)
class Standing:
    """What is against a claim: the ends its quotes do not name well, the quotes taken back.

    `conditions` are the quotes that their sentences make less than a statement; they are shown, and
    take nothing away.
    """

    misfits: tuple[Misfit, ...]
    denials: tuple[Denial, ...]
    conditions: tuple[Denial, ...]

    @property
    def is_doubted(self) -> bool:
        """Whether the claim is not to be called attested.

        An end that no quote names at all may want a name listed, and takes nothing away.
        """
        return bool(self.denials) or any(one.doubts for one in self.misfits)

    @property
    def phrases(self) -> tuple[str, ...]:
        """The words that raise the doubt, as they are printed."""
        fit = (doubt.phrase for one in self.misfits for doubt in one.doubts)
        return tuple(dict.fromkeys((*fit, *(one.phrase for one in self.denials))))


def acting(library: Library, claim: ClaimRef) -> str | None:
    """The word by which a quote says that the post is held for the time being: “acting”."""
    for cited in claim.quotes:
        passage = quoted_passage(library, cited.quote)
        posts = [end.id for end in ends(library, claim) if end.what == "the post"]
        for mention in passage.named if passage else ():
            if not set(posts).isdisjoint(mention.entries):
                word = counts(passage.text, mention.start) if passage else None
                if word:
                    return word
    return None


def standing(library: Library, claim: ClaimRef) -> Standing:
    """What is against a claim. Computed once."""

    def find() -> Standing:
        said = denials(library, claim)
        return Standing(
            misfits(library, claim),
            tuple(one for one in said if not one.condition),
            tuple(one for one in said if one.condition),
        )

    return library.kept(("standing", claim.id), find)
