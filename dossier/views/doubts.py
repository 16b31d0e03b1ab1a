"""What is to be said against a claim, in the words that its own passages print."""

from dossier.core.evidence.standing import standing
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library


def doubts(library: Library, claim: ClaimRef) -> tuple[str, ...]:
    """Each phrase that makes a claim doubtful, and why; none for a claim that stands."""
    found = standing(library, claim)
    said = [f"“{doubt.phrase}”: {doubt.sense}" for one in found.misfits for doubt in one.doubts]
    said += [f"“{one.phrase}”: the sentence takes it back" for one in found.denials]
    said += [f"“{one.phrase}”: the sentence does not say that it is so" for one in found.conditions]
    return tuple(dict.fromkeys(said))
