"""The workbench as items: sentences with what became of them, what rests on one, a change."""

from collections.abc import Iterator, Sequence

from dossier.core.capture.propose.proposal import Offer, Proposal
from dossier.core.problems import Problem, Severity
from dossier.core.text import visible
from dossier.core.text.spans import Span
from dossier.tui.paint.ink import Item, Line, Para, Role, layered
from dossier.tui.paint.pieces import piece, says
from dossier.views.bench import Bench, BenchSentence, Use
from dossier.views.diff import DiffLine

_SIGNS = {Use.USED: "│", Use.UNUSED: "·", Use.LEFT: "×"}
_NUMBER_WIDTH = 4
_OFFER_WIDTH = 13
_NAMED = frozenset({Offer.PERSON, Offer.POST, Offer.BODY, Offer.EVENT})
_NOTHING = (
    "Nothing rests on this sentence.",
    "v begins a passage of it; l and L make it longer and shorter, } leads to a name.",
    "c makes a claim of it, s takes it as said, q as one more quote of a claim,",
    "n makes an entry named so, x leaves the sentence knowingly.",
)
_DIFF_ROLES = {"+": Role.QUOTE, "-": Role.WARNING, " ": Role.MUTED, "…": Role.MUTED}


def sentence_items(bench: Bench, at: int, passage: Span | None) -> list[Item]:
    """The sentences; in that with the index `at` the chosen passage is set off."""
    return [
        _sentence(bench.text.text, one, passage if index == at else None)
        for index, one in enumerate(bench.sentences)
    ]


def _sentence(text: str, one: BenchSentence, passage: Span | None) -> Item:
    sign = "▌" if passage else _SIGNS[one.use]
    role = Role.MUTED if one.use is Use.LEFT else Role.TEXT
    spans: list[tuple[int, int, Role]] = [
        *((*span, Role.QUOTE) for span in one.used),
        *((*span, Role.LINK) for span in one.names),
        *((*span, Role.UNUSED) for span in one.strangers),
    ]
    if passage:
        spans.append((*passage, Role.CURRENT))
    body = _on_one_line(text, one.span, spans, role)
    if one.note:
        body = (*body, piece(f"  ({one.note})", Role.EDITOR))
    head = (f"{sign}{one.number}", Role.SIGN)
    return Item(str(one.number), (Para(body, head, _NUMBER_WIDTH),))


def _on_one_line(text: str, span: Span, marks: Sequence[tuple[int, int, Role]], role: Role) -> Line:
    """A stretch of a text, its line breaks as spaces, with marks by the offsets of the text."""
    start, end = span
    shown = visible.shown(text[start:end].replace("\n", " ").replace("\t", " "))
    inside = [
        (shown.offset(first - start), shown.offset(last - start), one) for first, last, one in marks
    ]
    return layered(shown.text, inside, role)


def offer_items(
    offered: Sequence[tuple[Proposal, bool]], claims: Sequence[object]
) -> Iterator[Item]:
    """What a sentence could say, and whether it is taken; a heading leads to what rests on it."""
    for one, is_taken in offered:
        sign = "x" if is_taken else "?" if one.why or one.doubt else " "
        tail = (one.about[0], Role.MUTED) if one.offer in _NAMED else None
        head = (f"[{sign}] {one.offer:<{_OFFER_WIDTH}}", Role.STRONG if is_taken else Role.MUTED)
        paras = [Para((piece(one.label),), head, _OFFER_WIDTH + 4, tail)]
        if one.why:
            paras.append(Para((piece(one.why, Role.EDITOR),), indent=_OFFER_WIDTH + 4))
        if one.doubt:
            paras.append(Para((piece(one.doubt, Role.WARNING),), indent=_OFFER_WIDTH + 4))
        yield Item(one.id, tuple(paras))
    if offered and claims:
        yield Item("", (Para((piece("What rests on it", Role.HEADING),), wrap=False),))


def resting_items(claims: Sequence[tuple[str, str, str]], *, alone: bool) -> list[Item]:
    """What rests on a sentence: each claim's id, what it says, and the words that say so.

    If that is nothing, and nothing stands above it, what can be done about it.
    """
    items = [
        Item(id_, (Para((piece(said),)), Para((piece(f"“{words}”", Role.QUOTE),), indent=2)))
        for id_, said, words in claims
    ]
    return items or ([says(one) for one in _NOTHING] if alone else [])


def change_items(
    changes: Sequence[tuple[str, Sequence[DiffLine]]], problems: Sequence[Problem]
) -> Iterator[Item]:
    """What would be wrong, and what would become of each file; every line can be reached."""
    number = 0
    for problem in problems:
        role = Role.ERROR if problem.severity is Severity.ERROR else Role.WARNING
        words = f"! {problem.rule.code} {problem.message}"
        hint = Para((piece(problem.hint, Role.MUTED),), indent=2)
        paras = (Para((piece(words, role),)), *((hint,) if problem.hint else ()))
        number += 1
        yield Item(f"problem {number}", paras)
    for path, lines in changes:
        number += 1
        yield Item(f"file {number}", (Para((piece(path, Role.HEADING),), wrap=False),))
        for line in lines:
            number += 1
            head = (f"{line.sign} {line.number:>4} ", _DIFF_ROLES[line.sign])
            body = ((visible.line(line.text), _DIFF_ROLES[line.sign]),)
            yield Item(f"line {number}", (Para(body, head, 8),))
