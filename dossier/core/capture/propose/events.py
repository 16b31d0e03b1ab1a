"""Proposals about events: what happened, on which day, and who was there. All of them are off."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from dossier.core.capture.additions import Addition
from dossier.core.capture.naming import free_id
from dossier.core.capture.propose.gatherings import (
    Gathering,
    PrintedDay,
    days,
    gatherings,
    happenings,
    parties,
    subject,
)
from dossier.core.capture.propose.making import Maker
from dossier.core.capture.propose.proposal import Offer, Proposal
from dossier.core.capture.propose.titles import Title
from dossier.core.format.entries import Event, Source
from dossier.core.format.ids import Kind
from dossier.core.format.writing import Value
from dossier.core.sources.quotes import is_scrap
from dossier.core.text.spans import Span, Spans


@dataclass(frozen=True, slots=True)
class _Told:
    """An event that an earlier sentence told of, and that sentence as a quote.

    `needs` is its proposal, if it is only that.
    """

    id: str
    noun: str
    quote: Value
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence, the whole of it as a quote, who is named in it (field, id), and who speaks."""

    span: Span
    quote: Value
    named: tuple[tuple[str, str], ...]
    speaker: str


class Events:
    """Walks through an article from its first sentence on, and remembers what it told of."""

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._told: list[_Told] = []
        self._present: set[tuple[str, str]] = set()
        source = maker.library.typed(maker.text.source, Source)
        self._published = source.date.edtf if source and source.date else ""

    def of(self, span: Span, titles: Sequence[Title], speaker: str) -> Iterator[Proposal]:
        """The events of a sentence, and who takes part in them.

        Whoever speaks in it of an event was not there for all it says.
        """
        scene = self._maker.scene
        quote = self._maker.quote(span)
        if quote is None:
            return
        sentence = _Sentence(span, quote, tuple(self._named(span)), speaker)
        listed = tuple(self._listed(span, quote))
        for told in listed:
            yield from self._days(sentence, told)
            yield from self._participants(sentence, told)
        apart = [(one.start, one.end) for one in titles]
        apart += [(one.start, one.end) for one in scene.named(span, "person", "body", "event")]
        found = list(gatherings(scene, span, apart)) or list(happenings(scene, span, apart))
        for one in found:
            known = self._known(one)
            yield from self._again(sentence, one, known) if known else self._new(sentence, one)
        words = {one.key for one in scene.words(span)}
        if not found and not listed and words & scene.language.attending:
            nouns = scene.language.meetings
            meetings = (one for one in reversed(self._told) if one.noun in nouns)
            for told in islice(meetings, 1):
                yield from self._participants(sentence, told)

    def _named(self, span: Span) -> Iterator[tuple[str, str]]:
        """The people a sentence names, and the bodies outside the titles of posts."""
        scene = self._maker.scene
        for id_ in dict.fromkeys(one.id for one in scene.named(span, "person")):
            yield "person", id_
        titled = Spans((one.start, one.end) for one in scene.named(span, "post"))
        bodies = (one for one in scene.named(span, "body") if not titled.touch(one.start, one.end))
        for id_ in dict.fromkeys(one.id for one in bodies):
            yield "office", id_

    def _listed(self, span: Span, quote: Value) -> Iterator[_Told]:
        """The events of the library that a sentence names."""
        scene = self._maker.scene
        for one in {each.id: each for each in scene.named(span, "event")}.values():
            nouns = (
                scene.language.gatherings.get(word.key)
                for word in scene.words((one.start, one.end))
            )
            told = _Told(one.id, next(filter(None, nouns), ""), quote)
            if all(earlier.id != told.id for earlier in self._told):
                self._told.append(told)
            yield told

    def _known(self, one: Gathering) -> _Told | None:
        """The event an earlier sentence told of that is meant: “the talks”, or its name again."""
        printed = self._maker.words((one.start, one.end)).casefold()
        for told in self._told:
            name = self._maker.name(told.id).casefold()
            if told.noun == one.noun and (one.is_definite or name == printed):
                return told
        return None

    def _again(self, sentence: _Sentence, one: Gathering, told: _Told) -> Iterator[Proposal]:
        """More evidence for an event that was told of before."""
        yield self._maker.make(
            Offer.EVIDENCE,
            sentence.span,
            sentence.span,
            (told.id,),
            Addition(told.id, {"quotes": [sentence.quote]}),
            needs=told.needs,
            why=f"“{self._maker.words((one.start, one.end))}” is taken for it",
        )
        yield from self._participants(sentence, told)

    def _new(self, sentence: _Sentence, one: Gathering) -> Iterator[Proposal]:
        """An event with its days and participants."""
        maker = self._maker
        printed = maker.words((one.start, one.end))
        name = self._happened(one) or self._called(printed, one)
        id_ = free_id(maker.library, name, {told.id for told in self._told})
        if not id_:
            return
        maker.names[id_] = name
        fields: dict[str, Value] = {"name": name, "type": one.noun.casefold()}
        if " " not in name or name.casefold() != printed.casefold():
            fields["other_names"] = [{"name": printed, "use": "variant"}]
        if one.place:
            fields["place"] = one.place
        fields["status"] = "announced" if one.is_coming else "held"
        fields["quotes"] = [sentence.quote]
        made = Addition(id_, fields, kind=Kind.EVENT)
        event = maker.make(Offer.EVENT, sentence.span, sentence.span, (id_,), made)
        told = _Told(id_, one.noun, sentence.quote, (event.id,))
        self._told.append(told)
        yield event
        yield from self._days(sentence, told)
        yield from self._participants(sentence, told)

    def _happened(self, one: Gathering) -> str:
        """What to call an event that is told of with a verb; "" for one that has a noun."""
        language = self._maker.scene.language
        if one.noun not in language.happens.values() or not language.of:
            return ""
        words = subject(self._maker.scene, one)
        if words.partition(" ")[0].casefold() in language.articles:
            words = words[:1].lower() + words[1:]
        return f"{one.noun} {language.of} {' '.join(words.split())}"

    def _called(self, printed: str, one: Gathering) -> str:
        """What to call an event by the words that are printed; one word, in its leading form."""
        if self._maker.scene.language.has_cases and " " not in printed:
            printed = one.noun
        return printed[:1].upper() + printed[1:]

    def _days(self, sentence: _Sentence, told: _Told) -> Iterator[Proposal]:
        """The days a sentence prints, for an event that has none."""
        event = self._maker.library.typed(told.id, Event)
        if event and event.date:
            return
        for day in days(self._maker.scene, sentence.span, self._published):
            words = self._maker.words((day.start, day.end))
            quote = None if is_scrap(words) else self._maker.quote((day.start, day.end))
            yield self._maker.make(
                Offer.DATE,
                sentence.span,
                sentence.span if quote is None else (day.start, day.end),
                (told.id,),
                Addition(told.id, {"date": _date(day, quote or sentence.quote)}),
                key=day.edtf,
                needs=told.needs,
                why=day.why,
                label=f"{words} = {day.edtf}" if day.why else words,
            )

    def _participants(self, sentence: _Sentence, told: _Told) -> Iterator[Proposal]:
        """Whoever a sentence names that tells of an event, by name or as a party."""
        for key, id_ in sentence.named:
            is_speech = told.noun in self._maker.scene.language.speeches
            if (id_ == sentence.speaker and not is_speech) or (id_, told.id) in self._present:
                continue  # said once of each
            self._present.add((id_, told.id))
            yield self._participant(sentence, told, {key: id_}, (id_, told.id), "")
        bodies = Spans(
            (one.start, one.end) for one in self._maker.scene.named(sentence.span, "body")
        )
        for span in parties(self._maker.scene, sentence.span):
            if bodies.touch(*span):
                continue  # it has an entry
            words = self._maker.words(span)
            yield self._participant(sentence, told, {"party": words}, (told.id,), words)

    def _participant(
        self,
        sentence: _Sentence,
        told: _Told,
        who: dict[str, Value],
        about: tuple[str, ...],
        party: str,
    ) -> Proposal:
        # The words that name the event, where it was told of before.
        quotes = [sentence.quote, *([told.quote] if told.quote != sentence.quote else [])]
        participant: Value = {**who, "quotes": quotes}
        return self._maker.make(
            Offer.PARTICIPANT,
            sentence.span,
            sentence.span,
            about,
            Addition(told.id, {"participants": [participant]}),
            key=party,
            needs=told.needs,
            label=f"{party} · {self._maker.name(told.id)}" if party else "",
        )


def _date(day: PrintedDay, quote: Value) -> dict[str, Value]:
    date: dict[str, Value] = {"edtf": day.edtf}
    if day.printed and day.printed != day.edtf:
        date |= {"printed": day.printed, "basis": "editor", "note": day.why}
    elif day.is_weekday:
        date |= {"basis": "inferred", "note": day.why}
    return {**date, "quotes": [quote]}
