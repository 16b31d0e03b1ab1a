"""Fit: whether the quotes of a claim name whom and what the claim is about.

A quote that stands in its source can still belong to another man: a checker that accepts it accepts
a minister's title joined to a stranger's name. So the quotes of a tenure together must print a
listed name of the person and of the post; those of a participation, of the participant, the event
and, where it says `as`, the post; those of a relation, of both ends; those of a statement, of its
speaker. One quote may supply one end and a second the other (“he”, “the Ombudsman”).

Of each end only the longest mention counts, and what stands around it is read (`doubts`): a quote
in which every mention of an end is doubtful is told of, even if another quote names the end well,
for each quote attests a day of its own. Fit proves naming, not meaning; and of a claim with a quote
that stands in no one place of its source it says nothing, as that quote may be the one that names.
"""

from dataclasses import dataclass, replace

from dossier.core.evidence.doubts import Doubt, End, doubt, ends, is_settled
from dossier.core.evidence.modifiers import Sense
from dossier.core.evidence.passages import QuotedPassage, quoted_passage
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimRef
from dossier.core.library.library import Library
from dossier.core.names.capitals import capitalised
from dossier.core.names.mentions import Mention, longest
from dossier.core.text.spans import Spans
from dossier.core.text.suggest import nearest


@dataclass(frozen=True, slots=True)
class Misfit:
    """An end of a claim that its quotes do not name, or name in a doubtful way.

    `end` is the entry's id, `what` its part in the claim. `doubts` are the phrases that print its
    name and prove something else; without any, no quote names it at all, and `near` are the names
    in the quotes that look most like one of its forms.
    """

    end: str
    what: str
    doubts: tuple[Doubt, ...] = ()
    near: tuple[str, ...] = ()


def misfits(library: Library, claim: ClaimRef) -> tuple[Misfit, ...]:
    """The ends of a claim that its quotes do not name; none for a claim without found quotes."""
    passages = [quoted_passage(library, cited.quote) for cited in claim.quotes]
    found = [one for one in passages if one]
    if not found or len(found) < len(passages):
        return ()
    all_ends = ends(library, claim)
    own = frozenset(end.id for end in all_ends)
    wrong: list[Misfit] = []
    for one in all_ends:
        # Of a person who is not named it goes without saying that the post is another's.
        end = replace(one, senses=one.senses - {Sense.ANOTHERS, Sense.PARTED}) if wrong else one
        misfit = _misfit(library, found, end, own, settled=is_settled(claim))
        if misfit:
            wrong.append(misfit)
    return tuple(wrong)


def _misfit(
    library: Library,
    passages: list[QuotedPassage],
    end: End,
    own: frozenset[str],
    *,
    settled: bool,
) -> Misfit | None:
    """What is wrong with one end; None if it is named well. A passage names the source it is from.

    Of a claim that the editor has `settled` its doubts are no news.
    """
    named = False
    doubts: list[Doubt] = []
    for passage in passages:
        said = [doubt(library, passage, one, end, own) for one in _mentions(passage, end)]
        named = named or end.id == passage.source or bool(said)
        if said and all(said):
            doubts += [one for one in said if one]
    if doubts and not settled:
        return Misfit(end.id, end.what, tuple(dict.fromkeys(doubts)))
    return None if named else Misfit(end.id, end.what, near=_near(library, end.id, passages))


def _mentions(passage: QuotedPassage, end: End) -> tuple[Mention, ...]:
    """Where a passage names an end, each time by its longest form."""
    return longest(one for one in passage.named if end.id in one.entries)


def _near(library: Library, end: str, passages: list[QuotedPassage]) -> tuple[str, ...]:
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
