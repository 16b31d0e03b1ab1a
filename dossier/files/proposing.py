"""The proposals for an article, each with what a check would say if it were taken.

A proposal is drafted as it would be written, on those entries alone that its text names: what a
check would find is then the same, and the size of the library does not matter.
"""

from dataclasses import replace
from pathlib import Path

from dossier.core.capture.additions import AdditionError
from dossier.core.capture.propose.making import OFFER_OF
from dossier.core.capture.propose.proposal import Proposal, with_needs
from dossier.core.capture.propose.propose import propose, settled
from dossier.core.library.library import Library, excerpt
from dossier.core.problems import Severity
from dossier.core.text.spans import Span
from dossier.files.drafts import draft


def proposals(
    root: Path, library: Library, source: str, sentence: Span | None = None
) -> tuple[Proposal, ...]:
    """What the sentences of a source could be claimed to say, or one of them; see `propose`.

    What a check would doubt says so and is off.
    """
    source = library.resolve(source)
    made = propose(library, source)
    if sentence is not None:
        wanted = {one.id for one in made if one.sentence == sentence}
        made = tuple(with_needs(made, wanted))
    named = (entry for one in library.prints.mentions(source) for entry in one.entries)
    about = (id_ for one in made for id_ in one.about)
    small = excerpt(library, dict.fromkeys((source, *named, *about)))
    judged = settled([_judged(root, small, made, one) for one in made])
    return tuple(one for one in judged if sentence in {None, one.sentence})


def _judged(root: Path, library: Library, made: tuple[Proposal, ...], one: Proposal) -> Proposal:
    """A proposal with what a check would find: of a claim, for an entry alone claims nothing."""
    if one.offer in OFFER_OF.values():
        return one
    try:
        drafted = draft(root, library, (each.addition for each in with_needs(made, [one.id])))
    except AdditionError as error:
        return replace(one, doubt=str(error))
    told = (each for each in drafted.problems if each.severity is not Severity.INFO)
    first = next(told, None)
    return replace(one, doubt=first.message) if first else one
