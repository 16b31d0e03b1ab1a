"""What became of a library's entries between two states: which came, went, or say other things."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any, Final, TypeVar

from msgspec.structs import replace as with_fields

from dossier.core.changes.differences import Action, Difference, alike, differences
from dossier.core.format.entries import AnyEntry, Part
from dossier.core.format.ids import Kind
from dossier.core.format.shapes import Shape, fields

P = TypeVar("P", bound=Part)

#: From how much in common on an entry that came is taken for the one that went.
_SAME: Final = 0.5
#: From which likeness on an id is taken for another one mended.
_CLOSE: Final = 0.85


@dataclass(frozen=True, slots=True)
class Version:
    """An entry's file at one time; `entry` is None if it could not be read."""

    id: str
    kind: Kind
    entry: AnyEntry | None


@dataclass(frozen=True, slots=True)
class EntryChange:
    """What became of one entry.

    `was` is the id it had, if it was renamed; `unread` says which of its states could not be read
    (“before”, “after”), so that nothing is known of what changed.
    """

    action: Action
    kind: Kind
    id: str
    name: str
    differences: tuple[Difference, ...] = ()
    was: str | None = None
    unread: tuple[str, ...] = ()


def changed_entries(
    old: Mapping[str, Version], new: Mapping[str, Version]
) -> tuple[EntryChange, ...]:
    """What became of the entries whose files differ, in the order of their ids.

    Args:
        old: the entries as they were, by id; those alone whose files differ.
        new: the same, as they are now.
    """
    renamed = _renamed(old, new)
    now = {was: id_ for id_, was in renamed.items()}
    found: list[EntryChange] = []
    for id_ in sorted(old.keys() - now.keys() | new.keys()):
        was = renamed.get(id_)
        before, after = old.get(was or id_), new.get(id_)
        if before and before.entry and now:
            before = replace(before, entry=relinked(before.entry, now))
        change = _change(id_, before, after, was)
        if change:
            found.append(change)
    return tuple(found)


def _change(
    id_: str, old: Version | None, new: Version | None, was: str | None
) -> EntryChange | None:
    """What became of an entry; None if it says what it said."""
    one = new or old
    assert one is not None
    action = Action.became(old, new)
    states = (("before", old), ("after", new))
    unread = tuple(word for word, state in states if state and state.entry is None)
    before, after = (state.entry if state else None for state in (old, new))
    entry = after or before
    name = entry.lead if entry else id_
    found = () if unread and action is Action.CHANGED else differences(id_, before, after)
    if action is Action.CHANGED and not found and not was and not unread:
        return None
    return EntryChange(action, one.kind, id_, name, found, was, unread)


def _renamed(old: Mapping[str, Version], new: Mapping[str, Version]) -> dict[str, str]:
    """The ids of entries that came, each with that of the entry which it is: one that went.

    It remembers its former id; or, if nobody wrote that down, it says mostly what that one said.
    """
    gone = {id_: one for id_, one in old.items() if id_ not in new}
    come = {id_: one for id_, one in new.items() if id_ not in old and one.entry}
    found: dict[str, str] = {}
    for id_, one in come.items():
        former = one.entry.former_ids if one.entry else ()
        was = next((was for was in former if was in gone), None)
        if was and gone[was].kind is one.kind:
            found[id_] = was
            del gone[was]
    for id_, one in come.items():
        if id_ in found or one.entry is None:
            continue
        scores = [
            (max(alike(other.entry, one.entry), _resemblance(was, id_)), was)
            for was, other in gone.items()
            if other.kind is one.kind and other.entry
        ]
        score, was = max(scores, default=(0.0, ""))
        if score >= _SAME:
            found[id_] = was
            del gone[was]
    return found


def _resemblance(was: str, id_: str) -> float:
    """How much two ids look like one that was mended: 0, or enough to be taken for it."""
    close = SequenceMatcher(None, was, id_, autojunk=False).ratio() >= _CLOSE
    return _SAME if close else 0.0


def relinked(part: P, now: Mapping[str, str]) -> P:
    """A part whose links to entries that were renamed have the ids those have now."""
    changed: dict[str, Any] = {}
    for field in fields(type(part)).values():
        value = getattr(part, field.name)
        other = _relinked(value, field.shape, now)
        if other != value:
            changed[field.name] = other
    return with_fields(part, **changed) if changed else part


def _relinked(value: Any, shape: Shape, now: Mapping[str, str]) -> Any:
    if isinstance(value, tuple) and shape.items:
        return tuple(_relinked(one, shape.items, now) for one in value)
    if isinstance(value, Part):
        return relinked(value, now)
    return now.get(value, value) if shape.links and isinstance(value, str) else value
