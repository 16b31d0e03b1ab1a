"""Popolo (popoloproject.com, JSON) and its dialects: EveryPolitician's JSON, OpenStates' YAML.

A file holds one object with the lists `persons`, `organizations`, `memberships`, `posts` and
`events`; or single objects, in a list or one a line. An object of its own is told by its fields.
A membership with a `post_id` is a tenure, one with a `role` the tenure of a post that is that role
in that body, any other the relation “member of”.
"""

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Final

from dossier.core.format.nodes import Mapping, Node, Sequence
from dossier.core.library.listed import key_of
from dossier.files.reader import read_any
from dossier.imports.book import Book, role_post
from dossier.imports.drafts import Draft, Sort, Tie
from dossier.imports.items import Item, Sheet, is_nothing
from dossier.imports.json_text import read_json
from dossier.imports.objects import begun, object_key
from dossier.imports.openstates import OpenStates

_YAML: Final = frozenset({".yaml", ".yml"})
_LONGEST_NUMBER: Final = 7
#: What an event may be here; other words for its state are none of ours.
_STATES: Final = frozenset({"held", "announced", "proposed", "cancelled"})
#: The lists of one object that holds everything, and what their items are.
_LISTS: Final = {
    "persons": "person",
    "people": "person",
    "organizations": "organization",
    "posts": "post",
    "memberships": "membership",
    "events": "event",
}
#: What an object of its own is: the first whose fields it has, all of one set.
_TOLD_BY: Final = (
    ("membership", ({"person_id"}, {"member_id"}, {"person", "organization"})),
    ("post", ({"organization_id", "label"}, {"organization_id", "role"})),
    ("event", ({"attendees"}, {"start_date", "name"}, {"start_date", "classification"})),
    (
        "organization",
        ({"classification"}, {"founding_date"}, {"dissolution_date"}, {"parent_id"}),
    ),
    (
        "person",
        ({"birth_date"}, {"given_name"}, {"family_name"}, {"gender"}, {"memberships"}, {"name"}),
    ),
)


@dataclass(frozen=True, slots=True)
class _Member:
    """A membership, with the keys of those in which it stands."""

    item: Item
    person: str = ""
    body: str = ""
    post: str = ""


@dataclass(slots=True)
class Popolo:
    """Reads the files of one import into a book."""

    book: Book
    #: What can be said only when everything is known: who is a member of what, and as what.
    memberships: list["_Member"] = field(default_factory=list)
    posts: list[tuple[Item, str]] = field(default_factory=list)
    openstates: OpenStates = field(init=False)

    def __post_init__(self) -> None:
        self.openstates = OpenStates(self.book)

    def read(self, name: str, text: str) -> None:
        """Read one file."""
        if PurePath(name).suffix.lower() in _YAML:
            root, lines, problems = read_any(text, name)
            self.book.report.take(problems)
            self._roots(Sheet(name, lines, self.book.report), [root] if root else [])
        else:
            read = read_json(text, name)
            self.book.report.take(read.problems)
            self._roots(Sheet(name, read.lines, self.book.report), read.values)

    def finish(self) -> None:
        """Say what rests on several files."""
        for item, body in self.posts:
            self._post(item, body)
        for one in self.memberships:
            self._membership(one)
        self.openstates.finish()

    def _roots(self, sheet: Sheet, roots: list[Node]) -> None:
        for root in roots:
            nodes = root.items if isinstance(root, Sequence) else [root]
            for node in nodes:
                if isinstance(node, Mapping):
                    self._object(Item(node, sheet, ""))
                elif not is_nothing(node):
                    message = "it is no object: a mapping of fields is expected here"
                    self.book.report.complain("of another shape", message, sheet.origin(node.at))

    def _object(self, item: Item) -> None:
        lists = [key for key in _LISTS if isinstance(item.peek(key), Sequence)]
        if lists and not item.has("name"):
            item.what = "file"
            for key in lists:
                for one in item.items(key):
                    self._one(one, _LISTS[key])
            item.leave_rest()
        elif not self.openstates.take(item):
            self._one(item, _told(item))

    def _one(self, item: Item, what: str) -> None:
        item.what = what
        match what:
            case "person":
                self._person(item)
            case "organization":
                self._organization(item)
            case "post":
                self.posts.append((item, ""))
            case "membership":
                self.memberships.append(_Member(item))
            case "event":
                self._event(item)
            case _:
                message = "its fields do not tell what it is"
                self.book.report.complain("of another shape", message, item.origin)

    # --- what stands alone

    def _person(self, item: Item) -> None:
        full = " ".join(filter(None, (item.text("given_name"), item.text("family_name"))))
        draft = begun(self.book, item, Sort.PERSON, item.text("name") or full)
        if draft is None:
            return
        item.asked -= {"given_name", "family_name"}
        for word, key in (("born", "birth_date"), ("died", "death_date")):
            self.book.date(draft, word, item.text(key), item.origin_of(key))
        self._inside(item, person=draft.key)
        item.leave_rest()

    def _organization(self, item: Item) -> None:
        draft = begun(self.book, item, Sort.BODY, item.text("name"))
        if draft is None:
            return
        for word, key in (("start", "founding_date"), ("end", "dissolution_date")):
            self.book.date(draft, word, item.text(key), item.origin_of(key))
        self.book.tag(draft, item.text("classification"), item.origin)
        parent = self._reference(item, "parent", Sort.BODY)
        draft.part_of = Tie(parent, item.origin) if parent else draft.part_of
        self._inside(item, body=draft.key)
        for one in item.items("posts"):
            one.what = "post"
            self.posts.append((one, draft.key))
        item.leave_rest()

    def _event(self, item: Item) -> None:
        draft = begun(self.book, item, Sort.EVENT, item.text("name", "label"))
        if draft is None:
            return
        start, end = (
            self.book.values.date(item.text(key), item.origin_of(key), key)
            for key in ("start_date", "end_date")
        )
        if start or end:
            is_span = start != end and end and "/" not in start + end
            draft.dates["date"] = f"{start or '..'}/{end}" if is_span else start
        else:
            self.book.date(draft, "date", item.text("+date"), item.origin_of("+date"))
        for word, key in (("type", "classification"), ("place", "location")):
            if said := self.book.values.text(item.text(key), item.origin, what=key):
                draft.words[word] = said
        told = self.book.values.text(item.text("description"), item.origin, what="a summary")
        draft.summary = draft.summary or told
        if (said := item.text("status")) in _STATES:
            draft.words["status"] = said
        elif said:
            self.book.report.leave("event.status", said, item.origin_of("status"))
        parent = self._reference(item, "parent", Sort.EVENT)
        draft.part_of = Tie(parent, item.origin) if parent else None
        organizer = self._reference(item, "organization", Sort.BODY)
        if organizer:
            draft.participants.append(Tie(organizer, item.origin, {"role": "organizer"}))
        for one in item.items("attendees"):
            id_ = one.text("id", "person_id")
            if id_:
                words = {"role": one.text("+role"), "delegation": one.text("+delegation")}
                key = object_key(self.book, Sort.PERSON, id_)
                draft.participants.append(self.book.tie(key, one.origin, **words))
            one.pass_over("name")
            one.leave_rest()
        item.leave_rest()

    # --- what rests on other objects

    def _post(self, item: Item, body: str) -> None:
        body = body or self._reference(item, "organization", Sort.BODY)
        label, role = item.text("label"), item.text("role")
        of = self.book.drafts.get(body)
        name = label or (f"{role} of {of.name}" if role and of else role)
        draft = begun(self.book, item, Sort.POST, name)
        if draft is None:
            return
        for said, at in item.texts("other_label"):
            self.book.call(draft, said, at)
        self._seats(draft, item)
        for word, key in (("start", "start_date"), ("end", "end_date")):
            self.book.date(draft, word, item.text(key), item.origin_of(key))
        if body:
            draft.part_of = Tie(body, item.origin)
            draft.country = draft.country or (of.country if of else "")
        self._inside(item, body=body, post=draft.key)
        item.leave_rest()

    def _seats(self, draft: Draft, item: Item) -> None:
        """How many may hold a post, where a file says so."""
        said = item.text("+seats")
        if said.isdecimal() and said.isascii() and len(said) < _LONGEST_NUMBER:
            draft.seats = int(said)
        elif said:
            self.book.report.complain("no number", f"seats: {said[:40]}", item.origin_of("+seats"))

    def _inside(self, item: Item, **known: str) -> None:
        """Keep the memberships that stand in another object for later."""
        for one in item.items("memberships"):
            one.what = "membership"
            self.memberships.append(_Member(one, **known))

    def _membership(self, one: _Member) -> None:
        item = one.item
        person = one.person or self._reference(item, "person", Sort.PERSON)
        member = person or self._reference(item, "member", Sort.PERSON)
        if member not in self.book.drafts:  # a body may be a member too
            member = self._reference(item, "member", Sort.BODY) or member
        body = one.body or self._reference(item, "organization", Sort.BODY)
        post = one.post or self._reference(item, "post", Sort.POST)
        owner = self.book.drafts.get(member)
        if owner is None:
            message = f"a membership of “{member.partition(':')[2]}”, who is not here"
            self.book.report.complain("leads nowhere", message, item.origin)
            return
        role, context = item.text("role"), self._context(item)
        start, end = item.text("start_date"), item.text("end_date")
        note = self.book.values.text(item.text("label"), item.origin, what="label")
        item.pass_over("id")
        item.leave_rest()
        to = post or role_post(self.book, body, role, item.origin)
        if to and owner.sort is Sort.PERSON:
            held = self.book.drafts.get(post)
            is_said = held is not None and key_of(held.name) == key_of(role)
            said = role if post and not is_said else ""
            words = {"context": "; ".join(filter(None, (said, context)))}
            tie = self.book.tie(to, item.origin, start, end, **words)
            tie.note = note
            owner.tenures.append(tie)
        elif body:
            words = {"relation": role or "member of", "reverse": "" if role else "member"}
            tie = self.book.tie(body, item.origin, start, end, **words)
            tie.note = "; ".join(filter(None, (context, note)))
            owner.relations.append(tie)
        else:
            message = f"a membership of “{owner.name}” in nothing that is named"
            self.book.report.complain("leads nowhere", message, item.origin)

    def _context(self, item: Item) -> str:
        """For whom, where and in which period a membership is, as far as that has a name."""
        area = item.item("area")
        named = [area.text("name") if area else ""]
        if area:
            area.pass_over("id")
            area.leave_rest()
        item.pass_over("area_id")
        for key, sort in (("on_behalf_of", Sort.BODY), ("legislative_period", Sort.EVENT)):
            to = self._reference(item, key, sort)
            known = self.book.drafts.get(to)
            named.append(known.name if known else to.partition("/")[2])
        return "; ".join(filter(None, named))

    # --- what all objects have

    def _reference(self, item: Item, name: str, sort: Sort) -> str:
        """The key of the object that a field names by its id, or holds; "" for none."""
        id_ = item.text(f"{name}_id")
        if isinstance(item.peek(name), Mapping):
            inside = item.item(name)
            id_ = id_ or (inside.text("id") if inside else "")
        else:
            id_ = id_ or item.text(name)
        return object_key(self.book, sort, id_) if id_ else ""


def _told(item: Item) -> str:
    """What an object of its own is, by its fields; "" where they do not tell."""
    fields = item.node.items.keys()
    return next((what for what, some in _TOLD_BY if any(one <= fields for one in some)), "")
