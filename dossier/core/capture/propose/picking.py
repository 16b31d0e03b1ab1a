"""Which proposals somebody takes: those that are on, until he says otherwise."""

from collections.abc import Iterable

from dossier.core.capture.propose.proposal import Proposal, with_needs
from dossier.core.text.spans import Span


class Picks:
    """The proposals of an article, and which of them are taken.

    Whoever takes one takes what it needs; whoever drops one drops what needs it.
    """

    def __init__(self, proposals: Iterable[Proposal]) -> None:
        self._by_id = {one.id: one for one in proposals}
        self._taken = {one.id for one in self._by_id.values() if one.is_on}

    def of(self, sentence: Span) -> tuple[Proposal, ...]:
        """What is proposed of a sentence."""
        return tuple(one for one in self._by_id.values() if one.sentence == sentence)

    def get(self, id_: str) -> Proposal | None:
        """A proposal; None if there is none of that id."""
        return self._by_id.get(id_)

    def is_taken(self, id_: str) -> bool:
        """Whether a proposal is taken."""
        return id_ in self._taken

    def taken(self, sentence: Span) -> tuple[Proposal, ...]:
        """What is taken of a sentence, each behind what it needs, of other sentences too."""
        wanted = {one.id for one in self.of(sentence)} & self._taken
        return tuple(with_needs(self._by_id.values(), wanted))

    def take(self, id_: str) -> None:
        """Take a proposal with what it needs."""
        self._taken.update(one.id for one in with_needs(self._by_id.values(), [id_]))

    def drop(self, id_: str) -> None:
        """Drop a proposal with what needs it."""
        dropped = {id_}
        while more := {
            one.id
            for one in self._by_id.values()
            if one.id not in dropped and dropped.intersection(one.needs)
        }:
            dropped |= more
        self._taken -= dropped

    def like(self, before: "Picks") -> None:
        """Take and drop what was taken and dropped before, as far as it is proposed again."""
        for id_ in self._by_id:
            if before.get(id_) and before.is_taken(id_) != self.is_taken(id_):
                (self.take if before.is_taken(id_) else self.drop)(id_)
