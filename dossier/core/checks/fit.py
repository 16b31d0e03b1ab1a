"""Check of fit: a quote that occurs is not yet a quote that supports."""

from collections.abc import Iterator

from dossier.core.evidence.fit import Misfit, misfits
from dossier.core.library import Library
from dossier.core.problems import Problem, Rules


def fit(library: Library) -> Iterator[Problem]:
    """Claims whose quotes name not everybody the claim is about."""
    for record in library.of_kind():
        for claim in record.claims:
            for misfit in misfits(library, claim):
                message = f"no quote names {misfit.what}, `{misfit.end}`, by a listed name"
                place = record.place(claim.path)
                yield Problem(Rules.MISFIT, place, message, _hint(misfit), record.id, claim.id)


def _hint(misfit: Misfit) -> str:
    """What to do about an end that is not named."""
    if misfit.instead:
        others = " and ".join(f"“{name}”" for name in misfit.instead)
        sort = misfit.what.removeprefix("the ")
        return f"{others} is another {sort}; quote a passage that names this one"
    if misfit.what == "the event":
        return "add a second quote that does; or list the quoted words under its `other_names`"
    near = " or ".join(f"“{name}”" for name in misfit.near)
    listing = f"; if {near} is meant, list it under `other_names`" if near else ""
    return f"add a second quote that does{listing}"
