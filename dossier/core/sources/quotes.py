"""Finding a quote in its source text again, and never something that only looks like it.

A quote is proved if its code points stand in the text at exactly one place; where they stand at
several, `prefix` (the characters directly before) and `suffix` (directly after) decide. Nothing is
folded, nothing is re-anchored to a similar passage: a similar passage is at most a hint to the
person who has to mend the quote. The selector is the Text Quote Selector of the W3C Web Annotation
Data Model (https://www.w3.org/TR/annotation-model/#text-quote-selector), matched strictly.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from dossier.core.text.normal import normalize
from dossier.core.text.patterns import lazily
from dossier.core.text.wording import one_line

#: A quote shorter than this stands in too many texts to prove anything. It is counted in letters of
#: an alphabet; a Chinese or Japanese character says as much as three, a Korean syllable as two.
SHORTEST: Final = 12
_HEAVY: Final = lazily("([\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])|[가-힣]")
#: How many places of one quote are told of.
MOST_PLACES: Final = 20
# One crafted pair of long strings keeps rapidfuzz busy for minutes, and it holds the interpreter
# lock: a passage is looked for by a piece of the quote, in windows, among the likeliest of them.
_PIECE: Final = 200
_WINDOW: Final = 400
_MOST_WINDOWS: Final = 40
_NEAR_ENOUGH: Final = 60.0
_SPACE: Final = re.compile(r"\s+")
_NO_SPACE: Final = re.compile(r"\S+")
_WORD: Final = re.compile(r"\w{3,}")


def is_scrap(exact: str) -> bool:
    """Whether a quote is too short to stand for one passage alone."""
    heavy = sum(2 if match.group(1) else 1 for match in _HEAVY.finditer(exact))
    return len(exact) + heavy < SHORTEST


class Verdict(StrEnum):
    """What became of the search for a quote."""

    PROVED = "proved"
    ABSENT = "absent"
    AMBIGUOUS = "ambiguous"
    CONTEXT = "context"  # exact stands there, but not between prefix and suffix
    WHITESPACE = "whitespace"  # found but for white space
    UNVERIFIED = "unverified"  # found, in a text that is not the one recorded
    NO_TEXT = "no-text"  # the source has no text to look in


@dataclass(frozen=True, slots=True)
class Located:
    """The verdict on a quote and, where there is one, its place in the text.

    `start` and `end` are character offsets into the text, None unless there is exactly one place.
    `starts` are the places of `exact` where there are several, up to one more than `MOST_PLACES`.
    """

    verdict: Verdict
    start: int | None = None
    end: int | None = None
    starts: tuple[int, ...] = ()


def locate(text: str, exact: str, prefix: str | None = None, suffix: str | None = None) -> Located:
    """Find `exact` in `text`, code point for code point.

    Returns:
        PROVED with its offsets if it stands at one place (between `prefix` and `suffix`, where
        they are given); WHITESPACE with the offsets of the one passage that differs in white space
        alone; AMBIGUOUS or CONTEXT with the places of `exact`; else ABSENT.
    """
    if not exact:
        return Located(Verdict.ABSENT)
    before, after = prefix or "", suffix or ""
    # One more than is told of, so that twenty places and more than twenty are told apart.
    whole = _occurrences(text, f"{before}{exact}{after}", MOST_PLACES + 1)
    starts = [at + len(before) for at in whole]
    if len(starts) == 1:
        return Located(Verdict.PROVED, starts[0], starts[0] + len(exact))
    if starts:
        return Located(Verdict.AMBIGUOUS, starts=tuple(starts))
    starts = _occurrences(text, exact, MOST_PLACES + 1)
    if starts:
        return Located(Verdict.CONTEXT, starts=tuple(starts))
    span = _but_for_spaces(text, exact)
    return Located(Verdict.WHITESPACE, *span) if span else Located(Verdict.ABSENT)


def _occurrences(text: str, exact: str, most: int) -> list[int]:
    """Where `exact` starts in `text`, the first `most` places; overlapping ones included.

    A passage of ten thousand times one letter stands in a longer one at every offset, and
    comparing it there takes its whole length: so only as many are looked for as are told of.
    """
    starts: list[int] = []
    at = text.find(exact)
    while at >= 0 and len(starts) < most:
        starts.append(at)
        at = text.find(exact, at + 1)
    return starts


def _but_for_spaces(text: str, exact: str) -> tuple[int, int] | None:
    """The one passage that equals `exact` but for white space, as offsets into `text`."""
    words = one_line(exact)
    if not words:
        return None
    starts = _occurrences(_squeezed(text), words, 2)
    if len(starts) != 1:
        return None
    return _unsqueezed(text, starts[0]), _unsqueezed(text, starts[0] + len(words) - 1) + 1


@lru_cache(maxsize=4)  # the quotes of a claim look in one text, and those of the next claim too
def _squeezed(text: str) -> str:
    return one_line(text)


def _unsqueezed(text: str, offset: int) -> int:
    """Where in `text` the character stands that is at `offset` once white space is squeezed.

    That character must be none of the white space.
    """
    squeezed = 0
    for word in _NO_SPACE.finditer(text):
        if offset < squeezed + len(word.group()):
            return word.start() + offset - squeezed
        squeezed += len(word.group()) + 1
    raise IndexError(offset)


def nearest_passage(text: str, exact: str) -> str | None:
    """The passage of `text` that looks most like `exact`: a hint for an editor, never a match.

    Only a piece of a long quote is compared, and only with the windows that share most words with
    it, so that no text, however made, can make this slow.
    """
    from rapidfuzz import fuzz  # noqa: PLC0415 - only a failing quote needs it, 30 ms to load

    piece = exact[:_PIECE]
    wanted = set(_WORD.findall(piece.lower()))
    if not wanted:
        return None
    step = _WINDOW // 2
    windows = [(start, text[start : start + _WINDOW]) for start in range(0, len(text), step)]
    likely = sorted(
        windows, key=lambda one: (-len(wanted & set(_WORD.findall(one[1].lower()))), one[0])
    )
    best: tuple[float, int, int] | None = None
    for start, window in likely[:_MOST_WINDOWS]:
        found = fuzz.partial_ratio_alignment(piece, window, score_cutoff=_NEAR_ENOUGH)
        if found and (best is None or found.score > best[0]):
            best = (found.score, start + found.dest_start, start + found.dest_end)
    return _whole_words(text, best[1], best[2]) if best else None


def _whole_words(text: str, start: int, end: int) -> str:
    """The passage [start, end), widened to whole words, on one line."""
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return _SPACE.sub(" ", text[start:end]).strip()


def same_letters(text: str, exact: str) -> bool:
    """Whether `exact` stands in `text` once both are written in one Unicode form (NFC)."""
    return normalize("NFC", exact) in normalize("NFC", text)
