"""What changed in a library, in words: a line a fact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from dossier.core.changes.differences import Action, Difference
from dossier.core.changes.entries import EntryChange
from dossier.core.format.entries import (
    Boilerplate,
    Byline,
    Date,
    Distinct,
    LeftOut,
    Name,
    Original,
    Part,
    Participant,
    PartOf,
    Quote,
    Relation,
    Statement,
    Tenure,
    WebPage,
)
from dossier.core.format.values import value_of
from dossier.core.text.wording import brief, one_line

#: Signs of what became of a fact.
SIGNS: Final = {Action.ADDED: "+", Action.CHANGED: "~", Action.REMOVED: "-"}
_WIDEST: Final = 160
_EITHER: Final = 60
#: How much of what two texts have in common is shown in front of where they part.
_BEFORE: Final = 12


@dataclass(frozen=True, slots=True)
class LogRow:
    """A line of a log: a commit, an entry, or a fact, by what of it is given.

    `entry` is the id that the entry has, or had, after the commit.
    """

    text: str
    sign: str = ""
    entry: str = ""
    fact: Difference | None = None


def log_rows(head: str, entries: Iterable[EntryChange], left_out: int = 0) -> Iterator[LogRow]:
    """What a commit changed as lines: its head, the entries, their facts."""
    yield LogRow(head)
    for change in entries:
        yield from entry_rows(change)
    if left_out:
        yield LogRow(f"{left_out:,} files, too many to tell of one by one", sign=" ")


def entry_rows(change: EntryChange) -> Iterator[LogRow]:
    """What became of an entry, and a line for every fact of it that changed."""
    yield LogRow(entry_text(change), entry=change.id)
    for one in change.differences:
        yield LogRow(fact_text(one), SIGNS[one.action], change.id, one)


def entry_text(change: EntryChange) -> str:
    """What became of an entry itself: `+ anna-berg  Anna Berg (person)`."""
    was = f", was `{change.was}`" if change.was else ""
    new = f" ({change.kind}{was})" if change.action is not Action.CHANGED or was else ""
    unread = f": {' and '.join(change.unread)} this it cannot be read" if change.unread else ""
    return f"{SIGNS[change.action]} {change.id}  {one_line(change.name)}{new}{unread}"


def fact_text(fact: Difference) -> str:
    """A fact in words: `tenure: minister-of-defence-ukraine`, with what stood there before."""
    of = ""
    if fact.what == "quote" and fact.claim:
        of = f" of {fact.claim.partition('#')[2]}"
    elif fact.path and len(fact.path) > 1 and isinstance(fact.path[-1], str) and fact.claim:
        of = f" ({fact.claim.partition('#')[2]})"
    if fact.action is not Action.CHANGED:
        shown = fact.after if fact.action is Action.ADDED else fact.before
        return f"{fact.what}{of}: {words(shown, _WIDEST)}"
    if fact.fields:
        changed = "; ".join(
            f"{key} {_either(old, new)}" if key != fact.what else _either(old, new)
            for key, old, new in fact.fields
        )
        return f"{fact.what}{of}: {words(fact.after, _EITHER)}: {changed}"
    return f"{fact.what}{of}: {_either(fact.before, fact.after)}"


def _either(old: Any, new: Any) -> str:
    """What stood there, and what stands; a long text that was cut or lengthened in the middle."""
    if old is None or new is None:
        return (
            f"{'now' if old is None else 'no longer'} {words(old if new is None else new, _WIDEST)}"
        )
    if isinstance(old, str) and isinstance(new, str):
        start = _parts_at(one_line(old), one_line(new))
        old, new = (f"…{one_line(one)[start:]}" if start else one for one in (old, new))
    return f"{words(old, _EITHER)} → {words(new, _EITHER)}"


def _parts_at(old: str, new: str) -> int:
    """Where two texts part, a few words before, if they have so much in common that it hides it."""
    most = min(len(old), len(new))
    same = next((at for at in range(most) if old[at] != new[at]), most)
    if same < _EITHER // 2:
        return 0
    return old.rfind(" ", 0, max(same - _BEFORE, 0)) + 1


def words(value: Any, widest: int) -> str:
    """A value of the format in a few words."""
    said = _WORDS.get(type(value))
    if said:
        return brief(one_line(said(value)), widest)
    if isinstance(value, PartOf):
        return value.id
    if isinstance(value, tuple):
        return "; ".join(words(one, _EITHER) for one in value)
    return brief(one_line(str(value)), widest)


def _passage(one: Quote | Statement) -> str:
    said = f" said by {one.said_by}" if isinstance(one, Quote) and one.said_by else ""
    return f"“{one_line(one.exact)}” ({one.source}{said})"


def _participant(one: Participant) -> str:
    who = one.person or one.office or f"“{one.party}”"
    rest = (f"as {one.as_}" if one.as_ else "", one.role or "", one.delegation or "")
    return ", ".join(filter(None, (who, *rest)))


def _date(one: Date) -> str:
    return f"{one.edtf} ({one.basis})" if one.basis else one.edtf


_WORDS: Final[dict[type, Any]] = {
    Name: lambda one: f"{one.name} ({one.use})" if one.use else one.name,
    Tenure: lambda one: f"{one.post} ({one.context})" if one.context else one.post,
    Statement: _passage,
    Quote: _passage,
    Participant: _participant,
    Relation: lambda one: f"{one.relation} {one.to}",
    Date: _date,
    Byline: lambda one: f"{one.name} ({one.basis})" if one.basis else one.name,
    WebPage: lambda one: one.url,
    Distinct: lambda one: one.id,
    Boilerplate: lambda one: f"lines {one.lines}",
    LeftOut: lambda one: f"“{one_line(one.exact)}”",
    Original: lambda one: one.file,
}


def entry_json(change: EntryChange) -> dict[str, Any]:
    """What became of an entry, as JSON; values as they would be written in its file."""
    return {
        "action": change.action.value,
        "kind": change.kind.value,
        "id": change.id,
        "was": change.was,
        "name": change.name,
        "unread": list(change.unread),
        "facts": [fact_json(one) for one in change.differences],
    }


def fact_json(fact: Difference) -> dict[str, Any]:
    """A fact that changed, as JSON."""
    return {
        "action": fact.action.value,
        "what": fact.what,
        "claim": fact.claim,
        "path": list(fact.path if fact.path is not None else fact.was_at or ()),
        "before": _value(fact.before),
        "after": _value(fact.after),
        "fields": {
            key: {"before": _value(old), "after": _value(new)} for key, old, new in fact.fields
        },
    }


def _value(value: Any) -> Any:
    if isinstance(value, Part):
        return value_of(value)
    return [_value(one) for one in value] if isinstance(value, tuple) else value
