"""What may stand in a field of a form, for the letters that were typed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dossier.core.capture.filling import named_by_sort
from dossier.core.capture.forms import Chosen, FormField, Holds
from dossier.core.library.library import Library
from dossier.core.names import fold
from dossier.views.find import Finder
from dossier.views.labels import describe

MOST: Final = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """A value for a field, and in words what it is."""

    value: str
    label: str


def choices(
    library: Library, finder: Finder, field: FormField, typed: str, chosen: Chosen
) -> tuple[Choice, ...]:
    """What a field may hold, the likeliest first: what the passage names, then what is found.

    `finder` may be that of an earlier state of the library: what is new in it is looked for too.
    """
    found: Iterator[Choice]
    match field.holds:
        case Holds.CHOICE:
            found = (Choice(one, "") for one in field.choices if one.startswith(typed.strip()))
        case Holds.CLAIM:
            found = _claims(library, typed, chosen)
        case Holds.ID:
            ids = dict.fromkeys(_ids(library, finder, field.sorts, typed, chosen))
            found = (Choice(one, library.name_of(one)) for one in ids)
        case _ if field.key == "name":
            near = (one for one in chosen.strangers if typed.casefold() in one.casefold())
            found = (Choice(one, "named here") for one in near)
        case _:
            return ()
    return tuple(one for _, one in zip(range(MOST), found, strict=False))


def _ids(
    library: Library, finder: Finder, sorts: tuple[str, ...], typed: str, chosen: Chosen
) -> Iterator[str]:
    named = named_by_sort(library, chosen)
    here = [id_ for sort in sorts for id_ in named.get(sort, ())]
    if not typed.strip():
        yield from here
        if "event" in sorts and chosen.last_event:
            yield chosen.last_event
        return
    if library.sort(typed) in sorts and typed in library.records:
        yield typed
    yield from _matching(library, here, typed)
    new = (id_ for id_ in library.records if id_ not in finder.library.records)
    yield from (id_ for id_ in _matching(library, new, typed) if library.sort(id_) in sorts)
    for hit in finder.find(typed).hits:
        if hit.id in library.records and library.sort(hit.id) in sorts:
            yield hit.id


def _matching(library: Library, ids: Iterable[str], typed: str) -> Iterator[str]:
    """Those of some entries that hold every word typed, in their id or name."""
    words = fold(typed).split()
    for id_ in ids:
        forms = f"{fold(id_)} {fold(library.name_of(id_))}"
        if all(word in forms for word in words):
            yield id_


def _claims(library: Library, typed: str, chosen: Chosen) -> Iterator[Choice]:
    """The last claim, then those of the entries named here."""
    named = [id_ for ids in named_by_sort(library, chosen).values() for id_ in ids]
    last = library.claim(chosen.last_claim) if chosen.last_claim else None
    owners = dict.fromkeys((*([last.owner] if last else []), *named))
    words = typed.casefold().split()
    claims = [one for id_ in owners if (record := library.get(id_)) for one in record.claims]
    for claim in [*([last] if last else []), *(one for one in claims if one is not last)]:
        label = describe(library, claim)
        if all(word in f"{claim.id} {label}".casefold() for word in words):
            yield Choice(claim.id, label)
