"""What of a library leaves it: the entries that are chosen, and the facts about them.

What no source says is the editor's and stays at home unless it is asked for. What is inferred or
doubted leaves with its mark. A fact whose quotes are not proved never leaves: nobody could prove it
again. Nothing is left out without being counted (`Scope.left_out`), so that it can be said.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from dossier.core.evidence.standing import standing
from dossier.core.format.entries import (
    Date,
    Entry,
    Participant,
    PartOf,
    Quote,
    Relation,
    Source,
    Statement,
    Tenure,
)
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.sources.quotes import Verdict
from dossier.core.time.attested import Attestation, attestations
from dossier.core.time.days import Day, WrittenDay, day_of
from dossier.core.time.occasions import event_day
from dossier.views.quoted import ResolvedQuote, resolved_quote

#: What must be said of a fact beside itself: nothing where its quotes state it.
Mark: TypeAlias = Literal["", "inferred", "doubtful", "editor"]


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim that leaves the library, with the passages that prove it, in the claim's order.

    Without `proofs` it is the editor's word, or what an article says of itself (its date, its
    author), which needs no quote.
    """

    claim: ClaimRef
    mark: Mark
    proofs: tuple[ResolvedQuote, ...]

    @property
    def id(self) -> str:
        """The id of the claim."""
        return self.claim.id


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much stays at home, and why."""

    editor: int
    unproved: int
    broken: int


class Scope:
    """The part of a library that an export is about.

    `chosen` are ids of entries, all of them if None. A chosen entry leaves with the facts that it
    states and those in which others name it; `named` are the entries that these facts lead to, and
    the sources they quote: a format gives them as far as is needed to know them.
    """

    def __init__(
        self,
        library: Library,
        chosen: Iterable[str] | None = None,
        *,
        include_editor: bool = False,
    ) -> None:
        self.library = library
        self.include_editor = include_editor
        self._chosen = None if chosen is None else frozenset(map(library.resolve, chosen))
        self._withheld: dict[str, set[str]] = {}

    @cached_property
    def chosen(self) -> tuple[Record, ...]:
        """The chosen entries in the order of their ids."""
        every = self.library.records.values()
        return tuple(one for one in every if self.is_chosen(one.id))

    def is_chosen(self, id_: str) -> bool:
        """Whether an entry was chosen, and is not only named by one that was."""
        return self._chosen is None or id_ in self._chosen

    @cached_property
    def named(self) -> tuple[Record, ...]:
        """The entries that were not chosen and without which the facts would lead nowhere."""
        ids = {id_ for fact in self.facts for id_ in self.ends(fact)}
        records = (self.library.get(id_) for id_ in sorted(ids) if not self.is_chosen(id_))
        return tuple(one for one in records if one)

    @cached_property
    def entries(self) -> tuple[Record, ...]:
        """The chosen and the named entries in the order of their ids."""
        return tuple(sorted((*self.chosen, *self.named), key=lambda one: one.id))

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact that leaves: by the ids of the entries that state them, in their order."""
        return tuple(fact for claim in self._claims if (fact := self.leaving(claim)))

    @cached_property
    def _by_id(self) -> dict[str, Fact]:
        return {fact.id: fact for fact in self.facts}

    def fact(self, claim: str) -> Fact | None:
        """The fact with the id of a claim; None if it stays at home."""
        return self._by_id.get(claim)

    def of(self, id_: str, kind: ClaimKind | None = None) -> Iterator[Fact]:
        """The facts that an entry states itself, of one kind or all."""
        record = self.library.get(id_)
        for claim in record.claims if record else ():
            if (kind is None or claim.kind is kind) and (fact := self.fact(claim.id)):
                yield fact

    def date_in(self, fact: Fact, word: str) -> Fact | None:
        """A date that is a part of a fact (`start`, `end`, `date`), or of an entry's event."""
        owner = self.library.records[fact.claim.owner]
        claim = owner.claims_by_path.get((*fact.claim.path, word))
        return self.fact(claim.id) if claim else None

    def edtf(self, date: Fact) -> str:
        """A date as it leaves: a source's word whole, of the editor's what the source prints."""
        assert isinstance(date.claim.value, Date)
        return self.edtf_of(day_of(date.claim.value, date.claim.under))

    def edtf_of(self, day: WrittenDay | None) -> str:
        """A day as EDTF; of one that is the editor's only what is printed of it; "" for nothing.

        Nothing is said of a day that rests on quotes of which none is proved.
        """
        if day is None or not (self._holds(day.written.quotes) and self._holds(day.through)):
            return ""
        if day.by_editor and not self.include_editor:
            # A larger event's date is printed of no part that is the editor's word.
            return "" if day.through_editor else day.written.printed or ""
        return day.date.text

    def printed(self, claim: ClaimRef) -> str:
        """Of a date that is the editor's and stays at home, what a source prints of it, as EDTF.

        "" for any other, and where its own quotes, if it has any, are not proved.
        """
        value = claim.value
        if not isinstance(value, Date) or claim.basis != "editor" or self.include_editor:
            return ""
        return (value.printed or "") if self._holds(value.quotes) else ""

    def day(self, day: Day | None) -> str:
        """A day as EDTF, "" for one that is the editor's and stays at home."""
        leaves = day is not None and (self.include_editor or not day.by_editor)
        return day.date.text if day and leaves else ""

    def event_edtf(self, id_: str) -> str:
        """When an event was, by its own date or a larger event's, as far as that leaves."""
        return self.edtf_of(event_day(self.library, id_))

    def attested(self, tenure: Fact) -> tuple[Attestation, ...]:
        """The days on which a tenure is attested, in their order, by facts that leave as well."""
        return tuple(
            day
            for day in attestations(self.library, tenure.claim)
            if self.day(day) and (day.claim == tenure.id or self.fact(day.claim))
        )

    def ends(self, fact: Fact) -> tuple[str, ...]:
        """The entries that a fact is about or rests on, each once: whose it is, whom it names."""
        return tuple(
            dict.fromkeys(
                id_
                for id_ in (
                    fact.claim.owner,
                    *self._targets(fact.claim),
                    *(one.source for one in fact.proofs),
                    *(self.library.resolve(said) for said in _speakers(fact)),
                )
                if self.library.get(id_)
            )
        )

    @cached_property
    def left_out(self) -> LeftOut:
        """How many facts stay at home, and how many entries cannot be read."""
        stay = [one for one in self._claims if self.fact(one.id) is None]
        editor = sum(one.basis == "editor" for one in stay)
        return LeftOut(editor, len(stay) - editor, len(self.library.broken))

    def withhold(self, what: str, which: str) -> None:
        """Note that a format has no room for something; the same thing counts once."""
        self._withheld.setdefault(what, set()).add(which)

    @property
    def withheld(self) -> dict[str, int]:
        """What the format had no room for, in words, and how often, once its pages are made."""
        return {what: len(which) for what, which in sorted(self._withheld.items())}

    def voice(self, entry: Entry) -> str:
        """The summary of an entry, which is in the editor's voice; "" where that stays at home."""
        return (entry.summary or "") if self.include_editor else ""

    @cached_property
    def _claims(self) -> tuple[ClaimRef, ...]:
        return tuple(
            claim
            for record in self.library.records.values()
            for claim in record.claims
            if self.is_chosen(record.id) or any(map(self.is_chosen, self._targets(claim)))
        )

    def _targets(self, claim: ClaimRef) -> tuple[str, ...]:
        """The entries that a claim leads to: of a date, those of the claim it is a part of."""
        value = claim.value
        match value:
            case Tenure():
                ids: tuple[str | None, ...] = (value.post,)
            case Participant():
                ids = (value.person, value.office, value.as_)
            case Relation():
                ids = (value.to,)
            case Statement():
                ids = (value.source, value.event, value.about)
            case PartOf():
                ids = (value.id,)
            case _:
                within = self.library.records[claim.owner].claims_by_path.get(claim.path[:-1])
                return self._targets(within) if within and claim.path[:-1] else ()
        return tuple(self.library.resolve(id_) for id_ in ids if id_)

    def leaving(self, claim: ClaimRef) -> Fact | None:
        """A claim as a fact, whether it is about what was chosen or not; None if it stays."""
        if claim.basis == "editor":
            return Fact(claim, "editor", ()) if self.include_editor else None
        resolved = (resolved_quote(self.library, claim, one.quote) for one in claim.quotes)
        proofs = tuple(one for one in resolved if one.found.verdict is Verdict.PROVED)
        if not proofs and not self._speaks_of_itself(claim):
            return None
        # What proves who spoke does not prove the words.
        if isinstance(claim.value, Statement) and proofs[0].quote != claim.quotes[0].quote:
            return None
        return Fact(claim, self._mark(claim), proofs)

    def _holds(self, quotes: Iterable[Quote]) -> bool:
        """Whether some quotes prove anything, or there are none."""
        found = [self.library.locate(one).verdict for one in quotes]
        return not found or Verdict.PROVED in found

    def _speaks_of_itself(self, claim: ClaimRef) -> bool:
        """Whether an article says so of itself, which needs no quote."""
        return not claim.quotes and self.library.typed(claim.owner, Source) is not None

    def _mark(self, claim: ClaimRef) -> Mark:
        if standing(self.library, claim).is_doubted:
            return "doubtful"
        if claim.basis == "inferred":
            return "inferred"
        value = claim.value
        if isinstance(value, Date) and day_of(value, claim.under).doubtful:
            return "doubtful"
        return ""


def _speakers(fact: Fact) -> Iterator[str]:
    """The ids of those who are reported to say so."""
    for one in fact.proofs:
        if one.quote.said_by:
            yield one.quote.said_by
