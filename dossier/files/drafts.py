"""From what is to be added to the bytes that would be written, and the library as it would be.

A draft writes nothing. It is made of the files as they are at this moment, and whoever writes it
finds out if they have changed since. That an edit of a file does what it should, and nothing else,
is held against what the entry would say: what was there, and what was added.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dossier.core.capture.additions import Addition, AdditionError
from dossier.core.checks.check import check_entries
from dossier.core.format.decode import Decoded, decode, decode_fields
from dossier.core.format.edits import applied
from dossier.core.format.entries import ENTRY_TYPE, Part, Source
from dossier.core.format.ids import Kind, is_id
from dossier.core.format.insert import EntryPage, NoRoomError, inserted, part_at
from dossier.core.format.merge import merged
from dossier.core.format.nodes import Path as EntryPath
from dossier.core.format.writing import Value, mapping, new_file
from dossier.core.library.claims import claims
from dossier.core.library.library import Library, build, changed
from dossier.core.library.links import links
from dossier.core.library.record import Record
from dossier.core.problems import Problem, newly_found
from dossier.core.sources.texts import SourceText, boilerplate_spans
from dossier.core.text.suggest import did_you_mean
from dossier.files.journal import Change
from dossier.files.reader import read
from dossier.files.regular import RefusedFileError, encode_like, read_bytes
from dossier.files.regular import decode as to_text
from dossier.files.tree import SUFFIX


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be written, and what would then be wrong.

    `library` is the library as it would be; `claims` are the ids of the claims in it that are new
    or say more than before; `problems` what a check would find of the entries concerned and does
    not find now.
    """

    changes: tuple[Change, ...]
    library: Library
    claims: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Sheet:
    """One file while it is drafted."""

    kind: Kind
    id: str
    path: str
    before: bytes | None
    text: str = ""
    decoded: Decoded | None = None
    problems: list[Problem] = field(default_factory=list)

    def take(self, text: str) -> None:
        """Take what the file would hold."""
        self.text = text
        document, problems = read(text, self.path)
        if document is None:
            first = problems[0]
            raise AdditionError(f"{self.path}:{first.place.line}: {first.message}", first.hint)
        self.decoded = decode(self.kind, self.id, document, self.path)
        self.problems = [*problems, *self.decoded.problems]

    @property
    def read_as(self) -> Decoded:
        """What it would say."""
        assert self.decoded is not None
        return self.decoded

    @property
    def after(self) -> bytes:
        """Its bytes as they would be."""
        return encode_like(self.before or b"", self.text)

    @property
    def record(self) -> Record:
        """Its entry as it would be."""
        read_as = self.read_as
        return Record(self.id, self.kind, self.path, read_as.entry, read_as.document)


def draft(root: Path, library: Library, additions: Iterable[Addition]) -> Draft:
    """What some additions to the library in `root` would write.

    Raises:
        AdditionError: one of them cannot be carried out; nothing is drafted then.
    """
    sheets: dict[str, _Sheet] = {}
    for one in additions:
        sheet = sheets.get(library.resolve(one.entry))
        if sheet is None:
            sheet = _new(library, one) if one.kind else _opened(root, library, one)
            sheets[sheet.id] = sheet
            if one.kind:
                continue
        elif one.kind and sheet.before is None:
            raise AdditionError(f"{one.entry} is made twice", "join the two")
        elif one.kind:
            raise _taken(one.entry, sheet.path)
        _add(sheet, one)
    return _drafted(library, sheets)


def _opened(root: Path, library: Library, one: Addition) -> _Sheet:
    """The file of an entry that is there, as it is now."""
    record = library.get(one.entry) or library.broken.get(one.entry)
    if record is None:
        hint = did_you_mean(one.entry, library.records) or "say `kind` to make it"
        raise AdditionError(f"there is no entry `{one.entry}`", hint)
    sheet = _Sheet(record.kind, record.id, record.path, None)
    try:
        sheet.before = read_bytes(root / record.path)
        sheet.take(to_text(sheet.before))
    except RefusedFileError as error:
        raise AdditionError(f"{record.path}: {error}", error.hint) from error
    return sheet


def _new(library: Library, one: Addition) -> _Sheet:
    """The file of an entry that is to be made."""
    assert one.kind is not None
    if not is_id(one.entry):
        hint = "lower-case ASCII words joined by hyphens: anna-berg"
        raise AdditionError(f"“{one.entry}” is no id", hint)
    owner = library.shelf.owner_of(one.entry)
    there = library.get(owner) or library.broken.get(owner)
    if there:
        raise _taken(one.entry, there.path)
    if one.claim:
        raise AdditionError(f"{one.entry} is new and has no claim {one.claim} yet")
    if one.kind is Kind.SOURCE:
        message = f"{one.entry}: a source is more than its entry"
        raise AdditionError(message, "`dossier add FILE` stores an article with its text")
    lead = ENTRY_TYPE[one.kind].lead_field
    if lead not in one.fields:
        raise AdditionError(f"{one.entry} has no name", f'add "{lead}"')
    sheet = _Sheet(one.kind, one.entry, f"{one.kind.folder}/{one.entry}{SUFFIX}", None)
    _decoded(sheet, ENTRY_TYPE[one.kind], one.fields)
    sheet.take(new_file(one.kind, one.fields))
    _refuse_what_is_missing(sheet)
    return sheet


def _taken(id_: str, path: str) -> AdditionError:
    hint = "leave `kind` out to add to it, or choose another id"
    return AdditionError(f"the id `{id_}` is taken by {path}", hint)


def _refuse_what_is_missing(sheet: _Sheet) -> None:
    for problem in sheet.problems:
        raise AdditionError(f"{sheet.id}: {problem.message}", problem.hint)


def _add(sheet: _Sheet, one: Addition) -> None:
    """Put what is added into a file, and see that nothing else becomes of it."""
    at = _claim_at(sheet, one.claim) if one.claim else ()
    part = part_at(ENTRY_TYPE[sheet.kind], at)
    values = _decoded(sheet, part, one.fields)
    page = EntryPage(sheet.path, sheet.kind, sheet.text, sheet.read_as.document)
    try:
        expected = merged(sheet.read_as.entry, values, at)
        edits = inserted(page, one.fields, at)
        sheet.take(applied(sheet.text, edits))
    except NoRoomError as error:
        line, _ = page.document.lines.place(error.at)
        hint = f"mend it by hand: `e` in the app, or {sheet.path} in your editor"
        raise AdditionError(f"{sheet.path}:{line}: {error}", hint) from error
    if sheet.read_as.entry != expected:
        line, _ = page.document.place(at)
        message = f"{sheet.path}:{line}: it cannot be added there without changing something else"
        raise AdditionError(message, "the file is written in a manner of its own; do it by hand")


def _claim_at(sheet: _Sheet, claim: str) -> EntryPath:
    known = {one.id: one.path for one in claims(sheet.id, sheet.read_as.entry)}
    name = f"{sheet.id}#{claim.partition('#')[2]}"  # the part before may be a former id
    if name not in known:
        hint = did_you_mean(name, known) or f"its claims are {', '.join(known) or 'none yet'}"
        raise AdditionError(f"there is no claim `{claim}`", hint)
    return known[name]


def _decoded(sheet: _Sheet, part: type[Part], fields: Mapping[str, Value]) -> dict[str, object]:
    """The fields as they are read once they are written.

    Raises:
        AdditionError: they hold what no such field may.
    """
    lines = "\n".join(mapping(fields, part)) + "\n"
    document, problems = read(lines, sheet.path)
    if document is None:
        raise AdditionError(f"{sheet.id}: {problems[0].message}", problems[0].hint)
    values, wrong = decode_fields(part, document, sheet.path)
    for problem in (*problems, *wrong):
        line = lines.splitlines()[problem.place.line - 1].strip()
        raise AdditionError(f"{sheet.id}: {problem.message}: {line}", problem.hint)
    return values


def _drafted(library: Library, sheets: Mapping[str, _Sheet]) -> Draft:
    records = {id_: sheet.record for id_, sheet in sheets.items()}
    problems = (one for sheet in sheets.values() for one in sheet.problems)
    would_be = changed(library, records, problems, _texts(library, records))
    claims = tuple(_new_claims(library, records))
    _refuse_altered_texts(would_be, claims)
    return Draft(
        tuple(Change(one.path, one.before, one.after) for one in sheets.values()),
        would_be,
        claims,
        new_problems(library, would_be, records),
    )


def _refuse_altered_texts(library: Library, new: Iterable[str]) -> None:
    """Let nothing rest on a text that is not the one recorded: it proves nothing."""
    for id_ in new:
        claim = library.claim(id_)
        for cited in claim.quotes if claim else ():
            text = library.texts.get(library.resolve(cited.quote.source))
            if text and not text.intact:
                message = f"{text.path} is not the text that {text.source} records"
                raise AdditionError(message, "`dossier check` says what was done to it")


def _texts(library: Library, records: Mapping[str, Record]) -> Iterator[SourceText]:
    """The texts of changed sources, whose boilerplate may be another now."""
    for record in records.values():
        text = library.texts.get(record.id)
        if text and isinstance(record.entry, Source):
            ranges = (one.span for one in record.entry.boilerplate)
            yield SourceText(
                text.source,
                text.path,
                text.text,
                text.sha256,
                text.intact,
                text.lines,
                boilerplate_spans(text.lines, ranges),
            )


def _new_claims(library: Library, records: Mapping[str, Record]) -> Iterator[str]:
    for record in records.values():
        old = library.get(record.id)
        known = old.claims_by_id if old else {}
        for claim in record.claims:
            before = known.get(claim.id)
            if before is None or before.value != claim.value:
                yield claim.id


def problems_after(
    library: Library, changes: Iterable[Change], without: str
) -> tuple[Problem, ...]:
    """What a check would find that it does not find now, if entries are changed and one goes."""
    by_path = {one.path: one for one in library.records.values()}
    sheets: dict[str, _Sheet] = {}
    for change in changes:
        record = by_path.get(change.path)
        if change.after is not None and record is not None:
            sheet = _Sheet(record.kind, record.id, record.path, change.before)
            sheet.take(to_text(change.after))
            sheets[sheet.id] = sheet
    records = {id_: sheet.record for id_, sheet in sheets.items()}
    left = {id_: one for id_, one in {**library.records, **records}.items() if id_ != without}
    problems = (one for sheet in sheets.values() for one in sheet.problems)
    would_be = build(left.values(), library.broken.values(), library.texts.values(), problems)
    return new_problems(library, would_be, records)


def get_ready(library: Library, source: str) -> None:
    """Work out what a first draft needs of the whole library, before anybody waits for one."""
    record = library.get(source)
    if record:
        check_entries(library, [record])


def new_problems(
    library: Library, would_be: Library, records: Mapping[str, Record]
) -> tuple[Problem, ...]:
    """What a check finds of changed entries, and of those they tell of, that it did not before."""
    linked: set[str] = set()
    for record in records.values():
        if isinstance(record.entry, Source):  # what is boilerplate may be another's quote
            linked |= {claim.owner for claim, _ in would_be.ties.citing(record.id)}
        else:  # a text does not change by being quoted
            of_it = links(record.id, record.entry)
            linked |= {link.target for link in of_it if link.field != "source"}
    ids = dict.fromkeys((*records, *sorted(linked)))
    concerned = _entries(would_be, ids)
    before = _entries(library, ids)
    known = (*library.problems, *check_entries(library, before))
    found = (*would_be.problems, *check_entries(would_be, concerned))
    return tuple(sorted(newly_found(known, found), key=lambda one: one.order))


def _entries(library: Library, ids: Iterable[str]) -> list[Record]:
    """The entries of some ids, of those they had before too; each once."""
    found = {one.id: one for id_ in ids if (one := library.get(id_))}
    return list(found.values())
