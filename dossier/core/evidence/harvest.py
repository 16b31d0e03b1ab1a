"""What an article holds, and how much of it the library has taken up.

Known names come from the entries (`naming`), used passages from the quotes. The rest is looked at
with suspicion: sequences of capitalised words that are no listed name, among them near-twins of
listed ones, and sentences on which nothing rests. All of it is information for a curator: a name
that merely looks like another is never taken for it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from dossier.core.dates import dates_printed
from dossier.core.format.entries import Source
from dossier.core.library.library import Library
from dossier.core.names.capitals import capitalised
from dossier.core.names.mentions import Mention
from dossier.core.sources.texts import SourceText
from dossier.core.text.sentences import sentences
from dossier.core.text.spans import Span, Spans

_WORD: Final = re.compile(r"\w+")
_SHORTEST_SENTENCE: Final = 3  # words; less is a signature or a rubric
_SHORTEST_ACRONYM: Final = 3


@dataclass(frozen=True, slots=True)
class Unknown:
    """Words that look like a name and belong to no entry.

    `twin` is the entry one of whose forms they resemble, `reason` how; both None for a stranger.
    """

    start: int
    end: int
    text: str
    twin: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A sentence on which nothing rests, knowingly; `note` says why, if anybody said."""

    start: int
    end: int
    note: str | None


@dataclass(frozen=True, slots=True)
class Harvest:
    """What became of one article. Spans are [start, end) character offsets, in order, apart.

    `used` are the passages some claim rests on, `mentions` the known names (longest forms), `body`
    the sentences, boilerplate and the headline aside; `unused` those of them that no passage
    touches and `left` those that the source's entry leaves out; `share` is the part of the
    article's letters and digits, what is aside left out, that lies in used passages (0 to 1).
    """

    text: SourceText
    used: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    unknown: tuple[Unknown, ...]
    unused: tuple[Span, ...]
    left: tuple[Left, ...]
    body: tuple[Span, ...]
    share: float

    @property
    def sentences(self) -> int:
        """How many sentences can be used."""
        return len(self.body)


def harvest(library: Library, source: str) -> Harvest | None:
    """The harvest of a source; None if its text cannot be read."""
    text = library.texts.get(library.resolve(source))
    if text is None:
        return None
    used = Spans(
        (found.start, found.end)
        for _, cited in library.ties.citing(text.source)
        if (found := library.locate(cited.quote)).start is not None and found.end is not None
    )
    aside = Spans((*text.boilerplate, *_headline(library, text)))
    body = [span for span in sentences(text.text) if _says_something(text, span, aside)]
    rest = [span for span in body if not used.touch(*span)]
    left_out = tuple(_left_out(library, text))
    left = tuple(_left(rest, left_out))
    known = {(one.start, one.end) for one in left}
    return Harvest(
        text=text,
        used=tuple(used),
        mentions=library.prints.named(text.source),
        unknown=tuple(_unknown(library, text, left_out)),
        unused=tuple(span for span in rest if span not in known),
        left=left,
        body=tuple(body),
        share=_share(text.text, used, aside),
    )


def _left_out(library: Library, text: SourceText) -> Iterator[Left]:
    """The passages that the source's entry leaves out; one that recurs, at each of its places."""
    source = library.typed(text.source, Source)
    for one in source.left_out if source else ():
        for match in re.finditer(re.escape(one.exact), text.text):
            yield Left(*match.span(), one.note)


def _left(sentences: list[Span], left_out: tuple[Left, ...]) -> Iterator[Left]:
    """The sentences that a passage which is left out touches."""
    spans = Spans((one.start, one.end) for one in left_out)
    for start, end in sentences:
        if spans.touch(start, end):
            notes = (one.note for one in left_out if one.start < end and start < one.end)
            yield Left(start, end, next(filter(None, notes), None))


def _headline(library: Library, text: SourceText) -> Iterator[Span]:
    """The lines that are nothing but the headline, which is never quoted."""
    title = library.name_of(text.source).split()
    for number in range(1, len(text.lines) + 1):
        start, end = text.lines.span(number, number)
        if text.text[start:end].split() == title:
            yield start, end


def _says_something(text: SourceText, span: Span, aside: Spans) -> bool:
    """Whether a sentence can be used at all: no signature, no rubric, nothing set aside."""
    words = _WORD.findall(text.text[slice(*span)])
    return not aside.touch(*span) and len(words) >= _SHORTEST_SENTENCE


def _share(text: str, used: Spans, aside: Spans) -> float:
    counts = list(accumulate((char.isalnum() for char in text), initial=0))

    def letters(spans: Spans) -> int:
        return sum(counts[end] - counts[start] for start, end in spans)

    total = counts[-1] - letters(aside)
    both = Spans(part for start, end in used for part in aside.within(start, end))
    return (letters(used) - letters(both)) / total if total else 0.0


def _unknown(library: Library, text: SourceText, left_out: tuple[Left, ...]) -> Iterator[Unknown]:
    """Capitalised names that are no listed name, each at its first place.

    Those in boilerplate and in what is left out are nobody's business.
    """
    known = [(one.start, one.end) for one in library.prints.mentions(text.source)]
    known += [(one.start, one.end) for one in dates_printed(text.text)]
    known += [(one.start, one.end) for one in left_out]
    rest = Spans((*known, *text.boilerplate)).blank(text.text)
    reported: set[str] = set()
    for start, end in capitalised(rest):
        name = text.text[start:end]
        if name in reported:
            continue
        reported.add(name)
        twin = library.prints.twins.of(name)
        acronym = name.isupper() and len(name) >= _SHORTEST_ACRONYM
        if twin:
            yield Unknown(start, end, name, twin.entry, twin.reason)
        elif len(name.split()) > 1 or acronym:
            yield Unknown(start, end, name)
