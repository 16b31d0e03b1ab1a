"""The sentences of a text, as a reader would cut it: good enough to count and to cite them."""

import re
from collections.abc import Iterator
from typing import Final

from dossier.core.text.spans import Span

#: The end of a sentence: its marks with what closes a quotation, unless it goes on in small letters
#: (“‘Never!’ he said”). The full stops of other scripts need no space behind them. A line end ends
#: a sentence unless a hyphen cuts a word there.
_CLOSING: Final = "[\"”»’')\\]）」』】》〉]*"
_OTHER_STOPS: Final = "。！？｡．؟۔।॥։።፧។៕။܀"
_END: Final = re.compile(
    rf"[.!?…]+{_CLOSING}(?=\s)|[{_OTHER_STOPS}]+{_CLOSING}|(?<![^\W\d_][-‐\u00ad])\r?\n"
)
_GOES_ON: Final = re.compile(r"[^\S\n]+[–—-]?[^\S\n]*[^\W\d_]")
#: An initial, an abbreviation in Latin or Cyrillic letters, in front of its point.
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Capt|Col|Lt|Sgt|Adm|Hon|Rev|Sen|Rep|Gov|St|No|vs|etc|approx"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co"
    r"|ім|вул|тис|млн|млрд|див|акад|проф|ген|ст|ул|им|тыс|см|гр|обл|грн|руб)|\b[^\W\d_])\.$",
    re.IGNORECASE,
)
#: “am 4. Januar”: German writes months large behind a point.
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}\.$")
_MONTH: Final = re.compile(
    r"[^\S\n]+(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober"
    r"|November|Dezember)\b"
)
_LOOK_BACK: Final = 12


def sentences(text: str) -> Iterator[Span]:
    """The sentences of a text as spans, without the white space between them."""
    start = 0
    for mark in _END.finditer(text):
        if mark.group().isspace():
            yield from _trimmed(text, start, mark.start())
        elif _is_inner(text, start, mark):
            continue
        else:
            yield from _trimmed(text, start, mark.end())
        start = mark.end()
    yield from _trimmed(text, start, len(text))


def _is_inner(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a mark stands inside a sentence."""
    if mark.group()[0] in _OTHER_STOPS:
        # “好。”他说。 goes on, as “Never!” he said does: no letter there is small.
        return mark.group()[-1] not in _OTHER_STOPS and text[mark.end() : mark.end() + 1].isalpha()
    after = _GOES_ON.match(text, mark.end())
    if after and after.group()[-1].islower():
        return True
    first = max(start, mark.start() - _LOOK_BACK)
    if _MONTH.match(text, mark.end()) and _DAY.search(text[first : mark.end()]):
        return True
    return mark.group() == "." and _ABBREVIATION.search(text[first : mark.end()]) is not None


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
