"""Who says so: in words, where a claim and its quotes come from."""

from dataclasses import dataclass
from typing import Protocol, TypeVar

from dossier.core.changes.blaming import Origin


class Committed(Protocol):
    """A commit: its author, the author's day, the first characters of its id."""

    @property
    def author(self) -> str: ...  # noqa: D102
    @property
    def day(self) -> str: ...  # noqa: D102
    @property
    def short(self) -> str: ...  # noqa: D102


C = TypeVar("C", bound=Committed)


@dataclass(frozen=True, slots=True)
class Blame:
    """Lines on a claim, and on those of its quotes that came later, by source and words."""

    claim: str
    quotes: dict[tuple[str, str], str]


def blame(origin: Origin[C]) -> Blame:
    """Where a claim comes from, in words; "" for what nobody knows."""
    parts: list[str] = []
    if origin.added:
        parts.append(f"added {_by(origin.added)}")
    if origin.changed and origin.changed is not origin.added:
        parts.append(f"so since {_by(origin.changed)}")
    if origin.is_open:
        parts.append("changed, not committed yet" if parts else "not committed yet")
    later = {
        key: f"added {_by(commit)}"
        for key, commit in origin.quotes.items()
        if commit is not origin.added
    }
    return Blame("; ".join(parts), later)


def _by(commit: Committed) -> str:
    return f"{commit.day} by {commit.author} ({commit.short})"
