"""Who added each claim of an entry, and since when it stands as it does."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from dossier.core.changes.differences import Action, Difference
from dossier.core.format.entries import Quote

C = TypeVar("C")


@dataclass(slots=True)
class Origin(Generic[C]):
    """Where a claim comes from: the commits in which it was added and last changed.

    None for what no commit tells: it is older than what is known, or was not committed yet
    (`is_open`). `quotes` are the commits that added its quotes, by source and words.
    """

    added: C | None = None
    changed: C | None = None
    is_open: bool = False
    quotes: dict[tuple[str, str], C] = field(default_factory=dict)


def origins(
    told: Iterable[tuple[C, Iterable[Difference]]], not_committed: Iterable[Difference]
) -> dict[str, Origin[C]]:
    """The origins of an entry's claims, by what stands behind the hash of their ids.

    Args:
        told: the commits that changed the entry, the newest first, each with what it changed.
        not_committed: what its file says otherwise than the last commit.
    """
    found: dict[str, Origin[C]] = {}
    for one in not_committed:
        if one.claim:
            found.setdefault(_name(one.claim), Origin()).is_open = True
    for commit, some in told:
        mine = [one for one in some if one.claim and not _is_its_end(one)]
        for one in mine:
            _touch(found.setdefault(_name(one.claim or ""), Origin()), one, commit)
        for one in mine:
            if one.what != "quote" and one.action is Action.ADDED:
                origin = found[_name(one.claim or "")]
                origin.added = origin.added or commit
    return found


def _is_its_end(one: Difference) -> bool:
    """Whether a claim was taken away: what came before is another claim of that name."""
    return one.action is Action.REMOVED and one.what != "quote"


def _touch(origin: Origin[C], one: Difference, commit: C) -> None:
    """Note a commit that changed a claim, unless it was added after that."""
    if origin.added is not None:
        return
    origin.changed = origin.changed or commit
    if isinstance(one.after, Quote) and one.action is Action.ADDED:
        origin.quotes.setdefault((one.after.source, one.after.exact), commit)


def _name(claim: str) -> str:
    return claim.partition("#")[2]
