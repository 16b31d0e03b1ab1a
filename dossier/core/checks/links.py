"""Checks of links: that they lead somewhere, to the right kind, and not round in circles."""

from collections.abc import Iterator
from typing import Final

from dossier.core.format.entries import Event, Office
from dossier.core.format.ids import Kind
from dossier.core.library.claims import ClaimKind
from dossier.core.library.library import Library
from dossier.core.library.links import links
from dossier.core.library.record import Record
from dossier.core.problems import Place, Problem, Rules, Severity
from dossier.core.text.suggest import Suggestions, asked


def dangling(library: Library, record: Record) -> Iterator[Problem]:
    """Links to nobody."""
    for lost in library.lost_by(record.id):
        link = lost.link
        message = f"`{link.field}`: nobody has the id `{link.target}`"
        hint = asked(lost.meant) or f"write the {_words(link.kinds)} first"
        concerns = (link.target, lost.meant) if lost.meant else (link.target,)
        place = record.place(link.path)
        yield Problem(Rules.DANGLING, place, message, hint, record.id, concerns=concerns)


def misplaced(library: Library) -> Iterator[Problem]:
    """Links to an entry that lies there and is not read; told of once, by the first of them."""
    for id_, found in library.misplaced.items():
        mine = library.ties.links_to(id_)
        if mine and found.severity is not Severity.ERROR and id_ not in library.broken:
            link, record = mine[0], library.records[mine[0].owner]
            more = f", to which {len(mine)} links lead" if len(mine) > 1 else ""
            message = f"`{link.field}`: `{id_}` is not read{more}"
            hint = f"{found.place.path}: {found.message}; {found.hint}"
            place = record.place(link.path)
            yield Problem(Rules.DANGLING, place, message, hint, record.id, concerns=(id_,))


def wrong_kind(library: Library, record: Record) -> Iterator[Problem]:
    """Links to an entry of a kind that cannot stand there."""
    suggest = library.kept("suggestions for links to a wrong kind", Suggestions)
    for link in links(record.id, record.entry):
        target = library.get(link.target)
        if target is None or target.kind in link.kinds:
            continue
        known = (one.id for kind in link.kinds for one in library.of_kind(kind))
        near = asked(suggest(link.target, known))
        message = f"`{link.field}`: `{link.target}` is {_a(target.kind)}"
        hint = f"here stands the id of {_a(_words(link.kinds))}" + (f"; {near}" if near else "")
        place = record.place(link.path)
        yield Problem(Rules.WRONG_KIND, place, message, hint, record.id, concerns=(target.id,))


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"


def _words(kinds: tuple[Kind, ...]) -> str:
    return " or ".join(kind.value for kind in kinds)


def wrong_post_or_body(library: Library, record: Record) -> Iterator[Problem]:
    """Tenures of a body, and things that are part of a post."""
    wanted = {
        (ClaimKind.TENURE, "post"): "post",
        (ClaimKind.PARTICIPANT, "as"): "post",
        (ClaimKind.PART_OF, "id"): "body",
    }
    for claim in record.claims:
        for (kind, key), type_ in wanted.items():
            if claim.kind is not kind:
                continue
            target = getattr(claim.value, "as_" if key == "as" else key)
            office = library.typed(target, Office) if target else None
            if office and office.type != type_:
                path = (*claim.path, key)
                message = f"`{target}` is a {office.type}, where a {type_} is meant"
                hint = (
                    "a person holds a post; give the body a post and link that"
                    if type_ == "post"
                    else "a post belongs to a body; link the body"
                )
                yield Problem(
                    Rules.WRONG_KIND,
                    record.place(path),
                    message,
                    hint,
                    record.id,
                    claim.id,
                    concerns=(target,),
                )


def cycles(library: Library) -> Iterator[Problem]:
    """Entries that are, over some steps, part of themselves; each circle is reported once."""
    parents = {
        record.id: library.resolve(part_of.id)
        for kind in (Kind.EVENT, Kind.OFFICE)
        for record in library.of_kind(kind)
        if isinstance(record.entry, Office | Event) and (part_of := record.entry.part_of)
    }
    settled: set[str] = set()
    for start in parents:
        trail: dict[str, None] = {}  # an ordered set
        at: str | None = start
        while at is not None and at not in settled and at not in trail:
            trail[at] = None
            at = parents.get(at)
        if at is not None and at in trail:
            steps = list(trail)
            circle = steps[steps.index(at) :]
            record = library.records[min(circle)]
            message = f"part of itself: {' → '.join([*circle, at])}"
            place = record.place(("part_of",))
            hint = "one of these links is wrong"
            yield Problem(Rules.CYCLE, place, message, hint, record.id, concerns=tuple(circle))
        settled.update(trail)


def former_ids(library: Library, record: Record) -> Iterator[Problem]:
    """Former ids that another entry has, or had."""
    for index, old in enumerate(record.entry.former_ids):
        owner = library.shelf.owner_of(old)
        if owner == record.id != old:
            continue
        place = record.place(("former_ids", index))
        message = (
            f"`{old}` is this entry's own id"
            if old == record.id
            else f"`{old}` is, or was, the id of `{owner}`"
        )
        hint = "an old link can lead to one entry only; delete it in one of the two"
        yield Problem(Rules.SAME_ID, place, message, hint, record.id, concerns=(owner,))


#: Fields of a quote, and of what an entry is not: neither ties it to anything.
_NO_TIES: Final = ("source", "said_by", "distinct_from")


def orphans(library: Library, record: Record) -> Iterator[Problem]:
    """Entries that no other links to and that link to none but their sources.

    Of those that a lost link may mean it is not known (`moot`).
    """
    inward = (one for one in library.ties.links_to(record.id) if one.field != "distinct_from")
    if any(link.owner != record.id for link in inward):
        return
    if any(link.field not in _NO_TIES for link in links(record.id, record.entry)):
        return
    place = Place(record.path)
    message = f"nothing links to `{record.id}`"
    yield Problem(Rules.ORPHAN, place, message, "link it, or ask what it is for", record.id)
