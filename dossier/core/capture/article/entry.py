"""The entry of a source: what was found and settled, in the words of its file."""

from collections.abc import Mapping
from typing import Final

from dossier.core.capture.article.found import Found, How
from dossier.core.capture.article.furniture import Strip
from dossier.core.capture.article.reading import Reading
from dossier.core.capture.passages import NotOneError, quote_of
from dossier.core.format.writing import Value
from dossier.core.sources.quotes import is_scrap
from dossier.core.sources.texts import SourceText

_NOT_QUOTED: Final = "{} Line {} prints “{}”, which is too short to be quoted."


def entry_fields(
    reading: Reading,
    text: SourceText,
    *,
    retrieved: str | None = None,
    original: Mapping[str, Value] | None = None,
) -> dict[str, Value]:
    """The fields of the entry of a source whose text is `text`.

    Args:
        reading: what was found and settled; it has a title.
        text: the text as it is stored, under the id it will have.
        retrieved: the day on which it was retrieved, as EDTF.
        original: the file and hash of what the text was taken out of.
    """
    assert reading.title is not None
    fields: dict[str, Value | None] = {
        "title": reading.title.value,
        "publisher": _byline(reading.publisher, text),
        "author": _byline(reading.author, text),
        "date": _date(reading.date, text),
        "url": reading.url.value if reading.url else None,
        "retrieved": retrieved,
        "language": reading.language.value if reading.language else None,
        "sha256": text.sha256,
        "original": original,
        "boilerplate": [_strip(one) for one in reading.boilerplate] or None,
        "note": reading.title.note or None,
    }
    return {key: value for key, value in fields.items() if value is not None}


def _byline(found: Found | None, text: SourceText) -> Value | None:
    if found is None:
        return None
    quotes = _quotes(found, text)
    if found.how is How.PRINTED:
        return {"name": found.value, "quotes": quotes} if quotes else found.value
    if found.how is How.INFERRED and quotes:
        return {"name": found.value, "basis": "inferred", "note": found.note, "quotes": quotes}
    return {"name": found.value, "basis": "editor", "note": _why(found, text)}


def _date(found: Found | None, text: SourceText) -> Value | None:
    if found is None:
        return None
    quotes = _quotes(found, text)
    fields: dict[str, Value] = {"edtf": found.value}
    if found.passage:
        fields["printed"] = found.printed or found.value
    if found.how is How.INFERRED and quotes:
        fields |= {"basis": "inferred", "note": found.note}
    elif found.how is not How.PRINTED:
        fields |= {"basis": "editor", "note": _why(found, text)}
    return {**fields, "quotes": quotes} if quotes else fields


def _why(found: Found, text: SourceText) -> str:
    """The note of what is the editor's; of what cannot be quoted, where it stands."""
    if found.how is not How.INFERRED or found.passage is None:
        return found.note
    start, end = found.passage
    return _NOT_QUOTED.format(found.note, text.line_of(start), text.text[start:end])


def _quotes(found: Found, text: SourceText) -> list[Value]:
    """The passage that says so as a quote; none where it is too short to be one."""
    if found.passage is None or is_scrap(text.text[slice(*found.passage)]):
        return []
    try:
        return [quote_of(text, *found.passage)]
    except NotOneError:
        return []


def _strip(one: Strip) -> Value:
    lines = str(one.first) if one.first == one.last else f"{one.first}-{one.last}"
    return {"lines": lines, "note": one.note} if one.note else {"lines": lines}
