"""Check of fit: a quote that occurs is not yet a quote that supports."""

from collections.abc import Iterator

from dossier.core.fit import misfits
from dossier.core.library import Library
from dossier.core.problems import Problem, Rules


def fit(library: Library) -> Iterator[Problem]:
    """Claims whose quotes name not everybody the claim is about."""
    for record in library.of_kind():
        for claim in record.claims:
            for misfit in misfits(library, claim):
                message = f"no quote names {misfit.what}, `{misfit.end}`, by a listed name"
                near = " or ".join(f"“{name}”" for name in misfit.near)
                hint = "add a second quote that does" + (
                    f"; if {near} is meant, list it under `other_names`" if near else ""
                )
                place = record.place(claim.path)
                yield Problem(Rules.MISFIT, place, message, hint, record.id, claim.id)
