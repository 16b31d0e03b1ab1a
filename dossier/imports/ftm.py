"""FollowTheMoney (followthemoney.tech, model 4): entities as JSON lines, each with its properties.

A `Person` becomes a person, a `Position` a post, what else is a `LegalEntity` of several people a
body, an `Event` an event. An `Occupancy` is a tenure; of the other links those with a role in an
organization are tenures of a post that is that role, the rest are relations. An `Article` has no
text of its own here, and without its text no source can be proved: it stays out, and is counted.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from dossier.core.format.nodes import Mapping, Node, Sequence
from dossier.imports.book import Book, role_post
from dossier.imports.drafts import Draft, Sort, Tie
from dossier.imports.items import Item, Sheet
from dossier.imports.json_text import read_json
from dossier.imports.report import Origin

_SORTS: Final = {
    "Person": Sort.PERSON,
    "Position": Sort.POST,
    "LegalEntity": Sort.BODY,
    "Organization": Sort.BODY,
    "PublicBody": Sort.BODY,
    "Company": Sort.BODY,
    "Event": Sort.EVENT,
}


@dataclass(frozen=True, slots=True)
class _Link:
    """A schema that ties two entities: who states it, to whom, and the words for it.

    `word` is the property that says what the one is to the other, `relation` what is said where it
    is empty, `reverse` what the other is then. With `is_post` a word makes a post of it; with
    `is_of_other` it says what the other is to the owner, as “mother” does in a `Family`.
    """

    owner: str
    to: str
    relation: str
    reverse: str = ""
    word: str = "role"
    is_post: bool = False
    is_of_other: bool = False


_LINKS: Final = {
    "Membership": _Link("member", "organization", "member of", "member", is_post=True),
    "Directorship": _Link("director", "organization", "director of", "director", is_post=True),
    "Employment": _Link("employee", "employer", "employed by", "employer of", is_post=True),
    "Family": _Link(
        "person", "relative", "relative of", "relative", "relationship", is_of_other=True
    ),
    "Associate": _Link("person", "associate", "associate of", "associate", "relationship"),
    "Representation": _Link("agent", "client", "representative of", "represented by"),
    "Succession": _Link("successor", "predecessor", "successor of", "succeeded by"),
    "Ownership": _Link("owner", "asset", "owner of", "owned by"),
    "UnknownLink": _Link("subject", "object", "linked to", "linked to"),
}
#: What needs no counting one by one: it says how a file was made, not what it says.
_MADE: Final = ("caption", "datasets", "referents", "first_seen", "last_seen", "last_change")
_DATES: Final = {
    Sort.PERSON: (("born", "birthDate"), ("died", "deathDate")),
    Sort.POST: (("start", "inceptionDate"), ("end", "dissolutionDate")),
    Sort.BODY: (("start", "incorporationDate"), ("end", "dissolutionDate")),
    Sort.EVENT: (),
}
#: Properties that hold names, the leading one among them, and what sort of name that is.
_NAMES: Final = (
    ("name", ""),
    ("alias", ""),
    ("weakAlias", "variant"),
    ("abbreviation", "short"),
    ("previousName", "former"),
)
_COUNTRIES: Final = ("nationality", "citizenship", "country", "jurisdiction", "mainCountry")
_WIKIDATA: Final = "https://www.wikidata.org/wiki/"


@dataclass(slots=True)
class FollowTheMoney:
    """Reads the files of one import into a book."""

    book: Book
    #: Links with their schemas, for when everybody is known.
    links: list[tuple[str, Item, Origin]] = field(default_factory=list)
    around: list[tuple[Draft, str, Origin]] = field(default_factory=list)

    def read(self, name: str, text: str) -> None:
        """Read one file."""
        read = read_json(text, name)
        self.book.report.take(read.problems)
        sheet = Sheet(name, read.lines, self.book.report)
        for node in _entities(read.values):
            if isinstance(node, Mapping):
                self._entity(Item(node, sheet, "entity"))
            else:
                message = "it is no entity: an object with a schema and properties"
                self.book.report.complain("of another shape", message, sheet.origin(node.at))

    def finish(self) -> None:
        """Say what rests on several entities."""
        for draft, to, origin in self.around:
            if draft.part_of is None:
                draft.part_of = Tie(to, origin)
        for schema, item, origin in self.links:
            self._link(schema, item, origin)

    def _entity(self, item: Item) -> None:
        schema, id_ = item.text("schema"), item.text("id")
        item.pass_over(*_MADE)
        properties = item.item("properties")
        item.leave_rest()
        if not schema or properties is None:
            message = f"an entity with the id {id_[:60]} has no schema, or no properties"
            self.book.report.complain("of another shape", message, item.origin)
            return
        properties.what = schema
        sort = _SORTS.get(schema)
        if schema in _LINKS or schema == "Occupancy":
            self.links.append((schema, properties, item.origin))
        elif sort:
            self._thing(sort, id_, properties, item.origin)
        else:
            named = properties.texts("name") or properties.texts("title") or [(id_, item.origin)]
            self.book.report.leave(f"entities of the schema {schema}", named[0][0], item.origin)

    def _thing(self, sort: Sort, id_: str, item: Item, origin: Origin) -> None:
        names = item.texts("name")
        draft = self.book.begin(sort, id_, names[0][0] if names else "", origin)
        if draft is None:
            return
        for key, use in _NAMES:
            for name, at in item.texts(key):
                self.book.call(draft, name, at, use=use)
        for word, key in _DATES[sort]:
            for date, at in item.texts(key):
                self.book.date(draft, word, date, at)
        for key in _COUNTRIES:
            for country, at in item.texts(key):
                self.book.country(draft, country, at)
        self._remarks(draft, item)
        self._of_sort(draft, item)
        item.leave_rest()

    def _of_sort(self, draft: Draft, item: Item) -> None:
        """What only posts, bodies or events have."""
        sort = draft.sort
        if sort is Sort.POST:
            self._post(draft, item)
        elif sort is Sort.EVENT:
            self._event(draft, item)
        for to, at in item.texts("organization" if sort is Sort.POST else "parent"):
            self.around.append((draft, self.book.key(to), at))

    def _remarks(self, draft: Draft, item: Item) -> None:
        """The summary, the tags and the pages of an entity."""
        for said, at in item.texts("summary"):
            if draft.summary:
                self.book.report.leave(f"{item.what}.summary, a second one", said, at)
            else:
                draft.summary = self.book.values.text(said, at, what="a summary")
        for said, at in item.texts("notes"):
            note = self.book.values.text(said, at, what="a note")
            draft.notes += [note] if note else []
        for key in ("topics", "keywords"):
            for said, at in item.texts(key):
                self.book.tag(draft, said, at)
        for key, note in (("website", ""), ("wikipediaUrl", "Wikipedia"), ("sourceUrl", _SOURCE)):
            for said, at in item.texts(key):
                self.book.link(draft, said, at, note)
        for said, at in item.texts("wikidataId"):
            self.book.link(draft, f"{_WIKIDATA}{said}", at, "Wikidata")

    def _post(self, draft: Draft, item: Item) -> None:
        for said, at in item.texts("numberOfSeats"):
            if said.isdecimal() and said.isascii() and 0 < len(said) < _LONGEST_NUMBER:
                draft.seats = max(int(said), 1)
            else:
                self.book.report.complain("no number", f"numberOfSeats: {said[:40]}", at)

    def _event(self, draft: Draft, item: Item) -> None:
        start, end, day = (self._first(item, key) for key in ("startDate", "endDate", "date"))
        said = day or (f"{start}/{end}" if start and end and start != end else start or end)
        if said:
            draft.dates["date"] = said
        for place, at in item.texts("location")[:1]:
            if word := self.book.values.text(place, at, what="a place"):
                draft.words["place"] = word
        for key, role in (("organizer", "organizer"), ("involved", "")):
            for to, at in item.texts(key):
                tie = self.book.tie(self.book.key(to), at, role=role)
                draft.participants.append(tie)

    def _first(self, item: Item, key: str) -> str:
        """The first date of a property as EDTF; others are left."""
        said = item.texts(key)
        for other, at in said[1:]:
            self.book.report.leave(f"{item.what}.{key}, a second one", other, at)
        return self.book.values.date(*said[0], key) if said else ""

    def _link(self, schema: str, item: Item, origin: Origin) -> None:
        link = _LINKS.get(schema, _Link("holder", "post", "", word="constituency"))
        words = "; ".join(said for said, _ in item.texts(link.word))
        start, end, day = (self._first(item, key) for key in ("startDate", "endDate", "date"))
        self.book.values.span(start, end, origin)
        notes = [said for key in ("summary", "description") for said, _ in item.texts(key)]
        note = self.book.values.text(" ".join(notes), origin, what="a note")
        owners, others = item.texts(link.owner), item.texts(link.to)
        item.leave_rest()
        if not owners or not others:
            message = f"a {schema} that does not say both who and what"
            self.book.report.complain("leads nowhere", message, origin)
        for who, _ in owners:
            owner = self.book.drafts.get(self.book.key(who))
            if owner is None:
                message = f"a {schema} of “{who[:60]}”, who is not here"
                self.book.report.complain("leads nowhere", message, origin)
                continue
            for to, _ in others:
                tie = self.book.tie(self.book.key(to), origin)
                tie.start, tie.end, tie.date, tie.note = start, end, day, note
                self._tied(owner, tie, link, words)

    def _tied(self, owner: Draft, tie: Tie, link: _Link, words: str) -> None:
        """State a tie: as a tenure, or as a relation."""
        is_person = owner.sort is Sort.PERSON
        body = self.book.drafts.get(tie.to)
        is_body = body is not None and body.sort is Sort.BODY
        post = ""
        if link.is_post and words and is_person and is_body:
            post = role_post(self.book, tie.to, words, tie.origin)
        words = self.book.values.text(words, tie.origin, what=link.word)
        if post or not link.relation:
            tie.to = post or tie.to
            tie.words = {} if post or not words else {"context": words}
            if tie.date:
                self.book.report.leave("the day of a tenure", tie.date, tie.origin)
                tie.date = ""
            owner.tenures.append(tie)
            return
        if words and not link.is_of_other:
            tie.words = {"relation": words}
        else:
            tie.words = {"relation": link.relation, "reverse": words or link.reverse}
        owner.relations.append(tie)


_SOURCE: Final = "named as a source"
_LONGEST_NUMBER: Final = 7


def _entities(values: list[Node]) -> Iterator[Node]:
    """The entities of a file: one a line, or in a list."""
    for one in values:
        if isinstance(one, Sequence):
            yield from one.items
        else:
            yield one
