"""The quotes beside a fact: each in its place in the article, with a link to it there."""

from collections.abc import Sequence
from typing import Final

from dossier.core.text.wording import one_line
from dossier.export.html.markup import Markup, el, joined
from dossier.export.html.shell import phrase
from dossier.export.html.site import Site, dated, line_id, passage_id
from dossier.views.evidence import Evidence, evidence
from dossier.views.rows import Row

_AROUND: Final = 90  # characters of the article shown on either side of a quote
#: Quotes of a tie that is computed, more are counted: its claims have them all on their own pages.
_MOST: Final = 12
_SHOWN: Final = 2  # quotes that stand open; further ones are unfolded


def how(site: Site, row: Row) -> Markup:
    """How a fact is known: its first quotes open, the others folded; "" where it has none.

    Of a name, where it is printed.
    """
    if not row.quotes:
        lines = printed(site, row)
        return el("div", el("p", lines, class_="printed"), class_="how") if lines else lines
    found = evidence(site.library, row)
    shown = [_figure(site, one, brief=_repeats(row, one)) for one in found[:_SHOWN]]
    rest = found[_SHOWN:] if row.claim else found[_SHOWN:_MOST]
    if rest:
        shown.append(_folded(site, rest, len(found) - _SHOWN))
    return el("div", *shown, class_="how")


def _folded(site: Site, rest: Sequence[Evidence], number: int) -> Markup:
    words = f"{number} more quote{'s' if number > 1 else ''}"
    untold = number - len(rest)
    more = el("p", f"and {untold} more", class_="muted") if untold else Markup("")
    figures = joined(_figure(site, one, brief=False) for one in rest)
    return el("details", el("summary", words), figures, more)


def _repeats(row: Row, one: Evidence) -> bool:
    """Whether the fact is the quote itself, which then need not stand beside it again."""
    return one_line(one.exact) in one_line(row.text)


def _figure(site: Site, one: Evidence, *, brief: bool) -> Markup:
    against = (
        el("p", f"≠ Against it, for {one.against}:", class_="warning")
        if one.against
        else Markup("")
    )
    return el(
        "figure",
        against,
        Markup("") if brief else _passage(site, one),
        el("figcaption", _whence(site, one)),
        class_="quote",
    )


def _passage(site: Site, one: Evidence) -> Markup:
    before, after = _context(site, one)
    return el(
        "blockquote",
        el("span", before, class_="around") if before else None,
        el("mark", one_line(one.exact)),
        el("span", after, class_="around") if after else None,
        lang=site.language(one.source),
        dir="auto",
    )


def _context(site: Site, one: Evidence) -> tuple[str, str]:
    """The words of its line before and behind a quote, cut between two words."""
    start, end = one.found.start, one.found.end
    stored = site.library.texts.get(one.source)
    if stored is None or start is None or end is None:
        return "", ""
    text = stored.text
    first = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    last = text.find("\n", end)
    last = min(len(text) if last < 0 else last, end + _AROUND)
    before, after = text[first:start], text[end:last]
    if first > 0 and text[first - 1] != "\n":
        before = f"…{before[before.find(' ') + 1 :]}"
    if last < len(text) and text[last] not in "\r\n":
        after = f"{after[: after.rfind(' ') + 1].rstrip()}…"
    return before, after


def _whence(site: Site, one: Evidence) -> Markup:
    library = site.library
    fragment = ""
    if one.found.start is not None and one.found.end is not None:
        fragment = passage_id(one.found.start, one.found.end)
    label = site.source_label(one.source)
    label = f"{label}, line {one.line}" if one.line else label
    about = dated(one.speaks_about)
    remark = f" ({one.remark})" if one.remark and about else ""
    return phrase(
        joined(
            (
                "— ",
                f"{one.speaker}, reported by " if one.speaker else "",
                site.link(
                    one.source if library.get(one.source) else None, label, fragment, "passage"
                ),
            )
        ),
        f"about {about}{remark}" if about else "",
        one.proves,
    )


def printed(site: Site, row: Row) -> Markup:
    """Where the articles print a form of a name: a link a line."""
    by_source: dict[str, dict[int, None]] = {}
    for one in row.printed:
        line = site.library.texts[one.source].line_of(one.start)
        by_source.setdefault(one.source, {}).setdefault(line)
    said = []
    for source, lines in by_source.items():
        links = joined(
            (site.link(source, str(line), line_id(line), "passage") for line in lines), ", "
        )
        word = "line" if len(lines) == 1 else "lines"
        said.append(joined((f"{site.source_label(source)}, {word} ", links)))
    return joined(said, "; ")
