"""What an export tells of a day or a byline, and whose word that is."""

from dataclasses import dataclass
from typing import Final

from dossier.core.format.entries import Byline, Date
from dossier.core.library.record import Record
from dossier.core.time.days import Day, WrittenDay, day_of
from dossier.export.scope import Mark, Scope


@dataclass(frozen=True, slots=True)
class Told:
    """A value as it leaves, "" for nothing, with its mark: "" for what a source states."""

    text: str
    mark: Mark


NOTHING: Final = Told("", "")


def mark_of(day: Day) -> Mark:
    """What must be said of a day beside itself."""
    if day.by_editor:
        return "editor"
    if day.inferred:
        return "inferred"
    return "doubtful" if day.doubtful else ""


def told_day(scope: Scope, day: WrittenDay | None) -> Told:
    """A day as EDTF; of one that is the editor's and stays at home, what the source prints."""
    text = scope.edtf_of(day)
    if day is None or not text:
        return NOTHING
    if day.by_editor and not scope.include_editor:
        return Told(text, "")
    return Told(text, mark_of(day))


def told_date(scope: Scope, record: Record, word: str) -> Told:
    """A date that an entry has in a field of its own (`date`, `born`), known by name or chosen."""
    claim = record.claims_by_path.get((word,))
    if claim is None or not isinstance(claim.value, Date):
        return NOTHING
    if claim.basis != "editor" and scope.leaving(claim) is None:
        return NOTHING
    return told_day(scope, day_of(claim.value, claim.under))


def told_byline(scope: Scope, record: Record, word: str) -> Told:
    """The `publisher` or the `author` of an article."""
    claim = record.claims_by_path.get((word,))
    fact = scope.leaving(claim) if claim else None
    if fact is None or not isinstance(fact.claim.value, Byline):
        return NOTHING
    return Told(fact.claim.value.name, fact.mark)
