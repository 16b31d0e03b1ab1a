"""Every quote of an entry, wherever the format allows one: under dates and names as well.

The walk is read off the declaration of the format, so that no field can be forgotten: whatever is
checked, counted, cited or exported of the quotes goes by it.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeAlias

from dossier.core.format.entries import AnyEntry, Part
from dossier.core.format.nodes import Path
from dossier.core.format.shapes import Field, Shape, fields
from dossier.core.library.claims import Cited, ClaimRef

#: A quote with the claim it belongs to.
Quoted: TypeAlias = tuple[ClaimRef, Cited]


def quoted(entry: AnyEntry, claims: tuple[ClaimRef, ...]) -> tuple[Quoted, ...]:
    """Every quote of an entry, each once, with the claim it belongs to.

    Those that claims rest on come first, in the order of the claims; one that two rest on (an event
    and its date) is the first one's. Then come those that stand for something inside a claim, as
    for the day that a quote speaks about: they are the innermost claim's around them.
    """
    found: dict[Path, Quoted] = {}
    for claim in claims:
        for cited in claim.quotes:
            found.setdefault(cited.path, (claim, cited))
    holders = {claim.path: claim for claim in claims}
    for cited in every_quote(entry):
        if cited.path not in found:
            found[cited.path] = (_around(holders, cited.path), cited)
    return tuple(found.values())


def _around(holders: dict[Path, ClaimRef], path: Path) -> ClaimRef:
    """The innermost claim around a path; wherever the format allows a quote, there is one."""
    heads = (path[:length] for length in range(len(path), -1, -1))
    return next(holders[head] for head in heads if head in holders)


def every_quote(part: Part, path: Path = ()) -> Iterator[Cited]:
    """Every quote in a part of an entry, in the order of the declaration."""
    if part.quoted:
        yield Cited(part.quoted, path)
    for field in _leading_to_quotes(type(part)):
        value = getattr(part, field.name)
        if value is not None:
            yield from _in_value(value, field.shape, (*path, field.key))


def _in_value(value: Any, shape: Shape, path: Path) -> Iterator[Cited]:
    if shape.items:
        for index, item in enumerate(value):
            yield from _in_value(item, shape.items, (*path, index))
    else:
        yield from every_quote(value, path)


@cache
def _leading_to_quotes(part: type[Part]) -> tuple[Field, ...]:
    """The fields of a part in which a quote can stand, however deep."""
    return tuple(
        field
        for field in fields(part).values()
        if (inner := _part_of(field.shape)) and _holds_quotes(inner, frozenset())
    )


def _holds_quotes(part: type[Part], seen: frozenset[type[Part]]) -> bool:
    """Whether a part is a quote or can hold one; `seen` are the parts around it."""
    if part.quoted is not Part.quoted:
        return True
    inner = (_part_of(field.shape) for field in fields(part).values())
    return any(one not in seen and _holds_quotes(one, seen | {part}) for one in inner if one)


def _part_of(shape: Shape) -> type[Part] | None:
    """The part that a field holds, or a list of which."""
    return _part_of(shape.items) if shape.items else shape.part


def for_dates(quotes: tuple[Quoted, ...], claim: ClaimRef) -> Iterator[tuple[Cited, Path, str]]:
    """The quotes inside a claim that it does not itself rest on, but a date of it does.

    Each with the path of the quote or claim that the date hangs on, and what it does for it:
    “prints the day”, “prints the start”.
    """
    own = {cited.path for cited in claim.quotes}
    for _, cited in quotes:
        if cited.path in own:
            continue
        hangs_on = _hanging_on(cited.path, claim, own)
        if hangs_on is not None:
            yield cited, hangs_on, _what_for(cited.path)


def _hanging_on(path: Path, claim: ClaimRef, own: set[Path]) -> Path | None:
    """The quote of a claim, or the claim, that something at `path` is written inside of."""
    heads = (path[:length] for length in range(len(path) - 1, 0, -1))
    return next((head for head in heads if head in own or head == claim.path), None)


def _what_for(path: Path) -> str:
    names = [step for step in path if isinstance(step, str) and step != "quotes"]
    return f"prints the {'day' if names[-1] == 'as_of' else names[-1]}"
