"""The texts of the sources: read and held against what was recorded, or named with the reason why.

A text that is missing under the name its entry has may lie there under one that looks the same, and
one that nobody describes may be that text: each mistake is told of once, where it is mended.
"""

import hashlib
import os
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from shlex import quote
from types import MappingProxyType
from typing import Final

from dossier.core.format.entries import Source
from dossier.core.format.ids import Kind, is_id, slug
from dossier.core.format.nodes import Lines
from dossier.core.library.record import Broken, Record
from dossier.core.problems import Place, Problem, Rules
from dossier.core.sources.texts import SourceText, boilerplate_spans, text_path
from dossier.core.text.normal import normalize
from dossier.core.text.suggest import Suggestions, asked
from dossier.files.altered import Altered, altered
from dossier.files.encodings import not_utf8
from dossier.files.regular import RefusedFileError, read_text_bytes
from dossier.files.tree import SUFFIX, TEXT, Contents

_FOLDER: Final = Kind.SOURCE.folder
#: Keeps git from changing the bytes of texts, in a file .gitattributes beside them.
_ATTRIBUTE: Final = "*.txt -text"


def read_texts(
    root: Path,
    listing: Contents,
    records: Iterable[Record],
    broken: Iterable[Broken],
    known: Mapping[str, SourceText] = MappingProxyType({}),
) -> tuple[list[SourceText], list[Problem]]:
    """Read the text of every source in the library `root`, but for those that are `known`."""
    texts: list[SourceText] = []
    problems: list[Problem] = []
    claims = _Claims(listing, broken)
    missing: list[tuple[Record, Source]] = []
    for record in records:
        source = record.entry if record.kind is Kind.SOURCE else None
        if not isinstance(source, Source):
            continue
        if source.original:
            claims.take(source.original.file)
        if source.text is None and "text" in record.document.root.items:
            claims.anything = True  # a name that may not stand there has been reported
        elif record.id in known:
            claims.take(_name(record, source))
            texts.append(known[record.id])
        elif os.path.lexists(root / text_path(record.id, source.text)):
            claims.take(_name(record, source))
            text = read_text(root, record, problems)
            texts += [text] if text else []
        else:
            missing.append((record, source))
    suggest = Suggestions()
    for record, source in missing:
        problems.append(_missing(record, source, claims, suggest))
    problems.extend(map(_unclaimed, claims.left()))
    return texts, problems


def _name(record: Record, source: Source) -> str:
    return text_path(record.id, source.text).rpartition("/")[2]


def _alike(name: str) -> str:
    """What file names have in common that look the same: on some systems they are the same."""
    return normalize("NFC", normalize("NFC", name).casefold())


class _Claims:
    """Which files in sources/ are whose text; `anything` of them may be that of an unread entry."""

    def __init__(self, listing: Contents, broken: Iterable[Broken]) -> None:
        self._texts = dict.fromkeys(listing.texts)
        self._free = dict.fromkeys((*listing.texts, *listing.others))
        self._by_looks: dict[str, list[str]] = {}
        for name in self._free:
            self._by_looks.setdefault(_alike(name), []).append(name)
        self.anything = False
        for stem in listing.misnamed:
            self._free.pop(f"{stem}{TEXT}", None)
        for one in broken:
            name = f"{one.id}{TEXT}"
            self.anything |= one.kind is Kind.SOURCE and name not in self._free
            self._free.pop(name, None)

    def take(self, name: str) -> None:
        """Note that an entry's text has this name, however the disk writes it."""
        if name in self._free:
            self._free.pop(name)
        else:
            self.take_alike(name)

    def take_alike(self, name: str) -> str | None:
        """Take the file that looks as if it had this name, if nobody else has it."""
        found = (one for one in self._by_looks.get(_alike(name), ()) if one in self._free)
        return self.take_this(next(found, None))

    def take_this(self, name: str | None) -> str | None:
        """Take a file of those that are left."""
        if name:
            self._free.pop(name)
        return name

    @property
    def free(self) -> Collection[str]:
        """The files that nobody has named."""
        return self._free.keys()

    def left(self) -> list[str]:
        """The texts that no entry describes."""
        return [] if self.anything else [name for name in self._texts if name in self._free]


def _missing(record: Record, source: Source, claims: _Claims, suggest: Suggestions) -> Problem:
    """What is said of a text that is not there: what it is called instead, if that can be told."""
    path = text_path(record.id, source.text)
    name = _name(record, source)
    place = record.place(("text",) if source.text else ())
    message = f"the text {path} is missing"
    hint = "put the article's text there, bytes as received"
    concerns: tuple[str, ...] = ()
    if there := claims.take_alike(name):
        message, hint = _called_alike(record, name, there)
    elif there := claims.take_this(_nearest(name, claims.free, suggest)):
        hint = f"{asked(there)} Write `text: {there}`, or rename the file"
    if there:
        concerns = (there.rpartition(".")[0],)
    return Problem(Rules.TEXT_MISSING, place, message, hint, record.id, concerns=concerns)


def _nearest(name: str, names: Iterable[str], suggest: Suggestions) -> str | None:
    """The file whose name is most like another, the endings aside."""
    stems = {one.rpartition(".")[0]: one for one in names}
    return stems.get(suggest(name.rpartition(".")[0], stems))


def _called_alike(record: Record, name: str, there: str) -> tuple[str, str]:
    """What is said where a file has the same name in other characters, which may look the same."""
    path = f"{_FOLDER}/{name}"
    if normalize("NFC", name) != normalize("NFC", there):
        message = f"the text {path} is missing; {there}, with other capitals, stands there"
        return message, f"write `text: {there}`, or rename the file"
    ours, theirs = _difference(name, there)
    message = (
        f"the text {path} is missing; the same name stands there in another Unicode form: "
        f"{theirs} on the disk, {ours} in the entry"
    )
    own = f"{record.id}{TEXT}"
    return message, f"rename the file to {own} and delete `text`, which then says the same"


def _difference(one: str, other: str) -> tuple[str, str]:
    """The code points in which two names differ, from the first to the last."""
    most = min(len(one), len(other))
    start = next((at for at in range(most) if one[at] != other[at]), most)
    end = next((at for at in range(most - start) if one[-1 - at] != other[-1 - at]), most - start)
    return _codes(one[start : len(one) - end]), _codes(other[start : len(other) - end])


def _codes(characters: str) -> str:
    return " ".join(f"U+{ord(one):04X}" for one in characters)


def _unclaimed(name: str) -> Problem:
    path = f"{_FOLDER}/{name}"
    stem = name.removesuffix(TEXT)
    entry = f"{_FOLDER}/{stem if is_id(stem) else slug(stem) or 'some-id'}{SUFFIX}"
    names_it = "" if is_id(stem) else f" with `text: {name}`"
    return Problem(
        Rules.UNCLAIMED_TEXT,
        Place(path),
        "no source entry describes this text",
        f"write {entry}{names_it}, or remove the text",
        concerns=(stem,),
    )


def read_text(root: Path, record: Record, problems: list[Problem]) -> SourceText | None:
    """The text of one source; what is wrong with it is added to `problems`."""
    source = record.entry
    assert isinstance(source, Source)
    path = text_path(record.id, source.text)
    try:
        data = read_text_bytes(root / path)
    except RefusedFileError as refused:
        problems.append(_unreadable(record, source, f": {refused}", refused.hint))
        return None
    wrong = not_utf8(data)
    if wrong:
        hint = f"{wrong.mend}; then record its sha256 anew"
        problems.append(_unreadable(record, source, f": {wrong.message}", hint))
        return None
    sha256 = hashlib.sha256(data).hexdigest()
    change = None
    if source.sha256 and sha256 != source.sha256:
        change = altered(data, source.sha256)
        problems.append(_changed(record, source, sha256, data, change))
    # What stood there is known where the change can be undone: it is shown, and quotes are found.
    text = (change.recorded if change else data).decode("utf-8")
    lines = Lines(text)
    spans = boilerplate_spans(lines, (one.span for one in source.boilerplate))
    intact = sha256 == source.sha256
    return SourceText(record.id, path, text, sha256, intact, lines, spans)


def _unreadable(record: Record, source: Source, why: str, hint: str) -> Problem:
    place = record.place(("text",) if source.text else ())
    message = f"the text {text_path(record.id, source.text)}{why}"
    return Problem(Rules.TEXT_UNREADABLE, place, message, hint, record.id)


def _changed(
    record: Record, source: Source, sha256: str, data: bytes, change: Altered | None
) -> Problem:
    """What is said of a text whose bytes are not those recorded."""
    path = text_path(record.id, source.text)
    place = record.place(("sha256",))
    keep_git_off = f"keep git off them: write `{_ATTRIBUTE}` into {_FOLDER}/.gitattributes"
    if change is None:
        message = f"the bytes of {path} have the SHA-256 {sha256}, another is recorded"
        hint = "restore the text from git; if this is the article as received, record its hash"
        if b"\r\n" in data:
            hint += f"; if its lines did not end in CR LF, {keep_git_off}"
    else:
        message = f"{path} is not as recorded: {change.changes}; its words are the same"
        hint = "restore the text from git, and open it in no editor that does so"
        if change.line_endings:
            again = (
                f"delete the text and run `git checkout -- {quote(path)}` in the library's folder"
            )
            last = "if that brings the same, store the article anew as received"
            hint = f"{keep_git_off}, then {again}; {last}"
    return Problem(Rules.TEXT_CHANGED, place, message, hint, record.id)
