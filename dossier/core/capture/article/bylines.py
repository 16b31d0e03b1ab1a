"""Lines that say who wrote, for whom and when: “By Tove Brandl, Nordpost, 12 March 2026”.

Such a line is made of pieces with a sign between them: a name behind a word that says so (“By”), a
day with its clock and its labels (“Updated”), a trade (“correspondent”), and at most a few names
that nothing is said of. A line in which anything else stands is none: a headline may hold a date.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from dossier.core.capture.article.languages import LANGUAGES
from dossier.core.capture.article.page import PageLine
from dossier.core.capture.article.phrases import folded, phrase
from dossier.core.dates import Precision, PrintedDate, dates_printed
from dossier.core.dates.numeric import Orders
from dossier.core.text.normal import normalize
from dossier.core.text.spans import Span, Spans

#: Characters of a line that may be one.
_LONGEST: Final = 160
_MOST_WORDS: Final = 5
_MOST_AUTHOR_WORDS: Final = 9
_MOST_NAMES: Final = 3
_SEPARATOR: Final = re.compile(r"\s*(?:[,،、;|•·/()\[\]]|\s[–—-]+(?=\s)|[–—])\s*")
CLOCK: Final = re.compile(
    r"(?<!\d)(?:[01]?\d|2[0-3])\s?[:.hH]\s?[0-5]\d(?::[0-5]\d)?(?!\d)\s*(?:[AaPp]\.?[Mm]\.?(?!\w))?"
)
#: What stands for a date or a clock while the rest is looked at.
_BLANK: Final = "\0"
_ZONES: Final = frozenset(
    "gmt utc bst cet cest est edt pst pdt eet eest msk мск ist jst trt uhr год time local kyiv"
    " за київським часом часу".split()
)
_PARTICLES: Final = frozenset(
    "de da di do dos du del della der den van von zu ter la le bin ibn al el y e i і та и et und"
    " and & ve".split()
)
_WORD: Final = re.compile(r"[^\s&]+|&")
_LETTERS: Final = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a line, and where they stand in the text."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Stamp:
    """A day that a line gives, where it stands, and whether it is that of a later change."""

    printed: PrintedDate
    span: Span
    is_update: bool


@dataclass(frozen=True, slots=True)
class PrintedByline:
    """What a byline says: the author behind a word for it, names of which it says nothing, days."""

    line: PageLine
    author: Piece | None
    names: tuple[Piece, ...]
    stamps: tuple[Stamp, ...]


def byline(
    line: PageLine, language: str | None = None, orders: Orders = ()
) -> PrintedByline | None:
    """What a line says of who wrote and when; None if it is no byline."""
    if len(line.text) > _LONGEST:
        return None
    dates = [
        one
        for one in dates_printed(line.text, language, orders)
        if one.date.precision is Precision.DAY
    ]
    blank = Spans((one.start, one.end) for one in dates).blank(line.text)
    blank = CLOCK.sub(lambda found: _BLANK * len(found.group()), blank)
    author: Piece | None = None
    names: list[Piece] = []
    for start, end in _pieces(blank):
        piece = blank[start:end]
        rest = piece.replace(_BLANK, " ").strip(" :.")
        lead = _leads().match(piece)
        if lead and author is None and (name := _author(line, piece, start, lead.end())):
            author = name
        elif _says_nothing(rest) or _is_trade(rest) or _is_place(rest) or phrase(folded(rest)):
            continue
        elif _BLANK in piece or not is_name(rest):
            return None
        else:
            names.append(Piece(line.text[start:end], (line.start + start, line.start + end)))
    stamps = tuple(_stamps(line, blank, dates))
    if len(names) > _MOST_NAMES or not (author or stamps):
        return None
    return PrintedByline(line, author, tuple(names), stamps)


def begins_byline(text: str) -> bool:
    """Whether a line begins with a word that names an author."""
    return _leads().match(text) is not None


def is_name(text: str, most: int = _MOST_WORDS) -> bool:
    """Whether a few words may be a name: each has a capital, where its script has capitals."""
    words = _WORD.findall(text)
    if not 0 < len(words) <= most or not _LETTERS.search(text):
        return False
    first = words[0][0]
    return not first.islower() and all(
        not word[0].islower() or word.casefold() in _PARTICLES for word in words
    )


def _pieces(blank: str) -> Iterator[Span]:
    """The pieces of a line between its signs, without white space and colons around them."""
    at = 0
    for sign in (*_SEPARATOR.finditer(blank), None):
        end = sign.start() if sign else len(blank)
        piece = blank[at:end]
        kept = piece.strip(" \t\u00a0")
        if kept:
            start = at + piece.index(kept)
            yield start, start + len(kept)
        at = sign.end() if sign else end


def _author(line: PageLine, piece: str, start: int, at: int) -> Piece | None:
    """The name behind the word that announces it; a day or a place may follow at once."""
    rest = piece[at:].partition(_BLANK)[0]
    cut = _places().search(rest)
    if cut and len(rest[cut.start() :].split()) <= _MOST_WORDS:
        rest = rest[: cut.start()]
    name = rest.strip(" .")
    if not is_name(name, _MOST_AUTHOR_WORDS):
        return None
    first = start + at + rest.index(name)
    return Piece(name, (line.start + first, line.start + first + len(name)))


def _stamps(line: PageLine, blank: str, dates: list[PrintedDate]) -> Iterator[Stamp]:
    for one in dates:
        start = max((sign.end() for sign in _SEPARATOR.finditer(blank, 0, one.start)), default=0)
        label = _folded(blank[start : one.start].replace(_BLANK, " "))
        span = (line.start + one.start, line.start + one.end)
        yield Stamp(one, span, _updated().match(label) is not None)


def _folded(text: str) -> str:
    plain = normalize("NFC", text).casefold().replace("’", "'")
    return " ".join(plain.strip(" :.\t\u00a0").split())


def _says_nothing(rest: str) -> bool:
    """Whether words only say what the day beside them is, or where its clock hangs."""
    unsaid = _labels().sub(" ", _folded(rest)).replace(":", " ").split()
    return all(word.strip(".") in _ZONES for word in unsaid)


def _is_trade(rest: str) -> bool:
    """Whether words say what somebody is."""
    return any(_trades().fullmatch(word) for word in _folded(rest).split())


def _is_place(rest: str) -> bool:
    """Whether words begin with one that a place follows: “in Velmar”."""
    return _places().match(f" {rest}") is not None


@cache
def _words_of(field: str) -> frozenset[str]:
    found = (getattr(language, field).split("|") for language in LANGUAGES)
    return frozenset(normalize("NFC", word) for some in found for word in some if word)


@cache
def _labels() -> re.Pattern[str]:
    words = sorted(_words_of("labels") | _words_of("updated"), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


@cache
def _updated() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(map(re.escape, sorted(_words_of('updated'))))})(?!\w)")


@cache
def _leads() -> re.Pattern[str]:
    words = sorted(_words_of("by"), key=len, reverse=True)
    return re.compile(
        rf"(?:{'|'.join(map(re.escape, words))})(?:\s*[:.]\s*|\s+)(?=\S)", re.IGNORECASE
    )


@cache
def _trades() -> re.Pattern[str]:
    words = {word for language in LANGUAGES for word in language.roles.split()}
    patterns = sorted(re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile("|".join(f"{one}s?" for one in patterns))


@cache
def _places() -> re.Pattern[str]:
    """A word before a place or a colleague, between spaces; it has small letters if any."""
    fields = (f"{language.places} {language.beside}" for language in LANGUAGES)
    words = sorted({word for field in fields for word in field.split()})
    return re.compile(rf"\s(?:{'|'.join(map(re.escape, words))})\s")
