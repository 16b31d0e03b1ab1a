"""Checks of claims: no fact without its quote, and the editor's own word marked as such."""

from collections.abc import Iterator
from typing import Final

from dossier.core.format.entries import Byline, Date, Event, Office, Participant, Person, Source
from dossier.core.format.ids import Kind
from dossier.core.format.nodes import Mapping
from dossier.core.library.claims import ClaimKind, ClaimRef, ClaimValue
from dossier.core.library.library import Library
from dossier.core.library.record import Record
from dossier.core.problems import Problem, Rules
from dossier.core.text.wording import one_line

#: How many participations of one person in one role a further one is held against.
_MOST_COMPARED: Final = 100


def unsupported(_library: Library, record: Record) -> Iterator[Problem]:
    """Claims with neither quotes nor `basis: editor`."""
    for claim in record.claims:
        if claim.quotes or not _needs_quotes(record, claim) or _has_unread_quotes(record, claim):
            continue
        what = "event" if claim.kind is ClaimKind.EVENT else claim.kind.value
        message = f"this {what} has neither quotes nor `basis: editor`"
        hint = "quote the passage that says so, or write `basis: editor` and a `note`"
        if claim.kind is ClaimKind.EVENT:
            message = "no quote tells of this event, and no note says whose word it is"
            hint = "add `quotes`, or say in `note` how the editor knows of it"
        yield Problem(
            Rules.UNSUPPORTED, record.place(claim.path), message, hint, record.id, claim.id
        )


def _has_unread_quotes(record: Record, claim: ClaimRef) -> bool:
    """Whether quotes are written for a claim of which none could be read, as has been reported."""
    node = record.document.node(claim.path)
    quotes = node.items.get("quotes") if isinstance(node, Mapping) else None
    return quotes is not None and record.document.is_cut_short(quotes[1])


def _needs_quotes(record: Record, claim: ClaimRef) -> bool:
    """Whether a claim without quotes owes us some.

    `part_of: some-body`, the short form, is the editor's plain knowledge. What a source says of
    itself is no claim about the world. An event may rest on the editor's word if its note says so,
    and a date that stands in a claim of the editor's is the editor's too.
    """
    value = claim.value
    if isinstance(value, Event):
        return value.note is None
    if value.basis == "editor" or claim.under == "editor":
        return False
    if claim.kind is ClaimKind.PART_OF:
        return isinstance(record.document.node(claim.path), Mapping)
    return not (isinstance(record.entry, Source) and len(claim.path) == 1)


def basis(_library: Library, record: Record) -> Iterator[Problem]:
    """`basis` without the note or the quotes it calls for, or with quotes it contradicts.

    And a note on a date or a name that says why, where nothing says whose word it is.
    """
    for claim in record.claims:
        value = claim.value
        if isinstance(value, Date | Byline) and value.note and not value.basis:
            message = f"`note` without `basis`: whose word is the {_called(claim)}?"
            hint = "write `basis: editor`, or `inferred`; what the source prints needs no note"
            place = record.place((*claim.path, "note"))
            yield Problem(Rules.NOTE_BASIS, place, message, hint, record.id, claim.id)
        if isinstance(value, Event) or value.basis is None:
            continue
        place = record.place((*claim.path, "basis"))
        said = f"`basis: {value.basis}`"
        if value.basis != "stated" and not value.note:
            message = f"{said} without a note"
            hint = "say in `note` how we know, or how it follows from the quotes"
            yield Problem(Rules.BASIS_NOTE, place, message, hint, record.id, claim.id)
        if value.basis == "editor" and value.quotes and not isinstance(value, Date):
            message = f"{said} beside quotes"
            hint = "if the quotes say so, delete `basis`; if they suggest it, write `inferred`"
            yield Problem(Rules.BASIS_QUOTES, place, message, hint, record.id, claim.id)
        if value.basis != "editor" and not claim.quotes and not _has_unread_quotes(record, claim):
            message = f"{said} without quotes"
            hint = "quote the passage, or write `basis: editor`"
            yield Problem(Rules.BASIS_QUOTES, place, message, hint, record.id, claim.id)


def _called(claim: ClaimRef) -> str:
    return str(claim.path[-1]).replace("_", " ")


def participants(library: Library, record: Record) -> Iterator[Problem]:
    """Participants that are nobody, or two at once, or attend as what they never are said to be."""
    for claim in record.claims:
        value = claim.value
        if not isinstance(value, Participant):
            continue
        named = [key for key in value.one_of if getattr(value, key) is not None]
        if len(named) != 1:
            message = f"a participant is one of {', '.join(value.one_of)}; here {_count(named)}"
            hint = "make one participant of each"
            yield Problem(
                Rules.ONE_OF, record.place(claim.path), message, hint, record.id, claim.id
            )
        if value.as_ is not None:
            yield from _capacity(library, record, claim, value)


def twice(library: Library, record: Record) -> Iterator[Problem]:
    """Participants that an event names a second time, in the same role.

    Whoever attends in two posts or for two delegations takes part twice.
    """
    if record.kind is not Kind.EVENT:
        return
    seen: dict[tuple[str, ...], list[ClaimRef]] = {}
    for claim in record.claims:
        value = claim.value
        if isinstance(value, Participant) and (key := _part_taken(library, value)):
            before = seen.setdefault(key, [])
            first = next((one for one in before if _agree(one.value, value)), None)
            if len(before) < _MOST_COMPARED:
                before.append(claim)
            if first:
                line, _ = record.document.place(first.path)
                message = f"{_who(value)} takes part a second time; the first is in line {line}"
                hint = "put the quotes of both under one, or say in `role` how they differ"
                place = record.place(claim.path)
                yield Problem(Rules.TWICE, place, message, hint, record.id, claim.id)


def _part_taken(library: Library, value: Participant) -> tuple[str, ...]:
    """Who takes part in which role; () for nobody."""
    party = one_line(value.party or "").casefold()
    ids = (library.resolve(value.person or ""), library.resolve(value.office or ""))
    if not any((*ids, party)):
        return ()
    return (*ids, party, one_line(value.role or "").casefold())


def _agree(one: ClaimValue, other: Participant) -> bool:
    """Whether nothing tells one participation from another: no other post, no other delegation."""
    assert isinstance(one, Participant)
    pairs = ((one.as_, other.as_), (one.delegation, other.delegation))
    return all(None in pair or pair[0] == pair[1] for pair in pairs)


def _who(value: Participant) -> str:
    id_ = value.person or value.office
    return f"`{id_}`" if id_ else f"“{value.party}”"


def _count(named: list[str]) -> str:
    return f"stand {' and '.join(named)}" if named else "stands none of them"


def _capacity(
    library: Library, record: Record, claim: ClaimRef, value: Participant
) -> Iterator[Problem]:
    place = record.place((*claim.path, "as"))
    if value.person is None:
        message = "`as` says in which post a person attends, and no person stands here"
        hint = "name the `person`, or delete `as`"
        yield Problem(Rules.ONE_OF, place, message, hint, record.id, claim.id)
        return
    person = library.typed(value.person, Person)
    post = library.resolve(str(value.as_))
    if person is None or not _tells_all_tenures(library, value.person):
        return
    office = library.typed(post, Office)
    if office is None or office.type != "post":
        return  # no post at all, which is a finding of its own
    if all(library.resolve(tenure.post) != post for tenure in person.tenures):
        id_ = library.resolve(value.person)
        message = f"`{value.person}` has no tenure of `{value.as_}`"
        hint = f"add the tenure to people/{id_}.yaml, with its quotes"
        concerns = (id_, post)
        yield Problem(Rules.NO_TENURE, place, message, hint, record.id, claim.id, concerns)


def _tells_all_tenures(library: Library, person: str) -> bool:
    """Whether each tenure written in a person's file is read, and of a post that is there.

    Where one is not, it may be the one that is missed; that it is not read has been reported.
    """
    record = library.get(person)
    tenures = record.document.root.items.get("tenures") if record else None
    if record is None or (tenures and record.document.is_cut_short(tenures[1])):
        return False
    return not any(lost.link.field == "post" for lost in library.lost_by(record.id))
