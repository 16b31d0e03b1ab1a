"""Proposals for an article: rules over its words and the library alone, by language.

Nothing here decides who is who: a name that resembles a listed one is asked about, a title or a
pronoun that stands for somebody is a conclusion and off, and so are events and their days. What is
on, the words plainly say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dossier.core.capture.additions import Addition
from dossier.core.capture.claiming import naming_passage
from dossier.core.capture.forms import CLOSING, OPENING, spoken
from dossier.core.capture.naming import free_id
from dossier.core.capture.passages import NotOneError, quote_of
from dossier.core.capture.propose.gatherings import (
    Day,
    Gathering,
    days,
    gatherings,
    happenings,
    parties,
    subject,
)
from dossier.core.capture.propose.languages import language_for
from dossier.core.capture.propose.proposal import Offer, Proposal
from dossier.core.capture.propose.scene import Name, Scene
from dossier.core.capture.propose.speech import Said, Speaker, said
from dossier.core.capture.propose.strangers import Stranger, Strangers
from dossier.core.capture.propose.titles import Title, holders_of, titles
from dossier.core.evidence.harvest import Harvest, harvest
from dossier.core.format.entries import Source
from dossier.core.format.ids import Kind
from dossier.core.format.writing import Value
from dossier.core.library.library import Library
from dossier.core.sources.quotes import is_scrap
from dossier.core.sources.texts import SourceText
from dossier.core.text.sentences import sentences
from dossier.core.text.spans import Span, Spans

_OFFER_OF = {"person": Offer.PERSON, "post": Offer.POST, "body": Offer.BODY}


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
        Name(one.start, one.end, one.entries[0], library.sort(one.entries[0]))
        for one in library.prints.named(found.text.source)
        if len(one.entries) == 1
    ]
    left = {(one.start, one.end) for one in found.left}
    body = tuple(span for span in _sentences(found) if span not in left)
    first = Scene(found.text.text, body, known, language)
    strangers = Strangers(library, first)
    scene = Scene(found.text.text, body, (*known, *strangers.names()), language)
    made = _Proposing(library, found.text, scene, strangers).all()
    return tuple(one for one in made if not _is_there(library, found.text, one))


def _sentences(found: Harvest) -> Iterator[Span]:
    """The sentences that say something, and those of two words that only say who said it."""
    body = set(found.body)
    aside = Spans(found.text.boilerplate)
    for span in sentences(found.text.text):
        first = found.text.text[span[0]]
        if span in body or (first in "-–—" and not aside.touch(*span)):
            yield span


@dataclass(slots=True)
class _Event:
    """An event that was proposed earlier in the article."""

    id: str
    proposal: str
    noun: str
    name: str


@dataclass(slots=True)
class _Proposing:
    """One walk through an article; what earlier sentences said is remembered."""

    library: Library
    text: SourceText
    scene: Scene
    strangers: Strangers
    _names: dict[str, str] = field(default_factory=dict)
    _needs: dict[str, str] = field(default_factory=dict)
    _given: set[str] = field(default_factory=set)
    _holders: dict[str, list[tuple[str, Span]]] = field(default_factory=dict)
    _events: list[_Event] = field(default_factory=list)
    _speaker: str = ""
    _spoken: set[Span] = field(default_factory=set)
    _bodies: dict[str, Span] = field(default_factory=dict)

    def all(self) -> list[Proposal]:
        """Everything, sentence by sentence."""
        strangers = self.strangers.all
        for one in strangers:
            self._names[one.id] = one.name
            self._needs[one.id] = f"{one.sort} {one.id}"
            if one.body:
                self._bodies[one.id] = one.body
        of = {span: titles(self.scene, span) for span in self.scene.sentences}
        for some in of.values():
            for title, holder in holders_of(some):
                if title.post and holder.id:
                    at = min(title.start, holder.start), max(title.end, holder.end)
                    self._holders.setdefault(title.post, []).append((holder.id, at))
        made: list[Proposal] = []
        before: list[Span] = []
        for span, some in of.items():
            made += [self._new(one) for one in strangers if one.sentence == span]
            made += self._tenures(span, some)
            made += self._parts(span, some)
            made += self._statements(span, some, before)
            made += self._gatherings(span, some)
            before.append(span)
        return _wanted(made)

    def _name(self, id_: str) -> str:
        return self._names.get(id_) or self.library.name_of(id_)

    def _needed(self, *ids: str) -> tuple[str, ...]:
        return tuple(self._needs[one] for one in ids if one in self._needs)

    def _new(self, one: Stranger) -> Proposal:
        offer = Offer.FORM if one.twin else _OFFER_OF[one.sort]
        why = f"it resembles {self.library.name_of(one.twin)} ({one.reason})" if one.twin else ""
        return Proposal(
            self._needs[one.id],
            offer,
            one.sentence,
            one.first,
            one.name,
            (one.id,),
            (one.addition,),
            why=why or self._says_little(one.id),
        )

    def _says_little(self, post: str) -> str:
        """Why a title alone is not enough to make a post of it."""
        name = self._names.get(post, "")
        is_bare = f"post {post}" == self._needs.get(post) and len(name.split()) == 1
        return f"“{name}” alone does not say of what" if is_bare else ""

    def _quote(self, span: Span) -> dict[str, Value] | None:
        try:
            return quote_of(self.text, *span)
        except NotOneError:
            return None

    def _make(  # noqa: PLR0913 - what a proposal is
        self,
        offer: Offer,
        sentence: Span,
        passage: Span,
        about: tuple[str, ...],
        additions: tuple[Addition, ...],
        *,
        key: str = "",
        needs: tuple[str, ...] = (),
        is_on: bool = False,
        why: str = "",
        label: str = "",
    ) -> Proposal:
        """A proposal; one of the same sort and about the same as an earlier one is never on."""
        id_ = f"{offer} {' '.join(about)} {key}".strip()
        if id_ in self._given:
            id_, is_on = f"{id_} @{passage[0]}", False
        self._given.add(id_)
        return Proposal(
            id_,
            offer,
            sentence,
            passage,
            label or " · ".join(self._name(one) for one in about),
            about,
            additions,
            (*self._needed(*about), *needs),
            is_on and not why,
            why,
        )

    # Offices

    def _tenures(self, span: Span, some: Sequence[Title]) -> Iterator[Proposal]:
        for title, holder in holders_of(some):
            if not title.post or not holder.id:
                continue
            passage = min(title.start, holder.start), max(title.end, holder.end)
            quote = self._quote(passage)
            if quote is None:
                continue
            addition = self._tenure(holder.id, title.post, quote)
            yield self._make(
                Offer.TENURE,
                span,
                passage,
                (holder.id, title.post),
                (addition,),
                is_on=True,
                why=self._says_little(title.post),
            )

    def _tenure(self, who: str, post: str, quote: Value) -> Addition:
        record = self.library.get(who)
        for claim in record.claims if record else ():
            if claim.kind == "tenure" and self.library.resolve(claim.id.partition("#")[2]) == post:
                return Addition(who, {"quotes": [quote]}, claim=claim.id)
        return Addition(who, {"tenures": [{"post": post, "quotes": [quote]}]})

    def _parts(self, span: Span, some: Sequence[Title]) -> Iterator[Proposal]:
        """A post is part of the body that its title names."""
        for title in some:
            at = self._bodies.get(title.post or "")
            if title.post is None or at is None or not span[0] <= at[0] < span[1]:
                continue
            if f"{Offer.PART_OF} {title.post}" in self._given:
                continue
            self._given.add(f"{Offer.PART_OF} {title.post}")
            body = next((one for one in self.scene.named(at, "body") if (one.start, one.end) == at), None)
            passage = title.start, title.end
            quote = self._quote(passage)
            if body is None or quote is None:
                continue
            addition = Addition(title.post, {"part_of": {"id": body.id, "quotes": [quote]}})
            yield self._make(
                Offer.PART_OF,
                span,
                passage,
                (title.post, body.id),
                (addition,),
                is_on=bool(title.holders),
            )

    # Words

    def _statements(
        self, span: Span, some: Sequence[Title], before: Sequence[Span]
    ) -> Iterator[Proposal]:
        found = said(self.scene, span, some) or self._goes_on(span)
        if found is None:
            return
        who, naming, why = self._who(found.speaker, before)
        if who is None:
            return
        self._speaker = who
        if found.passage is not None:
            yield from self._statement(span, found.passage, found, who, naming, why)
        if not found.is_behind_dash:
            return
        taken = f"what stands before is taken for the words of {self._name(who)}"
        for earlier in self._block(span, before, within=found.passage is not None):
            if found.passage is None:
                yield from self._statement(earlier, earlier, found, who, span, why)
            elif earlier not in self._spoken:
                yield from self._statement(earlier, earlier, found, who, span, why or taken)

    def _goes_on(self, span: Span) -> Said | None:
        """A sentence that is quoted from end to end, behind words of somebody: his too, perhaps."""
        text = self.scene.text
        quoted = spoken(text, span)
        if not self._speaker or text[span[0]] not in OPENING or quoted is None:
            return None
        if text[quoted[1] : span[1]].strip(f"{CLOSING}.,!? \n"):
            return None
        return Said(Speaker(span[0], span[0]), quoted, is_direct=True)

    def _who(
        self, speaker: Speaker, before: Sequence[Span]
    ) -> tuple[str | None, Span | None, str]:
        """Who a speaker is, the passage elsewhere that names him, and what that is concluded from."""
        if speaker.person:
            return speaker.person, None, ""
        words = self.scene.text[speaker.start : speaker.end]
        if speaker.title is None:
            who, at = self._last_named(before)
            if not who:
                return None, None, ""
            meant = f"“{words}” is" if words else "these words are"
            return who, at, f"{meant} taken for {self._name(who)}{'' if words else '’s'}"
        holders = self._holders.get(speaker.title.post or "", [])
        if len({one for one, _ in holders}) != 1:
            return None, None, ""
        who, at = holders[0]
        return who, at, f"“{words}” is taken for {self._name(who)}"

    def _last_named(self, before: Sequence[Span]) -> tuple[str, Span | None]:
        """Who spoke last, or was named first in the sentence before, and where he is named."""
        for span in reversed(before):
            people = list(self.scene.named(span, "person"))
            for one in people:
                if not self._speaker or one.id == self._speaker:
                    return one.id, (span if is_scrap(self.scene.text[one.start : one.end]) else (one.start, one.end))
        return "", None

    def _statement(  # noqa: PLR0913, PLR0917 - a sentence, its words and who says them
        self, span: Span, passage: Span, found: Said, who: str, naming: Span | None, why: str
    ) -> Iterator[Proposal]:
        self._spoken.add(span)
        named = [
            (one.start, one.end) for one in self.scene.named(span, "person") if one.id == who
        ]
        if naming is None and not why:
            naming = naming_passage(self.text.text, span, passage, named)
        quote, naming_quote = self._quote(passage), self._quote(naming) if naming else None
        if quote is None or (naming and naming_quote is None):
            return
        if "exact" not in quote:
            quote = {"source": self.text.source, "exact": self.text.text[slice(*passage)]}
        statement: dict[str, Value] = {
            **quote,
            **({} if found.is_direct else {"speech": "reported"}),
            **({"note": f"{why}."} if why else {}),
            **({"quotes": [naming_quote]} if naming_quote else {}),
        }
        yield self._make(
            Offer.STATEMENT,
            span,
            passage,
            (who,),
            (Addition(who, {"statements": [statement]}),),
            key=f"{passage[0]}",
            is_on=True,
            why=why,
        )

    def _block(self, span: Span, before: Sequence[Span], *, within: bool) -> Iterator[Span]:
        """The sentences of the paragraph before an attribution that stands in one of its own.

        Those before it in its own paragraph, if it stands `within` one.
        """
        text = self.text.text
        end = span[0]
        for earlier in reversed(before):
            gap = text[earlier[1] : end]
            if gap.strip() or ((within or end != span[0]) and "\n" in gap):
                break
            yield earlier
            end = earlier[0]

    # Events

    def _gatherings(self, span: Span, some: Sequence[Title]) -> Iterator[Proposal]:
        apart = [(one.start, one.end) for one in some]
        apart += [(one.start, one.end) for one in self.scene.named(span, "person", "body")]
        people = tuple(dict.fromkeys(one.id for one in self.scene.named(span, "person")))
        quote = self._quote(span)
        if quote is None:
            return
        known = dict.fromkeys(one.id for one in self.scene.named(span, "event"))
        for id_ in known:
            yield from self._participants(span, id_, people, quote, ())
        found = list(gatherings(self.scene, span, apart))
        found = found or list(happenings(self.scene, span, apart))
        words = {one.key for one in self.scene.words(span)}
        if not found and not known and self._events and words & self.scene.language.attending:
            last = self._events[-1]
            yield from self._participants(span, last.id, people, quote, (last.proposal,))
        for one in found:
            printed = " ".join(self.scene.text[one.start : one.end].split())
            earlier = next(
                (
                    each
                    for each in self._events
                    if each.noun == one.noun
                    and (one.is_definite or each.name.casefold() == printed.casefold())
                ),
                None,
            )
            if earlier:
                yield self._make(
                    Offer.EVIDENCE,
                    span,
                    span,
                    (earlier.id,),
                    (Addition(earlier.id, {"quotes": [quote]}),),
                    needs=(earlier.proposal,),
                    why=f"“{self.scene.text[one.start : one.end]}” is taken for it",
                    label=earlier.name,
                )
                yield from self._participants(span, earlier.id, people, quote, (earlier.proposal,))
                continue
            yield from self._event(span, one, people, quote)

    def _event(
        self, span: Span, one: Gathering, people: tuple[str, ...], quote: Value
    ) -> Iterator[Proposal]:
        printed = " ".join(self.scene.text[one.start : one.end].split())
        name = printed[:1].upper() + printed[1:]
        if about := self.scene.language.happens and self._happened(one):
            name = about
        taken = {each.id for each in self._events}
        id_ = free_id(self.library, name, taken)
        if not id_:
            return
        self._names[id_] = name
        fields: dict[str, Value] = {"name": name, "type": one.noun}
        if " " not in name or name.casefold() != printed.casefold():
            fields["other_names"] = [{"name": printed, "use": "variant"}]
        if one.place:
            fields["place"] = one.place
        fields["status"] = "announced" if one.is_coming else "held"
        fields["quotes"] = [quote]
        event = self._make(
            Offer.EVENT, span, span, (id_,), (Addition(id_, fields, kind=Kind.EVENT),), label=name
        )
        self._events.append(_Event(id_, event.id, one.noun, name))
        yield event
        published = self.library.typed(self.text.source, Source)
        of_article = published.date.edtf if published and published.date else ""
        for day in days(self.scene, span, of_article):
            yield from self._day(span, day, id_, event.id)
        yield from self._participants(span, id_, people, quote, (event.id,))

    def _happened(self, one: Gathering) -> str:
        """What to call an event that is told of with a verb; "" for one that has a noun."""
        if one.noun not in self.scene.language.happens.values():
            return ""
        words = subject(self.scene, one)
        if words.partition(" ")[0].casefold() in self.scene.language.articles:
            words = words[:1].lower() + words[1:]
        return f"{one.noun} of {' '.join(words.split())}"

    def _day(self, span: Span, day: Day, event: str, needs: str) -> Iterator[Proposal]:
        quote = self._quote((day.start, day.end)) if not day.is_weekday else self._quote(span)
        if quote is None:
            return
        date: dict[str, Value] = {"edtf": day.edtf}
        if day.printed and day.printed != day.edtf:
            date |= {"printed": day.printed, "basis": "editor", "note": day.why}
        elif day.is_weekday:
            date |= {"basis": "inferred", "note": day.why}
        date["quotes"] = [quote]
        words = self.scene.text[day.start : day.end]
        yield self._make(
            Offer.DATE,
            span,
            (day.start, day.end),
            (event,),
            (Addition(event, {"date": date}),),
            key=day.edtf,
            needs=(needs,),
            why=day.why,
            label=f"{words} = {day.edtf}" if day.why else words,
        )

    def _participants(
        self,
        span: Span,
        event: str,
        people: tuple[str, ...],
        quote: Value,
        needs: tuple[str, ...],
    ) -> Iterator[Proposal]:
        titled = Spans((one.start, one.end) for one in self.scene.named(span, "post"))
        bodies = dict.fromkeys(
            one.id
            for one in self.scene.named(span, "body")
            if not titled.touch(one.start, one.end)
        )
        some = [("person", one) for one in people] + [("office", one) for one in bodies]
        for key, id_ in some:
            participant: Value = {key: id_, "quotes": [quote]}
            yield self._make(
                Offer.PARTICIPANT,
                span,
                span,
                (id_, event),
                (Addition(event, {"participants": [participant]}),),
                needs=needs,
            )
        for first, last in parties(self.scene, span):
            words = " ".join(self.scene.text[first:last].split())
            yield self._make(
                Offer.PARTICIPANT,
                span,
                span,
                (event,),
                (Addition(event, {"participants": [{"party": words, "quotes": [quote]}]}),),
                key=words,
                needs=needs,
                label=f"{words} · {self._name(event)}",
            )


def _wanted(made: list[Proposal]) -> list[Proposal]:
    """The same, with what is on because something that is on needs it; what nobody needs is left.

    A post is an entry of its own, whether anybody holds it or not.
    """
    by_id = {one.id: one for one in made}
    needed = {need for one in made for need in one.needs}
    on = {need for one in made if one.is_on for need in one.needs}
    on = {one for one in on if not by_id[one].why}
    held = {need for one in made if one.is_on for need in one.needs if by_id[need].why}
    kept = [one for one in made if one.id in needed or one.offer not in _OFFER_OF.values()
            or one.offer is Offer.POST]
    return [
        replace(one, is_on=one.id in on or (one.is_on and not held.intersection(one.needs)))
        for one in kept
    ]


def _is_there(library: Library, text: SourceText, one: Proposal) -> bool:
    """Whether the library says already what is proposed, with words of this sentence."""
    kinds = {
        Offer.TENURE: "tenure",
        Offer.PART_OF: "part_of",
        Offer.STATEMENT: "statement",
        Offer.PARTICIPANT: "participant",
        Offer.DATE: "date",
    }
    wanted = kinds.get(one.offer)
    if wanted is None:
        return False
    owner = one.about[-1] if one.offer is Offer.PARTICIPANT else one.about[0]
    for claim, cited in library.ties.citing(text.source):
        place = library.locate(cited.quote)
        if claim.owner != owner or claim.kind != wanted or place.start is None or place.end is None:
            continue
        if wanted in {"tenure", "participant"}:
            other = one.about[1] if wanted == "tenure" else one.about[0]
            if library.resolve(claim.id.partition("#")[2]) != other:
                continue
        if place.start < one.sentence[1] and one.sentence[0] < place.end:
            return True
    return False
