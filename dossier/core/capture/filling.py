"""What of a form is known before anybody types: names in the passage, the last event, a day."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, TypeAlias

from dossier.core import dates
from dossier.core.capture.forms import FORMS, Chosen, ClaimForm, Sort
from dossier.core.library.library import Library

#: A value and where it comes from, by the keys of fields.
_Known: TypeAlias = dict[str, tuple[str, str]]
#: The ids of the entries a passage names, by sort.
_Named: TypeAlias = Mapping[str, list[str]]

_HERE: Final = "named here"


def form(library: Library, sort: Sort, chosen: Chosen) -> ClaimForm:
    """A form with what the passage names and what was written last filled in."""
    known = _KNOWN[sort](named_by_sort(library, chosen), chosen) if sort in _KNOWN else {}
    fields = (
        replace(one, value=known[one.key][0], source=known[one.key][1])
        if known.get(one.key, ("", ""))[0]
        else one
        for one in FORMS[sort]
    )
    return ClaimForm(sort, tuple(fields))


def _first(named: _Named, *sorts: str) -> str:
    return next((id_ for sort in sorts for id_ in named.get(sort, ())), "")


def _tenure(named: _Named, chosen: Chosen) -> _Known:
    del chosen
    return {"who": (_first(named, "person"), _HERE), "post": (_first(named, "post"), _HERE)}


def _statement(named: _Named, chosen: Chosen) -> _Known:
    speech = ("reported", "no quotation marks")
    if chosen.is_quoted:
        speech = ("direct", "between quotation marks")
    # An event that is spoken of is the subject; that it was the occasion, nobody may assume.
    who, about = (_first(named, "person"), _HERE), (_first(named, "event"), _HERE)
    return {"who": who, "speech": speech, "about": about}


def _occasion(named: _Named, chosen: Chosen) -> tuple[str, str]:
    event = _first(named, "event")
    return (event, _HERE) if event else (chosen.last_event, "the last event")


def _participant(named: _Named, chosen: Chosen) -> _Known:
    who = (_first(named, "person", "post", "body"), _HERE)
    return {"event": _occasion(named, chosen), "who": who}


def _part_of(named: _Named, chosen: Chosen) -> _Known:
    del chosen
    bodies = named.get("body", [])
    child = _first(named, "post") or next(iter(bodies[1:]), "")
    return {"child": (child, _HERE), "whole": (_first(named, "body"), _HERE)}


def _relation(named: _Named, chosen: Chosen) -> _Known:
    del chosen
    persons = [*named.get("person", []), "", ""]
    return {"from": (persons[0], _HERE), "to": (persons[1], _HERE)}


def _evidence(named: _Named, chosen: Chosen) -> _Known:
    del named
    return {"claim": (chosen.last_claim, "the last claim")}


def _event(named: _Named, chosen: Chosen) -> _Known:
    """The day a sentence prints, if it prints one."""
    del named
    sentence = chosen.text.text[slice(*chosen.sentence)]
    printed = next(iter(dates.dates_printed(sentence)), None)
    if printed is None:
        return {}
    day = printed.date.text
    known = "X" not in day
    return {"printed": (day, "printed here"), "date": (day if known else "", "printed here")}


def _new(named: _Named, chosen: Chosen) -> _Known:
    """The passage; without one, the first name of nobody, and its last word where that is used."""
    del named
    if chosen.passage != chosen.sentence or not chosen.strangers:
        return {"name": (chosen.words, "the passage")}
    name = chosen.strangers[0]
    text, last = chosen.text.text, name.split()[-1]
    alone = last != name and text.count(last) > text.count(name)
    return {"name": (name, "named here"), "short": (last if alone else "", "printed alone")}


def named_by_sort(library: Library, chosen: Chosen) -> dict[str, list[str]]:
    """The entries a passage names, then those its sentence does, by sort, in their order.

    What is named within a longer name comes behind: the body in the name of its chairman.
    """
    found: dict[str, dict[str, None]] = {}
    source, prints = chosen.text.source, library.prints
    for start, end in (chosen.passage, chosen.sentence):
        for one in (*prints.named(source), *prints.mentions(source)):
            if start <= one.start and one.end <= end:
                for entry in one.entries:
                    found.setdefault(library.sort(entry), {})[entry] = None
    return {sort: list(ids) for sort, ids in found.items()}


_KNOWN: Final[dict[Sort, Callable[[_Named, Chosen], _Known]]] = {
    Sort.TENURE: _tenure,
    Sort.STATEMENT: _statement,
    Sort.PARTICIPANT: _participant,
    Sort.PART_OF: _part_of,
    Sort.RELATION: _relation,
    Sort.EVIDENCE: _evidence,
    Sort.EVENT: _event,
    Sort.NEW: _new,
}
