"""Where proposals are made: what is common to all of them in one article."""

from collections.abc import Mapping
from typing import Final

from dossier.core.capture.additions import Addition
from dossier.core.capture.passages import NotOneError, quote_of
from dossier.core.capture.propose.proposal import Offer, Proposal
from dossier.core.capture.propose.scene import Scene
from dossier.core.capture.propose.strangers import Stranger
from dossier.core.format.writing import Value
from dossier.core.library.library import Library
from dossier.core.sources.texts import SourceText
from dossier.core.text.spans import Span
from dossier.core.text.wording import one_line

#: What is offered for a name of nobody, by what it is of.
OFFER_OF: Final[Mapping[str, Offer]] = {
    "person": Offer.PERSON,
    "post": Offer.POST,
    "body": Offer.BODY,
}


class Maker:
    """Knows the names of what is proposed to be made, and which proposals were given already."""

    def __init__(
        self, library: Library, text: SourceText, scene: Scene, strangers: list[Stranger]
    ) -> None:
        self.library, self.text, self.scene = library, text, scene
        self.names: dict[str, str] = {one.id: one.name for one in strangers}
        self._needs = {one.id: f"{one.sort} {one.id}" for one in strangers}
        self._given: set[str] = set()

    def name(self, id_: str) -> str:
        """What an entry is called, also one that is only proposed."""
        return self.names.get(id_) or self.library.name_of(id_)

    def is_new(self, id_: str) -> bool:
        """Whether an entry is only proposed."""
        return id_ in self._needs

    def words(self, span: Span) -> str:
        """A stretch of the text on one line."""
        return one_line(self.scene.text[slice(*span)])

    def quote(self, span: Span) -> dict[str, Value] | None:
        """A passage as a quote; None if nothing tells it from another place."""
        try:
            return quote_of(self.text, *span)
        except NotOneError:
            return None

    def entry(self, one: Stranger, why: str) -> Proposal:
        """The entry that would be made for a name of nobody."""
        if one.twin:
            why = f"it resembles {self.library.name_of(one.twin)} ({one.reason})"
        return Proposal(
            self._needs[one.id],
            Offer.FORM if one.twin else OFFER_OF[one.sort],
            one.sentence,
            one.first,
            one.name,
            (one.id,),
            one.addition,
            why=why,
        )

    def make(  # noqa: PLR0913 - what a proposal is
        self,
        offer: Offer,
        sentence: Span,
        passage: Span,
        about: tuple[str, ...],
        addition: Addition,
        *,
        key: str = "",
        needs: tuple[str, ...] = (),
        is_on: bool = False,
        why: str = "",
        label: str = "",
    ) -> Proposal:
        """A proposal; one of the same sort and about the same as an earlier one is never on.

        `key` tells those apart that are about the same entries.
        """
        id_ = f"{offer} {' '.join(about)} {key}".strip()
        if id_ in self._given:
            id_, is_on = f"{id_} @{passage[0]}", False
        self._given.add(id_)
        return Proposal(
            id_,
            offer,
            sentence,
            passage,
            label or " · ".join(self.name(one) for one in about),
            about,
            addition,
            (*(self._needs[one] for one in about if one in self._needs), *needs),
            is_on and not why,
            why,
        )
