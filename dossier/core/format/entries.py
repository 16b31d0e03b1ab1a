"""The entry format, declared once.

The decoder, the JSON Schema, the field tables of the handbook, the links between entries and the
checks all derive from these classes: the order of the fields is the order of the keys in a file, a
field's `Meta` says what it means, which kind of entry it links to (`link`), what its target calls
the entries that link to it (`reverse`) and how its text is validated (`format`, see `scalars`).
Where a short form is allowed (`other_names: [NSDC Secretary]`), the class names the field that a
bare string stands for in `short`, or in `keyed` the two of one key and its value; decoded entries
always hold the long form.
"""

from typing import Annotated, Any, ClassVar, Final, Literal, TypeAlias

from msgspec import Meta, Struct

from dossier.core import dates
from dossier.core.format.ids import Kind
from dossier.core.format.scalars import FORMATS


def _text(description: str, form: str = "text", **more: Any) -> Meta:
    pattern = FORMATS[form].pattern
    schema = {"pattern": f"^({pattern})$"} if pattern else None
    extra = {"format": form, **more}
    return Meta(description=description, extra_json_schema=schema, extra=extra)


def _link(description: str, *kinds: Kind) -> Meta:
    return _text(description, "id", link=kinds or tuple(Kind))


def _back(reverse: str, description: str | None = None) -> Meta:
    """What the target of a linking field calls the entries that link to it by this field."""
    return Meta(description=description, extra={"reverse": reverse})


Text: TypeAlias = Annotated[str, _text("text")]
Word: TypeAlias = Annotated[str, _text("a word")]
Language: TypeAlias = Annotated[str, _text("a language tag (BCP 47), like uk or en", "language")]
Country: TypeAlias = Annotated[str, _text("ISO 3166-1 alpha-2", "country")]
EdtfText: TypeAlias = Annotated[
    str,
    _text(
        "an EDTF value, level 0–1: 2024-08-20, 2024-08, 2025?, XXXX-07-23, -0043 (44 BC)", "edtf"
    ),
]
SourceId: TypeAlias = Annotated[str, _link("the id of a source", Kind.SOURCE)]
PersonId: TypeAlias = Annotated[str, _link("the id of a person", Kind.PERSON)]
OfficeId: TypeAlias = Annotated[str, _link("the id of a post or body", Kind.OFFICE)]
EventId: TypeAlias = Annotated[str, _link("the id of an event", Kind.EVENT)]
AnyId: TypeAlias = Annotated[str, _link("the id of any entry")]

Seats: TypeAlias = Annotated[int, Meta(ge=1)]
Basis: TypeAlias = Literal["stated", "inferred", "editor"]
Status: TypeAlias = Literal["accepted", "conflict", "work_needed"]


class Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Anything an entry is made of."""

    short: ClassVar[str | None] = None
    keyed: ClassVar[tuple[str, str] | None] = None

    @property
    def quoted(self) -> "Quote | None":
        """The quote this part is, if it is one: then its source has to print it."""
        return None


class Date(Part, frozen=True, kw_only=True):
    """A date: what we take it to be, and what the source itself prints."""

    short: ClassVar[str | None] = "edtf"

    edtf: EdtfText
    printed: Annotated[str | None, _text("all that the source prints of it, as EDTF", "edtf")] = (
        None
    )
    original: Annotated[
        str | None, _text("the source's words for it, where they are of another calendar")
    ] = None
    basis: Annotated[Basis | None, _text("whose word it is")] = None
    note: Annotated[str | None, _text("why, where it is the editor's")] = None
    quotes: "Annotated[tuple[Quote, ...], _text('passages that print it')]" = ()
    earliest: Annotated[str | None, _text("the earliest day it can be", "edtf")] = None
    latest: Annotated[str | None, _text("the latest day it can be", "edtf")] = None

    @property
    def value(self) -> dates.Edtf:
        """The date as a value; never raises for a decoded entry, whose `edtf` was checked."""
        return dates.parse(self.edtf)

    @property
    def by_editor(self) -> bool:
        """Whether the full date is the editor's word rather than the source's."""
        return self.basis == "editor"

    @property
    def is_inferred(self) -> bool:
        """Whether the day is inferred: said to be, or read from words nothing here can check."""
        if self.basis or self.original is None:
            return self.basis == "inferred"
        from dossier.core.dates.originals import agreement  # noqa: PLC0415 - few dates have words

        return agreement(self.original, self.value) is None


class Quote(Part, frozen=True, kw_only=True):
    """A passage of a source text, found again by its own characters (W3C text-quote words)."""

    keyed: ClassVar[tuple[str, str] | None] = ("source", "exact")

    source: Annotated[SourceId, _back("cited by")]
    exact: Annotated[str, _text("the source's own characters, nothing left out or mended", "raw")]
    prefix: Annotated[str | None, _text("what stands just before, if exact recurs", "raw")] = None
    suffix: Annotated[str | None, _text("what stands just after, if exact recurs", "raw")] = None
    said_by: Annotated[
        PersonId | None,
        _back("rests on words of this person", "who is reported to say so, if not the publisher"),
    ] = None
    as_of: Annotated[
        Date | None, _text("the day the words speak about; default: the event's, else the source's")
    ] = None

    @property
    def quoted(self) -> "Quote | None":
        """Itself."""
        return self


class Claim(Part, frozen=True, kw_only=True):
    """What every claim may carry."""

    quotes: Annotated[tuple[Quote, ...], _text("the passages that say so")] = ()
    basis: Annotated[
        Basis | None,
        _text("stated (default with quotes), inferred (quotes and a note), editor (only a note)"),
    ] = None
    status: Annotated[Status | None, _text("accepted unless said otherwise")] = None
    note: Annotated[str | None, _text("what the next editor must know of this claim")] = None


class Byline(Part, frozen=True, kw_only=True):
    """Who published or wrote an article: as the page prints it, or as the editor has it."""

    short: ClassVar[str | None] = "name"

    name: Text
    basis: Annotated[
        Basis | None, _text("editor, with a note, where the text does not print it")
    ] = None
    note: Annotated[str | None, _text("why, where it is the editor's")] = None
    quotes: Annotated[tuple[Quote, ...], _text("passages that print it")] = ()


class Name(Part, frozen=True, kw_only=True):
    """Another form of the entry's name. Where it is printed is computed, not written down."""

    short: ClassVar[str | None] = "name"

    name: Text
    use: Annotated[
        Literal["variant", "native", "short", "former", "misprint"] | None,
        _text("what sort of form it is"),
    ] = None
    language: Language | None = None
    note: Annotated[str | None, _text("a remark on this form")] = None


class WebPage(Part, frozen=True, kw_only=True):
    """A page on the web."""

    short: ClassVar[str | None] = "url"

    url: Annotated[str, _text("http or https address", "url")]
    note: Annotated[str | None, _text("what is to be found there")] = None


class Distinct(Part, frozen=True, kw_only=True):
    """Another entry that answers to the same name and is somebody or something else."""

    short: ClassVar[str | None] = "id"

    id: Annotated[AnyId, _back("somebody or something else")]
    note: Annotated[str | None, _text("how the two are told apart")] = None


class Relation(Claim, frozen=True, kw_only=True):
    """A tie that no other field holds."""

    to: Annotated[AnyId, _back("related")]
    relation: Annotated[str, _text("what this entry is to the other: aide to")]
    reverse: Annotated[str | None, _text("what the other is to this one: aide")] = None
    start: Annotated[Date | None, _text("the first day it held")] = None
    end: Annotated[Date | None, _text("the last day it held")] = None
    date: Annotated[Date | None, _text("its day, where it has one: succeeded by")] = None


class Tenure(Claim, frozen=True, kw_only=True):
    """That a person held a post. When is attested by the quotes; start and end only if stated."""

    post: Annotated[OfficeId, _back("held by")]
    start: Annotated[Date | None, _text("only where a source states it")] = None
    end: Annotated[Date | None, _text("only where a source states it")] = None
    context: Annotated[str | None, _text("acting, concurrently, in exile …")] = None


class Statement(Claim, frozen=True, kw_only=True):
    """Words this person said or wrote; `quotes` may hold the passage that names the speaker."""

    source: Annotated[SourceId, _back("cited by")]
    exact: Annotated[str, _text("the source's own characters, nothing left out or mended", "raw")]
    prefix: Annotated[str | None, _text("what stands just before, if exact recurs", "raw")] = None
    suffix: Annotated[str | None, _text("what stands just after, if exact recurs", "raw")] = None
    speech: Annotated[
        Literal["direct", "reported"] | None,
        _text("direct (default): the speaker's own words; reported: the source's"),
    ] = None
    event: Annotated[EventId | None, _back("statements about", "the event it was said at")] = None
    about: Annotated[AnyId | None, _back("spoken of", "the entry it speaks of")] = None
    as_of: Annotated[Date | None, _text("the day it was said, if not the event's or source's")] = (
        None
    )

    @property
    def is_reported(self) -> bool:
        """Whether the words are the source's, which reports what was said, not the speaker's."""
        return self.speech == "reported"

    @property
    def quoted(self) -> Quote | None:
        """Its words."""
        return self.words

    @property
    def words(self) -> Quote:
        """The statement itself, as the quote it is."""
        return Quote(
            source=self.source,
            exact=self.exact,
            prefix=self.prefix,
            suffix=self.suffix,
            as_of=self.as_of,
        )


class PartOf(Claim, frozen=True, kw_only=True):
    """What a post, a body or an event belongs to."""

    short: ClassVar[str | None] = "id"

    id: Annotated[AnyId, _back("parts")]


class PartOfBody(PartOf, frozen=True, kw_only=True):
    """The body a post or a smaller body belongs to."""

    id: Annotated[OfficeId, _back("parts", "the body")]


class PartOfEvent(PartOf, frozen=True, kw_only=True):
    """The larger event."""

    id: Annotated[EventId, _back("parts", "the larger event")]


class Participant(Claim, frozen=True, kw_only=True, rename={"as_": "as"}):
    """Somebody at an event: exactly one of person, office and party."""

    one_of: ClassVar[tuple[str, ...]] = ("person", "office", "party")

    person: Annotated[PersonId | None, _back("took part in")] = None
    office: Annotated[OfficeId | None, _back("took part in")] = None
    party: Annotated[str | None, _text("free text for the unnamed: the host party")] = None
    role: Annotated[str | None, _text("what they do there: head of delegation")] = None
    delegation: Annotated[str | None, _text("whom they are there for")] = None
    as_: Annotated[
        OfficeId | None,
        _back("attended as", "the post the person attends in; attests it on that day"),
    ] = None


class Boilerplate(Part, frozen=True, kw_only=True):
    """Lines that came with the page and are not the article's words."""

    lines: Annotated[str, _text("a line or a range, from 1: 1-3", "lines")]
    note: Annotated[str | None, _text("what they are")] = None

    @property
    def span(self) -> tuple[int, int]:
        """First and last line, from 1, inclusive."""
        first, _, last = self.lines.partition("-")
        return int(first), int(last or first)


class LeftOut(Part, frozen=True, kw_only=True):
    """A sentence on which nothing rests, and nothing is to rest."""

    exact: Annotated[str, _text("the text's own characters", "raw")]
    note: Annotated[str | None, _text("why it is left")] = None


class Original(Part, frozen=True, kw_only=True):
    """What was received, where the text was taken out of it: a page, a PDF, another encoding."""

    file: Annotated[str, _text("its file in sources/", "file")]
    sha256: Annotated[str, _text("SHA-256 of its bytes", "sha256")]


class Entry(Part, frozen=True, kw_only=True):
    """What entries of all kinds have in common."""

    kind: ClassVar[Kind]
    lead_field: ClassVar[str] = "name"

    other_names: Annotated[tuple[Name, ...], _text("every other form printed or searched")] = ()
    summary: Annotated[str | None, _text("one or two sentences in the editor's voice")] = None
    tags: Annotated[tuple[Word, ...], _text("words to gather entries by")] = ()
    country: Country | None = None
    relations: Annotated[tuple[Relation, ...], _text("ties that no other field holds")] = ()
    distinct_from: Annotated[
        tuple[Distinct, ...], _text("entries of the same name that are somebody else")
    ] = ()
    links: Annotated[tuple[WebPage, ...], _text("pages on the web")] = ()
    former_ids: Annotated[
        tuple[Annotated[str, _text("an id", "id")], ...], _text("ids this entry had before")
    ] = ()
    note: Annotated[str | None, _text("anything the next editor must know")] = None

    @property
    def subjects(self) -> tuple[str, ...]:
        """The words it can be gathered by: its tags and, of an event, its topics."""
        return self.tags

    @property
    def lead(self) -> str:
        """The form we lead with: the name, or a source's title."""
        form: str = getattr(self, self.lead_field)
        return form


class Named(Entry, frozen=True, kw_only=True):
    """An entry that leads with a name: every kind but sources."""

    name: Annotated[str, _text("the form we lead with")]


class Person(Named, frozen=True, kw_only=True):
    """Somebody named in a source."""

    kind: ClassVar[Kind] = Kind.PERSON

    born: Annotated[Date | None, _text("only where a source states it")] = None
    died: Annotated[Date | None, _text("only where a source states it")] = None
    tenures: Annotated[tuple[Tenure, ...], _text("the posts held, each with its quotes")] = ()
    statements: Annotated[tuple[Statement, ...], _text("words this person said or wrote")] = ()


class Office(Named, frozen=True, kw_only=True):
    """A post that persons hold, or a body that posts and smaller bodies belong to."""

    kind: ClassVar[Kind] = Kind.OFFICE

    type: Annotated[Literal["post", "body"], _text("post or body")]
    part_of: Annotated[PartOfBody | None, _text("the body it belongs to")] = None
    seats: Annotated[Seats | None, _text("how many may hold a post at once")] = None
    start: Annotated[Date | None, _text("when it came to be, where a source states it")] = None
    end: Annotated[Date | None, _text("when it ceased to be, where a source states it")] = None


class Event(Named, frozen=True, kw_only=True):
    """Something that happened, was announced, or was proposed."""

    kind: ClassVar[Kind] = Kind.EVENT

    type: Annotated[str | None, _text("a free word: talks, meeting, speech, agreement")] = None
    date: Annotated[Date | None, _text("when; without one, the larger event's")] = None
    place: Annotated[str | None, _text("where")] = None
    status: Annotated[
        Literal["held", "announced", "proposed", "cancelled"] | None,
        _text("as the sources leave it"),
    ] = None
    part_of: Annotated[PartOfEvent | None, _text("the larger event")] = None
    topics: Annotated[tuple[Word, ...], _text("what it was about")] = ()
    participants: Annotated[tuple[Participant, ...], _text("who took part, and as what")] = ()
    quotes: Annotated[tuple[Quote, ...], _text("the passages that tell of the event")] = ()

    @property
    def subjects(self) -> tuple[str, ...]:
        """Its tags and its topics."""
        return (*self.tags, *self.topics)


class Source(Entry, frozen=True, kw_only=True):
    """An article and its stored text."""

    kind: ClassVar[Kind] = Kind.SOURCE
    lead_field: ClassVar[str] = "title"

    title: Annotated[str, _text("the headline")]
    publisher: Annotated[Byline | None, _text("who published it")] = None
    author: Annotated[Byline | None, _text("who wrote it")] = None
    date: Annotated[Date | None, _text("when it was published")] = None
    as_of: Annotated[
        Date | None, _text("the day its words speak about, if not the day it was published")
    ] = None
    url: Annotated[str | None, _text("where it stood", "url")] = None
    retrieved: Annotated[Date | None, _text("when it was stored")] = None
    language: Language | None = None
    text: Annotated[str | None, _text("the text's file; default: same stem, .txt", "file")] = None
    sha256: Annotated[str, _text("SHA-256 of the text's bytes", "sha256")]
    original: Annotated[
        Original | None, _text("the bytes as received, where the text was taken out of them")
    ] = None
    boilerplate: Annotated[tuple[Boilerplate, ...], _text("lines that are the page's")] = ()
    left_out: Annotated[tuple[LeftOut, ...], _text("sentences knowingly unused")] = ()


AnyEntry: TypeAlias = Person | Office | Event | Source

ENTRY_TYPE: Final[dict[Kind, type[AnyEntry]]] = {
    Kind.PERSON: Person,
    Kind.OFFICE: Office,
    Kind.EVENT: Event,
    Kind.SOURCE: Source,
}
