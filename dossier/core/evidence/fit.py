"""Fit: whether the quotes of a claim name whom and what the claim is about.

A quote that stands in its source can still belong to another man: a checker that accepts it accepts
a minister's title joined to a stranger's name. So the quotes of a tenure together must print a
listed name of the person and of the post; those of a participation, of the participant, the event
and, where it says `as`, the post; those of a relation, of both ends; those of a statement, of its
speaker. One quote may supply one end and a second the other (“he”, “the Ombudsman”).

A name inside a longer name of another entry of the same sort names only the longer: “Deputy
Minister of Defence” does not name the minister, “Ivan Petrov” not the other Petrov. A body's name
inside a post's does name the body. Fit proves naming, not meaning; and of a claim with a quote that
stands in no one place of its source it says nothing, as that quote may be the one that names.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.capitals import capitalised
from dossier.core.claims import ClaimRef
from dossier.core.entries import Participant, Quote, Relation, Statement, Tenure
from dossier.core.ids import Kind
from dossier.core.library import Library
from dossier.core.naming import Mention
from dossier.core.spans import Span, Spans
from dossier.core.suggest import nearest
from dossier.core.wording import one_line

#: Words that, directly before a post's name, make another post of it.
_OTHER_POST: Final = re.compile(
    r"\b(?:(?:(?:first|senior)\s+)?(?:deputy|vice|former|ex|assistant|under|shadow|заступник\w*"
    r"|заместител\w*|колишн\w+|бывш\w+)[\s-]+(?:to\s+)?(?:the\s+)?"
    r"|(?:advis[eo]r|aide|assistant|envoy|representative|spokes(?:man|woman|person))\s+"
    r"(?:to|of|for)\s+(?:the\s+)?)$",
    re.IGNORECASE,
)
_LIST_GOES_ON: Final = re.compile(r"\s*(,|\band\b|&|\bта\b|\bі\b|\bи\b)")
_LOOK_BACK: Final = 48
_LONGEST_NAME: Final = 400


@dataclass(frozen=True, slots=True)
class Misfit:
    """An end of a claim that none of its quotes names.

    `end` is the entry's id, `what` its part in the claim. `instead` are the longer names in which
    its name stands (“Deputy Minister of Defence”), `near` the names in the quotes that look most
    like one of its forms.
    """

    end: str
    what: str
    instead: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Passage:
    """A quote where it stands: `mentions` are the listed names in it and around its ends."""

    source: str
    text: str
    span: Span
    mentions: tuple[Mention, ...]

    @property
    def named(self) -> Iterator[Mention]:
        """The names that stand wholly in the quote."""
        first, last = self.span
        return (one for one in self.mentions if first <= one.start and one.end <= last)


def misfits(library: Library, claim: ClaimRef) -> tuple[Misfit, ...]:
    """The ends of a claim that its quotes do not name; none for a claim without found quotes."""
    passages = [_passage(library, cited.quote) for cited in claim.quotes]
    found = [one for one in passages if one]
    if not found or len(found) < len(passages):
        return ()
    ends = list(_ends(claim))
    own = frozenset(library.resolve(end) for _, end in ends)
    return tuple(
        misfit
        for what, end in ends
        if library.get(end) and (misfit := _misfit(library, found, what, end, own))
    )


def _passage(library: Library, quote: Quote) -> _Passage | None:
    """A quote with its names; None if it stands in no one place."""
    source = library.resolve(quote.source)
    text = library.texts.get(source)
    place = library.locate(quote)
    if text is None or place.start is None or place.end is None:
        return None
    mentions = library.mentions(source)
    first = bisect_left(mentions, place.start - _LONGEST_NAME, key=lambda one: one.start)
    last = bisect_left(mentions, place.end, key=lambda one: one.start)
    around = tuple(one for one in mentions[first:last] if one.end > place.start)
    return _Passage(source, text.text, (place.start, place.end), around)


def _ends(claim: ClaimRef) -> Iterator[tuple[str, str]]:
    """Whom and what the quotes of a claim have to name, each with its part in the claim."""
    match claim.value:
        case Tenure(post=post):
            yield "the person", claim.owner
            yield "the post", post
        case Participant() as value:
            if value.person:
                yield "the person", value.person
            if value.office:
                yield "the office", value.office
            if value.as_:
                yield "the post", value.as_
            yield "the event", claim.owner
        case Relation(to=to):
            yield "this end", claim.owner
            yield "the other end", to
        case Statement():
            yield "the speaker", claim.owner
        case _:
            return


def _misfit(
    library: Library, passages: list[_Passage], what: str, end: str, own: frozenset[str]
) -> Misfit | None:
    """What is wrong with one end; None if a passage names it. Each names the source it is from.

    `own` are all the ends of the claim: the name of one inside that of another names both
    (“Advisor to the Head of the Office”).
    """
    id_ = library.resolve(end)
    instead: list[str] = []
    for passage in passages:
        if id_ == passage.source:
            return None
        for mention in passage.named:
            if id_ in mention.entries:
                longer = _longer(library, passage, mention, own)
                if longer is None and what == "the post":
                    longer = _other_post(passage, mention, own)
                if longer is None:
                    return None
                instead.append(one_line(longer))
    near = () if instead else _near(library, end, passages)
    return Misfit(end, what, tuple(dict.fromkeys(instead)), near)


def _longer(
    library: Library, passage: _Passage, mention: Mention, own: frozenset[str]
) -> str | None:
    """Another's name of which a mention is only a piece: of the same sort, and no list of names.

    “Ministries of Health, Foreign Affairs” may be listed as a form of the second; it is a list, for
    after the first a comma follows.
    """
    sorts = {library.sort(entry) for entry in mention.entries}
    for other in passage.mentions:
        if (
            _holds(other, mention)
            and own.isdisjoint(other.entries)
            and any(library.sort(entry) in sorts for entry in other.entries)
            and not _LIST_GOES_ON.match(passage.text, mention.end, other.end)
        ):
            return passage.text[other.start : other.end]
    return None


def _holds(other: Mention, mention: Mention) -> bool:
    """Whether one mention stands inside another, longer one."""
    return (
        other.start <= mention.start
        and mention.end <= other.end
        and other.end - other.start > mention.end - mention.start
    )


def _other_post(passage: _Passage, mention: Mention, own: frozenset[str]) -> str | None:
    """The other post that a word before the name makes of it: “Deputy Minister of Defence”."""
    before = passage.text[max(0, mention.start - _LOOK_BACK) : mention.start]
    found = _OTHER_POST.search(before)
    if found is None or any(
        _holds(other, mention) and not own.isdisjoint(other.entries) for other in passage.mentions
    ):
        return None
    return found.group() + passage.text[mention.start : mention.end]


def _near(library: Library, end: str, passages: list[_Passage]) -> tuple[str, ...]:
    """The names in the quotes that look most like the entry's: what to list, if it is the same.

    Names that are listed for others are left out; an event is told of in words, not by a name.
    """
    record = library.get(end)
    if record is None or record.kind is Kind.EVENT:
        return ()
    candidates = set()
    for passage in passages:
        first, last = passage.span
        taken = Spans((one.start - first, one.end - first) for one in passage.named)
        rest = taken.blank(passage.text[first:last])
        candidates |= {rest[slice(*span)] for span in capitalised(rest)}
    forms = [record.name, *(name.name for name in record.entry.other_names)]
    found = dict.fromkeys(name for form in forms for name in nearest(form, candidates))
    return tuple(found)[:2]
