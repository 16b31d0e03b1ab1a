"""States of a library in git, read as entries: commits, trees, the files as they are now."""

import hashlib
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from dossier.core.changes.blaming import Origin, origins
from dossier.core.changes.differences import Action, Difference, differences
from dossier.core.changes.entries import EntryChange, Version, changed_entries
from dossier.core.format.decode import decode
from dossier.core.format.entries import Source
from dossier.core.format.ids import KIND_OF_FOLDER, Kind, is_id
from dossier.core.library.record import Record
from dossier.core.sources.texts import text_path
from dossier.files import limits
from dossier.files.git import Commit, FileChange, Repository
from dossier.files.reader import read
from dossier.files.regular import RefusedFileError, read_bytes, read_text_bytes
from dossier.files.regular import decode as to_text
from dossier.files.table.states import SETTLED
from dossier.files.tree import SUFFIX, TEXT

#: Of a commit that changes more files than this, facts are told in the logs of its entries only.
MOST_FILES: Final = 400
#: How often an entry is followed to another id that nobody wrote down.
_MOST_RENAMES: Final = 20
_A_FEW: Final = 32

#: The blobs of files by their paths, each with the state that the file was in.
_HASHED: Final[dict[str, tuple[tuple[int, ...], str | None]]] = {}

#: The files of a library at one time: their blobs by path.
State = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """A commit with what it says otherwise.

    `left_out` is how many files of it are not told of one by one, as they are too many.
    """

    commit: Commit
    entries: tuple[EntryChange, ...]
    left_out: int = 0


class Revisions:
    """Reads the entries of a library in any state that git has, or that its folder is in."""

    def __init__(self, repository: Repository) -> None:
        self.repository = repository
        self._versions: dict[tuple[str, str], Version | None] = {}
        self._data: dict[str, bytes] = {}
        #: Blobs that a file in the library's folder holds, each with its path.
        self._present: dict[str, str] = {}

    # States

    def committed(self, commit: str) -> State:
        """The files of the library in a commit."""
        tree = self.repository.tree(commit)
        return {path: blob for path, blob in tree.items() if _counts(path)}

    def last(self) -> State:
        """The files of the library in the last commit; none before the first."""
        head = self.repository.head
        return self.committed(head) if head else {}

    def present(self) -> State:
        """The files of the library as they are now; those of a sparse checkout as committed."""
        found: dict[str, str] = {}
        for folder in KIND_OF_FOLDER:
            for path in _files(self.repository.root, folder):
                blob = self._blob_at(self.repository.root / path)
                if blob is not None:
                    found[path] = blob
                    self._present[blob] = path
        skipped = self.repository.skipped()
        last = self.last() if skipped else {}
        return found | {path: last[path] for path in skipped if path in last and path not in found}

    def not_committed(self) -> dict[str, Action]:
        """The entries that differ from the last commit, each with what became of it."""
        old, found = self.last(), dict[str, Action]()
        for path in differing(old, self.present()):
            if not (_is_text(path) or path.endswith(SUFFIX)):
                continue
            id_ = path.partition("/")[2].rpartition(".")[0]
            was_there = path in old or _is_text(path)
            action = Action.CHANGED if was_there else Action.ADDED
            if found.get(id_) is not Action.ADDED:
                found[id_] = action
        return found

    def origins(self, record: Record) -> dict[str, Origin[Commit]]:
        """Where the claims of an entry come from, by what stands behind the hash of their ids.

        Raises:
            GitError: git cannot read its past.
        """
        head = self.repository.head
        blob = self.repository.tree(head, [record.path]).get(record.path) if head else None
        if blob:
            self._fetch([blob])
        old = self._version(record.path, blob) if blob else None
        opened = differences(record.id, old.entry if old else None, record.entry)
        told = (
            (one.commit, [fact for entry in one.entries for fact in entry.differences])
            for one in self.log(record)
        )
        return origins(told, opened)

    def contents(self, state: State) -> Iterator[tuple[str, bytes]]:
        """What the files of a state hold, by path; those that are not in this clone left out."""
        self._fetch(state.values())
        for path, blob in state.items():
            data = self._data.get(blob)
            if data is not None:
                yield path, data

    def _blob_at(self, path: Path) -> str | None:
        """The blob that a file is now; worked out once as long as nothing touches the file."""
        try:
            now = path.lstat()
        except OSError:
            return None
        state = now.st_size, now.st_mtime_ns, now.st_ctime_ns, now.st_ino
        known = _HASHED.get(str(path))
        if known and known[0] == state:
            return known[1]
        data = _read(path)
        blob = None if data is None else self.repository.blob_of(data)
        if time.time_ns() - max(now.st_mtime_ns, now.st_ctime_ns) > SETTLED:
            _HASHED[str(path)] = state, blob
        return blob

    # What changed

    def between(self, old: State, new: State) -> tuple[EntryChange, ...]:
        """What became of the entries between two states."""
        paths = differing(old, new)
        return self._changes([(path, old.get(path), new.get(path)) for path in paths])

    def log(
        self,
        record: Record | None = None,
        *,
        range_: str = "HEAD",
        since: str | None = None,
        most: int | None = None,
    ) -> Iterator[Told]:
        """The commits that changed a library, or one entry, the newest first.

        An entry is followed to the ids it had before, those it remembers and those that only what
        it says betrays.

        Args:
            record: the entry.
            range_: of which commits, as `Repository.log` takes it.
            since: only those made since this day.
            most: only so many.

        Raises:
            GitError: git cannot read them.
        """
        if record is None:
            first = _A_FEW if most is None else most + 1
            told = (self._told(one) for one in self._commits(range_, since, first))
            yield from islice((one for one in told if one.entries or one.left_out), most)
        else:
            yield from self._of_entry(record, range_, since, most)

    def _commits(self, range_: str, since: str | None, most: int) -> Iterator[Commit]:
        """The commits of a range, read a few at a time: most people look at the last ones."""
        skip = 0
        while found := self.repository.log(range_=range_, since=since, most=most, skip=skip):
            # All that will be read, in one answer; of very large commits nothing is.
            small = (one.files for one in found if len(one.files) <= MOST_FILES)
            self._fetch_files(file for files in small for file in files)
            yield from found
            skip += len(found)
            most = 4 * skip  # git walks over what is skipped: few steps, ever larger ones

    def _told(self, commit: Commit) -> Told:
        files = [one for one in commit.files if _counts(one.path)]
        if len(files) > MOST_FILES:
            return Told(commit, (), len(files))
        return Told(commit, self._of_commit(files))

    def _of_entry(
        self, record: Record, range_: str, since: str | None, most: int | None
    ) -> Iterator[Told]:
        ids = {record.id, *record.entry.former_ids}
        told = 0
        for _ in range(_MOST_RENAMES):
            paths = _paths(record, ids)
            commits = self.repository.log(paths, range_=range_, since=since)
            concerned = [
                (commit, _concerned(commit.files, paths))
                for commit in self._with_all_files(commits)
            ]
            self._fetch_files(file for _, files in concerned for file in files)
            was = None
            for commit, files in concerned:
                entries = self._of_commit(files)
                mine = tuple(one for one in entries if {one.id, one.was} & ids)
                if mine and told != most:
                    told += 1
                    yield Told(commit, mine)
                new_was = next((one.was for one in mine if one.was and one.was not in ids), None)
                was = (new_was, commit) if new_was else was
            if was is None or told == most or not was[1].parents:
                return
            ids, range_ = {was[0]}, was[1].parents[0]

    def _with_all_files(self, commits: list[Commit]) -> Iterator[Commit]:
        """Commits that were found by one path, with all that they changed: renames have two."""
        whole = {one.id: one for one in self.repository.shown([one.id for one in commits])}
        for commit in commits:
            yield whole.get(commit.id, commit)

    def _of_commit(self, files: Iterable[FileChange]) -> tuple[EntryChange, ...]:
        """What a commit says otherwise than its parent; a merge, than each of them."""
        files = [one for one in files if _counts(one.path)]
        parents = max((len(one.before) for one in files), default=1)
        by_parent = [
            self._changes(
                [(one.path, one.before[min(at, len(one.before) - 1)], one.after) for one in files]
            )
            for at in range(parents)
        ]
        return tuple(_in_all(by_parent))

    def _changes(self, files: list[tuple[str, str | None, str | None]]) -> tuple[EntryChange, ...]:
        """What became of the entries in some files, each with its blob before and after."""
        self._fetch(blob for _, old, new in files for blob in (old, new) if blob)
        old, new = ({} for _ in range(2))  # type: ignore[var-annotated]
        for path, before, after in files:
            for state, blob in ((old, before), (new, after)):
                version = self._version(path, blob) if blob else None
                if version:
                    state[version.id] = version
        entries = {one.id: one for one in changed_entries(old, new)}
        for path, before, after in files:
            if _is_text(path) and before != after:
                self._add_text(entries, old, new, path, before, after)
        return tuple(entries[id_] for id_ in sorted(entries))

    def _add_text(  # noqa: PLR0913, PLR0917 - the entries, and the file before and after
        self,
        entries: dict[str, EntryChange],
        old: Mapping[str, Version],
        new: Mapping[str, Version],
        path: str,
        before: str | None,
        after: str | None,
    ) -> None:
        """Tell of a text beside its source."""
        name = path.partition("/")[2]
        owner = _owner_of_text(name, (*new.values(), *old.values()))
        old_hash, new_hash = (blob and self._sha256(blob) for blob in (before, after))
        told = Difference(Action.became(before, after), "text", old_hash, new_hash, None, None)
        known = entries.get(owner) or EntryChange(Action.CHANGED, Kind.SOURCE, owner, owner)
        entries[owner] = replace(known, differences=(*known.differences, told))

    # Blobs

    def _fetch(self, blobs: Iterable[str]) -> None:
        wanted = [one for one in dict.fromkeys(blobs) if one not in self._data]
        for blob in wanted:
            path = self._present.get(blob)
            data = _read(self.repository.root / path) if path else None
            if data is not None and self.repository.blob_of(data) == blob:
                self._data[blob] = data
        self._data |= self.repository.blobs(one for one in wanted if one not in self._data)

    def _fetch_files(self, files: Iterable[FileChange]) -> None:
        """Read all that some files were and are in one answer."""
        self._fetch(
            blob
            for file in files
            if _counts(file.path)
            for blob in (*file.before, file.after)
            if blob
        )

    def _sha256(self, blob: str) -> str:
        data = self._data.get(blob)
        return "unknown" if data is None else hashlib.sha256(data).hexdigest()

    def _version(self, path: str, blob: str) -> Version | None:
        if (path, blob) not in self._versions:
            self._versions[path, blob] = version(path, self._data.get(blob))
        return self._versions[path, blob]


def differing(old: State, new: State) -> list[str]:
    """The paths of the files that are not the same in two states."""
    return sorted(path for path in old.keys() | new.keys() if old.get(path) != new.get(path))


def version(path: str, data: bytes | None) -> Version | None:
    """An entry as a file says it; None for a path at which no entry lies."""
    folder, _, name = path.partition("/")
    id_ = name.removesuffix(SUFFIX)
    if folder not in KIND_OF_FOLDER or id_ == name or not is_id(id_):
        return None
    kind = KIND_OF_FOLDER[folder]
    try:
        if data is None or len(data) > limits.FILE_BYTES:
            return Version(id_, kind, None)
        document, _ = read(to_text(data), path)
    except RefusedFileError:
        return Version(id_, kind, None)
    return Version(id_, kind, decode(kind, id_, document, path).entry if document else None)


def _counts(path: str) -> bool:
    """Whether a file may be an entry or a text: it lies directly in the folder of a kind."""
    folder, _, name = path.partition("/")
    return folder in KIND_OF_FOLDER and "/" not in name and name[:1] not in ("", ".")


def _is_text(path: str) -> bool:
    return path.startswith(f"{Kind.SOURCE.folder}/") and path.endswith(TEXT)


def _files(root: Path, folder: str) -> Iterator[str]:
    try:
        names = sorted(os.listdir(root / folder))
    except OSError:
        return
    yield from (f"{folder}/{name}" for name in names if _counts(f"{folder}/{name}"))


def _read(path: Path) -> bytes | None:
    try:
        return read_text_bytes(path) if path.name.endswith(TEXT) else read_bytes(path)
    except RefusedFileError:
        return None


def _paths(record: Record, ids: Iterable[str]) -> list[str]:
    """The files of an entry, under all of its ids."""
    folder = record.kind.folder
    paths = [f"{folder}/{id_}{SUFFIX}" for id_ in sorted(ids)]
    if isinstance(record.entry, Source):
        paths += [f"{folder}/{id_}{TEXT}" for id_ in sorted(ids)]
        paths.append(text_path(record.id, record.entry.text))
    return list(dict.fromkeys(paths))


def _concerned(files: Iterable[FileChange], paths: Iterable[str]) -> list[FileChange]:
    """Of what a commit changed: some files, and those that came or went, if few did."""
    known = set(paths)
    mine = [one for one in files if one.path in known]
    moved = [
        one for one in files if one.path not in known and (one.after is None or not any(one.before))
    ]
    return [*mine, *(moved if len(moved) <= MOST_FILES else ())]


def _owner_of_text(name: str, versions: Iterable[Version]) -> str:
    """The id of the source that a text belongs to: by its entry, or else by its name."""
    for one in versions:
        if isinstance(one.entry, Source) and one.entry.text == name:
            return one.id
    return name.removesuffix(TEXT)


def _in_all(by_parent: list[tuple[EntryChange, ...]]) -> Iterator[EntryChange]:
    """What a commit says otherwise than each of its parents."""
    first, *others = by_parent
    if not others:
        yield from first
        return
    said = [{(one.id, *_says(fact)) for one in some for fact in one.differences} for some in others]
    for one in first:
        left = tuple(
            fact for fact in one.differences if all((one.id, *_says(fact)) in some for some in said)
        )
        if left or one.unread:
            yield replace(one, differences=left)


def _says(fact: Difference) -> tuple[object, ...]:
    return fact.what, fact.claim, fact.after
