"""Proposals about offices: who holds a post, and what body it is part of."""

from collections.abc import Iterator, Mapping, Sequence

from dossier.core.capture.additions import Addition
from dossier.core.capture.claiming import known_tenure
from dossier.core.capture.propose.language import folded
from dossier.core.capture.propose.making import Maker
from dossier.core.capture.propose.proposal import Offer, Proposal
from dossier.core.capture.propose.titles import Title, holders_of
from dossier.core.format.writing import Value
from dossier.core.text.spans import Span


class Offices:
    """`bodies` are the places where the titles of posts name the bodies they are of."""

    def __init__(self, maker: Maker, bodies: Mapping[str, Span]) -> None:
        self._maker, self._bodies = maker, dict(bodies)

    def says_little(self, post: str) -> str:
        """Why a title alone is not enough to make a post of it; "" if it is, or is listed."""
        name = self._maker.name(post)
        is_bare = self._maker.is_new(post) and folded(name) in self._maker.scene.language.titles
        return f"“{name}” alone does not say of what" if is_bare else ""

    def tenures(self, sentence: Span, some: Sequence[Title]) -> Iterator[Proposal]:
        """Whoever is named beside a title holds it."""
        for title, holder in holders_of(some):
            if not title.post or not holder.id:
                continue
            passage = min(title.start, holder.start), max(title.end, holder.end)
            quote = self._maker.quote(passage)
            if quote is not None:
                yield self._maker.make(
                    Offer.TENURE,
                    sentence,
                    passage,
                    (holder.id, title.post),
                    self._tenure(holder.id, title.post, quote),
                    is_on=True,
                    why=self.says_little(title.post),
                )

    def _tenure(self, who: str, post: str, quote: Value) -> Addition:
        """A new tenure, or one more quote of the one that is there."""
        known = known_tenure(self._maker.library, who, post)
        if known:
            return Addition(who, {"quotes": [quote]}, claim=known)
        return Addition(who, {"tenures": [{"post": post, "quotes": [quote]}]})

    def parts(self, sentence: Span, some: Sequence[Title]) -> Iterator[Proposal]:
        """A post is part of the body that its title names; said once of each."""
        scene = self._maker.scene
        for title in some:
            at = self._bodies.get(title.post or "")
            if title.post is None or at is None or not sentence[0] <= at[0] < sentence[1]:
                continue
            del self._bodies[title.post]
            passage = title.start, title.end
            body = next(
                (one for one in scene.named(at, "body") if (one.start, one.end) == at), None
            )
            quote = self._maker.quote(passage)
            if body is not None and quote is not None:
                yield self._maker.make(
                    Offer.PART_OF,
                    sentence,
                    passage,
                    (title.post, body.id),
                    Addition(title.post, {"part_of": {"id": body.id, "quotes": [quote]}}),
                    is_on=bool(title.holders),
                )
