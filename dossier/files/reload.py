"""A library after some of its files have changed: only these are read again.

What comes out is what loading everything would give. Where that cannot be told from the changed
files alone, because ids are at stake or a folder is closed, nothing does, and all has to be loaded.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from dossier.core.format.entries import Source
from dossier.core.format.ids import Kind
from dossier.core.library.library import Library, renewed
from dossier.core.library.record import Broken, Record
from dossier.core.library.shelf import ShelfChange
from dossier.core.problems import Problem, Rules
from dossier.core.sources.texts import SourceText, text_path
from dossier.files import tree
from dossier.files.load import read_entry, with_hashes
from dossier.files.originals import check_originals
from dossier.files.table.states import Difference
from dossier.files.texts import read_text, read_texts

#: With more changed files, loading all is as quick.
MOST: Final = 1_000
_SOURCES: Final = f"{Kind.SOURCE.folder}/"
_OF_FOLDERS: Final = frozenset((Rules.STRAY, Rules.BAD_NAME))
_CLOSED: Final = frozenset((Rules.UNREADABLE, Rules.NOT_REGULAR))
_OF_TEXTS: Final = frozenset((Rules.TEXT_MISSING, Rules.TEXT_UNREADABLE, Rules.TEXT_CHANGED))
_OF_ORIGINALS: Final = frozenset((Rules.ORIGINAL_MISSING, Rules.ORIGINAL_CHANGED))


def reloaded(root: Path, library: Library, changed: Difference) -> Library | None:
    """The library in `root` as it is after some of its files have changed.

    Args:
        root: the library's folder.
        library: as it was before.
        changed: the files that are others, new, or gone.

    Returns:
        None where it has to be loaded whole.

    Raises:
        tree.LibraryError: `root` is no folder any more, or cannot be listed.
    """
    if len(changed.paths) > MOST or any(map(_puts_all_at_stake, library.problems)):
        return None
    listing = tree.scan(root) if changed.listed else None
    if listing and any(map(_puts_all_at_stake, listing.problems)):
        return None
    files = _entry_files(library, changed.paths, listing)
    if files is None:
        return None
    return _Reloading(root, library, changed.paths, listing).library(files)


def _puts_all_at_stake(problem: Problem) -> bool:
    """Whether a finding is about more than one file: two that have one id, a closed folder."""
    return problem.entry is None and problem.rule in {Rules.SAME_ID, *_CLOSED}


def _entry_files(
    library: Library, paths: Iterable[str], listing: tree.Contents | None
) -> dict[str, tree.EntryFile] | None:
    """The changed entry files that are there, by path; None if two have one id."""
    if listing is None:
        known = (_known_at(library, path) for path in paths)
        return {one.path: tree.EntryFile(one.kind, one.id, one.path) for one in known if one}
    if len({one.id for one in listing.entries}) < len(listing.entries):
        return None
    asked = frozenset(paths)
    return {one.path: one for one in listing.entries if one.path in asked}


def _known_at(library: Library, path: str) -> Record | Broken | None:
    """The entry whose file is at a path."""
    id_ = path.rpartition("/")[2].removesuffix(tree.SUFFIX)
    found = library.records.get(id_) or library.broken.get(id_)
    return found if found and found.path == path else None


class _Reloading:
    """What is read again, and what of it becomes of the library."""

    def __init__(
        self, root: Path, library: Library, paths: frozenset[str], listing: tree.Contents | None
    ) -> None:
        self._root = root
        self._before = library
        self._paths = paths
        self._listing = listing
        self._records: dict[str, Record] = {}
        self._broken: dict[str, Broken] = {}
        self._problems: list[Problem] = [*listing.problems] if listing else []
        self._asks_all = False

    def library(self, files: dict[str, tree.EntryFile]) -> Library:
        """The library as it is now, of which these entry files have changed."""
        went = {one.id for path in self._paths if (one := _known_at(self._before, path))}
        for file in files.values():
            self._read(file)
        gone = frozenset(id_ for id_ in went if id_ not in self._records)
        others = {
            path
            for path in self._paths
            if path.startswith(_SOURCES) and not path.endswith(tree.SUFFIX)
        }
        sources = self._sources(gone, others)
        self._asks_all = self._is_about_names(sources, others)
        if self._asks_all:
            sources |= self._without_text()
        for id_ in sources - self._records.keys() - gone:
            record = self._before.records[id_]
            self._read(tree.EntryFile(record.kind, id_, record.path))
        texts = self._texts(sources, gone)
        change = ShelfChange(
            self._records,
            {one.source: one for one in texts},
            self._broken,
            gone,
            frozenset(sources & self._before.texts.keys()) - {one.source for one in texts},
        )
        found = with_hashes(self._records, self._problems, texts)
        stay = filter(self._stays(sources), self._before.problems)
        return renewed(self._before, change, (*stay, *found))

    def _read(self, file: tree.EntryFile) -> None:
        one, problems = read_entry(self._root, file)
        if isinstance(one, Record):
            self._records[one.id] = one
        else:
            self._broken[one.id] = one
        self._problems += problems

    def _sources(self, gone: frozenset[str], others: set[str]) -> set[str]:
        """The sources whose entry is another, new, or gone, or one of whose other files is."""
        ids = {*self._records, *self._broken, *gone}
        found = {
            id_
            for id_ in ids
            for some in (self._before.records, self._records)
            if (one := some.get(id_)) and one.kind is Kind.SOURCE
        }
        if others:
            found |= {
                one.id
                for one in self._before.of_kind(Kind.SOURCE)
                if one.id not in gone
                and isinstance(one.entry, Source)
                and not others.isdisjoint(_files_of(one.id, one.entry))
            }
        return found

    def _without_text(self) -> set[str]:
        """The sources whose text may lie there under another name."""
        found = {one.entry for one in self._before.problems if one.rule in _OF_TEXTS}
        return {id_ for id_ in found if id_ and id_ in self._before.records}

    def _is_about_names(self, sources: Iterable[str], others: set[str]) -> bool:
        """Whether it may be another question now which file is whose text."""
        return (
            self._listing is not None
            or not others <= {one.path for one in self._before.texts.values()}
            or any(map(self._names_other_files, sources))
        )

    def _names_other_files(self, id_: str) -> bool:
        """Whether a source is not one that had its text before and names the same files now."""
        new = self._records.get(id_, self._before.records.get(id_))
        old = self._before.records.get(id_)
        if not (old and new and id_ not in self._broken and id_ in self._before.texts):
            return True
        if not (isinstance(old.entry, Source) and isinstance(new.entry, Source)):
            return True
        is_refused = new.entry.text is None and "text" in new.document.root.items
        return is_refused or _files_of(id_, old.entry) != _files_of(id_, new.entry)

    def _texts(self, sources: set[str], gone: frozenset[str]) -> list[SourceText]:
        """The texts of sources, read again."""
        again = [one for id_ in sorted(sources) if (one := self._records.get(id_))]
        self._problems += check_originals(self._root, again)
        if not self._asks_all:
            return [text for one in again if (text := read_text(self._root, one, self._problems))]
        listing = self._listing or tree.scan(self._root)
        known = {id_: one for id_, one in self._before.texts.items() if id_ not in sources}
        there = (*self._before.of_kind(Kind.SOURCE), *again)  # what was read again, comes later
        records = {one.id: one for one in there if one.id not in gone}
        others = self._records.keys() | gone
        unread = {id_: one for id_, one in self._before.broken.items() if id_ not in others}
        broken = {**unread, **self._broken}
        texts, problems = read_texts(self._root, listing, records.values(), broken.values(), known)
        self._problems += problems
        return [one for one in texts if one.source not in known]

    def _stays(self, sources: set[str]) -> Callable[[Problem], bool]:
        """Whether a finding is about nothing that was read again."""
        files = {one.path for one in self._records.values()}
        files |= {one.path for one in self._broken.values()}
        files |= {path for path in self._paths if _known_at(self._before, path)}

        def stays(one: Problem) -> bool:
            if one.rule in _OF_FOLDERS and one.entry is None:
                return self._listing is None
            if one.place.path in files:
                return False
            if one.rule is Rules.UNCLAIMED_TEXT:
                return not self._asks_all
            return one.rule not in _OF_TEXTS | _OF_ORIGINALS or one.entry not in sources

        return stays


def _files_of(id_: str, source: Source) -> tuple[str, ...]:
    """The paths of a source's text and of what it was taken out of."""
    original = (text_path(id_, source.original.file),) if source.original else ()
    return (text_path(id_, source.text), *original)
