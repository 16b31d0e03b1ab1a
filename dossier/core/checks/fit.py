"""Check of fit: a quote that occurs is not yet a quote that supports."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from dossier.core.fit import Misfit, misfits
from dossier.core.library import Library
from dossier.core.problems import Problem, Rules
from dossier.core.wording import one_line

_ANY: Final = frozenset({"person", "post", "body", "event", "source"})
#: What an end has to be where only some sorts of entries may stand.
_SORTS: Final = {
    "the person": frozenset({"person"}),
    "the post": frozenset({"post"}),
    "the office": frozenset({"post", "body"}),
}


def fit(library: Library) -> Iterator[Problem]:
    """Claims whose quotes name not everybody the claim is about."""
    owners = _owners(library)
    lost = {(one.link.owner, one.link.path[:-1]) for one in library.lost_links}
    for record in library.of_kind():
        for claim in record.claims:
            for misfit in misfits(library, claim):
                # Whose longer name this is, is not known while the claim's other end is nobody.
                if misfit.instead and (record.id, claim.path) in lost:
                    continue
                if library.sort(misfit.end) not in _SORTS.get(misfit.what, _ANY):
                    continue  # the link leads to another kind of entry, as has been reported
                longer = (owners.get(form.casefold(), ()) for form in misfit.instead)
                message = f"no quote names {misfit.what}, `{misfit.end}`, by a listed name"
                yield Problem(
                    Rules.MISFIT,
                    record.place(claim.path),
                    message,
                    _hint(misfit),
                    record.id,
                    claim.id,
                    concerns=(misfit.end, *chain.from_iterable(longer)),
                )


def _owners(library: Library) -> dict[str, list[str]]:
    """By each listed form of a name, whatever its case, the entries that have it."""
    owners: dict[str, list[str]] = {}
    for name in library.forms():
        owners.setdefault(one_line(name.form).casefold(), []).append(name.entry)
    return owners


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
