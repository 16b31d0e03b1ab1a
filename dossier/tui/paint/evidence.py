"""How do we know: the quotes behind a row as ink, whose word it is, and what is wrong with it."""

from collections.abc import Iterable, Sequence
from typing import Final

from dossier.core.problems import Problem
from dossier.core.sources.quotes import Verdict
from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.tui.paint.ink import Item, Para, Piece, Role, blank
from dossier.tui.paint.pieces import piece, says
from dossier.tui.paint.problems import problem_piece
from dossier.views.blame import Blame
from dossier.views.evidence import Evidence
from dossier.views.rows import Row, legend

_VERDICTS: Final = {
    Verdict.ABSENT: "the text does not say this",
    Verdict.AMBIGUOUS: "it stands in several places; prefix or suffix must say where",
    Verdict.CONTEXT: "prefix or suffix do not stand beside it",
    Verdict.WHITESPACE: "it differs from the text in white space",
    Verdict.UNVERIFIED: "the text is not the one that was recorded",
    Verdict.NO_TEXT: "there is no text to look in",
}


def evidence_items(
    row: Row,
    found: Sequence[Evidence],
    problems: Iterable[Problem],
    who: Blame | None = None,
    *,
    brief: bool,
) -> list[Item]:
    """How we know a row: whose word it is, every quote with where it stands, what is wrong.

    `who` says who added the claim and its quotes. `brief` leaves out the words of quotes that the
    article beside them shows anyway.
    """
    later = who.quotes if who else {}
    items = [Item("", tuple(_basis(row, found)))] if row.claim else []
    items += [
        Item("", (Para((problem_piece(one),)), Para((piece(one.hint, Role.MUTED),), indent=2)))
        for one in problems
    ]
    for index, one in enumerate(found):
        quote = _quote(index, one, brief=brief and one.found.start is not None)
        if said := later.get((one.source, one.exact)):
            quote = Item(quote.key, (*quote.paras, Para((piece(said, Role.MUTED),), indent=2)))
        items.append(quote)
        if not brief:
            items.append(blank())
    if not row.claim and not found:
        items.append(says("No claim, so no quote is asked for."))
    if who and who.claim:
        items.append(says(who.claim))
    meant = [] if brief else legend([row])
    if meant:
        items += [blank(), says(" · ".join(meant))]
    return [item for item in items if item.paras]


def _basis(row: Row, found: Sequence[Evidence]) -> Iterable[Para]:
    if row.status == "conflict":
        yield Para((("≠ The sources disagree.", Role.WARNING),))
    if row.basis == "editor":
        words = "the printed words give less" if found else "no source is quoted"
        yield Para((("✎ The editor's word", Role.EDITOR), (f": {words}.", Role.MUTED)))
    elif row.signs.inferred:
        yield Para((("∴ Inferred", Role.WARNING), (": no source says so in words.", Role.MUTED)))
    if row.signs.open:
        yield Para((("☐ Work is needed", Role.WARNING),))
    for doubt in row.doubts:
        yield Para((("? Doubtful: ", Role.WARNING), piece(doubt, Role.MUTED)))
    if row.note:
        yield Para((piece(row.note, Role.EDITOR),), indent=2 if row.basis == "editor" else 0)


def _quote(index: int, one: Evidence, *, brief: bool) -> Item:
    where: list[Piece] = [("— ", Role.MUTED)]
    if one.speaker:
        where += [piece(one.speaker, Role.STRONG), (", reported by ", Role.MUTED)]
    where.append(piece(one.source_label, Role.LINK))
    if one.line:
        where.append((f" · line {one.line}", Role.MUTED))
    if one.speaks_about:
        where += [(" · about ", Role.MUTED), piece(one.speaks_about, Role.DATE)]
        where += (
            [(" (", Role.MUTED), piece(one.remark, Role.MUTED), (")", Role.MUTED)]
            if one.remark
            else []
        )
    if one.proves:
        where.append((f" · {one.proves}", Role.MUTED))
    paras = [] if brief else [Para((piece(f"“{one_line(one.exact)}”", Role.QUOTE),))]
    if one.against:
        paras.insert(0, Para((piece(f"≠ against it, for {one.against}:", Role.WARNING),)))
    paras.append(Para(tuple(where), indent=0 if brief else 2))
    if one.found.verdict is not Verdict.PROVED:
        verdict = f"! {one.found.verdict}: {_VERDICTS[one.found.verdict]}"
        paras.append(Para(((verdict, Role.ERROR),), indent=2))
    return Item(str(index), tuple(paras))


def article_title(label: str, title: str) -> str:
    """What stands above an article: whose it is and its headline."""
    return visible.line(one_line(f"{label} · {title}"))
