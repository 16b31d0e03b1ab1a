"""What a search found as ink: names with the form that met the query, passages with their words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from dossier.core.search import Hit
from dossier.core.search.unfinished import Sign
from dossier.core.text import visible
from dossier.tui.paint.ink import Item, Line, Para, Piece, Role, layered, text_of
from dossier.tui.paint.pieces import mark_piece, piece
from dossier.views.completing import Completion
from dossier.views.find import PassageHit
from dossier.views.labels import Label

#: Characters shown before a matched word of a passage, and in all.
_LEAD: Final = 12
_MOST: Final = 64
_LETTER: Final = 2
_MOST_CHOICES: Final = 12
_CALLED: Final = {Sign.TYPE: "Types", Sign.TAG: "Tags"}


def hit_items(
    hits: Sequence[Hit],
    labels: Sequence[Label],
    whys: Sequence[str],
    signs: Mapping[str, str] | None = None,
) -> list[Item]:
    """Names, one line each, and a second one that says why, where it is not the name that met.

    `labels` say of each what the name does not. `signs` stand at entries that are not as they were
    committed, by their ids.
    """
    known = signs or {}
    return [
        _hit(hit, label, why, known.get(hit.id, ""))
        for hit, label, why in zip(hits, labels, whys, strict=True)
    ]


def _hit(hit: Hit, label: Label, why: str, sign: str) -> Item:
    is_name = hit.matched == hit.name
    name = list(_marked(hit.name, hit.spans)) if is_name else [piece(hit.name)]
    before = [(f"{sign} ", Role.WARNING)] if sign else []
    paras = [_headed(label, name, before)]
    if why and not is_name:
        at = why.find(hit.matched)
        spans = [(at + start, at + end) for start, end in hit.spans] if at >= 0 else []
        # Who prints a misprint is worth its lines; of any other form the beginning will do.
        words = _marked(why, spans, Role.MUTED)
        paras.append(Para(words, indent=_LETTER, wrap=hit.use == "misprint"))
    return Item(hit.id, tuple(paras))


def passage_items(
    found: Mapping[str, PassageHit], label: Callable[[str], Label], name_of: Callable[[str], str]
) -> Iterator[Item]:
    """Passages by their keys: whose they are, the words with what matched in them, who else's."""
    for key, one in found.items():
        own = one.passage.entry
        field = "" if one.passage.field == "text" else one.passage.field
        text, spans = _excerpt(one)
        paras = [
            _headed(label(own), [piece(one.name)], field=field),
            Para(_marked(text, spans, Role.MUTED), indent=_LETTER),
        ]
        if also := [id_ for id_ in dict.fromkeys(it.entry for it in one.also) if id_ != own]:
            names = " · ".join(map(name_of, also))
            paras.append(Para((("+ ", Role.SIGN), piece(names)), indent=_LETTER, wrap=False))
        yield Item(key, tuple(paras))


def _headed(label: Label, name: list[Piece], before: Sequence[Piece] = (), field: str = "") -> Para:
    """A name with its mark, cut in its middle where it has no room; an article's day comes first.

    At the right stands when an event was, or where somebody belongs, or in which field it says so.
    """
    first = list(before)
    if label.day and label.is_article:
        first += [piece(label.day, Role.DATE), (" ", Role.TEXT)]
    start = len(text_of(tuple(first)))
    give = (start, start + len(text_of(tuple(name))))
    if field:
        tail: Piece | None = (field, Role.MUTED)
    elif label.day and not label.is_article:
        tail = piece(label.day, Role.DATE)
    else:
        tail = piece(label.country, Role.MUTED) if label.country else None
    return Para((*first, *name), mark_piece(label.mark), _LETTER, tail, wrap=False, give=give)


def _excerpt(one: PassageHit) -> tuple[str, list[tuple[int, int]]]:
    """Some words of the passage, from shortly before the longest that matched."""
    anchor = max(one.spans, key=lambda span: span[1] - span[0], default=(0, 0))[0]
    start = anchor - _LEAD
    if start > 0:
        start = one.matched.find(" ", start, anchor) + 1 or anchor
    start = max(start, 0)
    cut = "…" if start else ""
    end = start + _MOST
    if end < len(one.matched):
        end = max(one.matched.rfind(" ", start, end), start + _MOST // 2)
    more = "…" if end < len(one.matched) else ""
    shift = len(cut) - start
    spans = [
        (max(first, start) + shift, min(last, end) + shift)
        for first, last in one.spans
        if first < end and start < last
    ]
    return f"{cut}{one.matched[start:end]}{more}", spans


def choices_of(completion: Completion) -> str:
    """The words that a type or tag may become, if there are several."""
    if len(completion.choices) == 1:
        return ""
    shown = [*completion.choices[:_MOST_CHOICES]]
    more = ["…"] if len(completion.choices) > len(shown) else []
    return f"{_CALLED[completion.sign]}: {', '.join([*shown, *more])}"


def _marked(text: str, spans: Sequence[tuple[int, int]], role: Role = Role.TEXT) -> Line:
    """A text on one line with spans of it set off."""
    # Made visible as a whole: what a character is shown as depends on those beside it.
    shown = visible.shown_line(text.translate(_BLANKS))
    marks = [(shown.offset(start), shown.offset(end), Role.MATCH) for start, end in spans]
    return layered(shown.text, marks, role)


#: White space of other widths as a space, one for one, so that offsets stay.
_BLANKS: Final = dict.fromkeys(map(ord, "\t\n\r\v\f\u00a0"), " ")
