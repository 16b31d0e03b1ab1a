"""Where the drafts of one import are gathered, and what is true of all formats is done once."""

import hashlib
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote

from dossier.core.library.listed import key_of
from dossier.core.text.wording import brief
from dossier.imports.drafts import Draft, OtherName, Page, Sort, Tie
from dossier.imports.report import Origin, Report
from dossier.imports.values import Values

#: Items a list of an entry has at most: beyond that nobody curates it by hand.
MOST_ITEMS: Final = 1_000
#: Characters of somebody else's id that is kept as it is; a longer one is kept by its sum.
_LONGEST_ID: Final = 200
_MOST_SHOWN: Final = 60
_AS_THEY_ARE: Final = "/:.,@_~-"


@dataclass(slots=True)
class Book:
    """All drafts of one import, by their keys, in the order in which they were read."""

    format: str
    report: Report = field(default_factory=Report)
    drafts: dict[str, Draft] = field(default_factory=dict)
    values: Values = field(init=False)

    def __post_init__(self) -> None:
        self.values = Values(self.report)

    def key(self, id_: str) -> str:
        """What an id of the format is called here: one word that a note can hold."""
        if len(id_) > _LONGEST_ID:
            id_ = f"sha256-{hashlib.sha256(id_.encode('utf-8', 'surrogatepass')).hexdigest()}"
        return f"{self.format}:{quote(id_, safe=_AS_THEY_ARE, errors='surrogatepass')}"

    def inner(self, key: str, word: str) -> str:
        """The key of what is named by a word inside of what has a key; no id of a format has #."""
        return f"{key}#{self.key(word).partition(':')[2]}"

    def begin(self, sort: Sort, id_: str, name: str, origin: Origin) -> Draft | None:
        """The draft with an id of the format, made if there is none; None if it cannot be one.

        A second one of the same id and name says more of the first; of another name it is left.
        """
        key = self.key(id_) if id_ else ""
        name = self.values.name(name, origin)
        what = f"a {sort} {f'with the id {id_[:_LONGEST_ID]}' if id_ else 'without an id'}"
        if not name:
            self.report.complain("no name", f"{what} has no name, and stays out", origin)
            return None
        if not key:
            key = self.key(f"{sort}/{name}")
        known = self.drafts.get(key)
        if known is None:
            self.drafts[key] = Draft(sort, key, name, origin)
            return self.drafts[key]
        same = known.sort is sort and key_of(known.name) == key_of(name)
        done = "joined with it" if same else f"which is “{known.name}”; it stays out"
        message = f"{what} stands here again; the first is in {known.origin}, {done}"
        self.report.complain("an id twice", message, origin)
        return known if same else None

    def made(self, sort: Sort, key: str, name: str, origin: Origin) -> Draft:
        """A draft that the format names without an entry of its own: the post of a role, say."""
        known = self.drafts.get(key)
        if known is None:
            name = self.values.name(name, origin) or key
            known = self.drafts[key] = Draft(sort, key, name, origin)
        return known

    # --- what drafts of all formats are filled with

    def call(self, draft: Draft, raw: str, origin: Origin, **more: str) -> None:
        """Add another form of its name, unless it has that; one that is damaged names nobody."""
        if self.values.is_damaged(raw):
            message = f"“{brief(raw, _MOST_SHOWN)}” holds characters of no writing; it stays out"
            self.report.complain("a damaged name", message, origin)
            return
        name = self.values.name(raw, origin)
        if name and name not in draft.forms and self._room(draft.other_names, "names", origin):
            draft.other_names.append(OtherName(name, **more))

    def link(self, draft: Draft, raw: str, origin: Origin, note: str = "") -> None:
        """Add a page, unless it has that."""
        url = self.values.url(raw, origin, "a link")
        is_new = all(one.url != url for one in draft.links)
        if url and is_new and self._room(draft.links, "links", origin):
            draft.links.append(Page(url, self.values.text(note, origin, what="a link's note")))

    def _room(self, some: list[Any], what: str, origin: Origin) -> bool:
        """Whether an entry that a person is to read has room for one more."""
        if len(some) < MOST_ITEMS:
            return True
        self.report.leave(f"{what} beyond {MOST_ITEMS:,} of one entry", "…", origin)
        return False

    def tag(self, draft: Draft, raw: str, origin: Origin) -> None:
        """Add a tag, unless it has that."""
        tag = self.values.text(raw, origin, what="a tag")
        if tag and tag not in draft.tags and self._room(draft.tags, "tags", origin):
            draft.tags.append(tag)

    def date(self, draft: Draft, word: str, raw: str, origin: Origin) -> None:
        """Say a date of the entry itself; of two the first stays."""
        value = self.values.date(raw, origin, word)
        if value and draft.dates.setdefault(word, value) != value:
            message = f"{word} {value} is said of “{draft.name}” beside {draft.dates[word]}"
            self.report.complain("two values", message, origin)

    def country(self, draft: Draft, raw: str, origin: Origin) -> None:
        """Say its country; of two the first stays."""
        value = self.values.country(raw, origin, "country")
        draft.country = draft.country or value
        if value and draft.country != value:
            self.report.leave("a second country", value, origin)

    def tie(self, to: str, origin: Origin, start: str = "", end: str = "", **words: str) -> Tie:
        """A claim about the draft with a key, its dates and words as the format has them."""
        first = self.values.date(start, origin, "start")
        last = self.values.date(end, origin, "end")
        self.values.span(first, last, origin)
        said = {key: self.values.text(one, origin, what=key) for key, one in words.items()}
        return Tie(to, origin, {key: one for key, one in said.items() if one}, first, last)


def role_post(book: Book, body: str, role: str, origin: Origin) -> str:
    """The key of the post that is a role in a body, “Chair of Armed Services”; "" for no role."""
    role = book.values.text(role, origin, what="a role")
    of = book.drafts.get(body)
    if not role or of is None:
        return ""
    parent = book.drafts.get(of.part_of.to) if of.part_of else None
    # The name is ours: the body it is in makes it unmistakable.
    within = f", {parent.name}" if parent else ""
    name = f"{role[:1].upper()}{role[1:]} of {of.name}{within}"
    post = book.made(Sort.POST, book.inner(body, role.casefold()), name, origin)
    if post.part_of is None:
        post.part_of = Tie(body, origin)
        post.country = of.country
    return post.key
