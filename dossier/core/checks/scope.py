"""Which findings concern some files: those in them, and those elsewhere that are about them.

A changed text breaks quotes in entries that nobody touched, a renamed office their links. So a
finding names, beside the place where it stands, the other entries it is about; asked about some
files, whoever checks them learns of both.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from dossier.core.format.entries import Source
from dossier.core.library.library import MISPLACED, Library
from dossier.core.problems import Place, Problem, Rules
from dossier.core.sources.texts import text_path

#: What keeps every quote of a source from being proved.
_WITHOUT_TEXT: Final = (Rules.TEXT_MISSING, Rules.TEXT_CHANGED, Rules.TEXT_UNREADABLE)


def completed(library: Library, found: Iterable[Problem]) -> Iterator[Problem]:
    """Findings with everybody they are about.

    What is said of a claim concerns the sources it quotes; an entry that cannot be read or is not
    taken for one, or whose text proves nothing, concerns all who link to it.
    """
    unread = {one.path: one.id for one in library.broken.values()}
    for problem in found:
        ids = (unread.get(problem.place.path), *_without_proof(problem))
        relying = (link.owner for id_ in ids if id_ for link in library.ties.links_to(id_))
        others = (*problem.concerns, *_quoted(library, problem.claim), *relying)
        # Former ids are resolved: files are asked about by the ids they have now.
        concerns = tuple(dict.fromkeys(map(library.resolve, others)))
        yield replace(problem, concerns=concerns) if concerns else problem


def _quoted(library: Library, claim_id: str | None) -> Iterator[str]:
    claim = library.claim(claim_id) if claim_id else None
    for cited in claim.quotes if claim else ():
        yield cited.quote.source
        if cited.quote.as_of:
            yield from (quote.source for quote in cited.quote.as_of.quotes)


def _without_proof(problem: Problem) -> tuple[str, ...]:
    """The ids that stand for nothing as long as a finding is not mended."""
    if problem.rule in MISPLACED:
        return problem.concerns
    return (problem.entry,) if problem.entry and problem.rule in _WITHOUT_TEXT else ()


def entries_at(library: Library, paths: Iterable[str]) -> frozenset[str]:
    """The ids of the entries whose file, or whose text, is or lies in one of some paths."""
    asked = frozenset(paths)
    return frozenset(id_ for id_, file in files(library) if not asked.isdisjoint(_ways(file)))


def files(library: Library) -> Iterator[tuple[str, str]]:
    """Every file of a library with the id of the entry it belongs to."""
    yield from ((one.id, one.path) for one in library.of_kind())
    yield from ((one.id, one.path) for one in library.broken.values())
    for record in library.of_kind(Source.kind):
        if isinstance(record.entry, Source):
            yield record.id, text_path(record.id, record.entry.text)
            if record.entry.original:
                yield record.id, text_path(record.id, record.entry.original.file)


def _ways(path: str) -> Iterator[str]:
    """A path, and every folder it lies in."""
    while path:
        yield path
        path = path.rpartition("/")[0]


def concerning(
    library: Library, problems: Iterable[Problem], paths: Iterable[str]
) -> tuple[Problem, ...]:
    """The findings that concern some files or folders of a library.

    A folder that cannot be read concerns everybody: nobody knows what lies in it.

    Args:
        library: the library they were found in.
        problems: all that was found.
        paths: files and folders below it, texts among them, also such as are no longer there.
    """
    asked = frozenset(paths)
    above = (way for path in asked for way in _ways(path))
    folders = frozenset((*above, *library.unread_folders))
    ids = entries_at(library, asked) | _of_nobody(library, asked)
    sought = _sought(library, ids)
    return tuple(
        one
        for one in problems
        if one.place.path in folders
        or not asked.isdisjoint(_ways(one.place.path))
        or one.entry in ids
        or not ids.isdisjoint(one.concerns)
        or (one.rule is Rules.DANGLING and one.place in sought)
    )


def _of_nobody(library: Library, paths: frozenset[str]) -> frozenset[str]:
    """The ids that files without an entry stand for: what was deleted, a text nobody describes."""
    known = {file for _, file in files(library)}
    return frozenset(library.resolve(stem(path)) for path in paths - known if "/" in path)


def stem(path: str) -> str:
    """The id that a file of a library has by its name."""
    return path.rpartition("/")[2].partition(".")[0]


def _sought(library: Library, ids: frozenset[str]) -> frozenset[Place]:
    """Where links are written that lead nowhere and may mean one of some entries.

    An entry to which nothing links may have been renamed: its links still have the id it had.
    """
    kinds = {
        record.kind
        for id_ in ids
        if (record := library.records.get(id_)) and not library.ties.links_to(id_)
    }
    return frozenset(
        library.records[lost.link.owner].place(lost.link.path)
        for lost in chain.from_iterable(library.lost_links.values())
        if not kinds.isdisjoint(lost.link.kinds)
    )
