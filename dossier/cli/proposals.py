"""What is proposed of an article, and what it rests on, in words and as JSON."""

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any, Final

from dossier.cli.diagnostics import say
from dossier.core.capture.article.alike import Alike
from dossier.core.capture.article.found import Found, How
from dossier.core.capture.article.furniture import Strip
from dossier.core.capture.article.reading import Reading
from dossier.core.text.wording import brief
from dossier.files.journal import Change
from dossier.files.received.received import Received

_FIELDS: Final = ("title", "publisher", "author", "date", "language", "url")
_OPTIONAL: Final = frozenset({"url"})
#: What an article says of itself.
_CLAIMS: Final = frozenset({"title", "publisher", "author", "date"})
_MOST_SHOWN: Final = 60
_WORDS: Final = {
    How.PRINTED: "printed",
    How.INFERRED: "inferred",
    How.GUESSED: "guessed from its words",
    How.METADATA: "from the page's metadata",
    How.GIVEN: "given",
}
#: Whose notes say more than these words.
_WITH_NOTES: Final = frozenset({How.INFERRED, How.GUESSED, How.GIVEN})
_WIDTH: Final = max(map(len, (*_FIELDS, "boilerplate"))) + 2


def say_how(reading: Reading, received: Received, id_: str) -> None:
    """Say what each value rests on, and what is not known."""
    say(f"dossier: {id_}, from {len(received.data):,} bytes of {received.format.value}")
    for line in _lines(reading):
        say(f"  {line}")


def _lines(reading: Reading) -> Iterator[str]:
    for key in _FIELDS:
        found: Found | None = getattr(reading, key)
        if found:
            yield f"{key:{_WIDTH}}{_said(reading, key, found)}"
        elif key not in _OPTIONAL:
            yield f"{key:{_WIDTH}}not known{_perhaps(reading, key)}; --{key} says it"
    for strip in reading.boilerplate:
        guess = "guessed: " if strip.is_guess else ""
        yield f"{'boilerplate':{_WIDTH}}{_range(strip)}: {guess}{strip.note}".rstrip(": ")


def _said(reading: Reading, key: str, found: Found) -> str:
    rests = _WORDS[found.how]
    if found.passage:
        rests += f", line {reading.page.line_of(found.passage[0])}"
    elif key in _CLAIMS:
        rests += ", not printed"
    why = f" ({found.note})" if found.how in _WITH_NOTES and found.note else ""
    return f"{brief(found.value, _MOST_SHOWN)}: {rests}{why}"


def _perhaps(reading: Reading, key: str) -> str:
    if key == "date" and reading.two_ways:
        return f"; “{reading.two_ways}” can be read in two ways"
    found = reading.perhaps.get(key)
    if found is None or found.passage is None:
        return ""
    words = brief(reading.page.text[slice(*found.passage)], _MOST_SHOWN)
    return f"; perhaps {found.value} (“{words}”)"


def _range(strip: Strip) -> str:
    return str(strip.first) if strip.first == strip.last else f"{strip.first}-{strip.last}"


def beginning(reading: Reading) -> str:
    """How a text begins."""
    return brief(reading.page.text[: 4 * _MOST_SHOWN], _MOST_SHOWN)


def how_alike(one: Alike) -> str:
    """In a few words how much a stored text is like another."""
    if one.shared >= one.held:
        return f"{one.source} ({one.shared:.0%} of the word runs of both)"
    return f"{one.source} ({one.held:.0%} of the word runs of the shorter)"


def files(changes: Sequence[Change]) -> str:
    """The names of the files that would be written."""
    paths = [one.path for one in changes if one.before != one.after]
    return " and ".join(filter(None, (", ".join(paths[:-1]), paths[-1])))


def say_what(changes: Sequence[Change], *, written: bool) -> None:
    """Say which files were or would be written."""
    if written:
        say(f"dossier: written: {files(changes)}; `dossier capture --undo` takes it back")
    else:
        say(f"dossier: nothing is written yet; --write writes {files(changes)}")


def files_json(changes: Sequence[Change]) -> list[dict[str, Any]]:
    """The files that would be written: each path, its bytes and their hash."""
    return [
        {"path": one.path, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for one in changes
        if one.before != one.after and (data := one.after) is not None
    ]


def values_json(reading: Reading) -> dict[str, Any]:
    """Each value with what it rests on; None for what is not known."""
    values = {key: _value(reading, getattr(reading, key)) for key in _FIELDS}
    return values | {
        "boilerplate": [
            {"lines": _range(one), "note": one.note, "guessed": one.is_guess}
            for one in reading.boilerplate
        ],
        "perhaps": {key: one.value for key, one in reading.perhaps.items()},
    }


def _value(reading: Reading, found: Found | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "value": found.value,
        "how": found.how.value,
        "line": reading.page.line_of(found.passage[0]) if found.passage else None,
        "passage": reading.page.text[slice(*found.passage)] if found.passage else None,
        "note": found.note,
    }
