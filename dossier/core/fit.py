"""Fit: whether the quotes of a claim name whom and what the claim is about.

A quote that stands in its source can still belong to another man: a checker that accepts it accepts
a minister's title joined to a stranger's name. So the quotes of a tenure together must print a
listed name of the person and of the post; those of a participation, of the participant, the event
and, where it says `as`, the post; those of a relation, of both ends; those of a statement, of its
speaker. One quote may supply one end and a second the other (“he”, “the Ombudsman”).

A name inside a longer name of another entry of the same sort names only the longer: “Deputy
Minister of Defence” does not name the minister, “Ivan Petrov” not the other Petrov. A body's name
inside a post's does name the body. Fit proves naming, not meaning.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.claims import ClaimRef
from dossier.core.entries import Participant, Quote, Relation, Statement, Tenure
from dossier.core.library import Library
from dossier.core.naming import Mention
from dossier.core.suggest import nearest

#: Words that, directly before a post's name, make another post of it.
_OTHER_POST: Final = re.compile(
    r"\b(deputy|vice|former|ex|acting|assistant|under|заступник\w*|заместител\w*|колишн\w+|бывш\w+)"
    r"[\s-]+(the\s+)?$",
    re.IGNORECASE,
)
_CAPITALISED: Final = re.compile(
    r"\b[^\W\d_a-zа-яїієґ][\w’'-]*(?:\s+(?:of|the|for|and)\s+(?=[^\W\d_a-zа-яїієґ])|\s+)?"
    r"(?:[^\W\d_a-zа-яїієґ][\w’'-]*(?:\s+(?:of|the|for|and)\s+(?=[^\W\d_a-zа-яїієґ])|\s+)?)*"
)
_LIST_GOES_ON: Final = re.compile(r"\s*(,|\band\b|&|\bта\b|\bі\b|\bи\b)")
_LOOK_BACK: Final = 24


@dataclass(frozen=True, slots=True)
class Misfit:
    """An end of a claim that none of its quotes names.

    `end` is the entry's id, `what` its part in the claim, `near` the names in the quotes that look
    most like one of its forms.
    """

    end: str
    what: str
    near: tuple[str, ...]


def misfits(library: Library, claim: ClaimRef) -> tuple[Misfit, ...]:
    """The ends of a claim that its quotes do not name; none for a claim without quotes."""
    quotes = [cited.quote for cited in claim.quotes]
    if not quotes:
        return ()
    ends = list(_ends(claim))
    own = frozenset(library.resolve(end) for _, end in ends)
    return tuple(
        Misfit(end, what, _near(library, end, quotes))
        for what, end in ends
        if library.get(end) and not any(_names(library, quote, end, own) for quote in quotes)
    )


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


def _names(library: Library, quote: Quote, end: str, own: frozenset[str]) -> bool:
    """Whether a quote names an entry; every quote names the source it is from.

    `own` are all the ends of the claim: the name of one inside that of another names both
    (“Advisor to the Head of the Office”).
    """
    end = library.resolve(end)
    source = library.resolve(quote.source)
    if end == source:
        return True
    text = library.texts.get(source)
    found = library.locate(quote)
    if text is None or found.start is None or found.end is None:
        return False
    mentions = library.mentions(source)
    return any(
        end in mention.entries
        and found.start <= mention.start
        and mention.end <= found.end
        and not _in_longer(library, text.text, mention, mentions, own)
        and not _other_post(library, text.text, mention, end)
        for mention in mentions
    )


def _in_longer(
    library: Library,
    text: str,
    mention: Mention,
    mentions: tuple[Mention, ...],
    own: frozenset[str],
) -> bool:
    """Whether a mention is only a piece of another's name: of the same sort, and no list of names.

    “Ministries of Health, Foreign Affairs” may be listed as a form of the second; it is a list, for
    after the first a comma follows.
    """
    sorts = {library.sort(entry) for entry in mention.entries}
    return any(
        other.start <= mention.start
        and mention.end <= other.end
        and other.end - other.start > mention.end - mention.start
        and own.isdisjoint(other.entries)
        and any(library.sort(entry) in sorts for entry in other.entries)
        and not _LIST_GOES_ON.match(text, mention.end, other.end)
        for other in mentions
    )


def _other_post(library: Library, text: str, mention: Mention, end: str) -> bool:
    """Whether a word before the name makes another post of it: “Deputy …”."""
    before = text[max(0, mention.start - _LOOK_BACK) : mention.start]
    return library.sort(end) == "post" and _OTHER_POST.search(before) is not None


def _near(library: Library, end: str, quotes: list[Quote]) -> tuple[str, ...]:
    """The names in the quotes that look most like the entry's: what to list, if it is the same."""
    candidates = {
        match.group().strip() for quote in quotes for match in _CAPITALISED.finditer(quote.exact)
    }
    record = library.get(end)
    if record is None:
        return ()
    forms = [record.name, *(name.name for name in record.entry.other_names)]
    found = dict.fromkeys(name for form in forms for name in nearest(form, candidates))
    return tuple(found)[:2]
