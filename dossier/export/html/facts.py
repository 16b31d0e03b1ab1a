"""A row of a card as a fact of a page: what is said, with its signs, and the evidence beside it."""

from collections.abc import Iterable, Iterator

from dossier.core.format.entries import Statement
from dossier.core.format.nodes import Path
from dossier.core.library.claims import ClaimRef
from dossier.core.text.web import is_web_address
from dossier.export.html.evidence import how, printed
from dossier.export.html.markup import Markup, el, joined
from dossier.export.html.shell import section
from dossier.export.html.site import Site, dated, fact_id, undated
from dossier.export.leaving import is_told
from dossier.views.labels import spoken
from dossier.views.rows import LEGEND, Row, Section

_MEANINGS = dict(LEGEND)


class Anchors:
    """The ids of a page, each given once: a claim may be shown in two sections."""

    def __init__(self, site: Site, entry: str) -> None:
        record = site.library.records[entry]
        self._paths = {claim.id: claim.path for claim in record.claims}
        self._free = dict.fromkeys(self._paths)
        self._inside: dict[Path, list[str]] = {}
        for id_, path in self._paths.items():
            self._inside.setdefault(path[:-1], []).append(id_)
        self._sections: dict[str, int] = {}

    def section(self, key: str) -> str:
        """An id for a section; delegations, which may have any name, are numbered."""
        name = key.partition(":")[0].replace("_", "-")
        count = self._sections[name] = self._sections.get(name, 0) + 1
        return f"s-{name}" if count == 1 else f"s-{name}-{count}"

    def take(self, claim: str | None) -> str | None:
        """The id of a claim's fact the first time it is asked for."""
        if claim is None or claim not in self._free:
            return None
        del self._free[claim]
        return fact_id(claim)

    def within(self, claim: str | None) -> Iterator[Markup]:
        """Anchors for what is said inside a claim and has no row: the start of a tenure."""
        path = self._paths.get(claim or "")
        for id_ in self._inside.get(path, ()) if path else ():
            if taken := self.take(id_):
                yield el("span", id=taken)

    def rest(self) -> Iterator[Markup]:
        """Anchors for the claims of the entry that no row is about."""
        for id_ in list(self._free):
            yield el("span", id=self.take(id_))


def told(site: Site, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows that may be shown."""
    for row in rows:
        if row.claim and not is_told(site.scope, site.library, row.claim):
            continue
        if not site.scope.include_editor and _is_editors(row):
            continue
        yield row


def _is_editors(row: Row) -> bool:
    """Whether a row that is about no claim is the editor's word.

    Where an event was is, unless one of its quotes names the place, and how many hold a post.
    """
    return row.key == "seats" or (row.key == "place" and row.signs.editor)


def facts(site: Site, shown: Section, anchors: Anchors) -> Markup:
    """A section of a card; "" where nothing of it may be shown."""
    rows = list(told(site, shown.rows))
    if not rows:
        return Markup("")
    items = joined((_fact(site, row, anchors) for row in rows), "\n")
    return section(anchors.section(shown.key), shown.title, el("ul", items, class_="facts"))


def _fact(site: Site, row: Row, anchors: Anchors) -> Markup:
    id_ = anchors.take(row.claim)
    beside = how(site, row) if not row.key.startswith("name:") else Markup("")
    says = el(
        "div",
        *anchors.within(row.claim),
        el("p", joined(_line(site, row), " ")),
        *_remarks(row),
        class_="says",
    )
    return el("li", says, beside, class_="fact", id=id_, tabindex="-1")


def _line(site: Site, row: Row) -> Iterator[Markup]:
    if date := dated(row.date):
        yield el("span", date, class_="date")
    claim = site.library.claim(row.claim) if row.claim else None
    if claim and isinstance(claim.value, Statement):
        yield from _statement(site, row, claim, claim.value)
    else:
        yield _words(site, row)
        if detail := row.detail if row.claim else undated(row.detail):
            yield el("span", detail, class_="detail")
    if signs := str(row.beside):
        yield el("span", *_signs(signs), class_="signs")


def _statement(site: Site, row: Row, claim: ClaimRef, said: Statement) -> Iterator[Markup]:
    """What somebody said: its words are no link, but who said it is, or what it was about."""
    words = el("span", spoken(said), class_="spoken", lang=site.language(said.source), dir="auto")
    if row.target == claim.owner:
        yield joined((site.link(claim.owner, site.library.name_of(claim.owner)), ":"))
        yield words
    else:
        yield words
        yield site.link(row.target, row.detail or site.library.name_of(row.target or ""))


def _words(site: Site, row: Row) -> Markup:
    words = dated(row.text) or row.text
    if row.target:
        return site.link(row.target, words)
    if is_web_address(row.text):
        return el("a", words, href=row.text, rel="noreferrer noopener", class_="to web")
    return el("span", words, class_="to")


def _signs(signs: str) -> Iterator[Markup]:
    """The signs beside a fact, each with its meaning for who cannot see it or does not know it."""
    count, _, rest = signs.rpartition(" src")
    if count:
        yield el("span", f"{count} src", title=_MEANINGS["src"], class_="sources")
    for sign in rest.split():
        meaning = _MEANINGS[sign]
        yield el("span", sign, role="img", aria_label=meaning, title=meaning, class_="sign")


def _remarks(row: Row) -> Iterator[Markup]:
    """What is noted of a fact: whose word it is, why it is doubted, what the editor says."""
    if row.signs.conflict:
        yield el("p", "≠ The sources disagree.", class_="warning")
    if row.basis == "editor":
        why = "the printed words give less" if row.quotes else "no source is quoted for it"
        yield el("p", f"✎ The editor’s word: {why}.", class_="editor")
    elif row.signs.inferred and row.claim:
        yield el("p", "∴ Inferred: no source says so in so many words.", class_="warning")
    if row.signs.open:
        yield el("p", "☐ Work is needed.", class_="warning")
    for doubt in row.doubts:
        yield el("p", f"? Doubtful: {doubt}", class_="warning")
    if row.note:
        yield el("p", row.note, class_="note")


def name_rows(site: Site, rows: Iterable[Row], languages: dict[str, str]) -> Markup:
    """The forms of a name: each in its language, with the lines that print it."""
    items = []
    for row in rows:
        remarks = [one for one in row.detail.split("; ") if not one.startswith("printed")]
        where = printed(site, row)
        unprinted = next((one for one in row.detail.split("; ") if one.startswith("printed")), "")
        says = joined(
            (
                el("span", row.text, class_="to", lang=languages.get(row.text), dir="auto"),
                el("span", "; ".join(remarks), class_="detail") if remarks else "",
                el("span", *_signs(str(row.signs)), class_="signs") if str(row.signs) else "",
            ),
            " ",
        )
        beside = where or unprinted
        how_ = el("div", el("p", beside, class_="printed"), class_="how") if beside else ""
        said = el("div", el("p", says), class_="says")
        items.append(el("li", said, how_, class_="fact", tabindex="-1"))
    return section("s-names", "Names", el("ul", *items, class_="facts"))
