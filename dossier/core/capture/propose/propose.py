"""Proposals for an article: rules over its words and the library alone, by language.

Nothing here decides who is who: a name that resembles a listed one is asked about, a title or a
pronoun that stands for somebody is a conclusion and off, and so are events and their days. What is
on, the words plainly say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dossier.core.capture.propose.events import Events
from dossier.core.capture.propose.languages import language_for
from dossier.core.capture.propose.making import OFFER_OF, Maker
from dossier.core.capture.propose.offices import Offices
from dossier.core.capture.propose.proposal import Offer, Proposal
from dossier.core.capture.propose.scene import PrintedName, Scene
from dossier.core.capture.propose.statements import Statements
from dossier.core.capture.propose.strangers import Strangers
from dossier.core.capture.propose.titles import titles
from dossier.core.evidence.harvest import Harvest, harvest
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.core.sources.texts import SourceText
from dossier.core.text.sentences import sentences
from dossier.core.text.spans import Span, Spans

_KINDS: Final = {
    Offer.TENURE: ClaimKind.TENURE,
    Offer.PART_OF: ClaimKind.PART_OF,
    Offer.STATEMENT: ClaimKind.STATEMENT,
    Offer.PARTICIPANT: ClaimKind.PARTICIPANT,
    Offer.EVIDENCE: ClaimKind.EVENT,
}


def propose(library: Library, source: str) -> tuple[Proposal, ...]:
    """What the sentences of a source could be claimed to say and are not yet, in their order.

    () where its text cannot be read, or nobody has written rules for its language
    (`languages.language_for`).
    """
    found = harvest(library, source)
    language = language_for(library, source)
    if found is None or language is None:
        return ()
    known = [
        PrintedName(one.start, one.end, one.entries[0], library.sort(one.entries[0]))
        for one in library.prints.named(found.text.source)
        if len(one.entries) == 1
    ]
    body = tuple(_sentences(found))
    first = Scene(found.text.text, body, known, language)
    strangers = Strangers(library, first)
    scene = first.with_names(strangers.names())
    made = settled(list(_all(library, found.text, scene, strangers)))
    said = list(_said(library, found.text.source))
    return tuple(one for one in made if not _is_there(said, one))


def _sentences(found: Harvest) -> Iterator[Span]:
    """The sentences that say something, and those of two words that only say who said it."""
    body = set(found.body) - {(one.start, one.end) for one in found.left}
    aside = Spans(found.text.boilerplate)
    for span in sentences(found.text.text):
        is_attribution = found.text.text[span[0]] in "-–—" and not aside.touch(*span)
        if span in body or is_attribution:
            yield span


def _all(
    library: Library, text: SourceText, scene: Scene, strangers: Strangers
) -> Iterator[Proposal]:
    """Everything, sentence by sentence."""
    nobodies = strangers.all
    maker = Maker(library, text, scene, nobodies)
    entitled = {span: titles(scene, span) for span in scene.sentences}
    offices = Offices(maker, {one.id: one.body for one in nobodies if one.body})
    statements = Statements(maker, [title for some in entitled.values() for title in some])
    events = Events(maker)
    for span, some in entitled.items():
        for one in nobodies:
            if one.sentence == span:
                yield maker.entry(one, offices.says_little(one.id))
        yield from offices.tenures(span, some)
        yield from offices.parts(span, some)
        spoken = list(statements.of(span, some))
        yield from spoken
        yield from events.of(span, some, statements.speaker if spoken else "")


def settled(made: Sequence[Proposal]) -> list[Proposal]:
    """Some proposals of one article, with those on which others need that are on.

    What is doubted or only concluded is off, and so is what needs it. People and bodies that
    nothing needs are left out; a post is an entry of its own, whether anybody holds it or not.
    """
    by_id = {one.id: one for one in made}
    needed = {need for one in made for need in one.needs}
    held = {one.id for one in made if any(_is_held(by_id[id_]) for id_ in (one.id, *one.needs))}
    claims = {one.id for one in made if one.offer not in OFFER_OF.values()}
    on = {one.id for one in made if one.is_on} & claims - held
    on |= {need for id_ in on for need in by_id[id_].needs}
    kept = (one for one in made if one.offer in _ALONE or one.id in needed)
    return [replace(one, is_on=one.id in on) for one in kept]


def _is_held(one: Proposal) -> bool:
    return bool(one.why or one.doubt)


#: What is offered though nothing else needs it.
_ALONE: Final = frozenset(Offer) - frozenset(OFFER_OF.values()) | {Offer.POST}


def _said(library: Library, source: str) -> Iterator[tuple[ClaimRef, Span]]:
    """What the library claims of a source, and where in its text the quotes stand."""
    for claim, cited in library.ties.citing(source):
        place = library.locate(cited.quote)
        if place.start is not None and place.end is not None:
            yield claim, (place.start, place.end)


def _is_there(said: Sequence[tuple[ClaimRef, Span]], one: Proposal) -> bool:
    """Whether it is said already what is proposed, with words of this sentence."""
    kind = _KINDS.get(one.offer)
    if kind is None:
        return False
    owner, other = one.about[0], one.about[-1]
    if kind is ClaimKind.PARTICIPANT:
        owner, other = other, owner
    start, end = one.sentence
    named = kind in {ClaimKind.TENURE, ClaimKind.PARTICIPANT}
    return any(
        claim.owner == owner
        and claim.kind is kind
        and (not named or claim.id.endswith(f"#{other}"))
        and first < end
        and start < last
        for claim, (first, last) in said
    )
