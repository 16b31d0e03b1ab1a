"""What an article holds, and how much of it the library has taken up.

Known names come from the entries (`naming`), used passages from the quotes. The rest is looked at
with suspicion: sequences of capitalised words that are no listed name, among them near-twins of
listed ones, and sentences on which nothing rests. All of it is information for a curator: a name
that merely looks like another is never taken for it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from dossier.core.dates import dates_printed
from dossier.core.library import Library
from dossier.core.naming import Mention
from dossier.core.texts import SourceText

Span = tuple[int, int]

_UPPER: Final = r"[^\W\d_a-zßà-öø-ÿа-яёіїєґў]"
_PARTICLE: Final = r"(?:of|the|for|and|to|on|de|al|bin|van|von|der|da|di)"
#: Words that begin with a capital, joined by at most two small words (“Ministry of the Interior”).
_CAPITALISED: Final = re.compile(
    rf"\b{_UPPER}[\w’'-]*(?:[^\S\n]+(?:{_PARTICLE}[^\S\n]+){{0,2}}{_UPPER}[\w’'-]*)*"
)
_ACRONYM: Final = re.compile(rf"\b{_UPPER}{{3,}}\b")
_SENTENCE_END: Final = re.compile(r"[.!?…]+[\"”»’')\]]*(?=\s)|\n")
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|No|vs|etc|e\.g|i\.e|approx)|\b\w)\.$"
)
_LETTERS: Final = re.compile(r"\w")
_SHORTEST_SENTENCE: Final = 3  # words; less is a signature or a rubric
_TWIN_RATIO: Final = 84.0
_LONGEST_NAME: Final = 100


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
class Harvest:
    """What became of one article. Spans are [start, end) character offsets, in order, apart.

    `used` are the passages some claim rests on, `mentions` the known names (longest forms),
    `unused` the sentences outside boilerplate that no passage touches; `share` is the part of the
    article's letters and digits, boilerplate aside, that lie in used passages (0 to 1).
    """

    text: SourceText
    used: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    unknown: tuple[Unknown, ...]
    unused: tuple[Span, ...]
    sentences: int
    share: float


def harvest(library: Library, source: str) -> Harvest | None:
    """The harvest of a source; None if its text cannot be read."""
    text = library.texts.get(library.resolve(source))
    if text is None:
        return None
    used = _merged(
        (found.start, found.end)
        for _, cited in library.citing(text.source)
        if (found := library.locate(cited.quote)).start is not None and found.end is not None
    )
    all_mentions = library.mentions(text.source)
    body = [
        span
        for span in sentences(text.text)
        if not text.in_boilerplate(*span) and _says_something(library, text, span)
    ]
    return Harvest(
        text=text,
        used=used,
        mentions=library.named(text.source),
        unknown=tuple(_unknown(library, text, all_mentions)),
        unused=tuple(span for span in body if not _touches(span, used)),
        sentences=len(body),
        share=_share(text, used),
    )


def _says_something(library: Library, text: SourceText, span: Span) -> bool:
    """Whether a sentence can be used at all: no signature or rubric, and not the headline."""
    words = text.text[slice(*span)]
    return len(words.split()) >= _SHORTEST_SENTENCE and words != library.name_of(text.source)


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _share(text: SourceText, used: tuple[Span, ...]) -> float:
    total = inside = 0
    spans = iter(used)
    current = next(spans, None)
    for match in _LETTERS.finditer(text.text):
        at = match.start()
        if text.in_boilerplate(at, at + 1):
            continue
        total += 1
        while current and current[1] <= at:
            current = next(spans, None)
        inside += current is not None and current[0] <= at
    return inside / total if total else 0.0


def sentences(text: str) -> Iterator[Span]:
    """The sentences of a text as spans; a line end always ends one, an abbreviation never does."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        end = match.start() if match.group() == "\n" else match.end()
        if match.group() != "\n" and _ABBREVIATION.search(text, start, match.start() + 1):
            continue
        yield from _trimmed(text, start, end)
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _unknown(library: Library, text: SourceText, known: tuple[Mention, ...]) -> Iterator[Unknown]:
    """Capitalised names outside boilerplate that are no listed name and hold none."""
    openings = {start for start, _ in sentences(text.text)}
    taken = [(mention.start, mention.end) for mention in known]
    taken += [(day.start, day.end) for day in dates_printed(text.text)]
    twins = _Twins(library)
    reported: set[str] = set()
    for match in _CAPITALISED.finditer(text.text):
        start, end = match.span()
        name = match.group()
        if text.in_boilerplate(start, end) or _touches((start, end), taken) or name in reported:
            continue
        twin, reason = twins.of(name)
        several = len(name.split()) > 1 and start not in openings
        if twin or several or _ACRONYM.fullmatch(name):
            reported.add(name)
            yield Unknown(start, end, name, twin, reason)


class _Twins:
    """Listed forms by their sound, to find those that a strange name resembles."""

    def __init__(self, library: Library) -> None:
        self._forms = [(listed.entry, listed.form) for listed in library.forms()]

    def of(self, name: str) -> tuple[str | None, str | None]:
        """The entry with a form that is nearly this name, and the reason; (None, None) if none."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only articles are harvested

        key = _sound(name[:_LONGEST_NAME])
        for entry, form in self._forms:
            if _sound(form) == key:
                return entry, f"sounds like “{form}”"
        names = [form for _, form in self._forms]
        found = process.extractOne(
            name[:_LONGEST_NAME], names, scorer=fuzz.ratio, score_cutoff=_TWIN_RATIO
        )
        if found is None:
            return None, None
        form, _, index = found
        return self._forms[index][0], f"differs by few letters from “{form}”"


@cache
def _sound(form: str) -> str:
    from dossier.core.names import fold  # noqa: PLC0415 - folding is for finding only

    return fold(form)
