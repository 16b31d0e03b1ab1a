"""A draft as the fields of an entry: each claim the editor's, each with work to be done."""

from collections.abc import Mapping

from dossier.core.format.writing import Value
from dossier.imports.drafts import OFFICES, Draft, Sort, Tie
from dossier.imports.report import Origin


def entry_fields(
    draft: Draft, ids: Mapping[str, str], drafts: Mapping[str, Draft]
) -> dict[str, Value]:
    """The fields of the entry that a draft becomes; `ids` are those of all `drafts` by their keys.

    Of several values for what has room for one the first has been taken before.
    """
    fields: dict[str, Value] = {"name": draft.name}
    if draft.sort in OFFICES:
        fields["type"] = draft.sort.value
    fields |= draft.words
    if draft.other_names:
        fields["other_names"] = [
            _short("name", name=one.name, use=one.use, language=one.language, note=one.note)
            for one in draft.other_names
        ]
    _put(fields, summary=draft.summary, tags=draft.tags, country=draft.country)
    if draft.seats:
        fields["seats"] = draft.seats
    for word, edtf in draft.dates.items():
        fields[word] = {"edtf": edtf, "basis": "editor", "note": _from(draft.origin)}
    if draft.part_of:
        fields["part_of"] = {"id": ids[draft.part_of.to], **_editors(draft.part_of)}
    _put(
        fields,
        tenures=[_claim("post", one, ids) for one in draft.tenures],
        relations=[_claim("to", one, ids) for one in draft.relations],
        participants=[_claim(_attends(drafts[one.to]), one, ids) for one in draft.participants],
        links=[_short("url", url=one.url, note=one.note) for one in draft.links],
    )
    imported = f"Imported as {draft.key} from {_file(draft.origin)}."
    fields["note"] = " ".join((imported, *draft.notes))
    return fields


def _put(fields: dict[str, Value], **more: Value) -> None:
    """Add the fields that say something."""
    fields.update({key: value for key, value in more.items() if value})


def _short(only: str, **said: str) -> Value:
    """A mapping of what is said; its short form where nothing else is."""
    fields: dict[str, Value] = {key: value for key, value in said.items() if value}
    return said[only] if list(fields) == [only] else fields


def _claim(link: str, tie: Tie, ids: Mapping[str, str]) -> dict[str, Value]:
    """A claim about another entry, which its field `link` names."""
    dates = {"start": tie.start, "end": tie.end, "date": tie.date}
    said = {key: value for key, value in dates.items() if value}
    return {link: ids[tie.to], **tie.words, **said, **_editors(tie)}


def _attends(draft: Draft) -> str:
    """The field that says who took part."""
    return "person" if draft.sort is Sort.PERSON else "office"


def _editors(tie: Tie) -> dict[str, Value]:
    """What marks a claim as nobody's word but the editor's, and as unfinished."""
    note = " ".join(filter(None, (_from(tie.origin), tie.note)))
    return {"basis": "editor", "status": "work_needed", "note": note}


def _from(origin: Origin) -> str:
    return f"Imported from {_file(origin)}, line {origin.line}."


def _file(origin: Origin) -> str:
    """The name of a file as a note can hold it."""
    return origin.file if origin.file.isprintable() else ascii(origin.file)[1:-1]
