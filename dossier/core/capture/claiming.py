"""What a filled form adds to a library."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from dossier.core.capture.additions import Addition, AdditionError
from dossier.core.capture.forms import CLOSING, OPENING, Chosen, ClaimForm, Holds, Sort
from dossier.core.capture.naming import free_id
from dossier.core.capture.passages import quote_of
from dossier.core.format.ids import Kind, slug
from dossier.core.format.writing import Value
from dossier.core.library.claims import ClaimKind
from dossier.core.library.library import Library
from dossier.core.sources.quotes import is_scrap
from dossier.core.text.spans import Span


def additions(library: Library, filled: ClaimForm, chosen: Chosen) -> tuple[Addition, ...]:
    """What a filled form adds to a library.

    Raises:
        AdditionError: something is missing, or cannot be meant.
        passages.NotOneError: nothing tells the passage from another place of its text.
    """
    values = filled.values
    for field in filled.fields:
        if field.required and field.key not in values:
            raise AdditionError(f"“{field.label}” is empty", "type a few letters; tab completes")
        if (
            field.holds is Holds.CHOICE
            and values.get(field.key, field.choices[0]) not in field.choices
        ):
            message = f"“{field.label}” cannot be “{values[field.key]}”"
            raise AdditionError(message, f"it may be {', '.join(field.choices)}")
    return tuple(_MADE_BY[filled.sort](library, values, chosen))


def _tenure(library: Library, values: Mapping[str, str], chosen: Chosen) -> Iterator[Addition]:
    who, post, quotes = values["who"], values["post"], {"quotes": [chosen.quote]}
    known = known_tenure(library, who, post)
    if known:
        yield Addition(who, {**quotes, **_some(values, "note")}, claim=known)
    else:
        tenure = {"post": post, **quotes, **_some(values, "context", "note")}
        yield Addition(who, {"tenures": [tenure]})


def known_tenure(library: Library, who: str, post: str) -> str | None:
    """The id of the claim by which somebody holds a post already; None if there is none."""
    record = library.get(who)
    for claim in record.claims if record else ():
        if claim.kind is ClaimKind.TENURE and library.resolve(claim.id.partition("#")[2]) == post:
            return claim.id
    return None


def _statement(library: Library, values: Mapping[str, str], chosen: Chosen) -> Iterator[Addition]:
    who = values["who"]
    quote = chosen.quote
    words = quote if "exact" in quote else {"source": chosen.text.source, "exact": chosen.words}
    naming = _naming(library, who, chosen)
    statement: dict[str, Value] = {
        **words,
        **({"speech": "reported"} if values["speech"] == "reported" else {}),
        **_some(values, "event", "about", "note"),
        **({"quotes": [quote_of(chosen.text, *naming)]} if naming else {}),
    }
    yield Addition(who, {"statements": [statement]})


def _naming(library: Library, who: str, chosen: Chosen) -> Span | None:
    start, end = chosen.sentence
    named = (
        (one.start, one.end)
        for one in library.prints.named(chosen.text.source)
        if who in one.entries and start <= one.start and one.end <= end
    )
    return naming_passage(chosen.text.text, chosen.sentence, chosen.passage, list(named))


def naming_passage(text: str, sentence: Span, passage: Span, named: Sequence[Span]) -> Span | None:
    """The part of a sentence beside a statement that names its speaker.

    `named` are the places in the sentence that do. None if the words themselves do, or nothing in
    the sentence does.
    """
    start, end = sentence
    first, last = passage
    if not named or any(first <= one[0] and one[1] <= last for one in named):
        return None
    for part in ((last, end), (start, first)):
        if any(part[0] <= one[0] and one[1] <= part[1] for one in named):
            trimmed = _trimmed(text, *part)
            return sentence if is_scrap(text[slice(*trimmed)]) else trimmed
    return sentence


def _trimmed(text: str, start: int, end: int) -> Span:
    """A part of a sentence without the quotation marks, commas and spaces at its edges."""
    piece = text[start:end]
    around = f"{OPENING}{CLOSING},;: \t\r\n"
    return start + len(piece) - len(piece.lstrip(around)), end - len(piece) + len(
        piece.rstrip(around)
    )


def _participant(library: Library, values: Mapping[str, str], chosen: Chosen) -> Iterator[Addition]:
    who = values["who"]
    key = "person" if library.sort(who) == "person" else "office"
    participant = {
        key: who,
        **_some(values, "role", "delegation", "as"),
        "quotes": [chosen.quote],
        **_some(values, "note"),
    }
    yield Addition(values["event"], {"participants": [participant]})


def _event(library: Library, values: Mapping[str, str], chosen: Chosen) -> Iterator[Addition]:
    day = values.get("date", values.get("printed", ""))
    id_ = values.get("id") or _event_id(library, values["name"], day)
    if not id_:
        raise AdditionError(f"no id can be made of “{values['name']}”", "type one")
    fields: dict[str, Value] = {"name": values["name"], **_some(values, "type")}
    if names := _names(values):
        fields["other_names"] = list(names)
    if day:
        fields["date"] = _date(day, values, chosen)
    fields |= _some(values, "place", "status")
    fields["quotes"] = [chosen.quote]
    yield Addition(id_, fields, kind=Kind.EVENT)


def _event_id(library: Library, name: str, day: str) -> str:
    """Days lead in the ids of events, as far as they are known."""
    known = day if day and "X" not in day else ""
    return free_id(library, f"{known} {name}") if slug(name) else ""


def _date(day: str, values: Mapping[str, str], chosen: Chosen) -> Value:
    printed = values.get("printed", "")
    if not printed or printed == day:
        return day
    why = values.get("why")
    if not why:
        message = f"the text prints {printed}, not {day}"
        raise AdditionError(message, "say in “why so” how the rest is known; it is the editor's")
    return {
        "edtf": day,
        "printed": printed,
        "basis": "editor",
        "note": why,
        "quotes": [chosen.quote],
    }


def _part_of(library: Library, values: Mapping[str, str], chosen: Chosen) -> Iterator[Addition]:
    del library
    part_of = {"id": values["whole"], "quotes": [chosen.quote], **_some(values, "note")}
    yield Addition(values["child"], {"part_of": part_of})


def _relation(library: Library, values: Mapping[str, str], chosen: Chosen) -> Iterator[Addition]:
    del library
    relation = {
        **_some(values, "to", "relation", "reverse"),
        "quotes": [chosen.quote],
        **_some(values, "note"),
    }
    yield Addition(values["from"], {"relations": [relation]})


def _evidence(library: Library, values: Mapping[str, str], chosen: Chosen) -> Iterator[Addition]:
    claim = library.claim(values["claim"])
    if claim is None:
        raise AdditionError(f"there is no claim {values['claim']}", "tab completes a few letters")
    yield Addition(claim.owner, {"quotes": [chosen.quote]}, claim=claim.id)


def _new(library: Library, values: Mapping[str, str], chosen: Chosen) -> Iterator[Addition]:
    del chosen
    id_ = values.get("id") or free_id(library, values["name"])
    if not id_:
        raise AdditionError(f"no id can be made of “{values['name']}”", "type one")
    sort = values["kind"]
    fields: dict[str, Value] = {"name": values["name"]}
    if "short" in values:
        fields["other_names"] = [{"name": one, "use": "short"} for one in _names(values)]
    if sort in {"post", "body"}:
        fields["type"] = sort
    kind = Kind.OFFICE if sort in {"post", "body"} else Kind(sort)
    yield Addition(id_, fields, kind=kind)


def _names(values: Mapping[str, str]) -> list[str]:
    """The other names that were typed, commas between them."""
    return [one.strip() for one in values.get("short", "").split(",") if one.strip()]


def _left_out(library: Library, values: Mapping[str, str], chosen: Chosen) -> Iterator[Addition]:
    del library
    left: Value = {"exact": chosen.text.text[slice(*chosen.sentence)], **_some(values, "note")}
    yield Addition(chosen.text.source, {"left_out": [left]})


def _some(values: Mapping[str, str], *keys: str) -> dict[str, Value]:
    return {key: values[key] for key in keys if key in values}


_Maker = Callable[[Library, Mapping[str, str], Chosen], Iterator[Addition]]
_MADE_BY: Final[dict[Sort, _Maker]] = {
    Sort.TENURE: _tenure,
    Sort.STATEMENT: _statement,
    Sort.PARTICIPANT: _participant,
    Sort.EVENT: _event,
    Sort.PART_OF: _part_of,
    Sort.RELATION: _relation,
    Sort.EVIDENCE: _evidence,
    Sort.NEW: _new,
    Sort.LEFT_OUT: _left_out,
}
