"""An article on the workbench: its sentences, what became of each, the names in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dossier.core.evidence.harvest import Harvest, harvest
from dossier.core.library.library import Library
from dossier.core.sources.texts import SourceText
from dossier.core.text.spans import Span, Spans
from dossier.views.labels import describe


class Use(StrEnum):
    """What became of a sentence."""

    USED = "used"
    UNUSED = "unused"
    LEFT = "left"  # nothing rests on it, and nothing is to


@dataclass(frozen=True, slots=True)
class BenchSentence:
    """One sentence, [start, end) in the text; `used` are the passages in it that claims rest on.

    `names` are listed names, `strangers` what looks like a name of nobody. `note` says why it is
    left.
    """

    number: int
    start: int
    end: int
    use: Use
    used: tuple[Span, ...]
    names: tuple[Span, ...]
    strangers: tuple[Span, ...]
    note: str | None = None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Bench:
    """The article; `named` counts the entries it names, `strange` the names of nobody."""

    text: SourceText
    sentences: tuple[BenchSentence, ...]
    named: int
    strange: int

    @property
    def done(self) -> int:
        """How many sentences are used, or left."""
        return sum(one.use is not Use.UNUSED for one in self.sentences)

    def at(self, offset: int) -> int:
        """The index of the sentence at an offset, or of the last before it."""
        before = [index for index, one in enumerate(self.sentences) if one.start <= offset]
        return before[-1] if before else 0


def bench(library: Library, source: str) -> Bench | None:
    """An article for the workbench; None if its text cannot be read."""
    found = harvest(library, source)
    if found is None:
        return None
    named = {entry for mention in found.mentions for entry in mention.entries}
    return Bench(found.text, tuple(_sentences(found)), len(named), len(found.unknown))


def _sentences(found: Harvest) -> Iterator[BenchSentence]:
    used = Spans(found.used)
    left = {(one.start, one.end): one.note for one in found.left}
    mentions = tuple((one.start, one.end) for one in found.mentions)
    strangers = tuple((one.start, one.end) for one in found.unknown)
    for number, span in enumerate(found.body, 1):
        touched = Use.USED if used.touch(*span) else Use.UNUSED
        use = Use.LEFT if span in left else touched
        yield BenchSentence(
            number,
            *span,
            use,
            tuple(used.within(*span)),
            _inside(mentions, span),
            _inside(strangers, span),
            left.get(span),
        )


def _inside(spans: tuple[Span, ...], whole: Span) -> tuple[Span, ...]:
    return tuple(one for one in spans if whole[0] <= one[0] and one[1] <= whole[1])


def resting(library: Library, article: Bench, at: int) -> list[tuple[str, str, str]]:
    """The claims that rest on a sentence: each one's id, what it says, and the words it quotes."""
    start, end = article.sentences[at].span
    return [
        (claim.id, describe(library, claim), cited.quote.exact)
        for claim, cited in library.ties.citing(article.text.source)
        if (found := library.locate(cited.quote)).start is not None
        and found.end is not None
        and found.start < end
        and start < found.end
    ]
