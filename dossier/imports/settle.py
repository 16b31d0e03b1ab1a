"""From drafts to what is added to a library: who is who, ids, and links that lead somewhere.

Nothing that is there is written over, and nobody is taken for somebody else by a name. What was
imported before is known by the format's id, which its note keeps, beside its name; another entry of
the same name is told of, and `dossier merge` makes one of two.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from dossier.core.capture.additions import Addition
from dossier.core.capture.naming import id_from
from dossier.core.format.ids import ID_PATTERN, slug
from dossier.core.library.library import Library
from dossier.core.library.listed import key_of
from dossier.imports.book import MOST_ITEMS, Book
from dossier.imports.drafts import OFFICES, Draft, Sort, Tie
from dossier.imports.written import entry_fields

#: How the note of an entry says what it was imported as.
_IMPORTED: Final = re.compile(r"Imported as ([a-z]+:\S+) from ")
#: Characters of an id: with a suffix it has to be the name of a file.
_LONGEST_ID: Final = 100
_READABLE: Final = re.compile(f"(?=.{{1,{_LONGEST_ID}}}$){ID_PATTERN}")
_LEAST_LETTERS: Final = 4

#: What each tie may lead to.
_POSTS: Final = frozenset({Sort.POST})
_BODIES: Final = frozenset({Sort.BODY})
_EVENTS: Final = frozenset({Sort.EVENT})
_ATTENDING: Final = frozenset({Sort.PERSON, *OFFICES})
_ANY: Final = frozenset(Sort)


@dataclass(frozen=True, slots=True)
class Settled:
    """What an import adds; `known` are the ids of entries that an earlier import has made."""

    additions: tuple[Addition, ...]
    known: tuple[str, ...]


@dataclass(slots=True)
class _Settling:
    """An import on its way into a library; `ids` are those of its drafts, by their keys."""

    library: Library
    book: Book
    ids: dict[str, str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    numbers: Counter[str] = field(default_factory=Counter)


def settle(library: Library, book: Book) -> Settled:
    """The additions that a book of drafts makes to a library, and what it has of them already."""
    one = _Settling(library, book)
    _join_lists(book)
    for draft in book.drafts.values():
        _keep_what_leads_somewhere(book, draft)
    _cut_circles(book)
    known = _known(library)
    new: list[Draft] = []
    for draft in book.drafts.values():
        before = _imported_before(one, draft, known)
        if before:
            one.ids[draft.key] = before
        else:
            new.append(draft)
    for draft in new:
        one.ids[draft.key] = _free_id(one, draft)
    _count(book, new)
    additions = []
    for draft in new:
        _tell_namesakes(one, draft)
        fields = entry_fields(draft, one.ids, book.drafts)
        additions.append(Addition(one.ids[draft.key], fields, draft.sort.kind))
    here = (id_ for id_ in one.ids.values() if id_ not in one.taken)
    return Settled(tuple(additions), tuple(here))


# --- ties


def _join_lists(book: Book) -> None:
    """Say each claim once, and no more of them than a person reads."""
    for draft in book.drafts.values():
        for name in ("tenures", "relations", "participants"):
            ties: list[Tie] = getattr(draft, name)
            once: dict[tuple[object, ...], Tie] = {}
            for tie in ties:
                first = once.setdefault(tie.said, tie)
                if first is not tie:
                    message = f"“{draft.name}”: the same stands in {first.origin}"
                    book.report.complain("said twice", message, tie.origin)
            kept = list(once.values())
            for tie in kept[MOST_ITEMS:]:
                book.report.leave(f"{name} beyond {MOST_ITEMS:,} of one entry", "…", tie.origin)
            setattr(draft, name, kept[:MOST_ITEMS])


def _keep_what_leads_somewhere(book: Book, draft: Draft) -> None:
    """Drop ties to what is not there, or is something else, and name each."""

    def leads(tie: Tie, wanted: frozenset[Sort], what: str) -> bool:
        to = book.drafts.get(tie.to)
        if to is not None and to.sort in wanted and to is not draft:
            return True
        id_ = tie.to.partition(":")[2] or "nothing"
        why = (
            f"{id_}, which is not here"
            if to is None
            else f"itself, {id_}"
            if to is draft
            else f"{id_}, which is a {to.sort}"
        )
        book.report.complain("leads nowhere", f"“{draft.name}”: {what} of {why}", tie.origin)
        return False

    draft.tenures = [one for one in draft.tenures if leads(one, _POSTS, "a tenure")]
    draft.relations = [one for one in draft.relations if leads(one, _ANY, "a relation")]
    draft.participants = [
        one for one in draft.participants if leads(one, _ATTENDING, "a participation")
    ]
    around = _EVENTS if draft.sort is Sort.EVENT else _BODIES
    if draft.part_of and not leads(draft.part_of, around, "a part"):
        draft.part_of = None


def _cut_circles(book: Book) -> None:
    """Let nothing be a part of itself: the tie that closes a circle stays out."""
    done: set[str] = set()
    for draft in book.drafts.values():
        way: dict[str, Draft] = {}
        at: Draft | None = draft
        while at and at.key not in done:
            way[at.key] = at
            if at.part_of and at.part_of.to in way:
                message = f"“{at.name}” is a part of itself, by {at.part_of.to.partition(':')[2]}"
                book.report.complain("a circle", message, at.part_of.origin)
                at.part_of = None
            at = book.drafts.get(at.part_of.to) if at.part_of else None
        done.update(way)


# --- who is who


def _known(library: Library) -> dict[str, list[str]]:
    """The ids of entries that were imported, by what they were imported as."""
    found: dict[str, list[str]] = {}
    for record in library.records.values():
        for key in _IMPORTED.findall(record.entry.note or ""):
            found.setdefault(key, []).append(record.id)
    return found


def _imported_before(one: _Settling, draft: Draft, known: dict[str, list[str]]) -> str:
    """The id of the entry that an import has made of this draft before; "" for none."""
    wanted = key_of(draft.name)
    other = ""
    for id_ in known.get(draft.key, ()):
        record = one.library.records[id_]
        forms = (record.name, *(name.name for name in record.entry.other_names))
        if one.library.sort(id_) == draft.sort and wanted in map(key_of, forms):
            return id_
        other = id_
    if other:
        message = f"“{draft.name}” has the id of `{other}`, which has another name; it comes beside"
        one.book.report.remark("may be the same", message, draft.origin)
    return ""


def _tell_namesakes(one: _Settling, draft: Draft) -> None:
    """Name the entries of the library that answer to a name of a draft."""
    found = dict.fromkeys(
        id_
        for form in draft.forms
        for id_ in one.library.prints.answering(form)
        if one.library.sort(id_) == draft.sort
    )
    for id_ in found:
        path = one.library.records[id_].path
        message = f"“{draft.name}” may be the same as `{id_}` ({path}); it comes as "
        message += f"`{one.ids[draft.key]}`, `dossier merge {id_} {one.ids[draft.key]}` joins them"
        one.book.report.remark("may be the same", message, draft.origin)


def _free_id(one: _Settling, draft: Draft) -> str:
    """An id that nobody has or had: by its name, by what it is a part of, then by a number."""
    wishes = _wishes(one.book, draft)
    id_ = next((wish for wish in wishes if not _is_taken(one, wish)), "")
    while not id_:
        one.numbers[wishes[0]] += 1
        numbered = f"{wishes[0]}-{one.numbers[wishes[0]] + 1}"
        id_ = "" if _is_taken(one, numbered) else numbered
    one.taken.add(id_)
    return id_


def _wishes(book: Book, draft: Draft) -> list[str]:
    """The ids that would tell who it is, the shortest first."""
    name = _cut(id_from(draft.name) or slug(draft.name)) or f"{draft.sort}-without-latin-name"
    own = draft.key.rpartition(":")[2].removeprefix(f"{draft.sort}/")
    # An id that is made of words of its name was made for people to read, here or elsewhere.
    if own != name and "-" in own and _READABLE.fullmatch(own) and _words(own) & _words(name):
        return [own, name]
    around = book.drafts.get(draft.part_of.to) if draft.part_of else None
    within = id_from(around.name) if around else ""
    date = draft.dates.get("date", "")[:10]
    if draft.sort is Sort.EVENT and re.fullmatch("[0-9]{4}(-[0-9]{2}){0,2}", date):
        name = f"{date}-{name}"
    return [name, _cut(f"{name}-{within}")] if within else [name]


def _words(id_: str) -> set[str]:
    return {word for word in id_.split("-") if len(word) >= _LEAST_LETTERS and word.isalpha()}


def _cut(id_: str) -> str:
    return id_[:_LONGEST_ID].rstrip("-")


def _is_taken(one: _Settling, id_: str) -> bool:
    library = one.library
    return id_ in one.taken or id_ in library.broken or library.resolve(id_) in library.records


def _count(book: Book, new: list[Draft]) -> None:
    """What comes in, by sorts."""
    words = {Sort.PERSON: "people", Sort.POST: "posts", Sort.BODY: "bodies", Sort.EVENT: "events"}
    for word in words.values():
        book.report.came[word] = 0
    for draft in new:
        book.report.came[words[draft.sort]] += 1
        for name in ("tenures", "relations", "participants", "other_names", "links"):
            book.report.came[name.replace("_", " ")] += len(getattr(draft, name))
