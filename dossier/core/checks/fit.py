"""Check of fit: a quote that occurs is not yet a quote that supports."""

from collections.abc import Iterator
from typing import Final

from dossier.core.evidence.fit import Misfit
from dossier.core.evidence.standing import standing
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Problem, Rules

_ANY: Final = frozenset({"person", "post", "body", "event", "source"})
#: What an end has to be where only some sorts of entries may stand.
_SORTS: Final = {
    "the person": frozenset({"person"}),
    "the post": frozenset({"post"}),
    "the office": frozenset({"post", "body"}),
}


def fit(library: Library, record: Record) -> Iterator[Problem]:
    """Claims whose quotes do not name everybody the claim is about, or name somebody else."""
    lost = {one.link.path[:-1] for one in library.lost_by(record.id)}
    for claim in record.claims:
        for misfit in standing(library, claim).misfits:
            # Whose longer name this is, is not known while the claim's other end is nobody.
            if misfit.doubts and claim.path in lost:
                continue
            if library.sort(misfit.end) not in _SORTS.get(misfit.what, _ANY):
                continue  # the link leads to another kind of entry, as has been reported
            place = record.place(claim.path)
            message, hint = _said(misfit)
            others = (id_ for one in misfit.doubts for id_ in one.others)
            yield Problem(
                Rules.MISFIT,
                place,
                message,
                hint,
                record.id,
                claim.id,
                concerns=(misfit.end, *dict.fromkeys(others)),
            )


def taken_back(library: Library, record: Record) -> Iterator[Problem]:
    """Quotes whose own sentence denies what they say, or makes it less than a statement."""
    for claim in record.claims:
        said = standing(library, claim)
        for one in (*said.denials, *said.conditions):
            rule = Rules.CONDITIONAL if one.condition else Rules.DENIED
            verb = "makes it less than a statement" if one.condition else "takes it back"
            message = f"“{one.phrase}” in the sentence of the quote {verb}"
            hint = (
                "take these words into the quote and read the whole sentence: if it does not "
                "say what is claimed, the claim goes, or is `basis: inferred` with a note"
            )
            place = record.place(one.path)
            yield Problem(rule, place, message, hint, record.id, claim.id, concerns=(one.source,))


def _said(misfit: Misfit) -> tuple[str, str]:
    """The message and the hint."""
    if not misfit.doubts:
        message = f"no quote names {misfit.what}, `{misfit.end}`, by a listed name"
        return message, _hint(misfit)
    phrases = " and ".join(f"“{one.phrase}”" for one in misfit.doubts)
    verb = "are" if len(misfit.doubts) > 1 else "is"
    reasons = "; ".join(dict.fromkeys(one.sense.value for one in misfit.doubts))
    return f"{phrases} {verb} not {misfit.what}, `{misfit.end}`", f"{reasons}: {_WAY_OUT}"


_WAY_OUT: Final = (
    "quote a passage that names this one, make it an entry of its own, list the whole form under "
    "`other_names` if it is the same, or mark the claim `basis: inferred` with a note"
)


def _hint(misfit: Misfit) -> str:
    """What to do about an end that is not named."""
    if misfit.what == "the event":
        return "add a second quote that does; or list the quoted words under its `other_names`"
    near = " or ".join(f"“{name}”" for name in misfit.near)
    listing = f"; if {near} is meant, list it under `other_names`" if near else ""
    return f"add a second quote that does{listing}"
