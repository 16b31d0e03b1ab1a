"""A check of the days that quotes speak about, against each other: what nobody dates is told."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.core.format.entries import Statement, Tenure
from dossier.core.format.ids import Kind
from dossier.core.library.claims import Cited, ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Problem, Rules
from dossier.core.sources.quotes import Verdict
from dossier.core.text.sentences import sentences
from dossier.core.time.attested import day_of_source, day_written, speaks_about
from dossier.core.time.days import WrittenDay, precedes


@dataclass(frozen=True, slots=True)
class _Words:
    """A proved quote that lets somebody hold a post, or speak, with the day it speaks about.

    `dated` says that the day is written for these words, `defaulted` that it is the article's, for
    want of another.
    """

    claim: ClaimRef
    cited: Cited
    day: WrittenDay
    dated: bool
    defaulted: bool


def undated(library: Library, record: Record) -> Iterator[Problem]:
    """Words that speak of the article's day for want of another, in a sentence of another day.

    Where all that is dated in a sentence speaks of 17 April, and one tenure of it of the 18th, on
    which the article appeared, it is most likely that nobody has said otherwise.
    """
    if record.kind is not Kind.SOURCE:
        return
    for of_sentence in _by_sentence(library, record.id).values():
        dated = [one for one in of_sentence if one.dated]
        for one in of_sentence if dated else ():
            if one.defaulted and all(_are_apart(one.day, other.day) for other in dated):
                yield _problem(library, one, dated[0])


def _by_sentence(library: Library, source: str) -> dict[int, list[_Words]]:
    """The quotes of a source by where the sentence that they begin in begins."""
    text = library.texts.get(source)
    found: dict[int, list[_Words]] = defaultdict(list)
    if text is None:
        return found
    starts = [start for start, _ in sentences(text.text)]
    for claim, cited in library.ties.citing(source):
        place = library.locate(cited.quote)
        if place.verdict is Verdict.PROVED and place.start is not None:
            words = _words(library, claim, cited)
            if words:
                found[bisect_right(starts, place.start)].append(words)
    return found


def _words(library: Library, claim: ClaimRef, cited: Cited) -> _Words | None:
    if not isinstance(claim.value, Tenure | Statement) or cited not in claim.quotes:
        return None
    day = speaks_about(library, claim, cited.quote)
    if day is None:
        return None
    dated = day_written(claim, cited.quote) is not None
    is_published = day.written is day_of_source(library, cited.quote)
    return _Words(claim, cited, day, dated, is_published and not dated)


def _are_apart(one: WrittenDay, other: WrittenDay) -> bool:
    return precedes(one, other) or precedes(other, one)


def _problem(library: Library, one: _Words, other: _Words) -> Problem:
    owner = library.records[one.claim.owner]
    message = (
        f"these words speak of {one.day.plain.label}, the article's day; in the same sentence "
        f"`{other.claim.id}` speaks of {other.day.plain.label}"
    )
    hint = "write the day that they speak of as their `as_of`, be it the article's"
    place = owner.place(one.cited.path)
    return Problem(Rules.UNDATED, place, message, hint, owner.id, one.claim.id)
