"""An entry as JSON for scripts: its own fields, what is computed, the evidence of each claim."""

from typing import Any

import msgspec

from dossier.core.dates import CalendarDay
from dossier.core.format.entries import (
    Event,
    Part,
    Participant,
    Quote,
    Relation,
    Statement,
    Tenure,
)
from dossier.core.format.nodes import Path
from dossier.core.library.claims import ClaimKind, ClaimRef
from dossier.core.library.library import Library
from dossier.core.library.namesakes import told_apart
from dossier.core.library.record import Record
from dossier.core.time.attested import Attestation, attestations, span
from dossier.core.time.days import WrittenDay
from dossier.core.time.occasions import event_day
from dossier.core.time.states import entry_at, has_states
from dossier.views.as_of import read, to_json
from dossier.views.backlinks import backlinks
from dossier.views.doubts import doubts
from dossier.views.names import names_json
from dossier.views.quoted import resolved_quote

Json = dict[str, Any]


def resolved(library: Library, record: Record, as_of: CalendarDay | None = None) -> Json:
    """The JSON of `show`: keys are only ever added, never renamed.

    With `as_of`, every tenure, here or among the holders, has its state on that day.
    """
    own: Json = {"id": record.id, "kind": record.kind.value, "path": record.path}
    own |= _plain(record.entry)
    for claim in record.claims:
        _put(own, claim.path, _claim(library, claim, as_of))
    own |= _bylines(own)
    day = event_day(library, record.id)
    if day and day.taken_from:
        own["date"] = day_json(day)
    if isinstance(record.entry, Event) and record.entry.quotes:
        own["quotes"] = _quotes(library, record.claims[0])
    said = entry_at(library, record.id, as_of) if as_of else None
    if as_of and said:
        own["as_of"] = to_json(as_of, said)
    own["holders"] = [
        _reverse(library, claim, as_of)
        | {"person": claim.owner, "name": library.name_of(claim.owner)}
        for claim in library.ties.holders(record.id)
    ]
    attended = (*library.ties.participations(record.id), *library.ties.attendances(record.id))
    own["events"] = [
        _reverse(library, claim) | {"event": claim.owner, "name": library.name_of(claim.owner)}
        for claim in attended
    ]
    own["children"] = [
        {"id": child, "name": library.name_of(child)} for child in library.ties.children(record.id)
    ]
    own["spoken_of"] = [
        _reverse(library, claim) | {"person": claim.owner, "name": library.name_of(claim.owner)}
        for claim in library.ties.statements_about(record.id)
    ]
    own["namesakes"] = [
        {"id": id_, "name": library.name_of(id_), "note": note}
        for id_, note in told_apart(library, record.id).items()
    ]
    own["names"] = names_json(library, record)
    own["backlinks"] = [
        {"id": one.id, "kind": one.kind.value, "name": one.name, "label": one.label}
        for one in backlinks(library, record.id)
    ]
    citing = library.ties.citing(record.id)
    if citing:
        own["claims"] = [
            {"claim": claim.id} | _quote(library, claim, cited.quote) for claim, cited in citing
        ]
    return own


def _plain(value: Part) -> Json:
    """A part of an entry as JSON knows it: lists, where `to_builtins` keeps tuples."""
    plain: Json = msgspec.json.decode(msgspec.json.encode(value))
    return plain


def _put(own: Json, path: Path, value: Json) -> None:
    """Put a resolved claim in the place of the plain one; an event is its own claim."""
    if not path:
        return
    at: Any = own
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value


def _claim(library: Library, claim: ClaimRef, as_of: CalendarDay | None = None) -> Json:
    """A claim with its id, its basis and status after defaults, and its located quotes."""
    value = claim.value
    said: Json = {"id": claim.id}
    plain = _located(library, _plain(value))
    if claim.kind is ClaimKind.PART_OF:
        said["part_of"] = plain.pop("id")
    said |= plain
    if isinstance(value, Statement):
        said["speech"] = value.speech or "direct"
    for key in ("post", "person", "office", "to", "about"):
        if key in said:
            said[f"{key}_name"] = library.name_of(said[key])
    said |= {"basis": claim.basis, "status": claim.status, "quotes": _quotes(library, claim)}
    said["doubts"] = list(doubts(library, claim))
    if isinstance(value, Tenure):
        said["attested"] = _attested(attestations(library, claim))
    if as_of and has_states(claim):
        said["as_of"] = read(library, claim, as_of).to_json()
    return said


def _reverse(library: Library, claim: ClaimRef, as_of: CalendarDay | None = None) -> Json:
    """A claim of another entry, as it is listed here."""
    value = claim.value
    assert isinstance(value, Tenure | Participant | Relation | Statement)
    said = _claim(library, claim, as_of)
    day = event_day(library, claim.owner)
    if day:
        said["date"] = day_json(day)
    return said


def day_json(day: WrittenDay) -> Json:
    """A day: its EDTF, what there is against it, and the larger event whose date it is, if any."""
    said: Json = {"edtf": day.date.text, "editor": day.by_editor, "doubtful": day.doubtful}
    return said | ({"from": day.taken_from} if day.taken_from else {})


def _bylines(own: Json) -> Json:
    """Publisher and author as the words they were before they were claims, each beside its claim.

    `publisher` stays a string, `publisher_claim` has its id, basis, note and quotes.
    """
    found: Json = {}
    for key in ("publisher", "author"):
        if key in own:
            found[f"{key}_claim"] = own[key]
            found[key] = own[key]["name"]
    return found


def _attested(found: tuple[Attestation, ...]) -> Json:
    days = [
        {
            "date": one.date.text,
            "editor": one.by_editor,
            "doubtful": one.doubtful,
            "source": one.source,
            "claim": one.claim,
        }
        for one in found
    ]
    first, last = span(found) or (None, None)
    return {
        "first": first.date.text if first else None,
        "first_editor": first is not None and first.by_editor,
        "first_doubtful": first is not None and first.doubtful,
        "last": last.date.text if last else None,
        "last_editor": last is not None and last.by_editor,
        "last_doubtful": last is not None and last.doubtful,
        "days": days,
    }


def _quotes(library: Library, claim: ClaimRef) -> list[Json]:
    return [_quote(library, claim, cited.quote) for cited in claim.quotes]


def _quote(library: Library, claim: ClaimRef, quote: Quote) -> Json:
    located: Json = _located(library, _plain(quote))
    day = resolved_quote(library, claim, quote).day
    return located | ({"speaks_about": day_json(day)} if day else {})


def _located(library: Library, plain: Any) -> Any:
    """A plain value in which every quote, however deep, has its verdict and its place."""
    if isinstance(plain, list):
        return [_located(library, one) for one in plain]
    if not isinstance(plain, dict):
        return plain
    known = {key: _located(library, one) for key, one in plain.items()}
    if "source" not in plain or "exact" not in plain:  # a quote, or a statement
        return known
    quote = Quote(
        source=plain["source"],
        exact=plain["exact"],
        prefix=plain.get("prefix"),
        suffix=plain.get("suffix"),
    )
    one = resolved_quote(library, None, quote)
    return known | {
        "start": one.found.start,
        "end": one.found.end,
        "line": one.line,
        "verdict": one.found.verdict.value,
    }
