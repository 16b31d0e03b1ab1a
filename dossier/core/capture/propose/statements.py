"""Proposals about words: who says what, by name, by title, or by what stood before."""

from collections.abc import Iterator, Sequence

from dossier.core.capture.additions import Addition
from dossier.core.capture.claiming import naming_passage
from dossier.core.capture.forms import CLOSING, OPENING, spoken
from dossier.core.capture.propose.making import Maker
from dossier.core.capture.propose.proposal import Offer, Proposal
from dossier.core.capture.propose.speech import Said, Speaker, said
from dossier.core.capture.propose.titles import Title, holders_of
from dossier.core.format.writing import Value
from dossier.core.sources.quotes import is_scrap
from dossier.core.text.spans import Span

#: Who it is, the passage elsewhere that names him, and what that is concluded from.
_Who = tuple[str | None, Span | None, str]


class Statements:
    """Walks through an article from its first sentence on; who spoke last is remembered."""

    def __init__(self, maker: Maker, titles: Sequence[Title]) -> None:
        self._maker = maker
        self._holders: dict[str, list[tuple[str, Span]]] = {}
        for title, holder in holders_of(titles):
            if title.post and holder.id:
                at = min(title.start, holder.start), max(title.end, holder.end)
                self._holders.setdefault(title.post, []).append((holder.id, at))
        self._speaker = ""
        self._spoken: set[Span] = set()
        self._before: list[Span] = []

    @property
    def speaker(self) -> str:
        """Who spoke last; "" for nobody yet."""
        return self._speaker

    def of(self, sentence: Span, titles: Sequence[Title]) -> Iterator[Proposal]:
        """What somebody says in a sentence, or in those before it that it attributes."""
        found = said(self._maker.scene, sentence, titles) or self._goes_on(sentence)
        if found is not None:
            yield from self._said(sentence, found)
        self._before.append(sentence)

    def _said(self, sentence: Span, found: Said) -> Iterator[Proposal]:
        who, naming, why = self._who(found.speaker)
        if who is None:
            return
        self._speaker = who
        if found.passage is not None:
            yield from self._statement(sentence, found.passage, found, who, naming, why)
        if not found.is_behind_dash:
            return
        taken = f"what stands before is taken for the words of {self._maker.name(who)}"
        for earlier in self._block(sentence, within=found.passage is not None):
            if found.passage is None:
                yield from self._statement(earlier, earlier, found, who, sentence, why)
            elif earlier not in self._spoken:
                yield from self._statement(earlier, earlier, found, who, sentence, why or taken)

    def _goes_on(self, sentence: Span) -> Said | None:
        """A sentence that is quoted from end to end, behind words of somebody: his too, perhaps."""
        text = self._maker.scene.text
        quoted = spoken(text, sentence)
        if not self._speaker or text[sentence[0]] not in OPENING or quoted is None:
            return None
        if text[quoted[1] : sentence[1]].strip(f"{CLOSING}.,!? \n"):
            return None
        return Said(Speaker(sentence[0], sentence[0]), quoted, is_direct=True)

    def _who(self, speaker: Speaker) -> _Who:
        """Who a speaker is."""
        scene, name = self._maker.scene, self._maker.name
        words = scene.text[speaker.start : speaker.end]
        if speaker.person:
            is_declined = speaker.is_after_phrase and scene.language.has_cases
            doubted = is_declined and self._maker.is_new(speaker.person)
            return speaker.person, None, f"“{words}” may be declined" if doubted else ""
        if speaker.title is None:
            who, at = self._last_named()
            meant = f"“{words}” is" if words else "these words are"
            return who, at, f"{meant} taken for {name(who)}{'' if words else '’s'}" if who else ""
        holders = self._holders.get(speaker.title.post or "", [])
        if len({one for one, _ in holders}) != 1:
            return None, None, ""
        who, at = holders[0]
        return who, at, f"“{words}” is taken for {name(who)}"

    def _last_named(self) -> tuple[str | None, Span | None]:
        """Who spoke last, or else was named first in the sentence before, and where he is named."""
        scene = self._maker.scene
        for sentence in reversed(self._before):
            for one in scene.named(sentence, "person"):
                if not self._speaker or one.id == self._speaker:
                    name = one.start, one.end
                    return one.id, sentence if is_scrap(scene.text[slice(*name)]) else name
        return None, None

    def _statement(  # noqa: PLR0913, PLR0917 - a sentence, its words and who says them
        self, sentence: Span, passage: Span, found: Said, who: str, naming: Span | None, why: str
    ) -> Iterator[Proposal]:
        maker = self._maker
        self._spoken.add(sentence)
        people = maker.scene.named(sentence, "person")
        if naming is None and not why:
            named = [(one.start, one.end) for one in people if one.id == who]
            naming = naming_passage(maker.scene.text, sentence, passage, named)
        quote, naming_quote = maker.quote(passage), maker.quote(naming) if naming else None
        if quote is None or (naming and naming_quote is None):
            return
        if "exact" not in quote:
            quote = {"source": maker.text.source, "exact": maker.text.text[slice(*passage)]}
        statement: dict[str, Value] = {
            **quote,
            **({} if found.is_direct else {"speech": "reported"}),
            **({"note": f"{why[0].upper()}{why[1:]}."} if why else {}),
            **({"quotes": [naming_quote]} if naming_quote else {}),
        }
        yield maker.make(
            Offer.STATEMENT,
            sentence,
            passage,
            (who,),
            Addition(who, {"statements": [statement]}),
            key=f"{passage[0]}",
            is_on=True,
            why=why,
        )

    def _block(self, sentence: Span, *, within: bool) -> Iterator[Span]:
        """The sentences of the paragraph before an attribution that stands in one of its own.

        Those before it in its own paragraph, if it stands `within` one.
        """
        text = self._maker.scene.text
        end = sentence[0]
        for earlier in reversed(self._before):
            gap = text[earlier[1] : end]
            if gap.strip() or ((within or end != sentence[0]) and "\n" in gap):
                break
            yield earlier
            end = earlier[0]
